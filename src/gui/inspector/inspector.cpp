// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/inspector.h"

#include "gui/frame/mainwindow.h"
#include "gui/inspector/exchangedelegate.h"
#include "gui/inspector/exchangedetail.h"
#include "gui/inspector/inspectorbar.h"
#include "gui/parts/label.h"
#include "gui/parts/rule.h"
#include "gui/parts/statepane.h"
#include "models/tabletext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array widths{74, 92, 74, 230, 198, 78, 78, 84, 78, 56};
static_assert(widths.size() == ExchangeModel::ColumnCount);

void dress(QTableView &table)
{
    table.setItemDelegate(new ExchangeDelegate(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = table.horizontalHeader();
    header->setFixedHeight(px(28));
    header->setProperty("dense", true); // narrow columns beside the detail
    header->setHighlightSections(false);
    header->setMinimumSectionSize(px(36));
    for (size_t i = 0; i < widths.size(); ++i)
        header->resizeSection(int(i), px(widths[i]));
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(px(26));
}

} // namespace

Inspector::Inspector(std::shared_ptr<Exchanges> exchanges, QWidget *parent)
    : QDockWidget(parent),
      m_exchanges(std::move(exchanges)),
      m_bar(new InspectorBar),
      m_sides(new QSplitter),
      m_detail(new ExchangeDetail),
      m_said(new PlainTextLabel(TextStyle::Second, &Tokens::second))
{
    setObjectName(u"inspector"_s);
    m_said->setObjectName(u"inspector.said"_s);
    m_said->setContentsMargins(px(12), px(3), px(12), px(5));
    m_said->setWordWrap(true);
    m_said->hide();
    m_sides->setObjectName(u"inspector.sides"_s);
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(makeTable());
    m_sides->addWidget(m_detail);
    m_sides->setStretchFactor(0, 3);
    m_sides->setStretchFactor(1, 2);
    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(new Rule);
    column->addWidget(m_sides, 1);
    column->addWidget(m_said);
    setWidget(inside);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    m_saidLong.setSingleShot(true);
    m_saidLong.setInterval(20'000);
    wire();
    retranslate();
    showState();
}

QWidget *Inspector::makeTable()
{
    auto *host = new QWidget;
    m_table = new QTableView(host);
    m_table->setObjectName(u"inspector.table"_s);
    m_table->setProperty(MainWindow::paneProperty, true);
    m_table->setModel(&m_filter);
    dress(*m_table);
    m_state = new StatePane(host);
    m_state->setObjectName(u"inspector.state"_s);
    m_body = new QStackedLayout(host);
    m_body->addWidget(m_table);
    m_body->addWidget(m_state);
    host->setMinimumWidth(px(320));
    return host;
}

void Inspector::wire()
{
    connect(m_exchanges.get(), &Exchanges::recorded, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(m_exchanges.get(), &Exchanges::changed, this, [this](qint64 number) {
        if (const Exchange *exchange = m_exchanges->find(number)) {
            m_model.update(*exchange);
            if (m_detail->number() == number)
                m_detail->setExchange(*exchange);
        }
    });
    connect(m_exchanges.get(), &Exchanges::cleared, this, [this] {
        m_model.clear();
        showState();
    });
    connect(&m_soon, &QTimer::timeout, this, &Inspector::follow);
    connect(&m_saidLong, &QTimer::timeout, m_said, &QWidget::hide);
    connect(m_bar, &InspectorBar::wantedChanged, this, [this] {
        m_filter.want(m_bar->wanted());
        showState();
    });
    connect(m_bar, &InspectorBar::pauseChanged, this, &Inspector::follow);
    connect(m_bar, &InspectorBar::clearRequested, m_exchanges.get(), &Exchanges::clear);
    connect(m_bar, &InspectorBar::leftForTable, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_state, &StatePane::triggered, m_bar, &InspectorBar::clearFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &Inspector::chosen);
    connect(m_detail, &ExchangeDetail::curlRequested, this, &Inspector::copyCurl);
    connect(m_bar, &InspectorBar::copyRequested, this, &Inspector::copyRows);
    const auto act = [this](const QString &name, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(m_table);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
    };
    act(u"inspector.action.copy"_s, QKeySequence::Copy, &Inspector::copyRows);
    act(u"inspector.action.curl"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C, &Inspector::copyCurl);
}

void Inspector::follow()
{
    if (!isVisible() || m_bar->paused())
        return;
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    m_model.forgetBefore(m_exchanges->oldest());
    m_model.append(m_exchanges->after(m_model.latest()));
    if (atEnd)
        m_table->scrollToBottom();
    showState();
}

void Inspector::showState()
{
    const int all = m_model.rowCount(), shown = m_filter.rowCount();
    m_bar->setCount(shown, all);
    m_bar->setEmpty(all == 0);
    m_body->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_state);
    if (all == 0)
        m_state->showState({.symbol = "arrow-left-right"_L1,
            .tone = Tone::Plain,
            .sentence = tr("No request yet"),
            .meaning = tr("What is said to the servers, and what they answer, is listed here as it happens.")});
    else if (shown == 0)
        m_state->showState({.symbol = "funnel"_L1,
            .sentence = tr("No request fits the filter"),
            .meaning = tr("There are %Ln request(s) without the filter.", nullptr, all),
            .actions = {{.id = u"clearFilter"_s, .text = tr("Clear the filter"), .icon = "x-lg"_L1}}});
    if (!m_table->currentIndex().isValid() && m_detail->number() != 0)
        m_detail->showNothing();
}

void Inspector::chosen()
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        m_detail->setExchange(m_filter.exchange(current));
    else
        m_detail->showNothing();
}

void Inspector::showExchange(qint64 number)
{
    show();
    raise();
    m_model.forgetBefore(m_exchanges->oldest());
    m_model.append(m_exchanges->after(m_model.latest()));
    if (m_model.rowOf(number) >= 0 && !m_filter.indexOf(number).isValid())
        m_bar->clearFilter();
    showState();
    const QModelIndex wanted = m_filter.indexOf(number);
    m_table->setCurrentIndex(wanted);
    if (!wanted.isValid())
        return m_detail->showNothing(true);
    m_table->scrollTo(wanted, QAbstractItemView::PositionAtCenter);
    m_table->setFocus(Qt::OtherFocusReason);
}

QModelIndexList Inspector::chosenRows() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    return rows;
}

void Inspector::copyRows()
{
    const QModelIndexList rows = chosenRows();
    if (rows.isEmpty())
        return;
    QApplication::clipboard()->setText(tabTable(m_filter, rows));
    say(tr("%Ln line(s) copied.", nullptr, int(rows.size())));
}

void Inspector::copyCurl()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    QApplication::clipboard()->setText(curlLine(m_filter.exchange(current)));
    say(tr("Copied. Tokens, passwords and messages are masked; names and usernames of people are not."));
}

void Inspector::say(const QString &words)
{
    m_said->setText(words);
    m_said->show();
    m_saidLong.start();
}

void Inspector::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    follow();
}

void Inspector::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    m_sides->setOrientation(width() < px(760) ? Qt::Vertical : Qt::Horizontal); // docked at a side
}

void Inspector::retranslate()
{
    setWindowTitle(tr("Inspector"));
    m_table->setAccessibleName(tr("Requests to the servers"));
    for (QAction *action : m_table->actions())
        action->setText(action->objectName().endsWith("curl"_L1) ? tr("Copy as curl") : tr("Copy lines"));
    m_said->hide();
    m_model.retranslate();
    showState();
}

void Inspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

Inspector *addInspector(MainWindow &window, std::shared_ptr<Exchanges> exchanges)
{
    auto *inspector = new Inspector(std::move(exchanges), &window);
    window.addDock(inspector, u"inspector"_s);
    QObject::connect(&window, &MainWindow::exchangeWanted, inspector, &Inspector::showExchange);
    return inspector;
}

} // namespace diapason
