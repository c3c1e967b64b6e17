// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/screenshots.h"

#include "gui/connections/connectionspage.h"
#include "gui/inspector/inspector.h"
#include "gui/pages/activitypane.h"
#include "gui/pages/coursespage.h"
#include "gui/rooms/roomspage.h"
#include "gui/rules/rulespage.h"
#include "main/camera.h"
#include "main/overviewscenes.h"
#include "main/peoplescenes.h"
#include "main/privacyscenes.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

/// The first activity of the campus whose check ended like this.
template <class Condition>
Cmid findActivity(Session &session, Condition fits)
{
    QList<Cmid> all;
    for (const QList<Activity> &activities : session.catalogue().activities)
        for (const Activity &activity : activities)
            all += activity.cmid;
    std::ranges::sort(all);
    const auto it = std::ranges::find_if(all, [&](Cmid cmid) { return fits(session.check(cmid)); });
    return it == all.cend() ? Cmid{} : *it;
}

void drawSearch(Camera &camera)
{
    camera.search(u"an"_s, u"Anne-Sophie"_s);
    camera.shoot(u"search"_s);
    camera.open(u"Anne-Sophie"_s);
    camera.shoot(u"search-person"_s);
    camera.leave();
    camera.search(u"chi099"_s, u"CHI099"_s);
    camera.open(u"CHI099"_s);
    camera.shoot(u"search-room"_s);
    camera.leave();
    camera.search(u"qwertz"_s, {});
    camera.shoot(u"search-nothing"_s);
    camera.leave();
}

/// What is found wrong beside the lines, unfolded, and in the explanation of somebody it is about.
void drawFindings(Camera &camera, Console &console, Cmid cmid)
{
    console.courses().showActivity(cmid);
    camera.press(u"activity.findings.toggle"_s);
    camera.shoot(u"findings"_s);
    auto *list = console.window().findChild<QListView *>(u"activity.findings.list"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    emit list->activated(list->currentIndex());
    camera.shoot(u"findings-person"_s);
    camera.press(u"activity.findings.toggle"_s);
}

/// A plan, free and blocked, and its run; nothing of the campus's rules is kept.
void drawPlans(Camera &camera, Console &console)
{
    Session &session = console.session();
    MainWindow &window = console.window();
    camera.press(u"activity.preview"_s);
    camera.shoot(u"preview"_s);
    const CampusRules rules = session.campus().rules;
    CampusRules strict = rules;
    strict.limits.removalsPerRoom = 0;
    session.useRules(strict);
    camera.require(until([&] { return window.findChild<QAbstractButton *>(u"plan.guards.allow"_s); }));
    camera.shoot(u"preview-blocked"_s);
    session.useRules(rules);
    breathe();
    window.findChild<QAbstractButton *>(u"plan.apply"_s)->click();
    session.pauseRun();
    camera.require(until([&] { return session.run().state == RunReport::State::Paused; }));
    camera.shoot(u"run-paused"_s);
    session.resumeRun();
    camera.require(until([&] { return session.run().state == RunReport::State::Finished; }));
    camera.shoot(u"run"_s);
    camera.press(u"run.back"_s);
}

/// What the run before has changed.
void drawHistory(Camera &camera, Console &console)
{
    console.courses().activity()->showHistory();
    auto *dialog = console.window().findChild<QDialog *>(u"history"_s);
    console.session().startCheck(console.courses().activity()->cmid());
    const QAbstractItemModel *readings = dialog->findChild<QTableView *>(u"history.readings"_s)->model();
    camera.require(until([&] { return readings->rowCount() > 1; }));
    camera.shoot(u"history"_s, dialog);
    dialog->close();
}

/// Two rooms claim an activity: what ties each of them to it, people in common included.
void drawLink(Camera &camera, Console &console)
{
    Session &session = console.session();
    const auto isOpen = [](const Link &link) { return link.confidence == Link::Confidence::Conflicting && link.candidates.size() > 1; };
    const auto link = std::ranges::find_if(session.catalogue().links, isOpen);
    camera.require(link != session.catalogue().links.cend());
    if (link == session.catalogue().links.cend())
        return;
    const Cmid cmid = link->cmid;
    console.courses().showActivity(cmid);
    console.courses().activity()->chooseRoom();
    camera.require(until([&] { return !session.readsCommonPeople(cmid); }));
    auto *dialog = console.window().findChild<QDialog *>(u"link"_s);
    camera.shoot(u"link"_s, dialog);
    dialog->reject();
}

/// The run before, and what it did first.
void drawJournal(Camera &camera, Console &console)
{
    console.window().showPlace(u"journal"_s);
    auto *entries = console.window().findChild<QTableView *>(u"journal.entries"_s);
    camera.require(until([&] { return entries->model()->rowCount() > 0 && entries->isVisible(); }));
    entries->selectRow(0);
    camera.shoot(u"journal"_s);
    console.window().showPlace(u"courses"_s);
}

/// The rooms and what the coming weeks take; one whose messages would go sooner, with what is at risk, as a plan
/// and as the question before it; all of them at once. Nothing is kept or written.
void drawRooms(Camera &camera, Console &console)
{
    Session &session = console.session();
    MainWindow &window = console.window();
    const CampusRules rules = session.campus().rules;
    CampusRules capped = rules;
    capped.retention.ceilingDays = 500;
    session.useRules(capped);
    window.showPlace(u"rooms"_s);
    auto *table = window.findChild<QTableView *>(u"rooms.table"_s);
    camera.require(until([&] { return session.retention().workspace && table->model()->rowCount() > 0; }));
    breathe();
    camera.press(u"rooms.lookMore"_s);
    camera.require(until([&] { return !session.retention().samples.isEmpty() && session.retention().sampling.isEmpty(); }));
    camera.shoot(u"rooms"_s);
    auto *page = window.findChild<RoomsPage *>();
    for (const QList<Activity> &activities : session.catalogue().activities)
        for (const Activity &activity : activities)
            if (activity.name.startsWith("Questions"_L1))
                page->showActivity(activity.cmid);
    breathe();
    auto *days = window.findChild<QLineEdit *>(u"rooms.days"_s);
    days->setText(u"90"_s);
    emit days->textEdited(days->text());
    camera.shoot(u"rooms-shorter"_s);
    camera.press(u"rooms.plan"_s);
    camera.require(until([&] { return window.place() == "plans"_L1; }));
    camera.shoot(u"rooms-plan"_s);
    camera.press(u"plan.apply"_s);
    if (auto *question = window.findChild<QDialog *>(u"shorten"_s)) {
        camera.shoot(u"rooms-question"_s, question);
        question->reject();
    }
    camera.press(u"plan.cancel"_s);
    camera.press(u"rooms.cancel"_s);
    table->selectAll();
    breathe();
    camera.press(u"rooms.keep"_s);
    days->setText(u"180"_s);
    emit days->textEdited(days->text());
    camera.shoot(u"rooms-many"_s);
    camera.press(u"rooms.cancel"_s);
    session.useRules(rules);
    window.showPlace(u"courses"_s);
}

/// What departs from the preset and what it would do, which roles count, what was confirmed; nothing is saved.
void drawRules(Camera &camera, Console &console)
{
    console.connections().showTab(ConnectionsPage::Tab::Rules);
    auto *rules = console.window().findChild<RulesPage *>();
    camera.shoot(u"connections-rules"_s);
    camera.press(u"rules.states.suspendedAccount.expect"_s);
    camera.press(u"rules.states.noRole.remove"_s);
    camera.press(u"rules.restrictions.honour"_s);
    camera.press(u"rules.kinds.rooms"_s);
    camera.reveal(u"rules.restrictions"_s);
    camera.shoot(u"connections-rules-states"_s);
    rules->showSection(u"roles"_s);
    camera.reveal(u"rules.asPlugin"_s);
    camera.shoot(u"connections-rules-roles"_s);
    camera.reveal({});
    rules->showSection(u"confirmed"_s);
    camera.shoot(u"connections-rules-confirmed"_s);
    camera.press(u"rules.discard"_s);
    rules->showSection(u"expectation"_s);
}

void drawConnections(Camera &camera, Console &console)
{
    console.window().showPlace(u"connections"_s);
    console.connections().showTab(ConnectionsPage::Tab::Access);
    const auto *copy = console.window().findChild<QAbstractButton *>(u"doctor.copy"_s);
    camera.require(until([&] { return copy->isEnabled(); })); // the diagnosis is there
    camera.shoot(u"connections"_s);
    console.connections().showTab(ConnectionsPage::Tab::Campus);
    camera.press(u"campus.freeze.add"_s);
    camera.shoot(u"connections-campus"_s);
    camera.press(u"campus.revert"_s);
    drawRules(camera, console);
    console.window().showPlace(u"courses"_s);
}

void drawInspector(Camera &camera, Console &console)
{
    MainWindow &window = console.window();
    auto *inspector = window.findChild<Inspector *>(u"inspector"_s);
    auto *open = window.findChild<QAction *>(u"action.inspector"_s);
    open->trigger();
    const QAbstractItemModel *requests = inspector->table()->model();
    camera.require(until([&] { return requests->rowCount() > 3; }));
    const auto choose = [&](const QString &call) {
        for (int row = 0; row < requests->rowCount(); ++row)
            if (requests->index(row, ExchangeModel::Call).data().toString() == call)
                inspector->showExchange(requests->index(row, 0).data(ExchangeModel::NumberRole).toLongLong());
    };
    choose(u"groups.history"_s);
    camera.shoot(u"inspector"_s);
    choose(u"core_enrol_get_enrolled_users"_s);
    window.findChild<QTabBar *>(u"inspector.tabs"_s)->setCurrentIndex(1);
    camera.press(u"inspector.curl"_s);
    camera.shoot(u"inspector-request"_s);
    open->trigger();
}

} // namespace

bool drawScreens(Console &console, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    Session &session = console.session();
    Camera camera(console, folder);
    console.window().show();
    breathe();
    camera.shoot(u"opening"_s);
    camera.require(until([&] { return session.readAt().isValid() && !session.job(); }));

    if (session.summaries().isEmpty()) { // a large campus is not read on opening: its overview is what there is to see
        drawOverview(camera, console);
        return camera.ok();
    }
    const auto drifting
        = [](const CheckState &state) { return state.comparison && state.comparison->count(DriftClass::Extra) > 0; };
    const auto incomplete = [](const CheckState &state) { return state.comparison && !state.comparison->moodleComplete(); };
    const auto failed = [](const CheckState &state) { return state.phase == CheckState::Phase::Failed; };
    const auto clean = [](const CheckState &state) {
        return state.comparison && state.comparison->drifts == 0 && state.comparison->chatComplete()
            && state.comparison->moodleComplete();
    };
    console.window().showPlace(u"courses"_s); // the window remembers where it was left
    console.courses().showActivity(findActivity(session, incomplete));
    camera.shoot(u"incomplete"_s);
    console.courses().showActivity(findActivity(session, failed));
    camera.shoot(u"failed"_s);
    console.courses().showActivity(findActivity(session, clean));
    camera.shoot(u"in-step"_s);
    const auto aboutAccounts = [](const CheckState &state) {
        return state.comparison && std::ranges::count_if(state.comparison->findings, [](const Finding &finding) {
            return finding.person.isValid();
        }) > 1;
    };
    drawLink(camera, console);
    drawFindings(camera, console, findActivity(session, aboutAccounts));
    console.courses().showActivity(findActivity(session, drifting));
    camera.shoot(u"activity"_s);
    drawOverview(camera, console);
    drawSearch(camera);
    drawPeople(camera, console);
    drawPrivacy(camera, console);
    drawRooms(camera, console);
    drawPlans(camera, console);
    drawHistory(camera, console);
    drawJournal(camera, console);
    drawConnections(camera, console);
    drawInspector(camera, console);
    return camera.ok();
}

} // namespace diapason
