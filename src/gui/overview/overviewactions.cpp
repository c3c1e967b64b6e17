// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview does: opening, reading again, building a plan, sweeping, writing files.
#include "gui/overview/overviewpage.h"

#include "gui/overview/chronicledialog.h"
#include "gui/overview/overviewwords.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/banner.h"
#include "gui/parts/button.h"
#include "gui/parts/latework.h"
#include "words/errors.h"
#include "words/overviewexport.h"
#include "words/words.h"

#include <QMenu>

namespace diapason {

using namespace Qt::StringLiterals;

void OverviewPage::open(const QModelIndex &index)
{
    const OverviewLine &line = m_pane->rows().line(index);
    if (line.cmid.isValid())
        emit activityWanted(line.cmid);
    else
        emit roomWanted(line.room);
}

void OverviewPage::reload()
{
    if (m_pane->table()->selectedLines().isEmpty())
        m_session.open();
    else
        readAgain();
}

void OverviewPage::readAgain()
{
    QList<Cmid> cmids;
    for (const OverviewLine &line : m_pane->table()->selectedLines())
        if (line.plannable())
            cmids += line.cmid;
    if (cmids.size() == 1)
        m_session.startCheck(cmids.first());
    else if (!cmids.isEmpty())
        m_session.startChecks(cmids);
}

void OverviewPage::showMenu(const QPoint &at)
{
    const QList<OverviewLine> chosen = m_pane->table()->selectedLines();
    if (chosen.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"overview.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &id, const QString &text, const QKeySequence &keys, bool enabled, auto slot) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"overview.menu."_s + id);
        action->setShortcut(keys); // shown only: the table hears it
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, menu, slot);
    };
    OverviewModel &rows = m_pane->rows();
    const bool one = chosen.size() == 1;
    const bool plannable = std::ranges::any_of(chosen, &OverviewLine::plannable);
    add(u"open"_s, tr("Open"), Qt::Key_Return, one, [this] { open(m_pane->table()->currentIndex()); });
    add(u"read"_s, tr("Read again"), Qt::Key_F5, plannable && m_session.online(), [this] { readAgain(); });
    menu->addSeparator();
    add(u"tick"_s, tr("Tick all that is shown"), QKeySequence::SelectAll, true, [&rows] { rows.tickShown(true); });
    add(u"untick"_s, tr("Deselect"), {}, rows.hasTicks(), [&rows] { rows.clearTicks(); });
    menu->addSeparator();
    add(u"copy"_s, tr("Copy"), QKeySequence::Copy, true, [this] { m_pane->table()->copySelection(); });
    menu->popup(at);
}

void OverviewPage::buildPlan()
{
    const QList<OverviewLine> lines = m_pane->rows().tickedLines();
    if (lines.isEmpty())
        return;
    //: What a plan is made over, in the place of a course's name
    PlanScope scope{.name = tr("%Ln chosen activity(ies)", nullptr, int(lines.size())).replace(u'\u202F', u'\u00A0')};
    QSet<CourseId> named;
    for (const OverviewLine &line : lines) {
        scope.activities.insert(line.cmid);
        if (!named.contains(line.course))
            scope.courses += line.course;
        named.insert(line.course);
    }
    emit planWanted(scope);
}

void OverviewPage::startSweep()
{
    SweepScope scope;
    if (const CategoryId category = m_pane->filter().category; category.isValid())
        scope.categories = {category};
    m_session.startSweep(scope);
}

void OverviewPage::showChronicle()
{
    auto *dialog = new ChronicleDialog(m_session, this);
    connect(dialog, &ChronicleDialog::activityWanted, this, &OverviewPage::activityWanted);
    dialog->show();
}

std::function<QByteArray()> OverviewPage::exported(Format format) const
{
    const OverviewModel &rows = m_pane->rows();
    const QList<OverviewLine> lines = rows.shownLines();
    const words::OverviewFacts facts{.campus = m_session.campus().name,
        .made = m_session.clock().now(),
        .listed = m_session.readAt(),
        .filter = OverviewWords::tableTitle(rows.filter(), rows.rowCount(), rows.shownDrifts())};
    return [format, lines, facts, overview = rows.overview()] {
        switch (format) {
        case Format::Csv: return words::overviewCsv(lines);
        case Format::Json: return words::overviewJson(overview, lines, facts);
        case Format::Html: break;
        }
        return words::overviewHtml(overview, lines, facts);
    };
}

void OverviewPage::exportAs(Format format)
{
    const auto write = [this, format](const QString &path) {
        if (path.isEmpty())
            return;
        m_said->hide();
        saveRows(m_pane->rows().rowCount(), this, path, exported(format), [this](const Result<void> &saved) {
            if (!saved)
                say(saved.error());
        });
    };
    //: Proposed name of a file
    const QString name = tr("overview") + (format == Format::Csv ? u".csv"_s : format == Format::Json ? u".json"_s : u".html"_s);
    const QString kinds = format == Format::Csv ? tr("Tables (*.csv)") : format == Format::Json ? tr("Data (*.json)") : tr("Pages (*.html)");
    m_dialogs.saveFile(this, tr("Export the overview"), name, kinds, write);
}

void OverviewPage::say(const Error &error)
{
    const words::ErrorWords said = words::error(error);
    m_said->clearActions();
    m_said->setWords(said.what, QStringList{said.meaning, said.todo}.join(u' ').trimmed());
    m_said->setToolTip(said.details);
    m_said->show();
}

} // namespace diapason
