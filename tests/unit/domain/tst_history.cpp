// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history.h"
#include "support/builders.h"
#include "support/randomsides.h"

#include <QRandomGenerator>
#include <QTest>

using namespace diapason;
using namespace diapason::build;
using enum MembershipChange::Kind;

namespace {

HistoryPoint point(int at, int drifts, bool complete = true)
{
    return {.summary = {.cmid = Cmid{1}, .at = moment(at), .moodleComplete = complete, .chatComplete = true, .drifts = drifts},
        .until = moment(at + 5)};
}

RoomReading reading(const QList<RoomMember> &members, const ReadStamp &stamp)
{
    return {.room = room(u"r"_s, u"r"_s), .members = members, .stamp = stamp};
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void since_data()
    {
        QTest::addColumn<QList<HistoryPoint>>("points");
        QTest::addColumn<QDateTime>("since");
        QTest::newRow("nothing read") << QList<HistoryPoint>{} << QDateTime();
        QTest::newRow("never drifted") << QList{point(0, 0)} << QDateTime();
        QTest::newRow("drifts from the start") << QList{point(0, 2), point(10, 3)} << moment(0);
        QTest::newRow("since the last good reading") << QList{point(0, 2), point(10, 0), point(20, 1), point(30, 4)} << moment(20);
        QTest::newRow("repaired") << QList{point(0, 2), point(10, 0)} << QDateTime();
        QTest::newRow("an incomplete reading without drift proves nothing")
            << QList{point(0, 2), point(10, 0, false), point(20, 2)} << moment(0);
        QTest::newRow("an incomplete reading with drift counts") << QList{point(0, 0), point(10, 1, false)} << moment(10);
    }
    void since()
    {
        QFETCH(QList<HistoryPoint>, points);
        QTEST(driftingSince(points), "since");
    }

    void changes()
    {
        ReadStamp later = complete();
        later.at = moment(60);
        const QList<MembershipChange> found = membershipChanges(
            reading({member(u"ann"_s), member(u"bob"_s), member(u"cid"_s, moderator)}, complete()),
            reading({member(u"bob"_s, moderator), member(u"dan"_s), member(u"cid"_s, moderator)}, later));
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).username, u"ann"_s);
        QCOMPARE(found.at(0).kind, Gone);
        QCOMPARE(found.at(1).kind, RolesChanged);
        QCOMPARE(found.at(1).after, moderator);
        QCOMPARE(found.at(2).kind, Appeared);
        QCOMPARE(found.at(2).from, moment(0));
        QCOMPARE(found.at(2).at, moment(60));
    }

    void a_list_that_lacks_somebody_says_nothing_about_absence()
    {
        const RoomReading whole = reading({member(u"ann"_s), member(u"bob"_s)}, complete());
        const RoomReading part = reading({member(u"ann"_s)}, lacking(Gap::Kind::PageFailed));
        QVERIFY(membershipChanges(whole, part).isEmpty());
        QVERIFY(membershipChanges(part, whole).isEmpty());
    }

    void roles_that_were_not_read_did_not_change()
    {
        const RoomReading before = reading({member(u"ann"_s, moderator), member(u"bob"_s)}, complete());
        const RoomReading after = reading({member(u"ann"_s)}, lacking(Gap::Kind::RolesUnread));
        const QList<MembershipChange> found = membershipChanges(before, after);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().kind, Gone);
    }

    /// Changes applied to the earlier members give the later ones.
    void changes_lead_from_one_reading_to_the_next()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            QRandomGenerator dice(seed);
            const auto some = [&dice] {
                QList<RoomMember> members;
                for (int i = 0; i < 12; ++i)
                    if (dice.bounded(2))
                        members += member(u"user%1"_s.arg(i), dice.bounded(3) ? RoomRoles{} : moderator);
                return members;
            };
            const QList<RoomMember> before = some(), after = some();
            QHash<AccountId, bool> now; // account → moderator
            for (const RoomMember &m : before)
                now.insert(m.id, m.roles.moderator);
            for (const MembershipChange &change : membershipChanges(reading(before, complete()), reading(after, complete()))) {
                if (change.kind == Gone)
                    QVERIFY(now.remove(change.account));
                else
                    now.insert(change.account, change.after.moderator);
            }
            QHash<AccountId, bool> wanted;
            for (const RoomMember &m : after)
                wanted.insert(m.id, m.roles.moderator);
            QCOMPARE(now, wanted);
        }
    }

    void a_summary_holds_the_numbers_of_its_comparison()
    {
        const Comparison comparison = compare(RandomSides(7).torn());
        const CheckSummary summary = summarize(comparison);
        QCOMPARE(summary.counts, comparison.counts);
        QCOMPARE(summary.drifts, comparison.drifts);
        QCOMPARE(summary.complete(), comparison.moodleComplete() && comparison.chatComplete());
        CheckSummary later = summary;
        later.at = later.at.addDays(1);
        QVERIFY(later.saysTheSame(summary));
        QVERIFY(later != summary);
        ++later.drifts;
        QVERIFY(!later.saysTheSame(summary));
    }

    void the_worst_family_comes_first_in_the_one_order()
    {
        ClassCounts counts = {};
        QVERIFY(!worstFamily(counts));
        counts[size_t(DriftClass::InStep)] = 3;
        counts[size_t(DriftClass::Suspended)] = 3;
        QVERIFY(!worstFamily(counts));
        counts[size_t(DriftClass::Ambiguous)] = 1;
        QCOMPARE(worstFamily(counts), Family::Blocked);
        counts[size_t(DriftClass::Extra)] = 1;
        QCOMPARE(worstFamily(counts), Family::Remove);
        counts[size_t(DriftClass::Missing)] = 1;
        QCOMPARE(worstFamily(counts), Family::Add);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
