// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/runpage.h"

#include "app/session.h"
#include "gui/plans/rundelegate.h"
#include "gui/plans/runwords.h"
#include "gui/parts/banner.h"
#include "gui/parts/card.h"
#include "gui/parts/chipbar.h"
#include "gui/parts/countdownring.h"
#include "gui/parts/exchangelink.h"
#include "gui/parts/fact.h"
#include "gui/parts/pagetitle.h"
#include "gui/parts/settledbar.h"
#include "words/cells.h"
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

constexpr std::array shownGroups{RunGroup::Done, RunGroup::Skipped, RunGroup::Failed, RunGroup::ToCome};

} // namespace

RunPage::RunPage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(new PageTitle(this)),
      m_stop(new Button(Button::Kind::Destructive, {}, "stop-fill"_L1)),
      m_again(new Button(Button::Kind::Secondary, {}, "arrow-clockwise"_L1)),
      m_back(new Button(Button::Kind::Primary, {}, "arrow-left"_L1)),
      m_waiting(new Banner(Banner::Kind::Attention, this)),
      m_ring(new CountdownRing),
      m_verdict(new Banner(Banner::Kind::Information, this))
{
    setObjectName(u"run"_s);
    m_stop->setObjectName(u"run.stop"_s);
    m_again->setObjectName(u"run.again"_s);
    m_back->setObjectName(u"run.back"_s);
    m_waiting->setObjectName(u"run.waiting"_s);
    m_verdict->setObjectName(u"run.verdict"_s);
    m_waiting->setLead(m_ring);
    m_filter.setSource(&m_model);
    for (Button *button : {m_again, m_back, m_stop})
        m_title->addAction(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(12));
    column->addWidget(m_title);
    column->addWidget(m_verdict);
    column->addWidget(makeSettled());
    column->addWidget(m_waiting);
    column->addWidget(makeResults(), 1);

    connect(m_stop, &QPushButton::clicked, &m_session, &Session::stopRun);
    connect(m_again, &QPushButton::clicked, this, &RunPage::readAgain);
    connect(m_back, &QPushButton::clicked, this, [this] {
        const Cmid cmid = rooms().value(0);
        m_session.dismissRun();
        emit backRequested(cmid);
    });
    connect(m_verdict, &Banner::triggered, this, [this] { showExchange(this, m_session.run().error->exchange); });
    connect(m_ring, &CountdownRing::tick, this, &RunPage::showWaiting);
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F8, this), &QShortcut::activated, &m_session, &Session::stopRun);
    connect(&m_session, &Session::runChanged, this, &RunPage::refresh);
    retranslate();
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
    for (size_t i = 0; i < shownGroups.size(); ++i) {
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
    m_resultsTitle = new PlainTextLabel(TextStyle::CardTitle, &Tokens::text, m_results);
    m_resultsNote = new ElidedLabel(TextStyle::Second, &Tokens::second, m_results);
    m_exchange = new QAction(m_table);
    m_exchange->setObjectName(u"run.exchange"_s);
    m_table->addAction(m_exchange);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_exchange, &QAction::triggered, this, [this] { showExchange(this, chosenExchange()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { m_exchange->setEnabled(chosenExchange() > 0); });
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
    for (const OperationResult &result : m_session.run().results) {
        if (!cmids.contains(result.cmid))
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
    m_model.assign(m_session.run(), roomNames());
    showTitle();
    showSettled();
    showWaiting();
    showVerdict();
    showChips();
}

void RunPage::showTitle()
{
    const RunReport &run = m_session.run();
    m_title->setTitle(RunWords::title(run), RunWords::note(run, int(rooms().size())), true);
    m_stop->setVisible(run.busy());
    m_stop->setEnabled(run.state != RunReport::State::Stopping);
    m_again->setVisible(run.state == RunReport::State::Finished);
    m_back->setVisible(run.state == RunReport::State::Finished);
}

void RunPage::showSettled()
{
    const RunReport &run = m_session.run();
    const bool finished = !run.busy();
    m_number->setText(words::number(run.settled()));
    m_of->setText(tr("operation(s) settled of %1", nullptr, run.settled()).arg(words::number(run.results.size())));
    const auto count = [this](RunGroup group) { return m_model.count(group); };
    const SettledBar::Parts parts{.done = count(RunGroup::Done),
        .skipped = count(RunGroup::Skipped),
        .failed = count(RunGroup::Failed),
        .toCome = count(RunGroup::ToCome) + count(RunGroup::Running)};
    QStringList said;
    for (size_t i = 0; i < shownGroups.size(); ++i) {
        const RunGroup group = shownGroups[i];
        const int number = group == RunGroup::ToCome ? parts.toCome : count(group);
        const QString words = RunWords::counted(group, number, finished);
        said << words;
        m_facts[qsizetype(i)]->setFact(runIcon(group), words,
            group == RunGroup::Failed && number > 0 ? Tone::Blocked
                : group == RunGroup::Done           ? Tone::Accent
                                                    : Tone::Plain);
        m_facts[qsizetype(i)]->setVisible(number > 0 || group == RunGroup::Done);
    }
    m_bar->setParts(parts, said.join(u", "_s));
}

void RunPage::showWaiting()
{
    const RunReport &run = m_session.run();
    const bool waiting = run.busy() && run.waitingUntil.isValid() && run.waitingUntil > m_session.clock().now();
    m_waiting->setVisible(waiting);
    if (!waiting) {
        m_ring->stop();
        m_until = {};
        return;
    }
    if (m_until != run.waitingUntil) {
        m_until = run.waitingUntil;
        m_ring->start(int(m_session.clock().now().msecsTo(m_until) + 999) / 1000);
    }
    m_waiting->setWords(tr("Rocket.Chat asks to wait: going on in %n second(s)", nullptr, m_ring->remaining()),
        tr("The server limits how many calls it takes in a while. Nothing is lost and nothing is to be done: the run goes on by "
           "itself."));
}

void RunPage::showVerdict()
{
    const RunReport &run = m_session.run();
    const RunVerdict verdict = RunWords::verdict(run);
    m_verdict->setVisible(!verdict.title.isEmpty());
    m_verdict->setKind(verdict.kind);
    m_verdict->setSymbol(verdict.icon);
    m_verdict->setWords(verdict.title, verdict.text);
    m_verdict->clearActions();
    if (run.error && run.error->exchange > 0)
        m_verdict->addAction(u"exchange"_s, tr("Show the exchange"), Button::Kind::Quiet);
}

void RunPage::showChips()
{
    const bool finished = !m_session.run().busy();
    QList<ChipSpec> chips{{.id = u"all"_s, .word = tr("All"), .count = m_model.rowCount(), .tone = Tone::Accent}};
    for (const RunGroup group : {RunGroup::Failed, RunGroup::Skipped, RunGroup::Done, RunGroup::ToCome}) {
        if (const int count = m_model.count(group); count > 0)
            chips.append({.id = QString::number(int(group)),
                .word = RunWords::groupWord(group, finished),
                .count = count,
                .symbol = runIcon(group),
                .tone = group == RunGroup::Failed ? Tone::Blocked : Tone::Plain});
    }
    m_chips->setChips(chips);
    const QString id = m_chips->checked().value(0);
    m_filter.setGroup(id.isEmpty() || id == "all"_L1 ? std::nullopt : std::optional(RunGroup(id.toInt())));
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
    m_table->setColumnWidth(RunModel::RoomColumn, rest * 32 / 100);
    m_table->setColumnWidth(RunModel::Detail, rest - rest * 26 / 100 - rest * 32 / 100);
}

void RunPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &RunPage::shareWidth, Qt::QueuedConnection); // the table has its width only after the layout
}

void RunPage::retranslate()
{
    //: Button of a run: what is in flight is settled, nothing else is sent
    m_stop->setText(tr("Stop after this call"));
    m_stop->setToolTip(tr("Shift+F8"));
    m_again->setText(tr("Read again"));
    m_back->setText(tr("Back to the activity"));
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
