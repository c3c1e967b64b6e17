// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of people is put together.
#include "gui/people/peoplepage.h"

#include "app/session.h"
#include "gui/frame/mainwindow.h"
#include "gui/pages/addresses.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/banner.h"
#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/chipbar.h"
#include "gui/parts/pagetitle.h"
#include "gui/parts/statepane.h"
#include "gui/people/peoplefind.h"
#include "gui/people/personcards.h"
#include "gui/people/persontable.h"

#include <QEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace diapason {

using namespace Qt::StringLiterals;

PeoplePage::PeoplePage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_dialogs(dialogs),
      m_sides(new QSplitter(Qt::Horizontal, this)),
      m_find(new PeopleFind(session, m_sides)),
      m_pages(new QStackedWidget(m_sides)),
      m_state(new StatePane(m_pages))
{
    setObjectName(u"peoplePage"_s);
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    m_sides->setObjectName(u"people.splitter"_s);
    m_sides->setHandleWidth(1);
    m_sides->setChildrenCollapsible(false);
    m_find->setMinimumWidth(px(240));
    m_find->setBackgroundRole(QPalette::Base);
    m_find->setAutoFillBackground(true);
    m_state->setObjectName(u"people.nobody"_s);
    m_pages->addWidget(m_state);
    m_pages->addWidget(makeSheet());
    m_sides->addWidget(m_find);
    m_sides->addWidget(m_pages);
    m_sides->setStretchFactor(0, 0);
    m_sides->setStretchFactor(1, 1);
    m_sides->setSizes({px(290), px(1000)});
    for (QWidget *pane : {static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_pages)})
        pane->setProperty(MainWindow::paneProperty, true);
    m_find->field()->setProperty(MainWindow::startProperty, true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_sides);
    wire();
    retranslate();
    display();
}

QWidget *PeoplePage::makeSheet()
{
    auto *page = new QWidget(m_pages);
    m_title = new PageTitle(page);
    m_copy = new Button(Button::Kind::Secondary, {}, "clipboard"_L1, page);
    m_copy->setObjectName(u"people.copy"_s);
    m_again = new Button(Button::Kind::Quiet, {}, "arrow-clockwise"_L1, page);
    m_again->setSmall(true);
    m_again->setObjectName(u"people.again"_s);
    m_repair = new Button(Button::Kind::Primary, {}, "wrench-adjustable"_L1, page);
    m_repair->setObjectName(u"people.repair"_s);
    m_case = new Button(Button::Kind::Secondary, {}, "shield-lock"_L1, page);
    m_case->setObjectName(u"people.case"_s);
    m_case->hide();
    for (Button *button : {m_copy, m_case, m_repair})
        m_title->addAction(button);
    m_cards = new PersonCards(page);
    auto *card = new Card(page);
    m_count = new PlainTextLabel(TextStyle::CardTitle, &Tokens::text, card);
    m_count->setObjectName(u"people.count"_s);
    m_chips = new ChipBar(ChipBar::Choice::Many, ChipBar::FoldWord::Chips, card);
    m_chips->setObjectName(u"people.classes"_s);
    m_chips->setSmall(true);
    m_table = new PersonTable(m_model, card);
    m_table->setFrameShape(QFrame::NoFrame);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(16));
    head->addWidget(m_count);
    head->addWidget(m_chips, 1);
    head->addWidget(m_again); // beside what it reads
    card->body()->addLayout(head);
    card->body()->addWidget(m_table, 1);
    m_elsewhere = new Banner(Banner::Kind::Attention, page);
    m_elsewhere->setObjectName(u"people.elsewhere"_s);
    m_readElsewhere = m_elsewhere->addAction(u"read"_s, {});
    m_banner = new Banner(Banner::Kind::Information, page);
    m_banner->setObjectName(u"people.said"_s);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(px(16), px(10), px(16), px(14));
    column->setSpacing(px(12));
    column->addWidget(m_title);
    column->addWidget(m_cards);
    column->addWidget(m_elsewhere);
    column->addWidget(card, 1);
    column->addWidget(m_banner);
    return page;
}

void PeoplePage::wire()
{
    connect(&m_soon, &QTimer::timeout, this, &PeoplePage::gather);
    connect(m_find, &PeopleFind::chosen, this, &PeoplePage::showPerson);
    connect(m_chips, &ChipBar::checkedChanged, this, &PeoplePage::showTable);
    connect(m_copy, &QPushButton::clicked, this, &PeoplePage::copyTicket);
    connect(m_again, &QPushButton::clicked, this, &PeoplePage::readAgain);
    connect(m_repair, &QPushButton::clicked, this, &PeoplePage::repair);
    connect(m_case, &QPushButton::clicked, this, [this] {
        emit caseWanted(m_sheet.person ? m_sheet.person->id : m_person, m_sheet.account ? m_sheet.account->id : m_account);
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_find->field()->setFocus(Qt::ShortcutFocusReason);
        m_find->field()->selectAll();
    });
    connect(m_table, &QTableView::activated, this, &PeoplePage::openLine);
    connect(m_sides, &QSplitter::splitterMoved, this, &PeoplePage::layoutChanged);
    connect(m_cards, &PersonCards::moodleRequested, this, [this] {
        if (m_sheet.person)
            m_dialogs.openInBrowser(personAddress(m_session, m_sheet.person->id.value));
    });
    connect(m_cards, &PersonCards::chatRequested, this, [this] {
        if (m_sheet.account)
            m_dialogs.openInBrowser(accountAddress(m_session, m_sheet.account->username));
    });
    connect(m_elsewhere, &Banner::triggered, this, &PeoplePage::readElsewhere);
    connect(m_state, &StatePane::triggered, this, &PeoplePage::readElsewhere);
    connect(&m_session, &Session::linesRead, this, &PeoplePage::takeLines);
    connect(&m_session, &Session::personRoomsRead, this, &PeoplePage::takeRooms);
    connect(&m_session, &Session::checkChanged, this, [this](Cmid cmid) {
        if (m_cmids.contains(cmid) && !m_soon.isActive())
            m_soon.start();
    });
    for (const auto signal : {&Session::jobChanged, &Session::runChanged, &Session::connectionChanged})
        connect(&m_session, signal, this, [this] {
            if (m_repairs || m_account.isValid() || !m_sheet.lines.isEmpty())
                m_soon.start();
        });
}

void PeoplePage::setCasesOffered(bool offered) { m_case->setVisible(offered); }

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Breadth breadth = breadthOf(window()->width());
    if (breadth == m_breadth)
        return;
    m_breadth = breadth;
    const bool below = breadth == Breadth::Least || breadth == Breadth::Narrow;
    m_sides->setOrientation(below ? Qt::Vertical : Qt::Horizontal);
}

void PeoplePage::retranslate()
{
    m_copy->setText(tr("Copy for the ticket"));
    m_copy->setToolTip(tr("Five lines about the selected activity, with no one else’s data"));
    m_again->setText(tr("Read again"));
    m_again->setToolTip(tr("Every activity of this person, from both servers"));
    m_case->setText(tr("Privacy case…"));
    m_case->setToolTip(tr("For a request of this person about their data: nothing is read yet"));
    m_repair->setText(tr("Repair this person…"));
    m_chips->setAccessibleName(tr("Filter by class"));
    m_table->setAccessibleName(tr("Activities of this person"));
    m_pages->setAccessibleName(tr("One person on both sides"));
    m_model.retranslate();
    m_table->shareWidth();
    display();
}

void PeoplePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diapason
