#pragma once
#include <QByteArray>
#include <QList>

#include <algorithm>
#include <random>

namespace arnold::test {

// How many changed inputs a test tries: 20,000, or what ARNOLD_MUTANTS says when one has an hour
// (under ./dev asan, say).
inline int mutantCount()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("ARNOLD_MUTANTS", &isNumber);
    return isNumber && asked > 0 ? asked : 20'000;
}

// Makes inputs that are nearly right: seeds with a few bytes or scraps put in, taken out, changed
// or repeated. Tell the seed, so that a failure can be seen again.
class Mutants
{
public:
    Mutants(unsigned seed, QList<QByteArray> seeds, QList<QByteArray> scraps)
        : m_random(seed)
        , m_seeds(std::move(seeds))
        , m_scraps(std::move(scraps))
    {
    }

    qsizetype below(qsizetype bound)
    {
        return qsizetype(m_random() % quint32(std::max<qsizetype>(bound, 1)));
    }

    QByteArray next()
    {
        QByteArray bytes = m_seeds[below(m_seeds.size())];
        for (qsizetype edits = 1 + below(4); edits > 0; --edits)
            edit(bytes);
        return bytes;
    }

private:
    void edit(QByteArray &bytes)
    {
        const qsizetype at = below(bytes.size());
        switch (below(4)) {
        case 0:
            bytes.insert(at, m_scraps[below(m_scraps.size())]);
            break;
        case 1:
            bytes.remove(at, 1 + below(4));
            break;
        case 2:
            if (!bytes.isEmpty())
                bytes[at] = char(m_random());
            break;
        default:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(12)));
        }
    }

    std::mt19937 m_random;
    QList<QByteArray> m_seeds;
    QList<QByteArray> m_scraps;
};

} // namespace arnold::test
