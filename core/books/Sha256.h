#pragma once
#include <QByteArray>

#include <memory>

namespace arnold {

// SHA-256 (FIPS 180-4), fed in pieces. One thread.
class Sha256
{
public:
    static constexpr int kBytes = 32;

    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(const QByteArray &bytes);
    QByteArray finish(); // once

    static QByteArray of(const QByteArray &bytes);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace arnold
