// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/ids.h"
#include "core/log.h"
#include "core/result.h"

#include <QSet>
#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace diapason;

class TestBasics : public QObject
{
    Q_OBJECT
private slots:
    void ids_do_not_mix();
    void errors_know_what_passes_data();
    void errors_know_what_passes();
    void the_clock_tells_utc();
    void the_clock_calls_back();
    void the_clock_forgets_the_dead();
    void logs_are_quiet_by_default();
};

void TestBasics::ids_do_not_mix()
{
    static_assert(!std::is_convertible_v<Cmid, CourseId> && !std::is_convertible_v<qint64, Cmid>);
    static_assert(!std::equality_comparable_with<RoomId, AccountId>);
    QVERIFY(!Cmid{}.isValid());
    QVERIFY(Cmid{13}.isValid());
    QVERIFY(!RoomId{}.isValid());
    QVERIFY(Cmid{13} < Cmid{14});
    QCOMPARE((QSet<RoomId>{RoomId{u"a"_s}, RoomId{u"a"_s}, RoomId{u"b"_s}}.size()), 2);
}

void TestBasics::errors_know_what_passes_data()
{
    using enum Error::Kind;
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("transient");
    QTest::newRow("timeout") << Error{.kind = Timeout} << true;
    QTest::newRow("network") << Error{.kind = Network} << true;
    QTest::newRow("rate limit") << Error{.kind = RateLimited} << true;
    QTest::newRow("maintenance") << Error{.kind = Maintenance} << true;
    QTest::newRow("gateway page") << Error{.kind = NotAnApi, .status = 502} << true;
    QTest::newRow("web page") << Error{.kind = NotAnApi, .status = 200} << false;
    QTest::newRow("denied") << Error{.kind = Denied} << false;
    QTest::newRow("bad token") << Error{.kind = Unauthenticated} << false;
    QTest::newRow("malformed") << Error{.kind = Malformed} << false;
    QTest::newRow("stopped") << Error{.kind = Cancelled} << false;
}

void TestBasics::errors_know_what_passes()
{
    QFETCH(Error, error);
    QTEST(error.isTransient(), "transient");
}

void TestBasics::the_clock_tells_utc()
{
    const QDateTime now = SystemClock{}.now();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(std::abs(now.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestBasics::the_clock_calls_back()
{
    QObject context;
    int calls = 0;
    SystemClock{}.after(1ms, &context, [&] { ++calls; });
    QTRY_COMPARE(calls, 1);
}

void TestBasics::the_clock_forgets_the_dead()
{
    SystemClock clock;
    int calls = 0;
    auto context = std::make_unique<QObject>();
    clock.after(1ms, context.get(), [&] { calls += 100; });
    context.reset();
    clock.after(20ms, this, [&] { ++calls; });
    QTRY_VERIFY(calls > 0);
    QCOMPARE(calls, 1);
}

void TestBasics::logs_are_quiet_by_default()
{
    for (const QLoggingCategory *category : {&lcNet(), &lcApp(), &lcStore(), &lcGui(), &lcDemo()}) {
        QVERIFY(QByteArrayView{category->categoryName()}.startsWith("diapason."));
        QVERIFY(category->isWarningEnabled());
        QVERIFY(!category->isDebugEnabled());
    }
}

QTEST_GUILESS_MAIN(TestBasics)
#include "tst_basics.moc"
