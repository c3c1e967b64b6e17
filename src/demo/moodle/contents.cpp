// SPDX-License-Identifier: GPL-3.0-or-later
// core_course_get_contents and core_course_get_course_module.
#include "demo/moodle/functions.h"
#include "demo/moodle/restriction.h"

#include <algorithm>
#include <vector>

namespace diapason::demo::ws {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

struct ContentOptions {
    QString modname = {};
    qint64 cmid = 0;
    qint64 sectionId = 0;
    int section = -1;
    bool withoutModules = false;
};

struct Shown {
    const Course &course;
    const Section &section;
    qint64 cmid = 0;
    const Activity *activity = nullptr; ///< null: the forum
    bool userVisible = true;
    QString info = {};
    [[nodiscard]] bool visible() const { return section.visible && (!activity || activity->visible); }
    [[nodiscard]] QString modname() const { return activity ? u"rocketchat"_s : u"forum"_s; }
};

qint64 sectionId(const Course &course, int number) { return course.id * 100 + number; }

QJsonObject told(const MoodleCall &call, const Shown &module)
{
    const QString kind = module.modname();
    const Activity *activity = module.activity;
    QJsonObject row{{u"id"_s, module.cmid}, {u"url"_s, call.world.url + u"/mod/%1/view.php?id=%2"_s.arg(kind).arg(module.cmid)},
        {u"name"_s, activity ? call.formatted(activity->name) : u"Annonces"_s},
        {u"instance"_s, activity ? activity->instance : module.course.id}, {u"contextid"_s, 100000 + module.cmid},
        {u"visible"_s, module.visible() ? 1 : 0}, {u"uservisible"_s, module.userVisible},
        {u"visibleoncoursepage"_s, activity && activity->stealth ? 0 : 1},
        {u"modicon"_s, call.world.url + u"/theme/image.php/boost/%1/1795332537/monologo?filtericon=1"_s.arg(kind)},
        {u"modname"_s, kind}, {u"modplural"_s, activity ? u"Rocket.Chat instances"_s : u"Forums"_s}, {u"indent"_s, 0},
        {u"onclick"_s, u""_s}, {u"afterlink"_s, QJsonValue::Null},
        {u"customdata"_s, activity ? u"\"\""_s : u"{\"trackingtype\":\"1\"}"_s}, {u"noviewlink"_s, false}, {u"completion"_s, 0},
        {u"downloadcontent"_s, 1}, {u"dates"_s, QJsonArray{}}};
    if (!module.info.isEmpty())
        row[u"availabilityinfo"_s] = module.info;
    if (call.may("moodle/course:viewhiddenactivities", &module.course) || call.may("moodle/course:update", &module.course)) {
        const bool restricted = activity && !activity->availability.isEmpty();
        row[u"availability"_s]
            = restricted ? QJsonValue(QString::fromUtf8(activity->availability)) : QJsonValue(QJsonValue::Null);
    }
    if (call.world.profile.laterContentKeys) {
        row[u"purpose"_s] = activity ? u"communication"_s : u"collaboration"_s;
        row[u"branded"_s] = false;
        row[u"groupmode"_s] = int(module.course.groupMode);
        if (!activity)
            row[u"activitybadge"_s] = QJsonArray{};
    }
    return row;
}

/// Whether the caller's list has it at all; sets what they see of it.
bool isListed(const MoodleCall &call, Shown &module)
{
    const Course &course = module.course;
    if (!module.section.visible && !call.may("moodle/course:viewhiddensections", &course))
        return false;
    if (!module.visible() && !call.may("moodle/course:viewhiddenactivities", &course))
        return false;
    if (!module.activity || call.may("moodle/course:ignoreavailabilityrestrictions", &course))
        return true;
    const Restriction restriction = restrictionFor(call.world, course, module.activity->availability, call.caller);
    module.userVisible = restriction.met;
    module.info = restriction.info;
    return restriction.met || !restriction.hidden;
}

QJsonArray modulesOf(const MoodleCall &call, const Course &course, const Section &section, const ContentOptions &options)
{
    std::vector<Shown> modules;
    if (section.number == 0)
        modules.push_back({.course = course, .section = section, .cmid = MoodleWorld::forumOf(course)});
    for (const Activity &activity : course.activities) {
        if (activity.section == section.number)
            modules.push_back({.course = course, .section = section, .cmid = activity.cmid, .activity = &activity});
    }
    QJsonArray rows;
    for (Shown &module : modules) {
        const bool wanted = (options.modname.isEmpty() || options.modname == module.modname())
            && (options.cmid == 0 || options.cmid == module.cmid);
        if (wanted && isListed(call, module))
            rows.append(told(call, module));
    }
    return rows;
}

std::expected<ContentOptions, MoodleFault> contentOptions(const QJsonArray &given)
{
    ContentOptions options;
    for (const QJsonValue &option : given) {
        const QString name = option["name"_L1].toString(), value = option["value"_L1].toString();
        if (name == "modname"_L1)
            options.modname = value;
        else if (name == "cmid"_L1 || name == "modid"_L1)
            options.cmid = value.toLongLong();
        else if (name == "sectionid"_L1)
            options.sectionId = value.toLongLong();
        else if (name == "sectionnumber"_L1)
            options.section = value.toInt();
        else if (name == "excludemodules"_L1)
            options.withoutModules = !value.isEmpty() && value != "0"_L1;
        else if (name != "excludecontents"_L1 && name != "includestealthmodules"_L1)
            return refuse::plain(u"errorinvalidparam"_s, u"The value provided for the parameter %1 is not valid."_s.arg(name));
    }
    return options;
}

QJsonObject told(const MoodleCall &call, const Course &course, const Section &section, const ContentOptions &options)
{
    QJsonObject row{{u"id"_s, sectionId(course, section.number)}, {u"name"_s, call.formatted(section.name)},
        {u"visible"_s, section.visible ? 1 : 0}, {u"summary"_s, u""_s}, {u"summaryformat"_s, 1}, {u"section"_s, section.number},
        {u"hiddenbynumsections"_s, 0}, {u"uservisible"_s, true},
        {u"modules"_s, options.withoutModules ? QJsonArray{} : modulesOf(call, course, section, options)}};
    if (call.world.profile.laterContentKeys) {
        row[u"component"_s] = QJsonValue::Null;
        row[u"itemid"_s] = QJsonValue::Null;
    }
    return row;
}

} // namespace

MoodleAnswer getContents(const MoodleCall &call)
{
    const auto options = contentOptions(call.args["options"_L1].toArray());
    if (!options)
        return std::unexpected(options.error());
    const auto course = call.enter(call.args["courseid"_L1].toInteger());
    if (!course)
        return std::unexpected(course.error());
    QJsonArray sections;
    for (const Section &section : (*course)->sections) {
        const bool wanted = (options->section < 0 || options->section == section.number)
            && (options->sectionId == 0 || options->sectionId == sectionId(**course, section.number));
        if (wanted && (section.visible || call.may("moodle/course:viewhiddensections", *course)))
            sections.append(told(call, **course, section, *options));
    }
    return sections;
}

MoodleAnswer getCourseModule(const MoodleCall &call)
{
    const qint64 cmid = call.args["cmid"_L1].toInteger();
    const MoodleWorld::Module module = call.world.module(cmid);
    if (!module.course)
        return refuse::invalidRecord({});
    const Course &course = *module.course;
    const auto section = std::ranges::find(course.sections, module.activity ? module.activity->section : 0, &Section::number);
    Shown shown{.course = course, .section = *section, .cmid = cmid, .activity = module.activity};
    if (!call.canEnter(course) || !isListed(call, shown) || !shown.userVisible)
        return refuse::loginRequired();
    const Activity *activity = module.activity;
    QJsonObject cm{{u"id"_s, cmid}, {u"course"_s, course.id}, {u"module"_s, activity ? 19 : 9},
        {u"name"_s, activity ? call.formatted(activity->name) : u"Annonces"_s}, {u"modname"_s, shown.modname()},
        {u"instance"_s, activity ? activity->instance : course.id}, {u"section"_s, sectionId(course, section->number)},
        {u"sectionnum"_s, section->number}, {u"groupmode"_s, int(course.groupMode)},
        {u"groupingid"_s, activity ? activity->grouping : 0}, {u"completion"_s, 0}, {u"downloadcontent"_s, 1}};
    if (call.may("moodle/course:manageactivities", &course)) {
        cm[u"idnumber"_s] = u""_s;
        cm[u"added"_s] = seconds(course.created) + 600;
        cm[u"visible"_s] = shown.visible() ? 1 : 0;
        cm[u"visibleold"_s] = shown.visible() ? 1 : 0;
        cm[u"visibleoncoursepage"_s] = activity && activity->stealth ? 0 : 1;
        for (const QString &zero : {u"score"_s, u"indent"_s, u"completionpassgrade"_s, u"completionview"_s,
                 u"completionexpected"_s, u"showdescription"_s})
            cm[zero] = 0;
        cm[u"completiongradeitemnumber"_s] = QJsonValue::Null;
        const bool restricted = activity && !activity->availability.isEmpty();
        cm[u"availability"_s] = restricted ? QJsonValue(QString::fromUtf8(activity->availability)) : QJsonValue(QJsonValue::Null);
    }
    return QJsonObject{{u"cm"_s, cm}, {u"warnings"_s, QJsonArray{}}};
}

} // namespace diapason::demo::ws
