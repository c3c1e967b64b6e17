// SPDX-License-Identifier: GPL-3.0-or-later
// Offline is a state: the session tries again by itself, and reads again what may have changed meanwhile.
#include "app/sessionwork.h"

namespace diapason {

namespace {

using State = Connection::State;

State stateAfter(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return State::Closed;
    // A keychain that gives no token says nothing of what the server thinks of us.
    return mayComeBack(error) || error.kind == Error::Kind::Keychain ? State::Offline : State::Refused;
}

/// A refusal stays one until somebody signs in again; a line may come back.
bool waits(const Connection &connection)
{
    return connection.state == State::Offline && connection.error && mayComeBack(*connection.error);
}

/// "4.5" of "4.5.5+ (Build: 20250613)".
QString shortRelease(const QString &release) { return release.section(u'.', 0, 1).section(u' ', 0, 0); }

template <class Site>
void take(Connection &connection, const Result<Site> &site, const QString &version)
{
    if (site)
        connection = {.state = State::Online, .version = version};
    else
        connection = {.state = stateAfter(site.error()), .version = connection.version, .error = site.error()};
}

} // namespace

void SessionWork::noteFailure(const Error &error)
{
    if (error.server == Server::None || (!error.isTransient() && error.kind != Error::Kind::Unauthenticated))
        return;
    Connection &connection = error.server == Server::Moodle ? m_session.m_moodleConnection : m_session.m_chatConnection;
    connection.state = stateAfter(error);
    connection.error = error;
    planRetry();
    emit m_session.connectionChanged();
}

/// A reading that lacks pages because the line went away is kept as far as it came; the line is away all the same.
void SessionWork::noteGaps(const QList<Gap> &gaps)
{
    for (const Gap &gap : gaps) {
        if (gap.error && gap.error->kind == Error::Kind::Network)
            noteFailure(*gap.error);
    }
}

void SessionWork::take(const Sites &sites)
{
    diapason::take(m_session.m_moodleConnection, sites.moodle, sites.moodle ? shortRelease(sites.moodle->release) : QString{});
    diapason::take(m_session.m_chatConnection, sites.chat, sites.chat ? sites.chat->version : QString{});
    if (sites.moodle)
        m_session.m_catalogue.moodle = *sites.moodle;
    if (sites.chat)
        m_session.m_catalogue.chat = *sites.chat;
    const auto away = [](const Connection &connection) { return connection.state == State::Offline; };
    if (!away(m_session.m_moodleConnection) && !away(m_session.m_chatConnection))
        m_sweepAway->release();
}

/// Both servers answer, or one of them wants somebody to sign in first: either way nothing waits for the line.
QCoro::Task<bool> SessionWork::untilOnline(Error error, std::stop_token stop)
{
    noteFailure(error);
    m_sweepAway->hold();
    if (m_session.online() || m_session.m_moodleConnection.state == State::Refused
        || m_session.m_chatConnection.state == State::Refused)
        m_sweepAway->release();
    co_await released(m_sweepAway, stop);
    co_return m_session.online();
}

void SessionWork::planRetry()
{
    const Connection &moodle = m_session.m_moodleConnection, &chat = m_session.m_chatConnection;
    if (opening || m_retrying)
        return; // planned at their end
    const bool refused = moodle.state == State::Refused || chat.state == State::Refused;
    if (!refused && (waits(moodle) || waits(chat)))
        m_reconnector.failed(waits(moodle) ? *moodle.error : *chat.error);
    else
        m_reconnector.settled();
}

QCoro::Task<> SessionWork::retry()
{
    if (opening || m_retrying)
        co_return;
    m_reconnector.settled();
    m_retrying = true;
    emit m_session.connectionChanged();
    const Sites sites = co_await reader.connect(m_closing.get_token());
    m_retrying = false;
    take(sites);
    if (!m_session.online())
        planRetry();
    emit m_session.connectionChanged();
    if (m_session.online() && !m_session.m_job)
        co_await openAgain();
    else if (m_session.online() && !m_session.m_run.busy()) // whoever reads the campus goes on
        emit m_session.reconnected();
}

/// Both are back: the campus is read again, and whoever shows something of it is told. Nothing else is done by itself.
QCoro::Task<> SessionWork::openAgain()
{
    const bool wasRead = m_session.m_readAt.isValid();
    jobStop = std::stop_source{};
    scope.spawn(lookBack());
    if (co_await openConnected() && wasRead)
        emit m_session.reconnected();
    co_await checkSmall();
}

} // namespace diapason
