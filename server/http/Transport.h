#pragma once
#include <QByteArray>
#include <QByteArrayView>

namespace arnold::http {

// The bytes' way to one client: a plain descriptor or TLS. Belongs to its worker's thread.
class Transport
{
public:
    enum class Sent { All, Pending, Failed };
    // An answer's pieces, in order. The body is shared, not copied, while it is under way.
    struct Pieces {
        QByteArrayView head;
        QByteArrayView fields;
        QByteArray body;
    };
    static constexpr qint64 receiveNothing = 0;
    static constexpr qint64 receiveEnded = -1;

    virtual ~Transport() = default;

    // Number of bytes taken, receiveNothing, or receiveEnded.
    virtual qint64 receive(char *into, qint64 maxBytes) = 0;
    // Not to be called again before what was Pending is All.
    virtual Sent send(const Pieces &pieces) = 0;
    // Goes on with what is pending.
    virtual Sent pump() = 0;
    // No more will be sent; receiving goes on.
    virtual void endSending() = 0;
};

} // namespace arnold::http
