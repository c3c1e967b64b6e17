// SPDX-License-Identifier: GPL-3.0-or-later
// What was kept, given back: a reading compares to the rows it compared to when it was fresh.
#include "store/sqlitesnapshots.h"
#include "support/await.h"
#include "support/chi201.h"
#include "support/keptrows.h"
#include "support/randomsides.h"

#include <QTemporaryDir>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;
using test::await;
using test::textOf;

namespace {

std::shared_ptr<const Comparison> compared(const CompareInput &input)
{
    return std::make_shared<const Comparison>(compare(input));
}

/// What is kept of an activity, compared by the rules of `fresh`.
QStringList kept(SqliteSnapshots &store, const CompareInput &fresh)
{
    std::optional<CompareInput> input = await(store.reading(fresh.activity.cmid)).value();
    if (!input)
        return {};
    input->rules = fresh.rules;
    input->service = fresh.service;
    return textOf(compare(*input));
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

private slots:
    void any_reading_comes_back_as_it_was()
    {
        for (int seed = 0; seed < 80; ++seed) {
            const QString path = m_dir.filePath(u"any%1.sqlite"_s.arg(seed));
            build::RandomSides random(seed);
            const CompareInput input = seed % 3 == 0 ? random.ruled() : seed % 3 == 1 ? random.torn() : random.whole();
            {
                SqliteSnapshots store(path);
                QVERIFY(await(store.keepCheck(compared(input))));
            }
            SqliteSnapshots again(path);
            QCOMPARE(kept(again, input), textOf(compare(input)));
        }
    }

    void a_real_courses_reading_comes_back_as_it_was()
    {
        const test::Chi201 chi;
        CompareInput input = build::sides(chi.people, chi.members, chi.accounts);
        input.room.members.removeFirst(); // CHI201 has a service account of its own
        input.room.log = chi.log;
        input.service = AccountId{u"svc"_s};
        input.rules.username = {{.kind = UsernameStep::Kind::StripDomains, .domains = {u"univ.fr"_s}}};
        SqliteSnapshots store(m_dir.filePath(u"chi.sqlite"_s));
        QVERIFY(await(store.keepCheck(compared(input))));
        QCOMPARE(kept(store, input), textOf(compare(input)));
        const QList<Person> people = await(store.reading(input.activity.cmid)).value()->course.people;
        for (qsizetype i = 0; i < people.size(); ++i) {
            QCOMPARE(people[i].fullName, chi.people[i].fullName);
            QCOMPARE(people[i].groups, chi.people[i].groups);
            QCOMPARE(people[i].roles, chi.people[i].roles);
        }
    }

    /// Many activities in one file share people and accounts, whose words change from one reading to the next.
    void readings_beside_one_another_stay_what_they_were()
    {
        SqliteSnapshots store(m_dir.filePath(u"beside.sqlite"_s));
        QHash<qint64, CompareInput> last;
        for (int seed = 0; seed < 120; ++seed) {
            const qint64 cmid = 30 + seed % 7;
            build::RandomSides random(seed);
            CompareInput input = random.whole();
            input.activity = build::activity(cmid, cmid * 10);
            input.course.course = build::course(cmid * 10, u"C%1"_s.arg(cmid));
            input.room.room = build::room(u"room%1"_s.arg(cmid), u"r%1"_s.arg(cmid));
            input.course.stamp.at = input.room.stamp.at = build::moment(seed * 60);
            QVERIFY(await(store.keepCheck(compared(input))));
            last.insert(cmid, input);
            for (const CompareInput &fresh : std::as_const(last))
                QCOMPARE(kept(store, fresh), textOf(compare(fresh)));
        }
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
