// SPDX-License-Identifier: GPL-3.0-or-later
// What stands over an activity's table: what the reading lacks, how old it is, what is found wrong.
#include "gui/pages/activitypane.h"

#include "domain/pluginfindings.h"
#include "gui/pages/findingspart.h"
#include "gui/parts/banner.h"
#include "words/moments.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

/// The request that met what is missing, if any is known.
qint64 firstExchange(const Comparison &comparison)
{
    for (const Gap &gap : comparison.course.stamp.gaps + comparison.room.stamp.gaps) {
        if (gap.error && gap.error->exchange > 0)
            return gap.error->exchange;
    }
    return 0;
}

} // namespace

void ActivityPane::showBanners()
{
    showReadingBanner();
    showAgeBanner();
    if (!m_held->isHidden())
        showHeld(m_heldWhy);
}

Banner *ActivityPane::makeHeld()
{
    auto *held = new Banner(Banner::Kind::Information, this);
    held->setObjectName(u"activity.held"_s);
    held->hide();
    connect(held, &Banner::triggered, held, &QWidget::hide);
    return held;
}

void ActivityPane::showHeld(const std::optional<Error> &why)
{
    m_heldWhy = why;
    m_held->setKind(why ? Banner::Kind::Attention : Banner::Kind::Information);
    m_held->clearActions();
    if (why)
        m_held->setWords(
            tr("What was chosen holds until the console is closed: it could not be stored."), words::error(*why).what);
    else
        m_held->setWords(tr("What was chosen holds until the console is closed."), tr("This campus is not stored."));
    m_held->addAction(u"hide"_s, tr("Hide"), Button::Kind::Quiet);
    m_held->show();
}

void ActivityPane::showReadingBanner()
{
    const CheckState &check = m_session.check(m_cmid);
    const Comparison *comparison = m_rows.comparison().get();
    const bool failed = check.phase == CheckState::Phase::Failed && check.error;
    m_banner->setVisible(comparison && (failed || !comparison->moodleComplete() || !comparison->chatComplete()));
    if (m_banner->isHidden())
        return;
    if (failed) {
        const words::ErrorWords said = words::error(*check.error);
        const QString age = words::age(comparison->room.stamp.at, m_session.clock().now());
        //: %1 is an age, as "2 min ago", %2 a sentence that says what to do
        m_banner->setWords(said.what, tr("The lines below were read %1. %2").arg(age, said.todo));
    } else {
        m_banner->setWords(ActivityWords::incompleteTitle(*comparison), ActivityWords::incompleteText(*comparison));
    }
    m_banner->clearActions();
    m_exchange = failed ? check.error->exchange : firstExchange(*comparison);
    if (m_exchange > 0)
        //: Leads from an error to the request that met it, in the inspector
        m_banner->addAction(u"exchange"_s, tr("Show the exchange"), Button::Kind::Quiet);
    m_banner->addAction(u"read"_s, tr("Read again"))->setEnabled(m_session.online() && check.phase != CheckState::Phase::Reading);
}

/// Said again every second while a next try is near.
void ActivityPane::sayOffline()
{
    const Connection &moodle = m_session.moodle(), &chat = m_session.chat();
    const Connection &refused = moodle.state == Connection::State::Refused ? moodle : chat;
    if (refused.state == Connection::State::Refused && refused.error) {
        const words::ErrorWords said = words::error(*refused.error);
        m_age->setWords(
            said.what, tr("You can look and search. Reading and repairing wait for both servers.") + u' ' + said.todo);
        return;
    }
    const std::shared_ptr<const Comparison> comparison = m_rows.comparison();
    const QDateTime time = m_session.clock().now();
    //: %1 is an age, as "2 min ago"
    QString title = comparison ? tr("Offline: read %1").arg(words::age(comparison->room.stamp.at, time)) : tr("Offline");
    if (m_session.trying() || m_session.nextTry().isValid())
        title += u" · "_s + words::nextTry(m_session.nextTry(), time);
    m_age->setWords(title, tr("You can look and search. Reading and repairing wait for both servers."));
    if (m_session.nextTry().isValid())
        m_second.start(1000);
}

void ActivityPane::showAgeBanner()
{
    const auto is
        = [this](Connection::State state) { return m_session.moodle().state == state || m_session.chat().state == state; };
    const bool offline = !m_session.online() && !is(Connection::State::Connecting) && !is(Connection::State::Closed);
    const CheckState &check = m_session.check(m_cmid);
    const Comparison *comparison = m_rows.comparison().get();
    const QString age = comparison ? words::age(comparison->room.stamp.at, m_session.clock().now()) : QString{};
    m_age->clearActions();
    m_age->setVisible(m_cmid.isValid() && (offline || (comparison && check.kept)));
    const bool refused = is(Connection::State::Refused);
    m_age->setKind(refused ? Banner::Kind::Blocked : Banner::Kind::Information);
    m_age->setSymbol(refused ? "x-octagon"_L1 : "wifi-off"_L1);
    if (offline) {
        sayOffline();
        const auto behind = [](const Connection &connection) { return connection.error ? connection.error->exchange : 0; };
        m_behindOffline = behind(m_session.moodle()) > 0 ? behind(m_session.moodle()) : behind(m_session.chat());
        if (m_behindOffline > 0)
            m_age->addAction(u"exchange"_s, tr("Show the exchange"), Button::Kind::Quiet);
        const auto wantsToken = [](const Connection &connection) {
            return connection.error
                && (connection.error->kind == Error::Kind::Unauthenticated
                    || connection.error->kind == Error::Kind::SecondFactor);
        };
        if (wantsToken(m_session.moodle()) || wantsToken(m_session.chat()))
            m_age->addAction(u"signIn"_s, tr("Sign in again…"));
        m_age->addAction(u"reconnect"_s, tr("Retry"));
    } else if (comparison && check.kept) {
        const bool coming = check.phase == CheckState::Phase::Reading || !m_session.online();
        //: %1 is an age, as "2 h ago"; the lines come from the local store
        m_age->setWords(tr("Read %1, in an earlier session").arg(age),
            coming ? tr("Both sides are being read again; repairs wait for that.")
                   : tr("Repairs wait until both sides are read again."));
        if (!coming)
            m_age->addAction(u"read"_s, tr("Read again"));
    }
}

/// Without a room the state in the table's place says what is wrong; only what may be behind it is left to say.
void ActivityPane::showFindings()
{
    const std::shared_ptr<const Comparison> comparison = m_rows.comparison();
    const CheckState &check = m_session.check(m_cmid);
    if (!comparison) {
        m_foundIn.reset();
        const bool fault = check.phase == CheckState::Phase::Failed && check.error && isLinkFault(check.error->code);
        const Catalogue &catalogue = m_session.catalogue();
        m_findings->setFindings(fault
                ? findingsWithoutRoom(check.error->code, catalogue.links.value(m_cmid), catalogue.chat).sliced(1)
                : QList<Finding>{});
    } else if (comparison != m_foundIn) {
        m_foundIn = comparison;
        m_findings->setFindings(findingsOf(*comparison, m_session.catalogue()));
    }
}

ActivityFacts ActivityPane::facts() const
{
    const Catalogue &catalogue = m_session.catalogue();
    ActivityFacts facts{
        .activity = catalogue.activity(m_cmid), .check = &m_session.check(m_cmid), .online = m_session.online(), .now = now()};
    if (facts.activity)
        facts.course = catalogue.course(facts.activity->course);
    if (const auto link = catalogue.links.constFind(m_cmid); link != catalogue.links.cend()) {
        facts.link = &*link;
        facts.room = catalogue.room(link->room);
    }
    if (const auto &workspace = m_session.retention().workspace; facts.room && workspace) {
        RetentionFacts known{.workspace = workspace, .own = facts.room->retention, .rule = m_session.campus().rules.retention};
        if (const CompanionActivity *row = catalogue.companion ? catalogue.companion->activity(m_cmid) : nullptr)
            known.plugin = row->retention;
        facts.retention = retentionInForce(workspace, facts.room->retention);
        facts.doubts = retentionDoubts(known);
    }
    return facts;
}

/// The workspace's policy, once: without it nobody knows what is in force.
void ActivityPane::wantPolicy()
{
    const RetentionState &state = m_session.retention();
    if (!state.workspace && !state.reading && !state.error && m_session.chat().state == Connection::State::Online)
        m_session.wantRetention();
}

} // namespace diapason
