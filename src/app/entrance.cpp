// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entrance.h"

#include "app/campuses.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diapason {

using Phase = EntryCheck::Phase;

Entrance::Entrance(Gates &gates, EntryDoors doors, Clock &clock, QObject *parent)
    : QObject(parent),
      m_gates(gates),
      m_doors(std::move(doors)),
      m_clock(clock)
{
}

Entrance::~Entrance()
{
    blockSignals(true);
    stop();
    endSession();
    forgetSecrets();
}

void Entrance::begin(const std::optional<Profile> &existing)
{
    stop();
    endSession();
    forgetSecrets();
    m_profile = existing.value_or(Profile{});
    m_moodle = {};
    m_chat = {};
    m_saving = {};
    m_authoritiesBefore.reset();
    emit changed();
}

Result<void> Entrance::importCampus(const QByteArray &file, const QString &name)
{
    Result<Campus> campus = parseCampus(file);
    if (!campus) {
        campus.error().call = name;
        return Failure{campus.error()};
    }
    forgetMoodle();
    forgetChat();
    m_profile.campus = *campus;
    emit changed();
    return {};
}

bool Entrance::busy() const
{
    return m_moodle.address.busy() || m_moodle.access.busy() || m_chat.address.busy() || m_chat.access.busy() || m_saving.busy();
}

void Entrance::stop()
{
    m_stop.request_stop();
    ++m_round;
    for (EntryCheck *check : {&m_moodle.address, &m_moodle.access, &m_chat.address, &m_chat.access, &m_saving})
        if (check->busy())
            *check = {};
    m_moodle.inBrowser = false;
    m_signOn = {};
    emit changed();
}

Entrance::Round Entrance::nextRound(EntryCheck &check)
{
    stop();
    m_stop = {};
    check = {.phase = Phase::Busy};
    return {.number = m_round, .stop = m_stop.get_token()};
}

void Entrance::fail(EntryCheck &check, const Error &error)
{
    check = {.phase = Phase::Failed, .error = error};
    emit changed();
}

Result<void> Entrance::trustAuthorities(const QByteArray &pem)
{
    static const QRegularExpression block(u"-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s]+-----END CERTIFICATE-----"_s);
    QByteArray found; // and nothing else of the file: some hold a private key as well
    for (const QRegularExpressionMatch &match : block.globalMatch(QString::fromLatin1(pem)))
        found += match.captured().toLatin1() + '\n';
    if (found.isEmpty())
        return Failure{Error{.kind = Error::Kind::Usage, .code = u"authorities-unreadable"_s}};
    if (!m_authoritiesBefore)
        m_authoritiesBefore = m_profile.trust.authorities;
    if (!m_profile.trust.authorities.contains(found))
        m_profile.trust.authorities += found;
    return {};
}

/// An authority that was chosen and did not sign is no reason to trust it for ever after.
void Entrance::dropUselessAuthorities(const Error &error)
{
    if (!m_authoritiesBefore)
        return;
    if (error.kind == Error::Kind::Tls || error.code == "authorities-unreadable"_L1)
        m_profile.trust.authorities = *m_authoritiesBefore;
    m_authoritiesBefore.reset();
}

void Entrance::trustCertificate(const CertificateFacts &facts)
{
    if (isAcceptable(facts) && !isAccepted(m_profile.trust, facts))
        m_profile.trust.exceptions += exceptionFor(facts, m_clock.now());
}

void Entrance::trustPlainHttp() { m_profile.trust.plainHttp = true; }

void Entrance::save(Campuses &campuses, const QString &name, bool keepSecrets)
{
    const Round round = nextRound(m_saving);
    Profile profile = m_profile;
    profile.campus.name = name.simplified();
    profile.campus.moodle = m_moodle.url;
    profile.campus.rocketchat = m_chat.url;
    if (!m_moodle.keptToken)
        profile.moodleUsername = m_moodle.site.username;
    if (!m_chat.keptToken) {
        profile.chatAccount = m_chat.site.accountId;
        profile.chatUsername = m_chat.site.username;
    }
    profile.secretsKept = keepSecrets;
    emit changed();
    m_scope.spawn(store(&campuses, profile, round));
}

QCoro::Task<> Entrance::store(Campuses *campuses, Profile profile, Round round)
{
    std::optional<CampusSecrets> secrets;
    if (!m_moodle.keptToken || !m_chat.keptToken)
        secrets = CampusSecrets{.moodleToken = m_moodleToken, .chatToken = m_chatToken};
    const Result<Profile> answer = co_await campuses->save(profile, secrets, round.stop);
    if (!isCurrent(round))
        co_return;
    if (!answer) {
        fail(m_saving, answer.error());
        co_return;
    }
    m_profile = *answer;
    m_saving = {.phase = Phase::Done};
    forgetSecrets();
    emit changed();
    emit saved(*answer); // ours may begin anew meanwhile
}

void Entrance::forgetSecrets()
{
    for (QString *secret : {&m_moodleToken, &m_chatToken, &m_pending.password}) {
        secret->fill(u'\0');
        secret->clear();
    }
    m_pending = {};
    m_signOn = {};
}

} // namespace diapason
