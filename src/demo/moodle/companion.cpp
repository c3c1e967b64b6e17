// SPDX-License-Identifier: GPL-3.0-or-later
// local_diapason as packaging/moodle/local_diapason answers, for a Moodle that has it.
#include "demo/moodle/functions.h"

#include <algorithm>

namespace diapason::demo::ws {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

constexpr int longestPage = 500;

std::optional<MoodleRefusal> refused(const MoodleCall &call, const Capability &capability = "local/diapason:read")
{
    if (call.may(capability))
        return {};
    return refuse::noPermission(capability);
}

struct Window {
    qsizetype from = 0, number = longestPage;
    explicit Window(const QJsonObject &args)
    {
        from = std::max<qsizetype>(0, args["limitfrom"_L1].toInteger());
        const qsizetype asked = args["limitnumber"_L1].toInteger();
        number = asked <= 0 ? longestPage : std::min<qsizetype>(asked, longestPage);
    }
    [[nodiscard]] bool holds(qsizetype row) const { return row >= from && row < from + number; }
};

/// Answers begin with their schema. An older plugin lacks some keys, a newer one has some more.
QJsonObject inSchema(const MoodleCall &call, QJsonObject answer, const QStringList &younger)
{
    const int schema = call.world.switches.companionSchema;
    answer[u"schema"_s] = schema;
    if (schema < 1)
        for (const QString &key : younger)
            answer.remove(key);
    if (schema > 1)
        answer[u"colours"_s] = QJsonArray{u"blue"_s};
    return answer;
}

QJsonArray numbers(const QList<qint64> &list)
{
    QJsonArray array;
    for (const qint64 number : list)
        array.append(number);
    return array;
}

QJsonObject told(const MoodleCall &call, const Course &course, const Activity &activity)
{
    const auto section = std::ranges::find(course.sections, activity.section, &Section::number);
    const bool known = section != course.sections.cend();
    QJsonObject row{{u"cmid"_s, activity.cmid}, {u"instance"_s, activity.instance}, {u"courseid"_s, course.id},
        {u"courseshortname"_s, course.shortName}, {u"rocketchatid"_s, activity.room},
        {u"moderatorroleids"_s, numbers(activity.moderatorRoles)}, {u"userroleids"_s, numbers(activity.memberRoles)},
        {u"retentionenabled"_s, activity.retention.enabled}, {u"maxage"_s, activity.retention.maxAgeDays},
        {u"filesonly"_s, activity.retention.filesOnly}, {u"excludepinned"_s, activity.retention.excludePinned},
        {u"visible"_s, activity.visible}, {u"visibleoncoursepage"_s, !activity.stealth}, {u"deletioninprogress"_s, false},
        {u"sectionvisible"_s, !known || section->visible},
        {u"sectionavailability"_s, known ? QString::fromUtf8(section->availability) : QString()},
        {u"timecreated"_s, seconds(course.created)}, {u"timemodified"_s, seconds(course.created)}};
    if (call.world.switches.companionSchema < 1)
        row.remove(u"sectionavailability"_s);
    return row;
}

/// An item that both bins number stays undecided, as the plugin cannot tell either.
QString binType(const MoodleWorld &world, const BinItem &item)
{
    const bool both = std::ranges::any_of(
        world.bin, [&](const BinItem &other) { return other.item == item.item && other.ofCategory != item.ofCategory; });
    return both ? u"unknown"_s : item.ofCategory ? u"category"_s : u"course"_s;
}

QString statusWord(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Active: return u"active"_s;
    case EnrolmentState::Suspended: return u"suspended"_s;
    case EnrolmentState::Future: return u"notstarted"_s;
    case EnrolmentState::Expired: return u"expired"_s;
    }
    return {};
}

QJsonObject told(const Enrolment &enrolment)
{
    return {{u"method"_s, QString::fromLatin1(enrolment.method)}, {u"instance"_s, enrolment.instance},
        {u"status"_s, statusWord(enrolment.state)}, {u"timestart"_s, seconds(enrolment.from)},
        {u"timeend"_s, seconds(enrolment.until)}};
}

QJsonObject told(const MoodleWorld &world, qint64 role, const QString &level, const QString &place, qint64 cmid)
{
    const auto found = std::ranges::find(world.roles, role, &Role::id);
    return {{u"roleid"_s, role}, {u"shortname"_s, found == world.roles.cend() ? QString() : found->shortName},
        {u"level"_s, level}, {u"place"_s, place}, {u"cmid"_s, cmid}};
}

bool isAbove(const MoodleWorld &world, qint64 category, const Course &course)
{
    for (const Category *at = world.category(course.category); at; at = world.category(at->parent))
        if (at->id == category)
            return true;
    return category == 0;
}

QJsonArray rolesElsewhere(const MoodleWorld &world, const Course &course, qint64 person)
{
    QJsonArray roles;
    for (const CategoryRole &held : world.categoryRoles) {
        if (held.person != person || !isAbove(world, held.category, course))
            continue;
        const Category *category = world.category(held.category);
        roles.append(told(world, held.role, category ? u"category"_s : u"system"_s, category ? category->name : QString(), 0));
    }
    for (const ModuleRole &held : world.moduleRoles)
        if (held.person == person && std::ranges::contains(course.activities, held.cmid, &Activity::cmid))
            roles.append(told(world, held.role, u"module"_s, {}, held.cmid));
    return roles;
}

QJsonObject toldPerson(const MoodleCall &call, const Course &course, const Enrolment &enrolment)
{
    QJsonArray enrolments{told(enrolment)};
    for (const Enrolment &also : course.alsoEnrolled)
        if (also.person == enrolment.person)
            enrolments.append(told(also));
    QJsonObject row{{u"userid"_s, enrolment.person}, {u"enrolments"_s, enrolments},
        {u"roles"_s, rolesElsewhere(call.world, course, enrolment.person)}};
    if (call.world.switches.usernameHook)
        row[u"chatusername"_s] = chatUsername(call.world.person(enrolment.person)->username);
    return row;
}

QJsonObject retentionOf(const Activity &activity)
{
    return {{u"retentionenabled"_s, activity.retention.enabled}, {u"maxage"_s, activity.retention.maxAgeDays},
        {u"filesonly"_s, activity.retention.filesOnly}, {u"excludepinned"_s, activity.retention.excludePinned}};
}

QJsonObject settingsOf(const Activity &activity)
{
    QJsonObject settings = retentionOf(activity);
    settings.insert(u"moderatorroleids"_s, numbers(activity.moderatorRoles));
    settings.insert(u"userroleids"_s, numbers(activity.memberRoles));
    return settings;
}

/// Refused where the form refuses it; `asked` holds what is to be changed of `before`.
std::optional<MoodleRefusal> refusedRetention(const MoodleSwitches &plugin, const QJsonObject &before, const QJsonObject &asked)
{
    const bool any = std::ranges::any_of(retentionOf({}).keys(), [&](const QString &key) { return asked.contains(key); });
    if (!any)
        return {};
    if (!plugin.retentionFeature)
        return refuse::plain(u"noretention"_s, u"The Rocket.Chat activity does not manage retention on this site."_s);
    const auto wanted = [&](QLatin1StringView key) { return asked.contains(key) ? asked[key] : before[key]; };
    const qint64 days = wanted("maxage"_L1).toInteger();
    if (!wanted("retentionenabled"_L1).toBool() || (days >= 1 && (plugin.maxAgeLimit == 0 || days <= plugin.maxAgeLimit)))
        return {};
    return refuse::plain(u"badmaxage"_s,
        u"Messages are kept for one day at least, and for no longer than the site allows (%1 days; 0: no limit)."_s.arg(
            plugin.maxAgeLimit));
}

Retention retentionIn(const QJsonObject &settings)
{
    return {.enabled = settings["retentionenabled"_L1].toBool(),
        .maxAgeDays = int(settings["maxage"_L1].toInteger()),
        .filesOnly = settings["filesonly"_L1].toBool(),
        .excludePinned = settings["excludepinned"_L1].toBool()};
}

/// The activity that may be written, or why not.
std::expected<MoodleWorld::Module, MoodleFault> writable(const MoodleCall &call)
{
    if (const auto no = refused(call, "local/diapason:write"))
        return *no;
    const MoodleWorld::Module module = call.world.module(call.args["cmid"_L1].toInteger());
    if (!module.activity)
        return refuse::invalidRecord({});
    if (!call.may("moodle/course:manageactivities", module.course))
        return refuse::noPermission("moodle/course:manageactivities");
    return module;
}

QList<qint64> idsIn(const QJsonValue &list)
{
    QList<qint64> ids;
    for (const QJsonValue &id : list.toArray())
        ids.append(id.toInteger());
    return ids;
}

} // namespace

MoodleAnswer companionSite(const MoodleCall &call)
{
    if (const auto no = refused(call))
        return *no;
    const MoodleWorld &world = call.world;
    QJsonArray roles;
    for (const Role &role : world.roles)
        roles.append(QJsonObject{{u"id"_s, role.id}, {u"shortname"_s, role.shortName}, {u"name"_s, role.name},
            {u"archetype"_s, role.name.isEmpty() ? role.shortName : QString()}});
    return inSchema(call,
        {{u"release"_s, world.switches.companionSchema < 1 ? u"1.0.0"_s : u"1.1.0"_s}, {u"pluginrelease"_s, u"1.6.5"_s},
            {u"instanceurl"_s, world.chatUrl}, {u"apiuser"_s, world.chatAccount},
            {u"groupnametoformat"_s, u"{$a->moodleid}_{$a->courseshortname}_{$a->moduleid}"_s},
            {u"validationgroupnameregex"_s, u"/[^0-9a-zA-Z-_.]/"_s}, {u"replacementgroupnamecharacters"_s, u""_s},
            {u"usernamehook"_s, world.switches.usernameHook}, {u"createusers"_s, true},
            {u"retentionfeature"_s, world.switches.retentionFeature}, {u"maxagelimit"_s, world.switches.maxAgeLimit},
            {u"recyclebinpatched"_s, true}, {u"backgroundenrolments"_s, QJsonArray{u"flatfile"_s, u"cohort"_s}},
            {u"roles"_s, roles}, {u"pendingtasks"_s, world.pendingTasks}, {u"failedtasks"_s, world.failedTasks}},
        {u"pendingtasks"_s, u"failedtasks"_s});
}

MoodleAnswer companionActivities(const MoodleCall &call)
{
    if (const auto no = refused(call))
        return *no;
    const Window window(call.args);
    qsizetype total = 0;
    QJsonArray rows, bin;
    for (const Course &course : call.world.courses())
        for (const Activity &activity : course.activities)
            if (window.holds(total++))
                rows.append(told(call, course, activity));
    for (qsizetype i = 0; i < call.world.bin.size(); ++i) {
        const BinItem &item = call.world.bin[i];
        if (window.holds(i))
            bin.append(QJsonObject{{u"binid"_s, item.item}, {u"bintype"_s, binType(call.world, item)}, {u"cmid"_s, item.cmid},
                {u"rocketchatid"_s, item.room}});
    }
    return inSchema(
        call, {{u"total"_s, total}, {u"activities"_s, rows}, {u"bintotal"_s, call.world.bin.size()}, {u"bin"_s, bin}}, {});
}

MoodleAnswer companionPeople(const MoodleCall &call)
{
    if (const auto no = refused(call))
        return *no;
    const Course *course = call.world.course(call.args["courseid"_L1].toInteger());
    if (!course)
        return refuse::invalidRecord(u"course"_s);
    const QList<qint64> wanted = idsIn(call.args["userids"_L1]);
    QList<const Enrolment *> enrolled;
    for (const Enrolment &enrolment : course->enrolments)
        if ((wanted.isEmpty() || wanted.contains(enrolment.person)) && !call.world.person(enrolment.person)->deleted)
            enrolled.append(&enrolment);
    std::ranges::sort(enrolled, {}, &Enrolment::person);
    const Window window(call.args);
    QJsonArray people;
    for (const Enrolment *enrolment : enrolled.mid(window.from, window.number))
        people.append(toldPerson(call, *course, *enrolment));
    return inSchema(call, {{u"total"_s, enrolled.size()}, {u"people"_s, people}}, {});
}

MoodleAnswer companionSet(const MoodleCall &call)
{
    const auto module = writable(call);
    if (!module)
        return std::unexpected(module.error());
    const QJsonObject before = settingsOf(*module->activity), asked = call.args["settings"_L1].toObject();
    QJsonObject wanted = before;
    for (auto setting = asked.begin(); setting != asked.end(); ++setting)
        wanted[setting.key()] = setting.value();
    for (const QString &list : {u"moderatorroleids"_s, u"userroleids"_s})
        for (const qint64 role : idsIn(wanted[list]))
            if (!std::ranges::contains(call.world.roles, role, &Role::id))
                return refuse::plain(u"unknownrole"_s, u"There is no role %1 on this site."_s.arg(role));
    if (const auto no = refusedRetention(call.world.switches, before, asked))
        return *no;
    Activity &activity = call.world.editActivity(call.args["cmid"_L1].toInteger());
    activity.moderatorRoles = idsIn(wanted["moderatorroleids"_L1]);
    activity.memberRoles = idsIn(wanted["userroleids"_L1]);
    activity.retention = retentionIn(wanted);
    const QJsonObject after = settingsOf(activity);
    if (after != before)
        call.world.saveForm(activity.cmid);
    return inSchema(call, {{u"before"_s, before}, {u"after"_s, after}, {u"problem"_s, u""_s}}, {});
}

MoodleAnswer companionSetRetention(const MoodleCall &call)
{
    const auto module = writable(call);
    if (!module)
        return std::unexpected(module.error());
    const QJsonObject before = retentionOf(*module->activity);
    if (const auto no = refusedRetention(call.world.switches, before, call.args))
        return *no;
    Activity &activity = call.world.editActivity(call.args["cmid"_L1].toInteger());
    activity.retention = retentionIn(call.args); // and nothing else: the room is the caller's
    return inSchema(call, {{u"before"_s, before}, {u"after"_s, retentionOf(activity)}}, {});
}

} // namespace diapason::demo::ws
