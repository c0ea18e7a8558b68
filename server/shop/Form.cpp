#include "server/shop/Form.h"

#include <QJsonArray>

#include <algorithm>

namespace arnold::shop {
namespace {

constexpr int kLeastPassword = 8;

const char *inputType(Field::Kind kind)
{
    switch (kind) {
    case Field::Kind::Email:
        return "email";
    case Field::Kind::Password:
        return "password";
    case Field::Kind::Telephone:
        return "tel";
    default:
        return "text";
    }
}

QJsonArray choicesOf(const Field &field)
{
    QJsonArray all;
    for (const auto &[value, label] : field.choices) {
        all.append(QJsonObject {
                {"choice", value}, {"words", label}, {"isChosen", value == field.value}});
    }
    return all;
}

QJsonObject fieldView(const Field &field, const QString &problem, bool isFirst)
{
    using Kind = Field::Kind;
    const QString name = QString::fromLatin1(field.name);
    QStringList descriptions;
    if (!problem.isEmpty())
        descriptions.append(name + QStringLiteral("-problem"));
    if (!field.hint.isEmpty())
        descriptions.append(name + QStringLiteral("-hint"));
    const bool isNewPassword = QLatin1String(field.autocomplete) == QLatin1String("new-password");
    const bool isInput = field.kind != Kind::Check && field.kind != Kind::Choice
            && field.kind != Kind::Hidden;
    return {{"name", name},
            {"label", field.label},
            {"value", field.kind == Kind::Password ? QString() : field.value},
            {"type", inputType(field.kind)},
            {"isInput", isInput},
            {"isCheck", field.kind == Kind::Check},
            {"isChecked", field.kind == Kind::Check && !field.value.isEmpty()},
            {"isChoice", field.kind == Kind::Choice},
            {"isHidden", field.kind == Kind::Hidden},
            {"isCode", field.kind == Kind::Code},
            {"choices", choicesOf(field)},
            {"autocomplete", QString::fromLatin1(field.autocomplete)},
            {"isRequired", field.isRequired},
            {"isOptional",
             !field.isRequired && field.aside.isEmpty() && field.kind != Field::Kind::Code},
            {"most", QString::number(field.mostChars)},
            {"least", isNewPassword ? QString::number(kLeastPassword) : QString()},
            {"aside", field.aside},
            {"hint", field.hint},
            {"problem", problem},
            {"described", descriptions.join(u' ')},
            {"isFirst", isFirst}};
}

} // namespace

QJsonObject formView(const Form &form, const Words &words)
{
    const auto isAtFault = [&](const Field &field) {
        return form.error && field.kind != Field::Kind::Hidden
                && form.error->field == QLatin1String(field.name);
    };
    const bool beside = std::any_of(form.fields.begin(), form.fields.end(), isAtFault);
    QJsonArray fields;
    bool waitsForFirst = true;
    for (const Field &field : form.fields) {
        const bool wrong = isAtFault(field);
        // Where there is something to type: what is filled in already asks for no keyboard.
        const bool isEmpty = field.value.isEmpty() || field.kind == Field::Kind::Password;
        const bool mayBeFirst = field.kind != Field::Kind::Hidden && (beside ? wrong : isEmpty);
        fields.append(fieldView(field, wrong ? words.of(*form.error) : QString(),
                                waitsForFirst && mayBeFirst));
        waitsForFirst = waitsForFirst && !mayBeFirst;
    }
    return {{"action", QString::fromLatin1(form.action)},
            {"fields", fields},
            {"button", form.button},
            {"isDangerous", form.isDangerous},
            {"banner", form.error && !beside ? words.of(*form.error) : QString()}};
}

} // namespace arnold::shop
