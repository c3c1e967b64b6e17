// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal's page does with what is chosen: take back, export, forget.
#include "gui/journal/journalview.h"

#include "gui/journal/journaldetail.h"
#include "gui/journal/journalentriespane.h"
#include "gui/journal/journalrunspane.h"
#include "gui/journal/undodialog.h"
#include "gui/parts/savewhole.h"
#include "words/journalexport.h"

#include <QMenu>
#include <QShortcut>
#include <QtConcurrentRun>

namespace diapason {

using namespace Qt::StringLiterals;

void JournalView::wireUndo()
{
    connect(&m_session, &Session::journalRead, this, &JournalView::save);
    connect(m_detail, &JournalDetail::undoWanted, this, &JournalView::undoItems);
    connect(&m_session, &Session::undoReady, this, &JournalView::offerUndo);
    connect(&m_session, &Session::undoFailed, this, [this](const Error &error) {
        if (!m_undoing)
            return;
        endUndo();
        if (error.kind != Error::Kind::Cancelled)
            say(error);
    });
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    undo->setWhatsThis(QString::fromLatin1(QT_TRANSLATE_NOOP("diapason::ShortcutsDialog", "Undo what is chosen in the journal")));
    connect(undo, &QShortcut::activated, this, &JournalView::undoChosen);
}

QString JournalView::whyNoUndo() const
{
    if (m_undoing)
        return tr("The rooms are being read already.");
    if (m_session.run().busy())
        return tr("A run is going on.");
    if (!m_session.online())
        return tr("Both servers must be reachable: the rooms are read first.");
    return {};
}

QString JournalView::whyNotItems() const
{
    const QList<JournalEntry> chosen = m_entries->table()->selected();
    const bool oneRun = std::ranges::all_of(chosen, [&](const JournalEntry &entry) { return entry.run == chosen.first().run; });
    if (!oneRun)
        return tr("The selected entries belong to several runs.");
    if (std::ranges::none_of(chosen, [](const JournalEntry &entry) { return entry.outcome == Outcome::Done; }))
        return tr("Nothing was done that could be taken back.");
    return whyNoUndo();
}

void JournalView::showUndo()
{
    const JournalSummary *summary = run();
    QString why = !summary ? tr("Choose a run first.") : whyNoUndo();
    if (summary && why.isEmpty() && summary->count(Outcome::Done) == 0)
        why = tr("Nothing was done that could be taken back.");
    m_undo->setText(tr("Undo this run…"));
    m_undo->setEnabled(why.isEmpty());
    m_undo->setToolTip(why.isEmpty() ? tr("As a plan to look at first; Ctrl+Z") : why);
    const int items = int(m_entries->table()->selected().size());
    m_detail->setUndo(items > 1 ? tr("Undo these %Ln item(s)…", nullptr, items) : tr("Undo this item…"), whyNotItems());
}

void JournalView::undoChosen()
{
    if (m_entries->table()->hasFocus() && !m_entries->table()->selected().isEmpty())
        undoItems();
    else
        undoRun();
}

void JournalView::undoRun()
{
    if (const JournalSummary *summary = run(); summary && m_undo->isEnabled())
        wantUndo({.run = summary->run.id});
}

void JournalView::undo(qint64 run)
{
    showRun(run);
    if (whyNoUndo().isEmpty())
        wantUndo({.run = run});
}

void JournalView::undoItems()
{
    const QList<JournalEntry> chosen = m_entries->table()->selected();
    if (chosen.isEmpty() || !whyNotItems().isEmpty())
        return;
    UndoScope scope{.run = chosen.first().run};
    for (const JournalEntry &entry : chosen)
        scope.items << entry.item;
    wantUndo(scope);
}

void JournalView::undoRoom()
{
    const std::optional<JournalEntry> entry = m_entries->table()->current();
    if (entry && whyNoUndo().isEmpty())
        wantUndo({.run = entry->run, .cmid = entry->cmid});
}

void JournalView::wantUndo(const UndoScope &scope)
{
    m_undoing = true;
    m_said->setKind(Banner::Kind::Information);
    m_said->clearActions();
    //: %1 is the number of a run in the journal
    m_said->setWords(tr("The rooms of run %1 are being read").arg(scope.run),
        tr("Only what still looks as the run left it can be taken back. Nothing is written."));
    m_said->addAction(u"stop"_s, tr("Stop"));
    m_said->show();
    showUndo();
    m_session.wantUndo(scope);
}

void JournalView::endUndo()
{
    m_undoing = false;
    m_said->hide();
    showUndo();
}

void JournalView::offerUndo(const UndoOffer &offer)
{
    if (!m_undoing)
        return;
    endUndo();
    const Plan plan = offer.undo.plan;
    if (offer.undo.left.isEmpty() && plan.operations() > 0)
        return emit planReady(plan, false);
    auto *dialog = new UndoDialog(offer, this);
    connect(dialog, &QDialog::accepted, this, [this, plan] { emit planReady(plan, false); });
    dialog->open();
}

void JournalView::showMenu(const QPoint &globalPos)
{
    const std::optional<JournalEntry> entry = m_entries->table()->current();
    if (!entry)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"journal.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show the activity"), this, [this, cmid = entry->cmid] { emit activityWanted(cmid); });
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, [this] { m_entries->table()->copySelection(); });
    menu->addSeparator();
    const int items = int(m_entries->table()->selected().size());
    menu->addAction(
            items > 1 ? tr("Undo these %Ln item(s)…", nullptr, items) : tr("Undo this item…"), this, &JournalView::undoItems)
        ->setEnabled(whyNotItems().isEmpty());
    menu->addAction(tr("Undo this run in this room…"), this, &JournalView::undoRoom)->setEnabled(whyNoUndo().isEmpty());
    menu->popup(globalPos);
}

void JournalView::exportAs(Format format)
{
    const bool csv = format == Format::Csv;
    // No name of a person or a course stands in the name of a file.
    const QString name
        = u"journal-%1.%2"_s.arg(m_session.clock().now().toLocalTime().date().toString(Qt::ISODate), csv ? u"csv"_s : u"json"_s);
    const QString filter = csv ? tr("Comma-separated values (*.csv)") : tr("JSON (*.json)");
    m_dialogs.saveFile(this, tr("Export the journal"), name, filter, [this, format](const QString &path) {
        if (path.isEmpty())
            return;
        JournalFilter all = m_entries->filter();
        all.limit = std::numeric_limits<int>::max();
        m_exporting = Export{.filter = all, .path = path, .format = format};
        m_session.wantJournal(all);
    });
}

void JournalView::save(const JournalFilter &filter, const JournalPage &page)
{
    if (!m_exporting || m_exporting->filter != filter)
        return;
    const auto [asked, path, format] = *std::exchange(m_exporting, std::nullopt);
    const auto write = [entries = page.entries, path, format] {
        return saveWhole(path, format == Format::Csv ? words::journalCsv(entries) : words::journalJson(entries));
    };
    // Aside: a hundred thousand entries take their time.
    QtConcurrent::run(write).then(this, [this, path, count = int(page.entries.size())](const Result<void> &saved) {
        if (saved)
            tell(Banner::Kind::Good, tr("%Ln entry(ies) were exported.", nullptr, count), path);
        else
            say(saved.error());
    });
}

void JournalView::forget(const QDateTime &before)
{
    m_dialogs.confirm(this, JournalWords::forgetting(m_runs->runs(), before), [this, before](bool yes) {
        if (yes)
            m_session.forgetRuns(before);
    });
}

} // namespace diapason
