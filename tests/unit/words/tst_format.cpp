// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/languages.h"
#include "words/words.h"

#include <QTest>
#include <QTimeZone>

using namespace diapason;
using namespace Qt::StringLiterals;

class TestFormat : public QObject
{
    Q_OBJECT
private slots:
    void numbers_data();
    void numbers();
    void days_data();
    void days();
    void ages_data();
    void ages();
    void durations_data();
    void durations();
    void the_language_changes_while_running();
};

void TestFormat::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("share");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("zero") << 0. << false << u"0"_s << u"0"_s;
    QTest::newRow("thousands") << 1248. << false << u"1,248"_s << u"1\u00A0248"_s;
    QTest::newRow("millions") << 1234567. << false << u"1,234,567"_s << u"1\u00A0234\u00A0567"_s;
    QTest::newRow("percent") << 0.2 << true << u"20\u00A0%"_s << u"20\u00A0%"_s;
    QTest::newRow("percent with a fraction") << 0.125 << true << u"12.5\u00A0%"_s << u"12,5\u00A0%"_s;
}

void TestFormat::numbers()
{
    QFETCH(double, value);
    QFETCH(bool, share);
    words::useLanguage(words::Language::English);
    QTEST(share ? words::percent(value) : words::number(qint64(value)), "english");
    words::useLanguage(words::Language::French);
    QTEST(share ? words::percent(value) : words::number(qint64(value)), "french");
}

void TestFormat::days_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("short month") << QDate(2026, 9, 14) << u"14\u00A0Sept."_s << u"14\u00A0sept."_s;
    QTest::newRow("first") << QDate(2026, 10, 1) << u"1\u00A0Oct."_s << u"1er\u00A0oct."_s;
    QTest::newRow("month without a short form") << QDate(2026, 5, 3) << u"3\u00A0May"_s << u"3\u00A0mai"_s;
}

void TestFormat::days()
{
    QFETCH(QDate, date);
    const QDateTime when(date, QTime(12, 0));
    words::useLanguage(words::Language::English);
    QTEST(words::day(when), "english");
    words::useLanguage(words::Language::French);
    QTEST(words::day(when), "french");
    QCOMPARE(words::time(QDateTime(date, QTime(9, 4, 5))), u"09:04:05"_s);
    QVERIFY(words::day({}).isEmpty() && words::time({}).isEmpty());
}

void TestFormat::ages_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("now") << 2 << u"just now"_s << u"à l’instant"_s;
    QTest::newRow("a clock that runs ahead") << -30 << u"just now"_s << u"à l’instant"_s;
    QTest::newRow("seconds") << 20 << u"20 s ago"_s << u"il y a 20 s"_s;
    QTest::newRow("minutes") << 150 << u"2 min ago"_s << u"il y a 2 min"_s;
    QTest::newRow("hours") << 7300 << u"2 h ago"_s << u"il y a 2 h"_s;
    QTest::newRow("one day") << 90000 << u"1 day ago"_s << u"il y a 1 jour"_s;
    QTest::newRow("days") << 3 * 86400 << u"3 days ago"_s << u"il y a 3 jours"_s;
}

void TestFormat::ages()
{
    QFETCH(int, seconds);
    const QDateTime now({2026, 10, 3}, {10, 40}, QTimeZone::UTC);
    words::useLanguage(words::Language::English);
    QTEST(words::age(now.addSecs(-seconds), now), "english");
    words::useLanguage(words::Language::French);
    QTEST(words::age(now.addSecs(-seconds), now), "french");
}

void TestFormat::durations_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("french");
    QTest::newRow("tenths") << 640 << u"0,6\u00A0s"_s;
    QTest::newRow("whole") << 3000 << u"3\u00A0s"_s;
    QTest::newRow("tens") << 17400 << u"17\u00A0s"_s;
    QTest::newRow("minutes") << 110000 << u"1\u00A0min 50\u00A0s"_s;
}

void TestFormat::durations()
{
    QFETCH(int, ms);
    words::useLanguage(words::Language::French);
    QTEST(words::seconds(ms), "french");
}

void TestFormat::the_language_changes_while_running()
{
    words::useLanguage(words::Language::French);
    QCOMPARE(words::languageInUse(), words::Language::French);
    QCOMPARE(words::memberRole(MemberRole::Member), u"Membre"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
    words::useLanguage(words::Language::English);
    QCOMPARE(words::memberRole(MemberRole::Member), u"Member"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    QCOMPARE(words::languageFromCode(u"fr"_s), std::optional(words::Language::French));
    QVERIFY(!words::languageFromCode(u"de"_s));
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
