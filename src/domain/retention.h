// SPDX-License-Identifier: GPL-3.0-or-later
// Which messages of a room the server deletes, and when: the workspace's policy, the room's own values, and what results
// (rocketchat.md §5.4, T-16, T-17). Ages are in days, as on the room; the workspace's setting is in milliseconds on the wire.
#pragma once

#include "domain/campus.h"
#include "domain/chat.h"
#include "domain/companion.h"

#include <array>

namespace diapason {

/// The workspace's policy for private groups (settings.public, `RetentionPolicy_*`).
struct WorkspaceRetention {
    bool enabled = false; ///< off: nothing at all is pruned, whatever a room says
    bool groups = false;  ///< it covers private groups
    double maxAgeDays = 30;
    bool excludePinned = false;
    bool filesOnly = false;
    bool ignoreThreads = true;
    std::optional<std::chrono::minutes> every = {}; ///< how often the server prunes; empty: it does not tell
    ReadStamp stamp = {};
    friend bool operator==(const WorkspaceRetention &, const WorkspaceRetention &);
};

/// What the purge job does with a room.
struct RetentionInForce {
    enum class Ground : quint8 {
        Unknown,    ///< the workspace's policy could not be read
        SwitchedOff, ///< the workspace prunes nothing
        Exempt,     ///< the room is left out of every policy: "retention off" of the plugin
        NotCovered, ///< the workspace's policy is not for private groups, and the room has no values of its own
        Workspace,  ///< the workspace's age and flags
        Room,       ///< its own age and flags
    };
    Ground ground = Ground::Unknown;
    double maxAgeDays = -1; ///< what is older goes at the next pruning; below 0: nothing ever does
    bool excludePinned = false;
    bool filesOnly = false;
    bool ignoreThreads = false;
    [[nodiscard]] bool prunes() const { return maxAgeDays >= 0; }
    friend bool operator==(const RetentionInForce &, const RetentionInForce &) = default;
};
/// "unknown", "switched_off", "exempt", "not_covered", "workspace", "room".
[[nodiscard]] QString retentionGroundCode(RetentionInForce::Ground ground);
/// `workspace`: none when it could not be read.
[[nodiscard]] RetentionInForce retentionInForce(
    const std::optional<WorkspaceRetention> &workspace, const std::optional<RetentionOverride> &own);

/// "inherit", "exempt", "keep".
[[nodiscard]] QString retentionWayCode(RetentionChoice::Way way);
/// What a room's stored values amount to, as a choice. A room without any inherits.
[[nodiscard]] RetentionChoice choiceOf(const std::optional<RetentionOverride> &own);
/// The values a choice writes. What it does not speak of stays: an age that is not in force is kept for another day.
[[nodiscard]] RetentionOverride overrideOf(const RetentionChoice &choice, const std::optional<RetentionOverride> &before);
/// Whether the room does already what was chosen.
[[nodiscard]] bool saysSo(const std::optional<RetentionOverride> &own, const RetentionChoice &choice);

/// Why a choice cannot be made; each is said while it is typed.
enum class RetentionFault : quint8 { NotANumber, Fraction, Zero, Negative, Milliseconds, AboveCeiling, ForeverAboveCeiling };
/// Days as somebody typed them, spaces aside. `ceilingDays` 0: none.
[[nodiscard]] std::expected<int, RetentionFault> typedDays(const QString &text, int ceilingDays);
[[nodiscard]] std::optional<RetentionFault> faultOf(
    const RetentionChoice &choice, const std::optional<WorkspaceRetention> &workspace, int ceilingDays);

/// What does not fit together around one room.
struct RetentionDoubt {
    enum class Kind : quint8 {
        WithoutEffect, ///< the room has values of its own and the workspace prunes nothing
        AgeIgnored,    ///< the room has an age, and does not override the workspace's: the age is not used
        MoodleDiffers, ///< the activity asks for `asked` days and the room does otherwise
        NeverSet,      ///< the activity asks for a retention and the room never got one: a copy, or a server of 6.0 to 6.8
        AboveCeiling,  ///< messages stay longer than the campus allows; `asked` is the ceiling
        ZeroDays,      ///< everything goes at each pruning
        OffPolicy,     ///< not what the campus rules ask of its rooms
    };
    Kind kind = Kind::WithoutEffect;
    double asked = -1; ///< days; below 0: for ever
    friend bool operator==(const RetentionDoubt &, const RetentionDoubt &) = default;
};
/// "without_effect", …
[[nodiscard]] QString retentionDoubtCode(RetentionDoubt::Kind kind);

/// What is known of one room and its activity. `plugin`: none without the companion.
struct RetentionFacts {
    std::optional<WorkspaceRetention> workspace = {};
    std::optional<RetentionOverride> own = {};
    std::optional<PluginRetention> plugin = {};
    RetentionRule rule = {};
};
[[nodiscard]] QList<RetentionDoubt> retentionDoubts(const RetentionFacts &facts);

/// Whether messages that stay under `before` go under `after`: what the guard brakes and nobody takes back.
[[nodiscard]] bool shortens(const RetentionInForce &before, const RetentionInForce &after);

/// The stored values as JSON, keys as Rocket.Chat stores them; empty for none. What the journal keeps.
[[nodiscard]] QString retentionJson(const std::optional<RetentionOverride> &own);
[[nodiscard]] std::optional<RetentionOverride> retentionOfJson(const QString &json);

/// What an activity asks for, as JSON; days. Empty for text that is not of this form.
[[nodiscard]] QString pluginRetentionJson(const PluginRetention &plugin);
[[nodiscard]] std::optional<PluginRetention> pluginRetentionOfJson(const QString &json);
/// What an activity must ask for so that the plugin leaves the room as `choice` says; none when it cannot say so: it has no
/// "as the workspace". Days that are not in force stay, and threads are nothing to it.
[[nodiscard]] std::optional<PluginRetention> pluginRetentionFor(const RetentionChoice &choice, const PluginRetention &now);

/// A message as the picture needs it. Texts never enter here.
struct MessageTrace {
    QDateTime at = {};
    bool pinned = false;
    bool file = false;
    bool inThread = false;
    friend bool operator==(const MessageTrace &, const MessageTrace &) = default;
};
/// A bounded part of a room's messages: the oldest ones, which go first; of an archived room the newest.
struct MessageSample {
    QList<MessageTrace> messages = {}; ///< oldest first
    int total = -1;          ///< messages in the room; -1: not known
    bool toTheStart = false; ///< the oldest message that is left is the first here
    bool toTheEnd = false;   ///< nothing newer was left out
    ReadStamp stamp = {};
    int calls = 0;
    /// Invalid when it is not known, or when there is none.
    [[nodiscard]] QDateTime oldest() const { return toTheStart && !messages.isEmpty() ? messages.first().at : QDateTime(); }
    /// Whether a count of what is older than `limit` is exact.
    [[nodiscard]] bool covers(const QDateTime &limit) const
    {
        return toTheStart && (toTheEnd || (!messages.isEmpty() && messages.last().at >= limit));
    }
};
/// How many of a sample go or stay if the server prunes at `at`.
struct PruneForecast {
    int goes = 0;
    int pinned = 0;   ///< old enough, kept because pinned
    int threads = 0;  ///< old enough, kept because they are in threads
    int texts = 0;    ///< old enough, kept because only files go
    int young = 0;
    [[nodiscard]] int all() const { return goes + pinned + threads + texts + young; }
    friend bool operator==(const PruneForecast &, const PruneForecast &) = default;
};
[[nodiscard]] PruneForecast forecast(const MessageSample &sample, const RetentionInForce &policy, const QDateTime &at);
/// Whether the policy would take this message at `at`.
[[nodiscard]] bool goesAt(const MessageTrace &message, const RetentionInForce &policy, const QDateTime &at);

} // namespace diapason
