// SPDX-License-Identifier: GPL-3.0-or-later
// Answers in, values out: shapes of contracts/rocketchat.md, and what a parser must refuse or drop.
#include "net/rocketchat/calls.h"

#include <QTest>

using namespace diapason;
using namespace diapason::rocketchat;
using namespace Qt::StringLiterals;

namespace {

const QByteArray roomJson = R"({"_id":"gRpA17xQz2mNw8LkD","t":"p","name":"chem-101-lab","fname":"Chimie 101",
  "u":{"_id":"svc","username":"moodle.service"},"ts":"2026-09-01T07:30:00.000Z","usersCount":37,"topic":"Lab",
  "lastMessage":{"_id":"m","msg":"secret text","u":{"_id":"x","username":"y"}},"ro":false,"archived":true,
  "prid":"","teamId":"t1","retention":{"overrideGlobal":true,"maxAge":120,"excludePinned":true}})";

template <class T>
QString faultOf(const Result<T> &result)
{
    return result ? u"none"_s : result.error().code;
}

} // namespace

class TestRocketChatParse : public QObject
{
    Q_OBJECT

private slots:
    void readsARoom()
    {
        const Result<Room> room = GroupInfo::parse("{\"group\":" + roomJson + ",\"success\":true}");
        QVERIFY(room);
        QCOMPARE(room->id, RoomId{u"gRpA17xQz2mNw8LkD"_s});
        QCOMPARE(room->displayName, u"Chimie 101"_s);
        QVERIFY(room->archived && room->team && room->discussion && !room->broadcast);
        QCOMPARE(room->usersCount, 37);
        QCOMPARE(room->created, QDateTime(QDate(2026, 9, 1), QTime(7, 30), QTimeZone::UTC));
        QVERIFY(room->retention && !room->retention->enabled && room->retention->overrideGlobal);
        QCOMPARE(room->retention->maxAgeDays, 120);
    }

    void readsTheLeastARoomMayHave()
    {
        const Result<AllGroups::Reply> page
            = AllGroups::parse(R"({"groups":[{"_id":"r","t":"p"}],"count":1,"offset":0,"total":7,"success":true})");
        QVERIFY(page);
        QCOMPARE(page->total, 7);
        QCOMPARE(page->rows.first(), Room{.id = RoomId{u"r"_s}});
    }

    void readsMembersWithAndWithoutRoles()
    {
        const auto page = MembersByRole::parse(
            R"({"members":[{"_id":"a","username":"prof.martin","name":"Prof. Martin","roles":["owner","moderator"]},
            {"_id":"b","username":"amelie.durand","status":"offline"}],"count":2,"offset":0,"total":2,"success":true})");
        QVERIFY(page);
        QVERIFY(page->rows[0].roles.owner && page->rows[0].roles.moderator && !page->rows[0].roles.leader);
        QCOMPARE(page->rows[1].roles, RoomRoles{});
        const auto roles = GroupRoles::parse(
            R"({"roles":[{"_id":"s","rid":"r","u":{"_id":"a","username":"prof.martin","name":"Prof. Martin"},"roles":["leader"]}],"success":true})");
        QVERIFY(roles && roles->first().roles.leader);
        QCOMPARE(roles->first().username, u"prof.martin"_s);
    }

    void readsAccountsAndLeavesTheirSecrets()
    {
        const auto account
            = AccountInfo::parse(R"({"user":{"_id":"a","username":"Amelie.Durand","name":"Amélie","type":"user","active":false,
            "services":{"password":{"bcrypt":"$2b$10$x"},"resume":{"loginTokens":[]}},"emails":[{"address":"a@uni.example","verified":true},{"address":"b@x"}]},"success":true})");
        QVERIFY(account);
        QCOMPARE(account->username, u"Amelie.Durand"_s);
        QCOMPARE(account->email, u"a@uni.example"_s);
        QVERIFY(!account->active && account->type == Account::Type::User);
        const auto list = AccountList::parse(
            R"({"users":[{"_id":"n","type":"weird"},{"_id":"c","username":"rocket.cat","type":"bot","active":true}],"total":2})");
        QVERIFY(list);
        QVERIFY(list->rows[0].username.isEmpty() && list->rows[0].type == Account::Type::Unknown);
        QVERIFY(list->rows[1].type == Account::Type::Bot);
    }

    void keepsNamesOfMembershipLinesAndNoText()
    {
        const auto lines = History::parse(R"({"messages":[
            {"_id":"1","t":"au","msg":"amelie.durand","ts":"2026-11-03T10:12:44.001Z","u":{"_id":"p","username":"prof.martin"}},
            {"_id":"2","msg":"a private text","ts":"2026-11-03T10:12:43.001Z","u":{"_id":"p","username":"prof.martin"}},
            {"_id":"3","t":"ul","msg":"amelie.durand","ts":"2026-11-03T10:12:42.001Z","u":{"_id":"a","username":"amelie.durand"}},
            {"_id":"4","t":"subscription-role-added","role":"moderator","msg":"amelie.durand","ts":"2026-11-03T10:12:41.001Z","u":{"_id":"p","username":"prof.martin"}},
            {"_id":"5","t":"subscription-role-removed","role":"owner","msg":"amelie.durand","ts":"2026-11-03T10:12:40.001Z","u":{"_id":"p","username":"prof.martin"}},
            {"_id":"6","t":"subscription-role-added","role":"leader","msg":"amelie.durand","ts":"2026-11-03T10:12:39.001Z","u":{"_id":"p","username":"prof.martin"}}],"success":true})");
        QVERIFY(lines);
        QCOMPARE(lines->size(), 6);
        QVERIFY(lines->at(0).event && lines->at(0).event->kind == MembershipEvent::Kind::Added);
        QCOMPARE(lines->at(0).event->username, u"amelie.durand"_s);
        QCOMPARE(lines->at(0).event->by, u"prof.martin"_s);
        QVERIFY(!lines->at(1).event && !lines->at(5).event); // texts, and roles that decide nothing
        QVERIFY(lines->at(3).event && lines->at(3).event->kind == MembershipEvent::Kind::ModeratorGiven);
        QCOMPARE(lines->at(3).event->username, u"amelie.durand"_s);
        QCOMPARE(lines->at(3).event->by, u"prof.martin"_s);
        QVERIFY(lines->at(4).event && lines->at(4).event->kind == MembershipEvent::Kind::OwnerTaken);
        QVERIFY(lines->at(2).event && lines->at(2).event->kind == MembershipEvent::Kind::Left);
        QVERIFY(lines->at(2).event->by.isEmpty());
    }

    void namesTheFirstBadKey_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no id") << faultOf(GroupInfo::parse(R"({"group":{"name":"x"}})")) << u"group._id"_s;
        QTest::newRow("an id of another type") << faultOf(GroupInfo::parse(R"({"group":{"_id":7}})")) << u"group._id"_s;
        QTest::newRow("no group") << faultOf(GroupInfo::parse(R"({"success":true})")) << u"group"_s;
        QTest::newRow("a bad date") << faultOf(GroupInfo::parse(R"({"group":{"_id":"r","ts":"yesterday"}})")) << u"group.ts"_s;
        QTest::newRow("no list") << faultOf(GroupMembers::parse(R"({"total":1})")) << u"members"_s;
        QTest::newRow("a list of texts") << faultOf(GroupMembers::parse(R"({"members":["a"],"total":1})")) << u"members"_s;
        QTest::newRow("no total") << faultOf(GroupMembers::parse(R"({"members":[]})")) << u"total"_s;
        QTest::newRow("a row's key") << faultOf(GroupMembers::parse(R"({"members":[{"_id":"a"}],"total":1})"))
                                     << u"members.username"_s;
        QTest::newRow("a nested key") << faultOf(GroupRoles::parse(R"({"roles":[{"u":{"username":"a"},"roles":[]}]})"))
                                      << u"roles.u._id"_s;
        QTest::newRow("roles of numbers") << faultOf(Me::parse(R"({"_id":"a","username":"b","roles":[1]})")) << u"roles"_s;
        QTest::newRow("not JSON") << faultOf(Info::parse("nope")) << u"json"_s;
        QTest::newRow("a list") << faultOf(Info::parse("[]")) << u"json"_s;
        QTest::newRow("nothing") << faultOf(Info::parse("")) << u"json"_s;
        QTest::newRow("bad UTF-8") << faultOf(Info::parse("{\"version\":\"\xff\"}")) << u"json"_s;
        QTest::newRow("cut") << faultOf(GroupMembers::parse("{\"members\":[{\"_id\":\"a\",\"username\":\"b")) << u"json"_s;
        QTest::newRow("success is false") << faultOf(parseDone(R"({"success":false})")) << u"success"_s;
        QTest::newRow("no success") << faultOf(parseDone("{}")) << u"success"_s;
        QTest::newRow("fine") << faultOf(parseDone(R"({"success":true})")) << u"none"_s;
    }
    void namesTheFirstBadKey()
    {
        QFETCH(QString, fault);
        QTEST(fault, "expected");
    }

    void cutAnswersAreNeverTakenForShortOnes()
    {
        QByteArray whole = R"({"members":[)";
        for (int i = 0; i < 50; ++i)
            whole += (i ? ",{\"_id\":\"a" : "{\"_id\":\"a") + QByteArray::number(i)
                + "\",\"username\":\"u\",\"roles\":[\"owner\"]}";
        whole += R"(],"count":50,"offset":0,"total":50,"success":true})";
        QVERIFY(MembersByRole::parse(whole));
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const auto page = MembersByRole::parse(whole.first(length));
            QVERIFY2(!page && page.error().kind == Error::Kind::Malformed, QByteArray::number(length));
        }
    }

    void oneIsInvitedInTheFormEveryVersionKnows()
    {
        const RoomId room{u"r"_s};
        QCOMPARE((Invite{room, {AccountId{u"a"_s}}}.body()), (QJsonObject{{u"roomId"_s, u"r"_s}, {u"userId"_s, u"a"_s}}));
        QCOMPARE((Invite{room, {AccountId{u"a"_s}, AccountId{u"b"_s}}}.body()),
            (QJsonObject{{u"roomId"_s, u"r"_s}, {u"userIds"_s, QJsonArray{u"a"_s, u"b"_s}}}));
        QCOMPARE((Kick{{room, AccountId{u"a"_s}}}.body()), (QJsonObject{{u"roomId"_s, u"r"_s}, {u"userId"_s, u"a"_s}}));
    }

    void everythingInAQueryIsEncoded()
    {
        QCOMPARE(percentEncoded({{u"username"_s, u"a+b&c=d e/é"_s}, {u"sort"_s, u"{\"_id\":1}"_s}}),
            "username=a%2Bb%26c%3Dd%20e%2F%C3%A9&sort=%7B%22_id%22%3A1%7D"_ba);
    }
};

QTEST_GUILESS_MAIN(TestRocketChatParse)
#include "tst_rocketchatparse.moc"
