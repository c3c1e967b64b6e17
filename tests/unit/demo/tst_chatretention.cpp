// SPDX-License-Identifier: GPL-3.0-or-later
// Statements S-60 … S-67 of contracts/rocketchat.md §10.6.
#include "demo/chat/retention.h"
#include "support/chatbench.h"

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

bool isOld(const QString &version) { return version.startsWith(u'6'); }

/// A bench whose room's own role is allowed to set retention, with an admin who sets it.
struct RetentionBench : ChatBench {
    using ChatBench::ChatBench;
    ChatReply save(QJsonObject settings) { return saveAs(admin, std::move(settings)); }
    ChatReply saveAs(ChatUser &user, QJsonObject settings)
    {
        settings.insert(u"rid"_s, room.id);
        return post(user, u"rooms.saveRoomSettings"_s, settings);
    }
    [[nodiscard]] QJsonValue stored(const QString &key) const { return room.retention.value_or(QJsonObject{}).value(key); }
};

const QJsonObject firstCall{{u"retentionEnabled"_s, true}, {u"retentionOverrideGlobal"_s, true}};
const QJsonObject secondCall{{u"retentionMaxAge"_s, 90}, {u"retentionFilesOnly"_s, true}, {u"retentionExcludePinned"_s, true},
    {u"retentionIgnoreThreads"_s, true}};

} // namespace

class TestChatRetention : public QObject
{
    Q_OBJECT
private slots:
    void S_60_rid_not_room_id_data() { versionRows(); }
    void S_60_rid_not_room_id();
    void S_61_override_discards_the_details_data() { versionRows(); }
    void S_61_override_discards_the_details();
    void S_62_two_calls_store_everything_data() { versionRows(); }
    void S_62_two_calls_store_everything();
    void S_63_room_that_never_had_retention_data();
    void S_63_room_that_never_had_retention();
    void S_64_repeating_needs_no_permission();
    void S_65_unknown_key_data() { versionRows(); }
    void S_65_unknown_key();
    void S_66_effective_policy_data();
    void S_66_effective_policy();
    void S_66_where_it_is_told();
    void S_67_text_becomes_a_number_data() { versionRows(); }
    void S_67_text_becomes_a_number();
    void other_settings();
};

void TestChatRetention::S_60_rid_not_room_id()
{
    QFETCH(QString, version);
    RetentionBench bench(version);
    const ChatReply reply = bench.post(bench.admin, u"rooms.saveRoomSettings"_s, bench.inRoom({{u"roomTopic"_s, u"x"_s}}));
    QCOMPARE(reply.status, 400);
    QVERIFY(bench.room.topic.isEmpty());
    QCOMPARE(bench.save({{u"roomTopic"_s, u"x"_s}}).body.value(u"rid"_s).toString(), bench.room.id);
}

void TestChatRetention::S_61_override_discards_the_details()
{
    QFETCH(QString, version);
    RetentionBench bench(version);
    bench.room.retention = QJsonObject{{u"enabled"_s, true}, {u"maxAge"_s, 30}};
    QCOMPARE(bench.save({{u"retentionOverrideGlobal"_s, true}, {u"retentionMaxAge"_s, 10}}).status, 200);
    QCOMPARE(bench.stored(u"maxAge"_s).toInt(), isOld(version) ? 30 : 10);
    QVERIFY(bench.stored(u"overrideGlobal"_s).toBool());
    QCOMPARE(bench.save({{u"retentionOverrideGlobal"_s, false}, {u"retentionMaxAge"_s, 77}}).status, 200);
    QVERIFY(bench.stored(u"maxAge"_s).toInt() != 77);
    QCOMPARE(bench.stored(u"overrideGlobal"_s), QJsonValue(false));
}

void TestChatRetention::S_62_two_calls_store_everything()
{
    QFETCH(QString, version);
    RetentionBench bench(version);
    if (isOld(version))
        QCOMPARE(bench.save({{u"retentionOverrideGlobal"_s, true}}).status, 200);
    QCOMPARE(bench.save(firstCall).status, 200);
    QCOMPARE(bench.save(secondCall).status, 200);
    QCOMPARE(*bench.room.retention,
        (QJsonObject{{u"enabled"_s, true}, {u"overrideGlobal"_s, true}, {u"maxAge"_s, 90}, {u"filesOnly"_s, true},
            {u"excludePinned"_s, true}, {u"ignoreThreads"_s, true}}));
}

void TestChatRetention::S_63_room_that_never_had_retention_data()
{
    versionRows();
    QTest::newRow("6.9") << u"6.9"_s;
}

void TestChatRetention::S_63_room_that_never_had_retention()
{
    QFETCH(QString, version);
    const bool isRefused = isOld(version) && version != u"6.9"_s;
    for (const QJsonObject &one : {firstCall, secondCall, QJsonObject{{u"retentionEnabled"_s, true}},
             QJsonObject{{u"retentionMaxAge"_s, 5}}, QJsonObject{{u"retentionFilesOnly"_s, true}}}) {
        RetentionBench bench(version);
        const ChatReply reply = bench.save(one);
        QCOMPARE(reply.verdict(), isRefused ? u"400 error-action-not-allowed"_s : u"200"_s);
        QCOMPARE(bench.room.retention.has_value(), !isRefused);
        if (isRefused)
            QVERIFY(reply.error().startsWith(u"Room does not have retention policy"_s));
    }
    RetentionBench bench(version);
    QCOMPARE(bench.save({{u"retentionOverrideGlobal"_s, true}}).status, 200);
    QVERIFY(bench.room.retention.has_value());
    QCOMPARE(bench.save(firstCall).status, 200);
}

void TestChatRetention::S_64_repeating_needs_no_permission()
{
    RetentionBench bench;
    bench.room.retention = QJsonObject{{u"enabled"_s, true}, {u"overrideGlobal"_s, true}, {u"maxAge"_s, 30}};
    QCOMPARE(bench.saveAs(bench.owner, {{u"retentionEnabled"_s, true}, {u"retentionMaxAge"_s, 30}}).verdict(), u"200"_s);
    QCOMPARE(bench.saveAs(bench.owner, {{u"retentionMaxAge"_s, 31}}).verdict(), u"400 error-action-not-allowed"_s);
    QCOMPARE(bench.saveAs(bench.owner, {{u"retentionEnabled"_s, true}, {u"retentionMaxAge"_s, 31}, {u"roomTopic"_s, u"x"_s}})
                 .verdict(),
        u"400 error-action-not-allowed"_s);
    QVERIFY(bench.room.topic.isEmpty());
    QCOMPARE(bench.stored(u"maxAge"_s).toInt(), 30);
    QCOMPARE(bench.saveAs(bench.member, {{u"roomTopic"_s, u"x"_s}}).verdict(), u"400 error-action-not-allowed"_s);
}

void TestChatRetention::S_65_unknown_key()
{
    QFETCH(QString, version);
    RetentionBench bench(version);
    bench.room.retention = QJsonObject{{u"maxAge"_s, 30}};
    const ChatReply reply = bench.save({{u"retentionMaxAge"_s, 10}, {u"retentionMaxAgeLimit"_s, 20}});
    const bool isStrict = version == u"8.8"_s || version == u"9.0"_s;
    QCOMPARE(reply.verdict(), isStrict ? u"400 invalid-params"_s : u"400 error-invalid-settings"_s);
    QCOMPARE(bench.stored(u"maxAge"_s).toInt(), 30);
}

void TestChatRetention::S_66_effective_policy_data()
{
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<bool>("coversGroups");
    QTest::addColumn<QByteArray>("room");
    QTest::addColumn<double>("days"); // negative: never
    QTest::newRow("global off") << false << true << R"({"enabled":true,"overrideGlobal":true,"maxAge":10})"_ba << -1.0;
    QTest::newRow("override, groups not covered")
        << true << false << R"({"enabled":true,"overrideGlobal":true,"maxAge":10})"_ba << 10.0;
    QTest::newRow("never set") << true << true << "{}"_ba << 30.0;
    QTest::newRow("never set, groups not covered") << true << false << "{}"_ba << -1.0;
    QTest::newRow("exempt") << true << true << R"({"enabled":false,"overrideGlobal":true,"maxAge":10})"_ba << -1.0;
    QTest::newRow("enabled without override")
        << true << true << R"({"enabled":true,"overrideGlobal":false,"maxAge":10})"_ba << 30.0;
}

void TestChatRetention::S_66_effective_policy()
{
    QFETCH(bool, enabled);
    QFETCH(bool, coversGroups);
    QFETCH(QByteArray, room);
    for (const QString &version : {u"6.8"_s, u"8.0"_s}) { // days there, milliseconds here
        RetentionBench bench(version);
        bench.world.set(u"RetentionPolicy_Enabled"_s, enabled);
        bench.world.set(u"RetentionPolicy_AppliesToGroups"_s, coversGroups);
        if (room != "{}")
            bench.room.retention = QJsonDocument::fromJson(room).object();
        QTEST(purgeAgeInDays(bench.world, bench.room).value_or(-1), "days");
    }
}

void TestChatRetention::S_66_where_it_is_told()
{
    RetentionBench bench;
    bench.save(firstCall);
    const QJsonObject expected{{u"enabled"_s, true}, {u"overrideGlobal"_s, true}};
    QCOMPARE(
        bench.get(bench.member, u"groups.info"_s, bench.roomQuery()).body.value(u"group"_s)[u"retention"_s].toObject(), expected);
    QCOMPARE(bench.get(bench.admin, u"groups.listAll"_s).body.value(u"groups"_s)[0][u"retention"_s].toObject(), expected);
    QVERIFY(bench.get(bench.admin, u"rooms.adminRooms"_s).body.value(u"rooms"_s)[0][u"retention"_s].isUndefined());
}

void TestChatRetention::S_67_text_becomes_a_number()
{
    QFETCH(QString, version);
    RetentionBench bench(version);
    bench.room.retention = QJsonObject{};
    QCOMPARE(bench.save({{u"retentionMaxAge"_s, u"30"_s}}).status, 200);
    QVERIFY(bench.stored(u"maxAge"_s).isDouble());
    QCOMPARE(bench.stored(u"maxAge"_s).toInt(), 30);
}

void TestChatRetention::other_settings()
{
    RetentionBench bench;
    bench.world.addRoom({.name = u"taken"_s});
    QCOMPARE(bench.save({{u"roomName"_s, u"taken"_s}}).verdict(), u"400 error-duplicate-channel-name"_s);
    QCOMPARE(bench.save({{u"roomName"_s, u"no spaces"_s}}).verdict(), u"400 error-invalid-room-name"_s);
    QCOMPARE(bench.save({{u"roomName"_s, u"fresh"_s}, {u"readOnly"_s, true}}).verdict(), u"200"_s);
    QCOMPARE(bench.world.roomByName(u"fresh"_s), &bench.room);
    QVERIFY(!bench.world.roomByName(u"chem-101"_s));
    QCOMPARE(bench.saveAs(bench.owner, {{u"default"_s, true}}).verdict(), u"400 error-action-not-allowed"_s);
    QCOMPARE(
        bench.post(bench.admin, u"rooms.saveRoomSettings"_s, {{u"rid"_s, u"nowhere"_s}}).verdict(), u"400 error-invalid-room"_s);
}

QTEST_GUILESS_MAIN(TestChatRetention)
#include "tst_chatretention.moc"
