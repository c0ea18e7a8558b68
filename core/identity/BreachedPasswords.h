#pragma once
#include "core/base/Result.h"

#include <QString>

#include <memory>

namespace arnold::identity {

// A list of leaked passwords that the operator keeps, as Have I Been Pwned's downloader writes it:
// SHA-1 hashes in upper-case hexadecimal, one a line, sorted, each with ":" and how often it was
// seen, or without. The file stays where it is and may be larger than memory. Any thread.
class BreachedPasswords
{
public:
    // NotFound when it cannot be read, InvalidValue when it begins like no such list.
    static Result<std::shared_ptr<const BreachedPasswords>> open(const QString &file);

    // Some twenty short reads. A list that cannot be read any more holds nothing.
    bool contains(const QString &password) const;

private:
    explicit BreachedPasswords(QString file)
        : m_file(std::move(file))
    {
    }
    QString m_file;
};

} // namespace arnold::identity
