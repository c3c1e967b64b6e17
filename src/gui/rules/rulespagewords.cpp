// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules page says of itself.
#include "gui/rules/rulespage.h"

#include "domain/rulesfault.h"
#include "gui/parts/banner.h"
#include "gui/rules/trialpane.h"
#include "words/rules.h"
#include "words/words.h"

#include <QTabBar>

namespace diapason {

using namespace Qt::StringLiterals;

void RulesPage::showState()
{
    const std::optional<RulesFault> fault = rulesFault(m_draft.rules());
    const bool running = m_session.run().busy();
    const bool differs = m_draft.isChanged();
    QString state;
    if (fault)
        state = words::rulesFault(*fault);
    else if (running && differs)
        state = tr("A run is going on: the rules can be saved when it has ended.");
    else if (differs)
        state = tr("Not saved yet. Saving changes no room: it only decides what counts as drift.");
    else if (!m_stored)
        state = tr("This campus is not stored: its rules hold until the console is closed.");
    else
        state = tr("These rules are in force.");
    m_state->setTint(fault ? familyTint(Family::Blocked) : Tint(&Tokens::second));
    m_state->setText(state);
    m_save->setEnabled(differs && !fault && !running);
    m_save->setToolTip(m_save->isEnabled() ? QString() : state);
    m_discard->setEnabled(differs);
    m_undo->setEnabled(m_draft.canUndo());
    m_pane->setReadHint(m_session.job() ? tr("Another task is going on.")
            : !m_session.online()       ? tr("The servers are not connected.")
                                        : QString());
}

void RulesPage::showSaved(const CampusRules &before)
{
    m_beforeSave = before;
    m_banner->setKind(Banner::Kind::Good);
    m_banner->clearActions();
    m_banner->setWords(m_stored ? tr("The rules are saved.") : tr("The rules are in force for this session."),
        tr("Everything that was read is compared again. Nothing was repaired."));
    m_banner->addAction(u"undo"_s, tr("Take back"));
    m_banner->show();
}

void RulesPage::showSaveError(const Error &error)
{
    const words::ErrorWords said = words::error(error);
    m_banner->setKind(Banner::Kind::Blocked);
    m_banner->clearActions();
    m_banner->setWords(
        tr("The rules are in force, but they could not be stored."), u"%1 %2"_s.arg(said.what, said.todo).trimmed());
    m_banner->show();
}

QString RulesPage::titleOf(Cmid cmid) const
{
    const Activity *activity = m_session.catalogue().activity(cmid);
    const Course *course = activity ? m_session.catalogue().course(activity->course) : nullptr;
    if (!course)
        //: An activity of which only the number is known
        return tr("Activity %1").arg(cmid.value);
    return u"%1 · %2"_s.arg(course->shortName, activity->name);
}

QString RulesPage::sectionWord(const QString &id) const
{
    if (id == "expectation"_L1)
        //: Section of the rules: who is expected in a room
        return tr("Expected");
    if (id == "roles"_L1)
        return tr("Roles");
    if (id == "usernames"_L1)
        return tr("Usernames");
    if (id == "names"_L1)
        return tr("Group names");
    //: Section of the rules: accounts and rooms that somebody confirmed
    return id == "exceptions"_L1 ? tr("Exceptions") : tr("Confirmed");
}

void RulesPage::retranslate()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, sectionWord(m_ids.at(i)));
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Take the last edit back (Ctrl+Z)"));
    m_discard->setText(tr("Discard"));
    m_save->setText(tr("Save the rules"));
    if (m_beforeSave && m_banner->isVisible())
        showSaved(*m_beforeSave);
    showState();
}

} // namespace diapason
