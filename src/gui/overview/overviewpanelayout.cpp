// SPDX-License-Identifier: GPL-3.0-or-later
// How the card of the overview's table is put together.
#include "gui/overview/overviewpane.h"

#include "app/session.h"
#include "gui/frame/mainwindow.h"
#include "gui/parts/button.h"
#include "gui/parts/chipbar.h"
#include "gui/parts/choicebox.h"
#include "gui/parts/label.h"
#include "gui/parts/listkeys.h"
#include "gui/parts/rule.h"
#include "gui/theme/icons.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

OverviewPane::OverviewPane(Session &session, QWidget *parent) : QFrame(parent), m_session(session)
{
    setObjectName(u"overview.pane"_s);
    setProperty("card", u"true"_s);
    auto *head = makeHead(); // first: Tab goes from the top
    m_table = new OverviewTable(m_model, this);
    m_table->setProperty(MainWindow::startProperty, true);
    m_state = new StatePane(this);
    m_state->setObjectName(u"overview.state"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(new Rule(this));
    column->addWidget(m_table, 1);
    column->addWidget(m_state, 1);
    column->addWidget(new Rule(this));
    column->addWidget(makeBottom());
    addKeys();
    wireFilters();
    wireRows();
    retranslate();
}

QWidget *OverviewPane::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new PlainTextLabel(TextStyle::ClassWord, &Tokens::text, head);
    m_title->setObjectName(u"overview.tableTitle"_s);
    m_families = new ChipBar(ChipBar::Choice::Many, ChipBar::FoldWord::Chips, head);
    m_families->setObjectName(u"overview.families"_s);
    m_find = new QLineEdit(head);
    m_find->setObjectName(u"overview.find"_s);
    m_find->setClearButtonEnabled(true);
    m_find->addAction(themedIcon("search"_L1, &Tokens::second), QLineEdit::LeadingPosition);
    m_category = new ChoiceBox(head);
    m_category->setObjectName(u"overview.category"_s);
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(16);
    m_others = new ChipBar(ChipBar::Choice::Many, ChipBar::FoldWord::Chips, head);
    m_others->setObjectName(u"overview.others"_s);
    m_settle = new Button(Button::Kind::Quiet, {}, "sort-down"_L1, head);
    m_settle->setObjectName(u"overview.settle"_s);
    m_settle->setSmall(true);
    auto *first = new QHBoxLayout;
    first->setSpacing(px(12));
    first->addWidget(m_title);
    first->addStretch(1);
    first->addWidget(m_families);
    auto *second = new QHBoxLayout;
    second->setSpacing(px(8));
    second->addWidget(m_find, 2);
    second->addWidget(m_category, 1);
    second->addWidget(m_others, 2);
    second->addStretch(0);
    second->addWidget(m_settle);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(px(12), px(10), px(10), px(9));
    column->setSpacing(px(9));
    column->addLayout(first);
    column->addLayout(second);
    return head;
}

QWidget *OverviewPane::makeBottom()
{
    auto *bottom = new QWidget(this);
    bottom->setObjectName(u"overview.bottom"_s);
    m_selected = new PlainTextLabel(TextStyle::ClassWord, &Tokens::text, bottom);
    m_selected->setObjectName(u"overview.selected"_s);
    m_note = new PlainTextLabel(TextStyle::Second, &Tokens::second, bottom);
    m_note->setObjectName(u"overview.note"_s);
    m_clear = new Button(Button::Kind::Quiet, bottom);
    m_clear->setObjectName(u"overview.deselect"_s);
    m_plan = new Button(Button::Kind::Primary, {}, "list-check"_L1, bottom);
    m_plan->setObjectName(u"overview.plan"_s);
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(px(14), px(8), px(10), px(8));
    row->setSpacing(px(8));
    row->addWidget(m_selected);
    row->addWidget(m_note);
    row->addStretch(1);
    row->addWidget(m_clear);
    row->addWidget(m_plan);
    return bottom;
}

void OverviewPane::wireFilters()
{
    connect(m_find, &QLineEdit::textChanged, this,
        [this](const QString &text) { changeFilter([&](OverviewFilter &filter) { filter.text = text; }); });
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] {
        const CategoryId category{m_category->currentData().toLongLong()};
        changeFilter([&](OverviewFilter &filter) { filter.category = category; });
    });
    connect(m_families, &ChipBar::checkedChanged, this, [this](const QStringList &ids) {
        constexpr std::array codes{"add"_L1, "role"_L1, "remove"_L1, "blocked"_L1};
        QSet<Family> families;
        for (size_t i = 0; i < codes.size(); ++i)
            if (ids.contains(codes[i]))
                families.insert(Family(i));
        changeFilter([&](OverviewFilter &filter) { filter.families = families; });
    });
    connect(m_others, &ChipBar::checkedChanged, this, [this](const QStringList &kept) {
        changeFilter([&](OverviewFilter &filter) {
            if (!kept.contains(u"cause"_s))
                filter.cause.reset();
            if (!kept.contains(u"day"_s))
                filter.only.reset();
        });
    });
}

void OverviewPane::wireRows()
{
    connect(m_settle, &QPushButton::clicked, this, [this] {
        m_model.settle();
        applied();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        showTitle();
        emit viewChanged();
    });
    connect(m_state, &StatePane::triggered, this, [this](const QString &id) {
        if (id == "open"_L1)
            emit openWanted();
        else
            clearFilters();
    });
    connect(m_state, &StatePane::stopRequested, &m_session, &Session::stopJob);
    connect(&m_model, &OverviewModel::ticksChanged, this, &OverviewPane::showTicks);
    connect(m_clear, &QPushButton::clicked, &m_model, &OverviewModel::clearTicks);
    connect(m_plan, &QPushButton::clicked, this, &OverviewPane::planWanted);
    connect(&m_session, &Session::runChanged, this, &OverviewPane::showTicks);
    connect(&m_session, &Session::connectionChanged, this, [this] {
        showTicks();
        showState();
    });
    connect(&m_session, &Session::jobChanged, this, [this] {
        if (m_model.allLines() == 0)
            showState();
    });
}

void OverviewPane::addKeys()
{
    addListKeys(this,
        {.find = m_find, .list = m_table, .chips = m_families, .chipCount = driftFamilies, .clear = [this] { clearFilters(); }});
}

} // namespace diapason
