#include "server/shop/Template.h"
#include "core/base/Assert.h"

#include <QFile>
#include <QJsonArray>

#include <vector>

namespace arnold::shop {
namespace {

constexpr int kMostDepth = 16; // parts within parts

QString read(const QString &name)
{
    QFile file(QStringLiteral(":/web/pages/%1.html").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    ARNOLD_ASSERT(opened);
    return QString::fromUtf8(file.readAll());
}

bool isThere(const QJsonValue &value)
{
    if (value.isString())
        return !value.toString().isEmpty();
    return value.toBool() || value.isObject() || (value.isArray() && !value.toArray().isEmpty());
}

struct Tag {
    char16_t kind = u' '; // '#', '^', '/', '>', '!'; ' ' for a value
    QString name = {};
    qsizetype begin = -1; // of its braces; -1: there is none
    qsizetype end = -1; // after them
};

Tag nextTag(const QString &text, qsizetype from)
{
    Tag tag;
    tag.begin = text.indexOf(QLatin1String("{{"), from);
    if (tag.begin < 0)
        return tag;
    const qsizetype close = text.indexOf(QLatin1String("}}"), tag.begin);
    ARNOLD_ASSERT(close > tag.begin);
    tag.end = close + 2;
    QStringView inside = QStringView(text).mid(tag.begin + 2, close - tag.begin - 2).trimmed();
    if (!inside.isEmpty() && QStringView(u"#^/>!").contains(inside.front())) {
        tag.kind = inside.front().unicode();
        inside = inside.mid(1).trimmed();
    }
    tag.name = inside.toString();
    return tag;
}

// The tag that closes the section which begins before `from`.
Tag closing(const QString &text, qsizetype from)
{
    int open = 1;
    Tag tag = nextTag(text, from);
    while (true) {
        ARNOLD_ASSERT(tag.begin >= 0);
        if (tag.kind == u'#' || tag.kind == u'^')
            ++open;
        if (tag.kind == u'/' && --open == 0)
            return tag;
        tag = nextTag(text, tag.end);
    }
}

class Writer
{
public:
    explicit Writer(const QJsonObject &view)
        : m_views {view}
    {
    }
    QString take() { return std::move(m_out); }

    void write(const QString &text, int depth)
    {
        ARNOLD_ASSERT(depth <= kMostDepth);
        qsizetype at = 0;
        for (Tag tag = nextTag(text, at); tag.begin >= 0; tag = nextTag(text, at)) {
            m_out += QStringView(text).mid(at, tag.begin - at);
            at = tag.end;
            if (tag.kind == u'#' || tag.kind == u'^') {
                const Tag end = closing(text, tag.end);
                ARNOLD_ASSERT(end.name == tag.name);
                section(tag, text.mid(tag.end, end.begin - tag.end), depth);
                at = end.end;
            } else if (tag.kind == u'>') {
                write(read(tag.name), depth + 1);
            } else if (tag.kind == u' ') {
                m_out += valueOf(tag.name).toString().toHtmlEscaped();
            }
        }
        m_out += QStringView(text).mid(at);
    }

private:
    void section(const Tag &tag, const QString &inside, int depth)
    {
        const QJsonValue value = valueOf(tag.name);
        if (tag.kind == u'^') {
            if (!isThere(value))
                write(inside, depth);
            return;
        }
        if (!isThere(value))
            return;
        if (value.isArray()) {
            for (const QJsonValue &each : value.toArray())
                within(each.toObject(), inside, depth);
        } else if (value.isObject()) {
            within(value.toObject(), inside, depth);
        } else {
            write(inside, depth);
        }
    }
    void within(const QJsonObject &view, const QString &inside, int depth)
    {
        m_views.push_back(view);
        write(inside, depth);
        m_views.pop_back();
    }
    // The innermost view that knows the first part of the name has the value.
    QJsonValue valueOf(const QString &name) const
    {
        const QStringList parts = name.split(u'.');
        for (auto view = m_views.rbegin(); view != m_views.rend(); ++view) {
            if (!view->contains(parts.front()))
                continue;
            QJsonValue value = view->value(parts.front());
            for (qsizetype i = 1; i < parts.size(); ++i)
                value = value.toObject().value(parts[i]);
            return value;
        }
        return {};
    }

    std::vector<QJsonObject> m_views;
    QString m_out;
};

} // namespace

QString filledIn(const QString &name, const QJsonObject &view)
{
    return filledInText(read(name), view);
}

QString filledInText(const QString &text, const QJsonObject &view)
{
    Writer writer(view);
    writer.write(text, 0);
    return writer.take();
}

} // namespace arnold::shop
