// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retention.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using Ground = RetentionInForce::Ground;
using Way = RetentionChoice::Way;

constexpr std::array grounds{"unknown"_L1, "switched_off"_L1, "exempt"_L1, "not_covered"_L1, "workspace"_L1, "room"_L1};
constexpr std::array ways{"inherit"_L1, "exempt"_L1, "keep"_L1};
constexpr std::array doubts{"without_effect"_L1, "age_ignored"_L1, "moodle_differs"_L1, "never_set"_L1, "above_ceiling"_L1,
    "zero_days"_L1, "off_policy"_L1};
/// More is taken for milliseconds, or for a slip: a hundred years.
constexpr int mostDays = 36'500;

bool overrides(const std::optional<RetentionOverride> &own)
{
    return own && own->enabled.value_or(false) && own->overrideGlobal && own->maxAgeDays >= 0;
}

bool isExempt(const std::optional<RetentionOverride> &own) { return own && !own->enabled.value_or(true); }

} // namespace

bool operator==(const WorkspaceRetention &a, const WorkspaceRetention &b)
{
    const auto values = [](const WorkspaceRetention &w) {
        return std::tie(w.enabled, w.groups, w.maxAgeDays, w.excludePinned, w.filesOnly, w.ignoreThreads, w.every);
    };
    return values(a) == values(b);
}

QString retentionGroundCode(Ground ground) { return grounds[size_t(ground)]; }
QString retentionWayCode(Way way) { return ways[size_t(way)]; }
QString retentionDoubtCode(RetentionDoubt::Kind kind) { return doubts[size_t(kind)]; }

RetentionInForce retentionInForce(
    const std::optional<WorkspaceRetention> &workspace, const std::optional<RetentionOverride> &own)
{
    if (!workspace)
        return {};
    if (!workspace->enabled)
        return {.ground = Ground::SwitchedOff};
    if (overrides(own))
        return {Ground::Room, own->maxAgeDays, own->excludePinned, own->filesOnly, own->ignoreThreads};
    if (isExempt(own))
        return {.ground = Ground::Exempt};
    if (!workspace->groups)
        return {.ground = Ground::NotCovered};
    return {Ground::Workspace, workspace->maxAgeDays, workspace->excludePinned, workspace->filesOnly, workspace->ignoreThreads};
}

RetentionChoice choiceOf(const std::optional<RetentionOverride> &own)
{
    if (isExempt(own))
        return {.way = Way::Exempt};
    if (overrides(own))
        return {Way::Keep, int(std::lround(own->maxAgeDays)), own->excludePinned, own->filesOnly, own->ignoreThreads};
    return {.way = Way::Inherit};
}

RetentionOverride overrideOf(const RetentionChoice &choice, const std::optional<RetentionOverride> &before)
{
    RetentionOverride values = before.value_or(RetentionOverride{});
    values.enabled = choice.way != Way::Exempt;
    values.overrideGlobal = choice.way == Way::Keep;
    if (choice.way == Way::Keep) {
        values.maxAgeDays = choice.days;
        values.excludePinned = choice.excludePinned;
        values.filesOnly = choice.filesOnly;
        values.ignoreThreads = choice.ignoreThreads;
    }
    return values;
}

bool saysSo(const std::optional<RetentionOverride> &own, const RetentionChoice &choice)
{
    switch (choice.way) {
    case Way::Inherit: return !overrides(own) && !isExempt(own);
    case Way::Exempt: return isExempt(own);
    case Way::Keep: return overrides(own) && overrideOf(choice, own) == *own;
    }
    return false;
}

std::expected<int, RetentionFault> typedDays(const QString &text, int ceilingDays)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return c.isSpace(); });
    bool whole = false, real = false;
    const qint64 days = digits.toLongLong(&whole);
    const double number = QString(digits).replace(u',', u'.').toDouble(&real);
    if (!whole)
        return std::unexpected(!real || !std::isfinite(number) ? RetentionFault::NotANumber
                : number < 0                                   ? RetentionFault::Negative
                                                               : RetentionFault::Fraction);
    const auto fault = faultOf({.way = Way::Keep, .days = int(std::clamp<qint64>(days, -1, mostDays + 1))}, {}, ceilingDays);
    return fault ? std::expected<int, RetentionFault>(std::unexpected(*fault)) : int(days);
}

std::optional<RetentionFault> faultOf(
    const RetentionChoice &choice, const std::optional<WorkspaceRetention> &workspace, int ceilingDays)
{
    if (choice.way == Way::Keep) {
        if (choice.days < 0)
            return RetentionFault::Negative;
        if (choice.days == 0)
            return RetentionFault::Zero;
        if (choice.days > mostDays)
            return RetentionFault::Milliseconds;
        return ceilingDays > 0 && choice.days > ceilingDays ? std::optional(RetentionFault::AboveCeiling) : std::nullopt;
    }
    const RetentionInForce result = retentionInForce(workspace, overrideOf(choice, {}));
    const bool longer = !result.prunes() || result.maxAgeDays > ceilingDays;
    return ceilingDays > 0 && result.ground != Ground::Unknown && longer ? std::optional(RetentionFault::ForeverAboveCeiling)
                                                                         : std::nullopt;
}

QList<RetentionDoubt> retentionDoubts(const RetentionFacts &facts)
{
    using enum RetentionDoubt::Kind;
    QList<RetentionDoubt> found;
    const RetentionInForce now = retentionInForce(facts.workspace, facts.own);
    if (now.ground == Ground::SwitchedOff && (overrides(facts.own) || isExempt(facts.own)))
        found += {.kind = WithoutEffect};
    if (facts.own && facts.own->enabled.value_or(true) && !facts.own->overrideGlobal && facts.own->maxAgeDays > 0)
        found += {.kind = AgeIgnored, .asked = facts.own->maxAgeDays};
    if (facts.plugin && facts.plugin->enabled && !facts.own)
        found += {.kind = NeverSet, .asked = double(facts.plugin->maxAgeDays)};
    else if (facts.plugin && facts.plugin->enabled && (!overrides(facts.own) || facts.own->maxAgeDays != facts.plugin->maxAgeDays))
        found += {.kind = MoodleDiffers, .asked = double(facts.plugin->maxAgeDays)};
    else if (facts.plugin && !facts.plugin->enabled && overrides(facts.own))
        found += {.kind = MoodleDiffers};
    if (now.prunes() && now.maxAgeDays == 0)
        found += {.kind = ZeroDays, .asked = 0};
    const int ceiling = facts.rule.ceilingDays;
    if (ceiling > 0 && now.ground != Ground::Unknown && (!now.prunes() || now.maxAgeDays > ceiling))
        found += {.kind = AboveCeiling, .asked = double(ceiling)};
    if (facts.rule.policy && !saysSo(facts.own, *facts.rule.policy))
        found += {.kind = OffPolicy, .asked = facts.rule.policy->way == Way::Keep ? facts.rule.policy->days : -1.0};
    return found;
}

bool shortens(const RetentionInForce &before, const RetentionInForce &after)
{
    if (!after.prunes() || before.ground == Ground::Unknown)
        return after.prunes();
    return !before.prunes() || after.maxAgeDays < before.maxAgeDays || (before.excludePinned && !after.excludePinned)
        || (before.filesOnly && !after.filesOnly) || (before.ignoreThreads && !after.ignoreThreads);
}

QString retentionJson(const std::optional<RetentionOverride> &own)
{
    if (!own)
        return {};
    QJsonObject values{{u"overrideGlobal"_s, own->overrideGlobal}, {u"excludePinned"_s, own->excludePinned},
        {u"filesOnly"_s, own->filesOnly}, {u"ignoreThreads"_s, own->ignoreThreads}};
    if (own->enabled)
        values.insert("enabled"_L1, *own->enabled);
    if (own->maxAgeDays >= 0)
        values.insert("maxAge"_L1, own->maxAgeDays);
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

std::optional<RetentionOverride> retentionOfJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject values = document.object();
    const auto flag = [&](QLatin1StringView key) { return values.value(key).toBool(); };
    RetentionOverride own{.overrideGlobal = flag("overrideGlobal"_L1),
        .maxAgeDays = values.value("maxAge"_L1).toDouble(-1),
        .excludePinned = flag("excludePinned"_L1),
        .filesOnly = flag("filesOnly"_L1),
        .ignoreThreads = flag("ignoreThreads"_L1)};
    if (const QJsonValue enabled = values.value("enabled"_L1); enabled.isBool())
        own.enabled = enabled.toBool();
    return own;
}

QString pluginRetentionJson(const PluginRetention &plugin)
{
    const QJsonObject values{{u"enabled"_s, plugin.enabled}, {u"days"_s, plugin.maxAgeDays}, {u"filesOnly"_s, plugin.filesOnly},
        {u"excludePinned"_s, plugin.excludePinned}};
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

std::optional<PluginRetention> pluginRetentionOfJson(const QString &json)
{
    const QJsonObject values = QJsonDocument::fromJson(json.toUtf8()).object();
    const QJsonValue enabled = values.value("enabled"_L1), days = values.value("days"_L1);
    if (!enabled.isBool() || !days.isDouble())
        return std::nullopt;
    return PluginRetention{.enabled = enabled.toBool(),
        .maxAgeDays = days.toInt(),
        .filesOnly = values.value("filesOnly"_L1).toBool(),
        .excludePinned = values.value("excludePinned"_L1).toBool()};
}

std::optional<PluginRetention> pluginRetentionFor(const RetentionChoice &choice, const PluginRetention &now)
{
    PluginRetention wanted = now;
    wanted.enabled = choice.way == Way::Keep;
    if (choice.way == Way::Keep) {
        wanted.maxAgeDays = choice.days;
        wanted.filesOnly = choice.filesOnly;
        wanted.excludePinned = choice.excludePinned;
    }
    return choice.way == Way::Inherit ? std::nullopt : std::optional(wanted);
}

bool goesAt(const MessageTrace &message, const RetentionInForce &policy, const QDateTime &at)
{
    PruneForecast one = forecast({.messages = {message}}, policy, at);
    return one.goes == 1;
}

PruneForecast forecast(const MessageSample &sample, const RetentionInForce &policy, const QDateTime &at)
{
    PruneForecast result;
    const QDateTime limit = at.addMSecs(-qint64(policy.maxAgeDays * 86'400'000));
    for (const MessageTrace &message : sample.messages) {
        if (!policy.prunes() || message.at >= limit)
            ++result.young;
        else if (policy.excludePinned && message.pinned)
            ++result.pinned;
        else if (policy.ignoreThreads && message.inThread)
            ++result.threads;
        else if (policy.filesOnly && !message.file)
            ++result.texts;
        else
            ++result.goes;
    }
    return result;
}

} // namespace diapason
