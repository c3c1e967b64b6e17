// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/addjournal.h"

#include "gui/frame/keptplace.h"
#include "gui/journal/journalview.h"
#include "gui/journal/recoverynotice.h"
#include "gui/pages/coursespage.h"
#include "gui/plans/planspage.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

class JournalPlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(diapason::JournalPlaceWords)
public:
    //: A place of the rail: what was done
    [[nodiscard]] static QString place() { return tr("Journal"); }
};

} // namespace

JournalView *addJournal(MainWindow &window, Session &session, Dialogs &dialogs, CoursesPage &courses, PlansPage &plans)
{
    const QString place = u"journal"_s;
    auto *page = new JournalView(session, dialogs, window.pageParent());
    addKeptPlace(window, session.campus().name, place, "journal-text"_L1, &JournalPlaceWords::place, page, [page] { page->reload(); });
    QObject::connect(page, &JournalView::planReady, &plans, &PlansPage::showPlan);
    QObject::connect(&plans, &PlansPage::undoWanted, page, [&window, page, place](qint64 run) {
        window.showPlace(place);
        page->undo(run);
    });
    QObject::connect(page, &JournalView::activityWanted, &courses, [&window, &courses](Cmid cmid) {
        window.showPlace(u"courses"_s);
        courses.findActivity(cmid);
    });
    auto *notice = new RecoveryNotice(session);
    window.addNotice(notice);
    QObject::connect(notice, &RecoveryNotice::journalWanted, &window, [&window, page, &session, place] {
        window.showPlace(place);
        const QList<JournalEntry> &looked = session.recovery().looked;
        page->showRun(looked.isEmpty() ? 0 : looked.last().run);
    });
    return page;
}

} // namespace diapason
