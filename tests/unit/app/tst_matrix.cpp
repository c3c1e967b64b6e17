// SPDX-License-Identifier: GPL-3.0-or-later
// The table of matrix.txt played against the demo campus: no duplicate, no loss, no lie in the journal.
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

const QStringList routes{u"groups.invite"_s, u"groups.addModerator"_s, u"groups.removeModerator"_s, u"groups.kick"_s};

/// The lines of the table that are played now.
QList<std::pair<QString, Case>> cases()
{
    QFile file(QStringLiteral(DIAPASON_SOURCE "/tests/unit/app/matrix.txt"));
    const bool all = qEnvironmentVariable("DIAPASON_MATRIX") == "all"_L1;
    QList<std::pair<QString, Case>> cases;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return cases;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const bool always = line.startsWith(u'*');
        if (line.startsWith(u'#') || (!always && !all))
            continue;
        const QStringList cells = line.mid(1).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
        for (int kind = 0; kind < 4; ++kind) {
            const QStringList wanted = cells.value(2 + kind).split(u'/');
            cases += {u"%1 %2 %3"_s.arg(cells.value(0), cells.value(1), operationCode(Kind(kind))),
                {cells.value(0) + u' ' + cells.value(1), Kind(kind), wanted.value(0), wanted.value(1) == "in"_L1}};
        }
    }
    return cases;
}

/// Writes into the simulated room as another client would, so that it is, or is not, as the operation wants it.
void interfere(demo::ChatWorld &world, const Operation &operation, bool same)
{
    demo::ChatRoom &room = *world.roomById(operation.room.value);
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
    for (const demo::drawn::Course &course : campus.servers.blueprint().courses) {
        for (const demo::drawn::Activity &activity : course.activities) {
            const auto comparison = campus.check(activity.cmid);
            const RoomPlan plan = comparison ? makePlan(**comparison) : RoomPlan{};
            for (const Operation &operation : plan.operations)
                if (!m_activities.contains(operation.kind) && operation.driftClass != DriftClass::Left
                    && (operation.kind != Kind::AddModerator || operation.driftClass == DriftClass::ShouldBeModerator))
                    m_activities.insert(operation.kind, activity.cmid);
        }
    }
    QCOMPARE(m_activities.size(), 4);
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
    OpenDemo campus;
    const qint64 cmid = m_activities.value(played.kind);
    open(campus, cmid);
    const auto before = campus.check(cmid).value();
    RoomPlan plan = makePlan(*before, {.withRemovals = true});
    const auto chosen = std::ranges::find(plan.operations, played.kind, &Operation::kind);
    QVERIFY2(chosen != plan.operations.cend(), qPrintable(u"activity %1"_s.arg(cmid)));
    const Operation operation = *chosen;
    plan.operations = {operation};
    strike(campus, played.fault, operation);

    const RunReport report = await(campus.applier.apply(
        {.plan = {.rooms = {plan}}, .guard = {.limits = campus.rules.limits}}, {before}, campus.catalogue, {}, {}));

    QCOMPARE(outcomeCode(report.results.first().outcome), played.outcome);
    // No duplicate: it left once.
    QCOMPARE(campus.servers.chatHost().hits(routes.at(int(played.kind))), 1);
    // No loss, no lie: one entry, closed, which says what the report says.
    const QList<JournalEntry> entries = await(campus.journal.entries(report.journalRun)).value();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(outcomeCode(entries.first().outcome), played.outcome);
    QVERIFY(entries.first().closed.isValid());
    QCOMPARE(entries.first().operation.account, operation.account);
    // The room is as the table says, and what is called done is there.
    campus.servers.chatHost().clearFaults();
    const auto now = await(campus.reader.recheck(before, {}, {}));
    QCOMPARE(shows(rolesOf(now->room), operation), played.shown);
    QCOMPARE(report.results.first().verified, played.shown);
    for (const RoomMember &member : before->room.members) // nobody else was touched
        if (member.id != operation.account)
            QVERIFY(std::ranges::any_of(
                now->room.members, [&](const RoomMember &m) { return m.id == member.id && m.roles == member.roles; }));
}

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
