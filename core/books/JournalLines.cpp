#include "core/books/JournalLines.h"

#include "core/books/CanonicalJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace arnold::journal {
namespace {

QByteArray hexOf(const QJsonObject &object, const char *name)
{
    return QByteArray::fromHex(object.value(QLatin1String(name)).toString().toLatin1());
}

std::int64_t integerOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toInteger(-1);
}

IdBytes idOf(const QJsonObject &object, const char *name)
{
    return idBytesFromText(object.value(QLatin1String(name)).toString()).value_or(IdBytes {});
}

QByteArray keyJson(const KeyRow &key)
{
    CanonicalObject json;
    json.put("epoch", key.epoch);
    json.put("from", key.fromSequence);
    json.put("key", key.keyId);
    json.putHex("public", key.publicKey);
    return json.take();
}

QByteArray streamJson(const ExportedStream &exported)
{
    CanonicalArray keys;
    for (const KeyRow &key : exported.keys)
        keys.addRaw(keyJson(key));
    CanonicalObject json;
    json.putId("id", exported.stream.id);
    json.putId("issuer", exported.stream.issuer);
    json.putRaw("keys", keys.take());
    json.putText("kind", exported.stream.kind == StreamKind::Register ? "register" : "node");
    json.putText("name", exported.stream.name);
    return json.take();
}

ExportedStream readStream(const QJsonObject &json)
{
    ExportedStream read;
    read.stream.id = JournalStreamId(idOf(json, "id"));
    read.stream.issuer = idOf(json, "issuer");
    read.stream.kind = json.value(QLatin1String("kind")) == QLatin1String("node")
            ? StreamKind::Node
            : StreamKind::Register;
    read.stream.name = json.value(QLatin1String("name")).toString();
    for (const QJsonValue &value : json.value(QLatin1String("keys")).toArray()) {
        const QJsonObject key = value.toObject();
        read.keys.push_back({static_cast<int>(integerOf(key, "key")),
                             static_cast<int>(integerOf(key, "epoch")), hexOf(key, "public"),
                             integerOf(key, "from")});
    }
    return read;
}

QByteArray trailerJson(const Trailer &trailer, bool withSignature)
{
    CanonicalArray ends;
    for (const Trailer::StreamEnd &end : trailer.ends) {
        CanonicalObject json;
        json.put("entries", end.entries);
        json.putHex("hash", end.head.hash);
        json.put("sequence", end.head.sequence);
        json.putId("stream", end.stream);
        ends.addRaw(json.take());
    }
    CanonicalObject json;
    json.putHex("digest", trailer.digest);
    json.putRaw("ends", ends.take());
    if (withSignature)
        json.putHex("signature", trailer.signature);
    json.putHex("signed_by", trailer.signedBy);
    return json.take();
}

// What was read must write the same bytes again: then there is one form, and no byte to spare.
template <typename T, typename Write>
std::optional<T> sameAgain(T read, const QByteArray &line, Write write)
{
    return write(read) == line ? std::optional<T>(std::move(read)) : std::nullopt;
}

} // namespace

QByteArray headerLine(const std::vector<ExportedStream> &streams)
{
    CanonicalArray list;
    for (const ExportedStream &stream : streams)
        list.addRaw(streamJson(stream));
    CanonicalObject json;
    json.putText("arnold", "journal");
    json.put("format", 1);
    json.putRaw("streams", list.take());
    return json.take() + '\n';
}

std::optional<std::vector<ExportedStream>> readHeaderLine(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    std::vector<ExportedStream> streams;
    for (const QJsonValue &value : json.value(QLatin1String("streams")).toArray())
        streams.push_back(readStream(value.toObject()));
    return sameAgain(std::move(streams), line, headerLine);
}

QByteArray entryLine(const Entry &entry)
{
    CanonicalObject json;
    json.put("at", entry.at.micros);
    json.putRaw("body", entry.body);
    json.put("epoch", entry.epoch);
    json.putHex("hash", entry.hash);
    json.put("key", entry.keyId);
    json.putText("kind", entry.kind);
    json.putHex("previous", entry.previousHash);
    json.put("sequence", entry.sequence);
    json.putHex("signature", entry.signature);
    json.putId("stream", entry.stream);
    json.putId("subject", entry.subject);
    return json.take() + '\n';
}

std::optional<Entry> readEntryLine(const QByteArray &line)
{
    static constexpr char kBody[] = ",\"body\":";
    static constexpr char kAfterBody[] = ",\"epoch\":";
    const qsizetype bodyFrom = line.indexOf(kBody);
    const qsizetype bodyTo = line.lastIndexOf(kAfterBody); // the names after it hold no such text
    if (bodyFrom < 0 || bodyTo < bodyFrom)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    Entry entry;
    entry.at = {integerOf(json, "at")};
    const qsizetype bodyStart = bodyFrom + static_cast<qsizetype>(sizeof kBody) - 1;
    entry.body = line.mid(bodyStart, bodyTo - bodyStart);
    entry.epoch = static_cast<int>(integerOf(json, "epoch"));
    entry.hash = hexOf(json, "hash");
    entry.keyId = static_cast<int>(integerOf(json, "key"));
    entry.kind = json.value(QLatin1String("kind")).toString();
    entry.previousHash = hexOf(json, "previous");
    entry.sequence = integerOf(json, "sequence");
    entry.signature = hexOf(json, "signature");
    entry.stream = JournalStreamId(idOf(json, "stream"));
    entry.subject = idOf(json, "subject");
    return sameAgain(std::move(entry), line, entryLine);
}

QByteArray unsignedTrailerLine(const Trailer &trailer)
{
    return trailerJson(trailer, false);
}

QByteArray trailerLine(const Trailer &trailer)
{
    return trailerJson(trailer, true) + '\n';
}

std::optional<Trailer> readTrailerLine(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    Trailer trailer;
    trailer.digest = hexOf(json, "digest");
    for (const QJsonValue &value : json.value(QLatin1String("ends")).toArray()) {
        const QJsonObject end = value.toObject();
        trailer.ends.push_back({JournalStreamId(idOf(end, "stream")),
                                integerOf(end, "entries"),
                                {integerOf(end, "sequence"), hexOf(end, "hash")}});
    }
    trailer.signature = hexOf(json, "signature");
    trailer.signedBy = hexOf(json, "signed_by");
    return sameAgain(std::move(trailer), line, trailerLine);
}

} // namespace arnold::journal
