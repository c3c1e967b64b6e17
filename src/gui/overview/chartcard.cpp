// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/chartcard.h"

#include "gui/overview/driftchart.h"
#include "gui/parts/button.h"
#include "gui/theme/theme.h"
#include "words/words.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace diapason {

using namespace Qt::StringLiterals;

ChartCard::ChartCard(QWidget *parent)
    : Card(parent),
      m_stack(new QStackedWidget(this)),
      m_chart(new DriftChart(m_stack)),
      m_table(new QTableView(m_stack)),
      m_toggle(new Button(Button::Kind::Quiet, this))
{
    setObjectName(u"overview.days"_s);
    makeTable();
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_toggle->setObjectName(u"overview.asTable"_s);
    m_toggle->setSmall(true);
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_toggle, 0, Qt::AlignLeading);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        showTable(!asTable());
        emit viewChanged();
    });
    connect(m_chart, &DriftChart::dayChosen, this, &ChartCard::dayChosen);
    connect(m_chart, &DriftChart::familyChosen, this, &ChartCard::familyChosen);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (m_model.day(index).isKnown())
            emit dayChosen(m_model.day(index).date);
    });
    retranslate();
}

void ChartCard::makeTable()
{
    m_table->setObjectName(u"overview.dayTable"_s);
    m_table->setModel(&m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFont(textFont(TextStyle::Second));
    m_table->setMinimumHeight(px(150));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(24));
    m_table->horizontalHeader()->setProperty("dense", true);
    m_table->horizontalHeader()->setFont(textFont(TextStyle::Small));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(px(28));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void ChartCard::setDays(const QList<DriftDay> &days, int today)
{
    m_model.assign(days);
    m_chart->setDays(days);
    m_today = today;
    retranslate();
}

void ChartCard::setChosen(QDate day) { m_chart->setChosen(day); }

bool ChartCard::asTable() const { return m_stack->currentWidget() == m_table; }

void ChartCard::showTable(bool table)
{
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_chart);
    retranslate();
}

void ChartCard::retranslate()
{
    setHeading(tr("Drifts over 30 days"), {}, tr("today %1").arg(words::number(m_today)));
    m_toggle->setText(asTable() ? tr("Show as a chart") : tr("Show as a table"));
    m_table->setAccessibleName(tr("Drifts over 30 days"));
    m_model.retranslate();
    m_chart->retranslate();
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace diapason
