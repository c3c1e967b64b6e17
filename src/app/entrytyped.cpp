// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entrytyped.h"

#include "domain/address.h"
#include "domain/campus.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

QString withoutBlanks(QString text)
{
    static const QRegularExpression blank(u"[\\s\\x{200B}\\x{FEFF}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(blank);
}

bool isMoodleToken(const QString &text)
{
    static const QRegularExpression form(u"^[0-9a-fA-F]{32}$"_s);
    return form.match(text).hasMatch();
}

bool isChatToken(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{43}$"_s);
    return form.match(text).hasMatch();
}

Failure fault(Server server, const QString &code, const QString &detail = {})
{
    return Failure{Error{.kind = Error::Kind::Usage, .server = server, .code = code, .detail = detail}};
}

} // namespace

Result<QUrl> addressIn(const QString &typed, Server server, QUrl &offered)
{
    offered = {};
    if (typed.trimmed().isEmpty())
        return fault(server, u"address-empty"_s);
    offered = likelyAddress(typed, server);
    Result<QUrl> url = serverAddress(typed, u"address"_s);
    if (!url)
        url.error().server = server;
    else if (!offered.isEmpty())
        return fault(server, u"address-page"_s, offered.toString());
    return url;
}

Result<QString> moodleTokenIn(const QString &pasted)
{
    const QString text = withoutBlanks(pasted);
    if (text.isEmpty())
        return fault(Server::Moodle, u"token-empty"_s);
    if (isMoodleToken(text))
        return text.toLower();
    if (text.contains("://"_L1))
        return fault(Server::Moodle, u"moodle-token-link"_s);
    return fault(Server::Moodle, isChatToken(text) ? u"moodle-token-chat"_s : u"moodle-token-form"_s);
}

Result<QString> chatTokenIn(const QString &pasted)
{
    const QString text = withoutBlanks(pasted);
    if (text.isEmpty())
        return fault(Server::RocketChat, u"token-empty"_s);
    if (isChatToken(text))
        return text;
    return fault(Server::RocketChat, isMoodleToken(text) ? u"chat-token-moodle"_s : u"chat-token-form"_s);
}

Result<AccountId> accountIdIn(const QString &pasted)
{
    const QString text = withoutBlanks(pasted);
    if (text.isEmpty())
        return fault(Server::RocketChat, u"user-id-empty"_s);
    // Old servers and imports have ids of other lengths; none holds what an address or a name with a space does.
    static const QRegularExpression form(u"^[A-Za-z0-9._-]+$"_s);
    if (pasted.trimmed().contains(u' ') || !form.match(text).hasMatch())
        return fault(Server::RocketChat, u"user-id-form"_s);
    return AccountId{text};
}

} // namespace diapason
