// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/places.h"

#include "domain/retentionplan.h"
#include "gui/find/finddesk.h"
#include "gui/frame/mainwindow.h"
#include "gui/frame/preferences.h"
#include "gui/journal/addjournal.h"
#include "gui/overview/addoverview.h"
#include "gui/overview/overviewpage.h"
#include "gui/pages/activitypane.h"
#include "gui/pages/campusmemory.h"
#include "gui/pages/coursespage.h"
#include "gui/people/addpeople.h"
#include "gui/people/peoplepage.h"
#include "gui/plans/closeguard.h"
#include "gui/plans/planspage.h"
#include "gui/plans/previewpage.h"
#include "gui/rooms/addrooms.h"
#include "gui/rooms/roomspage.h"

#include <QAction>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

class Places
{
    Q_DECLARE_TR_FUNCTIONS(diapason::Places)
public:
    //: A place of the rail: the tree of courses, their activities, why
    [[nodiscard]] static QString courses() { return tr("Courses"); }
    //: A place of the rail: the plan being looked at, or its run
    [[nodiscard]] static QString plans() { return tr("Plans"); }
};

/// The overview leads to activities and rooms, and to plans that lead back to it.
void tieOverview(MainWindow &window, OverviewPage &overview, CoursesPage &courses, RoomsPage &rooms, PlansPage &plans)
{
    QObject::connect(&overview, &OverviewPage::activityWanted, &courses, [&window, &courses](Cmid cmid) {
        window.showPlace(u"courses"_s);
        courses.findActivity(cmid);
    });
    QObject::connect(&overview, &OverviewPage::roomWanted, &rooms, [&window, &rooms](const RoomId &room) {
        window.showPlace(u"rooms"_s);
        rooms.showRoom(room);
    });
    QObject::connect(&overview, &OverviewPage::planWanted, &plans, &PlansPage::makePlan);
}

void addPlanEntries(MainWindow &window, PlansPage &plans)
{
    QAction *open = window.entry(u"openPlan"_s), *save = window.entry(u"savePlan"_s);
    QObject::connect(open, &QAction::triggered, &plans, &PlansPage::openFile);
    QObject::connect(save, &QAction::triggered, &plans, &PlansPage::save);
    const auto follow = [open, save, &plans, &window] {
        open->setVisible(true);
        open->setEnabled(plans.mayOpen());
        save->setVisible(true);
        save->setEnabled(plans.maySave() && window.place() == "plans"_L1);
    };
    QObject::connect(&plans, &PlansPage::stateChanged, &window, follow);
    QObject::connect(&window, &MainWindow::placeChanged, &plans, follow);
    follow();
}

} // namespace

CoursesPage *addPlaces(MainWindow &window, Session &session, Dialogs &dialogs)
{
    auto *courses = new CoursesPage(session, dialogs, window.pageParent());
    auto *plans = new PlansPage(session, dialogs, window.pageParent());
    window.addPlace(u"courses"_s, "mortarboard"_L1, &Places::courses, courses);
    window.addPlace(u"plans"_s, "list-check"_L1, &Places::plans, plans);
    window.setPlaceVisible(u"plans"_s, false);
    courses->restoreLayout(savedLayout(session.campus().name, u"courses"_s));

    QObject::connect(courses, &CoursesPage::planReady, plans, &PlansPage::showPlan);
    QObject::connect(courses, &CoursesPage::planWanted, plans, &PlansPage::makePlan);
    QObject::connect(plans, &PlansPage::wanted, &window, [&window] {
        window.setPlaceVisible(u"plans"_s, true);
        window.showPlace(u"plans"_s);
    });
    QObject::connect(plans, &PlansPage::finished, &window, [&window, courses, plans](Cmid cmid) {
        window.setPlaceVisible(u"plans"_s, false);
        if (plans->preview()->plan().isOfRetention()) // back to where one was
            return window.showPlace(u"rooms"_s);
        if (plans->preview()->plan().erases > 0)
            return window.showPlace(u"privacy"_s);
        if (plans->ofChosen())
            return window.showPlace(u"overview"_s);
        window.showPlace(u"courses"_s);
        if (cmid.isValid() && !isOfNoActivity(cmid))
            courses->showActivity(cmid);
    });
    addPlanEntries(window, *plans);
    new CloseGuard(session, dialogs, window);
    auto *desk = new FindDesk(session, dialogs, window);
    const auto toCourses = [&window] { window.showPlace(u"courses"_s); };
    QObject::connect(desk, &FindDesk::activityWanted, courses, [=](Cmid cmid) {
        toCourses();
        courses->findActivity(cmid);
    });
    QObject::connect(desk, &FindDesk::courseWanted, courses, [=](CourseId course) {
        toCourses();
        courses->findCourse(course);
    });
    QObject::connect(desk, &FindDesk::personWanted, courses, [=](Cmid cmid, MoodleUserId person, const AccountId &account) {
        toCourses();
        courses->findPerson(cmid, person, account);
    });
    PeoplePage *people = addPeople(window, session, dialogs);
    QObject::connect(people, &PeoplePage::planReady, plans, &PlansPage::showPlan);
    QObject::connect(people, &PeoplePage::lineWanted, courses, [=](Cmid cmid, MoodleUserId person, const AccountId &account) {
        toCourses();
        courses->findPerson(cmid, person, account);
    });
    const auto toPerson = [&window, people](MoodleUserId person, const AccountId &account) {
        window.showPlace(u"people"_s);
        people->showPerson(person, account);
    };
    QObject::connect(courses, &CoursesPage::personWanted, people, toPerson);
    QObject::connect(desk, &FindDesk::personPageWanted, people, toPerson);
    RoomsPage *rooms = addRooms(window, session, dialogs);
    QObject::connect(rooms, &RoomsPage::planWanted, plans, [plans, &session](const QList<RoomChoice> &choices) {
        plans->showPlan(retentionPlan(session.catalogue(), choices), false);
    });
    tieOverview(window, *addOverview(window, session, dialogs), *courses, *rooms, *plans);
    QObject::connect(courses, &CoursesPage::retentionWanted, rooms, [&window, rooms](Cmid cmid) {
        window.showPlace(u"rooms"_s);
        rooms->showActivity(cmid);
    });
    addJournal(window, session, dialogs, *courses, *plans);
    QObject::connect(courses, &CoursesPage::activityShown, desk, qOverload<Cmid>(&FindDesk::remember));
    QObject::connect(&window, &MainWindow::leftPaneRequested, courses, &CoursesPage::toggleCourses);
    QObject::connect(&window, &MainWindow::rightPaneRequested, courses, &CoursesPage::toggleWhy);
    QObject::connect(&window, &MainWindow::refreshRequested, courses, [courses](const QString &place) {
        if (place == "courses"_L1)
            courses->activity()->readAgain();
    });
    QObject::connect(courses, &CoursesPage::layoutChanged, &window,
        [courses, &session] { saveLayout(session.campus().name, u"courses"_s, courses->layoutState()); });
    new CampusMemory(session, window, *courses);
    return courses;
}

} // namespace diapason
