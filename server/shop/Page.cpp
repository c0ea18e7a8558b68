#include "server/shop/Page.h"
#include "core/base/Assert.h"
#include "server/gateway/PagePolicy.h"

#include <QFile>
#include <QLocale>

namespace arnold::shop {
namespace {

QString formOf(const Form &form)
{
    QString html = QStringLiteral("<form method=\"post\" action=\"%1\">"
                                  "<input type=\"hidden\" name=\"token\" value=\"%2\">")
                           .arg(form.action.toHtmlEscaped(), form.token.toHtmlEscaped());
    if (!form.passwordLabel.isEmpty())
        html += QStringLiteral("<label for=\"password\">%1</label>"
                               "<input id=\"password\" name=\"password\" type=\"password\" "
                               "autocomplete=\"new-password\" minlength=\"8\" maxlength=\"256\" "
                               "required autofocus>")
                        .arg(form.passwordLabel.toHtmlEscaped());
    return html
            + QStringLiteral("<button type=\"submit\">%1</button></form>")
                      .arg(form.button.toHtmlEscaped());
}

QString bodyOf(const Page &page)
{
    QString html;
    if (!page.problem.isEmpty())
        html += QStringLiteral("<p class=\"problem\" role=\"alert\">%1</p>")
                        .arg(page.problem.toHtmlEscaped());
    if (!page.text.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(page.text.toHtmlEscaped());
    return page.form ? html + formOf(*page.form) : html;
}

} // namespace

gateway::Reply asReply(int status, const Page &page)
{
    QFile file(QStringLiteral(":/web/account.html"));
    const bool opened = file.open(QIODevice::ReadOnly);
    ARNOLD_ASSERT(opened);
    const bool isRightToLeft = QLocale(page.language).textDirection() == Qt::RightToLeft;
    const QString html = QString::fromUtf8(file.readAll())
                                 .arg(page.language,
                                      isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                                      page.title.toHtmlEscaped(), page.shopName.toHtmlEscaped(),
                                      bodyOf(page));
    gateway::Reply reply = gateway::Reply::json(status, html.toUtf8());
    reply.contentType = QByteArrayLiteral("text/html; charset=utf-8");
    reply.cacheControl = QByteArrayLiteral("private, no-store");
    reply.headers.emplace_back("Content-Security-Policy",
                               gateway::pagePolicy(reply.body, "form-action 'self'"));
    return reply;
}

} // namespace arnold::shop
