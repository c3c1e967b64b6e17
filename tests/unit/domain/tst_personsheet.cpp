// SPDX-License-Identifier: GPL-3.0-or-later
// One person over several activities: who they are on both sides, what each reading says, and what would repair them everywhere.
#include "domain/personsheet.h"
#include "support/builders.h"

#include <QTest>

using namespace diapason;
using namespace diapason::build;
using namespace Qt::StringLiterals;

namespace {

PersonReading reading(qint64 cmid, CompareInput input, bool kept = false)
{
    input.activity.cmid = Cmid{cmid};
    input.room.room.id = RoomId{u"room%1"_s.arg(cmid)};
    return {std::make_shared<const Comparison>(compare(std::move(input))), kept};
}

/// Missing in 30, in step in 31, somebody else's in 32.
QList<PersonReading> readings()
{
    return {reading(30, sides({person(1, u"ada"_s)}, {}, {account(u"ada"_s)})),
        reading(31, sides({person(1, u"ada"_s)}, {member(u"ada"_s)}, {account(u"ada"_s)})),
        reading(32, sides({person(2, u"bea"_s)}, {member(u"bea"_s)}))};
}

} // namespace

class TestPersonSheet : public QObject
{
    Q_OBJECT

private slots:
    void both_sides_are_found_from_either()
    {
        for (const auto &[who, whose] : {std::pair{MoodleUserId{1}, AccountId{}}, std::pair{MoodleUserId{}, accountId(u"ada"_s)}}) {
            const PersonSheet sheet = personSheet(readings(), who, whose);
            QCOMPARE(sheet.lines.size(), 2);
            QCOMPARE(sheet.person->username, u"ada"_s);
            QCOMPARE(sheet.account->id, accountId(u"ada"_s));
            QCOMPARE(sheet.match, Match::Username);
            QCOMPARE(sheet.lines.first().row.driftClass, DriftClass::Missing);
            QCOMPARE(sheet.drifts(), 1);
            QVERIFY(sheet.fresh() && sheet.complete);
        }
    }

    void somebody_without_an_account_and_an_account_without_anybody()
    {
        const QList<PersonReading> all{
            reading(30, sides({person(1, u"ada"_s)}, {member(u"eve"_s)}, {account(u"eve"_s)}))};
        const PersonSheet ada = personSheet(all, MoodleUserId{1}, {});
        QVERIFY(ada.person && !ada.account);
        QCOMPARE(ada.match, Match::None);
        const PersonSheet eve = personSheet(all, {}, accountId(u"eve"_s));
        QVERIFY(!eve.person && eve.account);
        QCOMPARE(eve.lines.first().row.driftClass, DriftClass::Extra);
    }

    void nobody_is_an_empty_sheet()
    {
        const PersonSheet sheet = personSheet(readings(), MoodleUserId{99}, accountId(u"zed"_s));
        QVERIFY(sheet.lines.isEmpty() && !sheet.person && !sheet.account && !sheet.oldest.isValid());
        QVERIFY(planOf(sheet, true).rooms.isEmpty());
    }

    void a_confirmed_account_is_said_to_be()
    {
        CompareInput input = sides({person(1, u"ada"_s)}, {member(u"countess"_s)}, {account(u"countess"_s)});
        input.rules.matches.insert(MoodleUserId{1}, accountId(u"countess"_s));
        QCOMPARE(personSheet({reading(30, input)}, MoodleUserId{1}, {}).match, Match::Confirmed);
    }

    void a_plan_repairs_where_something_drifts_and_only_by_fresh_readings()
    {
        QList<PersonReading> all = readings();
        Plan plan = planOf(personSheet(all, MoodleUserId{1}, {}), false);
        QCOMPARE(plan.rooms.size(), 1);
        QCOMPARE(plan.rooms.first().cmid, Cmid{30});
        QCOMPARE(plan.rooms.first().operations.size(), 1);
        all.first().kept = true;
        const PersonSheet old = personSheet(all, MoodleUserId{1}, {});
        QVERIFY(!old.fresh());
        QVERIFY(planOf(old, false).rooms.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPersonSheet)
#include "tst_personsheet.moc"
