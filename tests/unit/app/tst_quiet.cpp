// SPDX-License-Identifier: GPL-3.0-or-later
// Quiet mode against scripted servers: a room is muted while it is written into, and gets back exactly what it had.
#include "app/recovery.h"
#include "domain/quiet.h"
#include "support/oneroom.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

using enum Operation::Kind;
using State = QuietRoom::State;

namespace {

const QString all = u"[\"au\",\"ru\",\"subscription-role-added\",\"subscription-role-removed\"]"_s;

struct Quiet : OneRoom {
    std::shared_ptr<RunPause> pause = std::make_shared<RunPause>();

    RunReport run(std::stop_token stop = {}, ReportFn told = {})
    {
        const auto now = check();
        return await(
            applier.apply({.plan = {.rooms = {makePlan(*now)}}, .guard = {.limits = rules.limits}, .pause = pause, .quiet = true},
                {now}, catalogue, std::move(told), std::move(stop)));
    }
    QString mutes() { return chat.allRooms.first().mutedLines; }
    QStringList kinds() const
    {
        QStringList kinds;
        for (const JournalEntry &entry : journal.kept)
            kinds += operationCode(entry.operation.kind);
        return kinds;
    }
};

} // namespace

class TestQuiet : public QObject
{
    Q_OBJECT
private slots:
    void mutes_what_a_run_writes_beside_what_is_muted_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("during");
        QTest::newRow("none") << QString() << all;
        QTest::newRow("true") << u"true"_s << all;
        QTest::newRow("empty") << u"[]"_s << all;
        QTest::newRow("others") << u"[\"uj\",\"ru\"]"_s
                                << u"[\"uj\",\"ru\",\"au\",\"subscription-role-added\",\"subscription-role-removed\"]"_s;
    }
    void mutes_what_a_run_writes_beside_what_is_muted()
    {
        QFETCH(QString, before);
        QFETCH(QString, during);
        Quiet campus;
        campus.chat.allRooms.first().mutedLines = before;
        QString seen;
        campus.chat.beforeWrite = [&] {
            if (!campus.chat.sent.isEmpty() && seen.isEmpty())
                seen = campus.mutes();
        };
        const RunReport report = campus.run();
        QVERIFY(report.ok());
        QCOMPARE(seen, during);
        QCOMPARE(campus.mutes(), before); // exactly
        QCOMPARE(campus.chat.sent.first(), u"mute/"_s + during);
        QCOMPARE(campus.chat.sent.last(), u"mute/"_s + before);
        QCOMPARE(campus.kinds().first(), u"mute"_s);
        QCOMPARE(campus.journal.kept.first().operation.was, before);
        QCOMPARE(campus.journal.kept.first().operation.becomes, during);
        QCOMPARE(campus.kinds().last(), u"unmute"_s);
        QCOMPARE(report.quiet.first().state, State::Restored);
        QCOMPARE(report.results.size(), 4); // no repair among them
    }

    void who_mutes_it_all_already_is_left_alone()
    {
        Quiet campus;
        campus.chat.allRooms.first().mutedLines = all;
        QVERIFY(campus.run().ok());
        QVERIFY(campus.chat.sent.filter(u"mute/"_s).isEmpty());
        QVERIFY(!campus.kinds().contains(u"mute"_s));
    }

    void without_the_permission_it_goes_on_and_says_so()
    {
        Quiet campus;
        campus.chat.refusals.insert(u"mute"_s, refused(u"edit-room"_s, Error::Kind::Denied));
        const RunReport report = campus.run();
        QVERIFY(report.ok());
        QCOMPARE(report.quiet.first().state, State::NotMuted);
        QCOMPARE(report.quiet.first().error->code, u"edit-room"_s);
        QCOMPARE(campus.chat.sent.filter(u"mute/"_s).size(), 1);
    }

    void a_stop_gives_the_lines_back()
    {
        Quiet campus;
        std::stop_source stop;
        campus.chat.beforeWrite = [&] {
            if (campus.chat.sent.size() == 1)
                stop.request_stop();
        };
        const RunReport report = campus.run(stop.get_token());
        QVERIFY(report.count(Outcome::NotSent) > 0);
        QCOMPARE(campus.mutes(), QString());
        QCOMPARE(report.quiet.first().state, State::Restored);
    }

    void a_pause_gives_the_lines_back_until_it_goes_on()
    {
        Quiet campus;
        QString paused = u"not paused"_s;
        campus.chat.beforeWrite = [&] {
            if (campus.chat.sent.size() == 1)
                campus.pause->hold();
        };
        const RunReport report = campus.run({}, [&](const RunReport &now) {
            if (now.state != RunReport::State::Paused)
                return;
            paused = campus.mutes();
            QMetaObject::invokeMethod(campus.pause.get(), [&] { campus.pause->release(); }, Qt::QueuedConnection);
        });
        QVERIFY(report.ok());
        QCOMPARE(paused, QString());
        QCOMPARE(campus.kinds().count(u"mute"_s), 2);
        QCOMPARE(campus.kinds().count(u"unmute"_s), 2);
        QCOMPARE(campus.mutes(), QString());
    }

    void a_revoked_token_leaves_it_to_the_next_look()
    {
        Quiet campus;
        const Error revoked = refused(u"401"_s, Error::Kind::Unauthenticated);
        campus.chat.beforeWrite = [&] {
            if (campus.chat.sent.size() == 1) {
                campus.chat.refusals.insert(u"invite"_s, revoked);
                campus.chat.refusals.insert(u"mute"_s, revoked);
            }
        };
        const RunReport report = campus.run();
        QCOMPARE(report.quiet.first().state, State::StillMuted);
        QCOMPARE(campus.mutes(), all);
        campus.chat.refusals.clear();
        campus.clock.advance(std::chrono::minutes(1));
        const Recovery found = await(lookBack(campus.moodle, campus.chat, campus.journal, campus.clock, u"fake"_s, {}));
        QCOMPARE(found.quiet.size(), 1);
        QCOMPARE(found.quiet.first().state, State::Restored);
        QCOMPARE(campus.mutes(), QString());
        QVERIFY(std::ranges::none_of(campus.journal.kept, isUnsettled));
    }

    void settings_are_compared_by_what_they_mute()
    {
        QVERIFY(muteTheSame({}, u"true"_s));
        QVERIFY(muteTheSame(u"[]"_s, u"true"_s));
        QVERIFY(!muteTheSame(u"false"_s, u"true"_s));
        QVERIFY(muteTheSame(u"[\"au\",\"ru\"]"_s, u"[\"ru\",\"au\"]"_s));
        QVERIFY(!muteTheSame(u"[\"au\"]"_s, u"[\"ru\",\"au\"]"_s));
    }
};

QTEST_GUILESS_MAIN(TestQuiet)
#include "tst_quiet.moc"
