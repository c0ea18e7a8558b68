#pragma once
#include <openssl/crypto.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>

namespace arnold {

// OpenSSL's contexts of one thread for the two keys that it used last, with the keys set: setting
// one costs more than a short field. Two, because the store's key and people's keys take turns. A
// key is wiped when another takes its place and when the thread ends. Private to core/storage.
template <typename Context, typename Free> class LastKeys
{
public:
    static constexpr std::size_t kKeyBytes = 32;
    using Key = std::span<const std::uint8_t, kKeyBytes>;

    // `make` is called twice, at once.
    template <typename Make>
    explicit LastKeys(Make make)
        : m_held {Held {make()}, Held {make()}}
    {
    }

    // The context for this key, and whether the key is in it; where it is not, the caller sets it,
    // and says so: kept() once that has worked.
    struct Found {
        Context *context = nullptr;
        bool isKeyed = false;
    };
    Found find(Key key)
    {
        for (std::size_t i = 0; i < m_held.size(); ++i) {
            if (m_held[i].isKeyed && isSame(m_held[i].key, key)) {
                m_latest = i;
                return {m_held[i].context.get(), true};
            }
        }
        m_latest = 1 - m_latest;
        m_held[m_latest].isKeyed = false;
        return {m_held[m_latest].context.get(), false};
    }
    // The key is in the context that find() gave last.
    void kept(Key key)
    {
        std::memcpy(m_held[m_latest].key.data(), key.data(), kKeyBytes);
        m_held[m_latest].isKeyed = true;
    }

private:
    struct Held {
        std::unique_ptr<Context, Free> context;
        std::array<std::uint8_t, kKeyBytes> key = {};
        bool isKeyed = false;

        explicit Held(Context *made)
            : context(made)
        {
        }
        Held(const Held &) = delete;
        Held &operator=(const Held &) = delete;
        ~Held() { OPENSSL_cleanse(key.data(), key.size()); }
    };

    // In the same time whatever they hold.
    static bool isSame(Key one, Key other)
    {
        std::uint64_t differs = 0;
        for (std::size_t at = 0; at < kKeyBytes; at += sizeof(std::uint64_t)) {
            std::uint64_t a = 0;
            std::uint64_t b = 0;
            std::memcpy(&a, one.data() + at, sizeof a);
            std::memcpy(&b, other.data() + at, sizeof b);
            differs |= a ^ b;
        }
        return differs == 0;
    }

    std::array<Held, 2> m_held;
    std::size_t m_latest = 0;
};

} // namespace arnold
