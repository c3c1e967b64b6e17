// SPDX-License-Identifier: GPL-3.0-or-later
// Moodle's side of the entrance (moodle.md §2).
#include "app/entrance.h"
#include "app/entrytyped.h"

using namespace Qt::StringLiterals;

namespace diapason {

using Phase = EntryCheck::Phase;

namespace {

Error usage(const QString &code) { return {.kind = Error::Kind::Usage, .server = Server::Moodle, .code = code}; }

/// A site that calls itself otherwise is asked there for good; but nobody is led from https back to http.
QUrl ownAddress(const QUrl &asked, const QUrl &own)
{
    const bool downhill = asked.scheme() == "https"_L1 && own.scheme() == "http"_L1;
    return own == asked || downhill ? QUrl() : own;
}

} // namespace

void Entrance::forgetMoodle()
{
    forgetMoodleAccess();
    m_moodle = {};
    emit changed();
}

void Entrance::forgetMoodleAccess()
{
    stop();
    m_moodleToken.fill(u'\0');
    m_moodleToken.clear();
    m_moodle.access = {};
    m_moodle.site = {};
    m_moodle.forcedScheme = m_moodle.keptToken = false;
    emit changed();
}

void Entrance::checkMoodle(const QString &typed)
{
    forgetMoodle();
    const Result<QUrl> url = addressIn(typed, Server::Moodle, m_moodle.offered);
    if (!url)
        return fail(m_moodle.address, url.error());
    m_moodle.url = *url;
    const Round round = nextRound(m_moodle.address);
    emit changed();
    m_scope.spawn(askMoodle(*url, round));
}

QCoro::Task<> Entrance::askMoodle(QUrl url, Round round)
{
    const Result<MoodleGateFacts> facts = co_await m_gates.moodle(url, m_profile.trust, round.stop);
    if (!isCurrent(round))
        co_return;
    dropUselessAuthorities(facts ? Error{} : facts.error());
    if (facts) {
        m_moodle.facts = *facts;
        m_moodle.offered = ownAddress(url, facts->address);
        m_moodle.address = {.phase = Phase::Done};
    } else if (facts.error().kind == Error::Kind::Refused && facts.error().code == "servicenotavailable"_L1) {
        m_moodle.address = {.phase = Phase::Done, .error = facts.error()}; // it tells strangers nothing, and a token everything
    } else {
        if (facts.error().code == "redirect"_L1)
            m_moodle.offered = serverAddress(facts.error().detail, {}).value_or(QUrl());
        m_moodle.address = {.phase = Phase::Failed, .error = facts.error()};
    }
    emit changed();
}

void Entrance::moodleByPassword(const QString &username, const QString &password, const QString &service)
{
    forgetMoodleAccess();
    if (username.trimmed().isEmpty())
        return fail(m_moodle.access, usage(u"username-empty"_s));
    if (password.isEmpty())
        return fail(m_moodle.access, usage(u"password-empty"_s));
    if (service.trimmed().isEmpty())
        return fail(m_moodle.access, usage(u"service-empty"_s));
    const Round round = nextRound(m_moodle.access);
    emit changed();
    m_scope.spawn(getMoodleToken(username, password, service, round));
}

QCoro::Task<> Entrance::getMoodleToken(QString username, QString password, QString service, Round round)
{
    const Result<QString> token
        = co_await m_gates.moodleToken(m_moodle.url, m_profile.trust, username, password, service, round.stop);
    if (!isCurrent(round))
        co_return;
    if (!token)
        co_return fail(m_moodle.access, token.error());
    co_await proveMoodle(*token, round);
}

void Entrance::moodleByToken(const QString &pasted)
{
    forgetMoodleAccess();
    const Result<QString> token = moodleTokenIn(pasted);
    if (!token)
        return fail(m_moodle.access, token.error());
    const Round round = nextRound(m_moodle.access);
    emit changed();
    m_scope.spawn(proveMoodle(*token, round));
}

void Entrance::moodleByBrowser(const QString &service)
{
    forgetMoodleAccess();
    if (service.trimmed().isEmpty())
        return fail(m_moodle.access, usage(u"service-empty"_s));
    const SignOn attempt{.site = m_moodle.facts.addressText, .passport = newPassport()};
    const Result<QUrl> address = signOnAddress(m_moodle.facts.launch, service.trimmed(), attempt.passport);
    if (!address)
        return fail(m_moodle.access, address.error());
    m_signOn = attempt;
    m_moodle.inBrowser = true;
    emit changed();
    emit browserWanted(*address);
}

Result<void> Entrance::takeSignOnLink(const QString &link)
{
    const Result<SignedOn> came = signedOn(link, m_signOn);
    if (!came) {
        if (m_moodle.inBrowser)
            fail(m_moodle.access, came.error()); // the attempt goes on: the right link may still come
        return Failure{came.error()};
    }
    const Round round = nextRound(m_moodle.access); // the passport is forgotten with it
    m_moodle.forcedScheme = came->forcedScheme;
    emit changed();
    m_scope.spawn(proveMoodle(came->token, round));
    return {};
}

QCoro::Task<> Entrance::proveMoodle(QString token, Round round)
{
    const std::shared_ptr<MoodleServer> server = m_doors.moodle(m_moodle.url, m_profile.trust, token);
    const Result<MoodleSite> site = co_await server->connect(round.stop);
    if (!isCurrent(round))
        co_return;
    if (!site)
        co_return fail(m_moodle.access, site.error());
    const QString own = m_moodle.facts.addressText;
    if (!own.isEmpty() && QUrl(own).host() != site->url.host()) {
        Error error = usage(u"other-site"_s);
        error.detail = site->urlText;
        co_return fail(m_moodle.access, error);
    }
    m_moodle.site = *site;
    m_moodleToken = token;
    m_moodle.access = {.phase = Phase::Done};
    emit changed();
}

void Entrance::keepMoodleToken()
{
    forgetMoodleAccess();
    if (m_moodle.url.isEmpty())
        m_moodle.url = m_profile.campus.moodle;
    m_moodle.keptToken = true;
    m_moodle.access = {.phase = Phase::Done};
    emit changed();
}

} // namespace diapason
