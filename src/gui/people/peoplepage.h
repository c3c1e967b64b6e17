// SPDX-License-Identifier: GPL-3.0-or-later
// People: one person on both sides, what every activity of theirs says, and what would repair them everywhere. Nothing is written
// here: repairs become a plan.
#pragma once

#include "domain/whereabouts.h"
#include "gui/frame/breadth.h"
#include "models/personmodel.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace diapason {

class Banner;
class Button;
class ChipBar;
class Dialogs;
class PageTitle;
class PeopleFind;
class PersonCards;
class PersonTable;
class PlainTextLabel;
class Session;
class StatePane;
struct KeptLine;

class PeoplePage final : public QWidget
{
    Q_OBJECT
public:
    PeoplePage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);

    void showPerson(MoodleUserId person, const AccountId &account);
    [[nodiscard]] const PersonSheet &sheet() const { return m_sheet; }
    [[nodiscard]] PeopleFind *find() const { return m_find; }
    /// Reads every activity of the person again.
    void readAgain();
    /// Whether a privacy case may be opened about who is shown.
    void setCasesOffered(bool offered);
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

signals:
    void planReady(const diapason::Plan &plan, bool applyFocused);
    void lineWanted(diapason::Cmid cmid, diapason::MoodleUserId person, const diapason::AccountId &account);
    void caseWanted(diapason::MoodleUserId person, const diapason::AccountId &account);
    void layoutChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSheet();
    void wire();
    void takeLines(MoodleUserId person, const AccountId &account, const QList<KeptLine> &lines);
    void gather(); ///< what is known by now
    void display();
    void showUnread();
    void showTable();
    void showChips();
    void showBanner();
    void repair();
    void repairWhenRead();
    void copyTicket();
    void openLine();
    // What the chat server says now, in peoplerooms.cpp.
    [[nodiscard]] AccountId shownAccount() const;
    void askRooms();
    void takeRooms(const PersonRooms &rooms);
    void compareRooms();
    void readElsewhere();
    void showElsewhere();
    [[nodiscard]] QString unreadNames() const;
    void retranslate();
    [[nodiscard]] bool reading() const;
    [[nodiscard]] QString whyNot() const; ///< empty: it can be repaired

    Session &m_session;
    Dialogs &m_dialogs;
    MoodleUserId m_person;
    AccountId m_account;
    QList<Cmid> m_cmids; ///< activities that kept readings speak of
    bool m_asked = false; ///< the store has not said yet which
    bool m_repairs = false; ///< once everything was read again
    int m_unread = 0; ///< activities without a reading at hand
    PersonSheet m_sheet;
    AccountId m_roomsAsked; ///< whose rooms were asked for
    std::optional<PersonRooms> m_rooms; ///< of the account that is shown
    Whereabouts m_where;
    PersonModel m_model;
    QTimer m_soon;
    QSplitter *m_sides;
    PeopleFind *m_find;
    QStackedWidget *m_pages;
    StatePane *m_state;
    PageTitle *m_title = nullptr;
    Button *m_copy = nullptr;
    Button *m_again = nullptr;
    Button *m_case = nullptr;
    Button *m_repair = nullptr;
    PersonCards *m_cards = nullptr;
    PlainTextLabel *m_count = nullptr;
    ChipBar *m_chips = nullptr;
    PersonTable *m_table = nullptr;
    Banner *m_elsewhere = nullptr;
    Button *m_readElsewhere = nullptr;
    Banner *m_banner = nullptr;
    std::optional<Breadth> m_breadth;
};

} // namespace diapason
