// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/privacypage.h"

#include "app/session.h"
#include "gui/frame/breadth.h"
#include "gui/frame/mainwindow.h"
#include "gui/parts/statepane.h"
#include "gui/privacy/casepage.h"
#include "gui/privacy/casespane.h"
#include "gui/privacy/erasurestep.h"
#include "gui/privacy/exportstep.h"
#include "gui/privacy/holdingspage.h"
#include "gui/privacy/personstep.h"
#include "gui/theme/fonts.h"
#include "words/languages.h"

#include <QAction>
#include <QDataStream>
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

PrivacyPage::PrivacyPage(PrivacyDesk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_dialogs(dialogs),
      m_keeper(desk),
      m_sides(new QSplitter(Qt::Horizontal, this)),
      m_cases(new CasesPane(desk, m_sides)),
      m_pages(new QStackedWidget(m_sides)),
      m_state(new StatePane(m_pages)),
      m_case(new CasePage(m_keeper, dialogs, m_pages)),
      m_erase(new QAction(this))
{
    setObjectName(u"privacyPage"_s);
    m_sides->setObjectName(u"privacy.splitter"_s);
    m_sides->setHandleWidth(1);
    m_sides->setChildrenCollapsible(false);
    m_state->setObjectName(u"privacy.state"_s);
    m_erase->setObjectName(u"privacy.erase"_s);
    m_erase->setVisible(false); // until somebody answers it
    m_pages->addWidget(m_state);
    m_pages->addWidget(m_case);
    m_sides->addWidget(m_cases);
    m_sides->addWidget(m_pages);
    m_sides->setStretchFactor(0, 0);
    m_sides->setStretchFactor(1, 1);
    m_sides->setSizes({px(264), px(1016)});
    for (QWidget *pane : {static_cast<QWidget *>(m_cases), static_cast<QWidget *>(m_pages)})
        pane->setProperty(MainWindow::paneProperty, true);
    m_cases->list()->setProperty(MainWindow::startProperty, true);
    m_cases->setDeclarationShown(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_sides);
    wire();
    addKeys();
    retranslate();
}

void PrivacyPage::wire()
{
    connect(m_cases, &CasesPane::chosen, this, &PrivacyPage::showCase);
    connect(m_cases, &CasesPane::newWanted, this, &PrivacyPage::newCase);
    connect(m_cases, &CasesPane::declarationWanted, this, &PrivacyPage::showHoldings);
    connect(m_case, &CasePage::discarded, this, &PrivacyPage::discard);
    connect(m_state, &StatePane::triggered, this, &PrivacyPage::newCase);
    connect(m_erase, &QAction::changed, this, [this] { m_case->setErasureShown(m_erase->isVisible()); });
    connect(m_case->erasure(), &ErasureStep::rehearsalWanted, m_erase, &QAction::trigger);
    connect(&desk(), &PrivacyDesk::casesChanged, this, &PrivacyPage::taken);
    connect(&desk(), &PrivacyDesk::failed, this, &PrivacyPage::showState);
    connect(&m_keeper, &CaseKeeper::opened, this, [this](qint64 request) {
        m_cases->setChosen(request);
        desk().choose(request);
        if (m_person.isValid() || m_account.isValid())
            m_case->person()->take(std::exchange(m_person, {}), std::exchange(m_account, {}));
    });
    connect(&desk().session(), &Session::connectionChanged, m_case, [this] { emit m_keeper.changed(); });
    connect(m_sides, &QSplitter::splitterMoved, this, &PrivacyPage::layoutChanged);
}

void PrivacyPage::addKeys()
{
    auto *fresh = new QShortcut(QKeySequence::New, this);
    connect(fresh, &QShortcut::activated, this, &PrivacyPage::newCase);
    fresh->setWhatsThis(QString::fromLatin1(QT_TRANSLATE_NOOP("diapason::ShortcutsDialog", "New privacy case")));
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        QWidget *inside = m_pages->currentWidget() == m_case ? m_case->findField() : nullptr;
        auto *field = static_cast<QLineEdit *>(inside ? inside : m_cases->field());
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    });
}

PrivacyCase PrivacyPage::draft() const
{
    PrivacyCase request;
    request.campus = desk().session().campus().name;
    request.received = m_keeper.today();
    request.language = words::languageCode(words::languageInUse());
    return request;
}

void PrivacyPage::newCase()
{
    m_person = {};
    m_account = {};
    m_cases->setChosen(0);
    m_keeper.begin(draft());
    m_pages->setCurrentWidget(m_case);
    m_case->begin();
}

void PrivacyPage::newCaseFor(MoodleUserId person, const AccountId &account)
{
    newCase();
    m_person = person;
    m_account = account;
}

void PrivacyPage::showCase(qint64 request)
{
    const std::optional<PrivacyCase> found = desk().find(request);
    if (!found)
        return;
    m_person = {};
    m_account = {};
    m_keeper.show(*found);
    desk().choose(request);
    m_cases->setChosen(request);
    m_pages->setCurrentWidget(m_case);
}

void PrivacyPage::discard()
{
    m_keeper.leave();
    m_pages->setCurrentWidget(m_state);
    taken();
    m_cases->list()->setFocus(Qt::OtherFocusReason);
}

void PrivacyPage::taken()
{
    const bool gone = m_keeper.any() && !m_keeper.fresh() && !desk().find(m_keeper.request().id);
    if (gone) {
        m_keeper.leave();
        desk().choose(0);
    }
    const bool onCases = m_pages->currentWidget() != m_holdings || !m_holdings;
    if (!m_keeper.any() && onCases) {
        if (const qint64 first = m_cases->first(); first != 0)
            showCase(first);
        else
            m_pages->setCurrentWidget(m_state);
    }
    showState();
}

void PrivacyPage::showState()
{
    m_state->showState({.symbol = "shield-lock"_L1,
        .sentence = tr("Somebody asks about their data?"),
        .meaning = tr("A case leads from the request to the answer: who asks and by when they are answered, whose accounts they are, what is "
                      "collected, what leaves in one encrypted archive, and a log of who did what. Nothing is read before you say so."),
        .actions = {{.id = u"new"_s, .text = tr("Open a case…"), .kind = Button::Kind::Primary, .icon = "plus-lg"_L1}}});
}

void PrivacyPage::setHoldings(Holdings &holdings)
{
    m_holdings = new HoldingsPage(holdings, desk().session(), m_dialogs, m_pages);
    m_pages->addWidget(m_holdings);
    m_cases->setDeclarationShown(true);
    connect(m_holdings, &HoldingsPage::connectionsWanted, this, &PrivacyPage::connectionsWanted);
    connect(m_holdings, &HoldingsPage::backWanted, this, [this] {
        m_pages->setCurrentWidget(m_keeper.any() ? static_cast<QWidget *>(m_case) : m_state);
        taken();
        m_cases->list()->setFocus(Qt::OtherFocusReason);
    });
}

void PrivacyPage::showHoldings()
{
    if (!m_holdings)
        return;
    m_keeper.flush();
    m_cases->setChosen(0);
    m_pages->setCurrentWidget(m_holdings);
}

void PrivacyPage::setPassphraseMaker(std::function<QString()> make) { m_case->exporting()->setPassphraseMaker(std::move(make)); }

void PrivacyPage::reload()
{
    m_stale = false;
    m_keeper.flush();
    desk().load();
}

void PrivacyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void PrivacyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Breadth breadth = breadthOf(window()->width());
    const bool below = breadth == Breadth::Least || breadth == Breadth::Narrow;
    if (below != (m_sides->orientation() == Qt::Vertical)) {
        m_sides->setOrientation(below ? Qt::Vertical : Qt::Horizontal);
        if (below)
            m_sides->setSizes({px(160), height() - px(160)});
    }
}

QByteArray PrivacyPage::layoutState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << m_sides->saveState();
    return state;
}

void PrivacyPage::restoreLayout(const QByteArray &state)
{
    QDataStream in(state);
    QByteArray sides;
    in >> sides;
    if (in.status() == QDataStream::Ok)
        m_sides->restoreState(sides);
}

void PrivacyPage::retranslate()
{
    m_pages->setAccessibleName(tr("Privacy case"));
    m_erase->setText(tr("Rehearse the erasure…"));
    showState();
}

void PrivacyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diapason
