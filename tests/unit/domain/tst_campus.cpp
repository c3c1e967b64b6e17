// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campus.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;

class TestCampus : public QObject
{
    Q_OBJECT
private slots:
    void reads_the_documented_file();
    void every_key_is_optional();
    void reads_how_accounts_are_made();
    void refuses_the_file_by_path_data();
    void refuses_the_file_by_path() { isRefused(); }
    void refuses_rules_by_path_data();
    void refuses_rules_by_path() { isRefused(); }
    void refuses_steps_and_limits_by_path_data();
    void refuses_steps_and_limits_by_path() { isRefused(); }
    void override_inherits_the_campus_roles();
    void survives_its_own_file();
    void accepts_addresses_data();
    void accepts_addresses();
    void refuses_addresses_data();
    void refuses_addresses();

private:
    void isRefused();
};

/// A file and the path it is refused by, which also names the row unless `what` does.
static void bad(const QByteArray &path, const QByteArray &file, const QByteArray &what = {})
{
    QTest::newRow((what.isEmpty() ? path : what).constData()) << file << QString::fromUtf8(path);
}

static void badColumns()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("path");
}

void TestCampus::reads_the_documented_file()
{
    const auto campus = parseCampus(
        R"json({ "name": "Haute-Brume", "moodle": "https://moodle.example.org", "rocketchat": "https://chat.example.org",
  "rules": {
    "expectation": "active",
    "roles": { "moderators": ["editingteacher"], "members": ["student"] },
    "activities": { "30": { "roles": { "moderators": ["manager"], "members": ["teacher"] } } },
    "username": [ { "stripDomains": ["univ.fr"] }, { "replace": "[^0-9a-zA-Z-_.]", "with": "__", "bytes": true } ],
    "exceptions": ["rocket.cat"],
    "limits": { "removalsPerRoom": 20, "removalsShare": 0.2, "removalsPerRun": 100 } } })json");
    QVERIFY2(campus, campus ? "" : qPrintable(campus.error().code));
    QCOMPARE(campus->name, u"Haute-Brume"_s);
    QCOMPARE(campus->moodle, QUrl{u"https://moodle.example.org"_s});
    QCOMPARE(campus->rocketchat, QUrl{u"https://chat.example.org"_s});
    QVERIFY(campus->rules.mapping(Cmid{30}) == (RoleMapping{{u"manager"_s}, {u"teacher"_s}}));
    QVERIFY(campus->rules.mapping(Cmid{31}) == RoleMapping{});
    QCOMPARE(campus->rules.username.size(), 2);
    QVERIFY(campus->rules.username.at(1).bytes);
    QCOMPARE(campus->rules.exceptions, QStringList{u"rocket.cat"_s});
    QVERIFY(campus->rules.limits == Limits{});
}

void TestCampus::reads_how_accounts_are_made()
{
    const auto campus = parseCampus(R"({"rules":{"accounts":{"create":true,"roles":["user","student"],"verified":false},
        "limits":{"accountsPerRoom":5,"accountsPerRun":9}}})"_ba);
    QVERIFY(campus);
    QVERIFY(campus->rules.accounts == (AccountRule{.create = true, .roles = {u"user"_s, u"student"_s}, .verified = false}));
    QCOMPARE(campus->rules.limits.accountsPerRoom, 5);
    QCOMPARE(campus->rules.limits.accountsPerRun, 9);
    QVERIFY(parseCampus(campusToJson(*campus)) == *campus);
}

void TestCampus::every_key_is_optional()
{
    for (const QByteArray &file :
        {"{}"_ba, R"({"rules":{}})"_ba, R"({"rules":{"roles":{},"activities":{},"username":[],"limits":{}}})"_ba}) {
        const auto campus = parseCampus(file);
        QVERIFY(campus);
        QVERIFY(campus->rules == CampusRules{});
        QVERIFY(campus->moodle.isEmpty());
    }
}

void TestCampus::refuses_the_file_by_path_data()
{
    badColumns();
    bad("json", "{");
    bad("json", "[]", "a list");
    bad("nom", R"({"nom":"x"})");
    bad("name", R"({"name":1})");
    bad("moodle", R"({"moodle":"moodle.example.org"})");
    bad("moodle", R"({"moodle":""})", "empty address");
    bad("rocketchat", R"({"rocketchat":["https://chat.example.org"]})");
    bad("rules", R"({"rules":[]})");
    bad("rules", R"({"rules":null})", "null is no object");
    bad("rules.rôles", R"({"rules":{"r\u00f4les":{}}})");
    bad("rules.x", R"({"rules":{"x":1}})", "unknown rule");
    bad("rules.expectation", R"({"rules":{"expectation":"everyone"}})");
    bad("rules.expectation", R"({"rules":{"expectation":true}})", "expectation, wrong type");
    bad("rules.states.late", R"({"rules":{"states":{"late":"keep"}}})");
    bad("rules.states.expired", R"({"rules":{"states":{"expired":"drop"}}})");
    bad("rules.states.noRole", R"({"rules":{"states":{"noRole":"expect"}}})");
    bad("rules.restrictions", R"({"rules":{"restrictions":true}})");
    bad("rules.inheritedRoles", R"({"rules":{"inheritedRoles":"yes"}})");
    bad("rules.bothRoles", R"({"rules":{"bothRoles":"owner"}})");
    bad("rules.matches.ada", R"({"rules":{"matches":{"ada":"x"}}})");
    bad("rules.matches.7", R"({"rules":{"matches":{"7":""}}})");
    bad("rules.matches.7", R"({"rules":{"matches":{"7":{"username":"ada"}}}})");
    bad("rules.matches.7.id", R"({"rules":{"matches":{"7":{"id":"x"}}}})");
    bad("rules.links.0", R"({"rules":{"links":{"0":"room"}}})");
}

void TestCampus::refuses_rules_by_path_data()
{
    badColumns();
    bad("rules.roles.members", R"({"rules":{"roles":{"members":"student"}}})");
    bad("rules.roles.members[1]", R"({"rules":{"roles":{"members":["student",3]}}})");
    bad("rules.roles.owners", R"({"rules":{"roles":{"owners":[]}}})");
    bad("rules.activities", R"({"rules":{"activities":[]}})");
    bad("rules.activities.x", R"({"rules":{"activities":{"x":{}}}})");
    bad("rules.activities.0", R"({"rules":{"activities":{"0":{}}}})");
    bad("rules.activities.-3", R"({"rules":{"activities":{"-3":{}}}})");
    bad("rules.activities.030", R"({"rules":{"activities":{"030":{}}}})");
    bad("rules.activities.30", R"({"rules":{"activities":{"30":[]}}})");
    bad("rules.activities.30.limits", R"({"rules":{"activities":{"30":{"limits":{}}}}})");
    bad("rules.activities.30.roles.members", R"({"rules":{"activities":{"30":{"roles":{"members":{}}}}}})");
    bad("rules.exceptions", R"({"rules":{"exceptions":"rocket.cat"}})");
    bad("rules.exceptions[0]", R"({"rules":{"exceptions":[""]}})");
}

void TestCampus::refuses_steps_and_limits_by_path_data()
{
    badColumns();
    bad("rules.username", R"({"rules":{"username":{}}})");
    bad("rules.username[0]", R"({"rules":{"username":["x"]}})");
    bad("rules.username[0]", R"({"rules":{"username":[{}]}})", "empty step");
    bad("rules.username[0].domains", R"({"rules":{"username":[{"domains":["x"]}]}})");
    bad("rules.username[0].stripDomains", R"({"rules":{"username":[{"stripDomains":["x"],"replace":"y"}]}})");
    bad("rules.username[0].stripDomains[0]", R"({"rules":{"username":[{"stripDomains":[""]}]}})");
    bad("rules.username[1].replace", R"({"rules":{"username":[{"stripDomains":[]},{"replace":"[a-"}]}})");
    bad("rules.username[0].replace", R"({"rules":{"username":[{"replace":""}]}})", "empty expression");
    bad("rules.username[0].with", R"({"rules":{"username":[{"replace":"x","with":1}]}})");
    bad("rules.username[0].bytes", R"({"rules":{"username":[{"replace":"x","bytes":1}]}})");
    bad("rules.groupName.formats", R"({"rules":{"groupName":{"formats":"x"}}})");
    bad("rules.groupName.format", R"({"rules":{"groupName":{"format":"{$a->nom}"}}})");
    bad("rules.groupName.format", R"({"rules":{"groupName":{"format":"room"}}})", "no placeholder");
    bad("rules.groupName.replacements", R"({"rules":{"groupName":{"replacements":{}}}})");
    bad("rules.groupName.replacements[1].replace",
        R"({"rules":{"groupName":{"replacements":[{"replace":"a","with":"b"},{"replace":"("}]}}})");
    bad("rules.groupName.replacements[0].by", R"({"rules":{"groupName":{"replacements":[{"replace":"a","by":"b"}]}}})");
    bad("rules.groupName.forbidden", R"({"rules":{"groupName":{"forbidden":"[a"}}})");
    bad("rules.protections.bots", R"({"rules":{"protections":{"bots":true}}})");
    bad("rules.protections.people", R"({"rules":{"protections":{"people":"ann"}}})");
    bad("rules.protections.chatRoles", R"({"rules":{"protections":{"chatRoles":["owner"]}}})");
    bad("rules.accounts", R"({"rules":{"accounts":true}})");
    bad("rules.accounts.creates", R"({"rules":{"accounts":{"creates":true}}})");
    bad("rules.accounts.create", R"({"rules":{"accounts":{"create":"yes"}}})");
    bad("rules.accounts.roles", R"({"rules":{"accounts":{"roles":[]}}})");
    bad("rules.accounts.roles[0]", R"({"rules":{"accounts":{"roles":[1]}}})");
    bad("rules.limits.accountsPerRoom", R"({"rules":{"limits":{"accountsPerRoom":-1}}})");
    bad("rules.limits.removalShare", R"({"rules":{"limits":{"removalShare":0.1}}})");
    bad("rules.limits.removalsShare", R"({"rules":{"limits":{"removalsShare":1.01}}})");
    bad("rules.limits.removalsShare", R"({"rules":{"limits":{"removalsShare":-0.1}}})", "negative share");
    bad("rules.limits.removalsShare", R"({"rules":{"limits":{"removalsShare":"0.1"}}})", "share as text");
    bad("rules.limits.removalsPerRoom", R"({"rules":{"limits":{"removalsPerRoom":-1}}})");
    bad("rules.limits.removalsPerRun", R"({"rules":{"limits":{"removalsPerRun":1.5}}})");
    bad("rules.limits.removalsPerRun", R"({"rules":{"limits":{"removalsPerRun":1e12}}})", "absurd limit");
}

void TestCampus::isRefused()
{
    QFETCH(QByteArray, file);
    const auto campus = parseCampus(file);
    QVERIFY(!campus);
    QCOMPARE(campus.error().kind, Error::Kind::Usage);
    QTEST(campus.error().code, "path");
    QVERIFY(!campus.error().detail.isEmpty());
}

void TestCampus::override_inherits_the_campus_roles()
{
    const auto campus = parseCampus(
        R"({"rules":{"roles":{"members":["auditor"]},"activities":{"30":{"roles":{"moderators":["manager"]}},"31":{}}}})");
    QVERIFY(campus);
    QVERIFY(campus->rules.mapping(Cmid{30}) == (RoleMapping{{u"manager"_s}, {u"auditor"_s}}));
    QVERIFY(campus->rules.mapping(Cmid{31}) == campus->rules.roles);
}

static QString word(QRandomGenerator &random)
{
    static const QStringList words{u"student"_s, u"é\"quote\\"_s, u"🎨"_s, u"a b"_s, u"<x>"_s, u"rocket.cat"_s};
    return words.at(random.bounded(int(words.size()))) + QString::number(random.bounded(100));
}

static QStringList words(QRandomGenerator &random)
{
    QStringList list;
    for (int i = random.bounded(3); i > 0; --i)
        list.append(word(random));
    return list;
}

static Campus anyCampus(QRandomGenerator &random)
{
    Campus campus{
        .name = word(random), .moodle = QUrl{u"https://m.example.org/é"_s}, .rocketchat = QUrl{u"http://127.0.0.1:3000"_s}};
    campus.rules.expectation = random.bounded(2) ? Expectation::Plugin : Expectation::Active;
    for (int state = 0; state < int(PersonState::NoRole); ++state)
        if (random.bounded(3) == 0)
            campus.rules.departures.insert(PersonState(state), Treatment(random.bounded(3)));
    if (random.bounded(2))
        campus.rules.restrictions = RestrictionPolicy(random.bounded(3));
    campus.rules.inheritedRoles = random.bounded(2);
    campus.rules.moduleRoles = random.bounded(2);
    campus.rules.bothModerate = random.bounded(2);
    campus.rules.moodleMappings = random.bounded(2);
    if (random.bounded(2))
        campus.rules.matches.insert(MoodleUserId{1 + random.bounded(100)}, {AccountId{word(random)}, random.bounded(2) ? word(random) : QString()});
    if (random.bounded(2))
        campus.rules.links.insert(Cmid{1 + random.bounded(100)}, RoomId{word(random)});
    campus.rules.roles = {words(random), words(random)};
    for (int i = random.bounded(3); i > 0; --i)
        campus.rules.activities.insert(Cmid{1 + random.bounded(100)}, {words(random), words(random)});
    for (int i = random.bounded(3); i > 0; --i) {
        if (random.bounded(2))
            campus.rules.username.append({.kind = UsernameStep::Kind::StripDomains, .domains = words(random)});
        else
            campus.rules.username.append({.pattern = u"[^a-zé]\\.+"_s, .with = word(random), .bytes = random.bounded(2) == 1});
    }
    campus.rules.exceptions = words(random);
    if (random.bounded(2)) {
        campus.rules.groupName.format = word(random) + u"{$a->moduleid}"_s;
        campus.rules.groupName.forbidden = random.bounded(2) ? u"[^a-zé]"_s : QString{};
        for (int i = random.bounded(3); i > 0; --i)
            campus.rules.groupName.replacements.append({u"é|\\d+"_s, word(random)});
    }
    if (random.bounded(2))
        campus.rules.protections = {words(random), words(random), {u"leader"_s}};
    campus.rules.limits = {random.bounded(100), random.bounded(101) / 100.0, random.bounded(1000)};
    return campus;
}

void TestCampus::survives_its_own_file()
{
    QRandomGenerator random{42};
    for (int i = 0; i < 500; ++i) {
        const Campus campus = anyCampus(random);
        const auto again = parseCampus(campusToJson(campus));
        QVERIFY2(again, again ? "" : qPrintable(again.error().code + u": "_s + again.error().detail));
        QCOMPARE(again->name, campus.name);
        QCOMPARE(again->moodle, campus.moodle);
        QCOMPARE(again->rocketchat, campus.rocketchat);
        QVERIFY(again->rules == campus.rules);
    }
    QVERIFY(parseCampus(campusToJson({})));
}

void TestCampus::accepts_addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("as is") << u"https://moodle.example.org"_s << u"https://moodle.example.org"_s;
    QTest::newRow("trailing slashes") << u" https://moodle.example.org// "_s << u"https://moodle.example.org"_s;
    QTest::newRow("path prefix") << u"https://example.org/moodle/"_s << u"https://example.org/moodle"_s;
    QTest::newRow("path with dots") << u"https://example.org/a/../moodle/./"_s << u"https://example.org/moodle"_s;
    QTest::newRow("host in capitals") << u"HTTPS://Moodle.Example.ORG:8443"_s << u"https://moodle.example.org:8443"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/m/"_s << u"http://127.0.0.1:8080/m"_s;
    QTest::newRow("loopback, far end") << u"http://127.8.9.10"_s << u"http://127.8.9.10"_s;
    QTest::newRow("loopback, IPv6") << u"http://[::1]:80"_s << u"http://[::1]:80"_s;
    QTest::newRow("localhost") << u"http://localhost:3000/"_s << u"http://localhost:3000"_s;
    QTest::newRow("plain http, asked about elsewhere") << u"http://example.org/m/"_s << u"http://example.org/m"_s;
    QTest::newRow("letters of the world") << u"https://Université.example"_s << u"https://xn--universit-j4a.example"_s;
}

void TestCampus::accepts_addresses()
{
    QFETCH(QString, text);
    const auto url = serverAddress(text, u"moodle"_s);
    QVERIFY2(url, url ? "" : qPrintable(url.error().detail));
    QTEST(url->toString(QUrl::FullyEncoded), "url");
    QVERIFY(serverAddress(url->toString(), u"moodle"_s) == *url);
}

void TestCampus::refuses_addresses_data()
{
    QTest::addColumn<QString>("text");
    const QStringList refused{
        u""_s,
        u"moodle.example.org"_s,
        u"moodle.example.org:443/x"_s,
        u"//moodle.example.org"_s,
        u"ftp://example.org"_s,
        u"file:///etc/passwd"_s,
        u"javascript:alert(1)"_s,
        u"https://"_s,
        u"https:///path"_s,
        u"https://exa mple.org"_s,
        u"https://user:geheim@example.org"_s,
        u"https://user@example.org"_s,
        u"https://@example.org"_s,
        u"https://example.org?geheim"_s,
        u"https://example.org/?"_s,
        u"https://example.org/#geheim"_s,
        u"https://example.org:99999"_s,
    };
    for (const QString &text : refused)
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
}

void TestCampus::refuses_addresses()
{
    QFETCH(QString, text);
    const auto url = serverAddress(text, u"rocketchat"_s);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, Error::Kind::Usage);
    QCOMPARE(url.error().code, u"rocketchat"_s);
    QVERIFY(!url.error().detail.isEmpty());
    QVERIFY(!url.error().detail.contains(u"geheim"_s));
}

QTEST_APPLESS_MAIN(TestCampus)
#include "tst_campus.moc"
