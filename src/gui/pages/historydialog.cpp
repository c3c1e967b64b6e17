// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/historydialog.h"

#include "domain/coursetitle.h"
#include "gui/pages/activitywords.h"
#include "gui/pages/historydelegate.h"
#include "gui/parts/fact.h"
#include "gui/parts/rule.h"
#include "models/tabletext.h"
#include "words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace diapason {

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(Session &session, Cmid cmid, QWidget *parent) : QDialog(parent), m_session(session), m_cmid(cmid)
{
    setObjectName(u"history"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(makeReadings(), 4);
    auto *seam = new Rule(this);
    seam->setFixedSize(1, QWIDGETSIZE_MAX);
    seam->setMinimumHeight(0);
    sides->addWidget(seam);
    sides->addWidget(makeChanges(), 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(14), 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addSpacing(px(12));
    column->addWidget(new Rule(this));
    column->addLayout(sides, 1);
    column->addWidget(new Rule(this));
    column->addLayout(makeFoot());
    resize(px(960), px(560));

    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &HistoryDialog::showReadings);
    connect(&m_session, &Session::historyRead, this, &HistoryDialog::read);
    connect(&m_session, &Session::kept, this, [this] { m_session.wantHistory(m_cmid); });
    connect(m_readings->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryDialog::showChanges);
    m_readings->installEventFilter(this);
    m_changeTable->installEventFilter(this);
    retranslate();
    m_patience.start(200);
    m_session.wantHistory(m_cmid);
    m_readings->setFocus();
}

QLayout *HistoryDialog::makeHead()
{
    m_title = new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, this);
    m_title->setObjectName(u"history.title"_s);
    m_where = new ElidedLabel(TextStyle::Second, &Tokens::second, this);
    m_where->setObjectName(u"history.where"_s);
    m_since = new FactLabel(this);
    m_since->setObjectName(u"history.since"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(16), 0, px(16), 0);
    row->setSpacing(px(8));
    row->addWidget(m_title);
    row->addWidget(m_where, 1);
    row->addWidget(m_since);
    return row;
}

QWidget *HistoryDialog::makeReadings()
{
    auto *side = new QWidget(this);
    m_readings = new QTableView(side);
    m_readings->setObjectName(u"history.readings"_s);
    m_readings->setModel(&m_history);
    m_readings->setSelectionMode(QAbstractItemView::SingleSelection);
    dressHistoryTable(*m_readings, px(36));
    m_readings->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_readings->horizontalHeader()->setSectionResizeMode(HistoryModel::When, QHeaderView::Stretch);
    m_noReadings = new StatePane(side);
    m_noReadings->setObjectName(u"history.state"_s);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_readings);
    column->addWidget(m_noReadings);
    return side;
}

QWidget *HistoryDialog::makeChanges()
{
    auto *side = new QWidget(this);
    side->setObjectName(u"history.side"_s);
    m_changesTitle = new PlainTextLabel(TextStyle::ClassWord, &Tokens::text, side);
    m_changesTitle->setObjectName(u"history.changes.title"_s);
    m_changesTitle->setContentsMargins(px(12), px(8), px(12), px(6));
    m_changeTable = new QTableView(side);
    m_changeTable->setObjectName(u"history.changes"_s);
    m_changeTable->setModel(&m_changes);
    m_changeTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    dressHistoryTable(*m_changeTable, diapason::rowHeight());
    m_changeTable->horizontalHeader()->hide();
    m_changeTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int second : {ChangeModel::Username, ChangeModel::Role, ChangeModel::When})
        m_changeTable->setColumnHidden(second, true); // painted as second lines; the reading says when
    m_noChanges = new StatePane(side);
    m_noChanges->setObjectName(u"history.noChanges"_s);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_changesTitle);
    column->addWidget(new Rule(side));
    column->addWidget(m_changeTable, 1);
    column->addWidget(m_noChanges, 1);
    return side;
}

QLayout *HistoryDialog::makeFoot()
{
    m_count = new PlainTextLabel(TextStyle::Second, &Tokens::second, this);
    m_count->setObjectName(u"history.count"_s);
    m_copy = new Button(Button::Kind::Secondary, {}, "clipboard"_L1, this);
    m_copy->setObjectName(u"history.copy"_s);
    m_close = new Button(Button::Kind::Secondary, {}, {}, this);
    m_close->setObjectName(u"history.close"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(16), px(10), px(16), px(10));
    row->setSpacing(px(8));
    row->addWidget(m_count, 1);
    row->addWidget(m_copy);
    row->addWidget(m_close);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy({&m_history, &m_changes}); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    return row;
}

void HistoryDialog::read(Cmid cmid, const QList<HistoryPoint> &points, const QList<MembershipChange> &changes)
{
    if (cmid != m_cmid)
        return;
    m_patience.stop();
    m_read = true;
    m_points = points;
    m_all = changes;
    m_history.assign(points, m_session.clock().now());
    if (!m_readings->currentIndex().isValid() && m_history.rowCount() > 0)
        m_readings->selectRow(0);
    showReadings();
    showChanges();
}

qsizetype HistoryDialog::chosenPlace() const
{
    const QModelIndex current = m_readings->currentIndex();
    return current.isValid() ? m_points.size() - 1 - current.row() : -1; // the newest is shown first
}

void HistoryDialog::showReadings()
{
    const bool none = m_history.rowCount() == 0;
    m_readings->setVisible(!none);
    m_noReadings->setVisible(none);
    m_count->setText(none ? QString() : tr("%Ln reading(s) with different numbers", nullptr, m_history.rowCount()));
    const std::optional<Error> &fault = m_session.storeError();
    if (!m_read) {
        m_noReadings->showState({.symbol = "clock-history"_L1, .tone = Tone::Plain, .sentence = tr("The history is being read")});
    } else if (none && fault) {
        const words::ErrorWords said = words::error(*fault);
        m_noReadings->showState({.symbol = "x-octagon"_L1,
            .tone = Tone::Blocked,
            .sentence = said.what,
            .meaning = said.todo,
            .details = said.details});
    } else if (none) {
        m_noReadings->showState({.symbol = "clock-history"_L1,
            .tone = Tone::Plain,
            .sentence = tr("No reading was kept yet"),
            .meaning = tr("From the next reading on, what changes in this activity stands here.")});
    }
    const FactWords since = ActivityWords::driftingSince(m_session.check(m_cmid), m_session.clock().now());
    m_since->setVisible(!since.text.isEmpty());
    m_since->setFact(since.icon, since.text, since.tone);
}

void HistoryDialog::showChanges()
{
    const qsizetype place = chosenPlace();
    const QList<MembershipChange> changes = place < 0 ? QList<MembershipChange>{} : changesSeen(m_points, place, m_all);
    m_changes.assign(changes, m_session.clock().now());
    const bool none = m_changes.rowCount() == 0;
    m_changeTable->setVisible(!none);
    m_noChanges->setVisible(none);
    m_copy->setEnabled(m_history.rowCount() > 0);
    m_changesTitle->setText(
        place < 0 ? QString() : tr("%Ln change(s) in the room since the reading before", nullptr, m_changes.rowCount()));
    m_changesTitle->setVisible(place >= 0 && !none);
    if (!none)
        return;
    StateWords words{.symbol = "arrow-left-right"_L1, .tone = Tone::Plain};
    if (place == 0) {
        words.sentence = tr("The first reading that was kept");
        words.meaning = tr("There is none before it to compare it with.");
    } else if (place > 0 && !m_points.at(place).summary.chatComplete) {
        words.sentence = tr("The room was not read completely");
        words.meaning = tr("Whoever is not in a partial list is not considered gone.");
    } else if (place > 0) {
        words.sentence = tr("Nobody came, went or changed role");
        words.meaning = tr("The room has the same members, in the same roles, as at the reading before.");
    }
    m_noChanges->showState(words);
}

void HistoryDialog::copy(QList<const QAbstractItemModel *> tables)
{
    QStringList texts;
    for (const QAbstractItemModel *table : tables) {
        if (table->rowCount() > 0)
            texts << tabTable(*table);
    }
    QApplication::clipboard()->setText(texts.join(u'\n'));
}

void HistoryDialog::retranslate()
{
    const Catalogue &catalogue = m_session.catalogue();
    const Activity *activity = catalogue.activity(m_cmid);
    const Course *course = activity ? catalogue.course(activity->course) : nullptr;
    m_title->setText(tr("What changed"));
    m_where->setText((course ? courseTitle(*course) + u" · "_s : QString()) + (activity ? activity->name : QString()));
    //: Window title; %1 is an activity's name
    setWindowTitle(tr("What changed in %1").arg(activity ? activity->name : QString()));
    m_readings->setAccessibleName(tr("Readings of this activity"));
    m_changeTable->setAccessibleName(tr("What changed in the room"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(
        tr("Copy the readings, and what changed by the chosen one, as tables; Ctrl+C copies the table with the focus"));
    m_close->setText(tr("Close"));
    m_history.retranslate();
    m_changes.retranslate();
    if (m_read) {
        showReadings();
        showChanges();
    }
}

bool HistoryDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QDialog::eventFilter(watched, event);
    copy({static_cast<QTableView *>(watched)->model()}); // a view alone would copy one cell
    return true;
}

void HistoryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace diapason
