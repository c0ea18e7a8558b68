#include "core/search/SearchChannels.h"

#include "tests/support/Suite.h"

using namespace arnold;

class SearchChannelsTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsFromWhenToWhen()
    {
        const ChannelId always = ChannelId::make();
        const ChannelId march = ChannelId::make();
        QByteArray channels;
        search::append(channels, {always, {1000}, {}});
        search::append(channels, {march, {2000}, Instant {3000}});
        const auto isIn = [&](ChannelId channel, std::int64_t micros) {
            const std::string_view bytes(channels.constData(),
                                         static_cast<std::size_t>(channels.size()));
            return search::isPublished(bytes, channel, {micros});
        };
        QVERIFY(!isIn(always, 999));
        QVERIFY(isIn(always, 1000));
        QVERIFY(isIn(always, std::numeric_limits<std::int64_t>::max() - 1));
        QVERIFY(!isIn(march, 1999));
        QVERIFY(isIn(march, 2000));
        QVERIFY(isIn(march, 2999));
        QVERIFY(!isIn(march, 3000));
        QVERIFY(!isIn(ChannelId::make(), 2500));
        QVERIFY(!search::isPublished({}, always, {2500}));
    }
};

ARNOLD_TEST_CLASS(SearchChannelsTest)
#include "SearchChannelsTest.moc"
