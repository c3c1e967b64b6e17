// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/coursespane.h"

#include "app/session.h"
#include "gui/pages/treedelegate.h"
#include "gui/pages/treesource.h"
#include "gui/parts/button.h"
#include "gui/parts/chipbar.h"
#include "gui/parts/label.h"
#include "gui/parts/rule.h"
#include "gui/parts/statepane.h"
#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QtConcurrentRun>
#include <QTreeView>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array states{
    TreeState::All, TreeState::Drifting, TreeState::Unlinked, TreeState::Archived, TreeState::Restricted, TreeState::Hidden};

QString stateId(TreeState state) { return QString::number(int(state)); }

QString stateWord(TreeState state)
{
    //: Filters of the course tree: activities that are …
    switch (state) {
    case TreeState::All: return CoursesPane::tr("All");
    case TreeState::Drifting: return CoursesPane::tr("Drifting");
    case TreeState::Unlinked: return CoursesPane::tr("Unlinked");
    case TreeState::Archived: return CoursesPane::tr("Archived");
    case TreeState::Restricted: return CoursesPane::tr("Restricted");
    case TreeState::Hidden: break;
    }
    return CoursesPane::tr("Hidden");
}

} // namespace

CoursesPane::CoursesPane(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_tree(new QTreeView(this)),
      m_state(new StatePane(this)),
      m_footer(new PlainTextLabel(TextStyle::Second, &Tokens::second, this))
{
    setObjectName(u"courses"_s);
    setMinimumWidth(px(200));
    m_filter.setSource(&m_model);
    m_tree->setObjectName(u"courses.tree"_s);
    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(new TreeDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(px(15));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_state->setObjectName(u"courses.state"_s);
    m_footer->setObjectName(u"courses.footer"_s);
    m_footer->setContentsMargins(px(14), 0, px(14), 0);
    m_footer->setFixedHeight(px(36));
    m_soon.setSingleShot(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeFilters());
    column->addWidget(m_tree, 1);
    column->addWidget(m_state, 1);
    column->addWidget(new Rule(this));
    column->addWidget(m_footer);
    connectParts();
    retranslate();
}

QWidget *CoursesPane::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, head);
    m_sort = new Button(Button::Kind::Quiet, {}, "sort-down"_L1, head);
    m_sort->setObjectName(u"courses.sort"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(px(14), px(6), px(6), px(2));
    row->addWidget(m_title, 1);
    row->addWidget(m_sort);
    connect(m_sort, &QPushButton::clicked, this,
        [this] { setOrder(order() == CourseFilter::Order::Name ? CourseFilter::Order::Drift : CourseFilter::Order::Name); });
    return head;
}

QWidget *CoursesPane::makeFilters()
{
    auto *host = new QWidget(this);
    m_find = new QLineEdit(host);
    m_find->setObjectName(u"courses.find"_s);
    m_find->setClearButtonEnabled(true);
    m_find->addAction(themedIcon("funnel"_L1, &Tokens::second), QLineEdit::LeadingPosition);
    m_chips = new ChipBar(ChipBar::Choice::One, ChipBar::FoldWord::Chips, host);
    m_chips->setObjectName(u"courses.chips"_s);
    m_chips->setSmall(true);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(px(12), 0, px(12), px(6));
    column->setSpacing(px(8));
    column->addWidget(m_find);
    column->addWidget(m_chips);
    return host;
}

void CoursesPane::connectParts()
{
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        openMatches();
    });
    auto *escape = new QShortcut(Qt::Key_Escape, m_find);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        m_find->clear();
        m_tree->setFocus();
    });
    connect(m_chips, &ChipBar::checkedChanged, this, [this](const QStringList &ids) {
        m_filter.setState(TreeState(ids.value(0).toInt()));
        openMatches();
        emit viewChanged();
    });
    connect(m_state, &StatePane::triggered, this, [this](const QString &id) {
        if (id == "open"_L1)
            m_session.open();
        else
            m_find->clear(), m_chips->toggle(stateId(TreeState::All));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &CoursesPane::currentChanged);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &CoursesPane::showMenu);
    connect(&m_model, &CourseTreeModel::wantActivities, &m_session, &Session::wantActivities, Qt::QueuedConnection);
    connect(&m_soon, &QTimer::timeout, this, &CoursesPane::grow);
    connect(&m_growing, &QFutureWatcherBase::finished, this, &CoursesPane::assign);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start(m_session.catalogue().courses.courses.size() > 300 ? 300 : 60);
    };
    connect(&m_session, &Session::catalogueChanged, this, [this, soon] {
        if (m_model.rowCount() > 0)
            soon();
        else
            grow(); // nothing to look at yet: the first courses do not wait
    });
    connect(&m_session, &Session::activitiesChanged, this, soon);
    connect(&m_session, &Session::checkChanged, this, soon);
    connect(&m_session, &Session::connectionChanged, this, soon);
    connect(&m_session, &Session::openFailed, this, soon);
}

void CoursesPane::grow()
{
    if (m_growing.isRunning()) // its result is old already
        m_soon.start();
    else
        m_growing.setFuture(
            QtConcurrent::run([source = treeSource(m_session)] { return CourseTreeModel::grow(courseTree(source)); }));
}

void CoursesPane::assign()
{
    m_model.assign(m_growing.future().takeResult());
    showChips();
    showFooter();
    showEmpty();
    openFirstTime();
    if (m_wanted.isValid())
        chooseFirst();
    else if (m_current.isValid() && !m_tree->currentIndex().isValid())
        showActivity(m_current);
}

void CoursesPane::openFirstTime()
{
    if (m_opened || m_model.rowCount() == 0)
        return;
    m_opened = true;
    if (m_session.catalogue().courses.courses.size() <= 60)
        m_tree->expandToDepth(1);
    else
        m_tree->expandToDepth(0);
}

void CoursesPane::openMatches()
{
    showEmpty();
    if (m_filter.active())
        m_tree->expandAll();
    else if (m_current.isValid())
        showActivity(m_current);
}

void CoursesPane::showChips()
{
    QList<ChipSpec> chips;
    for (const TreeState state : states) {
        const int count = state == TreeState::All ? -1 : m_model.count(state);
        chips.append({.id = stateId(state),
            .word = stateWord(state),
            .count = count,
            .tone = state == TreeState::All ? Tone::Accent : Tone::Plain});
    }
    m_chips->setChips(chips);
}

void CoursesPane::showFooter()
{
    const qsizetype courses = m_session.catalogue().courses.courses.size();
    std::optional<int> drifts; // none: nothing was checked, which is not "no drift"
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const std::optional<int> below = m_model.item(m_model.index(row, 0)).drifts)
            drifts = drifts.value_or(0) + *below;
    }
    QStringList parts;
    if (courses > 0)
        //: Footer of the course tree, after the number of courses
        parts << tr("%Ln course(s)", nullptr, int(courses))
              << (drifts ? tr("%Ln drift(s)", nullptr, *drifts) : tr("nothing checked yet"));
    m_footer->setText(parts.join(u" · "_s).replace(u'\u202F', u'\u00A0'));
}

void CoursesPane::showEmpty()
{
    const bool none = m_filter.rowCount() == 0;
    m_tree->setVisible(!none);
    m_state->setVisible(none);
    if (!none)
        return;
    if (m_model.rowCount() > 0) {
        m_state->showState({.symbol = "funnel"_L1,
            .tone = Tone::Information,
            .sentence = tr("Nothing matches"),
            .actions = {{.id = u"clear"_s, .text = tr("Clear the filter")}}});
        return;
    }
    const Connection &failed = m_session.moodle().error ? m_session.moodle() : m_session.chat();
    if (failed.error) {
        const words::ErrorWords said = words::error(*failed.error);
        m_state->showState({.symbol = "x-octagon"_L1,
            .tone = Tone::Blocked,
            .sentence = said.what,
            .meaning = said.todo,
            .actions = {{.id = u"open"_s, .text = tr("Retry"), .icon = "arrow-clockwise"_L1}},
            .details = said.details,
            .exchange = said.exchange});
    } else if (m_session.readAt().isValid()) {
        m_state->showState({.symbol = "mortarboard"_L1,
            .tone = Tone::Plain,
            .sentence = tr("No course"),
            .meaning = tr("This Moodle account sees no course.")});
    } else {
        m_state->showState({.symbol = "clock-history"_L1, .tone = Tone::Plain, .sentence = tr("The courses are being read")});
    }
}

void CoursesPane::reveal(const QModelIndex &source)
{
    const QModelIndex index = m_filter.mapFromSource(source);
    if (!index.isValid())
        return;
    m_silent = true;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_silent = false;
}

void CoursesPane::showActivity(Cmid cmid)
{
    m_current = cmid;
    m_wanted = {};
    reveal(m_model.find(CourseItem::Kind::Activity, cmid.value));
}

/// What was asked for by name is shown, whatever the list was filtered by.
void CoursesPane::unhide(const QModelIndex &source)
{
    if (!source.isValid() || m_filter.mapFromSource(source).isValid())
        return;
    m_find->clear();
    m_chips->toggle(stateId(TreeState::All));
}

void CoursesPane::findActivity(Cmid cmid)
{
    unhide(m_model.find(CourseItem::Kind::Activity, cmid.value));
    showActivity(cmid);
}

void CoursesPane::showCourse(CourseId course)
{
    const QModelIndex source = m_model.find(CourseItem::Kind::Course, course.value);
    unhide(source);
    reveal(source);
    m_tree->expand(m_filter.mapFromSource(source)); // asks for its activities
    m_current = {};
    m_wanted = course;
    chooseFirst();
}

void CoursesPane::chooseFirst()
{
    const QModelIndex source = m_model.find(CourseItem::Kind::Course, m_wanted.value);
    if (source.isValid() && !m_model.item(source).loaded)
        return; // when they are known
    m_wanted = {};
    const QModelIndex course = m_filter.mapFromSource(source);
    m_tree->expand(course);
    if (const QModelIndex first = m_filter.index(0, 0, course); course.isValid() && first.isValid())
        emit activityChosen(Cmid(m_model.item(m_filter.mapToSource(first)).id));
}

void CoursesPane::setState(TreeState state)
{
    m_chips->setChecked({stateId(state)});
    m_filter.setState(state);
    openMatches();
}

void CoursesPane::setOrder(CourseFilter::Order order)
{
    m_filter.setOrder(order);
    retranslate();
    emit viewChanged();
}

void CoursesPane::showCategory(CategoryId category)
{
    const QModelIndex source = m_model.find(CourseItem::Kind::Category, category.value);
    reveal(source);
    m_tree->expand(m_filter.mapFromSource(source));
    m_tree->setFocus();
}

void CoursesPane::currentChanged(const QModelIndex &current)
{
    const QModelIndex source = m_filter.mapToSource(current);
    if (m_silent || !source.isValid() || m_model.item(source).kind != CourseItem::Kind::Activity)
        return;
    m_current = Cmid(m_model.item(source).id);
    m_wanted = {};
    emit activityChosen(m_current);
}

void CoursesPane::retranslate()
{
    m_title->setText(tr("Courses"));
    //: Quiet button: what the tree is sorted by now
    m_sort->setText(m_filter.order() == CourseFilter::Order::Drift ? tr("Drift") : tr("Name"));
    m_sort->setToolTip(m_filter.order() == CourseFilter::Order::Drift ? tr("Most drifts first; click to sort by name")
                                                                      : tr("By name; click to see most drifts first"));
    m_sort->setAccessibleName(m_sort->toolTip());
    m_find->setPlaceholderText(tr("Filter this list"));
    m_find->setAccessibleName(tr("Filter the courses"));
    m_chips->setAccessibleName(tr("Filter by state"));
    m_tree->setAccessibleName(tr("Courses and activities"));
    m_filter.setLocale(QLocale());
    m_model.retranslate();
    grow();
}

void CoursesPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tree->scrollTo(m_tree->currentIndex()); // the activity that is shown stays in sight
}

void CoursesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace diapason
