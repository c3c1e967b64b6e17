// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/runpage.h"

#include "app/session.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/banner.h"
#include "gui/parts/card.h"
#include "gui/parts/chipbar.h"
#include "gui/parts/countdownring.h"
#include "gui/parts/exchangelink.h"
#include "gui/parts/fact.h"
#include "gui/parts/pagetitle.h"
#include "gui/parts/savewhole.h"
#include "gui/parts/settledbar.h"
#include "gui/plans/rundelegate.h"
#include "gui/plans/runwords.h"
#include "words/cells.h"
#include "words/proofreport.h"
#include "words/words.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds refreshesAfter{80};
constexpr qsizetype manyResults = 200;
constexpr int shownFacts = 4; ///< done, skipped, failed, to come

} // namespace

RunPage::RunPage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_dialogs(dialogs),
      m_title(new PageTitle(this)),
      m_pause(new Button(Button::Kind::Secondary, {}, "pause-fill"_L1)),
      m_stop(new Button(Button::Kind::Destructive, {}, "stop-fill"_L1)),
      m_report(new Button(Button::Kind::Secondary, {}, "download"_L1)),
      m_undo(new Button(Button::Kind::Secondary, {}, "arrow-counterclockwise"_L1)),
      m_again(new Button(Button::Kind::Secondary, {}, "arrow-clockwise"_L1)),
      m_back(new Button(Button::Kind::Primary, {}, "arrow-left"_L1)),
      m_waiting(new Banner(Banner::Kind::Attention, this)),
      m_ring(new CountdownRing),
      m_verdict(new Banner(Banner::Kind::Information, this))
{
    setObjectName(u"run"_s);
    makeTitle();
    m_waiting->setObjectName(u"run.waiting"_s);
    m_verdict->setObjectName(u"run.verdict"_s);
    m_waiting->setLead(m_ring);
    m_filter.setSource(&m_model);
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshesAfter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(12));
    column->addWidget(m_title);
    column->addWidget(m_verdict);
    column->addWidget(makeSettled());
    column->addWidget(m_waiting);
    column->addWidget(makeResults(), 1);
    connectAll();
    retranslate();
}

void RunPage::makeTitle()
{
    for (const auto &[button, name] :
        {std::pair{m_report, u"run.report"_s}, std::pair{m_undo, u"run.undo"_s}, std::pair{m_again, u"run.again"_s},
            std::pair{m_back, u"run.back"_s}, std::pair{m_pause, u"run.pause"_s}, std::pair{m_stop, u"run.stop"_s}}) {
        button->setObjectName(name);
        m_title->addAction(button);
    }
}

void RunPage::connectAll()
{
    connect(m_pause, &QPushButton::clicked, this, &RunPage::holdOrGoOn);
    connect(m_stop, &QPushButton::clicked, &m_session, &Session::stopRun);
    connect(m_report, &QPushButton::clicked, this, &RunPage::saveReport);
    connect(m_undo, &QPushButton::clicked, this, [this] { emit undoWanted(m_session.run().journalRun); });
    connect(m_again, &QPushButton::clicked, this, &RunPage::readAgain);
    connect(m_back, &QPushButton::clicked, this, [this] {
        const QList<Cmid> all = rooms();
        const Cmid cmid = all.size() == 1 ? all.constFirst() : Cmid{}; // many: back to where one was
        m_session.dismissRun();
        emit backRequested(cmid);
    });
    connect(m_verdict, &Banner::triggered, this, [this](const QString &id) {
        if (id == "retry"_L1)
            emit retryWanted();
        else
            showExchange(this, m_session.run().error->exchange);
    });
    connect(m_ring, &CountdownRing::tick, this, &RunPage::showWaiting);
    auto *hold = new QShortcut(Qt::Key_F8, this);
    hold->setWhatsThis(QString::fromLatin1(QT_TRANSLATE_NOOP("diapason::ShortcutsDialog", "Pause or resume the run")));
    connect(hold, &QShortcut::activated, this, &RunPage::holdOrGoOn);
    auto *stop = new QShortcut(Qt::SHIFT | Qt::Key_F8, this);
    stop->setWhatsThis(QString::fromLatin1(QT_TRANSLATE_NOOP("diapason::ShortcutsDialog", "Stop the run after this call")));
    connect(stop, &QShortcut::activated, &m_session, &Session::stopRun);
    connect(&m_soon, &QTimer::timeout, this, &RunPage::refresh);
    connect(&m_session, &Session::runChanged, this, &RunPage::refreshSoon);
}

void RunPage::setDocument(const PlanDocument &document)
{
    m_document = document;
    refresh();
}

void RunPage::holdOrGoOn()
{
    const RunReport &run = m_session.run();
    if (!run.busy() || run.state == RunReport::State::Stopping)
        return;
    m_holding = run.state != RunReport::State::Paused && !m_holding;
    if (m_holding)
        m_session.pauseRun();
    else
        m_session.resumeRun();
    showTitle();
}

/// A long run tells of each call; the eye need not see each one.
void RunPage::refreshSoon()
{
    const RunReport &run = m_session.run();
    if (run.results.size() < manyResults || !run.busy() || run.state != m_state)
        return refresh();
    if (!m_soon.isActive())
        m_soon.start();
}

void RunPage::saveReport()
{
    const QString name = tr("Report of run %1").arg(m_session.run().journalRun) + u".html"_s;
    //: Forms of a report, in a file dialog
    const QString forms = tr("Web page") + u" (*.html);;"_s + tr("Table") + u" (*.csv);;JSON (*.json)"_s;
    m_dialogs.saveFile(this, tr("Save the report"), name, forms, [this](const QString &path) {
        if (path.isEmpty())
            return;
        const Proof proof = proofOf(m_document, m_document.plan, m_session.run());
        const QByteArray content = path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? words::proofCsv(proof)
            : path.endsWith(".json"_L1, Qt::CaseInsensitive)                     ? words::proofJson(proof)
                                                                                 : words::proofHtml(proof);
        if (const Result<void> written = saveWhole(path, content); !written) {
            const words::ErrorWords said = words::error(written.error());
            m_verdict->setKind(Banner::Kind::Blocked);
            m_verdict->setSymbol({});
            m_verdict->setWords(said.what, QStringList{said.meaning, said.todo}.join(u' ').trimmed());
            m_verdict->show();
        }
    });
}

QWidget *RunPage::makeSettled()
{
    auto *card = new Card(this);
    card->setObjectName(u"run.settled"_s);
    m_number = new PlainTextLabel(TextStyle::TileNumber, &Tokens::text, card);
    m_number->setObjectName(u"run.number"_s);
    m_of = new PlainTextLabel(TextStyle::Body, &Tokens::second, card);
    m_bar = new SettledBar(card);
    m_bar->setObjectName(u"run.bar"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_number);
    head->addWidget(m_of);
    head->addStretch();
    auto *facts = new QHBoxLayout;
    facts->setSpacing(px(20));
    for (int i = 0; i < shownFacts; ++i) {
        m_facts.append(new FactLabel(card));
        facts->addWidget(m_facts.constLast());
    }
    facts->addStretch();
    card->body()->addLayout(head);
    card->body()->addWidget(m_bar);
    card->body()->addLayout(facts);
    return card;
}

QWidget *RunPage::makeResults()
{
    m_results = new Card(this);
    m_results->setObjectName(u"run.results"_s);
    m_chips = new ChipBar(ChipBar::Choice::One, ChipBar::FoldWord::Chips);
    m_chips->setObjectName(u"run.chips"_s);
    makeTable();
    m_resultsTitle = new PlainTextLabel(TextStyle::CardTitle, &Tokens::text, m_results);
    m_resultsNote = new ElidedLabel(TextStyle::Second, &Tokens::second, m_results);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_resultsTitle);
    head->addWidget(m_resultsNote, 1);
    head->addWidget(m_chips);
    m_results->body()->addLayout(head);
    m_results->body()->addWidget(m_table, 1);
    connect(m_chips, &ChipBar::checkedChanged, this, [this](const QStringList &ids) {
        const QString id = ids.value(0);
        m_filter.setGroup(id.isEmpty() || id == "all"_L1 ? std::nullopt : std::optional(RunGroup(id.toInt())));
    });
    return m_results;
}

void RunPage::makeTable()
{
    m_table = new QTableView(m_results);
    m_table->setObjectName(u"run.table"_s);
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new RunDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(px(38));
    m_table->viewport()->installEventFilter(this);
    m_exchange = new QAction(m_table);
    m_exchange->setObjectName(u"run.exchange"_s);
    m_table->addAction(m_exchange);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_exchange, &QAction::triggered, this, [this] { showExchange(this, chosenExchange()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { m_exchange->setEnabled(chosenExchange() > 0); });
}

/// The request that met the error of the chosen operation; 0: none.
qint64 RunPage::chosenExchange() const
{
    const QModelIndex chosen = m_table->currentIndex();
    if (!chosen.isValid())
        return 0;
    const std::optional<Error> &error = m_model.item(m_filter.mapToSource(chosen)).result.error;
    return error ? error->exchange : 0;
}

QList<Cmid> RunPage::rooms() const
{
    QList<Cmid> cmids;
    for (const OperationResult &result : m_session.run().results) { // they come room by room
        if (cmids.isEmpty() || cmids.last() != result.cmid)
            cmids << result.cmid;
    }
    return cmids;
}

QHash<Cmid, QString> RunPage::roomNames() const
{
    QHash<Cmid, QString> names;
    const Catalogue &catalogue = m_session.catalogue();
    for (const Cmid cmid : rooms()) {
        const Activity *activity = catalogue.activity(cmid);
        const Course *course = activity ? catalogue.course(activity->course) : nullptr;
        if (activity)
            names.insert(cmid, course ? words::courseTitle(*course) + u" · "_s + activity->name : activity->name);
    }
    return names;
}

void RunPage::readAgain()
{
    for (const Cmid cmid : rooms())
        m_session.startCheck(cmid);
}

void RunPage::refresh()
{
    m_soon.stop();
    m_state = m_session.run().state;
    m_holding = m_holding && m_state != RunReport::State::Paused && m_session.run().busy();
    m_model.assign(m_session.run(), roomNames());
    showTitle();
    showSettled();
    showWaiting();
    showVerdict();
    showChips();
}

void RunPage::shareWidth()
{
    int rest = m_table->viewport()->width();
    for (int column = 0; column < RunModel::ColumnCount; ++column) {
        if (const int width = RunDelegate::columnWidth(column); width > 0) {
            m_table->setColumnWidth(column, width);
            rest -= width;
        }
    }
    m_table->setColumnWidth(RunModel::Name, rest * 26 / 100);
    m_table->setColumnWidth(RunModel::RoomColumn, rest * 38 / 100);
    m_table->setColumnWidth(RunModel::Detail, rest - rest * 26 / 100 - rest * 38 / 100);
}

/// Its width changes with the page, and when a long run brings the scroll bar.
bool RunPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &RunPage::shareWidth, Qt::QueuedConnection); // the view still lays itself out
    return QWidget::eventFilter(watched, event);
}

void RunPage::retranslate()
{
    //: Button of a run: what is in flight is settled, nothing else is sent
    m_stop->setText(tr("Stop after this call"));
    m_stop->setToolTip(tr("Shift+F8"));
    m_pause->setToolTip(tr("F8"));
    m_report->setText(tr("Save the report…"));
    m_undo->setText(tr("Undo this run…"));
    m_again->setText(tr("Read again"));
    m_resultsTitle->setText(tr("Results"));
    m_resultsNote->setText(tr("what needs you first, then the newest"));
    m_table->setAccessibleName(tr("Results of the run"));
    m_chips->setAccessibleName(tr("Filter by result"));
    //: Leads from an error to the request that met it, in the inspector
    m_exchange->setText(tr("Show the exchange"));
    m_exchange->setEnabled(chosenExchange() > 0);
    m_model.retranslate();
    refresh();
    shareWidth();
}

void RunPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace diapason
