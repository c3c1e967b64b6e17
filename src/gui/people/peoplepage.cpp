// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/peoplepage.h"

#include "app/session.h"
#include "gui/pages/addresses.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/banner.h"
#include "gui/parts/button.h"
#include "gui/parts/chipbar.h"
#include "gui/parts/label.h"
#include "gui/parts/pagetitle.h"
#include "gui/parts/statepane.h"
#include "gui/people/peoplefind.h"
#include "gui/people/personcards.h"
#include "gui/people/persontable.h"
#include "words/languages.h"
#include "words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QDataStream>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace diapason {

using namespace Qt::StringLiterals;

void PeoplePage::showPerson(MoodleUserId person, const AccountId &account)
{
    if (person == m_person && account == m_account)
        return;
    m_person = person;
    m_account = account;
    m_cmids.clear();
    m_roomsAsked = {};
    m_rooms.reset();
    m_repairs = false;
    m_asked = true;
    m_chips->setChecked({});
    m_session.wantLines(person, account);
    gather();
}

void PeoplePage::takeLines(MoodleUserId person, const AccountId &account, const QList<KeptLine> &lines)
{
    if (person != m_person || account != m_account)
        return;
    m_asked = false;
    for (const KeptLine &line : lines)
        if (!m_cmids.contains(line.cmid))
            m_cmids.append(line.cmid);
    for (const Cmid cmid : std::as_const(m_cmids))
        m_session.recall(cmid);
    gather();
}

bool PeoplePage::reading() const
{
    return std::ranges::any_of(
        m_cmids, [this](Cmid cmid) { return m_session.check(cmid).phase == CheckState::Phase::Reading; });
}

/// A reading of this session may speak of activities that the store does not know of yet.
void PeoplePage::gather()
{
    m_soon.stop();
    QList<PersonReading> readings;
    m_unread = 0;
    for (const Cmid cmid : std::as_const(m_cmids)) {
        const CheckState &check = m_session.check(cmid);
        if (check.comparison)
            readings.append({check.comparison, check.kept});
        else
            ++m_unread;
    }
    m_sheet = personSheet(readings, m_person, m_account);
    compareRooms();
    display();
    repairWhenRead();
}

/// In place of the sheet, when nothing that was read speaks of them.
void PeoplePage::showUnread()
{
    const int rooms = int(m_where.unread.size());
    if (m_asked || m_unread > 0)
        return m_state->showState({.symbol = "clock-history"_L1, .sentence = tr("Looking up the readings")});
    if (rooms == 0)
        return m_state->showState({.symbol = "person-x"_L1,
            .sentence = tr("No reading speaks of this person any more"),
            .meaning = tr("Read their activities again in Courses, or start a sweep.")});
    const bool can = m_session.online() && !reading();
    m_state->showState({.symbol = "person-x"_L1,
        .sentence = tr("No reading speaks of this person any more"),
        .meaning = tr("Rocket.Chat shows their account in %Ln room(s) of this campus.", nullptr, rooms),
        .actions = {{.id = u"read"_s, .text = tr("Read them"), .kind = Button::Kind::Primary, .enabled = can}}});
}

void PeoplePage::display()
{
    const bool any = m_person.isValid() || m_account.isValid();
    const bool lines = !m_sheet.lines.isEmpty();
    m_pages->setCurrentIndex(any && lines ? 1 : 0);
    if (!any) {
        m_state->showState({.symbol = "person"_L1,
            .sentence = tr("Choose a person"),
            .meaning = tr("Both accounts, every activity and every room of theirs are shown here, with what differs and why.")});
    } else if (!lines) {
        showUnread();
    }
    if (!any || !lines)
        return;
    const QString name = m_sheet.person && !m_sheet.person->fullName.isEmpty() ? m_sheet.person->fullName
        : m_sheet.account ? (m_sheet.account->name.isEmpty() ? m_sheet.account->username : m_sheet.account->name)
                          : QString();
    const QString age = words::age(m_sheet.oldest, m_session.clock().now());
    //: %1 is an age, as "2 min ago"; of the oldest reading
    QStringList note{reading() ? tr("being read again") : tr("read %1").arg(age)};
    note << (m_sheet.complete ? tr("complete") : tr("incomplete"));
    if (m_unread > 0)
        note << tr("%Ln activity(ies) not read", nullptr, m_unread);
    m_title->setTitle(name, tr("One person, on both sides") + u" · "_s + note.join(u", "_s), true);
    m_cards->setSheet(m_sheet, m_where);
    showChips();
    showTable();
    showElsewhere();
    showBanner();
}

void PeoplePage::showChips()
{
    ClassCounts counts{};
    for (const PersonLine &line : std::as_const(m_sheet.lines))
        ++counts[size_t(line.row.driftClass)];
    QList<ChipSpec> chips;
    for (const PersonLine &line : std::as_const(m_sheet.lines)) { // in the order of the lines
        const DriftClass driftClass = line.row.driftClass;
        const QString id = driftClassCode(driftClass);
        if (std::ranges::none_of(chips, [&](const ChipSpec &chip) { return chip.id == id; }))
            chips.append({.id = id,
                .word = words::driftClass(driftClass),
                .count = counts[size_t(driftClass)],
                .symbol = driftClass,
                .tone = toneOf(driftClass),
                .quiet = driftClass == DriftClass::InStep});
    }
    m_chips->setChips(chips);
}

void PeoplePage::showTable()
{
    const QStringList checked = m_chips->checked();
    QList<PersonLine> shown;
    for (const PersonLine &line : std::as_const(m_sheet.lines))
        if (checked.isEmpty() || checked.contains(driftClassCode(line.row.driftClass)))
            shown.append(line);
    m_model.assign(shown);
    m_count->setText(tr("%Ln activity(ies)", nullptr, int(m_sheet.lines.size())));
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->selectRow(0);
}

QString PeoplePage::whyNot() const
{
    if (m_sheet.drifts() == 0)
        return tr("Nothing drifts.");
    if (!m_session.online())
        return tr("Both servers must be reachable.");
    if (m_session.run().busy())
        return tr("A run is going on.");
    return {};
}

void PeoplePage::showBanner()
{
    const bool creates = m_session.campus().rules.accounts.create;
    const int drifts = m_sheet.drifts();
    const QString why = whyNot();
    m_repair->setEnabled(why.isEmpty() && !m_repairs);
    m_repair->setToolTip(why.isEmpty() ? tr("As a plan to look at first: nothing is written yet") : why);
    m_again->setEnabled(m_session.online() && !reading());
    QString title, text;
    if (drifts == 0) {
        title = tr("Nothing to repair");
        text = tr("Lines of information follow the campus rules; a rule is changed in Connections.");
    } else if (!m_sheet.fresh()) {
        title = tr("%Ln drift(s)", nullptr, drifts);
        text = tr("Some lines were read in an earlier session: they are read again before a plan is made.");
    } else {
        const Plan plan = planOf(m_sheet, creates);
        int removals = 0;
        for (const RoomPlan &room : plan.rooms)
            removals += int(std::ranges::count(room.operations, Operation::Kind::Kick, &Operation::kind));
        title = tr("A plan for this person would hold %Ln operation(s)", nullptr, plan.operations());
        text = removals > 0 ? tr("%Ln removal(s) among them, unticked.", nullptr, removals) : tr("No removal.");
        if (plan.operations() < drifts)
            text += u' ' + tr("What is left has to be settled by hand.");
    }
    m_banner->setKind(drifts == 0 ? Banner::Kind::Good : Banner::Kind::Information);
    m_banner->setWords(title, text);
}

void PeoplePage::readAgain()
{
    if (m_session.online() && !m_cmids.isEmpty())
        m_session.startChecks(m_cmids);
    m_roomsAsked = {};
    askRooms();
    display();
}

void PeoplePage::repair()
{
    if (!whyNot().isEmpty())
        return;
    m_repairs = true;
    QList<Cmid> old;
    for (const PersonLine &line : std::as_const(m_sheet.lines))
        if (line.kept && line.drifts())
            old.append(line.in->activity.cmid);
    if (!old.isEmpty())
        m_session.startChecks(old);
    repairWhenRead();
}

/// What could not be read again stays out of the plan.
void PeoplePage::repairWhenRead()
{
    if (!m_repairs || reading() || (m_session.job() && m_session.job()->kind == Job::Kind::Checking))
        return;
    m_repairs = false;
    const Plan plan = planOf(m_sheet, m_session.campus().rules.accounts.create);
    showBanner();
    if (!plan.rooms.isEmpty())
        emit planReady(plan, false);
}

void PeoplePage::copyTicket()
{
    const PersonLine *line = m_table->chosen();
    if (!line)
        return;
    const auto language = words::languageFromCode(m_session.ticketLanguage()).value_or(words::Language::System);
    QApplication::clipboard()->setText(words::saidIn(language, [line] { return words::ticket(*line->in, line->row); }));
}

void PeoplePage::openLine()
{
    if (const PersonLine *line = m_table->chosen())
        emit lineWanted(line->in->activity.cmid, m_sheet.person ? m_sheet.person->id : MoodleUserId{},
            m_sheet.account ? m_sheet.account->id : AccountId{});
}

QByteArray PeoplePage::layoutState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << m_sides->saveState();
    return state;
}

void PeoplePage::restoreLayout(const QByteArray &state)
{
    QDataStream in(state);
    QByteArray sides;
    in >> sides;
    if (in.status() == QDataStream::Ok)
        m_sides->restoreState(sides);
}

} // namespace diapason
