// SPDX-License-Identifier: GPL-3.0-or-later
// Retention over real HTTP, by every version profile; S-… are statements of contracts/rocketchat.md §10.
#include "demo/chat/retention.h"
#include "support/await.h"
#include "support/chatstage.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::ChatWorld;
using demo::Fault;
using Way = RetentionChoice::Way;

namespace {

struct Retained : ChatStage {
    explicit Retained(const QString &version, bool mayEdit = true) : ChatStage(version)
    {
        change([&](ChatWorld &w) {
            w.set(u"RetentionPolicy_Enabled"_s, true);
            w.set(u"RetentionPolicy_AppliesToGroups"_s, true);
            if (mayEdit)
                w.grant(u"edit-room-retention-policy"_s, u"console"_s);
        });
    }
    void store(const std::optional<QJsonObject> &retention)
    {
        change([&](ChatWorld &w) { w.roomById(roomId().value)->retention = retention; });
    }
    std::optional<double> purgeAge()
    {
        std::optional<double> days;
        change([&](ChatWorld &w) { days = demo::purgeAgeInDays(w, *w.roomById(roomId().value)); });
        return days;
    }
    void say(int daysAgo, bool pinned = false, bool file = false, const QString &thread = {})
    {
        change([&](ChatWorld &w) {
            demo::ChatRoom &room = *w.roomById(roomId().value);
            w.post(room, {.author = w.userById(u"svc00000000000001"_s),
                            .msg = u"secret words"_s,
                            .ts = w.now().addDays(-daysAgo),
                            .thread = thread,
                            .pinned = pinned,
                            .file = file});
        });
    }
};

const QStringList versions{u"6.4"_s, u"6.8"_s, u"7.5"_s, u"8.0"_s, u"8.8"_s, u"9.0"_s};

} // namespace

class TestRocketChatRetention : public QObject
{
    Q_OBJECT

private slots:
    void every_choice_is_written_from_every_state_data()
    {
        QTest::addColumn<QString>("version");
        for (const QString &version : versions)
            QTest::newRow(qPrintable(version)) << version;
    }
    /// What the room then does is asked of the server's own purge job.
    void every_choice_is_written_from_every_state()
    {
        QFETCH(QString, version);
        Retained stage(version);
        const auto client = stage.client();
        const QList<std::optional<QJsonObject>> states{std::nullopt,
            QJsonObject{{u"enabled"_s, true}, {u"overrideGlobal"_s, true}, {u"maxAge"_s, 7}, {u"excludePinned"_s, true}},
            QJsonObject{{u"enabled"_s, false}, {u"overrideGlobal"_s, false}},
            QJsonObject{{u"enabled"_s, true}, {u"overrideGlobal"_s, false}, {u"maxAge"_s, 3}}};
        const QList<RetentionChoice> choices{
            {}, {.way = Way::Exempt}, {Way::Keep, 90, true, false, true}, {Way::Keep, 10, false, true, false}};
        const double workspaceDays = await(client->retention({})).value().maxAgeDays;
        for (const auto &state : states) {
            for (const RetentionChoice &choice : choices) {
                stage.store(state);
                const Room before = await(client->room(ChatStage::roomId(), {})).value();
                const Result<void> saved
                    = await(client->saveRetention(before, overrideOf(choice, before.retention), {}));
                QVERIFY2(saved, saved ? "" : qPrintable(saved.error().code + saved.error().detail));
                const Room after = await(client->room(ChatStage::roomId(), {})).value();
                QVERIFY2(saysSo(after.retention, choice), qPrintable(retentionJson(after.retention)));
                const auto age = stage.purgeAge();
                QCOMPARE(age.has_value(), choice.way != Way::Exempt);
                if (age)
                    QCOMPARE(*age, choice.way == Way::Keep ? choice.days : workspaceDays);
            }
        }
    }

    void the_age_is_there_before_it_is_used()
    {
        Retained stage(u"8.8"_s);
        stage.store(QJsonObject{{u"enabled"_s, true}, {u"overrideGlobal"_s, false}, {u"maxAge"_s, 1}});
        const auto client = stage.client();
        const Room before = await(client->room(ChatStage::roomId(), {})).value();
        stage.host.add(Fault::status(u"rooms.saveRoomSettings"_s, 500).on(2).repeated());
        const Result<void> cut = await(client->saveRetention(before, overrideOf({Way::Keep, 400}, before.retention), {}));
        QVERIFY(!cut && cut.error().fateUnknown); // half of it went: look, do not send again
        QCOMPARE(stage.purgeAge(), std::optional(30.0)); // the workspace's, never the day that was left there
    }

    void without_the_permission_nothing_is_stored_data()
    {
        QTest::addColumn<QString>("version");
        for (const QString &version : {u"7.5"_s, u"8.8"_s})
            QTest::newRow(qPrintable(version)) << version;
    }
    void without_the_permission_nothing_is_stored() // S-64
    {
        QFETCH(QString, version);
        Retained stage(version, false);
        const auto client = stage.client();
        const Room before = await(client->room(ChatStage::roomId(), {})).value();
        const Result<void> saved = await(client->saveRetention(before, overrideOf({Way::Keep, 90}, {}), {}));
        QVERIFY(!saved);
        QVERIFY(!saved.error().fateUnknown);
        QCOMPARE(saved.error().code, u"edit-room-retention-policy"_s);
        QVERIFY(!await(client->room(ChatStage::roomId(), {})).value().retention);
    }

    void the_workspace_is_read_in_days_data()
    {
        QTest::addColumn<QString>("version");
        for (const QString &version : versions)
            QTest::newRow(qPrintable(version)) << version;
    }
    void the_workspace_is_read_in_days()
    {
        QFETCH(QString, version);
        Retained stage(version);
        stage.change([](ChatWorld &w) {
            w.set(u"RetentionPolicy_TTL_Groups"_s, 45.0 * 86'400'000);
            w.set(u"RetentionPolicy_MaxAge_Groups"_s, 45);
            w.set(u"RetentionPolicy_DoNotPrunePinned"_s, true);
        });
        const WorkspaceRetention read = await(stage.client()->retention({})).value();
        QVERIFY(read.enabled && read.groups && read.excludePinned && !read.filesOnly);
        QCOMPARE(read.maxAgeDays, 45);
        QVERIFY(read.stamp.at.isValid());
    }

    void no_answer_is_no_policy()
    {
        Retained stage(u"8.8"_s);
        stage.host.add(Fault::htmlPage(u"settings.public"_s).repeated());
        QVERIFY(!await(stage.client()->retention({})));
        stage.host.clearFaults();
        stage.host.add(Fault::status(u"settings.public"_s, 200, R"({"success":true,"settings":[],"total":0})").repeated());
        QCOMPARE(await(stage.client()->retention({})).error().kind, Error::Kind::Malformed);
    }

    void messages_are_sampled_without_their_words()
    {
        Retained stage(u"8.8"_s);
        stage.say(100);
        stage.say(95, true);
        stage.say(94, false, true);
        stage.say(93, false, false, u"thread1"_s);
        stage.say(1);
        const auto client = stage.client();
        const Room room = await(client->room(ChatStage::roomId(), {})).value();
        const MessageSample sample = await(client->messageSample(room, {}));
        QVERIFY(sample.stamp.complete());
        QVERIFY(sample.toTheStart && sample.toTheEnd);
        QCOMPARE(sample.messages.size(), sample.total);
        QCOMPARE(sample.calls, 1);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(stage.time, QTimeZone::UTC);
        QCOMPARE(forecast(sample, {RetentionInForce::Ground::Room, 90, true, false, true}, now).goes, 2);
        QCOMPARE(forecast(sample, {RetentionInForce::Ground::Room, 90, true, false, true}, now).pinned, 1);
        QCOMPARE(forecast(sample, {RetentionInForce::Ground::Room, 90, true, false, true}, now).threads, 1);
    }

    void a_long_room_is_sampled_from_its_oldest_message()
    {
        Retained stage(u"8.8"_s);
        for (int day = 2000; day > 800; --day)
            stage.say(day);
        const auto client = stage.client();
        const MessageSample sample = await(client->messageSample(await(client->room(ChatStage::roomId(), {})).value(), {}));
        QCOMPARE(sample.calls, 10);
        QCOMPARE(sample.messages.size(), 1000);
        QVERIFY(sample.total >= 1200 && !sample.toTheEnd);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(stage.time, QTimeZone::UTC);
        QCOMPARE(sample.oldest(), now.addDays(-2000));
        QVERIFY(sample.covers(now.addDays(-1500)));
        QVERIFY(!sample.covers(now.addDays(-900)));
    }

    void an_archived_room_is_sampled_from_its_newest_message()
    {
        Retained stage(u"8.8"_s);
        for (int day = 150; day > 0; --day)
            stage.say(day);
        stage.change([](ChatWorld &w) { w.roomById(ChatStage::roomId().value)->archived = true; });
        const auto client = stage.client();
        const MessageSample sample = await(client->messageSample(await(client->room(ChatStage::roomId(), {})).value(), {}));
        QVERIFY(sample.stamp.complete());
        QVERIFY(sample.toTheStart && sample.toTheEnd);
        QVERIFY(std::ranges::is_sorted(sample.messages, {}, &MessageTrace::at));
        QCOMPARE(sample.total, int(sample.messages.size()));
        QVERIFY(sample.total >= 150);
    }

    void what_cannot_be_read_is_said()
    {
        Retained stage(u"8.8"_s);
        stage.host.add(Fault::status(
            u"groups.messages"_s, 400, R"({"success":false,"error":"error-room-not-found","errorType":"error-room-not-found"})")
                           .repeated());
        const auto client = stage.client();
        const MessageSample sample = await(client->messageSample(await(client->room(ChatStage::roomId(), {})).value(), {}));
        QVERIFY(!sample.stamp.complete());
        QVERIFY(!sample.toTheStart && !sample.oldest().isValid());
    }

    void an_age_of_any_number_is_read()
    {
        Retained stage(u"8.8"_s);
        const auto client = stage.client();
        const auto age = [&](const QJsonValue &value) {
            stage.store(QJsonObject{{u"enabled"_s, true}, {u"overrideGlobal"_s, true}, {u"maxAge"_s, value}});
            return await(client->room(ChatStage::roomId(), {})).value().retention->maxAgeDays;
        };
        QCOMPARE(age(1.5), 1.5);
        QCOMPARE(age(0), 0);
        QCOMPARE(age(QJsonValue::Null), -1);
        QCOMPARE(age(u"90"_s), -1);
    }
};

QTEST_GUILESS_MAIN(TestRocketChatRetention)
#include "tst_rocketchatretention.moc"
