// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/activitypane.h"

#include "gui/pages/activityheader.h"
#include "gui/pages/dialogs.h"
#include "gui/pages/drifttable.h"
#include "gui/pages/findingspart.h"
#include "gui/parts/banner.h"
#include "gui/parts/chipbar.h"
#include "gui/parts/exchangelink.h"
#include "gui/parts/fact.h"
#include "gui/parts/label.h"
#include "gui/parts/rule.h"
#include "words/cells.h"
#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedLayout>

namespace diapason {

using namespace Qt::StringLiterals;

ActivityPane::ActivityPane(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_dialogs(dialogs),
      m_header(new ActivityHeader(this)),
      m_banner(new Banner(Banner::Kind::Attention, this)),
      m_age(new Banner(Banner::Kind::Information, this)),
      m_held(makeHeld()),
      m_findings(new FindingsPart(this)),
      m_bodyHost(new QWidget(this)),
      m_body(new QStackedLayout(m_bodyHost)),
      m_table(new DriftTable(m_bodyHost)),
      m_state(new StatePane(m_bodyHost))
{
    setObjectName(u"activity"_s);
    m_banner->setObjectName(u"activity.incomplete"_s);
    m_age->setObjectName(u"activity.offline"_s);
    m_age->setSymbol("wifi-off"_L1);
    m_state->setObjectName(u"activity.state"_s);
    m_table->setRows(&m_rows);
    m_state->setSkeletonColumns({0.23, 0.16, 0.26, 0.2, 0.15});
    m_body->addWidget(m_table);
    m_body->addWidget(m_state);

    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(px(14), 0, px(12), px(6));
    banners->setSpacing(px(6));
    for (QWidget *part : std::initializer_list<QWidget *>{m_age, m_banner, m_held, m_findings, makeFinder()})
        banners->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(banners);
    column->addWidget(m_bodyHost, 1);
    column->addWidget(new Rule(this));
    column->addWidget(makeFooter());
    setMinimumWidth(px(560));
    setTabOrder(m_find, m_table);

    connectParts();
    addActions();
    retranslate();
}

QWidget *ActivityPane::makeFinder()
{
    m_finder = new QWidget(this);
    m_find = new QLineEdit(m_finder);
    m_find->setObjectName(u"drift.find"_s);
    m_find->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout(m_finder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_find);
    m_finder->hide();
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows.setText(text);
        filterChanged();
    });
    return m_finder;
}

QWidget *ActivityPane::makeFooter()
{
    auto *footer = new QWidget(this);
    footer->setObjectName(u"activity.footer"_s);
    footer->setFixedHeight(px(28));
    m_lines = new PlainTextLabel(TextStyle::Second, &Tokens::second, footer);
    m_lines->setObjectName(u"activity.lines"_s);
    m_sortAgain = new Button(Button::Kind::Quiet, {}, {}, footer);
    m_sortAgain->setObjectName(u"activity.sortAgain"_s);
    m_sortAgain->setSmall(true);
    m_reading = new FactLabel(footer);
    m_reading->setObjectName(u"activity.reading"_s);
    m_stop = new Button(Button::Kind::Quiet, {}, {}, footer);
    m_stop->setObjectName(u"activity.stop"_s);
    m_stop->setSmall(true);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(px(14), 0, px(14), 0);
    row->setSpacing(px(8));
    row->addWidget(m_lines);
    row->addWidget(m_sortAgain);
    row->addStretch();
    row->addWidget(m_reading);
    row->addWidget(m_stop);
    connect(m_sortAgain, &QPushButton::clicked, this, &ActivityPane::sortAgain);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_session.stopCheck(m_cmid); });
    return footer;
}

void ActivityPane::connectParts()
{
    connect(m_header, &ActivityHeader::previewRequested, this, &ActivityPane::preview);
    connect(m_header, &ActivityHeader::resyncRequested, this, &ActivityPane::resync);
    connect(m_header, &ActivityHeader::historyRequested, this, &ActivityPane::showHistory);
    connect(m_header, &ActivityHeader::linkRequested, this, &ActivityPane::chooseRoom);
    connect(m_header, &ActivityHeader::retentionRequested, this, [this] { emit retentionWanted(m_cmid); });
    connect(&m_session, &Session::retentionChanged, this, &ActivityPane::refresh);
    connect(m_header, &ActivityHeader::moreRequested, this, &ActivityPane::showMoreMenu);
    connect(m_header, &ActivityHeader::breadcrumbActivated, this, &ActivityPane::showBreadcrumbMenu);
    connect(m_header, &ActivityHeader::partRequested, this, [this](DriftModel::Part part) {
        m_rows.setPart(part);
        filterChanged();
    });
    connect(m_header, &ActivityHeader::classesRequested, this, &ActivityPane::setClasses);
    connect(m_table, &DriftTable::selectionMoved, this, [this] {
        showFooter();
        emit currentRowChanged();
    });
    connect(&m_rows, &QAbstractItemModel::layoutChanged, this, &ActivityPane::showFooter); // sorted
    connect(&m_rows, &DriftModel::arrived, this, [this] {
        const bool first = !m_table->currentIndex().isValid();
        refresh();
        if (first)
            selectFirst();
    });
    connect(m_table, &DriftTable::menuRequested, this, &ActivityPane::showRowMenu);
    connect(
        m_findings, &FindingsPart::chosen, this, [this](const Finding &finding) { showPerson(finding.person, finding.account); });
    connect(m_state, &StatePane::triggered, this, &ActivityPane::stateAction);
    connect(m_state, &StatePane::stopRequested, this, [this] { m_session.stopCheck(m_cmid); });
    connect(m_banner, &Banner::triggered, this, &ActivityPane::stateAction);
    connect(m_age, &Banner::triggered, this, [this](const QString &id) {
        if (id == "exchange"_L1)
            showExchange(this, m_behindOffline);
        else
            stateAction(id);
    });
    connect(&m_session, &Session::checkChanged, this, &ActivityPane::checkChanged);
    connect(&m_session, &Session::checkChanged, this, &ActivityPane::stampWhenRead);
    connect(&m_session, &Session::catalogueChanged, this, [this] {
        if (std::exchange(m_relinking, false) && m_session.online())
            readAgain();
        m_foundIn.reset(); // the lists tell something of it, too
        refresh();
    });
    connect(&m_session, &Session::connectionChanged, this, [this] {
        readIfNever(); // chosen before the servers answered
        refresh();
    });
    m_second.setSingleShot(true);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (m_session.nextTry().isValid() && m_age->isVisible())
            sayOffline();
    });
    connect(&m_session, &Session::reconnected, this, &ActivityPane::readAgain); // what is shown may be old
    connect(&m_session, &Session::runChanged, this, [this] { m_header->setRepairsOff(repairsOff()); });
}

void ActivityPane::showActivity(Cmid cmid)
{
    m_wanted.reset();
    if (cmid != m_cmid) {
        m_cmid = cmid;
        m_showAll = false;
        m_held->hide();
        m_table->clearSelection();
        m_rows.assign({});
        m_rows.clearFilter();
        m_find->clear();
        m_finder->hide();
    }
    if (cmid.isValid())
        m_session.recall(cmid);
    readIfNever();
    refresh();
}

void ActivityPane::readIfNever()
{
    wantPolicy();
    if (m_cmid.isValid() && m_session.check(m_cmid).phase == CheckState::Phase::Never && m_session.online())
        m_session.startCheck(m_cmid);
}

std::optional<DriftRow> ActivityPane::currentRow() const
{
    const QModelIndex chosen = m_table->chosenRow();
    return chosen.isValid() ? std::optional(m_rows.row(chosen)) : std::nullopt;
}

QDateTime ActivityPane::now() const { return m_session.clock().now(); }

QString ActivityPane::ticketLanguage() const { return m_session.ticketLanguage(); }

QString ActivityPane::repairsOff() const
{
    if (!m_cmid.isValid() || !m_rows.comparison())
        return tr("Nothing was read yet.");
    if (!m_session.online())
        return tr("Repairing needs both servers; one of them cannot be reached now.");
    if (m_session.check(m_cmid).phase == CheckState::Phase::Reading || m_rows.comparison() != m_rows.wanted())
        return tr("Wait until both sides are read.");
    if (m_session.check(m_cmid).kept)
        return tr("These lines were read in an earlier session; read them again first.");
    if (m_session.run().busy())
        return tr("A run is going on; one at a time.");
    return {};
}

void ActivityPane::checkChanged(Cmid cmid)
{
    if (cmid == m_cmid)
        refresh();
}

void ActivityPane::refresh()
{
    const ActivityFacts now = facts();
    const bool wasEmpty = m_rows.allRows() == 0;
    m_rows.assign(now.check->comparison);
    m_header->setVisible(now.activity != nullptr);
    QStringList parts;
    for (const Category &category : categories())
        parts << category.name;
    if (now.course)
        parts << words::courseTitle(*now.course);
    m_header->showFacts(now, parts);
    m_header->showFilter(m_rows);
    m_header->setRepairsOff(repairsOff());
    showBanners();
    showFindings();
    showBody();
    if (wasEmpty)
        selectFirst();
    showWanted();
    emit currentRowChanged();
}

void ActivityPane::showBody()
{
    const ActivityFacts now = facts();
    const Comparison *comparison = m_rows.comparison().get();
    const auto state = [this](const StateWords &words) {
        const bool focused = m_table->hasFocus();
        m_state->showState(words);
        m_body->setCurrentWidget(m_state);
        if (auto *button = m_state->findChild<Button *>(); focused && button)
            button->setFocus(); // the focus follows to what stands in the table's place
    };
    if (!now.activity) {
        state(ActivityWords::nothingChosen());
    } else if (comparison) {
        const bool allWell = comparison->drifts == 0 && comparison->count(DriftClass::Unknown) == 0
            && comparison->moodleComplete() && comparison->chatComplete();
        if (allWell && !m_showAll && !m_rows.filtered())
            state(ActivityWords::noDrift(*comparison));
        else if (m_rows.rowCount() == 0 && m_rows.allRows() > 0)
            state(ActivityWords::filteredAway(m_rows));
        else
            m_body->setCurrentWidget(m_table);
    } else if (m_rows.growing()) {
        m_state->showLoading(tr("Putting %Ln line(s) in order", nullptr, int(m_rows.wanted()->rows.size())), 0, 0);
        m_body->setCurrentWidget(m_state);
    } else if (now.check->phase == CheckState::Phase::Reading) {
        const Progress &progress = ActivityWords::leading(*now.check);
        m_state->showLoading(ActivityWords::loading(*now.check), progress.done, progress.total);
        m_body->setCurrentWidget(m_state);
    } else if (now.check->phase == CheckState::Phase::Failed && now.check->error) {
        state(ActivityWords::failed(*now.check->error, !m_session.catalogue().rooms.rooms.isEmpty()));
    } else {
        state(now.check->phase == CheckState::Phase::Stopped ? ActivityWords::stopped(now.online)
                                                             : ActivityWords::neverRead(now.online));
    }
    showFooter();
}

void ActivityPane::showFooter()
{
    const ActivityFacts now = facts();
    const bool rows = m_body->currentWidget() == m_table;
    m_lines->setText(
        m_rows.allRows() > 0 ? ActivityWords::lines(m_rows, rows ? m_table->selectedCount() : 0) : QString{});
    m_sortAgain->setVisible(rows && m_rows.stale());
    const FactWords reading = ActivityWords::reading(now);
    m_reading->setVisible(!reading.text.isEmpty());
    m_reading->setFact(reading.icon, reading.text, reading.tone == Tone::InStep ? Tone::Plain : reading.tone);
    m_stop->setVisible(now.check->phase == CheckState::Phase::Reading && rows);
}

void ActivityPane::sortAgain() { m_rows.sortBy(m_rows.sortedBy(), m_rows.sortOrder()); }

void ActivityPane::selectFirst()
{
    if (m_body->currentWidget() == m_table)
        m_table->selectFirst();
}

void ActivityPane::filterChanged()
{
    m_header->showFilter(m_rows);
    showBody();
    selectFirst();
    emit currentRowChanged();
}

void ActivityPane::setClasses(const QSet<DriftClass> &classes)
{
    m_rows.setClasses(classes);
    filterChanged();
    emit classesChanged();
}

void ActivityPane::clearFilter()
{
    m_rows.clearFilter();
    m_find->clear();
    filterChanged();
    emit classesChanged();
}

void ActivityPane::stateAction(const QString &id)
{
    if (id == "read"_L1)
        readAgain();
    else if (id == "chooseRoom"_L1)
        chooseRoom();
    else if (id == "reconnect"_L1)
        m_session.retry();
    else if (id == "signIn"_L1)
        m_session.wantSignIn();
    else if (id == "exchange"_L1)
        showExchange(this, m_exchange);
    else if (id == "clearFilter"_L1)
        clearFilter();
    else if (id == "showAll"_L1) {
        m_showAll = true;
        showBody();
        m_table->selectFirst();
        m_table->setFocus();
    }
}

void ActivityPane::retranslate()
{
    m_find->setPlaceholderText(tr("Filter this table: name, username"));
    m_find->setAccessibleName(tr("Filter this table"));
    //: Quiet button: puts lines in order again after a refresh left them in place
    m_sortAgain->setText(tr("Sort again"));
    m_stop->setText(tr("Stop"));
    m_rows.setLocale(QLocale());
    m_table->retranslate();
    refresh();
}

void ActivityPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace diapason
