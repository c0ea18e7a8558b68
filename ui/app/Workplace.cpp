#include "ui/app/Workplace.h"

namespace arnold::ui {

Workplace::Workplace(const QString &storeFolder, QObject *parent)
    : QObject(parent)
    , m_firstRun(&m_app, storeFolder)
    , m_recover(&m_app)
    , m_setup(&m_app, storeFolder)
    , m_signIn(&m_app)
    , m_elsewhere(&m_app)
    , m_approval(&m_app)
    , m_shift(&m_app)
    , m_cash(&m_app, &m_approval)
    , m_sale(&m_app)
    , m_returns(&m_app, &m_sale)
    , m_payment(&m_app, &m_sale, &m_approval)
    , m_receipt(&m_app)
    , m_orders(&m_app)
    , m_orderPaper(&m_app)
    , m_order(&m_app)
    , m_customers(&m_app, &m_sale)
    , m_people(&m_app)
    , m_roles(&m_app)
    , m_keys(&m_app)
    , m_devices(&m_app)
    , m_sessions(&m_app)
    , m_audit(&m_app)
    , m_chain(&m_app)
{
    connect(&m_app, &AppModel::failed, this, &Workplace::refused);
    connect(&m_shift, &ShiftModel::refused, this, &Workplace::refused);
    connect(&m_cash, &CashModel::refused, this, &Workplace::refused);
    connect(&m_sale, &SaleModel::refused, this, &Workplace::refused);
    connect(&m_returns, &ReturnModel::refused, this, &Workplace::refused);
    connect(&m_payment, &PaymentModel::refused, this, &Workplace::refused);
    connect(&m_receipt, &ReceiptModel::refused, this, &Workplace::refused);
    connect(&m_orders, &OrdersModel::refused, this, &Workplace::refused);
    connect(&m_orderPaper, &ReceiptModel::refused, this, &Workplace::refused);
    connect(&m_order, &OrderModel::refused, this, &Workplace::refused);
    connect(&m_customers, &CustomerFinder::refused, this, &Workplace::refused);
    connect(&m_order, &OrderModel::orderIdChanged, this,
            [this] { m_orderPaper.setOrderId(m_order.orderId()); });
    connect(&m_order, &OrderModel::reprinted, &m_orderPaper, &ReceiptModel::showCopy);

    connect(&m_payment, &PaymentModel::booked, this, [this](const QString &order) {
        m_receipt.setOrderId(order);
        m_app.go(AppModel::Receipt);
    });
    // Papers are written once, in the words of their moment.
    connect(&m_app, &AppModel::languageChanged, this, [this] {
        for (ReceiptModel *paper : {&m_receipt, &m_orderPaper}) {
            const QString order = paper->orderId();
            paper->setOrderId({});
            paper->setOrderId(order);
        }
    });
    connect(&m_scanner, &WedgeScanner::scanned, this, &Workplace::scanned);
    connect(&m_approval, &ApprovalModel::askingChanged, this, &Workplace::followScans);
    connect(&m_app, &AppModel::pageChanged, this, &Workplace::followPage);
    followPage();
}

// What a page shows is asked for when it opens.
void Workplace::followPage()
{
    const AppModel::Page page = m_app.page();
    followScans();
    if (page == AppModel::SignIn)
        m_signIn.load();
    else if (page == AppModel::OpenShift || page == AppModel::CloseShift)
        m_shift.begin();
    else if (page == AppModel::Payment)
        m_payment.begin();
    else if (page == AppModel::Orders)
        m_orders.reload();
    else if (page == AppModel::Manage) {
        m_people.load();
        m_roles.load();
        m_keys.load();
        m_devices.load();
        m_sessions.load();
        m_audit.load();
    }
}

// Where a scan has no meaning, keys are only keys.
void Workplace::followScans()
{
    const AppModel::Page page = m_app.page();
    m_scanner.setActive(m_approval.asking() || page == AppModel::SignIn || page == AppModel::Sale
                        || page == AppModel::Return || page == AppModel::Receipt
                        || page == AppModel::Orders);
}

void Workplace::scanned(const QString &code)
{
    if (m_approval.asking()) {
        m_approval.badge(code);
        return;
    }
    if (m_app.page() == AppModel::SignIn) {
        m_signIn.badge(code);
        return;
    }
    if (m_customers.active()) {
        m_customers.setSearchText(code);
        return;
    }
    if (m_app.page() == AppModel::Return) {
        m_returns.find(code);
        return;
    }
    const QString receipt = devices::numberOfReceiptCode(code);
    if (!receipt.isEmpty())
        m_app.go(AppModel::Orders);
    if (m_app.page() == AppModel::Orders) {
        m_orders.setSearchText(receipt.isEmpty() ? code : receipt);
        return;
    }
    m_app.go(AppModel::Sale);
    m_sale.scan(code);
}

} // namespace arnold::ui
