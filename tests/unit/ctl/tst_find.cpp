// SPDX-License-Identifier: GPL-3.0-or-later
// Searching what was kept: the report by itself, and the built program without its servers.
#include "ctl/findreport.h"
#include "domain/names.h"
#include "support/builders.h"
#include "support/twincampus.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace diapason;
using namespace diapason::ctl;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = SearchEntry::Kind;

KeptCampus kept()
{
    KeptCampus campus{.readAt = build::moment()};
    Catalogue &catalogue = campus.catalogue;
    catalogue.moodle.urlText = u"https://moodle.example.org"_s;
    catalogue.courses.categories = {{.id = CategoryId{4}, .name = u"Licence 2"_s}};
    catalogue.courses.courses = {build::course(7, u"CHI201"_s), build::course(8, u"CHI999"_s)};
    catalogue.courses.courses[0].category = CategoryId{4};
    catalogue.activities
        = {{CourseId{7}, {build::activity(30, 7), build::activity(31, 7), build::activity(32, 7)}}, {CourseId{8}, {}}};
    Room archived = build::room(u"r31"_s, u"chi-archived"_s);
    archived.archived = true;
    catalogue.rooms.rooms = {build::room(u"r30"_s, u"chi-room"_s), archived,
        build::room(u"r99"_s, derivedGroupName(catalogue.moodle.urlText, u"CHI"_s, Cmid{99}))};
    catalogue.links = {{Cmid{30}, {.cmid = Cmid{30}, .room = RoomId{u"r30"_s}}},
        {Cmid{31}, {.cmid = Cmid{31}, .room = RoomId{u"r31"_s}}}, {Cmid{32}, {.cmid = Cmid{32}}}};
    campus.checks = {{Cmid{30}, {.cmid = Cmid{30}, .moodleComplete = true, .chatComplete = true, .drifts = 3}},
        {Cmid{31}, {.cmid = Cmid{31}, .moodleComplete = true}}};
    return campus;
}

KeptPeople people()
{
    return {.people = {{.id = MoodleUserId{1},
                .username = u"chiara"_s,
                .fullName = u"Chiara Guérin"_s,
                .email = u"c@univ.fr"_s,
                .drifts = 2}},
        .accounts = {{.id = AccountId{u"a1"_s}, .username = u"Chiara"_s, .name = u"Chiara"_s, .active = false},
            {.id = AccountId{u"a2"_s}, .username = u"chichi"_s, .name = {}}}};
}

FindReport found(const QString &text, int limit = 20) { return findReport(kept(), people(), {}, text, limit); }

FoundItem only(const FindReport &report, Kind kind, const QString &title)
{
    const auto item
        = std::ranges::find_if(report.items, [&](const FoundItem &i) { return i.entry.kind == kind && i.entry.title == title; });
    return item == report.items.cend() ? FoundItem{.handle = u"not found"_s} : *item;
}

} // namespace

class TestFind : public QObject
{
    Q_OBJECT
private slots:
    void a_report_says_what_is_wrong();
    void a_report_counts_what_it_does_not_show();
    void what_was_checked_is_found_without_servers_and_secrets();
    void an_empty_store_says_what_to_do();
    void the_demo_campus_is_read_first();
    void tables_speak_the_language();
    void a_store_that_fails_does_not_fail_a_check();
    void numbers_are_those_of_the_rules_of_now();
    void a_damaged_store_is_set_aside_and_said();
};

void TestFind::a_report_says_what_is_wrong()
{
    const FindReport report = found(u"chi"_s);
    QCOMPARE(report.totals, (std::array{2, 3, 3, 1, 1}));
    const FoundItem course = only(report, Kind::Course, u"CHI201 Course CHI201"_s);
    QCOMPARE(course.drifts, std::optional(3));
    QCOMPARE(course.handle, u"Licence 2"_s);
    QCOMPARE(only(report, Kind::Course, u"CHI999 Course CHI999"_s).drifts, std::nullopt);
    const FoundItem drifting = only(report, Kind::Activity, u"CHI201 Course CHI201 · Activity 30"_s);
    QCOMPARE(drifting.drifts, std::optional(3));
    QCOMPARE(drifting.room, RoomId{u"r30"_s});
    QVERIFY(drifting.troubles.isEmpty());
    QCOMPARE(only(report, Kind::Activity, u"CHI201 Course CHI201 · Activity 31"_s).troubles,
        (QList{Trouble::Archived, Trouble::Incomplete}));
    const FoundItem unlinked = only(report, Kind::Activity, u"CHI201 Course CHI201 · Activity 32"_s);
    QCOMPARE(unlinked.troubles, QList{Trouble::Unlinked});
    QCOMPARE(unlinked.drifts, std::nullopt);
    QCOMPARE(only(report, Kind::Room, u"chi-room"_s).drifts, std::optional(3));
    QCOMPARE(only(report, Kind::Room, u"chi-archived"_s).troubles, QList{Trouble::Archived});
    QCOMPARE(only(report, Kind::Room, kept().catalogue.rooms.rooms.last().name).troubles, QList{Trouble::Orphan});
    const FoundItem person = only(report, Kind::Person, u"Chiara Guérin"_s);
    QCOMPARE(person.drifts, std::optional(2));
    QCOMPARE(person.handle + u' ' + person.email, u"chiara c@univ.fr"_s);
    QCOMPARE(person.troubles, QList{Trouble::Deactivated});
    QCOMPARE(only(report, Kind::Account, u"chichi"_s).handle, u"chichi"_s);
}

void TestFind::a_report_counts_what_it_does_not_show()
{
    const FindReport report = found(u"chi"_s, 1);
    QCOMPARE(report.total(), 10);
    QCOMPARE(report.items.size(), 5);
    QCOMPARE(found(u"zzz"_s).total(), 0);
}

void TestFind::what_was_checked_is_found_without_servers_and_secrets()
{
    Twin twin;
    {
        const demo::DemoCampus campus({.size = demo::Size::Small});
        QVERIFY(campus.isRunning());
        enter(twin, campus);
        QVERIFY(!twin.run({u"check"_s, u"--all"_s, u"--json"_s}).json()["activities"_L1].toArray().isEmpty());
    }
    for (const QString &secret : {u"DIAPASON_MOODLE_TOKEN"_s, u"DIAPASON_ROCKETCHAT_USER_ID"_s, u"DIAPASON_ROCKETCHAT_TOKEN"_s})
        twin.set(secret, QString());
    const Said said = twin.run({u"find"_s, u"48201"_s, u"--json"_s});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.err, QString());
    const QJsonObject answer = said.json();
    for (const QString &key : {u"campus"_s, u"at"_s, u"readAt"_s, u"text"_s, u"total"_s, u"totals"_s, u"hits"_s})
        QVERIFY2(answer.contains(key) && !answer[key].isNull(), qPrintable(key));
    const QJsonObject hit = answer["hits"_L1].toArray().first().toObject();
    for (const QString &key : {u"kind"_s, u"rank"_s, u"title"_s, u"courseId"_s, u"cmid"_s, u"moodleId"_s, u"roomId"_s,
             u"accountId"_s, u"username"_s, u"email"_s, u"drifts"_s, u"problems"_s})
        QVERIFY2(hit.contains(key), qPrintable(key));
    QCOMPARE(hit["kind"_L1].toString() + hit["rank"_L1].toString(), u"activitywhole"_s);
    QCOMPARE(hit["cmid"_L1].toInt(), 48201);
    QCOMPARE_GT(hit["drifts"_L1].toInt(), 0);
    const QJsonObject people = twin.run({u"find"_s, u"BREMOND"_s, u"--json"_s}).json();
    QCOMPARE_GT(people["totals"_L1]["person"_L1].toInt(), 0);
    // What needs the servers still asks for the secrets.
    QCOMPARE(twin.run({u"check"_s, u"--all"_s}).code, 64);
}

void TestFind::an_empty_store_says_what_to_do()
{
    Twin twin;
    twin.set(u"DIAPASON_MOODLE_URL"_s, u"https://moodle.example.org"_s);
    twin.set(u"DIAPASON_ROCKETCHAT_URL"_s, u"https://chat.example.org"_s);
    const Said said = twin.run({u"find"_s, u"chimie"_s});
    QCOMPARE(said.code, 1);
    QCOMPARE(said.out, QString());
    QVERIFY2(said.err.count(u'\n') == 1 && said.err.contains(u"check --all"_s), qPrintable(said.err));
    QCOMPARE(twin.run({u"find"_s, u"chimie"_s, u"--json"_s}).json()["error"_L1]["code"_L1].toString(), u"nothing-kept"_s);
}

void TestFind::the_demo_campus_is_read_first()
{
    const Twin twin;
    const Said said = twin.run({u"find"_s, u"zzz \"OR* 🎨"_s, u"--demo"_s, u"--json"_s});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.json()["total"_L1].toInt(-1), 0);
    QVERIFY(said.json()["hits"_L1].toArray().isEmpty());
}

void TestFind::tables_speak_the_language()
{
    const Twin twin;
    const Said english = twin.run({u"find"_s, u"chim"_s, u"--demo"_s, u"--lang"_s, u"en"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(english.code, 0);
    static const QRegularExpression row(u"^Activity +48201  CHI201 [^\\n]*drifts$"_s, QRegularExpression::MultilineOption);
    QVERIFY2(english.out.startsWith(u"Read just now."_s) && row.match(english.out).hasMatch(), qPrintable(english.out));
    QVERIFY2(english.out.contains(u"--limit"_s), qPrintable(english.out));
    const Said french = twin.run({u"find"_s, u"zzz"_s, u"--demo"_s, u"--lang"_s, u"fr"_s});
    QVERIFY2(french.out.contains(u"«\u00A0zzz\u00A0»"_s), qPrintable(french.out));
}

void TestFind::a_store_that_fails_does_not_fail_a_check()
{
    const demo::DemoCampus campus({.size = demo::Size::Small});
    Twin twin;
    enter(twin, campus);
    twin.set(u"XDG_DATA_HOME"_s, twin.write(u"file"_s, "no folder"));
    const Said said = twin.run({u"check"_s, u"--course"_s, u"310"_s, u"--json"_s});
    QCOMPARE(said.code, 2);
    QCOMPARE(said.json()["activities"_L1].toArray().size(), 2);
    QVERIFY2(said.err.count(u'\n') == 1 && said.err.contains(u"not kept"_s), qPrintable(said.err));
    QCOMPARE(twin.run({u"find"_s, u"chimie"_s}).code, 1);
}

/// The number that is found is the one that a check finds, whatever the rules were when it was kept.
void TestFind::numbers_are_those_of_the_rules_of_now()
{
    const demo::DemoCampus campus({.size = demo::Size::Small});
    Twin twin;
    enter(twin, campus);
    const QString before = twin.write(u"before.json"_s, campus.campusFile());
    QJsonObject file = QJsonDocument::fromJson(campus.campusFile()).object();
    QJsonObject rules = file["rules"_L1].toObject();
    rules.insert("roles"_L1, QJsonObject{{u"moderators"_s, QJsonArray{u"student"_s}}, {u"members"_s, QJsonArray{u"editingteacher"_s}}});
    file.insert("rules"_L1, rules);
    const QString after = twin.write(u"after.json"_s, QJsonDocument(file).toJson());
    const auto checked = [&](const QString &path) {
        return twin.run({u"check"_s, u"--activity"_s, u"48201"_s, u"--json"_s, u"--campus"_s, path}).json()["activities"_L1][0]["drifts"_L1].toInt(-1);
    };
    const auto found = [&](const QString &path) {
        return twin.run({u"find"_s, u"48201"_s, u"--json"_s, u"--campus"_s, path}).json()["hits"_L1][0]["drifts"_L1].toInt(-2);
    };
    const int drifts = checked(before);
    QCOMPARE(found(before), drifts);
    const int now = found(after);
    QVERIFY(now > drifts);
    QCOMPARE(checked(after), now);
    QCOMPARE(found(before), drifts);
}

void TestFind::a_damaged_store_is_set_aside_and_said()
{
    const demo::DemoCampus campus({.size = demo::Size::Small});
    Twin twin;
    enter(twin, campus);
    const int code = twin.run({u"check"_s, u"--activity"_s, u"48210"_s}).code;
    QDir folder(twin.path(u"diapason/campuses"_s));
    const QStringList files = folder.entryList({u"*.sqlite"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(!twin.write(u"diapason/campuses/"_s + files.first(), QByteArray(8192, 'x')).isEmpty());
    const Said said = twin.run({u"check"_s, u"--activity"_s, u"48210"_s});
    QCOMPARE(said.code, code);
    QVERIFY2(said.err.count(u"diapasonctl: "_s) == 1 && said.err.contains(u".damaged-"_s), qPrintable(said.err));
    QCOMPARE(twin.run({u"check"_s, u"--activity"_s, u"48210"_s}).err, QString());
}

QTEST_GUILESS_MAIN(TestFind)
#include "tst_find.moc"
