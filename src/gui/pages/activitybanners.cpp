// SPDX-License-Identifier: GPL-3.0-or-later
// The banners over an activity's table: what the reading lacks, and how old it is.
#include "gui/pages/activitypane.h"

#include "gui/parts/banner.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

void ActivityPane::showBanners()
{
    showReadingBanner();
    showAgeBanner();
}

void ActivityPane::showReadingBanner()
{
    const CheckState &check = m_session.check(m_cmid);
    const Comparison *comparison = m_model.comparison().get();
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
    m_banner->addAction(u"read"_s, tr("Read again"))->setEnabled(m_session.online() && check.phase != CheckState::Phase::Reading);
}

void ActivityPane::showAgeBanner()
{
    const auto is
        = [this](Connection::State state) { return m_session.moodle().state == state || m_session.chat().state == state; };
    const bool offline = !m_session.online() && !is(Connection::State::Connecting) && !is(Connection::State::Closed);
    const CheckState &check = m_session.check(m_cmid);
    const Comparison *comparison = m_model.comparison().get();
    const QString age = comparison ? words::age(comparison->room.stamp.at, m_session.clock().now()) : QString{};
    m_age->clearActions();
    m_age->setVisible(m_cmid.isValid() && (offline || (comparison && check.kept)));
    if (offline) {
        //: %1 is an age, as "2 min ago"
        m_age->setWords(comparison ? tr("Offline: read %1").arg(age) : tr("Offline"),
            tr("You can look and search. Reading and repairing wait for both servers."));
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

} // namespace diapason
