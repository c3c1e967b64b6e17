// SPDX-License-Identifier: GPL-3.0-or-later
// Rocket.Chat's side of the entrance (rocketchat.md §2).
#include "app/entrance.h"
#include "app/entrytyped.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace diapason {

using Phase = EntryCheck::Phase;

namespace {

Error usage(const QString &code) { return {.kind = Error::Kind::Usage, .server = Server::RocketChat, .code = code}; }

/// One for each computer and campus: whoever signs in elsewhere, or to another campus, must not replace the token used here.
QString tokenName(const Campus &campus) { return u"Diapason, %1, %2"_s.arg(QSysInfo::machineHostName(), campus.moodle.host()); }

bool asksForFactor(const Error &error) { return error.kind == Error::Kind::SecondFactor && error.code == "totp-required"_L1; }

} // namespace

void Entrance::forgetChat()
{
    forgetChatAccess();
    m_chat = {};
    emit changed();
}

void Entrance::forgetChatAccess()
{
    stop();
    endSession();
    m_chatToken.fill(u'\0');
    m_chatToken.clear();
    m_chat.access = {};
    m_chat.factors.clear();
    m_chat.site = {};
    m_chat.factorForToken = m_chat.codeSent = m_chat.keptToken = false;
    emit changed();
}

void Entrance::checkChat(const QString &typed)
{
    forgetChat();
    const Result<QUrl> url = addressIn(typed, Server::RocketChat, m_chat.offered);
    if (!url)
        return fail(m_chat.address, url.error());
    m_chat.url = *url;
    const Round round = nextRound(m_chat.address);
    emit changed();
    m_scope.spawn(askChat(*url, round));
}

QCoro::Task<> Entrance::askChat(QUrl url, Round round)
{
    const Result<ChatGateFacts> facts = co_await m_gates.chat(url, m_profile.trust, round.stop);
    if (!isCurrent(round))
        co_return;
    dropUselessAuthorities(facts ? Error{} : facts.error());
    if (facts) {
        m_chat.facts = *facts;
        m_chat.address = {.phase = Phase::Done};
    } else {
        if (facts.error().code == "redirect"_L1)
            m_chat.offered = serverAddress(facts.error().detail, {}).value_or(QUrl());
        m_chat.address = {.phase = Phase::Failed, .error = facts.error()};
    }
    emit changed();
}

void Entrance::chatByPassword(const QString &user, const QString &password)
{
    forgetChatAccess();
    if (user.trimmed().isEmpty())
        return fail(m_chat.access, usage(u"username-empty"_s));
    if (password.isEmpty())
        return fail(m_chat.access, usage(u"password-empty"_s));
    m_pending = {.user = user.trimmed(), .password = password};
    const Round round = nextRound(m_chat.access);
    emit changed();
    m_scope.spawn(signIn(round));
}

void Entrance::chatFactor(const SecondFactor &factor)
{
    if (m_chat.factors.isEmpty() || m_pending.user.isEmpty())
        return;
    if (factor.code.trimmed().isEmpty())
        return fail(m_chat.access, usage(u"code-empty"_s));
    m_pending.factor = factor;
    const Round round = nextRound(m_chat.access);
    emit changed();
    m_scope.spawn(m_pending.session ? makeToken(round) : signIn(round));
}

/// The fields for it come, or stay after a code that did not fit.
void Entrance::demandFactor(const Error &error)
{
    m_pending.factor.reset();
    const QStringList offered = error.detail.split(", "_L1, Qt::SkipEmptyParts);
    if (asksForFactor(error)) {
        m_chat.factors = offered.isEmpty() ? QStringList{u"totp"_s} : offered;
        m_chat.factorForToken = m_pending.session.has_value();
    }
    m_chat.codeSent = false;
    fail(m_chat.access, error);
}

QCoro::Task<> Entrance::signIn(Round round)
{
    const Pending asked = m_pending;
    const Result<ChatSession> session
        = co_await m_gates.chatLogin(m_chat.url, m_profile.trust, asked.user, asked.password, asked.factor, round.stop);
    if (!isCurrent(round)) {
        if (session)
            m_scope.spawn(leave(*session));
        co_return;
    }
    if (!session && session.error().kind == Error::Kind::SecondFactor)
        co_return demandFactor(session.error());
    if (!session) {
        m_pending = {};
        co_return fail(m_chat.access, session.error());
    }
    m_pending.session = *session;
    if (!m_pending.factor || m_pending.factor->method == "email"_L1) // a mailed code serves once, an app's for half a minute
        m_pending.factor.reset();
    co_await makeToken(round);
}

QCoro::Task<> Entrance::makeToken(Round round)
{
    const ChatSession session = *m_pending.session;
    Result<ChatSession> made
        = co_await m_gates.personalToken(m_chat.url, m_profile.trust, session, tokenName(m_profile.campus), m_pending.factor, round.stop);
    const auto wantsPassword = [](const Error &error) { return asksForFactor(error) && error.detail == "password"_L1; };
    if (isCurrent(round) && !made && wantsPassword(made.error()) && !m_pending.factor) {
        m_pending.factor = SecondFactor{.method = u"password"_s, .code = m_pending.password}; // it was typed a moment ago
        made = co_await m_gates.personalToken(m_chat.url, m_profile.trust, session, tokenName(m_profile.campus), m_pending.factor, round.stop);
    }
    if (!isCurrent(round))
        co_return; // the next sign-in, or the end, closes the session
    if (!made && made.error().kind == Error::Kind::SecondFactor) {
        Error error = made.error();
        if (!m_chat.factorForToken && m_pending.factor) { // what was typed for the sign-in was not taken twice
            error.code = u"totp-required"_s;
            if (error.detail.isEmpty())
                error.detail = m_chat.factors.isEmpty() ? m_pending.factor->method : m_chat.factors.join(", "_L1);
        }
        co_return demandFactor(error);
    }
    endSession();
    if (!made)
        co_return fail(m_chat.access, made.error());
    m_chat.factors.clear();
    co_await proveChat(made->account, made->token, round);
}

void Entrance::sendChatCode()
{
    if (m_chat.factors.isEmpty() || m_pending.user.isEmpty())
        return;
    EntryCheck aside; // the question for the code stands meanwhile
    m_scope.spawn(mailCode(m_pending.user, nextRound(aside)));
}

QCoro::Task<> Entrance::mailCode(QString user, Round round)
{
    const Result<void> sent = co_await m_gates.sendEmailCode(m_chat.url, m_profile.trust, user, round.stop);
    if (!isCurrent(round))
        co_return;
    m_chat.codeSent = sent.has_value();
    if (!sent)
        m_chat.access.error = sent.error();
    emit changed();
}

void Entrance::chatByToken(const QString &userId, const QString &pasted)
{
    forgetChatAccess();
    const Result<AccountId> account = accountIdIn(userId);
    if (!account)
        return fail(m_chat.access, account.error());
    const Result<QString> token = chatTokenIn(pasted);
    if (!token)
        return fail(m_chat.access, token.error());
    const Round round = nextRound(m_chat.access);
    emit changed();
    m_scope.spawn(proveChat(*account, *token, round));
}

QCoro::Task<> Entrance::proveChat(AccountId account, QString token, Round round)
{
    const std::shared_ptr<ChatServer> server = m_doors.chat(m_chat.url, m_profile.trust, account, token);
    const Result<ChatSite> site = co_await server->connect(round.stop);
    if (!isCurrent(round))
        co_return;
    if (!site)
        co_return fail(m_chat.access, site.error());
    m_chat.site = *site;
    m_chatToken = token;
    m_chat.access = {.phase = Phase::Done};
    emit changed();
}

/// The session of the password ends; a personal token is never signed out, that would delete it.
void Entrance::endSession()
{
    const std::optional<ChatSession> session = std::exchange(m_pending.session, std::nullopt);
    m_pending.password.fill(u'\0');
    m_pending = {};
    if (session)
        m_scope.spawn(leave(*session));
}

QCoro::Task<> Entrance::leave(ChatSession session)
{
    // Not to be stopped: a session that is left open is a key that lies about. Whatever comes of it, it ends by itself one day.
    (void)co_await m_gates.chatLogout(m_chat.url, m_profile.trust, session, {});
}

void Entrance::keepChatToken()
{
    forgetChatAccess();
    m_chat.keptToken = true;
    m_chat.access = {.phase = Phase::Done};
    emit changed();
}

} // namespace diapason
