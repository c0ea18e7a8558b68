#pragma once
#include "ui/approval/ApprovalModel.h"
#include "ui/customers/CustomerFinder.h"
#include "ui/manage/AuditModel.h"
#include "ui/manage/ChainModel.h"
#include "ui/manage/DevicesModel.h"
#include "ui/manage/KeysModel.h"
#include "ui/manage/PeopleModel.h"
#include "ui/manage/RolesModel.h"
#include "ui/manage/SessionsModel.h"
#include "ui/orders/OrderModel.h"
#include "ui/orders/OrdersModel.h"
#include "ui/receipt/ReceiptModel.h"
#include "ui/scan/WedgeScanner.h"
#include "ui/shift/CashModel.h"
#include "ui/shift/ShiftModel.h"
#include "ui/signin/ElsewhereModel.h"
#include "ui/signin/SignInModel.h"
#include "ui/start/FirstRunModel.h"
#include "ui/start/RecoverModel.h"
#include "ui/start/SetupModel.h"
#include "ui/till/PaymentModel.h"
#include "ui/till/ReturnModel.h"

namespace arnold::ui {

// Everything that one window of the desktop program shows: its state, and a view model per screen.
// Made by the program before the window, outlives it.
class Workplace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(arnold::ui::AppModel *app READ app CONSTANT)
    Q_PROPERTY(arnold::ui::FirstRunModel *firstRun READ firstRun CONSTANT)
    Q_PROPERTY(arnold::ui::RecoverModel *recover READ recover CONSTANT)
    Q_PROPERTY(arnold::ui::SetupModel *setup READ setup CONSTANT)
    Q_PROPERTY(arnold::ui::SignInModel *signIn READ signIn CONSTANT)
    Q_PROPERTY(arnold::ui::ElsewhereModel *elsewhere READ elsewhere CONSTANT)
    Q_PROPERTY(arnold::ui::ApprovalModel *approval READ approval CONSTANT)
    Q_PROPERTY(arnold::ui::ShiftModel *shift READ shift CONSTANT)
    Q_PROPERTY(arnold::ui::CashModel *cash READ cash CONSTANT)
    Q_PROPERTY(arnold::ui::SaleModel *sale READ sale CONSTANT)
    Q_PROPERTY(arnold::ui::ReturnModel *returns READ returns CONSTANT)
    Q_PROPERTY(arnold::ui::PaymentModel *payment READ payment CONSTANT)
    Q_PROPERTY(arnold::ui::ReceiptModel *receipt READ receipt CONSTANT)
    Q_PROPERTY(arnold::ui::OrdersModel *orders READ orders CONSTANT)
    Q_PROPERTY(arnold::ui::ReceiptModel *orderPaper READ orderPaper CONSTANT)
    Q_PROPERTY(arnold::ui::OrderModel *order READ order CONSTANT)
    Q_PROPERTY(arnold::ui::CustomerFinder *customers READ customers CONSTANT)
    Q_PROPERTY(arnold::ui::PeopleModel *people READ people CONSTANT)
    Q_PROPERTY(arnold::ui::RolesModel *roles READ roles CONSTANT)
    Q_PROPERTY(arnold::ui::KeysModel *keys READ keys CONSTANT)
    Q_PROPERTY(arnold::ui::AuditModel *audit READ audit CONSTANT)
    Q_PROPERTY(arnold::ui::ChainModel *chain READ chain CONSTANT)
    Q_PROPERTY(arnold::ui::DevicesModel *devices READ devices CONSTANT)
    Q_PROPERTY(arnold::ui::SessionsModel *sessions READ sessions CONSTANT)
    Q_PROPERTY(arnold::ui::WedgeScanner *scanner READ scanner CONSTANT)

public:
    // `storeFolder`: where stores that this window makes are kept.
    explicit Workplace(const QString &storeFolder, QObject *parent = nullptr);

    AppModel *app() { return &m_app; }
    FirstRunModel *firstRun() { return &m_firstRun; }
    RecoverModel *recover() { return &m_recover; }
    SetupModel *setup() { return &m_setup; }
    SignInModel *signIn() { return &m_signIn; }
    ElsewhereModel *elsewhere() { return &m_elsewhere; }
    ApprovalModel *approval() { return &m_approval; }
    ShiftModel *shift() { return &m_shift; }
    CashModel *cash() { return &m_cash; }
    SaleModel *sale() { return &m_sale; }
    ReturnModel *returns() { return &m_returns; }
    PaymentModel *payment() { return &m_payment; }
    ReceiptModel *receipt() { return &m_receipt; }
    OrdersModel *orders() { return &m_orders; }
    ReceiptModel *orderPaper() { return &m_orderPaper; }
    OrderModel *order() { return &m_order; }
    CustomerFinder *customers() { return &m_customers; }
    PeopleModel *people() { return &m_people; }
    RolesModel *roles() { return &m_roles; }
    KeysModel *keys() { return &m_keys; }
    AuditModel *audit() { return &m_audit; }
    ChainModel *chain() { return &m_chain; }
    DevicesModel *devices() { return &m_devices; }
    SessionsModel *sessions() { return &m_sessions; }
    WedgeScanner *scanner() { return &m_scanner; }

    void leave() { m_sale.leave(); } // the program ends, with the last state of its screens

signals:
    void refused(const QString &words);

private:
    void scanned(const QString &code);
    void followPage();
    void followScans();

    AppModel m_app; // first: the others look at it
    FirstRunModel m_firstRun;
    RecoverModel m_recover;
    SetupModel m_setup;
    SignInModel m_signIn;
    ElsewhereModel m_elsewhere;
    ApprovalModel m_approval;
    ShiftModel m_shift;
    CashModel m_cash;
    SaleModel m_sale;
    ReturnModel m_returns;
    PaymentModel m_payment;
    ReceiptModel m_receipt; // of the sale that was just paid
    OrdersModel m_orders;
    ReceiptModel m_orderPaper; // of the order that is chosen in the list
    OrderModel m_order; // the same one
    CustomerFinder m_customers;
    PeopleModel m_people;
    RolesModel m_roles;
    KeysModel m_keys;
    DevicesModel m_devices;
    SessionsModel m_sessions;
    AuditModel m_audit;
    ChainModel m_chain;
    WedgeScanner m_scanner;
};

} // namespace arnold::ui
