#include "core/pricing/Why.h"

namespace arnold {

QString whyKindName(WhyKind kind)
{
    switch (kind) {
    case WhyKind::Price:
        return QStringLiteral("price");
    case WhyKind::Given:
        return QStringLiteral("given");
    case WhyKind::Converted:
        return QStringLiteral("converted");
    case WhyKind::Override:
        return QStringLiteral("override");
    case WhyKind::Label:
        return QStringLiteral("label");
    case WhyKind::Promotion:
        return QStringLiteral("promotion");
    case WhyKind::ManualDiscount:
        return QStringLiteral("manual_discount");
    case WhyKind::OrderDiscount:
        return QStringLiteral("order_discount");
    case WhyKind::Bundle:
        return QStringLiteral("bundle");
    case WhyKind::Tax:
        return QStringLiteral("tax");
    case WhyKind::TaxRounding:
        return QStringLiteral("tax_rounding");
    case WhyKind::Coupon:
        return QStringLiteral("coupon");
    case WhyKind::Rounding:
        return QStringLiteral("rounding");
    case WhyKind::Paid:
        return QStringLiteral("paid");
    }
    return {};
}

} // namespace arnold
