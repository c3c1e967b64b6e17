// SPDX-License-Identifier: GPL-3.0-or-later
// The overview as a table, as data and as a page: nothing unknown is a zero, nothing typed elsewhere runs in a spreadsheet.
#include "words/overviewexport.h"

#include "support/builders.h"
#include "words/languages.h"
#include "words/overview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

OverviewLine drifting()
{
    CheckSummary summary{.cmid = Cmid{30}, .at = build::moment(), .moodleComplete = true, .chatComplete = true, .expected = 34, .present = 31, .drifts = 3};
    summary.counts[size_t(DriftClass::Missing)] = 2;
    summary.counts[size_t(DriftClass::Extra)] = 1;
    summary.grounds.causes = {{DriftClass::Missing, Cause::NeverAdded, 2}, {DriftClass::Extra, Cause::NotEnrolled, 1}};
    return {.standing = Standing::Drifting,
        .cmid = Cmid{30},
        .activity = u"=HYPERLINK(\"x\")"_s,
        .course = CourseId{7},
        .courseTitle = u"CHI201; \"Chimie\" <script>"_s,
        .path = {CategoryId{1}},
        .categories = u"Sciences"_s,
        .room = RoomId{u"r30"_s},
        .roomName = u"chi201"_s,
        .summary = summary,
        .drifts = familyCounts(summary.counts),
        .mainCause = mainCause(summary.grounds),
        .inForce = RetentionInForce{RetentionInForce::Ground::Room, 90}};
}

OverviewLine unread()
{
    OverviewLine line{.standing = Standing::Unreadable, .cmid = Cmid{31}, .activity = u"Salon"_s, .courseTitle = u"LEA1"_s,
        .room = RoomId{u"r31"_s}, .findings = {Finding::Kind::Unreadable}};
    line.failure = Error{.kind = Error::Kind::Denied, .server = Server::RocketChat, .code = u"error-not-allowed"_s};
    return line;
}

} // namespace

class TestOverviewExport : public QObject
{
    Q_OBJECT
private slots:
    void init() { words::useLanguage(words::Language::English); }
    void cleanup() { words::useLanguage(words::Language::English); }

    void a_table_is_separated_as_the_language_expects()
    {
        words::useLanguage(words::Language::French);
        const QByteArray bytes = words::overviewCsv({drifting()}, QLocale(QLocale::French));
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QString french = QString::fromUtf8(bytes);
        QVERIFY2(french.startsWith(u"\"Cours\";\"Activité\""_s), qPrintable(french));
        QVERIFY2(french.contains(u"\"Avec écart\";\"34\";\"31\";\"3\";\"2\";\"0\";\"1\";\"0\";\"Aucun ajout au salon\""_s), qPrintable(french));
        const QString english = QString::fromUtf8(words::overviewCsv({drifting()}, QLocale(QLocale::English)));
        QVERIFY(english.contains(u"\"34\",\"31\",\"3\""_s));
    }

    void a_formula_does_not_run()
    {
        QVERIFY(QString::fromUtf8(words::overviewCsv({drifting()})).contains(u"\"'=HYPERLINK(\"\"x\"\")\""_s));
        QVERIFY(words::overviewTab({drifting()}).contains(u"\t'=HYPERLINK"_s));
    }

    void what_is_not_known_is_empty_and_null()
    {
        const QString csv = QString::fromUtf8(words::overviewCsv({unread()}, QLocale(QLocale::English)));
        QVERIFY2(csv.contains(u"\"Unreadable\",\"\",\"\",\"\",\"\""_s), qPrintable(csv));
        Overview overview;
        overview.counts[size_t(Standing::Unreadable)] = 1;
        const QJsonObject json = QJsonDocument::fromJson(words::overviewJson(overview, {unread(), drifting()}, {.campus = u"Haute-Brume"_s})).object();
        const QJsonObject line = json[u"lines"_s].toArray()[0].toObject();
        QVERIFY(line[u"expected"_s].isNull());
        QVERIFY(line[u"drifts"_s].isNull());
        QVERIFY(line[u"readAt"_s].isNull());
        QCOMPARE(line[u"failure"_s].toString(), u"error-not-allowed"_s);
        QCOMPARE(json[u"counts"_s][u"unreadable"_s].toInt(), 1);
        const QJsonObject other = json[u"lines"_s].toArray()[1].toObject();
        QCOMPARE(other[u"classes"_s][u"missing"_s].toInt(), 2);
        QCOMPARE(other[u"mainCause"_s][u"class"_s].toString(), u"missing"_s);
        QCOMPARE(other[u"retention"_s][u"maxAgeDays"_s].toInt(), 90);
    }

    void a_page_escapes_what_servers_said_and_fetches_nothing()
    {
        Overview overview;
        overview.causes = {{DriftClass::Missing, Cause::NeverAdded, 2, 1}};
        overview.offers = {{.role = u"teacher"_s, .rooms = 9, .drifts = 14}};
        const QString page = QString::fromUtf8(words::overviewHtml(overview, {drifting()}, {.campus = u"Haute-Brume"_s}));
        QVERIFY(!page.contains(u"<script"_s));
        QVERIFY(!page.contains(u"src="_s) && !page.contains(u"href="_s));
        QVERIFY(page.contains(u"&lt;script&gt;"_s));
        QVERIFY(page.contains(u"Mapping “Non-editing teacher” to members would settle 9 rooms"_s));
    }

    void every_cause_has_a_heading()
    {
        QSet<QString> titles;
        for (int cause = 0; cause < causeCount; ++cause)
            for (const DriftClass driftClass : {DriftClass::Missing, DriftClass::Extra, DriftClass::Ambiguous, DriftClass::Unknown, DriftClass::NoAccount})
                QVERIFY(!words::causeTitle(driftClass, Cause(cause)).isEmpty());
        for (int standing = 0; standing < standingCount; ++standing)
            titles.insert(words::standingMeaning(Standing(standing)));
        QCOMPARE(titles.size(), standingCount);
    }

    void a_line_is_one_sentence()
    {
        QCOMPARE(words::lineSentence(drifting(), build::moment(120)),
            u"CHI201; \"Chimie\" <script>, =HYPERLINK(\"x\"). Drifting, 34 expected, 31 present, 2 to add, 1 extra. Never added to the room. Read 2 min ago."_s);
    }
};

QTEST_GUILESS_MAIN(TestOverviewExport)
#include "tst_overviewexport.moc"
