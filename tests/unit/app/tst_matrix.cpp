// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of matrix.txt played against the demo campus: no duplicate, no loss, no lie in the journal.
#include "app/recovery.h"
#include "domain/quiet.h"
#include "support/manualclock.h"
#include "support/opendemo.h"

#include <QRegularExpression>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Operation::Kind;

struct Case {
    QString fault = {};
    Kind kind = Kind::Invite;
    QString outcome = {};
    bool shown = false;
};

constexpr std::chrono::milliseconds patience{1500}; ///< of a client that meets a slow answer
const QStringList routes{
    u"groups.invite"_s, u"groups.addModerator"_s, u"groups.removeModerator"_s, u"groups.kick"_s, u"users.create"_s};
constexpr std::array columns{
    Kind::Invite, Kind::AddModerator, Kind::RemoveModerator, Kind::Kick, Kind::CreateAccount}; ///< the table's columns
const QString settings = u"rooms.saveRoomSettings"_s;

/// The cells of the file's lines that begin with `mark`, or with none of the marks.
QList<QStringList> linesOf(const QString &marks)
{
    QFile file(QStringLiteral(DIAPASON_SOURCE "/tests/unit/app/matrix.txt"));
    QList<QStringList> lines;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        if (marks.contains(line.front()))
            lines += line.mid(1).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    return lines;
}

/// The lines of the table that are played now.
QList<std::pair<QString, Case>> cases()
{
    QList<std::pair<QString, Case>> cases;
    for (const QStringList &cells : linesOf(qEnvironmentVariable("DIAPASON_MATRIX") == "all"_L1 ? u"* "_s : u"*"_s)) {
        for (qsizetype i = 0; i < qsizetype(columns.size()); ++i) {
            const QStringList wanted = cells.value(2 + i).split(u'/');
            if (wanted.size() == 2)
                cases += {u"%1 %2 %3"_s.arg(cells.value(0), cells.value(1), operationCode(columns[size_t(i)])),
                    {cells.value(0) + u' ' + cells.value(1), columns[size_t(i)], wanted.value(0), wanted.value(1) == "in"_L1}};
        }
    }
    return cases;
}

/// A plan of one activity with everything in it.
RoomPlan planOf(const OpenDemo &campus, const Comparison &now)
{
    return makePlan(now, {.withRemovals = true, .createAccounts = campus.rules.accounts.create});
}

/// Writes into the simulated room as another client would, so that it is, or is not, as the operation wants it.
void interfere(demo::ChatWorld &world, const Operation &operation, bool same)
{
    demo::ChatRoom &room = *world.roomById(operation.room.value);
    if (operation.kind == Kind::CreateAccount) {
        world.addUser({.username = operation.username, .name = operation.name});
        return;
    }
    demo::ChatUser &user = *world.userById(operation.account.value);
    const bool adds = operation.kind == Kind::Invite || operation.kind == Kind::AddModerator;
    if (operation.kind == Kind::Invite || operation.kind == Kind::Kick) {
        if (adds == same)
            world.subscribe(room, user);
        else
            world.unsubscribe(room, user);
    } else {
        world.unsubscribe(room, user);
        world.subscribe(room, user, adds == same ? QStringList{u"moderator"_s} : QStringList());
    }
}

} // namespace

class TestMatrix : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void a_fault_leaves_no_duplicate_no_loss_and_no_lie_data();
    void a_fault_leaves_no_duplicate_no_loss_and_no_lie();
    void a_muted_room_gets_its_lines_back_data();
    void a_muted_room_gets_its_lines_back();

private:
    static void open(OpenDemo &campus, qint64 cmid);
    void strike(OpenDemo &campus, const QString &fault, const Operation &operation) const;

    QHash<Kind, qint64> m_activities; ///< one that needs an operation of this kind
};

/// As much as one activity needs.
void TestMatrix::open(OpenDemo &campus, qint64 cmid)
{
    campus.catalogue = await(campus.reader.connect({})).catalogue().value();
    campus.catalogue = await(campus.reader.list(campus.catalogue, {}, {})).value();
    const Activity activity = await(campus.moodle.activity(Cmid{cmid}, {})).value();
    campus.catalogue.activities.insert(activity.course, {activity});
    campus.catalogue.relink();
}

void TestMatrix::initTestCase()
{
    OpenDemo campus;
    campus.open();
    campus.letCreate();
    for (const demo::drawn::Course &course : campus.servers.blueprint().courses) {
        for (const demo::drawn::Activity &activity : course.activities) {
            const auto comparison = campus.check(activity.cmid);
            const RoomPlan plan = comparison ? planOf(campus, **comparison) : RoomPlan{};
            for (const Operation &operation : plan.operations)
                if (!m_activities.contains(operation.kind) && operation.driftClass != DriftClass::Left
                    && (operation.kind == Kind::CreateAccount || operation.account.isValid())
                    && (operation.kind != Kind::AddModerator || operation.driftClass == DriftClass::ShouldBeModerator))
                    m_activities.insert(operation.kind, activity.cmid);
        }
    }
    QCOMPARE(m_activities.size(), qsizetype(columns.size()));
}

void TestMatrix::strike(OpenDemo &campus, const QString &fault, const Operation &operation) const
{
    demo::Host &host = campus.servers.chatHost();
    const QString &route = routes.at(int(operation.kind));
    demo::ChatWorld &world = campus.servers.chatWorld();
    if (fault == "cut before"_L1)
        host.add(demo::Fault::cutBefore(route));
    else if (fault == "cut after"_L1)
        host.add(demo::Fault::cutAfter(route));
    else if (fault == "truncated during"_L1)
        host.add(demo::Fault::truncated(route));
    else if (fault == "html before"_L1)
        host.add(demo::Fault::htmlPage(route, 502));
    else if (fault == "forbidden before"_L1)
        host.add(demo::Fault::emptyForbidden(route));
    else if (fault == "gone-wrong before"_L1)
        host.add(demo::Fault::status(route, 500));
    else if (fault == "slow during"_L1)
        host.add(demo::Fault::slow(route, 3 * patience));
    else if (fault == "limited before"_L1)
        host.add(demo::Fault::status(route, 429,
            R"({"success":false,"error":"Error, too many requests. Please slow down. You must wait 1 seconds before trying this endpoint again. [error-too-many-requests]"})"));
    else if (fault == "plugin-same before"_L1)
        host.add(demo::Fault::meanwhile(route, [&world, operation] { interfere(world, operation, true); }));
    else if (fault == "plugin-undo after"_L1) // after the write, before the room is read again
        host.add(demo::Fault::meanwhile(route, [&host, &world, operation] {
            for (const QString &read : {u"rooms.membersOrderedByRole"_s, u"groups.members"_s})
                host.add(demo::Fault::meanwhile(read, [&world, operation] { interfere(world, operation, false); }));
        }));
    else
        QFAIL(qPrintable(fault));
}

void TestMatrix::a_fault_leaves_no_duplicate_no_loss_and_no_lie_data()
{
    QTest::addColumn<Case>("played");
    for (const auto &[name, played] : cases())
        QTest::newRow(qPrintable(name)) << played;
}

void TestMatrix::a_fault_leaves_no_duplicate_no_loss_and_no_lie()
{
    QFETCH(Case, played);
    const bool impatient = played.fault.startsWith("slow"_L1);
    OpenDemo campus({}, impatient ? TransportOptions{.patience = patience} : TransportOptions{});
    campus.letCreate();
    const qint64 cmid = m_activities.value(played.kind);
    open(campus, cmid);
    const auto before = campus.check(cmid).value();
    RoomPlan plan = planOf(campus, *before);
    const auto chosen = std::ranges::find_if(plan.operations, [&](const Operation &each) {
        return each.kind == played.kind && (each.account.isValid() || played.kind == Kind::CreateAccount);
    });
    QVERIFY2(chosen != plan.operations.cend(), qPrintable(u"activity %1"_s.arg(cmid)));
    const Operation operation = *chosen;
    plan.operations = {operation};
    strike(campus, played.fault, operation);

    bool counted = false; // a countdown was shown
    const ReportFn told = [&](const RunReport &report) { counted = counted || report.waitingUntil.isValid(); };
    const RunReport report = await(campus.applier.apply(
        {.plan = {.rooms = {plan}}, .guard = {.limits = campus.rules.limits}}, {before}, campus.catalogue, told, {}));

    const bool limited = played.fault.startsWith("limited"_L1);
    QCOMPARE(counted, limited);
    QVERIFY(!report.waitingUntil.isValid());
    QCOMPARE(outcomeCode(report.results.first().outcome), played.outcome);
    // No duplicate: it left once, or once more after it was turned away.
    QCOMPARE(campus.servers.chatHost().hits(routes.at(int(played.kind))), limited ? 2 : 1);
    // No loss, no lie: one entry, closed, which says what the report says.
    const QList<JournalEntry> entries = await(campus.journal.entries(report.journalRun)).value();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(outcomeCode(entries.first().outcome), played.outcome);
    QVERIFY(entries.first().closed.isValid());
    QCOMPARE(entries.first().operation.username, operation.username);
    // The room is as the table says, and what is called done is there.
    campus.servers.chatHost().clearFaults();
    const auto now = await(campus.reader.recheck(before, {}, {}));
    const bool created = await(campus.chat.accounts({operation.username}, {}, {}, {})).find(operation.username) >= 0;
    QCOMPARE(played.kind == Kind::CreateAccount ? created : shows(rolesOf(now->room), operation), played.shown);
    QCOMPARE(report.results.first().verified, played.shown && played.outcome != "refused"_L1);
    for (const RoomMember &member : before->room.members) // nobody else was touched
        if (member.id != operation.account)
            QVERIFY(std::ranges::any_of(
                now->room.members, [&](const RoomMember &m) { return m.id == member.id && m.roles == member.roles; }));
}

void TestMatrix::a_muted_room_gets_its_lines_back_data()
{
    QTest::addColumn<QStringList>("cells");
    for (const QStringList &cells : linesOf(u"q"_s))
        QTest::newRow(qPrintable(cells.first(3).join(u' '))) << cells;
}

void TestMatrix::a_muted_room_gets_its_lines_back()
{
    QFETCH(QStringList, cells);
    OpenDemo campus;
    const qint64 cmid = m_activities.value(Kind::Invite);
    open(campus, cmid);
    const auto before = campus.check(cmid).value();
    const RoomId id = before->room.room.id;
    demo::Host &host = campus.servers.chatHost();
    demo::ChatWorld &world = campus.servers.chatWorld();
    const QJsonArray had{u"uj"_s, u"ul"_s}, theirs{u"uj"_s};
    host.run([&] { world.roomById(id.value)->sysMes = had; });
    const auto mutes = [&] {
        QJsonValue now;
        host.run([&] { now = world.roomById(id.value)->sysMes; });
        return now == had ? u"as-before"_s : now == theirs ? u"otherwise"_s : u"muted"_s;
    };
    const auto lines = [&] {
        qsizetype count = 0;
        host.run([&] { count = std::ranges::count(world.roomById(id.value)->messages, u"au"_s, &demo::ChatMessage::type); });
        return count;
    };
    const int nth = cells.value(2) == "unmute"_L1 ? 2 : 1;
    const QString &fault = cells.at(0);
    if (fault == "changed"_L1) // while the room is written into
        host.add(demo::Fault::meanwhile(u"groups.invite"_s, [&] { world.roomById(id.value)->sysMes = theirs; }));
    else if (fault != "none"_L1)
        host.add((fault == "forbidden"_L1   ? demo::Fault::emptyForbidden(settings)
                : fault == "html"_L1        ? demo::Fault::htmlPage(settings, 502)
                : cells.at(1) == "after"_L1 ? demo::Fault::cutAfter(settings)
                                            : demo::Fault::cutBefore(settings))
                .on(nth));
    const qsizetype said = lines();

    const RunReport report = await(
        campus.applier.apply({.plan = {.rooms = {makePlan(*before)}}, .guard = {.limits = campus.rules.limits}, .quiet = true},
            {before}, campus.catalogue, {}, {}));

    QVERIFY(report.ok()); // muting is no repair: the rest is done whatever became of it
    QCOMPARE(report.quiet.size(), 1);
    QCOMPARE(quietCode(report.quiet.first().state), cells.at(3));
    QCOMPARE(lines() > said, cells.at(3) == "not_muted"_L1 || fault == "changed"_L1);
    QCOMPARE(mutes(), cells.at(4));
    host.clearFaults();
    ManualClock later(campus.clock.now().addSecs(60));
    QVERIFY(!await(lookBack(campus.moodle, campus.chat, campus.journal, later, u"demo"_s, {})).error);
    QCOMPARE(mutes(), cells.at(5));
    QVERIFY(await(campus.journal.unfinished(u"demo"_s)).value().isEmpty());
    QCOMPARE(await(campus.journal.summaries({}, 10, 0)).value().first().total(), int(report.results.size())); // nor counted
}

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
