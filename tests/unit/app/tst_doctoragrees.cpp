// SPDX-License-Identifier: GPL-3.0-or-later
// The doctor's verdict against what the screens then do: every right is taken away by itself, the verdict is asked for, and
// the same account then lists, compares and repairs the whole demo campus.
#include "app/examiner.h"
#include "domain/abilities.h"
#include "support/opendemo.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using State = AbilityFinding::State;

namespace {

/// What an account saw and did, to be held against what another saw and did.
struct Deeds {
    int categories = 0, courses = 0, activities = 0, rooms = 0;
    QHash<Cmid, ClassCounts> comparisons = {}; ///< those that classed anybody
    QHash<Operation::Kind, int> applied = {};
    QStringList names = {}; ///< of everybody with an address, as shown
};

ClassCounts countsOf(const Comparison &comparison)
{
    ClassCounts counts = {};
    for (int i = 0; i < driftClassCount; ++i)
        counts[size_t(i)] = comparison.count(DriftClass(i));
    return counts;
}

bool anythingKnown(const ClassCounts &counts)
{
    int known = 0;
    for (int i = 0; i < driftClassCount; ++i)
        known += DriftClass(i) == DriftClass::Unknown ? 0 : counts[size_t(i)];
    return known > 0;
}

void note(Deeds &deeds, const Comparison &comparison)
{
    const ClassCounts counts = countsOf(comparison);
    if (anythingKnown(counts))
        deeds.comparisons.insert(comparison.activity.cmid, counts);
    for (const Person &person : comparison.course.people)
        if (!person.email.isEmpty() && !person.username.isEmpty())
            deeds.names += person.fullName;
}

/// What follows a creation is the creation's: without it there is nobody to add.
bool isOfNewAccount(const Operation &operation)
{
    return operation.driftClass == DriftClass::NoAccount && operation.kind != Operation::Kind::CreateAccount;
}

void repair(Deeds &deeds, OpenDemo &campus, const std::shared_ptr<const Comparison> &comparison)
{
    const RunReport report = campus.apply(comparison, true);
    for (const OperationResult &result : report.results)
        if (result.outcome == Outcome::Done && result.verified && !isOfNewAccount(result.operation))
            ++deeds.applied[result.operation.kind];
}

Deeds work(OpenDemo &campus)
{
    Deeds deeds;
    const Result<Catalogue> sites = await(campus.reader.connect({})).catalogue();
    const Result<Catalogue> listed = sites ? await(campus.reader.list(*sites, {}, {})) : sites;
    if (!listed)
        return deeds;
    campus.catalogue = *listed;
    deeds.categories = int(listed->courses.categories.size());
    deeds.courses = int(listed->courses.courses.size());
    deeds.rooms = int(listed->rooms.rooms.size());
    for (const Course &course : listed->courses.courses)
        if (const auto activities = await(campus.moodle.activities(course.id, {})))
            campus.catalogue.activities.insert(course.id, *activities);
    campus.catalogue.relink();
    for (const QList<Activity> &activities : std::as_const(campus.catalogue.activities)) {
        for (const Activity &activity : activities) {
            ++deeds.activities;
            const auto comparison = campus.check(activity.cmid.value);
            if (!comparison)
                continue;
            note(deeds, **comparison);
            repair(deeds, campus, *comparison);
        }
    }
    deeds.names.sort();
    return deeds;
}

/// Late in the list, where the doctor's samples do not look: an activity that its restriction hides wholly, and a room that
/// the account is not in. And somebody to remove where groups are separate.
void enrich(OpenDemo &campus)
{
    campus.letCreate();
    campus.open();
    QList<const Activity *> good;
    for (const Course &course : campus.catalogue.courses.courses)
        for (const Activity &activity : std::as_const(campus.catalogue.activities)[course.id])
            if (activity.visible && activity.availability.isEmpty() && campus.catalogue.links.value(activity.cmid).room.isValid())
                good += &activity;
    const Activity shut = *good.at(good.size() - 1), closed = *good.at(good.size() - 2);
    const auto separate = std::ranges::find_if(good,
        [&](const Activity *activity) { return campus.catalogue.course(activity->course)->groupMode == GroupMode::Separate; });
    campus.servers.moodleHost().run([&] {
        for (auto &activity : campus.servers.moodleWorld().edit(shut.course.value).activities)
            if (activity.cmid == shut.cmid.value)
                activity.availability = R"({"op":"&","c":[{"type":"date","d":">=","t":4102444800}],"showc":[false]})";
    });
    campus.servers.chatHost().run([&] {
        auto &world = campus.servers.chatWorld();
        demo::ChatRoom *room = world.roomById(campus.catalogue.links.value(closed.cmid).room.value);
        world.subscribe(*world.roomById(campus.catalogue.links.value((*separate)->cmid).room.value),
            world.addUser({.username = u"stray"_s, .name = u"Stray Cat"_s}));
        world.unsubscribe(*room, *world.userById(campus.servers.chatUserId()));
    });
    campus.catalogue = {};
}

QString words(State state) { return QStringList{u"yes"_s, u"limited"_s, u"no"_s, u"not seen"_s}.at(int(state)); }

State held(int got, int whole) { return got == whole ? State::Yes : got == 0 ? State::No : State::Limited; }

State browsed(const Deeds &deeds, const Deeds &whole)
{
    if (deeds.courses == 0 || deeds.activities == 0)
        return State::No;
    return deeds.categories == whole.categories && deeds.courses == whole.courses && deeds.activities == whole.activities
            && deeds.rooms == whole.rooms
        ? State::Yes
        : State::Limited;
}

State compared(const Deeds &deeds, const Deeds &whole)
{
    if (deeds.comparisons.isEmpty())
        return State::No;
    return deeds.comparisons == whole.comparisons ? State::Yes : State::Limited;
}

State did(const Deeds &deeds, const Deeds &whole, QList<Operation::Kind> kinds)
{
    int got = 0, all = 0;
    for (const Operation::Kind kind : kinds) {
        got += deeds.applied.value(kind);
        all += whole.applied.value(kind);
    }
    return held(got, all);
}

State seen(Ability ability, const Deeds &deeds, const Deeds &whole)
{
    using Kind = Operation::Kind;
    switch (ability) {
    case Ability::Browse: return browsed(deeds, whole);
    case Ability::FindPeople: return deeds.names == whole.names ? State::Yes : deeds.activities == 0 ? State::No : State::Limited;
    case Ability::Compare: return compared(deeds, whole);
    case Ability::AddMembers: return did(deeds, whole, {Kind::Invite});
    case Ability::CreateAccounts: return did(deeds, whole, {Kind::CreateAccount}) == State::No ? State::No : State::Yes;
    case Ability::ChangeRoles: return did(deeds, whole, {Kind::AddModerator, Kind::RemoveModerator});
    case Ability::RemoveMembers: return did(deeds, whole, {Kind::Kick});
    case Ability::WholeCampus:
    case Ability::ChangeRetention: // app.doctorretention
    case Ability::AnswerAccess: // app.doctorprivacy
    case Ability::EraseMessages:
    case Ability::Deactivate:
    case Ability::DeleteAccounts: break;
    }
    return State::Yes;
}

} // namespace

class TestDoctorAgrees : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        OpenDemo campus;
        enrich(campus);
        m_whole = work(campus);
        for (const Operation::Kind kind : plannedKinds)
            if (!isOfRoom(kind) && !isErasing(kind)) // no drift calls for the others
                QVERIFY(m_whole.applied.value(kind) > 0);
    }

    void a_right_taken_away_data()
    {
        QTest::addColumn<QString>("right");
        // Not among them: moodle/course:ignoreavailabilityrestrictions. The few courses that are looked at restrict by groups
        // alone, which moodle/site:accessallgroups passes; restrictions elsewhere stay unseen.
        for (const char *capability : {"none", "webservice/rest:use", "moodle/course:view", "moodle/course:viewhiddencourses",
                 "moodle/category:viewhiddencategories", "moodle/course:viewhiddenactivities", "moodle/course:viewhiddensections",
                 "moodle/course:viewparticipants", "moodle/user:viewdetails",
                 "moodle/user:viewalldetails", "moodle/course:enrolreview", "moodle/site:accessallgroups",
                 "moodle/site:viewuseridentity", "view-room-administration", "view-full-other-user-info",
                 "add-user-to-joined-room", "remove-user", "set-moderator", "create-user"})
            QTest::newRow(capability) << QString::fromLatin1(capability);
    }
    void a_right_taken_away()
    {
        QFETCH(QString, right);
        OpenDemo campus;
        enrich(campus);
        if (right.contains(u'/'))
            campus.servers.moodleHost().run([&] {
                campus.servers.moodleWorld().take(campus.servers.moodleWorld().serviceAccount, right.toLatin1().constData());
            });
        else if (right != "none"_L1)
            campus.servers.chatHost().run([&] { campus.servers.chatWorld().permissions[right] = {}; });
        const QList<AbilityFinding> verdict = abilitiesBy(diagnose(await(examine(campus.moodle, campus.chat, {}, {}))));
        const Deeds deeds = work(campus);
        QStringList disagreements;
        for (const AbilityFinding &finding : verdict) {
            const State truth = seen(finding.ability, deeds, m_whole);
            // Few people have no account: where something is left out they need not be among it.
            const bool few = finding.ability == Ability::CreateAccounts && finding.state == State::Limited && truth == State::Yes;
            if (finding.ability < Ability::WholeCampus && !few && finding.state != truth)
                disagreements += u"%1: said %2, seen %3 (%4)"_s.arg(abilityCode(finding.ability), words(finding.state),
                    words(truth), finding.because.isEmpty() ? QString() : accessNeedCode(finding.because.first()));
        }
        QVERIFY2(disagreements.isEmpty(), qPrintable(disagreements.join(u"; "_s)));
    }

private:
    Deeds m_whole;
};

QTEST_GUILESS_MAIN(TestDoctorAgrees)
#include "tst_doctoragrees.moc"
