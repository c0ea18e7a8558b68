#pragma once
#include <QByteArrayView>

// What strangers' bytes reach first. Each takes anything at all and ends the program where a
// promise of the parser does not hold; a fuzzer looks for such bytes (./dev fuzz), and each test
// run asks about those that it has kept.
namespace arnold::fuzz {

void framing(QByteArrayView bytes); // server/http/RequestFramer.h
void json(QByteArrayView bytes); // server/gateway/JsonValue.h
void jwt(QByteArrayView bytes); // core/identity/Jwt.h
void barcode(QByteArrayView bytes); // core/catalog/Barcode.h
void csv(QByteArrayView bytes); // core/exchange/CsvReader.h, and what reads its fields

struct Target {
    const char *name; // of its folder in corpus/
    void (*run)(QByteArrayView bytes);
};
inline constexpr Target kTargets[] {
        {"framing", framing}, {"json", json}, {"jwt", jwt}, {"barcode", barcode}, {"csv", csv}};

} // namespace arnold::fuzz
