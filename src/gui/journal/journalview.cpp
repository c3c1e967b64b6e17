// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/journalview.h"

#include "gui/frame/mainwindow.h"
#include "gui/journal/journaldetail.h"
#include "gui/journal/journalentriespane.h"
#include "gui/journal/journalrunspane.h"
#include "gui/parts/pagetitle.h"
#include "gui/parts/rule.h"
#include "gui/theme/fonts.h"
#include "words/words.h"

#include <QListView>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

JournalView::JournalView(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_dialogs(dialogs),
      m_title(new PageTitle(this)),
      m_said(new Banner(Banner::Kind::Information, this)),
      m_sides(new QSplitter(Qt::Horizontal, this)),
      m_centre(new QSplitter(Qt::Vertical, m_sides))
{
    setObjectName(u"journalPage"_s);
    m_said->setObjectName(u"journal.said"_s);
    m_said->hide();
    makeHead();
    makePanes();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(16), px(10), px(16), px(10));
    head->setSpacing(px(8));
    head->addWidget(m_title);
    head->addWidget(m_said);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Rule(this));
    column->addWidget(m_sides, 1);
    wire();
    wireUndo();
    retranslate();
}

void JournalView::makeHead()
{
    m_export = new Button(Button::Kind::Secondary, {}, "download"_L1, this);
    m_export->setObjectName(u"journal.export"_s);
    m_formats = new QMenu(m_export);
    m_formats->setObjectName(u"journal.formats"_s);
    for (const auto &[format, id] : {std::pair{Format::Csv, u"csv"_s}, std::pair{Format::Json, u"json"_s}}) {
        QAction *action = m_formats->addAction(QString());
        action->setObjectName(u"journal.export."_s + id);
        connect(action, &QAction::triggered, this, [this, format] { exportAs(format); });
    }
    m_undo = new Button(Button::Kind::Secondary, {}, "arrow-counterclockwise"_L1, this);
    m_undo->setObjectName(u"journal.undoRun"_s);
    m_title->addAction(m_export);
    m_title->addAction(m_undo);
    connect(m_export, &QPushButton::clicked, this,
        [this] { m_formats->popup(m_export->mapToGlobal(QPoint(0, m_export->height()))); });
    connect(m_undo, &QPushButton::clicked, this, &JournalView::undoRun);
}

void JournalView::makePanes()
{
    m_sides->setObjectName(u"journal.splitter"_s);
    m_centre->setObjectName(u"journal.centre"_s);
    m_runs = new JournalRunsPane(m_session, m_sides);
    m_entries = new JournalEntriesPane(m_session, m_centre);
    m_detail = new JournalDetail(m_centre);
    m_detail->setMinimumSize(px(300), px(140));
    m_entries->setMinimumHeight(px(220));
    for (QSplitter *splitter : {m_sides, m_centre}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
        connect(splitter, &QSplitter::splitterMoved, this, &JournalView::layoutChanged);
    }
    m_centre->addWidget(m_entries);
    m_centre->addWidget(m_detail);
    m_centre->setStretchFactor(0, 1);
    m_centre->setStretchFactor(1, 0);
    m_sides->addWidget(m_runs);
    m_sides->addWidget(m_centre);
    m_sides->setStretchFactor(0, 0);
    m_sides->setStretchFactor(1, 1);
    for (QWidget *pane : {static_cast<QWidget *>(m_runs), static_cast<QWidget *>(m_entries), static_cast<QWidget *>(m_detail)}) {
        pane->setProperty(MainWindow::paneProperty, true);
        pane->setBackgroundRole(QPalette::Base);
        pane->setAutoFillBackground(true);
    }
    m_runs->list()->setProperty(MainWindow::startProperty, true);
    m_entries->table()->setProperty(MainWindow::startProperty, true);
}

void JournalView::wire()
{
    connect(m_runs, &JournalRunsPane::chosen, this, [this](qint64 run) {
        m_entries->setRun(run);
        showChosen();
    });
    connect(m_runs, &JournalRunsPane::counted, this, &JournalView::showChosen);
    connect(m_runs, &JournalRunsPane::forgetWanted, this, &JournalView::forget);
    connect(m_entries, &JournalEntriesPane::chosen, this, &JournalView::showChosen);
    connect(m_entries, &JournalEntriesPane::shown, this, &JournalView::showChosen);
    connect(m_entries, &JournalEntriesPane::viewChanged, this, &JournalView::layoutChanged);
    connect(m_entries->table(), &JournalTable::menuRequested, this, &JournalView::showMenu);
    connect(m_detail, &JournalDetail::activityWanted, this, [this] {
        if (const auto entry = m_entries->table()->current())
            emit activityWanted(entry->cmid);
    });
    connect(m_said, &Banner::triggered, this, [this](const QString &id) {
        if (id == "stop"_L1)
            m_session.stopUndo();
        m_said->hide();
    });
    connect(&m_session, &Session::forgotten, this, [this](int runs) {
        tell(Banner::Kind::Information, tr("%Ln run(s) were forgotten.", nullptr, runs));
        reload();
    });
    connect(&m_session, &Session::journalFailed, this, [this](const Error &error) {
        if (!m_entries->fail(error) && !m_entries->failed())
            say(error);
    });
    const auto written = [this] {
        m_stale = true;
        if (isVisible())
            reload();
    };
    connect(&m_session, &Session::recovered, this, written);
    connect(&m_session, &Session::runChanged, this, [this, written] {
        showUndo();
        if (!m_session.run().busy())
            written();
    });
    connect(&m_session, &Session::connectionChanged, this, &JournalView::showUndo);
}

void JournalView::reload()
{
    m_stale = false;
    m_runs->reload();
    m_entries->reload();
}

void JournalView::showRun(qint64 run) { m_runs->choose(run); }

const JournalSummary *JournalView::run() const
{
    const JournalRunItem *chosen = m_runs->current();
    if (chosen && !chosen->all())
        return &chosen->summary;
    const std::optional<JournalEntry> entry = m_entries->table()->current();
    return entry ? m_runs->find(entry->run) : nullptr;
}

void JournalView::showChosen()
{
    const JournalRunItem *chosen = m_runs->current();
    m_entries->setCounts(chosen ? chosen->summary : JournalSummary{});
    m_detail->show(m_entries->table()->current(), run());
    m_export->setEnabled(m_entries->total() > 0);
    showUndo();
}

void JournalView::say(const Error &error)
{
    const words::ErrorWords said = words::error(error);
    tell(Banner::Kind::Attention, said.what, said.meaning.isEmpty() ? said.todo : said.meaning + u' ' + said.todo, said.details);
}

void JournalView::tell(Banner::Kind kind, const QString &title, const QString &text, const QString &details)
{
    m_said->setKind(kind);
    m_said->clearActions();
    m_said->setWords(title, text);
    m_said->setToolTip(details);
    m_said->addAction(u"read"_s, tr("Understood"), Button::Kind::Quiet);
    m_said->show();
}

void JournalView::retranslate()
{
    m_title->setTitle(tr("Journal"), tr("what was done on Rocket.Chat, by whom, and what came of it"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Every entry that fits the filters, as a file"));
    m_formats->actions().value(0)->setText(tr("As a table (CSV)…"));
    m_formats->actions().value(1)->setText(tr("As data (JSON)…"));
    showChosen();
}

void JournalView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JournalView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Breadth breadth = breadthOf(window()->width());
    if (breadth == m_breadth)
        return;
    const bool beside = breadth == Breadth::Roomy;
    const bool turned = !m_breadth || beside != (m_breadth == Breadth::Roomy);
    m_breadth = breadth;
    if (!turned)
        return;
    m_centre->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_detail->setBeside(!beside);
    m_sides->setSizes({px(beside ? 320 : 272), width() - px(beside ? 320 : 272)});
    const int detail = px(beside ? 400 : 236);
    m_centre->setSizes({(beside ? width() : height()) - detail, detail});
}

void JournalView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

QByteArray JournalView::layoutState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << m_sides->saveState() << m_centre->saveState() << (m_breadth == Breadth::Roomy) << m_entries->outcomes();
    return state;
}

void JournalView::restoreLayout(const QByteArray &state)
{
    QDataStream in(state);
    QByteArray sides, centre;
    bool beside = false;
    QStringList outcomes;
    in >> sides >> centre >> beside >> outcomes;
    if (in.status() != QDataStream::Ok)
        return;
    m_entries->setOutcomes(outcomes);
    m_sides->restoreState(sides);
    m_centre->restoreState(centre);
    m_breadth = beside ? Breadth::Roomy : Breadth::Wide;
    m_detail->setBeside(!beside);
}

} // namespace diapason
