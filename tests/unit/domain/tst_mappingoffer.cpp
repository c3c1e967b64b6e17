// SPDX-License-Identifier: GPL-3.0-or-later
// What one more mapped role would settle: what is promised is what a comparison under such rules gives, for any campus.
#include "domain/names.h"
#include "domain/overview.h"
#include "support/builders.h"
#include "support/randomsides.h"

#include <QTest>

using namespace diapason;
using namespace diapason::build;
using namespace Qt::StringLiterals;

namespace {

const QString site = u"https://moodle.example.org"_s;
constexpr qint64 first = 30, rooms = 12;

/// One course with activities that all have their room.
Catalogue campus()
{
    Catalogue catalogue{.moodle = {.url = QUrl(site), .urlText = site},
        .courses = {.courses = {{.id = CourseId{7}, .shortName = u"CHI201"_s, .fullName = u"Organic"_s}}, .stamp = complete()}};
    catalogue.rooms.stamp = complete();
    for (qint64 cmid = first; cmid < first + rooms; ++cmid) {
        catalogue.activities[CourseId{7}] += activity(cmid, 7);
        catalogue.rooms.rooms += room(u"r%1"_s.arg(cmid), derivedGroupName(site, u"CHI201"_s, Cmid{cmid}));
    }
    catalogue.relink();
    return catalogue;
}

CampusRules removing(CampusRules rules = {})
{
    rules.departures.insert(PersonState::NoRole, Treatment::Remove);
    return rules;
}

CampusRules mapped(CampusRules rules, const QString &role)
{
    rules.roles.members += role;
    return rules;
}

Overview viewed(const Catalogue &catalogue, const QList<CompareInput> &inputs, const CampusRules &rules)
{
    QHash<Cmid, CheckSummary> checks;
    for (CompareInput input : inputs) {
        input.rules = rules;
        checks.insert(input.activity.cmid, summarize(compare(std::move(input))));
    }
    return overviewOf({.catalogue = catalogue, .rules = rules, .checks = checks});
}

/// A few people of any kind, few enough that one role may be all that is amiss; accounts of the room alone, or of the server.
CompareInput anyRoom(int seed, qint64 cmid)
{
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto chance = [&](unsigned oneIn) { return random() % oneIn == 0; };
    CompareInput input = RandomSides(seed).ruled();
    input.activity.cmid = Cmid{cmid};
    input.course.people = input.course.people.first(std::min<qsizetype>(input.course.people.size(), 1 + random() % 4));
    const bool strangers = chance(8);
    input.room.members.removeIf([&](const RoomMember &member) {
        const auto theirs = [&](const Person &person) { return usernameKey(person.username) == usernameKey(member.username); };
        return !strangers && !member.roles.owner && std::ranges::none_of(input.course.people, theirs);
    });
    if (chance(2)) {
        QList<Account> known = input.accounts.accounts();
        known.removeIf([&](const Account &) { return chance(2); });
        input.accounts = {known, complete(), false};
    }
    if (chance(6))
        input.room.stamp = lacking(Gap::Kind::RolesUnread);
    return input;
}

CampusRules anyRules(int seed)
{
    std::mt19937 random(static_cast<unsigned>(seed));
    CampusRules rules = RandomSides(seed).ruled().rules;
    rules.exceptions.clear();
    if (random() % 4 != 0)
        rules = removing(rules);
    if (random() % 3 == 0)
        rules.roles.members.clear();
    if (random() % 3 == 0)
        rules.activities.insert(Cmid{first}, rules.roles);
    return rules;
}

int settled(const Overview &before, const Overview &after)
{
    int sum = 0;
    for (qsizetype i = 0; i < before.lines.size(); ++i)
        sum += before.lines.at(i).drifting() && after.lines.at(i).standing == Standing::InStep ? 1 : 0;
    return sum;
}

} // namespace

class TestMappingOffer : public QObject
{
    Q_OBJECT
private slots:
    void a_role_settles_what_a_comparison_finds_in_step_data()
    {
        QTest::addColumn<CompareInput>("input");
        QTest::addColumn<QStringList>("roles");
        const Person student = person(1, u"ada"_s), tutor = person(2, u"bob"_s, {u"tutor"_s}), both = person(3, u"cleo"_s, {u"tutor"_s, u"guest"_s});
        const QStringList tutors{u"tutor"_s};
        const auto add = [](const char *name, CompareInput input, const QStringList &roles) {
            input.rules = removing(input.rules);
            QTest::newRow(name) << input << roles;
        };
        add("all drifts are theirs", sides({student, tutor}, {member(u"ada"_s), member(u"bob"_s)}), tutors);
        add("nobody drifts", sides({student}, {member(u"ada"_s)}), {});
        add("by either role", sides({both}, {member(u"cleo"_s)}), {u"guest"_s, u"tutor"_s});
        add("by the one they share", sides({both, tutor}, {member(u"cleo"_s), member(u"bob"_s)}), tutors);
        add("somebody else is missing", sides({student, tutor}, {member(u"bob"_s)}, {account(u"ada"_s)}), {});
        add("somebody is not enrolled", sides({tutor}, {member(u"bob"_s), member(u"eve"_s)}, {account(u"eve"_s)}), {});
        add("one of them would be missing", sides({tutor, both}, {member(u"bob"_s)}, {account(u"cleo"_s)}), {});
        add("one of them has no account", sides({tutor, both}, {member(u"bob"_s)}), {});
        add("one of them has left the campus", sides({tutor, both}, {member(u"bob"_s)}, {account(u"cleo"_s, Account::Type::User, false)}), tutors);
        add("one of them moderates", sides({tutor}, {member(u"bob"_s, moderator)}), {});
        CompareInput input = sides({tutor, both}, {member(u"bob"_s)});
        input.accounts = {{account(u"svc"_s)}, complete(), false};
        add("one of them was not looked up", input, {});
        input = sides({tutor}, {member(u"bob"_s)});
        input.course.people.first().account = MoodleAccountState::Suspended;
        input.rules.departures.insert(PersonState::SuspendedAccount, Treatment::Remove);
        add("they are suspended", input, {});
        input.rules.departures.insert(PersonState::SuspendedAccount, Treatment::Keep);
        add("they are suspended and may stay", input, tutors);
        input = sides({person(2, u"bob"_s, {})}, {member(u"bob"_s)});
        input.facts.people.people.insert(MoodleUserId{2}, {.roles = {{.shortName = u"tutor"_s, .where = RoleElsewhere::Where::Category}}});
        add("the role is held above the course", input, tutors);
        input = sides({tutor}, {member(u"bob"_s)});
        input.rules.activities.insert(Cmid{30}, input.rules.roles);
        add("the activity has a mapping of its own", input, {});
        input = sides({tutor}, {member(u"bob"_s)});
        input.room.stamp = lacking(Gap::Kind::RolesUnread);
        add("half read", input, {});
    }
    void a_role_settles_what_a_comparison_finds_in_step()
    {
        QFETCH(CompareInput, input);
        QTEST(summarize(compare(input)).grounds.settledBy, "roles");
    }

    void whom_nobody_looked_up_leaves_the_room_unknown()
    {
        CompareInput input = sides({person(1, u"ada"_s)}, {});
        input.accounts = {{account(u"svc"_s)}, complete(), false};
        const CheckSummary summary = summarize(compare(input));
        QCOMPARE(summary.drifts, 0);
        QVERIFY(summary.moodleComplete && !summary.chatComplete);
    }

    void what_is_promised_is_what_a_comparison_gives()
    {
        const Catalogue catalogue = campus();
        int promised = 0;
        for (int round = 0; round < 600; ++round) {
            const CampusRules rules = anyRules(round);
            QList<CompareInput> inputs;
            for (qint64 i = 0; i < rooms; ++i)
                inputs += anyRoom(int(1000 * round + i), first + i);
            const Overview before = viewed(catalogue, inputs, rules);
            QMap<QString, MappingOffer> offers;
            for (const MappingOffer &offer : before.offers)
                offers.insert(offer.role, offer);
            for (const QString &role : {u"student"_s, u"editingteacher"_s, u"tuteur"_s}) {
                if (rules.roles.members.contains(role) || rules.roles.moderators.contains(role)) {
                    QVERIFY(!offers.contains(role));
                    continue;
                }
                const Overview after = viewed(catalogue, inputs, mapped(rules, role));
                QCOMPARE(offers.value(role).rooms, settled(before, after));
                promised += offers.value(role).rooms;
            }
        }
        QVERIFY2(promised > 100, qPrintable(QString::number(promised)));
    }
};

QTEST_GUILESS_MAIN(TestMappingOffer)
#include "tst_mappingoffer.moc"
