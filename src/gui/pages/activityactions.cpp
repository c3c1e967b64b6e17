// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on an activity's page: keys, menus, plans, export.
#include "core/clock.h"
#include "domain/stamp.h"
#include "gui/pages/activityheader.h"
#include "gui/pages/activitypane.h"
#include "gui/pages/addresses.h"
#include "gui/pages/dialogs.h"
#include "gui/pages/drifttable.h"
#include "gui/pages/historydialog.h"
#include "gui/pages/linkdialog.h"
#include "gui/parts/banner.h"
#include "gui/parts/chipbar.h"
#include "gui/parts/latework.h"
#include "models/tabletext.h"
#include "words/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

/// Letters, digits, dots and dashes only: safe on every file system.
QString safeFileName(const QString &text)
{
    QString out;
    for (const QChar c : text)
        out += c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' ? c : u'-';
    return out;
}

} // namespace

void ActivityPane::addActions()
{
    const auto key = [this](const QKeySequence &keys, const char *words, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(QString::fromLatin1(words)); // the list of keys puts it into the language
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(Qt::Key_F7, QT_TRANSLATE_NOOP("diapason::ShortcutsDialog", "Preview the activity"), &ActivityPane::preview);
    key(Qt::CTRL | Qt::Key_R, QT_TRANSLATE_NOOP("diapason::ShortcutsDialog", "Resync the activity"), &ActivityPane::resync);
    key(Qt::CTRL | Qt::Key_F, QT_TRANSLATE_NOOP("diapason::ShortcutsDialog", "Filter the table"), &ActivityPane::find);
    key(Qt::CTRL | Qt::Key_Return, QT_TRANSLATE_NOOP("diapason::ShortcutsDialog", "Repair the selection"),
        &ActivityPane::repairSelection);
    key(Qt::ALT | Qt::Key_Down, QT_TRANSLATE_NOOP("diapason::ShortcutsDialog", "Next drift"),
        [this] { m_table->stepToDrift(1); });
    key(Qt::ALT | Qt::Key_Up, QT_TRANSLATE_NOOP("diapason::ShortcutsDialog", "Previous drift"),
        [this] { m_table->stepToDrift(-1); });
    key(Qt::CTRL | Qt::Key_0, QT_TRANSLATE_NOOP("diapason::ShortcutsDialog", "Show every line"), [this] { clearFilter(); });
    for (int n = 0; n < 9; ++n)
        key(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + n)),
            n == 0 ? QT_TRANSLATE_NOOP("diapason::ShortcutsDialog", "Set or clear the first filter (up to Ctrl+9: the ninth)")
                   : "",
            [this, n] { m_header->chips()->toggleAt(n); });
    auto *escape = new QShortcut(Qt::Key_Escape, m_finder);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        m_find->clear();
        m_finder->hide();
        m_table->setFocus();
    });
}

void ActivityPane::plan(const PlanOptions &options, bool applyFocused)
{
    if (!repairsOff().isEmpty())
        return;
    PlanOptions wanted = options;
    wanted.createAccounts = createsAccounts();
    emit planReady(Plan{.rooms = {makePlan(*m_rows.comparison(), wanted)}}, applyFocused);
}

bool ActivityPane::createsAccounts() const { return m_session.campus().rules.accounts.create; }

void ActivityPane::preview() { plan({}, false); }

void ActivityPane::resync() { plan({}, true); }

void ActivityPane::planSelection(bool applyFocused)
{
    const QStringList keys = m_table->selectedKeys();
    if (!keys.isEmpty())
        plan({.only = QSet<QString>(keys.begin(), keys.end())}, applyFocused);
}

void ActivityPane::repairSelection() { planSelection(true); }

void ActivityPane::previewSelection() { planSelection(false); }

void ActivityPane::readAgain()
{
    if (m_cmid.isValid())
        m_session.startCheck(m_cmid);
}

void ActivityPane::find()
{
    if (m_rows.allRows() == 0)
        return;
    m_finder->show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void ActivityPane::exportCsv()
{
    const ActivityFacts now = facts();
    if (!now.activity || m_rows.allRows() == 0)
        return;
    const QString name = safeFileName(now.course ? now.course->shortName : QString::number(m_cmid.value)) + u'_'
        + safeFileName(now.activity->name) + u".csv"_s;
    m_dialogs.saveFile(this, tr("Export this table"), name, tr("Comma-separated values (*.csv)"), [this](const QString &path) {
        if (path.isEmpty())
            return;
        const auto make = [lines = m_rows.lines(), locale = QLocale()] { return csvFile(lines, locale); };
        saveRows(m_rows.rowCount(), this, path, make,
            [this](const Result<void> &saved) {
                m_banner->setVisible(!saved);
                if (!saved)
                    m_banner->setWords(tr("The table was not exported."), words::errorLine(saved.error()));
            });
    });
}

void ActivityPane::showHistory()
{
    if (!m_cmid.isValid())
        return;
    const QString name = u"history"_s;
    for (QWidget *old : findChildren<QWidget *>(name, Qt::FindDirectChildrenOnly))
        old->close();
    (new HistoryDialog(m_session, m_cmid, this))->show();
}

void ActivityPane::chooseRoom()
{
    if (!m_session.catalogue().activity(m_cmid) || findChild<LinkDialog *>())
        return;
    auto *dialog = new LinkDialog(m_session, m_cmid, this);
    connect(dialog, &LinkDialog::confirmed, this, [this](const RoomId &room, bool stamp) {
        takeLink(room);
        m_stamping = stamp ? m_cmid : Cmid{};
    });
    connect(dialog, &LinkDialog::forgotten, this, [this] { takeLink(std::nullopt); });
    dialog->open();
}

void ActivityPane::takeLink(const std::optional<RoomId> &room)
{
    const CampusRules before = m_session.campus().rules;
    CampusRules rules = before;
    if (room)
        rules.links.insert(m_cmid, *room);
    else
        rules.links.remove(m_cmid);
    m_relinking = true;
    m_stamping = {};
    m_session.useRules(rules);
    emit rulesChanged(rules, before);
}

/// The link is confirmed, and the room was read under it: what writes it there is shown as any plan.
void ActivityPane::stampWhenRead(Cmid cmid)
{
    const CheckState &state = m_session.check(cmid);
    if (!m_stamping.isValid() || cmid != m_stamping || state.phase == CheckState::Phase::Reading || m_relinking)
        return;
    m_stamping = {};
    const bool ready = state.phase == CheckState::Phase::Done && state.comparison && !state.kept && cmid == m_cmid;
    if (!ready || state.comparison->room.room.id != m_session.campus().rules.links.value(cmid))
        return;
    const RoomPlan plan = stampPlan(*state.comparison, m_session.catalogue().namer().hash());
    if (!plan.operations.isEmpty())
        emit planReady(Plan{.rooms = {plan}}, true);
}

void ActivityPane::fillBrowserMenu(QMenu *menu)
{
    const ActivityFacts now = facts();
    const auto add = [&](const QString &text, const QUrl &url) {
        if (!url.isEmpty())
            menu->addAction(text, this, [this, url] { m_dialogs.openInBrowser(url); });
    };
    if (now.activity)
        add(tr("Open the activity in the browser"), activityAddress(*now.activity));
    if (now.course)
        add(tr("Open the course in the browser"), courseAddress(m_session, *now.course));
    if (now.room)
        add(tr("Open the room in the browser"), roomAddress(m_session, *now.room));
}

void ActivityPane::showMoreMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"activity.moreMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Read both sides again"), this, &ActivityPane::readAgain)->setEnabled(m_session.online());
    QAction *choose = menu->addAction(tr("Choose the room…"), this, &ActivityPane::chooseRoom);
    choose->setObjectName(u"activity.chooseRoom"_s);
    choose->setEnabled(m_session.catalogue().activity(m_cmid) != nullptr);
    menu->addAction(tr("What changed…"), this, &ActivityPane::showHistory)->setObjectName(u"activity.history"_s);
    menu->addSeparator();
    QAction *copy = menu->addAction(tr("Copy the selected lines"), QKeySequence::Copy, m_table, &DriftTable::copySelection);
    copy->setEnabled(!m_table->selectedRows().isEmpty());
    QAction *csv = menu->addAction(tr("Export the table…"), this, &ActivityPane::exportCsv);
    csv->setEnabled(m_rows.allRows() > 0);
    menu->addSeparator();
    fillBrowserMenu(menu);
    menu->popup(globalPos);
}

void ActivityPane::showRowMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"drift.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *repair = menu->addAction(
        tr("Repair the selection…"), QKeySequence(Qt::CTRL | Qt::Key_Return), this, &ActivityPane::repairSelection);
    repair->setEnabled(repairsOff().isEmpty());
    repair->setToolTip(repairsOff());
    menu->setToolTipsVisible(true);
    QAction *person = menu->addAction(
        tr("Show this person"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this, &ActivityPane::wantPerson);
    person->setObjectName(u"drift.person"_s);
    person->setEnabled(currentRow().has_value());
    menu->addSeparator();
    menu->addAction(tr("Copy the selected lines"), QKeySequence::Copy, m_table, &DriftTable::copySelection);
    menu->addAction(tr("Select all lines shown"), QKeySequence::SelectAll, m_table, &DriftTable::selectAll);
    menu->addSeparator();
    fillBrowserMenu(menu);
    menu->popup(globalPos);
}

QList<Category> ActivityPane::categories() const
{
    const Catalogue &catalogue = m_session.catalogue();
    const ActivityFacts now = facts();
    QList<Category> path;
    CategoryId id = now.course ? now.course->category : CategoryId{};
    while (id.isValid() && path.size() < 16) {
        const auto category = std::ranges::find(catalogue.courses.categories, id, &Category::id);
        if (category == catalogue.courses.categories.cend())
            break;
        path.prepend(*category);
        id = category->parent;
    }
    return path;
}

void ActivityPane::showBreadcrumbMenu(int part)
{
    const QList<Category> path = categories();
    if (part < path.size()) {
        emit categoryChosen(path.at(part).id);
        return;
    }
    const ActivityFacts now = facts();
    if (!now.course)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Activity &activity : m_session.catalogue().activities.value(now.course->id)) {
        QString name = activity.name;
        QAction *action
            = menu->addAction(name.replace(u'&', u"&&"_s), this, [this, cmid = activity.cmid] { emit activityChosen(cmid); });
        action->setCheckable(true);
        action->setChecked(activity.cmid == m_cmid);
    }
    menu->addSeparator();
    fillBrowserMenu(menu);
    menu->popup(QCursor::pos());
}

} // namespace diapason
