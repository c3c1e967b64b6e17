// SPDX-License-Identifier: GPL-3.0-or-later
// The link in a room's custom fields: what is read there, what is written beside it, and the plan that does it.
#include "domain/plandocument.h"
#include "domain/stamp.h"
#include "domain/undo.h"
#include "support/builders.h"

#include <QJsonDocument>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

const QString ours = u"b858cb282617fb0956d960215c8e84d1ccf909c6"_s;
const RoomStamp stamp{.site = ours, .cmid = Cmid{30}};

QJsonObject object(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

Comparison linked(Room room)
{
    Comparison made;
    made.activity = {.cmid = Cmid{30}, .name = u"Salon"_s};
    made.room.room = std::move(room);
    return made;
}

} // namespace

class TestStamp : public QObject
{
    Q_OBJECT
private slots:
    void is_read_and_written_beside_what_others_keep_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &fields, const QString &found, const QString &after) {
            QTest::newRow(name) << fields << found << after;
        };
        row("nothing", u"{}"_s, {}, u"{\"diapason\":{\"moodle\":\"%1\",\"cmid\":30}}"_s.arg(ours));
        row("somebody else's", u"{\"sis\":{\"term\":[1,2]},\"x\":null}"_s, {},
            u"{\"sis\":{\"term\":[1,2]},\"x\":null,\"diapason\":{\"moodle\":\"%1\",\"cmid\":30}}"_s.arg(ours));
        row("another activity", u"{\"diapason\":{\"moodle\":\"%1\",\"cmid\":7}}"_s.arg(ours),
            u"{\"cmid\":7,\"moodle\":\"%1\"}"_s.arg(ours), u"{\"diapason\":{\"moodle\":\"%1\",\"cmid\":30}}"_s.arg(ours));
        row("of a later version", u"{\"diapason\":{\"moodle\":\"a\",\"cmid\":7,\"more\":1}}"_s,
            u"{\"cmid\":7,\"moodle\":\"a\"}"_s, u"{\"diapason\":{\"moodle\":\"%1\",\"cmid\":30,\"more\":1}}"_s.arg(ours));
    }
    void is_read_and_written_beside_what_others_keep()
    {
        QFETCH(QString, fields);
        const QJsonObject before = object(fields);
        const Result<std::optional<RoomStamp>> found = stampIn(before);
        QVERIFY(found);
        QTEST(stampText(*found), "found");
        QFETCH(QString, after);
        const QJsonObject written = withStamp(before, stamp);
        QCOMPARE(written, object(after));
        QCOMPARE(*stampIn(written), std::optional(stamp));
        QCOMPARE(withStamp(written, *found), before); // an undo leaves no trace
        QCOMPARE(stampOf(stampText(*found)), *found);
    }

    void what_is_not_ours_is_not_read_as_none_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::newRow("text") << u"{\"diapason\":\"2 pianos\"}"_s;
        QTest::newRow("list") << u"{\"diapason\":[1]}"_s;
        QTest::newRow("another object") << u"{\"diapason\":{\"pitch\":440}}"_s;
        QTest::newRow("no number") << u"{\"diapason\":{\"moodle\":\"a\",\"cmid\":\"30\"}}"_s;
    }
    void what_is_not_ours_is_not_read_as_none()
    {
        QFETCH(QString, fields);
        const Result<std::optional<RoomStamp>> found = stampIn(object(fields));
        QVERIFY(!found);
        QCOMPARE(found.error().code, u"stamp-foreign"_s);
    }

    void a_plan_writes_it_once()
    {
        Room room = build::room(u"hand"_s, u"salon"_s);
        room.stamp = RoomStamp{.site = ours, .cmid = Cmid{7}};
        const RoomPlan plan = stampPlan(linked(room), ours);
        QCOMPARE(plan.operations.size(), 1);
        QCOMPARE(plan.operations.first().kind, Operation::Kind::Stamp);
        QCOMPARE(plan.operations.first().was, stampText(room.stamp));
        QCOMPARE(plan.operations.first().becomes, stampText(stamp));
        QVERIFY(plan.operations.first().ticked);
        QCOMPARE(operationCode(plan.operations.first().kind), u"stamp"_s);
        room.stamp = stamp;
        QVERIFY(stampPlan(linked(room), ours).operations.isEmpty());
        room.stamp.reset();
        room.archived = true;
        const RoomPlan archived = stampPlan(linked(room), ours);
        QVERIFY(archived.operations.isEmpty());
        QCOMPARE(archived.leftAside.first().why, LeftAside::Why::ArchivedFields);
    }

    void a_file_keeps_it_whole()
    {
        PlanDocument document{.campus = u"Lyon"_s, .author = u"anne"_s, .made = build::moment(0)};
        document.plan.rooms = {stampPlan(linked(build::room(u"hand"_s, u"salon"_s)), ours)};
        const Result<PlanDocument> read = parsePlan(planToJson(document));
        QVERIFY(read);
        QCOMPARE(read->plan.rooms.first().operations, document.plan.rooms.first().operations);
        document.plan.rooms.first().operations.first().becomes = u"[]"_s;
        const Result<PlanDocument> damaged = parsePlan(planToJson(document));
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().detail, u"rooms[0].operations[0].becomes"_s);
    }

    void an_undo_gives_back_what_was_there_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("sameRoom");
        QTest::addColumn<int>("operations");
        QTest::newRow("done") << Outcome::Done << true << 1;
        QTest::newRow("so already") << Outcome::AlreadySo << true << 0;
        QTest::newRow("unsettled") << Outcome::Doubtful << true << 0;
        QTest::newRow("another room by now") << Outcome::Done << false << 0;
    }
    void an_undo_gives_back_what_was_there()
    {
        QFETCH(Outcome, outcome);
        QFETCH(bool, sameRoom);
        QFETCH(int, operations);
        const Comparison then = linked(build::room(u"hand"_s, u"salon"_s));
        const RoomPlan plan = stampPlan(then, ours);
        const auto now = std::make_shared<Comparison>(linked(build::room(sameRoom ? u"hand"_s : u"other"_s, u"salon"_s)));
        const UndoPlan undo
            = undoing({{.id = 1, .run = 7, .cmid = Cmid{30}, .operation = plan.operations.first(), .outcome = outcome}}, {now});
        QCOMPARE(undo.plan.operations(), operations);
        QCOMPARE(int(undo.left.size()), 1 - operations);
        if (operations == 0)
            return;
        const Operation back = undo.plan.rooms.first().operations.first();
        QCOMPARE(back.kind, Operation::Kind::Stamp);
        QCOMPARE(back.was, stampText(stamp));
        QVERIFY(back.becomes.isEmpty() && back.ticked);
    }
};

QTEST_GUILESS_MAIN(TestStamp)
#include "tst_stamp.moc"
