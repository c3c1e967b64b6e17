// SPDX-License-Identifier: GPL-3.0-or-later
// The retention of rooms: what is in force, and what somebody wants instead.
#include "words/retention.h"
#include "ctl/commands.h"
#include "ctl/files.h"
#include "ctl/human.h"
#include "ctl/json.h"
#include "ctl/jsonparts.h"
#include "ctl/planrun.h"
#include "ctl/table.h"
#include "ctl/words.h"
#include "domain/retentionplan.h"
#include "domain/roomlist.h"
#include "words/retentionpolicy.h"
#include "words/translate.h"
#include "words/words.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

/// What was read for the command.
struct Kept {
    CheckReport listed = {};
    Result<WorkspaceRetention> workspace = {};
    QList<RoomLine> lines = {}; ///< of the activities in scope that have a room
    QList<RoomLine> all = {}; ///< every line of the campus as far as it was listed
    [[nodiscard]] std::optional<WorkspaceRetention> known() const { return workspace ? std::optional(*workspace) : std::nullopt; }
};

bool breaksRules(const RoomLine &line)
{
    return std::ranges::any_of(line.doubts, [](const RetentionDoubt &doubt) {
        return doubt.kind == RetentionDoubt::Kind::OffPolicy || doubt.kind == RetentionDoubt::Kind::AboveCeiling;
    });
}

QCoro::Task<Result<Kept>> readKept(DeskPtr desk, Scope scope)
{
    if (!scope.activity.isValid() && !scope.course.isValid())
        scope.all = true;
    Result<CheckReport> listed = co_await list(desk, scope);
    if (!listed)
        co_return Failure{listed.error()};
    Kept kept{.listed = *std::move(listed), .workspace = co_await desk->campus.chat->retention(desk->stop)};
    QSet<Cmid> wanted;
    for (const Checked &checked : std::as_const(kept.listed.activities))
        wanted.insert(checked.activity.cmid);
    kept.all = roomLines(
        {.catalogue = kept.listed.catalogue, .workspace = kept.known(), .rule = desk->reader.rules().retention, .checked = {}});
    for (const RoomLine &line : std::as_const(kept.all))
        if (line.room && line.activity && wanted.contains(line.activity->cmid))
            kept.lines += line;
    co_return kept;
}

int exitCodeOf(const Kept &kept)
{
    const bool whole = kept.workspace && kept.listed.unread.isEmpty() && kept.listed.gaps.isEmpty() && !kept.listed.stopped;
    return !whole ? Failed : std::ranges::any_of(kept.lines, breaksRules) ? DriftLeft : Fine;
}

QJsonValue valuesJson(const std::optional<RetentionOverride> &own)
{
    return own ? QJsonValue(QJsonDocument::fromJson(retentionJson(own).toUtf8()).object()) : QJsonValue(QJsonValue::Null);
}

QJsonValue activityJson(const std::optional<PluginRetention> &plugin)
{
    return plugin ? QJsonValue(QJsonDocument::fromJson(pluginRetentionJson(*plugin).toUtf8()).object())
                  : QJsonValue(QJsonValue::Null);
}

QJsonObject lineJson(const RoomLine &line)
{
    const RetentionInForce &now = line.inForce;
    QJsonArray doubts;
    for (const RetentionDoubt &doubt : line.doubts)
        doubts += QJsonObject{{u"code"_s, retentionDoubtCode(doubt.kind)}, {u"asked"_s, doubt.asked},
            {u"text"_s, words::retentionDoubt(doubt)}, {u"remedy"_s, words::retentionRemedy(doubt)}};
    return {{u"cmid"_s, line.activity->cmid.value}, {u"course"_s, line.course}, {u"name"_s, line.activity->name},
        {u"room"_s, roomObject(&*line.room)}, {u"own"_s, valuesJson(line.room->retention)},
        {u"moodle"_s, activityJson(line.plugin)},
        {u"inForce"_s,
            QJsonObject{{u"ground"_s, retentionGroundCode(now.ground)},
                {u"days"_s, now.prunes() ? QJsonValue(now.maxAgeDays) : QJsonValue(QJsonValue::Null)},
                {u"excludePinned"_s, now.excludePinned}, {u"filesOnly"_s, now.filesOnly}, {u"ignoreThreads"_s, now.ignoreThreads},
                {u"text"_s, words::retention(now)}}},
        {u"doubts"_s, doubts}, {u"editable"_s, line.editable()},
        {u"fault"_s, line.fault ? QJsonValue(roomEditFaultCode(*line.fault)) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject keptJson(const Kept &kept, const RetentionRule &rule)
{
    QJsonArray rooms;
    for (const RoomLine &line : kept.lines)
        rooms += lineJson(line);
    QJsonObject workspace;
    if (kept.workspace)
        workspace = {{u"enabled"_s, kept.workspace->enabled}, {u"groups"_s, kept.workspace->groups},
            {u"days"_s, kept.workspace->maxAgeDays}, {u"excludePinned"_s, kept.workspace->excludePinned},
            {u"filesOnly"_s, kept.workspace->filesOnly}, {u"ignoreThreads"_s, kept.workspace->ignoreThreads}};
    return {{u"campus"_s, kept.listed.campus}, {u"ceiling"_s, rule.ceilingDays},
        {u"workspace"_s, kept.workspace ? QJsonValue(workspace) : QJsonValue(QJsonValue::Null)}, {u"rooms"_s, rooms}};
}

QString keptText(const Kept &kept, bool coloured)
{
    Table table({{Ctl::tr("Activity")}, {Ctl::tr("Course")}, {Ctl::tr("Retention in force")}, {Ctl::tr("To look at")}});
    for (const RoomLine &line : kept.lines) {
        QStringList doubts;
        for (const RetentionDoubt &doubt : line.doubts)
            doubts += words::retentionDoubtWord(doubt.kind);
        table.add({{QString::number(line.activity->cmid.value) + u' ' + line.activity->name}, {line.course},
            {words::retention(line.inForce)}, {doubts.join(u", "_s), breaksRules(line) ? Tone::Blocked : Tone::Add}});
    }
    return safe(words::workspaceRetention(kept.known())) + u"\n\n"_s + table.text(coloured);
}

QCoro::Task<int> show(DeskPtr desk, Command command)
{
    const Result<Kept> kept = co_await readKept(desk, command.scope);
    if (!kept)
        co_return failed(desk->terminal, kept.error(), command.json);
    desk->terminal.say(
        command.json ? toText(keptJson(*kept, desk->reader.rules().retention)) : keptText(*kept, desk->terminal.coloured()));
    if (!kept->workspace)
        desk->terminal.complain(words::errorLine(kept->workspace.error()));
    complainOf(kept->listed, desk->terminal);
    co_return exitCodeOf(*kept);
}

/// Rooms whose retention cannot be set from here are said, and left out.
void complainOfRest(const QList<RoomLine> &lines, Terminal &terminal)
{
    for (const RoomLine &line : lines)
        if (line.fault)
            terminal.complain(safe(line.activity->name + u": "_s + words::roomEditFault(*line.fault)));
}

/// What is wanted for every room in scope; Kind::Usage when there is no policy to follow, or the choice keeps messages too long.
Result<QList<RoomChoice>> wantedInScope(const DeskPtr &desk, const Kept &kept, const std::optional<RetentionChoice> &asked)
{
    const RetentionRule &rule = desk->reader.rules().retention;
    const std::optional<RetentionChoice> choice = asked ? asked : rule.policy;
    if (!choice)
        return usageFailure(u"--policy"_s, u"no-retention-policy"_s);
    if (faultOf(*choice, kept.known(), rule.ceilingDays))
        return usageFailure(QString::number(rule.ceilingDays), u"above-ceiling"_s);
    complainOfRest(kept.lines, desk->terminal);
    QList<RoomChoice> wanted;
    for (const RoomLine &line : kept.lines)
        if (line.editable())
            wanted += RoomChoice{line.roomId(), *choice};
    return wanted;
}

/// What a policy file wants. Everything that is wrong with it is said, and then nothing is wanted.
Result<QList<RoomChoice>> wantedByFile(const DeskPtr &desk, const Kept &kept, const RetentionPolicy &policy, const QString &path)
{
    const int ceiling = desk->reader.rules().retention.ceilingDays;
    const PolicyWishes wishes = wishesOf(policy,
        {.catalogue = kept.listed.catalogue,
            .rooms = kept.all,
            .workspace = kept.known(),
            .ceilingDays = ceiling,
            .now = desk->campus.clock->now()});
    for (const PolicyFault &fault : wishes.faults)
        desk->terminal.complain(safe(words::policyFault(fault, ceiling)));
    if (!wishes.faults.isEmpty())
        return usageFailure(path, u"policy-faults"_s);
    complainOfRest(wishes.left, desk->terminal);
    return wishes.wanted;
}

/// Why activities in Moodle do not follow, each reason once with how many they are.
void complainOfMoodle(const Kept &kept, const QList<RoomChoice> &wanted, const Plan &plan, Terminal &terminal)
{
    QHash<RoomId, Cmid> planned;
    for (const RoomPlan &room : plan.rooms)
        planned.insert(room.room.id, room.cmid);
    QMap<MoodleStays, int> reasons;
    for (const RoomChoice &each : wanted)
        if (const auto room = planned.constFind(each.room); room != planned.cend() && !isOfNoActivity(*room))
            if (const auto why = whyMoodleStays(kept.listed.catalogue, *room, each.choice))
                ++reasons[*why];
    for (const auto &[why, count] : reasons.asKeyValueRange())
        //: How many activities in Moodle stay as they are; %1 is a sentence that says why
        terminal.complain(words::display(Ctl::tr("%Ln activity(ies) in Moodle stay as they are. %1", nullptr, count))
                .arg(words::moodleStays(why)));
}

QCoro::Task<int> write(DeskPtr desk, Command command, Kept kept, Plan plan)
{
    const PlanDocument document = documentOf(*desk, plan, command.as);
    if (command.retention.verb == RetentionOptions::Verb::Set)
        co_return co_await carryOut(desk, command, document, plan, std::move(kept.listed));
    ResyncReport report{.before = std::move(kept.listed), .plan = plan, .dryRun = true, .ofRooms = true};
    Guard guard = co_await guardFor(desk, document, report.before.catalogue.courses.categories);
    report.verdicts = judge(plan, guard);
    if (const Result<void> written = writeFile(command.file, planToJson(document), command.yes); !written)
        co_return failed(desk->terminal, written.error(), command.json);
    desk->terminal.say(command.json ? toText(resyncJson(report)) : planText(report, desk->terminal.coloured()));
    if (!command.json)
        //: %1 is a file, %2 the fingerprint of its content
        desk->terminal.say(safe(Ctl::tr("The plan is in %1 (hash %2).").arg(command.file, contentHash(document))) + u'\n');
    co_return exitCode(report);
}

} // namespace

QCoro::Task<int> runRetention(DeskPtr desk, Command command)
{
    const bool sets = command.retention.verb == RetentionOptions::Verb::Set;
    if (command.retention.verb == RetentionOptions::Verb::Show)
        co_return co_await show(desk, command);
    if (const Result<void> able = sets ? mayAsk(desk->terminal, command) : Result<void>(); !able)
        co_return failed(desk->terminal, able.error(), command.json);
    const RetentionOptions &asked = command.retention;
    const auto policy = asked.from.isEmpty() ? Result<RetentionPolicy>() : readPolicyFile(asked.from);
    if (!policy)
        co_return failed(desk->terminal, policy.error(), command.json);
    const Result<Kept> kept = co_await readKept(desk, command.scope);
    if (!kept)
        co_return failed(desk->terminal, kept.error(), command.json);
    if (!kept->workspace) // what a change shortens cannot be told
        co_return failed(desk->terminal, kept->workspace.error(), command.json);
    const auto wanted
        = asked.from.isEmpty() ? wantedInScope(desk, *kept, asked.choice) : wantedByFile(desk, *kept, *policy, asked.from);
    if (!wanted)
        co_return failed(desk->terminal, wanted.error(), command.json);
    complainOf(kept->listed, desk->terminal);
    desk->workspace = *kept->workspace;
    const RetentionSides sides = asked.rocketChatOnly ? RetentionSides::RocketChat : RetentionSides::Both;
    const Plan plan = retentionPlan(kept->listed.catalogue, *wanted, sides);
    if (!asked.rocketChatOnly)
        complainOfMoodle(*kept, *wanted, plan, desk->terminal);
    co_return co_await write(desk, command, *kept, plan);
}

} // namespace diapason::ctl
