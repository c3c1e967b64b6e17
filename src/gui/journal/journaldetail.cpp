// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/journaldetail.h"

#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/factrows.h"
#include "gui/parts/label.h"
#include "gui/parts/rule.h"
#include "words/journal.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QGridLayout *makeGrid(Card *card)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(5));
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    return grid;
}

} // namespace

JournalDetail::JournalDetail(QWidget *parent) : QWidget(parent), m_scroll(new QScrollArea(this)), m_state(new StatePane(this))
{
    setObjectName(u"journal.detail"_s);
    m_state->setObjectName(u"journal.noDetail"_s);
    auto *inside = new QWidget(m_scroll->viewport()); // where it stays: what changes its parent is styled anew
    m_entryCard = new Card(inside);
    m_entryCard->setObjectName(u"journal.entry"_s);
    m_entryFacts = makeGrid(m_entryCard);
    m_runCard = new Card(inside);
    m_runCard->setObjectName(u"journal.run"_s);
    m_runFacts = makeGrid(m_runCard);
    m_cards = new QBoxLayout(QBoxLayout::TopToBottom, inside);
    m_cards->setContentsMargins(px(12), px(12), px(12), px(12));
    m_cards->setSpacing(px(12));
    m_cards->addWidget(m_entryCard, 0, Qt::AlignTop); // aligned: a card must not stretch
    m_cards->addWidget(m_runCard, 0, Qt::AlignTop);
    m_cards->addStretch(1);
    for (Card *card : {m_entryCard, m_runCard})
        card->setHeading({}); // made with the page: labels made later keep the colours of another scheme
    m_scroll->setObjectName(u"journal.facts"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_state, 1);
    column->addWidget(makeButtons());
    retranslate();
}

QWidget *JournalDetail::makeButtons()
{
    m_buttons = new QWidget(this);
    m_activity = new Button(Button::Kind::Quiet, {}, "arrow-right"_L1, m_buttons);
    m_activity->setObjectName(u"journal.activity"_s);
    m_undo = new Button(Button::Kind::Secondary, {}, "arrow-counterclockwise"_L1, m_buttons);
    m_undo->setObjectName(u"journal.undoItem"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(12), px(8), px(12), px(8));
    row->setSpacing(px(8));
    row->addWidget(m_activity);
    row->addStretch();
    row->addWidget(m_undo);
    auto *column = new QVBoxLayout(m_buttons);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Rule(m_buttons));
    column->addLayout(row);
    connect(m_activity, &QPushButton::clicked, this, &JournalDetail::activityWanted);
    connect(m_undo, &QPushButton::clicked, this, &JournalDetail::undoWanted);
    return m_buttons;
}

void JournalDetail::show(const std::optional<JournalEntry> &entry, const JournalSummary *run)
{
    m_entry = entry;
    m_summary = run ? std::optional(*run) : std::nullopt;
    retranslate();
}

void JournalDetail::setBeside(bool beside)
{
    m_cards->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_cards->setStretch(0, beside ? 1 : 0);
    m_cards->setStretch(1, beside ? 1 : 0);
    m_cards->setStretch(2, beside ? 0 : 1);
}

void JournalDetail::setUndo(const QString &text, const QString &why)
{
    m_undo->setText(text);
    m_undo->setEnabled(why.isEmpty());
    m_undo->setToolTip(why.isEmpty() ? tr("As a plan to look at first; Ctrl+Z") : why);
}

void JournalDetail::fill(Card &card, QGridLayout &grid, const QList<JournalFact> &facts)
{
    showFacts(grid, facts, u": "_s, [&](int row) {
        grid.addWidget(new PlainTextLabel(TextStyle::Second, &Tokens::second, &card), row, 0, Qt::AlignTop);
        auto *value = new PlainTextLabel(TextStyle::Body, &Tokens::text, &card);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid.addWidget(value, row, 1);
    });
}

void JournalDetail::retranslate()
{
    const bool something = m_entry || m_summary;
    m_scroll->setVisible(something);
    m_state->setVisible(!something);
    if (!something)
        m_state->showState(JournalWords::nothingChosen());
    m_entryCard->setVisible(m_entry.has_value());
    m_runCard->setVisible(m_summary.has_value());
    m_buttons->setVisible(m_entry.has_value());
    if (m_entry) {
        //: %1 is the number of an entry of the journal, as 12.3: item 3 of run 12
        m_entryCard->setHeading(tr("Entry %1").arg(words::journalNumber(*m_entry)));
        fill(*m_entryCard, *m_entryFacts, JournalWords::facts(*m_entry));
    }
    if (m_summary) {
        //: %1 is the number of a run in the journal
        m_runCard->setHeading(tr("Run %1").arg(m_summary->run.id));
        fill(*m_runCard, *m_runFacts, JournalWords::facts(*m_summary));
    }
    m_scroll->setAccessibleName(tr("What the journal knows of it"));
    m_activity->setText(tr("Show the activity"));
}

void JournalDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diapason
