// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/languages.h"
#include "words/moments.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 10, 7), QTime(10, 44)); // a Wednesday

QDateTime at(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute));
}

} // namespace

class TestMoments final : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { words::useLanguage(words::Language::English); }

    void days_of_this_week_go_by_name_data()
    {
        QTest::addColumn<QDateTime>("when");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        QTest::newRow("today") << at(2026, 10, 7, 3, 10) << u"03:10"_s << u"03:10"_s;
        QTest::newRow("yesterday") << at(2026, 10, 6, 3, 10) << u"Tuesday 03:10"_s << u"mardi 03:10"_s;
        QTest::newRow("six days ago") << at(2026, 10, 1, 23, 59) << u"Thursday 23:59"_s << u"jeudi 23:59"_s;
        QTest::newRow("a week ago") << at(2026, 9, 30, 8, 0) << u"30\u00a0Sept. 08:00"_s << u"30\u00a0sept. 08:00"_s;
        QTest::newRow("the first") << at(2026, 9, 1, 8, 0) << u"1\u00a0Sept. 08:00"_s << u"1er\u00a0sept. 08:00"_s;
        QTest::newRow("another year") << at(2025, 12, 24, 8, 0) << u"24\u00a0Dec. 2025 08:00"_s << u"24\u00a0déc. 2025 08:00"_s;
        QTest::newRow("a clock that went back") << at(2026, 10, 8, 8, 0) << u"8\u00a0Oct. 08:00"_s << u"8\u00a0oct. 08:00"_s;
        QTest::newRow("none") << QDateTime() << QString() << QString();
    }
    void days_of_this_week_go_by_name()
    {
        QFETCH(QDateTime, when);
        words::useLanguage(words::Language::English);
        QTEST(words::dayAndTime(when, now), "english");
        words::useLanguage(words::Language::French);
        QTEST(words::dayAndTime(when, now), "french");
    }

    void spans_name_a_day_once()
    {
        words::useLanguage(words::Language::English);
        QCOMPARE(words::span(at(2026, 10, 6, 3, 10), at(2026, 10, 6, 9, 40), now), u"Tuesday 03:10 – 09:40"_s);
        QCOMPARE(words::span(at(2026, 10, 6, 3, 10), at(2026, 10, 7, 9, 40), now), u"Tuesday 03:10 – today 09:40"_s);
        QCOMPARE(words::span(at(2026, 10, 5, 3, 10), at(2026, 10, 6, 9, 40), now), u"Monday 03:10 – Tuesday 09:40"_s);
        QCOMPARE(words::span(at(2026, 10, 6, 3, 10), at(2026, 10, 6, 3, 10), now), u"Tuesday 03:10"_s);
        QCOMPARE(words::span(at(2026, 10, 6, 3, 10), {}, now), u"Tuesday 03:10"_s);
    }
};

QTEST_GUILESS_MAIN(TestMoments)
#include "tst_moments.moc"
