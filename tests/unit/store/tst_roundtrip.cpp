// SPDX-License-Identifier: GPL-3.0-or-later
// What was kept, given back: a reading compares to the rows it compared to when it was fresh.
#include "store/sqlitesnapshots.h"
#include "support/await.h"
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
            const CompareInput input = seed % 2 ? random.torn() : random.whole();
            {
                SqliteSnapshots store(path);
                QVERIFY(await(store.keepCheck(compared(input))));
            }
            SqliteSnapshots again(path);
            QCOMPARE(kept(again, input), textOf(compare(input)));
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
