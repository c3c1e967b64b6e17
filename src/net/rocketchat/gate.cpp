// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/gate.h"

#include "net/gatefault.h"
#include "net/rocketchat/gatecalls.h"

#include <QCryptographicHash>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

namespace {

using Settings = QHash<QString, QString>;

const QString siteName = u"Site_Name"_s, siteUrl = u"Site_Url"_s, formLogin = u"Accounts_ShowFormLogin"_s,
              ldap = u"LDAP_Enable"_s;

/// Strangers have ten calls a minute for each route, and a dialog does not wait for more.
constexpr int mostPages = 8;

/// As it travels: codes without the blanks people copy, a password only as its hash (§1.7).
QString codeOf(const SecondFactor &factor)
{
    if (factor.method == "password"_L1)
        return QString::fromLatin1(QCryptographicHash::hash(factor.code.toUtf8(), QCryptographicHash::Sha256).toHex());
    return factor.code.simplified().remove(u' ');
}

QStringList secretsOf(const std::optional<SecondFactor> &factor)
{
    QStringList secrets;
    if (factor)
        secrets << factor->code << codeOf(*factor);
    return secrets;
}

/// §2.4: bypassTwoFactor has no effect from 8.5 until a correction of the same summer; strangers are not told patches.
bool hasBypassDefect(const QString &version)
{
    const QVersionNumber number = QVersionNumber::fromString(version);
    return number.majorVersion() == 8 && number.minorVersion() == 5;
}

/// What can be had of them; nothing when they are refused, which no check depends on.
QCoro::Task<Settings> readSettings(TalkPtr talk, QStringList ids, std::stop_token stop)
{
    Settings found;
    Window window; // everything, where the operator left that on
    for (int pages = 0; pages < mostPages; ++pages) {
        const auto page = co_await say(talk, PublicSettings{ids, window}, stop);
        if (!page || page->rows.isEmpty())
            break;
        for (const PublicSettings::Setting &setting : page->rows) {
            if (ids.contains(setting.id))
                found.insert(setting.id, setting.value);
        }
        window = {.offset = window.offset + int(page->rows.size()), .count = 100};
        if (window.offset >= page->total || found.size() == ids.size())
            break;
    }
    co_return found;
}

/// The one of that name goes; renewing it would keep it as bound to a second factor as it was.
QCoro::Task<Result<QString>> replaceToken(TalkPtr talk, QString name, std::stop_token stop)
{
    const auto tokens = co_await say(talk, TokenList{}, stop);
    if (!tokens)
        co_return Failure{tokens.error()};
    if (tokens->value(name))
        co_return co_await say(talk, RegenerateToken{{name}}, stop);
    const Result<void> removed = co_await say(talk, RemoveToken{{name}}, stop);
    if (!removed)
        co_return Failure{removed.error()};
    co_return co_await say(talk, GenerateToken{{name}}, stop);
}

} // namespace

TalkPtr atGate(
    QUrl address, Clock &clock, TransportOptions options, const ChatSession &session, const std::optional<SecondFactor> &factor)
{
    options.server = Server::RocketChat;
    options.judge = &judge;
    const auto talk = std::make_shared<Talk>(
        std::move(address), session.account.value.toUtf8(), session.token.toUtf8(), clock, std::move(options));
    if (session.token.isEmpty())
        talk->credentials.clear();
    if (factor)
        talk->credentials += {{"x-2fa-code", codeOf(*factor).toUtf8()}, {"x-2fa-method", factor->method.toUtf8()}};
    return talk;
}

QCoro::Task<Result<ChatGateFacts>> readGate(TalkPtr talk, std::stop_token stop)
{
    const Result<QString> version = co_await say(talk, Info{}, stop);
    if (!version)
        co_return Failure{toBeTyped(version.error(), Info::path)};
    const Settings settings = co_await readSettings(talk, {siteName, siteUrl, formLogin, ldap}, stop);
    if (stop.stop_requested())
        co_return Failure{
            Error{.kind = Error::Kind::Cancelled, .server = Server::RocketChat, .call = callName(PublicSettings::path)}};
    const QUrl own = serverRoot(settings.value(siteUrl));
    const ChatGateFacts facts{.address = own.isEmpty() ? talk->transport.base() : own,
        .version = *version,
        .siteName = settings.value(siteName).simplified(),
        .passwordLogin = settings.value(formLogin) != "false"_L1,
        .ldap = settings.value(ldap) == "true"_L1,
        .bypassDefect = hasBypassDefect(*version)};
    co_return facts;
}

QCoro::Task<Result<ChatSession>> logIn(
    TalkPtr talk, QString user, QString password, std::optional<SecondFactor> factor, std::stop_token stop)
{
    const QString code = factor ? codeOf(*factor) : QString();
    Result<ChatSession> session = co_await say(talk, Login{.user = user.trimmed(), .password = password, .code = code}, stop);
    if (!session) {
        Error error = discreet(session.error(), secretsOf(factor) + QStringList{password});
        error.fateUnknown = false; // a session nobody holds expires by itself
        co_return Failure{error};
    }
    if (session->username.isEmpty())
        session->username = user.trimmed();
    co_return session;
}

QCoro::Task<Result<void>> sendEmailCode(TalkPtr talk, QString user, std::stop_token stop)
{
    co_return co_await say(talk, SendEmailCode{user.trimmed()}, stop);
}

QCoro::Task<Result<ChatSession>> makeToken(
    TalkPtr talk, ChatSession session, QString name, std::optional<SecondFactor> factor, std::stop_token stop)
{
    Result<QString> token = co_await say(talk, GenerateToken{{name}}, stop);
    if (!token && token.error().code == "error-token-already-exists"_L1)
        token = co_await replaceToken(talk, name, stop);
    if (!token)
        co_return Failure{discreet(token.error(), secretsOf(factor) + QStringList{session.token})};
    session.token = *token;
    session.temporary = false;
    co_return session;
}

QCoro::Task<Result<void>> logOut(TalkPtr talk, ChatSession session, std::stop_token stop)
{
    if (!session.temporary)
        co_return Failure{Error{.kind = Error::Kind::Usage,
            .server = Server::RocketChat,
            .code = u"not-temporary"_s,
            .call = callName(Logout::path)}};
    const Result<void> ended = co_await say(talk, Logout{}, stop);
    if (!ended && ended.error().kind != Error::Kind::Unauthenticated)
        co_return Failure{discreet(ended.error(), {session.token})};
    co_return Result<void>{};
}

} // namespace diapason::rocketchat
