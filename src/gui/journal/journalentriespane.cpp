// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/journalentriespane.h"

#include "app/session.h"
#include "gui/journal/dayrange.h"
#include "gui/journal/journallook.h"
#include "gui/journal/journalwords.h"
#include "gui/parts/chipbar.h"
#include "gui/parts/label.h"
#include "gui/parts/listkeys.h"
#include "gui/parts/rule.h"
#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollBar>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;
constexpr int mostReadAgain = 5000; ///< what is further down is read again when it is scrolled to

constexpr std::array shownOutcomes{
    Outcome::Open, Outcome::Doubtful, Outcome::Refused, Outcome::Done, Outcome::AlreadySo, Outcome::Skipped, Outcome::NotSent};
constexpr auto &kinds = plannedKinds;

} // namespace

JournalEntriesPane::JournalEntriesPane(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(u"journal.entriesPane"_s);
    auto *filters = makeFilters(); // first: Tab goes from the top
    m_table = new JournalTable(m_model, this);
    m_state = new StatePane(this);
    m_state->setObjectName(u"journal.state"_s);
    m_footer = new PlainTextLabel(TextStyle::Second, &Tokens::second, this);
    m_footer->setObjectName(u"journal.footer"_s);
    m_footer->setContentsMargins(px(14), px(8), px(14), px(8));
    m_patience.setSingleShot(true);
    m_patience.setInterval(200);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(filters);
    column->addWidget(new Rule(this));
    column->addWidget(m_table, 1);
    column->addWidget(m_state, 1);
    column->addWidget(new Rule(this));
    column->addWidget(m_footer);
    wire();
    addKeys();
    retranslate();
    m_table->hide();
}

QWidget *JournalEntriesPane::makeFilters()
{
    auto *host = new QWidget(this);
    m_find = new QLineEdit(host);
    m_find->setObjectName(u"journal.find"_s);
    m_find->setClearButtonEnabled(true);
    m_find->addAction(themedIcon("search"_L1, &Tokens::second), QLineEdit::LeadingPosition);
    m_days = new DayRange(host);
    m_outcomes = new ChipBar(ChipBar::Choice::Many, ChipBar::FoldWord::Chips, host);
    m_outcomes->setObjectName(u"journal.outcomes"_s);
    m_kinds = new ChipBar(ChipBar::Choice::One, ChipBar::FoldWord::Chips, host);
    m_kinds->setObjectName(u"journal.kinds"_s);
    auto *first = new QHBoxLayout;
    first->setSpacing(px(8));
    first->addWidget(m_find, 1);
    first->addWidget(m_days);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(px(12), px(10), px(12), px(8));
    column->setSpacing(px(8));
    column->addLayout(first);
    for (ChipBar *bar : {m_outcomes, m_kinds}) {
        bar->setSmall(true);
        column->addWidget(bar);
    }
    showChips();
    return host;
}

void JournalEntriesPane::wire()
{
    connect(&m_session, &Session::journalRead, this, &JournalEntriesPane::read);
    connect(&m_model, &JournalModel::moreWanted, this, &JournalEntriesPane::more);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!m_read)
            showState(JournalWords::reading());
    });
    connect(&m_typing, &QTimer::timeout, this, &JournalEntriesPane::reload);
    connect(m_find, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_days, &DayRange::changed, this, &JournalEntriesPane::reload);
    connect(m_kinds, &ChipBar::checkedChanged, this, &JournalEntriesPane::reload);
    connect(m_outcomes, &ChipBar::checkedChanged, this, [this] {
        reload();
        emit viewChanged();
    });
    connect(m_state, &StatePane::triggered, this, [this](const QString &id) {
        if (id == "clear"_L1)
            clearFilters();
        else
            reload();
    });
    connect(m_table, &JournalTable::selectionMoved, this, [this] {
        showFooter();
        emit chosen();
    });
}

void JournalEntriesPane::addKeys()
{
    addListKeys(this,
        {.find = m_find, .list = m_table, .chips = m_outcomes, .chipCount = int(shownOutcomes.size()), .clear = [this] { clearFilters(); }});
}

void JournalEntriesPane::setRun(qint64 run)
{
    m_run = run;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_table->verticalScrollBar()->setValue(0);
    reload();
}

void JournalEntriesPane::setCounts(const JournalSummary &counts)
{
    m_counts = counts;
    showChips();
    if (m_read && m_model.rowCount() == 0)
        showRows();
}

JournalFilter JournalEntriesPane::filter() const
{
    JournalFilter filter{.text = m_find->text().trimmed(), .campus = m_session.campus().name, .run = m_run};
    for (const Outcome outcome : shownOutcomes)
        if (m_outcomes->checked().contains(outcomeCode(outcome)))
            filter.outcomes << outcome;
    for (const Operation::Kind kind : kinds)
        if (m_kinds->checked().contains(operationCode(kind)))
            filter.kind = kind;
    filter.from = m_days->from(m_session.clock().now());
    filter.until = m_days->until();
    return filter;
}

bool JournalEntriesPane::filtered() const { return filter() != JournalFilter{.campus = m_session.campus().name, .run = m_run}; }

void JournalEntriesPane::clearFilters()
{
    m_find->clear();
    m_days->setSpan(DayRange::Span::Any);
    m_outcomes->setChecked({});
    m_kinds->setChecked({});
    m_typing.stop();
    reload();
    emit viewChanged();
}

void JournalEntriesPane::reload()
{
    m_typing.stop();
    m_first = filter();
    m_first->limit = std::clamp(m_model.rowCount(), pageSize, mostReadAgain);
    m_next.reset();
    m_patience.start();
    m_session.wantJournal(*m_first);
}

void JournalEntriesPane::more()
{
    if (m_first) // another search is on its way
        return;
    m_next = filter();
    m_next->limit = pageSize;
    m_next->offset = m_model.rowCount();
    m_session.wantJournal(*m_next);
}

void JournalEntriesPane::read(const JournalFilter &filter, const JournalPage &page)
{
    const bool first = m_first == filter, next = m_next == filter;
    if (!first && !next)
        return;
    (first ? m_first : m_next).reset();
    m_patience.stop();
    m_read = true;
    m_error.reset();
    if (first)
        m_model.assign(page.entries, page.total, m_session.clock().now());
    else
        m_model.append(page.entries, page.total, m_session.clock().now());
    showRows();
    emit shown();
}

bool JournalEntriesPane::fail(const Error &error)
{
    if (!m_first && !m_next)
        return false;
    // A failure does not say whose it is: what is asked for is still taken when it comes.
    m_next.reset();
    m_patience.stop();
    m_error = error;
    m_read = true;
    showRows();
    return true;
}

void JournalEntriesPane::showState(const StateWords &words)
{
    m_table->hide();
    m_state->show();
    m_state->showState(words);
}

void JournalEntriesPane::showRows()
{
    showChips();
    showFooter();
    if (m_error)
        return showState(JournalWords::failed(*m_error));
    if (m_model.rowCount() == 0)
        return showState(filtered() || m_counts.total() > 0 ? JournalWords::filteredAway() : JournalWords::nothingYet());
    m_state->hide();
    m_table->show();
}

void JournalEntriesPane::showChips()
{
    const bool counted = !filtered() || (m_find->text().isEmpty() && !filter().kind && m_days->span() == DayRange::Span::Any);
    QList<ChipSpec> chips;
    for (const Outcome outcome : shownOutcomes)
        if (m_counts.total() == 0 || m_counts.count(outcome) > 0 || m_outcomes->checked().contains(outcomeCode(outcome)))
            chips.append({.id = outcomeCode(outcome),
                .word = JournalModel::outcomeWord(outcome),
                .count = counted ? m_counts.count(outcome) : -1,
                .symbol = iconOf(outcome),
                .tone = toneOf(outcome)});
    m_outcomes->setChips(chips);
    //: Filter of the journal: whatever was done
    chips = {{.id = u"all"_s, .word = tr("Every operation"), .tone = Tone::Accent}};
    for (const Operation::Kind kind : kinds)
        chips.append({.id = operationCode(kind), .word = words::operationVerb(kind), .symbol = glyphClass(kind)});
    m_kinds->setChips(chips);
}

void JournalEntriesPane::showFooter()
{
    const bool there = m_model.rowCount() > 0 && !m_error;
    m_footer->setText(
        there ? JournalWords::footer(m_model.rowCount(), m_model.total(), int(m_table->selected().size())) : QString());
}

QStringList JournalEntriesPane::outcomes() const { return m_outcomes->checked(); }

void JournalEntriesPane::setOutcomes(const QStringList &codes) { m_outcomes->setChecked(codes); }

void JournalEntriesPane::retranslate()
{
    m_find->setPlaceholderText(tr("Name, username, room or activity"));
    m_find->setAccessibleName(tr("Find in the journal"));
    m_find->setToolTip(tr("Ctrl+F; Esc clears"));
    m_table->setAccessibleName(tr("Entries of the journal"));
    m_outcomes->setAccessibleName(tr("Filter by outcome"));
    m_kinds->setAccessibleName(tr("Filter by operation"));
    m_model.retranslate();
    m_table->shareWidth();
    if (m_read)
        showRows();
    else
        showChips();
}

void JournalEntriesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JournalEntriesPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_table->shareWidth();
}

} // namespace diapason
