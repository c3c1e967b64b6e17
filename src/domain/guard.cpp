// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guard.h"

#include "domain/erasureguard.h"
#include "domain/retentionplan.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

using Kind = Operation::Kind;
using enum Verdict::Kind;

constexpr std::array codes{"removals_per_room"_L1, "removals_share"_L1, "removals_per_run"_L1, "demotions_per_room"_L1,
    "demotions_per_run"_L1, "complete"_L1, "fresh"_L1, "room_emptied"_L1, "owners_kept"_L1, "frozen"_L1, "countersigned"_L1,
    "accounts_per_room"_L1, "accounts_per_run"_L1, "shortened_per_run"_L1, "one_account"_L1, "protected_kept"_L1, "last_owners"_L1,
    "deletions_per_run"_L1};

/// 29 % of 100 are 29, though 0.29 × 100 is a hair less in binary.
int shareOf(double share, int members) { return int(std::floor(share * members + 1e-9)); }

int harm(const RoomPlan &room) { return room.ticked(Kind::Kick) + room.ticked(Kind::RemoveModerator); }

int minutesOld(const RoomPlan &room, const QDateTime &now)
{
    const QDateTime older = std::min(room.moodleReadAt, room.chatReadAt);
    return now.isValid() && older.isValid() ? int(older.secsTo(now) / 60) : 0;
}

int ownersTouched(const RoomPlan &room)
{
    return int(std::ranges::count_if(room.operations, [](const Operation &operation) {
        return operation.ticked && operation.before == ActualRole::Owner
            && (operation.kind == Kind::Kick || operation.kind == Kind::RemoveModerator);
    }));
}

bool covers(const FreezeWindow &freeze, const RoomPlan &room, const QDate &day)
{
    return (freeze.categories.isEmpty() || freeze.categories.contains(room.category)) && day >= freeze.from
        && day <= freeze.until;
}

} // namespace

Verdict frozenVerdict(const RoomPlan &room, const Guard &guard)
{
    const QDate today = guard.now.toLocalTime().date();
    Verdict verdict{.kind = Frozen, .cmid = room.cmid, .value = harm(room)};
    for (const FreezeWindow &freeze : guard.freezes) {
        if (covers(freeze, room, today)) {
            verdict.exceeded = verdict.value > 0;
            verdict.name = freeze.name;
            break;
        }
    }
    return verdict;
}

namespace {

QList<Verdict> judgeRoom(const RoomPlan &room, const Guard &guard)
{
    const Limits &limits = guard.limits;
    const int removals = room.ticked(Kind::Kick);
    const int demotions = room.ticked(Kind::RemoveModerator);
    const int left = room.membersBefore + room.ticked(Kind::Invite) - removals;
    const int share = shareOf(limits.removalsShare, room.membersBefore);
    const int sides = int(room.moodleComplete) + int(room.chatComplete);
    const int age = minutesOld(room, guard.now);
    const int owners = ownersTouched(room);
    QList<Verdict> verdicts{
        {RemovalsPerRoom, removals > limits.removalsPerRoom, room.cmid, removals, room.membersBefore, limits.removalsPerRoom},
        {RemovalsShare, removals > share, room.cmid, removals, room.membersBefore, share, limits.removalsShare},
        {DemotionsPerRoom, demotions > limits.demotionsPerRoom, room.cmid, demotions, room.moderatorsBefore,
            limits.demotionsPerRoom},
        {Complete, removals > 0 && sides < 2, room.cmid, sides, 2, 2},
        {Fresh, removals > 0 && age > limits.readingMinutes, room.cmid, age, 0, limits.readingMinutes},
        {RoomEmptied, removals > 0 && left <= 0, room.cmid, left, room.membersBefore, 1},
        {OwnersKept, owners > 0, room.cmid, owners},
    };
    if (!guard.freezes.isEmpty() && guard.now.isValid())
        verdicts += frozenVerdict(room, guard);
    if (const int accounts = room.ticked(Kind::CreateAccount); accounts > 0)
        verdicts += {AccountsPerRoom, accounts > limits.accountsPerRoom, room.cmid, accounts, int(room.operations.size()),
            limits.accountsPerRoom};
    return verdicts;
}

int shortened(const Plan &plan, const std::optional<WorkspaceRetention> &workspace)
{
    int count = 0;
    for (const RoomPlan &room : plan.rooms)
        count += int(std::ranges::count_if(room.operations, [&](const Operation &operation) {
            return operation.ticked && operation.kind == Kind::SetRetention && shortens(operation, workspace);
        }));
    return count;
}

/// The categories and everything below them.
QList<CategoryId> withChildren(QList<CategoryId> ids, const QList<Category> &categories)
{
    for (qsizetype i = 0; i < ids.size(); ++i)
        for (const Category &category : categories)
            if (category.parent == ids.at(i) && !ids.contains(category.id))
                ids += category.id;
    return ids;
}

const Allowance *allowanceOf(const Verdict &verdict, const QList<Allowance> &allowances)
{
    const auto found = std::ranges::find_if(allowances, [&](const Allowance &allowance) {
        return allowance.kind == verdict.kind && allowance.cmid == verdict.cmid && allowance.value >= verdict.value;
    });
    return mayBeAllowed(verdict.kind) && found != allowances.cend() ? &*found : nullptr;
}

} // namespace

QString verdictCode(Verdict::Kind kind) { return codes[size_t(kind)]; }

std::optional<Verdict::Kind> verdictKind(const QString &code)
{
    const auto found = std::ranges::find_if(codes, [&](QLatin1StringView each) { return each == code; });
    return found == codes.end() ? std::nullopt : std::optional(Verdict::Kind(found - codes.begin()));
}

bool mayBeAllowed(Verdict::Kind kind)
{
    switch (kind) {
    case RemovalsPerRoom:
    case RemovalsShare:
    case RemovalsPerRun:
    case DemotionsPerRoom:
    case DemotionsPerRun:
    case AccountsPerRoom:
    case AccountsPerRun:
    case ShortenedPerRun:
    case DeletionsPerRun:
    case Frozen: return true;
    case Complete:
    case Fresh:
    case RoomEmptied:
    case OwnersKept:
    case OneAccount:
    case ProtectedKept:
    case LastOwners:
    case Countersigned: return false;
    }
    return false;
}

Guard guardOf(const CampusRules &rules, const QList<Category> &categories, const QDateTime &now)
{
    Guard guard{.limits = rules.limits, .freezes = rules.freezes, .now = now};
    for (FreezeWindow &freeze : guard.freezes)
        freeze.categories = withChildren(freeze.categories, categories);
    return guard;
}

namespace {

QList<Verdict> judgeRepair(const Plan &plan, const Guard &guard)
{
    QList<Verdict> verdicts;
    for (const RoomPlan &room : plan.rooms)
        if (room.room.id.isValid() || !isOfNoActivity(room.cmid)) // an undo gives back the state of an account, too
            verdicts += judgeRoom(room, guard);
    const Limits &limits = guard.limits;
    const int removals = plan.ticked(Kind::Kick);
    const int demotions = plan.ticked(Kind::RemoveModerator);
    verdicts += {RemovalsPerRun, removals > limits.removalsPerRun, {}, removals, plan.operations(), limits.removalsPerRun};
    verdicts += {DemotionsPerRun, demotions > limits.demotionsPerRun, {}, demotions, plan.operations(), limits.demotionsPerRun};
    if (const int accounts = plan.ticked(Kind::CreateAccount); accounts > 0)
        verdicts += {AccountsPerRun, accounts > limits.accountsPerRun, {}, accounts, plan.operations(), limits.accountsPerRun};
    if (const int kept = plan.ticked(Kind::SetRetention); kept > 0) {
        const int shorter = shortened(plan, guard.workspace);
        verdicts += {ShortenedPerRun, shorter > limits.shortenedPerRun, {}, shorter, kept, limits.shortenedPerRun};
    }
    const int harmful = removals + demotions;
    verdicts += {Countersigned, harmful > limits.countersignAbove && !guard.countersigned, {}, harmful, plan.operations(),
        limits.countersignAbove};
    return verdicts;
}

} // namespace

QList<Verdict> judge(const Plan &plan, const Guard &guard)
{
    QList<Verdict> verdicts = plan.isOfErasure() && plan.undoes == 0 ? judgeErasure(plan, guard) : judgeRepair(plan, guard);
    for (Verdict &verdict : verdicts)
        verdict.allowed = verdict.exceeded && allowanceOf(verdict, guard.allowances);
    return verdicts;
}

QStringList allowedLines(const Plan &plan, const Guard &guard)
{
    QStringList lines;
    for (const Verdict &verdict : judge(plan, guard)) {
        const Allowance *allowance = verdict.exceeded ? allowanceOf(verdict, guard.allowances) : nullptr;
        if (!allowance)
            continue;
        const QJsonObject object{{u"guard"_s, verdictCode(verdict.kind)}, {u"cmid"_s, verdict.cmid.value},
            {u"value"_s, verdict.value}, {u"of"_s, verdict.of}, {u"limit"_s, verdict.limit}, {u"share"_s, verdict.share},
            {u"name"_s, verdict.name}, {u"by"_s, allowance->by}, {u"why"_s, allowance->why}};
        lines += QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return lines;
}

std::optional<AllowedOnce> parseAllowed(const QString &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
    const std::optional<Verdict::Kind> kind = verdictKind(object["guard"_L1].toString());
    if (!kind)
        return {};
    const Verdict verdict{.kind = *kind,
        .exceeded = true,
        .cmid = Cmid{object["cmid"_L1].toInteger()},
        .value = object["value"_L1].toInt(),
        .of = object["of"_L1].toInt(),
        .limit = object["limit"_L1].toInt(),
        .share = object["share"_L1].toDouble(),
        .name = object["name"_L1].toString(),
        .allowed = true};
    return AllowedOnce{.verdict = verdict, .by = object["by"_L1].toString(), .why = object["why"_L1].toString()};
}

bool isBlocked(const QList<Verdict> &verdicts) { return std::ranges::any_of(verdicts, &Verdict::blocks); }

} // namespace diapason
