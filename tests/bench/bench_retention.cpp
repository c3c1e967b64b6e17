// SPDX-License-Identifier: GPL-3.0-or-later
// The retention of 500 rooms and their activities changed in one run, 20 ms of latency per call, the demo campus with the
// companion in another process: writes for each, one listing of either side before and one after.
#include "app/applier.h"
#include "bench/benchcampus.h"
#include "bench/busymeter.h"
#include "domain/retentionplan.h"
#include "net/moodle/moodleclient.h"
#include "net/rocketchat/rocketchatserver.h"
#include "store/sqlitejournal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace diapason;
using namespace diapason::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int wantedRooms = 500;
constexpr int latencyMs = 20;
constexpr int courseWorkers = 16; ///< as the twin asks (ctl/desk.cpp)

using Kind = Operation::Kind;

/// Our client against one campus.
struct Side {
    SystemClock clock;
    QTemporaryDir dir;
    SqliteJournal journal{dir.filePath(u"journal.sqlite"_s)};
    MoodleClient moodle;
    RocketChatServer chat;
    Reader reader;
    Applier applier;
    Catalogue catalogue;
    int roomCalls = 0; ///< that one listing of the rooms takes
    int activityCalls = 0; ///< and one of the activities

    explicit Side(const BenchCampus &campus)
        : moodle(QUrl(campus.moodleUrl), campus.moodleToken, clock),
          chat(QUrl(campus.chatUrl), AccountId{campus.chatUserId}, campus.chatToken, clock),
          reader(moodle, chat, campus.rules, clock),
          applier(reader, chat, journal, clock, u"bench"_s)
    {
    }
    QCoro::Task<> listCourses(QList<CourseId> *courses)
    {
        while (!courses->isEmpty()) {
            const CourseId id = courses->takeFirst();
            catalogue.activities.insert(id, had(co_await moodle.activities(id, {})));
        }
    }
    QCoro::Task<> listAllCourses()
    {
        QList<CourseId> courses;
        for (const Course &course : std::as_const(catalogue.courses.courses))
            courses += course.id;
        std::vector<QCoro::Task<>> workers;
        for (int i = 0; i < courseWorkers; ++i)
            workers.push_back(listCourses(&courses));
        for (QCoro::Task<> &worker : workers)
            co_await worker;
    }
    void open()
    {
        catalogue = QCoro::waitFor(reader.connect({})).catalogue().value();
        catalogue = had(QCoro::waitFor(reader.list(catalogue, {}, {})));
        QCoro::waitFor(listAllCourses());
        int before = chat.calls();
        catalogue.rooms = had(QCoro::waitFor(chat.rooms({}, {})));
        roomCalls = chat.calls() - before;
        before = moodle.calls();
        catalogue.companion = QCoro::waitFor(moodle.companionActivities({}, {}));
        activityCalls = moodle.calls() - before;
        catalogue.relink();
    }
    /// For rooms whose two sides are both to change, a number of days that none of them has.
    [[nodiscard]] QList<RoomChoice> wishes() const
    {
        QList<RoomChoice> all, wanted;
        for (const Link &link : catalogue.links)
            if (link.room.isValid())
                all += RoomChoice{link.room, {.way = RetentionChoice::Way::Keep, .days = 123, .excludePinned = true}};
        for (const RoomPlan &room : retentionPlan(catalogue, all).rooms)
            if (room.operations.size() == 2 && wanted.size() < wantedRooms)
                wanted += RoomChoice{room.room.id, all.first().choice};
        return wanted;
    }
    /// How many of them do not show what was wanted, read by nobody who wrote it.
    [[nodiscard]] int wrong(const Plan &plan)
    {
        const RoomListing rooms = had(QCoro::waitFor(chat.rooms({}, {})));
        const CompanionListing activities = QCoro::waitFor(moodle.companionActivities({}, {}));
        const QHash<RoomId, const Room *> byRoom = byId(rooms.rooms, &Room::id);
        int count = 0;
        for (const RoomPlan &room : plan.rooms) {
            const Room *now = byRoom.value(room.room.id);
            const CompanionActivity *activity = activities.activity(room.cmid);
            count += now && activity && isRetained(now->retention, room.operations.first())
                    && activity->retention == activityAfter(room.operations.last())
                ? 0
                : 1;
        }
        return count;
    }
};

bool measure(const QString &name, const QStringList &options)
{
    const BenchCampus campus(options);
    Side side(campus);
    side.open();
    const QList<RoomChoice> wishes = side.wishes();
    BusyMeter::instance().reset();
    BusyMeter::instance().begin(); // the window makes its plan on its own thread
    const Plan plan = retentionPlan(side.catalogue, wishes);
    BusyMeter::instance().end();
    print(name + u".plan"_s, BusyMeter::instance().longestMs(), u"ms"_s, {{u"limit"_s, 16}});
    const int rooms = plan.ticked(Kind::SetRetention), activities = plan.ticked(Kind::SetActivityRetention);
    const int chatBefore = side.chat.calls(), moodleBefore = side.moodle.calls();
    QElapsedTimer timer;
    timer.start();
    const Guard guard{.limits = {.shortenedPerRun = wantedRooms}};
    const RunReport report = QCoro::waitFor(side.applier.apply({.plan = plan, .guard = guard}, {}, side.catalogue, {}, {}));
    const qint64 ms = timer.elapsed();
    const int chatCalls = side.chat.calls() - chatBefore, moodleCalls = side.moodle.calls() - moodleBefore;
    print(name + u".rooms"_s, rooms, u"rooms"_s,
        {{u"done"_s, report.count(Outcome::Done)}, {u"refused"_s, report.count(Outcome::Refused)}});
    print(name + u".chatCalls"_s, chatCalls, u"calls"_s, {{u"limit"_s, 2 * rooms + 2 * side.roomCalls}, {u"ms"_s, ms}});
    print(name + u".moodleCalls"_s, moodleCalls, u"calls"_s, {{u"limit"_s, activities + 2 * side.activityCalls}});
    // One call after the other would take their latencies alone.
    print(name + u".speedup"_s, double(chatCalls + moodleCalls) * latencyMs / double(ms), u"times"_s, {{u"limit"_s, 4}});
    print(name + u".mainThread.longest"_s, BusyMeter::instance().longestMs(), u"ms"_s, {{u"limit"_s, 16}});
    const int wrong = side.wrong(plan);
    print(name + u".leftWrong"_s, wrong, u"rooms"_s, {{u"limit"_s, 0}});
    return report.ok() && wrong == 0 && rooms == wantedRooms && activities == wantedRooms;
}

} // namespace

int main(int argc, char **argv)
{
    const Metered<QCoreApplication> app(argc, argv);
    const QStringList slow{u"--demo-size"_s, u"large"_s, u"--companion"_s, u"--latency"_s, QString::number(latencyMs)};
    const bool unlimited = measure(u"retention"_s, slow);
    const bool capped = measure(u"retentionCapped"_s, slow + QStringList{u"--page-cap"_s, u"100"_s, u"--no-unlimited"_s});
    return unlimited && capped ? 0 : 1;
}
