// The desktop program's pages on a demo store that is made once.
#include "app/shots/DeskShots.h"
#include "app/shots/ManageShots.h"

#include <QDir>

namespace arnold::shots {
namespace {

void chooseCustomer(ui::Workplace &place)
{
    place.customers()->setSearchText(QStringLiteral("maren"));
    waitFor([&] { return place.customers()->count() > 0; });
    place.customers()->choose(0);
}

void fillSale(ui::Workplace &place)
{
    chooseCustomer(place);
    for (const int tile : {5, 7, 15, 10, 14, 13})
        place.sale()->tap(tile);
    place.sale()->setSelectedRow(1);
    place.sale()->stepQuantity(1);
    place.sale()->tap(10);
    place.sale()->tap(13);
    place.sale()->discountPercent(QStringLiteral("10"));
}

void pay(ui::Workplace &place)
{
    place.app()->go(ui::AppModel::Payment);
    rest(100);
    place.payment()->choose(2);
}

void fillForm(ui::Workplace &place)
{
    ui::SetupModel &setup = *place.setup();
    const std::pair<const char *, const char *> fields[] {
            {"shopName", "Hafenladen"},
            {"legalName", "Hafenladen Petersen & Söhne GmbH"},
            {"street", "Am Sandtorkai 17"},
            {"postalCode", "20457"},
            {"city", "Hamburg"},
            {"taxNumber", "22/815/08151"},
            {"vatId", "DE123456789"},
            {"ownerName", "Maren Petersen"},
            {"pin", "2468"},
            {"pinAgain", "2486"},
    };
    for (const auto &[name, value] : fields)
        setup.setProperty(name, QString::fromUtf8(value));
}

// A drawer that is a euro and a half short of its float.
void countDrawer(ui::Workplace &place)
{
    rest(200);
    const int counts[] {0, 0, 0, 2, 3, 5, 10, 15, 20, 25, 30, 20};
    for (int row = 0; row < 12; ++row)
        place.shift()->drawer()->setCount(row, counts[row]);
    place.shift()->drawer()->setCurrent(11);
}

void closeShift(ui::Workplace &place)
{
    place.shift()->close({});
    waitFor([&] { return place.shift()->counted(); });
}

void take(ui::Workplace &place)
{
    place.payment()->take();
    waitFor([&] { return place.receipt()->hasReceipt(); });
}

// What was just sold comes back: one of each line, the second damaged.
void bringBack(ui::Workplace &place)
{
    place.app()->go(ui::AppModel::Return);
    place.returns()->openOrder(place.receipt()->orderId());
    waitFor([&] { return place.returns()->hasReceipt(); });
    for (const int row : {0, 1})
        place.returns()->step(row, 1);
    place.returns()->setReason(1, 2);
    place.returns()->setGoods(1, 1);
}

// A cashier gives a fifth off, which somebody has to approve.
void askForApproval(ui::Workplace &place)
{
    place.app()->lock();
    rest(200);
    ui::SignInModel &people = *place.signIn();
    for (int row = 0; row < people.count(); ++row) {
        people.setSelected(row);
        if (people.selectedName() == QStringLiteral("Lena Hoff"))
            break;
    }
    for (const QChar digit : QStringLiteral("1111"))
        people.press(digit);
    people.enter();
    waitFor([&] { return place.app()->page() == ui::AppModel::Sale; });
    place.sale()->tap(5);
    place.sale()->discountPercent(QStringLiteral("20"));
    place.app()->go(ui::AppModel::Payment);
    rest(100);
    place.payment()->take();
    waitFor([&] { return place.approval()->count() > 0; });
    place.approval()->press(QStringLiteral("2"));
}

// The pages before there is a shop.
std::vector<Shot> startShots()
{
    const auto without = [](const QString &name, const Step &step) {
        Shot start = shot(name, {});
        start.setup = [step](QObject *owner) {
            auto *place = new ui::Workplace(QDir::tempPath(), owner);
            step(*place);
            return QVariantMap {{QStringLiteral("place"), QVariant::fromValue(place)}};
        };
        return start;
    };
    const Step setup = goTo(ui::AppModel::Setup);
    return {
            shot(QStringLiteral("till-first-run"), {}),
            shot(QStringLiteral("till-language"), {},
                 {{Qt::Key_Tab}, {Qt::Key_Space, QStringLiteral(" ")}}),
            without(QStringLiteral("till-setup"), setup),
            without(QStringLiteral("till-setup-filled"),
                    [setup](ui::Workplace &place) {
                        setup(place);
                        fillForm(place);
                    }),
    };
}

// Tenders beside cash, cash by hand, and what comes back.
std::vector<Shot> moneyShots()
{
    const Step card = [](ui::Workplace &place) {
        place.app()->go(ui::AppModel::Payment);
        rest(100);
        place.payment()->setTender(1);
    };
    const Step split = [card](ui::Workplace &place) {
        card(place);
        place.payment()->press(QStringLiteral("1500"));
        place.payment()->take();
        place.payment()->setTender(0);
        place.payment()->choose(1);
    };
    const Step exchange = [](ui::Workplace &place) {
        place.returns()->takeIntoSale();
        place.app()->go(ui::AppModel::Sale);
        place.sale()->tap(5);
    };
    const Step payOut = [](ui::Workplace &place) {
        place.returns()->takeIntoSale();
        place.app()->go(ui::AppModel::Payment);
        waitFor([&] { return !place.payment()->busy(); });
    };
    const Step another = [payOut](ui::Workplace &place) {
        payOut(place);
        place.payment()->putBack(0);
    };
    const std::vector<Step> returning {signIn, openShift, fillSale, pay, take, bringBack};
    const auto returned = [&](const Step &step) {
        std::vector<Step> steps = returning;
        steps.push_back(step);
        return steps;
    };
    const Step byCard = [](ui::Workplace &place) { place.payment()->setTender(1); };
    return {
            shot(QStringLiteral("till-cash"), {signIn, openShift}, {{Qt::Key_F10}}),
            shot(QStringLiteral("till-approval"), {signIn, openShift, askForApproval}),
            shot(QStringLiteral("till-return-empty"),
                 {signIn, openShift, goTo(ui::AppModel::Return)}),
            shot(QStringLiteral("till-return"), returning),
            shot(QStringLiteral("till-exchange"), returned(exchange)),
            shot(QStringLiteral("till-pay-out"), returned(payOut)),
            shot(QStringLiteral("till-given-back"), returned([payOut](ui::Workplace &place) {
                     payOut(place);
                     take(place);
                 })),
            shot(QStringLiteral("till-another-way"),
                 {signIn, openShift, fillSale, goTo(ui::AppModel::Payment), byCard, take, bringBack,
                  another}),
            shot(QStringLiteral("till-pay-card"), {signIn, openShift, fillSale, card}),
            shot(QStringLiteral("till-pay-split"), {signIn, openShift, fillSale, split}),
    };
}

std::vector<Shot> saleShots()
{
    const Step search = [](ui::Workplace &place) {
        place.sale()->setSearchText(QStringLiteral("coffee"));
    };
    const Step nothing = [](ui::Workplace &place) {
        place.sale()->setSearchText(QStringLiteral("unicorn"));
    };
    const Step little = [](ui::Workplace &place) {
        place.app()->go(ui::AppModel::Payment);
        rest(100);
        place.payment()->press(QStringLiteral("2000"));
    };
    const std::vector<Step> selling {signIn, openShift, fillSale};
    const auto after = [&](const Step &step) {
        std::vector<Step> steps = selling;
        steps.push_back(step);
        return steps;
    };
    return {
            shot(QStringLiteral("till-empty"), {signIn, openShift}),
            shot(QStringLiteral("till-sale"), selling),
            shot(QStringLiteral("till-search"), after(search)),
            shot(QStringLiteral("till-search-nothing"), after(nothing)),
            shot(QStringLiteral("till-line-discount"), selling,
                 {{Qt::Key_Percent, QStringLiteral("%")}}),
            shot(QStringLiteral("till-removed"), selling, {{Qt::Key_Delete}}),
            shot(QStringLiteral("till-held"), {signIn, openShift}, {{Qt::Key_F8}}),
            shot(QStringLiteral("till-keys"), selling, {{Qt::Key_Question, QStringLiteral("?")}}),
            shot(QStringLiteral("till-focus"), selling, {{Qt::Key_Tab}, {Qt::Key_Tab}}),
            shot(QStringLiteral("till-pay"), after(pay)),
            shot(QStringLiteral("till-pay-missing"), after(little)),
            shot(QStringLiteral("till-receipt"), {signIn, openShift, fillSale, pay, take}),
    };
}

} // namespace

std::vector<Shot> deskShots()
{
    const Step stay = [](ui::Workplace &) {};
    const Step wrongPin = [](ui::Workplace &place) {
        for (const QChar digit : QStringLiteral("9999"))
            place.signIn()->press(digit);
        place.signIn()->enter();
        waitFor([&] { return !place.signIn()->message().isEmpty(); });
    };
    const Step noOrder = [](ui::Workplace &place) {
        place.orders()->setSearchText(QStringLiteral("R9-000001"));
    };
    const Step find = [](ui::Workplace &place) {
        place.customers()->setActive(true);
        place.customers()->setSearchText(QStringLiteral("mar"));
        waitFor([&] { return place.customers()->count() > 0; });
    };
    const Step copy = [](ui::Workplace &place) {
        place.order()->setOrderId(place.receipt()->orderId());
        waitFor([&] { return place.order()->isLoaded() && place.orderPaper()->hasReceipt(); });
        place.order()->reprint();
        waitFor([&] { return place.orderPaper()->isCopy(); });
    };
    const Step web = [](ui::Workplace &place) {
        place.orders()->setKind(ui::OrdersModel::Web);
        waitFor([&] { return !place.orders()->loading(); });
    };
    const Step orders = goTo(ui::AppModel::Orders);
    const Step close = goTo(ui::AppModel::CloseShift);
    std::vector<Shot> all = startShots();
    for (Shot &each : saleShots())
        all.push_back(std::move(each));
    for (Shot &each : moneyShots())
        all.push_back(std::move(each));
    for (Shot &each : manageShots({signIn, openShift, goTo(ui::AppModel::Manage)}))
        all.push_back(std::move(each));
    for (Shot &each : std::vector<Shot> {
                 shot(QStringLiteral("till-signin"), {stay}),
                 shot(QStringLiteral("till-signin-wrong"), {wrongPin}),
                 shot(QStringLiteral("till-shift-open"), {signIn, countDrawer}),
                 shot(QStringLiteral("till-customer"), {signIn, openShift, fillSale, find}),
                 shot(QStringLiteral("till-orders"),
                      {signIn, openShift, fillSale, pay, take, orders}),
                 shot(QStringLiteral("till-orders-copy"),
                      {signIn, openShift, fillSale, pay, take, orders, copy}),
                 shot(QStringLiteral("till-orders-web"), {signIn, openShift, orders, web}),
                 shot(QStringLiteral("till-orders-nothing"), {signIn, openShift, orders, noOrder}),
                 shot(QStringLiteral("till-shift-close"), {signIn, openShift, close, countDrawer}),
                 shot(QStringLiteral("till-shift-closed"),
                      {signIn, openShift, close, countDrawer, closeShift}),
         })
        all.push_back(std::move(each));
    return all;
}

} // namespace arnold::shots
