// SPDX-License-Identifier: GPL-3.0-or-later
// The plugin's defects recognised from outside: each where it fits, and nowhere else.
#include "domain/pluginfindings.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::build;
using enum Finding::Kind;

class TestPluginFindings : public QObject
{
    Q_OBJECT
private slots:
    void activities_data();
    void activities();
    void campuses_data();
    void campuses();
    void without_a_room_data();
    void without_a_room();
    void versions_data();
    void versions();
    void all_of_them_together();
};

static QStringList said(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words.append(u"%1 %2 %3"_s.arg(findingCode(finding.kind)).arg(finding.number).arg(finding.detail).trimmed());
    return words;
}

static CompareInput crowd(int members, bool archived = false)
{
    QList<Person> people;
    QList<RoomMember> inside;
    for (int i = 1; i < members; ++i) { // the service account is the first
        people.append(person(i, u"p%1"_s.arg(i)));
        inside.append(member(u"p%1"_s.arg(i)));
    }
    CompareInput input = sides(people, inside);
    input.room.room.archived = archived;
    return input;
}

static CompareInput uncounted(int announced)
{
    CompareInput input = crowd(3);
    input.room.room.usersCount = announced;
    input.room.stamp = lacking(Gap::Kind::Refused);
    return input;
}

enum class Shown { Visible, Hidden, Stealth, Archived };

static CompareInput taught(Shown shown, const QList<RoomMember> &members)
{
    CompareInput input = sides({teacher(1, u"ada"_s), teacher(2, u"bea"_s), person(3, u"cleo"_s)}, members);
    input.activity.visible = shown != Shown::Hidden;
    input.activity.stealth = shown == Shown::Stealth;
    input.room.room.archived = shown == Shown::Archived;
    return input;
}

static Catalogue asking(bool enabled, bool feature = true)
{
    Catalogue catalogue;
    catalogue.companionSite = CompanionSite{.retentionFeature = feature};
    catalogue.companion
        = CompanionListing{.activities = {{.cmid = Cmid{30}, .retention = {.enabled = enabled, .maxAgeDays = 30}}}};
    return catalogue;
}

static CompareInput keeping(const std::optional<RetentionOverride> &retention)
{
    CompareInput input = sides({person(1, u"ada"_s)}, {member(u"ada"_s)});
    input.room.room.retention = retention;
    return input;
}

static CompareInput elsewhere(RoleElsewhere::Where where)
{
    CompareInput input = sides({person(1, u"ada"_s, {}), person(2, u"bea"_s)}, {member(u"ada"_s, moderator), member(u"bea"_s)});
    const RoleElsewhere role{.shortName = u"editingteacher"_s, .where = where, .cmid = input.activity.cmid};
    input.facts.people.people = {{MoodleUserId{1}, {.roles = {role}}}, {MoodleUserId{2}, {}}};
    return input;
}

static CompareInput powers(const QSet<MoodleUserId> &powerful)
{
    CompareInput input = sides({person(1, u"ada"_s), person(2, u"bea"_s)}, {member(u"ada"_s, moderator), member(u"bea"_s)});
    input.facts.powerful = powerful;
    return input;
}

static CompareInput withSuspended(bool inside, Treatment treatment, EnrolmentState enrolment = EnrolmentState::Active)
{
    Person gone = person(1, u"ada"_s);
    gone.account = MoodleAccountState::Suspended;
    gone.enrolment = enrolment;
    CompareInput input = sides({gone, person(2, u"bea"_s)},
        inside ? QList{member(u"ada"_s), member(u"bea"_s)} : QList{member(u"bea"_s)}, {account(u"ada"_s), account(u"bea"_s)});
    input.rules.departures.insert(PersonState::SuspendedAccount, treatment);
    return input;
}

void TestPluginFindings::activities_data()
{
    QTest::addColumn<CompareInput>("input");
    QTest::addColumn<Catalogue>("catalogue");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const CompareInput &input, const QStringList &found, const Catalogue &catalogue = {}) {
        QTest::newRow(name) << input << catalogue << found;
    };
    row("a page full", crowd(50), {});
    row("one more", crowd(51), {u"past_first_page 51"_s});
    row("archived: the plugin sees nobody", crowd(51, true), {});
    row("members unread, their number known", uncounted(80), {u"past_first_page 80"_s});
    row("members unread, and few", uncounted(4), {});

    const QList plain{member(u"ada"_s), member(u"bea"_s), member(u"cleo"_s)};
    const QStringList never{u"moderators_never_given 2"_s};
    row("hidden, nobody is a moderator", taught(Shown::Hidden, plain), never);
    row("stealth", taught(Shown::Stealth, plain), never);
    row("archived", taught(Shown::Archived, plain), never);
    row("visible: it may have been anybody", taught(Shown::Visible, plain), {});
    row("hidden, one of them is", taught(Shown::Hidden, {member(u"ada"_s, moderator), member(u"bea"_s)}), {});
    row("hidden, an owner among them", taught(Shown::Hidden, {member(u"ada"_s, owner), member(u"bea"_s)}),
        {u"moderators_never_given 1"_s});
    row("hidden, and none of them is there", taught(Shown::Hidden, {member(u"cleo"_s)}), {});
    CompareInput unread = taught(Shown::Hidden, plain);
    unread.room.stamp = lacking(Gap::Kind::RolesUnread);
    row("hidden, roles unread", unread, {});

    const QStringList lost{u"copy_without_retention 0"_s};
    row("retention asked for, none there", keeping({}), lost, asking(true));
    row("retention asked for and there", keeping(RetentionOverride{.enabled = true}), {}, asking(true));
    row("there, and switched off by somebody", keeping(RetentionOverride{.enabled = false}), {}, asking(true));
    row("no retention asked for", keeping({}), {}, asking(false));
    row("the plugin sets none on this site", keeping({}), {}, asking(true, false));
    row("no companion", keeping({}), {});

    row("a role of the category", elsewhere(RoleElsewhere::Where::Category), {u"inherited_roles 1"_s});
    row("a role of the site", elsewhere(RoleElsewhere::Where::System), {u"inherited_roles 1"_s});
    row("a role in the activity", elsewhere(RoleElsewhere::Where::Module), {});
    CompareInput uncounting = elsewhere(RoleElsewhere::Where::Category);
    uncounting.rules.inheritedRoles = false;
    row("a role of the category that the campus does not count", uncounting, {});
    row("powers without a role to explain them", powers({MoodleUserId{1}}), {u"inherited_roles 1"_s});
    row("no powers", powers({}), {});

    row("suspended, away", withSuspended(false, Treatment::Keep), {u"suspended_return 1"_s});
    row("suspended, to be removed", withSuspended(true, Treatment::Remove), {u"suspended_return 1"_s});
    row("suspended, in the room and left there", withSuspended(true, Treatment::Keep), {u"suspended_return 1"_s});
    row("suspended, and the campus expects them", withSuspended(false, Treatment::Expect), {});
    row("the enrolment is suspended as well", withSuspended(false, Treatment::Keep, EnrolmentState::Suspended), {});
}

void TestPluginFindings::activities()
{
    QFETCH(CompareInput, input);
    QFETCH(Catalogue, catalogue);
    const QList<Finding> found = pluginFindings(compare(input), catalogue);
    QTEST(said(found), "found");
    for (const Finding &finding : found) {
        QVERIFY(isOfPlugin(finding.kind));
        QCOMPARE(finding.cmid, input.activity.cmid);
        QCOMPARE(finding.room, input.room.room.id);
    }
}

void TestPluginFindings::campuses_data()
{
    using enum BinRow::Bin;
    QTest::addColumn<Catalogue>("catalogue");
    QTest::addColumn<QStringList>("found");
    const auto bins = [](const QList<BinRow> &rows) {
        Catalogue catalogue;
        catalogue.companion = CompanionListing{.bin = rows};
        return catalogue;
    };
    const auto tasks = [](int failed) {
        Catalogue catalogue;
        catalogue.companionSite = CompanionSite{.failedTasks = failed};
        return catalogue;
    };
    QTest::newRow("nothing known") << Catalogue{} << QStringList{};
    QTest::newRow("empty bins") << bins({}) << QStringList{};
    QTest::newRow("two bins, two numbers") << bins({{.item = 1, .bin = Course}, {.item = 2, .bin = Category}}) << QStringList{};
    QTest::newRow("two bins, one number") << bins({{.item = 4, .bin = Course}, {.item = 4, .bin = Category}})
                                          << QStringList{u"bin_clash 2 4"_s};
    QTest::newRow("both bins have it, so nobody can tell") << bins({{.item = 4}, {.item = 4}}) << QStringList{u"bin_clash 2 4"_s};
    QTest::newRow("a course of two activities")
        << bins({{.item = 4, .bin = Category}, {.item = 4, .bin = Category}}) << QStringList{};
    QTest::newRow("one row that nobody can place") << bins({{.item = 4}}) << QStringList{};
    QTest::newRow("by number, each once") << bins({{.item = 9}, {.item = 2}, {.item = 9}, {.item = 2, .bin = Course},
        {.item = 3, .bin = Course}}) << QStringList{u"bin_clash 2 2"_s, u"bin_clash 2 9"_s};
    QTest::newRow("tasks that failed") << tasks(3) << QStringList{u"tasks_failing 3"_s};
    QTest::newRow("none failed") << tasks(0) << QStringList{};
    QTest::newRow("tasks not told") << tasks(-1) << QStringList{};
    Catalogue strict;
    strict.chat.version = u"8.8.0"_s;
    QTest::newRow("strict") << strict << QStringList{u"strict_server 0 8.8.0"_s};
}

void TestPluginFindings::campuses()
{
    QFETCH(Catalogue, catalogue);
    QTEST(said(campusFindings(catalogue)), "found");
}

void TestPluginFindings::without_a_room_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("unlinked, strict") << u"unlinked"_s << u"9.0"_s << QStringList{u"unlinked 0"_s, u"strict_server 0 9.0"_s};
    QTest::newRow("unlinked") << u"unlinked"_s << u"8.2"_s << QStringList{u"unlinked 0"_s};
    QTest::newRow("it had one") << u"vanished"_s << u"9.0"_s << QStringList{u"vanished 0"_s};
}

void TestPluginFindings::without_a_room()
{
    QFETCH(QString, code);
    QFETCH(QString, version);
    QTEST(said(findingsWithoutRoom(code, Link{.cmid = Cmid{30}}, ChatSite{.version = version})), "found");
}

void TestPluginFindings::versions_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("strict");
    QTest::newRow("unknown") << QString() << false;
    QTest::newRow("7.13") << u"7.13.2"_s << false;
    QTest::newRow("8.7") << u"8.7"_s << false;
    QTest::newRow("8.8") << u"8.8"_s << true;
    QTest::newRow("8.10") << u"8.10.1"_s << true;
    QTest::newRow("9") << u"9.0.0"_s << true;
}

void TestPluginFindings::versions()
{
    QFETCH(QString, version);
    QTEST(refusesPlugin(ChatSite{.version = version}), "strict");
}

void TestPluginFindings::all_of_them_together()
{
    CompareInput input = crowd(60);
    input.activity.visible = false; // and the room is open: a finding of the room itself
    const Comparison comparison = compare(input);
    QCOMPARE(said(findingsOf(comparison, {})), QStringList({u"archived_mismatch 0 open"_s, u"past_first_page 60"_s}));
    QCOMPARE(said(comparison.findings), QStringList{u"archived_mismatch 0 open"_s});
}

QTEST_GUILESS_MAIN(TestPluginFindings)
#include "tst_pluginfindings.moc"
