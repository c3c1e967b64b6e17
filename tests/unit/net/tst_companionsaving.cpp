// SPDX-License-Identifier: GPL-3.0-or-later
// The one thing that is written to Moodle, through the companion: sent once, and of unknown fate where no whole answer came.
#include "demo/democampus.h"
#include "support/moodlereading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::test;
using demo::Fault;
using demo::MoodleWorld;

namespace {

const Cmid cmid{MoodleHost::cmid};

std::unique_ptr<MoodleClient> clientOf(const demo::DemoCampus &campus)
{
    return std::make_unique<MoodleClient>(campus.moodleUrl(), campus.moodleToken(), systemClock());
}

/// A Moodle with the companion, of a schema.
struct Equipped : MoodleHost {
    explicit Equipped(int schema = 1) : MoodleHost(3)
    {
        edit([=](MoodleWorld &world) {
            world.switches.companion = true;
            world.switches.companionSchema = schema;
        });
    }
};

Fault answer(const QString &function, const QByteArray &json)
{
    return Fault::status(function, 200, QByteArray(json).replace('\'', '"'));
}

int pendingTasks(demo::DemoCampus &campus)
{
    int count = 0;
    campus.moodleHost().run([&] { count = campus.moodleWorld().pendingTasks; });
    return count;
}

} // namespace

class CompanionSavingTest : public QObject
{
    Q_OBJECT

private slots:
    void savesARetention()
    {
        demo::DemoCampus campus(demo::DemoCampus::Options{.companion = true});
        const auto server = clientOf(campus);
        const Cmid first = await(server->companionActivities({}, {})).activities.first().cmid;
        const int before = pendingTasks(campus);
        for (const PluginRetention &wanted :
            {PluginRetention{true, 45, true, true}, PluginRetention{false, 0}, PluginRetention{true, 730}}) {
            const auto saved = await(server->saveRetention(first, wanted, {}));
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().code));
            QCOMPARE(await(server->companionActivities({}, {})).activity(first)->retention, wanted);
        }
        QCOMPARE(pendingTasks(campus), before); // no member is brought into step
    }

    void savesNoRetentionThatTheFormRefuses_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("none") << 0;
        QTest::newRow("below zero") << -1;
        QTest::newRow("above the limit") << 731;
    }
    void savesNoRetentionThatTheFormRefuses()
    {
        QFETCH(int, days);
        Equipped moodle;
        const auto server = client(moodle);
        const auto saved = await(server->saveRetention(cmid, {.enabled = true, .maxAgeDays = days}, {}));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Refused);
        QCOMPARE(saved.error().code, u"badmaxage"_s);
        QVERIFY(!saved.error().fateUnknown);
    }

    void savesNothingWithoutTheRights_data()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::newRow("of the companion") << "local/diapason:write"_ba;
        QTest::newRow("in the course") << "moodle/course:manageactivities"_ba;
    }
    void savesNothingWithoutTheRights()
    {
        QFETCH(QByteArray, right);
        Equipped moodle;
        moodle.edit([&](MoodleWorld &world) { world.take(world.serviceAccount, right); });
        const auto server = client(moodle);
        const PluginRetention before = await(server->companionActivities({}, {})).activities.first().retention;
        const auto saved = await(server->saveRetention(cmid, {.enabled = true, .maxAgeDays = 9}, {}));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Denied);
        QVERIFY(!saved.error().fateUnknown);
        QCOMPARE(await(server->companionActivities({}, {})).activities.first().retention, before);
    }

    void aSaveIsSentOnce_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("unknown"); // its fate
        const QString function = u"local_diapason_set_retention"_s;
        QTest::newRow("the answer is cut off") << Fault::cutAfter(function) << true;
        QTest::newRow("the front server speaks") << Fault::status(function, 502, "<html>Bad gateway</html>") << true;
        QTest::newRow("PHP stumbles in its midst")
            << answer(function, "{'exception':'Error','message':'Call to undefined function'}") << true;
        QTest::newRow("an answer of another shape") << answer(function, "{'schema':1,'before':7}") << true;
        QTest::newRow("Moodle says no") << answer(
            function, "{'exception':'moodle_exception','errorcode':'locktimeout','message':'Busy'}")
                                        << false;
    }
    void aSaveIsSentOnce()
    {
        QFETCH(Fault, fault);
        Equipped moodle;
        moodle.http().add(fault);
        const auto server = client(moodle);
        const auto saved = await(server->saveRetention(cmid, {.enabled = true, .maxAgeDays = 9}, {}));
        QVERIFY(!saved);
        QTEST(saved.error().fateUnknown, "unknown");
        QCOMPARE(moodle.http().hits(u"local_diapason_set_retention"_s), 1);
    }

    void anOlderCompanionDoesNotOfferIt()
    {
        Equipped older(0), today;
        QVERIFY(!await(client(older)->connect({})).value().functions.contains(savesRetentionFunction));
        QVERIFY(await(client(today)->connect({})).value().functions.contains(savesRetentionFunction));
        const auto saved = await(client(older)->saveRetention(cmid, {}, {}));
        QCOMPARE(saved.error().kind, Error::Kind::NotFound); // as any function that is not there
    }
};

QTEST_GUILESS_MAIN(CompanionSavingTest)
#include "tst_companionsaving.moc"
