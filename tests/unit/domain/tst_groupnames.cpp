// SPDX-License-Identifier: GPL-3.0-or-later
// Names of groups under any of the plugin's settings, and the links that rest on them.
#include "domain/link.h"
#include "domain/rulesfault.h"
#include "support/builders.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;

namespace {

const NameSite site{.url = u"https://moodle.example.org"_s, .fullName = u"Université de Haute-Brume"_s, .shortName = u"UHB"_s};
const QString hash = u"4e758dacdbacfa4aaa730f9a2141941356bdd9ce"_s;

QString nameOf(const GroupNameRule &rule, const QString &shortName = u"CHI 201"_s, const QString &fullName = u"Chimie été"_s)
{
    return GroupNamer{rule, site}({.id = CourseId{7}, .shortName = shortName, .fullName = fullName}, Cmid{30});
}

QHash<Cmid, Link> linksOf(const GroupNameRule &rule, const QStringList &rooms, const NameSite &of = site)
{
    QList<Room> list;
    for (const QString &name : rooms)
        list.append(build::room(u"id-"_s + name, name));
    return linkActivities(GroupNamer{rule, of}, {build::course(7, u"CHI201"_s), build::course(8, u"CHI204"_s)},
        {build::activity(30, 7), build::activity(31, 8)}, list);
}

} // namespace

class TestGroupNames : public QObject
{
    Q_OBJECT
private slots:
    void makes_names_data()
    {
        QTest::addColumn<GroupNameRule>("rule");
        QTest::addColumn<QString>("name");
        const auto format = [](const QString &text) { return GroupNameRule{.format = text}; };
        QTest::newRow("the default") << GroupNameRule{} << hash + u"_CHI_201_30"_s;
        QTest::newRow("the site's names") << format(u"{$a->moodleshortname}-{$a->moodlefullnamename}"_s)
                                          << u"UHB-Universit___de_Haute-Brume"_s;
        QTest::newRow("numbers") << format(u"c{$a->courseid}.{$a->moduleid}"_s) << u"c7.30"_s;
        QTest::newRow("the full name, byte by byte") << format(u"{$a->coursefullname}"_s) << u"Chimie___t__"_s;
        QTest::newRow("the same twice") << format(u"{$a->moduleid}{$a->moduleid}"_s) << u"3030"_s;
        QTest::newRow("a digest of site and activity")
            << format(u"{$a->modulemoodleid}"_s) << GroupNamer{{}, site}.activityDigest(Cmid{30});
        QTest::newRow("replacements come before what is forbidden") << GroupNameRule{.format = u"{$a->coursefullname}"_s,
            .replacements = {{u"é"_s, u"e"_s}, {u" "_s, u"-"_s}}} << u"Chimie-ete"_s;
        QTest::newRow("groups of the match")
            << GroupNameRule{.format = u"{$a->courseshortname}"_s, .replacements = {{u"([A-Z]+) (\\d+)"_s, u"$2.\\1"_s}}}
            << u"201.CHI"_s;
        QTest::newRow("nothing forbidden") << GroupNameRule{.format = u"{$a->coursefullname}"_s, .forbidden = {}}
                                           << u"Chimie été"_s;
    }
    void makes_names()
    {
        QFETCH(GroupNameRule, rule);
        QTEST(nameOf(rule), "name");
    }

    void the_default_is_what_it_always_was()
    {
        QRandomGenerator random{7};
        const QString letters = u"aZ9 -_./séà🎨<>&'\"日"_s;
        const GroupNamer usual{{}, site};
        // The same settings, spelt so that they are worked out in full.
        const GroupNamer spelt{{.replacements = {{u"\\x00"_s, u""_s}}}, site};
        for (int i = 0; i < 2000; ++i) {
            QString shortName;
            for (int n = random.bounded(12); n > 0; --n)
                shortName += letters.at(random.bounded(int(letters.size())));
            const Course course{.id = CourseId{1}, .shortName = shortName};
            const Cmid cmid{1 + random.bounded(100000)};
            const QString name = derivedGroupName(site.url, shortName, cmid);
            QCOMPARE(usual(course, cmid), name);
            QCOMPARE(spelt(course, cmid), name);
            for (const QString &room : {name, name + u"_1795331939"_s}) {
                const auto one = usual.hint(room);
                const auto other = spelt.hint(room);
                QVERIFY(one && other);
                QCOMPARE(other->name.cmid, cmid);
                QCOMPARE(one->name.cmid, other->name.cmid);
                QCOMPARE(one->name.shortName, other->name.shortName);
                QCOMPARE(one->name.timed, other->name.timed);
            }
        }
    }

    void says_nothing_without_the_sites_short_name()
    {
        const GroupNamer namer{{.format = u"{$a->moodleshortname}_{$a->moduleid}"_s}, {.url = site.url}};
        QCOMPARE(namer(build::course(7, u"CHI201"_s), Cmid{30}), QString());
    }

    void links_where_names_tell()
    {
        const GroupNameRule rule{.format = u"{$a->moduleid}-{$a->courseshortname}-{$a->moodleid}"_s};
        const QHash<Cmid, Link> links = linksOf(rule, {u"30-CHI201-"_s + hash, u"31-OLD-"_s + hash, u"32-X-"_s + hash});
        QCOMPARE(links[Cmid{30}].confidence, Link::Confidence::Certain);
        QCOMPARE(links[Cmid{31}].confidence, Link::Confidence::Likely);
        QVERIFY(std::ranges::contains(links[Cmid{31}].clues, LinkClue::Kind::OtherShortName, &LinkClue::kind));
    }
    void links_by_the_digest()
    {
        const GroupNameRule rule{.format = u"mdl_{$a->modulemoodleid}"_s};
        const QString name = u"mdl_"_s + GroupNamer{rule, site}.activityDigest(Cmid{31});
        const QHash<Cmid, Link> links = linksOf(rule, {name, u"mdl_"_s + hash});
        QCOMPARE(links[Cmid{31}].room.value, u"id-"_s + name);
        QCOMPARE(links[Cmid{30}].confidence, Link::Confidence::None);
    }
    void links_by_whole_names_only_where_they_do_not()
    {
        const GroupNameRule rule{.format = u"{$a->courseshortname}"_s};
        const QHash<Cmid, Link> links = linksOf(rule, {u"CHI201"_s, u"CHI204_1795331939"_s, u"CHI2"_s});
        QCOMPARE(links[Cmid{30}].confidence, Link::Confidence::Certain);
        QCOMPARE(links[Cmid{31}].confidence, Link::Confidence::Likely);
        // A name that two activities would have is nobody's.
        const QHash<Cmid, Link> same = linksOf({.format = u"{$a->moodleshortname}"_s}, {u"UHB"_s});
        QCOMPARE(same[Cmid{30}].confidence, Link::Confidence::None);
        QCOMPARE(same[Cmid{31}].confidence, Link::Confidence::None);
    }
    void a_number_that_the_settings_change_is_no_hint()
    {
        QVERIFY(!GroupNamer({.replacements = {{u"3"_s, u"x"_s}}}, site).identifies());
        QVERIFY(GroupNamer({.replacements = {{u"é"_s, u"e"_s}}}, site).identifies());
    }

    void reads_the_plugins_setting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("offset"); // -1: no fault
        QTest::newRow("nothing") << u""_s << 0 << -1;
        QTest::newRow("two") << u"é;e\n ;_"_s << 2 << -1;
        QTest::newRow("an empty line") << u"é;e\n\nà;a"_s << 2 << -1;
        QTest::newRow("no semicolon") << u"é;e\nabc"_s << 2 << 7;
        QTest::newRow("two semicolons") << u"a;b;c"_s << 1 << 3;
        QTest::newRow("nothing to replace") << u";x"_s << 1 << 0;
        QTest::newRow("a wrong expression") << u"a;b\né(;c"_s << 2 << 6;
    }
    void reads_the_plugins_setting()
    {
        QFETCH(QString, text);
        const ReplacementsRead read = readReplacements(text);
        QTEST(int(read.lines.size()), "lines");
        QTEST(read.fault ? int(read.fault->offset) : -1, "offset");
        if (!read.fault)
            QCOMPARE(readReplacements(replacementsText(read.lines)).lines, read.lines);
    }

    void says_where_an_expression_is_wrong_data()
    {
        QTest::addColumn<CampusRules>("rules");
        QTest::addColumn<int>("where"); // -1: nowhere
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("offset");
        using Where = RulesFault::Where;
        const UsernameStep fine{.pattern = u"a"_s};
        const auto row = [](const char *what, const CampusRules &rules, Where where, int index, int offset) {
            QTest::newRow(what) << rules << int(where) << index << offset;
        };
        QTest::newRow("nothing is wrong") << CampusRules{.username = {fine}} << -1 << 0 << 0;
        row("second step", {.username = {fine, {.pattern = u"été("_s}}}, Where::Step, 1, 4);
        row("bytes are not characters", {.username = {{.pattern = u"été)"_s, .bytes = true}}}, Where::Step, 0, 3);
        row("empty", {.username = {{.pattern = {}}}}, Where::Step, 0, 0);
        row("unknown placeholder", {.groupName = {.format = u"x{$a->nom}"_s}}, Where::Format, 0, 1);
        row("no placeholder", {.groupName = {.format = u"x"_s}}, Where::Format, 0, 0);
        row("replacement", {.groupName = {.replacements = {{u"a"_s, u"b"_s}, {u"["_s, u"b"_s}}}}, Where::Replacement, 1, 5);
        row("forbidden", {.groupName = {.forbidden = u"ab("_s}}, Where::Forbidden, 0, 3);
    }
    void says_where_an_expression_is_wrong()
    {
        QFETCH(CampusRules, rules);
        QFETCH(int, where);
        const auto fault = rulesFault(rules);
        QCOMPARE(fault ? int(fault->where) : -1, where);
        if (!fault)
            return;
        QTEST(fault->index, "index");
        QTEST(int(fault->fault.offset), "offset");
        QVERIFY(!fault->fault.words.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGroupNames)
#include "tst_groupnames.moc"
