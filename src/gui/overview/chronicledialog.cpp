// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/chronicledialog.h"

#include "domain/coursetitle.h"
#include "gui/overview/chronicledelegate.h"
#include "gui/pages/historydelegate.h"
#include "gui/parts/button.h"
#include "gui/parts/choicebox.h"
#include "gui/parts/rule.h"
#include "gui/parts/statepane.h"
#include "models/tabletext.h"
#include "words/moments.h"
#include "words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTableView>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSweeps = 12;
constexpr int nameRole = Qt::UserRole + 1; ///< which moment it is, whenever the list is made

} // namespace

ChronicleDialog::ChronicleDialog(Session &session, QWidget *parent) : QDialog(parent), m_session(session)
{
    setObjectName(u"chronicle"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *head = makeHead();
    m_table = new QTableView(this);
    m_table->setObjectName(u"chronicle.table"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    dressHistoryTable(*m_table, ChronicleDelegate::rowHeight());
    m_table->setItemDelegate(new ChronicleDelegate(m_table));
    // Names are long, counts are not.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setDefaultSectionSize(px(214));
    m_table->horizontalHeader()->setSectionResizeMode(ChronicleModel::Activity, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ChronicleModel::Change, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ChronicleModel::When, QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    m_state = new StatePane(this);
    m_state->setObjectName(u"chronicle.state"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(14), 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(px(12));
    column->addWidget(new Rule(this));
    column->addWidget(m_table, 1);
    column->addWidget(m_state, 1);
    column->addWidget(new Rule(this));
    column->addLayout(makeFoot());
    resize(px(960), px(560));
    connect(m_since, &QComboBox::currentIndexChanged, this, &ChronicleDialog::ask);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { emit activityWanted(m_model.item(index).change.cmid); });
    connect(&m_session, &Session::campusHistoryRead, this, [this](const QDateTime &from, const QList<HistoryPoint> &points) {
        if (from == since()) // the overview asks, too
            take(points);
    });
    connect(&m_session, &Session::sweepsRead, this, [this](const QList<SweepRecord> &sweeps) {
        m_sweeps = sweeps.first(std::min(mostSweeps, sweeps.size()));
        fillMoments();
    });
    connect(&m_session, &Session::kept, this, &ChronicleDialog::ask);
    retranslate();
    m_session.wantSweeps();
    m_table->setFocus();
}

QLayout *ChronicleDialog::makeHead()
{
    m_title = new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, this);
    m_since = new ChoiceBox(this);
    m_since->setObjectName(u"chronicle.since"_s);
    m_since->setMinimumContentsLength(24);
    m_summary = new PlainTextLabel(TextStyle::Second, &Tokens::second, this);
    m_summary->setObjectName(u"chronicle.summary"_s);
    m_summary->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(16), 0, px(16), 0);
    row->setSpacing(px(10));
    row->addWidget(m_title);
    row->addWidget(m_since);
    row->addWidget(m_summary, 1);
    return row;
}

QLayout *ChronicleDialog::makeFoot()
{
    m_copy = new Button(Button::Kind::Secondary, {}, "clipboard"_L1, this);
    m_copy->setObjectName(u"chronicle.copy"_s);
    m_close = new Button(Button::Kind::Secondary, this);
    m_close->setObjectName(u"chronicle.close"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(16), px(10), px(16), px(10));
    row->setSpacing(px(8));
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_close);
    connect(m_copy, &QPushButton::clicked, this, &ChronicleDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    return row;
}

/// Days, then the last sweeps; what was chosen stays.
void ChronicleDialog::fillMoments()
{
    const QSignalBlocker silent(m_since);
    const QVariant before = m_since->currentData(nameRole);
    const QDateTime now = m_session.clock().now();
    m_since->clear();
    const auto add = [this](const QString &text, const QDateTime &since, qint64 name) {
        m_since->addItem(text, since);
        m_since->setItemData(m_since->count() - 1, name, nameRole);
    };
    //: Since when changes are shown
    add(tr("since yesterday"), now.addDays(-1), -1);
    add(tr("since a week ago"), now.addDays(-7), -7);
    add(tr("since 30 days ago"), now.addDays(-30), -30);
    for (const SweepRecord &sweep : std::as_const(m_sweeps))
        //: Since when changes are shown; %1 is a day and a time
        add(tr("since the sweep of %1").arg(words::dayAndTime(sweep.ended, now)), sweep.ended, sweep.number);
    m_since->setCurrentIndex(std::max(0, m_since->findData(before, nameRole)));
    ask();
}

QDateTime ChronicleDialog::since() const { return m_since->currentData().toDateTime(); }

void ChronicleDialog::ask()
{
    if (since().isValid())
        m_session.wantCampusHistory(since());
}

void ChronicleDialog::take(const QList<HistoryPoint> &points)
{
    QHash<Cmid, const Activity *> activities;
    const Catalogue &catalogue = m_session.catalogue();
    for (const QList<Activity> &list : catalogue.activities)
        for (const Activity &activity : list)
            activities.insert(activity.cmid, &activity);
    const QHash<CourseId, const Course *> courses = byId(catalogue.courses.courses, &Course::id);
    QList<ChronicleItem> items;
    std::array<int, campusChanges> counts{};
    for (const CampusChange &change : changesSince(points, since())) {
        const Activity *activity = activities.value(change.cmid);
        if (!activity) // gone from Moodle
            continue;
        const Course *course = courses.value(activity->course);
        items += ChronicleItem{.change = change,
            .course = course ? courseTitle(*course) : QString(),
            .activity = activity->name,
            .now = m_session.clock().now()};
        ++counts[size_t(change.kind)];
    }
    m_model.assign(items);
    QStringList summary;
    for (int kind = 0; kind < campusChanges; ++kind)
        if (counts[size_t(kind)] > 0)
            summary += ChronicleModel::counted(CampusChange::Kind(kind), counts[size_t(kind)]);
    m_summary->setText(summary.join(u" · "_s));
    m_table->setVisible(!items.isEmpty());
    m_state->setVisible(items.isEmpty());
    m_copy->setEnabled(!items.isEmpty());
    if (items.isEmpty())
        m_state->showState({.symbol = "clock-history"_L1,
            .sentence = tr("Nothing changed"),
            .meaning = tr("As far as activities were read since then, each says what it said before.")});
}

void ChronicleDialog::copy() const { QApplication::clipboard()->setText(tabTable(m_model)); }

bool ChronicleDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
        QApplication::clipboard()->setText(chosen.isEmpty() ? tabTable(m_model) : tabTable(m_model, chosen));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ChronicleDialog::retranslate()
{
    //: Title of a window; %1 is a campus
    setWindowTitle(tr("What changed · %1").arg(m_session.campus().name));
    m_title->setText(tr("What changed"));
    m_since->setAccessibleName(tr("Since when"));
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("What changed"));
    m_model.retranslate();
    fillMoments();
}

void ChronicleDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace diapason
