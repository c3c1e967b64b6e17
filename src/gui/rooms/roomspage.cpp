// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rooms/roomspage.h"

#include "app/session.h"
#include "gui/parts/banner.h"
#include "gui/parts/button.h"
#include "gui/rooms/beforeafter.h"
#include "gui/rooms/retentionform.h"
#include "gui/rooms/riskcard.h"
#include "gui/rooms/roomspane.h"
#include "gui/rooms/roomswords.h"
#include "gui/rooms/todaycard.h"
#include "gui/rooms/wholecampus.h"
#include "words/errors.h"
#include "words/words.h"

#include <QDataStream>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace diapason {

using namespace Qt::StringLiterals;

void RoomsPage::later()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void RoomsPage::rebuild()
{
    m_soon.stop();
    m_stale = false;
    QHash<Cmid, QList<Finding>> checked;
    const Catalogue &catalogue = m_session.catalogue();
    for (const QList<Activity> &activities : catalogue.activities)
        for (const Activity &activity : activities)
            if (const auto &comparison = m_session.check(activity.cmid).comparison)
                checked.insert(activity.cmid, comparison->findings);
    const CampusRules &rules = m_session.campus().rules;
    m_rooms.workspace = m_session.retention().workspace;
    m_rooms.ceilingDays = rules.retention.ceilingDays;
    m_rooms.now = m_session.clock().now();
    m_lines = roomLines({.catalogue = catalogue, .workspace = m_rooms.workspace, .rule = rules.retention, .checked = checked});
    m_whole->setLines(m_lines);
    m_pane->setLines(m_lines);
    showSaid();
}

void RoomsPage::choose()
{
    const QStringList before = m_keys;
    m_keys = m_pane->table()->selectedKeys();
    m_rooms.lines = m_pane->table()->selected();
    // Who adds rooms to what they chose means the same for all of them.
    const bool more = std::ranges::all_of(before, [this](const QString &key) { return m_keys.contains(key); });
    showChosen(more && !before.isEmpty());
}

void RoomsPage::showChosen(bool keep)
{
    const bool any = !m_rooms.lines.isEmpty();
    m_detail->setCurrentIndex(any ? 1 : m_lines.isEmpty() ? 0 : 2);
    m_wholeButton->setEnabled(any);
    if (!any) {
        m_nothing->showState(RoomsWords::nothingChosen());
        return showBottom({});
    }
    m_about->setText(RoomsWords::about(m_rooms));
    const RoomId one = m_rooms.one() ? m_rooms.lines.first().roomId() : RoomId{};
    const auto sample = m_session.retention().samples.constFind(one);
    m_today->setRooms(m_rooms, sample == m_session.retention().samples.cend() ? nullptr : &*sample);
    m_form->setRooms(m_rooms, keep);
    const bool rooms = std::ranges::any_of(m_rooms.lines, [](const RoomLine &line) { return line.room.has_value(); });
    m_form->setVisible(rooms);
    m_change->setVisible(rooms);
    showChoice();
}

void RoomsPage::showChoice()
{
    const auto chosen = m_form->choice();
    // What the rooms do now is shown even where it is more than the campus allows.
    const std::optional<RetentionChoice> choice = chosen ? std::optional(*chosen)
        : m_form->touched()                              ? std::nullopt
                                                         : std::optional(m_rooms.common());
    const std::optional<RetentionChoice> shown = m_form->touched() || m_rooms.one() ? choice : std::nullopt;
    m_change->setChange(m_rooms, shown);
    m_risk->setRooms(m_rooms, shown);
    showBottom(m_form->touched() ? shown : std::nullopt);
}

QString RoomsPage::whyNot(const std::optional<RetentionChoice> &choice) const
{
    if (m_session.run().busy())
        return tr("A run is going on.");
    if (!m_session.online())
        return tr("Both servers must be reachable.");
    if (!m_rooms.workspace)
        return tr("The workspace’s policy must be read first.");
    if (choice && m_rooms.changes(*choice).isEmpty())
        return m_rooms.editable().isEmpty() ? tr("None of these rooms can be set from here.") : tr("Nothing would change.");
    return {};
}

void RoomsPage::showBottom(const std::optional<RetentionChoice> &choice)
{
    const bool editing = m_form->touched() && !m_rooms.lines.isEmpty();
    m_bottom->setVisible(editing);
    const QString why = whyNot(choice);
    m_what->setText(choice ? RoomsWords::change(m_rooms, *choice) : QString());
    m_note->setText(choice ? RoomsWords::changeNote(m_rooms, *choice) : QString());
    m_why->setText(choice ? why : QString());
    m_plan->setEnabled(choice && why.isEmpty());
    const PlanButton button = choice ? RoomsWords::button(m_rooms, *choice) : PlanButton{tr("Keep…"), false};
    m_plan->setText(button.text);
    m_plan->setKind(button.destructive ? Button::Kind::Destructive : Button::Kind::Primary);
    m_plan->setToolTip(why.isEmpty() ? tr("As a plan to look at first: nothing is written yet") : why);
}

void RoomsPage::showSaid()
{
    const auto &error = m_session.retention().error;
    const bool unread = error && !m_session.retention().reading;
    if (m_saidSelection && !unread)
        return;
    m_saidSelection = false;
    m_said->setVisible(unread);
    if (!unread)
        return;
    const words::ErrorWords said = words::error(*error);
    m_said->clearActions();
    m_said->setWords(said.what, QStringList{said.meaning, said.todo}.join(u' ').trimmed());
    m_said->setToolTip(said.details);
    m_said->addAction(u"again"_s, tr("Retry"));
}

void RoomsPage::look()
{
    int asked = 0;
    for (const RoomLine &line : std::as_const(m_rooms.lines))
        if (line.room && asked < mostLooks) {
            m_session.wantSample(line.room->id);
            ++asked;
        }
}

void RoomsPage::plan()
{
    const auto chosen = m_form->choice();
    if (!chosen || !whyNot(*chosen).isEmpty())
        return;
    emit planWanted(m_rooms.changes(*chosen));
}

void RoomsPage::reload()
{
    m_session.wantRetention();
    for (const RoomLine &line : std::as_const(m_rooms.lines))
        if (m_session.retention().samples.contains(line.roomId()))
            m_session.wantSample(line.roomId());
}

bool RoomsPage::showActivity(Cmid cmid) { return showLine(RoomLine{.activity = Activity{.cmid = cmid}}.key()); }

bool RoomsPage::showRoom(const RoomId &room) { return showLine(RoomLine{.room = Room{.id = room}}.key()); }

bool RoomsPage::showLine(const QString &key)
{
    if (m_stale)
        rebuild();
    if (!m_pane->rows().source()->find(key).isValid())
        return false;
    m_pane->clearFilters();
    m_pane->table()->select({key});
    return true;
}

void RoomsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RoomsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        rebuild();
    const RetentionState &state = m_session.retention();
    if (!state.workspace && !state.reading && m_session.chat().state == Connection::State::Online)
        m_session.wantRetention();
}

QByteArray RoomsPage::layoutState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << m_sides->saveState() << int(m_breadth.value_or(Breadth::Wide)) << m_pane->groups();
    return state;
}

void RoomsPage::restoreLayout(const QByteArray &state)
{
    QDataStream in(state);
    QByteArray sides;
    int breadth = 0;
    QStringList groups;
    in >> sides >> breadth >> groups;
    if (in.status() != QDataStream::Ok)
        return;
    m_pane->setGroups(groups);
    m_sides->restoreState(sides);
    m_breadth = Breadth(std::clamp(breadth, int(Breadth::Least), int(Breadth::Roomy)));
}

} // namespace diapason
