// SPDX-License-Identifier: GPL-3.0-or-later
// How the overview is put together, and how it folds with the window.
#include "gui/overview/overviewpage.h"

#include "gui/frame/mainwindow.h"
#include "gui/overview/causescard.h"
#include "gui/overview/chartcard.h"
#include "gui/overview/overviewwords.h"
#include "gui/parts/banner.h"
#include "gui/parts/button.h"
#include "gui/parts/pagetitle.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QAction>
#include <QDataStream>
#include <QHeaderView>
#include <QMenu>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

void OverviewPage::makeHead()
{
    m_chronicle = new Button(Button::Kind::Quiet, {}, "clock-history"_L1, this);
    m_chronicle->setObjectName(u"overview.chronicle"_s);
    m_export = new Button(Button::Kind::Secondary, {}, "download"_L1, this);
    m_export->setObjectName(u"overview.export"_s);
    m_sweep = new Button(Button::Kind::Secondary, {}, "arrow-repeat"_L1, this);
    m_sweep->setObjectName(u"overview.startSweep"_s);
    m_title->addAction(m_chronicle);
    m_title->addAction(m_export);
    m_title->addAction(m_sweep);
    m_formats = new QMenu(m_export);
    m_formats->setObjectName(u"overview.formats"_s);
    for (const auto &[format, id] : {std::pair{Format::Csv, u"csv"_s}, std::pair{Format::Json, u"json"_s}, std::pair{Format::Html, u"html"_s}}) {
        QAction *action = m_formats->addAction(QString());
        action->setObjectName(u"overview.export."_s + id);
        connect(action, &QAction::triggered, this, [this, format] { exportAs(format); });
    }
    connect(m_export, &QPushButton::clicked, this,
        [this] { m_formats->popup(m_export->mapToGlobal(QPoint(0, m_export->height()))); });
    connect(m_sweep, &QPushButton::clicked, this, &OverviewPage::startSweep);
    connect(m_chronicle, &QPushButton::clicked, this, &OverviewPage::showChronicle);
}

void OverviewPage::makeBody()
{
    m_pane = new OverviewPane(m_session, this);
    m_side = new QWidget(this);
    m_side->setObjectName(u"overview.side"_s);
    m_chart = new ChartCard(m_side);
    m_causes = new CausesCard(m_side);
    m_cards = new QBoxLayout(QBoxLayout::TopToBottom, m_side);
    m_cards->setContentsMargins({});
    m_cards->setSpacing(px(12));
    m_cards->addWidget(m_chart);
    m_cards->addWidget(m_causes, 1);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(px(12));
    m_body->addWidget(m_pane, 1);
    m_body->addWidget(m_side);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_pane, m_side})
        pane->setProperty(MainWindow::paneProperty, true);
}

QLayout *OverviewPage::makeFoot()
{
    m_footSymbol = new QLabel(this);
    m_foot = new ElidedLabel(TextStyle::Second, &Tokens::second, this);
    m_foot->setObjectName(u"overview.foot"_s);
    const auto tint = [this] {
        m_footSymbol->setPixmap(iconPixmap("info-circle"_L1, px(14), tokens().second, devicePixelRatio()));
    };
    connect(&Theme::instance(), &Theme::changed, m_footSymbol, tint);
    tint();
    auto *row = new QHBoxLayout;
    row->setSpacing(px(7));
    row->addWidget(m_footSymbol);
    row->addWidget(m_foot, 1);
    return row;
}

/// The cards stand beside the table where both have the room for it.
void OverviewPage::arrange()
{
    const Breadth breadth = m_breadth.value_or(Breadth::Wide);
    const bool below = breadth < Breadth::Medium;
    m_body->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_cards->setDirection(below ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_cards->setStretch(0, below ? 1 : 0);
    const int wide = px(breadth == Breadth::Medium ? 276 : breadth == Breadth::Wide ? 320 : 380);
    m_side->setMinimumWidth(below ? 0 : wide);
    m_side->setMaximumWidth(below ? QWIDGETSIZE_MAX : wide);
    m_side->setMaximumHeight(below ? px(236) : QWIDGETSIZE_MAX);
    m_side->setVisible(!below || height() >= px(560)); // in the smallest windows the table alone
    m_chart->setFixedHeight(below ? px(236) : std::clamp(height() * 2 / 5, px(256), px(340)));
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_breadth = breadthOf(window()->width());
    arrange();
}

void OverviewPage::retranslate()
{
    m_chronicle->setText(tr("What changed"));
    m_chronicle->setToolTip(tr("Activities that say something else than at the last sweep, or some days ago"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Every line that fits the filters, as a file"));
    m_formats->actions().value(0)->setText(tr("As a table (CSV)…"));
    m_formats->actions().value(1)->setText(tr("As data (JSON)…"));
    m_formats->actions().value(2)->setText(tr("As a page (HTML)…"));
    m_offer->clearActions();
    m_offer->setWords(tr("Nothing was compared yet"),
        tr("A sweep reads every activity on both servers, the most urgent first; nothing is written."));
    m_offer->addAction(u"sweep"_s, tr("Start a sweep"));
    m_tiles->setAccessibleName(tr("Counts of the campus, as filters"));
    m_tiles->setTiles(OverviewWords::tiles(m_pane->rows().overview()));
    m_side->setAccessibleName(tr("Drift over time and its causes"));
    showTitle();
    later(); // names stand in the order of the language
}

QByteArray OverviewPage::layoutState() const
{
    const OverviewFilter &filter = m_pane->filter();
    QList<int> standings, families;
    for (const Standing standing : filter.standings)
        standings += int(standing);
    for (const Family family : filter.families)
        families += int(family);
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << standings << families << filter.ownerless << filter.archivedMismatch << qint64(filter.category.value)
        << m_pane->rows().sortColumn() << int(m_pane->rows().sortOrder()) << m_chart->asTable();
    return state;
}

void OverviewPage::restoreLayout(const QByteArray &state)
{
    QDataStream in(state);
    QList<int> standings, families;
    bool ownerless = false, archivedMismatch = false, table = false;
    qint64 category = 0;
    int column = 0, order = 0;
    in >> standings >> families >> ownerless >> archivedMismatch >> category >> column >> order >> table;
    if (in.status() != QDataStream::Ok)
        return;
    m_chart->showTable(table);
    const QSignalBlocker silent(this);
    if (column > 0 && column < OverviewModel::ColumnCount)
        m_pane->table()->sortByColumn(column, order == Qt::AscendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder);
    m_pane->changeFilter([&](OverviewFilter &filter) {
        for (const int standing : std::as_const(standings))
            if (standing >= 0 && standing < standingCount)
                filter.standings.insert(Standing(standing));
        for (const int family : std::as_const(families))
            if (family >= 0 && family < driftFamilies)
                filter.families.insert(Family(family));
        filter.ownerless = ownerless;
        filter.archivedMismatch = archivedMismatch;
        filter.category = CategoryId{category};
    });
    showFilter();
}

} // namespace diapason
