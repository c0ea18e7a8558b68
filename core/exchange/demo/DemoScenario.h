#pragma once
#include "core/base/Quantity.h"
#include "core/base/Result.h"
#include "core/shop/Address.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace arnold::exchange {

// A demo store as its file tells it (resources/demo/<name>.json): a plain value.
struct DemoScenario {
    struct Person {
        QString name = {};
        QStringList roles = {};
        QString pin = {};
    };
    struct Customer {
        QString firstName = {};
        QString lastName = {};
        QString email = {};
        QString phone = {};
        QString group = {}; // code; empty: none
    };
    struct Category {
        QString handle = {};
        QString name = {};
        QString shelf = {};
    };
    struct OptionValue {
        QString name = {};
        QString picture = {}; // empty: the product's
    };
    struct Option {
        QString name = {};
        std::vector<OptionValue> values = {};
    };
    struct Product {
        QString title = {};
        QString category = {};
        QString picture = {};
        QString shelf = {};
        QString description = {};
        QString taxClass = {}; // standard, reduced
        QString barcode = {}; // of an only variant
        QString scaleItem = {}; // its number on labels of the shop's scale; empty: none
        Unit unit = Unit::Piece;
        Quantity per = Quantity::pieces(1); // what the price is for
        std::optional<Quantity> content = {};
        std::int64_t priceMinor = 0;
        std::int64_t compareAtMinor = 0; // 0: not reduced
        std::int64_t popularity = 0;
        int deposits = 0;
        int minimumAge = 0;
        int quickKey = 0; // 0: none
        std::vector<Option> options = {};
    };
    struct Promotion {
        QString name = {};
        QString kind = {};
        QString code = {};
        QString product = {};
        std::int64_t ratePpm = 0;
        std::int64_t amountMinor = 0;
        std::int64_t count = 0;
    };

    QString name = {};
    QString shopName = {};
    QString legalName = {};
    QString country = {};
    QString vatId = {};
    QString taxNumber = {};
    QString receiptFooter = {};
    Address address = {};
    std::vector<Person> staff = {}; // the first is the owner
    std::vector<Customer> customers = {};
    std::vector<Category> categories = {};
    std::vector<Product> products = {};
    std::vector<Promotion> promotions = {};
    QString depositTitle = {}; // empty: no deposits here
    std::int64_t depositMinor = 0;
    int historyDays = 30;
    int leastSalesADay = 10;
    int mostSalesADay = 20;
    int mostLines = 4;
};

// grocery, fashion, cafe.
QStringList demoScenarioNames();
// NotFound for another name. A damaged built-in file is a broken invariant.
Result<DemoScenario> demoScenario(const QString &name);

} // namespace arnold::exchange
