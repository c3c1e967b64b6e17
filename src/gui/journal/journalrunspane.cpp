// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/journalrunspane.h"

#include "app/session.h"
#include "gui/journal/journaldelegates.h"
#include "gui/journal/journalwords.h"
#include "gui/parts/button.h"
#include "gui/parts/label.h"
#include "gui/parts/rule.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int runsRead = 2000; ///< more than anybody scrolls through; entries of older ones are found all the same

} // namespace

JournalRunsPane::JournalRunsPane(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, this)),
      m_list(new QListView(this))
{
    setObjectName(u"journal.runsPane"_s);
    setMinimumWidth(px(220));
    m_list->setObjectName(u"journal.runs"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new JournalRunDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(14), px(10), px(14), px(10));
    head->addWidget(m_title);
    column->addLayout(head);
    column->addWidget(new Rule(this));
    column->addWidget(m_list, 1);
    column->addWidget(new Rule(this));
    column->addWidget(makeFoot());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (m_choosing || !current.isValid())
            return;
        m_wanted = current.data(JournalRunsModel::RunRole).toLongLong();
        emit chosen(m_wanted);
    });
    connect(&m_session, &Session::runsRead, this, &JournalRunsPane::take);
    retranslate();
}

QWidget *JournalRunsPane::makeFoot()
{
    auto *foot = new QWidget(this);
    m_kept = new PlainTextLabel(TextStyle::Second, &Tokens::second, foot);
    m_kept->setObjectName(u"journal.kept"_s);
    m_kept->setWordWrap(true);
    m_forget = new Button(Button::Kind::Quiet, {}, {}, foot);
    m_forget->setObjectName(u"journal.forget"_s);
    m_ages = new QMenu(m_forget);
    m_ages->setObjectName(u"journal.ages"_s);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(px(14), px(4), px(6), px(4));
    row->addWidget(m_kept, 1);
    row->addWidget(m_forget);
    connect(m_forget, &QPushButton::clicked, this,
        [this] { m_ages->popup(m_forget->mapToGlobal(QPoint(0, -m_ages->sizeHint().height()))); });
    return foot;
}

void JournalRunsPane::reload() { m_session.wantRuns(runsRead); }

void JournalRunsPane::take(const QList<JournalSummary> &runs)
{
    m_runs = runs;
    m_choosing = true;
    m_model.assign(runs, m_session.clock().now());
    m_choosing = false;
    m_forget->setEnabled(!runs.isEmpty());
    keepChoice();
    emit counted();
}

void JournalRunsPane::keepChoice()
{
    QModelIndex index = m_model.find(m_wanted);
    const bool gone = !index.isValid();
    if (gone)
        index = m_model.index(0, 0);
    m_choosing = true;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_choosing = false;
    if (!gone || m_wanted == 0)
        return;
    m_wanted = 0;
    emit chosen(0);
}

void JournalRunsPane::choose(qint64 run)
{
    m_wanted = run;
    if (m_model.find(run).isValid())
        keepChoice();
    emit chosen(run);
}

const JournalRunItem *JournalRunsPane::current() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? &m_model.item(current) : nullptr;
}

const JournalSummary *JournalRunsPane::find(qint64 run) const
{
    const auto found = std::ranges::find(m_runs, run, [](const JournalSummary &summary) { return summary.run.id; });
    return found == m_runs.cend() ? nullptr : &*found;
}

void JournalRunsPane::retranslate()
{
    m_title->setText(tr("Runs"));
    m_list->setAccessibleName(tr("Runs of the journal"));
    m_kept->setText(JournalWords::kept());
    m_forget->setText(tr("Forget older…"));
    m_forget->setToolTip(tr("Forget for good what is older than a while"));
    m_ages->clear();
    for (const int days : {30, 90, 180, 365}) {
        //: Entry of a menu: runs that ended longer ago are forgotten
        QAction *age = m_ages->addAction(tr("Older than %Ln day(s)…", nullptr, days));
        age->setObjectName(u"journal.forget.%1"_s.arg(days));
        connect(age, &QAction::triggered, this, [this, days] { emit forgetWanted(m_session.clock().now().addDays(-days)); });
    }
    m_model.retranslate();
    m_list->doItemsLayout(); // words of another language need another height
}

void JournalRunsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JournalRunsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->doItemsLayout();
}

} // namespace diapason
