// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/finddesk.h"

#include "gui/find/findcard.h"
#include "gui/frame/mainwindow.h"
#include "gui/pages/addresses.h"
#include "gui/pages/dialogs.h"
#include "words/words.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QListView>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 200;
constexpr int burstMs = 200;
constexpr qsizetype remembered = 6;

} // namespace

FindDesk::FindDesk(Session &session, Dialogs &dialogs, MainWindow &window)
    : QObject(window.findField()),
      m_session(session),
      m_dialogs(dialogs),
      m_window(window),
      m_field(window.findField()),
      m_popup(new FindPopup(&window)),
      m_finder(session, this)
{
    m_patience.setSingleShot(true);
    m_soon.setSingleShot(true);
    window.setFindShown(true);
    QWidget::setTabOrder(m_field, m_popup->list());
    connectParts();
}

void FindDesk::connectParts()
{
    connect(&m_window, &MainWindow::findRequested, this, &FindDesk::typed);
    connect(&m_window, &MainWindow::findOpened, this, &FindDesk::open);
    connect(&m_finder, &Finder::found, this, &FindDesk::answered);
    connect(m_popup, &FindPopup::activated, this, &FindDesk::activate);
    connect(m_popup, &FindPopup::backRequested, this, &FindDesk::back);
    connect(m_popup, &FindPopup::personRequested, this, &FindDesk::showPerson);
    connect(m_popup, &FindPopup::choiceChanged, this, &FindDesk::showFooter);
    connect(m_popup->card(), &FindCard::openRequested, this, &FindDesk::openCard);
    connect(m_popup->card(), &FindCard::copyRequested, this, &FindDesk::copyCard);
    connect(&m_patience, &QTimer::timeout, this, &FindDesk::waited);
    connect(&m_soon, &QTimer::timeout, this, &FindDesk::refresh);
    const auto soon = [this] {
        if (m_popup->isVisible() && !m_soon.isActive())
            m_soon.start(burstMs);
    };
    connect(&m_session, &Session::checkChanged, this, soon);
    connect(&m_session, &Session::catalogueChanged, this, soon);
    connect(&m_session, &Session::storeChanged, this, soon);
    connect(&m_session, &Session::linesRead, this,
        [this](MoodleUserId person, const AccountId &account, const QList<KeptLine> &lines) {
            if (m_level != Level::Lines || m_subject.number != person.value || m_subject.id != account.value)
                return;
            m_lines = lines;
            showLines(false);
        });
    connect(qApp, &QApplication::focusChanged, this, &FindDesk::focusMoved);
    qApp->installEventFilter(this);
}

void FindDesk::open()
{
    if (m_popup->isVisible())
        return;
    m_popup->placeUnder(m_field);
    m_popup->raise();
    m_popup->setVisible(true);
    showTrouble();
    look(m_field->text());
}

void FindDesk::close(bool giveBack)
{
    m_patience.stop();
    m_enter = false;
    m_popup->hide();
    if (m_level == Level::Lines)
        m_field->setText(m_savedText);
    m_level = Level::Results;
    m_popup->setHeading({});
    m_finder.find({});
    if (giveBack && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void FindDesk::typed(const QString &text)
{
    if (!m_popup->isVisible()) {
        if (m_field->hasFocus() && !text.isEmpty() && m_level == Level::Results)
            open(); // looks for it, too
        return;
    }
    if (m_level == Level::Lines)
        return showLines(false);
    m_level = Level::Results;
    look(text);
}

void FindDesk::look(const QString &text)
{
    m_enter = false;
    m_popup->setHeading({});
    m_finder.find(text);
    if (text.trimmed().isEmpty()) {
        m_pending = false;
        m_patience.stop();
        return showRecent(false);
    }
    m_pending = true;
    m_patience.start(patienceMs);
}

void FindDesk::answered(const Found &found)
{
    if (!m_popup->isVisible() || m_level != Level::Results || found.result.text != m_field->text())
        return;
    const bool again = !std::exchange(m_pending, false);
    m_found = found;
    m_patience.stop();
    showResults(again);
    if (!again)
        announce(FindWords::counted(found));
    if (const FindRow *row = m_popup->chosen(); std::exchange(m_enter, false) && row)
        activate(FindRow(*row));
}

void FindDesk::waited()
{
    if (m_level == Level::Results && m_pending && !m_found.index)
        m_popup->showState(FindWords::making());
    else if (m_level == Level::Lines && !m_lines)
        m_popup->showState(FindWords::making());
    showFooter();
}

void FindDesk::refresh()
{
    showTrouble();
    if (!m_popup->isVisible() || m_pending)
        return;
    if (m_level == Level::Card)
        showCard();
    else if (m_level == Level::Lines)
        showLines(true);
    else if (m_field->text().trimmed().isEmpty())
        showRecent(true);
    else
        showResults(true);
}

void FindDesk::showResults(bool keepChoice)
{
    const QList<FindRow> rows = FindWords::results(m_found, m_session);
    if (rows.isEmpty())
        m_popup->showState(FindWords::nothing(m_found, m_session));
    else
        m_popup->showRows(rows, keepChoice);
    showFooter();
}

void FindDesk::showRecent(bool keepChoice)
{
    const QList<FindRow> rows = FindWords::recent(m_recent, m_session);
    if (rows.isEmpty())
        m_popup->showState(FindWords::hint());
    else
        m_popup->showRows(rows, keepChoice);
    showFooter();
}

void FindDesk::showLines(bool keepChoice)
{
    if (!m_lines)
        return;
    m_patience.stop();
    const QString filter = m_field->text();
    const QList<FindRow> rows = FindWords::lines(*m_lines, filter, m_session);
    if (!rows.isEmpty())
        m_popup->showRows(rows, keepChoice);
    else if (m_lines->isEmpty() && m_session.storeError())
        m_popup->showState(FindWords::failing(*m_session.storeError()));
    else
        m_popup->showState(FindWords::nowhere(m_subject, !m_lines->isEmpty() && !filter.trimmed().isEmpty()));
    showFooter();
}

void FindDesk::showFooter()
{
    const bool results = m_level == Level::Results && m_found.index && !m_field->text().trimmed().isEmpty();
    const auto level = m_level == Level::Results ? FindWords::Level::First : FindWords::Level::Second;
    m_popup->setFooter(FindWords::keys(m_popup->chosen(), level), results ? FindWords::took(m_found) : QString());
}

void FindDesk::showTrouble()
{
    //: In the search, while the local store fails
    m_popup->setTrouble(
        m_session.storeError() ? tr("The local store does not answer: only what this session read is found.") : QString());
}

void FindDesk::activate(const FindRow &row)
{
    using enum FindRow::Kind;
    if (m_level == Level::Lines) {
        const FindRow whose = m_subject;
        remember(row);
        close(false);
        emit personWanted(Cmid{row.number}, MoodleUserId{whose.number}, AccountId{whose.id});
    } else if (row.kind == Person || row.kind == Account) {
        enterLines(row);
    } else if (row.kind == Room && !m_session.catalogue().activity(Cmid{row.number})) {
        enterCard(row);
    } else if (row.kind != Section) {
        remember(row);
        close(false);
        if (row.kind == Course)
            emit courseWanted(CourseId{row.number});
        else
            emit activityWanted(Cmid{row.number});
    }
}

void FindDesk::enterLines(const FindRow &row)
{
    remember(row);
    m_subject = row;
    m_lines.reset();
    m_savedText = m_field->text();
    m_level = Level::Lines;
    m_field->clear();
    m_field->setFocus(Qt::OtherFocusReason);
    m_popup->setHeading(row.title, row.second, true);
    m_patience.start(patienceMs);
    m_session.wantLines(MoodleUserId{row.number}, AccountId{row.id});
}

void FindDesk::enterCard(const FindRow &row)
{
    m_subject = row;
    m_level = Level::Card;
    showCard();
    m_popup->card()->first()->setFocus(Qt::OtherFocusReason);
    announce(m_popup->card()->accessibleName());
}

void FindDesk::showCard()
{
    const std::optional<RoomCard> card = FindWords::room(RoomId{m_subject.id}, m_session);
    if (!card)
        return back(); // gone by now
    m_popup->setHeading(FindWords::tr("Private group without an activity"));
    m_popup->showCard(*card);
    showFooter();
}

void FindDesk::back()
{
    const Level from = std::exchange(m_level, Level::Results);
    const QString key = m_subject.key();
    m_popup->setHeading({});
    if (from == Level::Lines) {
        const QSignalBlocker quiet(m_field);
        m_field->setText(m_savedText);
    }
    m_field->setFocus(Qt::OtherFocusReason);
    if (m_field->text().trimmed().isEmpty())
        showRecent(false);
    else
        showResults(false);
    m_popup->choose(key);
    m_finder.find(m_field->text()); // something new may be known by now
}

void FindDesk::remember(const FindRow &row)
{
    FindRow place = row;
    if (row.kind == FindRow::Kind::Activity || row.kind == FindRow::Kind::Room) {
        place.kind = FindRow::Kind::Activity;
        place.id.clear();
    }
    m_recent.removeIf([&](const FindRow &one) { return one.key() == place.key(); });
    m_recent.prepend(place);
    m_recent.resize(std::min(m_recent.size(), remembered));
}

void FindDesk::remember(Cmid cmid)
{
    if (const FindRow row = FindWords::activity(cmid, m_session); row.kind == FindRow::Kind::Activity)
        remember(row);
}

void FindDesk::browse()
{
    const FindRow *row = m_popup->chosen();
    if (!row)
        return;
    const Catalogue &catalogue = m_session.catalogue();
    QUrl url;
    if (row->kind == FindRow::Kind::Activity) {
        if (const Activity *activity = catalogue.activity(Cmid{row->number}))
            url = activityAddress(*activity);
    } else if (row->kind == FindRow::Kind::Course) {
        if (const Course *course = catalogue.course(CourseId{row->number}))
            url = courseAddress(m_session, *course);
    } else if (row->kind == FindRow::Kind::Room) {
        if (const Room *room = catalogue.room(RoomId{row->id}))
            url = roomAddress(m_session, *room);
    } else if (row->kind == FindRow::Kind::Person) {
        url = personAddress(m_session, row->number);
    }
    if (!url.isEmpty())
        m_dialogs.openInBrowser(url);
}

/// Of the person whose activities are listed, or who is chosen among what was found.
void FindDesk::showPerson()
{
    const FindRow *row = m_level == Level::Lines ? &m_subject : m_popup->chosen();
    if (m_level == Level::Card || !row || (row->kind != FindRow::Kind::Person && row->kind != FindRow::Kind::Account))
        return;
    const FindRow whose = *row;
    remember(whose);
    close(false);
    emit personPageWanted(MoodleUserId{whose.number}, AccountId{whose.id});
}

void FindDesk::openCard()
{
    if (const auto card = FindWords::room(RoomId{m_subject.id}, m_session); card && !card->address.isEmpty())
        m_dialogs.openInBrowser(card->address);
}

void FindDesk::copyCard() { QApplication::clipboard()->setText(m_subject.id); }

void FindDesk::announce(const QString &sentence)
{
    m_popup->list()->setAccessibleDescription(sentence);
    QAccessibleAnnouncementEvent event(m_field, sentence);
    QAccessible::updateAccessibility(&event);
}

} // namespace diapason
