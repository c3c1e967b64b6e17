// SPDX-License-Identifier: GPL-3.0-or-later
// The portable sequence of rocketchat.md §5.4: the two switches in a call of their own, the age and the flags in another.
// The age goes first, where nobody uses it yet: the other way round a room would for a moment be pruned by the age that
// somebody left there long ago.
#include "net/rocketchat/calls.h"
#include "net/rocketchat/readers.h"

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

namespace {

QList<SaveRetention> steps(const Room &before, const RetentionOverride &wanted)
{
    const RetentionOverride stored = before.retention.value_or(RetentionOverride{});
    QList<SaveRetention> calls;
    RetentionOverride values = wanted;
    values.enabled = stored.enabled;
    values.overrideGlobal = stored.overrideGlobal;
    // A room that is being taken back to the values of the workspace keeps an age that nobody asked to change.
    const bool sameValues = !before.retention ? wanted.maxAgeDays < 0 : values == stored;
    const bool sameSwitches = before.retention && stored.enabled == wanted.enabled && stored.overrideGlobal == wanted.overrideGlobal;
    if (!sameValues && wanted.maxAgeDays >= 0)
        calls += SaveRetention{.room = before.id, .values = wanted};
    if (!sameSwitches)
        calls += SaveRetention{.room = before.id, .enabled = wanted.enabled.value_or(true), .overrideGlobal = wanted.overrideGlobal};
    return calls;
}

/// Servers of 6.0 to 6.8 take no values for a room that never had any, until the override alone was written, which they do
/// not check (T-17).
bool isForWantOfAny(const Error &error, const Room &before)
{
    return !before.retention && error.detail.contains("does not have retention policy"_L1);
}

} // namespace

QCoro::Task<Result<void>> saveRetention(TalkPtr talk, Room before, RetentionOverride wanted, std::stop_token stop)
{
    int sent = 0;
    QList<SaveRetention> left = steps(before, wanted);
    for (bool prepared = false; !left.isEmpty();) {
        Result<void> answer = co_await say(talk, left.first(), stop);
        if (!answer && !prepared && sent == 0 && isForWantOfAny(answer.error(), before)) {
            prepared = true;
            left.prepend(SaveRetention{.room = before.id, .overrideGlobal = true});
            continue;
        }
        if (!answer) {
            answer.error().fateUnknown = answer.error().fateUnknown || sent > 0;
            co_return answer;
        }
        ++sent;
        left.removeFirst();
    }
    co_return Result<void>{};
}

} // namespace diapason::rocketchat
