// SPDX-License-Identifier: GPL-3.0-or-later
// Usernames of earlier readings: noted while their rows are there, kept when these go, forgotten in time.
#include "support/keptcampus.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;
using build::account;
using build::accountId;
using build::member;
using build::moment;
using build::person;
using test::await;
using test::keep;
using test::sidesAt;

class TestFormerNames : public QObject
{
    Q_OBJECT
    test::StoreFolder m_folder;

    /// Ann is called ann.byron from the second reading on, and the account of id-bob is called robert.
    static void rename(SqliteSnapshots &store)
    {
        const auto said = [&](int seconds, const QString &ann, const QString &bob) {
            RoomMember inRoom = member(bob);
            inRoom.id = accountId(u"bob"_s);
            return keep(store, sidesAt(seconds, {person(2, ann), person(3, u"bob"_s)}, {inRoom}));
        };
        QVERIFY(said(0, u"ann"_s, u"bob"_s));
        QVERIFY(await(store.formerNames()).value().isEmpty());
        QVERIFY(said(60, u"ann.byron"_s, u"robert"_s));
    }

private slots:
    void both_sides_are_noted()
    {
        const auto kept = m_folder.store();
        rename(*kept);
        const FormerNames names = await(kept->formerNames()).value();
        QCOMPARE(names.people, (QHash<MoodleUserId, QStringList>{{MoodleUserId{2}, {u"ann"_s, u"ann.byron"_s}}}));
        QCOMPARE(names.accounts, (QHash<AccountId, QStringList>{{accountId(u"bob"_s), {u"bob"_s, u"robert"_s}}}));
    }

    void they_outlive_the_rows_that_held_them()
    {
        const auto kept = m_folder.store();
        rename(*kept);
        QVERIFY(await(kept->forgetBefore(moment(0).addDays(-1))));
        QVERIFY(await(kept->forgetBefore(moment(0).addDays(-1)))); // unused rows are gone by now
        const FormerNames names = await(kept->formerNames()).value();
        QVERIFY(names.people.value(MoodleUserId{2}).contains(u"ann"_s));
        QVERIFY(names.accounts.value(accountId(u"bob"_s)).contains(u"bob"_s));
    }

    void and_are_forgotten_after_a_while()
    {
        const auto kept = m_folder.store();
        rename(*kept);
        QVERIFY(await(kept->forgetBefore(moment(0).addDays(-1))));
        QVERIFY(await(kept->forgetBefore(moment(0).addDuration(historyStays + std::chrono::days(1)))));
        QVERIFY(await(kept->formerNames()).value().people.isEmpty());
    }

    void nobody_is_remembered_who_is_gone()
    {
        const auto kept = m_folder.store();
        rename(*kept);
        QVERIFY(await(kept->forgetBefore(moment(0).addDays(-1))));
        QVERIFY(keep(*kept, sidesAt(120, {person(3, u"bob"_s)}, {})));
        QVERIFY(await(kept->forgetBefore(moment(0).addDays(-1))));
        QVERIFY(!await(kept->formerNames()).value().people.contains(MoodleUserId{2}));
    }
};

QTEST_GUILESS_MAIN(TestFormerNames)
#include "tst_formernames.moc"
