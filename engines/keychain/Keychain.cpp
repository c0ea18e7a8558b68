#include "engines/keychain/Keychain.h"

#include "core/storage/MasterKeys.h"

#ifdef ARNOLD_HAS_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

namespace arnold::keychain {
namespace {

Error unavailable(const QString &why)
{
    return {ErrorCode::Unavailable, QStringLiteral("keychain"), why};
}

#ifdef ARNOLD_HAS_KEYCHAIN

constexpr auto kService = u"arnold";
constexpr auto kEntry = u"master-key";

using Then = std::function<void(const Result<QString> &)>;

// Jobs delete themselves once they have answered.
template <typename Job> Job *jobFor(QObject *context, std::function<void(Job *)> done)
{
    auto *const job = new Job(QString::fromUtf16(kService));
    job->setKey(QString::fromUtf16(kEntry));
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, done = std::move(done)] { done(job); });
    return job;
}

void makeKey(QObject *context, const Then &then)
{
    const QString text = masterKeysText(MasterKeys::random());
    auto *const job = jobFor<QKeychain::WritePasswordJob>(
            context, [then, text](QKeychain::WritePasswordJob *written) {
                if (written->error() == QKeychain::NoError)
                    then(text);
                else
                    then(unavailable(written->errorString()));
            });
    job->setTextData(text);
    job->start();
}

#endif

} // namespace

#ifdef ARNOLD_HAS_KEYCHAIN

bool isKnown()
{
    return true;
}

void masterKeys(QObject *context, std::function<void(const Result<QString> &)> then)
{
    auto *const job = jobFor<QKeychain::ReadPasswordJob>(
            context, [context, then](QKeychain::ReadPasswordJob *read) {
                if (read->error() == QKeychain::EntryNotFound)
                    makeKey(context, then);
                else if (read->error() != QKeychain::NoError)
                    then(unavailable(read->errorString()));
                else if (const auto keys = masterKeysFromText(read->textData()); !keys)
                    then(keys.error());
                else
                    then(read->textData());
            });
    job->start();
}

#else

bool isKnown()
{
    return false;
}

void masterKeys(QObject *, std::function<void(const Result<QString> &)> then)
{
    then(unavailable(QStringLiteral("this build knows no keychain")));
}

#endif

} // namespace arnold::keychain
