// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/companioncalls.h"

#include "domain/groupnames.h"
#include "net/moodle/strictkeys.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diapason::moodle {
namespace {

/// Every answer begins with its schema; without one it is not our plugin's.
bool opened(const Json &root, StrictReading &reading)
{
    int64_t schema = 0;
    if (!root.is_object() || root["schema"].get(schema) || schema < 0)
        reading.wrong = u"schema"_s;
    reading.schema = int(schema);
    return reading.good();
}

template <class Reply>
Result<Reply> closed(const StrictReading &reading, Reply reply)
{
    if (!reading.good())
        return malformed(reading.wrong);
    reply.absent = QStringList(reading.absent.cbegin(), reading.absent.cend());
    return reply;
}

/// PHP writes an expression between delimiters, "/[^a-z]/i"; ours stand alone.
QString withoutDelimiters(const QString &expression)
{
    static const QRegularExpression form(
        u"^\\s*([^\\sA-Za-z0-9\\\\])(.*)\\1([imsx]*)[A-Za-z]*\\s*$"_s, QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(expression);
    if (!match.hasMatch())
        return expression;
    const QString options = match.captured(3);
    return options.isEmpty() ? match.captured(2) : u"(?%1)%2"_s.arg(options, match.captured(2));
}

GroupNameRule groupNameRule(StrictKeys &keys)
{
    GroupNameRule rule;
    const QString format = keys.text("groupnametoformat");
    if (!format.isEmpty())
        rule.format = format;
    QString lines = keys.text("replacementgroupnamecharacters");
    rule.replacements = readReplacements(lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n')).lines;
    const QString forbidden = keys.text("validationgroupnameregex");
    if (!format.isEmpty()) // an installed plugin without this setting forbids nothing
        rule.forbidden = withoutDelimiters(forbidden);
    return rule;
}

SiteRole siteRole(StrictKeys &keys)
{
    return {
        .id = keys.id("id"), .shortName = keys.text("shortname"), .name = keys.text("name"), .archetype = keys.text("archetype")};
}

PluginRetention pluginRetention(StrictKeys &keys)
{
    return {.enabled = keys.flag("retentionenabled"),
        .maxAgeDays = int(std::clamp<qint64>(keys.number("maxage"), -1, std::numeric_limits<int>::max())), // not in force: anything
        .filesOnly = keys.flag("filesonly"),
        .excludePinned = keys.flag("excludepinned")};
}

CompanionActivity companionActivity(StrictKeys &keys)
{
    CompanionActivity activity{.cmid = Cmid(keys.id("cmid")),
        .course = CourseId(keys.id("courseid")),
        .room = RoomId(keys.text("rocketchatid")),
        .moderatorRoles = keys.numbers("moderatorroleids"),
        .memberRoles = keys.numbers("userroleids"),
        .retention = pluginRetention(keys),
        .deletionInProgress = keys.flag("deletioninprogress"),
        .sectionAvailability = keys.text("sectionavailability"),
        .created = keys.moment("timecreated"),
        .modified = keys.moment("timemodified")};
    const bool shown = keys.flag("visible"), onPage = keys.flag("visibleoncoursepage");
    activity.visible = keys.flag("sectionvisible") && shown; // as Activity::visible: own eye and section's
    activity.stealth = shown && !onPage;
    return activity;
}

BinRow binRow(StrictKeys &keys)
{
    const QString kind = keys.text("bintype");
    return {.item = keys.id("binid"),
        .bin = kind == "course"_L1  ? BinRow::Bin::Course
            : kind == "category"_L1 ? BinRow::Bin::Category
                                    : BinRow::Bin::Unknown,
        .cmid = Cmid(keys.number("cmid")),
        .room = RoomId(keys.text("rocketchatid"))};
}

EnrolmentState enrolmentState(const QString &word)
{
    static const QHash<QString, EnrolmentState> states{{u"active"_s, EnrolmentState::Active},
        {u"suspended"_s, EnrolmentState::Suspended}, {u"notstarted"_s, EnrolmentState::NotStarted},
        {u"expired"_s, EnrolmentState::Expired}};
    return states.value(word, EnrolmentState::Unknown);
}

EnrolmentFact enrolmentFact(StrictKeys &keys)
{
    return {.method = keys.text("method"),
        .instance = keys.text("instance"),
        .state = enrolmentState(keys.text("status")),
        .from = keys.moment("timestart"),
        .until = keys.moment("timeend")};
}

/// Nothing for a level this program does not know: what the role reaches from there is not known either.
std::optional<RoleElsewhere> roleElsewhere(StrictKeys &keys)
{
    static const QHash<QString, RoleElsewhere::Where> levels{{u"module"_s, RoleElsewhere::Where::Module},
        {u"category"_s, RoleElsewhere::Where::Category}, {u"system"_s, RoleElsewhere::Where::System}};
    const QString level = keys.text("level");
    const RoleElsewhere role{.shortName = keys.text("shortname"),
        .where = levels.value(level),
        .place = keys.text("place"),
        .cmid = Cmid(keys.number("cmid"))};
    return levels.contains(level) ? std::optional(role) : std::nullopt;
}

std::pair<MoodleUserId, PersonFacts> personFacts(StrictKeys &keys)
{
    PersonFacts facts{.enrolments = keys.objects("enrolments", enrolmentFact)};
    for (const std::optional<RoleElsewhere> &role : keys.objects("roles", roleElsewhere))
        if (role)
            facts.roles.append(*role);
    facts.chatUsername = keys.optionalText("chatusername");
    return {MoodleUserId(keys.id("userid")), facts};
}

} // namespace

Result<GetCompanionSite::Reply> GetCompanionSite::parse(const Json &root)
{
    StrictReading reading;
    if (!opened(root, reading))
        return malformed(reading.wrong);
    StrictKeys keys(root, reading);
    CompanionSite site{.schema = reading.schema,
        .release = keys.text("release"),
        .pluginRelease = keys.text("pluginrelease"),
        .chatUrl = QUrl(keys.text("instanceurl")),
        .chatUserId = keys.text("apiuser"),
        .groupName = groupNameRule(keys),
        .usernameHook = keys.flag("usernamehook"),
        .createsAccounts = keys.flag("createusers"),
        .retentionFeature = keys.flag("retentionfeature"),
        .maxAgeLimitDays = int(keys.number("maxagelimit")),
        .recycleBinPatched = keys.flag("recyclebinpatched"),
        .backgroundEnrolments = keys.texts("backgroundenrolments"),
        .roles = keys.objects("roles", siteRole)};
    if (const qint64 pending = keys.number("pendingtasks"); !reading.absent.contains(u"pendingtasks"_s))
        site.pendingTasks = int(pending);
    if (const qint64 failed = keys.number("failedtasks"); !reading.absent.contains(u"failedtasks"_s))
        site.failedTasks = int(failed);
    return closed(reading, Reply{.site = std::move(site)});
}

Form GetCompanionActivities::form() const { return Form().add(u"limitfrom"_s, from).add(u"limitnumber"_s, number); }

Result<GetCompanionActivities::Reply> GetCompanionActivities::parse(const Json &root)
{
    StrictReading reading;
    if (!opened(root, reading))
        return malformed(reading.wrong);
    StrictKeys keys(root, reading);
    return closed(reading,
        Reply{.activities = keys.objects("activities", companionActivity),
            .bin = keys.objects("bin", binRow),
            .total = int(keys.number("total")),
            .binTotal = int(keys.number("bintotal"))});
}

Form GetCompanionPeople::form() const
{
    return Form().add(u"courseid"_s, course.value).add(u"limitfrom"_s, from).add(u"limitnumber"_s, number);
}

Result<GetCompanionPeople::Reply> GetCompanionPeople::parse(const Json &root)
{
    StrictReading reading;
    if (!opened(root, reading))
        return malformed(reading.wrong);
    StrictKeys keys(root, reading);
    Reply reply{.total = int(keys.number("total"))};
    for (const auto &[id, facts] : keys.objects("people", personFacts))
        reply.people.insert(id, facts);
    return closed(reading, std::move(reply));
}

Form SetActivityRetention::form() const
{
    return Form()
        .add(u"cmid"_s, cmid.value)
        .add(u"retentionenabled"_s, retention.enabled)
        .add(u"maxage"_s, retention.maxAgeDays)
        .add(u"filesonly"_s, retention.filesOnly)
        .add(u"excludepinned"_s, retention.excludePinned);
}

Result<SetActivityRetention::Reply> SetActivityRetention::parse(const Json &root)
{
    StrictReading reading;
    if (!opened(root, reading))
        return malformed(reading.wrong);
    StrictKeys keys(root, reading);
    Reply reply{.before = keys.object("before", pluginRetention), .after = keys.object("after", pluginRetention)};
    return closed(reading, std::move(reply));
}

QStringList companionFunctions()
{
    return {GetCompanionSite::function, GetCompanionActivities::function, GetCompanionPeople::function};
}

} // namespace diapason::moodle
