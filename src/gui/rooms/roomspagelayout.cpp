// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of rooms is put together, and how it folds with the window.
#include "gui/rooms/roomspage.h"

#include "app/session.h"
#include "gui/frame/mainwindow.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/banner.h"
#include "gui/parts/pagetitle.h"
#include "gui/parts/rule.h"
#include "gui/parts/savewhole.h"
#include "gui/rooms/beforeafter.h"
#include "gui/rooms/retentionform.h"
#include "gui/rooms/riskcard.h"
#include "gui/rooms/roomspane.h"
#include "gui/rooms/roomswords.h"
#include "gui/rooms/todaycard.h"
#include "gui/rooms/wholecampus.h"
#include "words/csv.h"
#include "words/errors.h"
#include "words/words.h"

#include <QEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace diapason {

using namespace Qt::StringLiterals;

RoomsPage::RoomsPage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_dialogs(dialogs),
      m_title(new PageTitle(this)),
      m_said(new Banner(Banner::Kind::Attention, this)),
      m_sides(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(u"roomsPage"_s);
    m_said->setObjectName(u"rooms.said"_s);
    m_said->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
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
    column->addWidget(makeBottom());
    makeSelecting();
    wire();
    retranslate();
    choose();
}

void RoomsPage::makeHead()
{
    m_wholeButton = new Button(Button::Kind::Secondary, {}, "grid-1x2"_L1, this);
    m_select = new Button(Button::Kind::Secondary, {}, "ui-checks"_L1, this);
    m_title->addAction(m_wholeButton);
    m_title->addAction(m_select);
    m_export = new Button(Button::Kind::Secondary, {}, "download"_L1, this);
    m_export->setObjectName(u"rooms.export"_s);
    m_title->addAction(m_export);
    connect(m_export, &QPushButton::clicked, this, &RoomsPage::exportTable);
}

void RoomsPage::makePanes()
{
    m_sides->setObjectName(u"rooms.splitter"_s);
    m_sides->setHandleWidth(1);
    m_sides->setChildrenCollapsible(false);
    m_pane = new RoomsPane(m_session, m_sides);
    m_pane->setMinimumSize(px(330), px(200));
    m_detail = new QStackedWidget(m_sides);
    m_nothing = new StatePane(m_detail);
    m_nothing->setObjectName(u"rooms.nothing"_s);
    m_detail->addWidget(m_nothing);
    m_detail->addWidget(makeDetail());
    m_whole = new WholeCampus(m_session);
    m_detail->addWidget(scrolled(m_whole, u"rooms.wholeArea"_s));
    m_detail->setMinimumSize(px(420), px(220));
    m_sides->addWidget(m_pane);
    m_sides->addWidget(m_detail);
    m_sides->setStretchFactor(0, 1);
    m_sides->setStretchFactor(1, 0);
    for (QWidget *pane : {static_cast<QWidget *>(m_pane), static_cast<QWidget *>(m_detail)})
        pane->setProperty(MainWindow::paneProperty, true);
    m_pane->setBackgroundRole(QPalette::Base);
    m_pane->setAutoFillBackground(true);
    m_pane->table()->setProperty(MainWindow::startProperty, true);
    connect(m_sides, &QSplitter::splitterMoved, this, [this] {
        arrange();
        emit layoutChanged();
    });
}

QWidget *RoomsPage::makeDetail()
{
    auto *page = new QWidget;
    m_about = new ElidedLabel(TextStyle::CardTitle, &Tokens::text, page);
    m_about->setObjectName(u"rooms.about"_s);
    m_today = new TodayCard(page);
    m_form = new RetentionForm(page);
    m_change = new BeforeAfter(page);
    m_risk = new RiskCard(m_session, page);
    auto *settings = new QVBoxLayout;
    settings->setSpacing(px(12));
    settings->addWidget(m_today);
    settings->addWidget(m_form);
    settings->addWidget(m_change);
    settings->addStretch();
    m_halves = new QBoxLayout(QBoxLayout::TopToBottom);
    m_halves->setSpacing(px(12));
    m_halves->addLayout(settings, 4);
    m_halves->addWidget(m_risk, 6);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(px(16), px(12), px(16), px(16));
    column->setSpacing(px(10));
    column->addWidget(m_about);
    column->addLayout(m_halves, 1);
    return scrolled(page, u"rooms.detail"_s);
}

QScrollArea *RoomsPage::scrolled(QWidget *page, const QString &name)
{
    auto *area = new QScrollArea(m_detail);
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

QWidget *RoomsPage::makeBottom()
{
    m_bottom = new QWidget(this);
    m_bottom->setObjectName(u"rooms.bottom"_s);
    m_bottom->setBackgroundRole(QPalette::Base);
    m_bottom->setAutoFillBackground(true);
    m_bottom->setFixedHeight(px(57));
    m_what = new PlainTextLabel(TextStyle::CardTitle, &Tokens::text, m_bottom);
    m_what->setObjectName(u"rooms.what"_s);
    m_note = new PlainTextLabel(TextStyle::Body, &Tokens::second, m_bottom);
    m_note->setObjectName(u"rooms.note"_s);
    m_why = new PlainTextLabel(TextStyle::Second, &Tokens::second, m_bottom);
    m_why->setObjectName(u"rooms.why"_s);
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_cancel = new Button(Button::Kind::Secondary, m_bottom);
    m_cancel->setObjectName(u"rooms.cancel"_s);
    m_plan = new Button(Button::Kind::Primary, {}, "hourglass-split"_L1, m_bottom);
    m_plan->setObjectName(u"rooms.plan"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(16), 0, px(16), 0);
    row->setSpacing(px(10));
    row->addWidget(m_what);
    row->addWidget(m_note);
    row->addWidget(m_why, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_plan);
    auto *column = new QVBoxLayout(m_bottom);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Rule(m_bottom));
    column->addLayout(row, 1);
    m_bottom->hide();
    return m_bottom;
}

void RoomsPage::wire()
{
    connect(&m_soon, &QTimer::timeout, this, &RoomsPage::rebuild);
    connect(m_pane, &RoomsPane::chosen, this, &RoomsPage::choose);
    connect(m_pane, &RoomsPane::viewChanged, this, &RoomsPage::layoutChanged);
    connect(m_form, &RetentionForm::changed, this, &RoomsPage::showChoice);
    connect(m_risk, &RiskCard::readWanted, this, &RoomsPage::look);
    connect(m_said, &Banner::triggered, this, [this](const QString &action) {
        if (action == "again"_L1)
            m_session.wantRetention();
        m_saidSelection = false;
        showSaid();
    });
    connect(m_plan, &QPushButton::clicked, this, &RoomsPage::plan);
    const auto cancel = [this] {
        m_form->reset();
        showChosen(false);
        m_pane->table()->setFocus(Qt::OtherFocusReason);
    };
    connect(m_cancel, &QPushButton::clicked, this, cancel);
    auto *escape = new QShortcut(Qt::Key_Escape, m_detail);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, cancel);
    for (const auto signal : {&Session::catalogueChanged, &Session::retentionChanged, &Session::rulesChanged})
        connect(&m_session, signal, this, &RoomsPage::later);
    connect(&m_session, &Session::activitiesChanged, this, &RoomsPage::later);
    connect(&m_session, &Session::checkChanged, this, &RoomsPage::later);
    connect(&m_session, &Session::runChanged, this, &RoomsPage::showChoice);
    connect(&m_session, &Session::connectionChanged, this, [this] {
        later();
        const RetentionState &state = m_session.retention();
        if (isVisible() && !state.workspace && !state.reading && m_session.chat().state == Connection::State::Online)
            m_session.wantRetention();
    });
}

/// The picture stands beside the settings where both have the room for it.
void RoomsPage::arrange()
{
    const bool beside = m_detail->width() >= px(720);
    m_halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->setStretch(0, beside ? 4 : 0);
    m_halves->setStretch(1, beside ? 6 : 1);
}

void RoomsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Breadth breadth = breadthOf(window()->width());
    if (breadth != m_breadth) {
        m_breadth = breadth;
        const bool below = breadth == Breadth::Least || breadth == Breadth::Narrow;
        m_sides->setOrientation(below ? Qt::Vertical : Qt::Horizontal);
        const int whole = below ? height() : width();
        const int list = below ? whole * 2 / 5 : breadth == Breadth::Roomy ? whole * 42 / 100 : px(400);
        m_sides->setSizes({list, whole - list});
    }
    arrange();
}

void RoomsPage::exportTable()
{
    const auto write = [this](const QString &path) {
        if (path.isEmpty())
            return;
        const RoomsFilter &rows = m_pane->rows();
        const QLocale locale;
        QStringList fields;
        for (int column = 0; column < RoomsModel::ColumnCount; ++column)
            fields << words::csvText(rows.headerData(column, Qt::Horizontal).toString());
        QString lines = words::csvLine(fields, locale);
        for (int row = 0; row < rows.rowCount(); ++row) {
            fields.clear();
            for (int column = 0; column < RoomsModel::ColumnCount; ++column)
                fields << words::csvText(rows.index(row, column).data().toString());
            lines += words::csvLine(fields, locale);
        }
        if (const Result<void> saved = saveWhole(path, words::csvBytes(lines)); !saved) {
            const words::ErrorWords said = words::error(saved.error());
            m_said->clearActions();
            m_said->setWords(said.what, QStringList{said.meaning, said.todo}.join(u' ').trimmed());
            m_said->show();
        }
    };
    m_dialogs.saveFile(this, tr("Export the rooms"), tr("rooms.csv"), tr("Tables (*.csv)"), write);
}

void RoomsPage::retranslate()
{
    m_title->setTitle(tr("Rooms"), tr("how long their messages stay, and what the server deletes"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Every line that fits the filters, as a table (CSV)"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Back to what the rooms do now; Esc"));
    m_detail->setAccessibleName(tr("Retention of the chosen rooms"));
    m_risk->retranslate();
    retranslateSelecting();
    showChosen(true);
    showSaid();
}

} // namespace diapason
