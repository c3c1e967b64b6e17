// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/erasure.h"

#include "domain/protection.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <numeric>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using Kind = Operation::Kind;
using Why = LeftAside::Why;

constexpr std::array obstacleCodes{"service_account"_L1, "bot"_L1, "app"_L1, "rocket_cat"_L1, "federated"_L1, "protected"_L1,
    "may_not_deactivate"_L1, "may_not_delete"_L1, "administrator"_L1, "last_owner"_L1};
static_assert(obstacleCodes.size() == size_t(accountObstacles));
constexpr std::array residueCodes{"others_messages"_L1, "archived"_L1, "unreadable"_L1, "not_chosen"_L1, "former_names"_L1,
    "system_lines"_L1, "backups"_L1, "moodle"_L1, "account"_L1};
static_assert(residueCodes.size() == size_t(erasureResidues));

/// Makes the operations of one account; rooms give each of them its place.
class ErasurePlanner
{
public:
    ErasurePlanner(const ErasureRehearsal &rehearsal, const ErasureChoice &choice) : m_rehearsal(rehearsal), m_choice(choice) {}
    [[nodiscard]] RoomPlan room(const ErasureRoom &room, qint64 number) const;
    [[nodiscard]] RoomPlan account(qint64 number, const QStringList &lastOwnerOf) const;

private:
    [[nodiscard]] Operation operation(Kind kind) const;
    void leaveAside(RoomPlan &plan, Why why) const;

    const ErasureRehearsal &m_rehearsal;
    const ErasureChoice &m_choice;
};

/// Nothing is wrong with what it concerns: Cause::Present says that no drift calls for it.
Operation ErasurePlanner::operation(Kind kind) const
{
    const Account &account = m_rehearsal.account.account;
    return {.kind = kind,
        .account = account.id,
        .username = account.username,
        .name = account.name.isEmpty() ? account.username : account.name,
        .person = m_rehearsal.person,
        .driftClass = m_rehearsal.isFinal() ? DriftClass::Protected : DriftClass::InStep,
        .cause = Cause::Present};
}

void ErasurePlanner::leaveAside(RoomPlan &plan, Why why) const
{
    plan.leftAside.append({why, DriftClass::InStep, plan.activity});
}

RoomPlan ErasurePlanner::room(const ErasureRoom &room, qint64 number) const
{
    RoomPlan plan{.cmid = room.cmid.isValid() ? room.cmid : Cmid{number},
        .activity = room.activity.isEmpty() ? room.title() : room.activity,
        .course = room.course,
        .category = room.category,
        .room = room.room,
        .membersBefore = std::max(room.members, 0),
        .ownersBefore = room.owners,
        .moodleComplete = true,
        .chatComplete = !room.error && room.members >= 0,
        .moodleReadAt = room.readAt,
        .chatReadAt = room.readAt};
    if (m_choice.messages.contains(room.room.id)) {
        if (const auto why = whyMessagesStay(m_rehearsal, room)) {
            leaveAside(plan, *why);
        } else {
            Operation messages = operation(Kind::RemoveMessages);
            messages.room = room.room.id;
            messages.before = actualRole(room.roles);
            messages.was = room.counts.messages < 0 ? QString() : QString::number(room.counts.messages);
            plan.operations += messages;
        }
    }
    if (m_choice.leave.contains(room.room.id)) {
        if (const auto why = whyMemberStays(m_rehearsal, room)) {
            leaveAside(plan, *why);
        } else {
            Operation kick = operation(Kind::Kick);
            kick.room = room.room.id;
            kick.before = actualRole(room.roles);
            plan.operations += kick;
        }
    }
    return plan;
}

RoomPlan ErasurePlanner::account(qint64 number, const QStringList &lastOwnerOf) const
{
    const bool deletes = m_choice.account == ErasureChoice::Account::Delete;
    RoomPlan plan{.cmid = Cmid{number},
        .activity = m_rehearsal.account.account.username,
        .moodleComplete = true,
        .chatComplete = true,
        .moodleReadAt = m_rehearsal.at,
        .chatReadAt = m_rehearsal.at};
    if (m_rehearsal.has(deletes ? AccountObstacle::MayNotDelete : AccountObstacle::MayNotDeactivate)) {
        leaveAside(plan, Why::NotAllowed);
        return plan;
    }
    if (!deletes && !m_rehearsal.account.account.active)
        return plan;
    Operation fate = operation(deletes ? Kind::DeleteAccount : Kind::SetAccountState);
    fate.was = accountFateJson({.active = m_rehearsal.account.account.active, .lastOwnerOf = lastOwnerOf});
    fate.becomes = accountFateJson({.active = false, .relinquish = m_choice.relinquish});
    plan.operations += fate;
    return plan;
}

} // namespace

QString accountFateJson(const AccountFate &fate)
{
    QJsonObject json{{u"active"_s, fate.active}};
    if (fate.relinquish)
        json.insert("relinquish"_L1, true);
    if (!fate.lastOwnerOf.isEmpty())
        json.insert("last_owner_of"_L1, QJsonArray::fromStringList(fate.lastOwnerOf));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<AccountFate> accountFateOfJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    if (!object.value("active"_L1).isBool())
        return std::nullopt;
    AccountFate fate{.active = object["active"_L1].toBool(), .relinquish = object["relinquish"_L1].toBool()};
    for (const QJsonValue name : object["last_owner_of"_L1].toArray())
        fate.lastOwnerOf += name.toString();
    return fate;
}

int messagesCounted(const Operation &operation)
{
    bool number = false;
    const int count = operation.was.toInt(&number);
    return number ? count : -1;
}

ErasedAccount erasedAccount(const QJsonObject &profile)
{
    const QString type = profile["type"_L1].toString();
    ErasedAccount found{.account = {.id = AccountId{profile["_id"_L1].toString()},
                            .username = profile["username"_L1].toString(),
                            .name = profile["name"_L1].toString(),
                            .type = type == "bot"_L1  ? Account::Type::Bot
                                : type == "app"_L1    ? Account::Type::App
                                : type == "user"_L1   ? Account::Type::User
                                                      : Account::Type::Unknown,
                            .active = profile["active"_L1].toBool(true),
                            .federated = profile["federated"_L1].toBool()}};
    const QJsonArray roles = profile["roles"_L1].toArray();
    found.admin = roles.contains(u"admin"_s);
    if (roles.contains(u"bot"_s))
        found.account.type = Account::Type::Bot;
    return found;
}

QString accountObstacleCode(AccountObstacle obstacle) { return obstacleCodes[size_t(obstacle)]; }

QString erasureResidueCode(ErasureResidue residue) { return residueCodes[size_t(residue)]; }

std::optional<ErasureResidue> erasureResidueOf(const QString &code)
{
    const auto found = std::ranges::find(residueCodes, code);
    return found == residueCodes.end() ? std::nullopt : std::optional(ErasureResidue(found - residueCodes.begin()));
}

const ErasureRoom *ErasureRehearsal::room(const RoomId &id) const
{
    const auto found = std::ranges::find(rooms, id, [](const ErasureRoom &each) { return each.room.id; });
    return found == rooms.cend() ? nullptr : &*found;
}

bool ErasureRehearsal::isFinal() const
{
    return std::ranges::any_of(obstacles, [](AccountObstacle obstacle) { return diapason::isFinal(obstacle); });
}

QList<ErasureRoom> ErasureRehearsal::lastOwned() const
{
    QList<ErasureRoom> owned;
    std::ranges::copy_if(rooms, std::back_inserter(owned), &ErasureRoom::lastOwner);
    return owned;
}

int ErasureRehearsal::messages() const
{
    return std::accumulate(rooms.begin(), rooms.end(), 0,
        [](int sum, const ErasureRoom &room) { return sum + std::max(room.counts.messages, 0); });
}

bool ErasureRehearsal::everyMessageCounted() const
{
    return std::ranges::all_of(rooms, [](const ErasureRoom &room) { return room.counts.messages >= 0; });
}

QList<AccountObstacle> obstaclesOf(const ErasedAccount &erased, const ChatSite &site, const CampusRules &rules)
{
    using enum AccountObstacle;
    const Account &account = erased.account;
    const bool cat = account.id.value == "rocket.cat"_L1 || account.username == "rocket.cat"_L1;
    const bool deactivates = site.may(u"edit-other-user-active-status"_s) || site.may(u"manage-moderation-actions"_s);
    const bool spared = Protector(rules).of(nullptr, nullptr, &account, account.username) != Protection::None;
    const bool bot = account.type == Account::Type::Bot, app = account.type == Account::Type::App;
    QList<AccountObstacle> found;
    for (const auto &[is, obstacle] : {std::pair{account.id == site.accountId, ServiceAccount}, {bot && !cat, Bot}, {app, App},
             {cat, RocketCat}, {account.federated, Federated}, {spared && !bot && !app, Protected},
             {!deactivates, MayNotDeactivate}, {!site.may(u"delete-user"_s), MayNotDelete}, {erased.admin, Administrator}})
        if (is)
            found += obstacle;
    return found;
}

std::optional<Why> whyMessagesStay(const ErasureRehearsal &rehearsal, const ErasureRoom &room)
{
    if (rehearsal.isFinal())
        return Why::Protected;
    if (room.room.archived)
        return Why::ArchivedMessages;
    return room.readable && rehearsal.mayClean ? std::nullopt : std::optional(Why::NotAllowed);
}

std::optional<Why> whyMemberStays(const ErasureRehearsal &rehearsal, const ErasureRoom &room)
{
    if (rehearsal.isFinal())
        return Why::Protected;
    if (room.members < 0)
        return Why::Incomplete;
    if (room.lastOwner())
        return Why::LastOwner;
    return room.readable && rehearsal.mayKick ? std::nullopt : std::optional(Why::NotAllowed);
}

ErasureChoice widestChoice(const ErasureRehearsal &rehearsal)
{
    ErasureChoice choice;
    for (const ErasureRoom &room : rehearsal.rooms) {
        if (!whyMessagesStay(rehearsal, room) && room.counts.messages != 0)
            choice.messages += room.room.id;
        if (!whyMemberStays(rehearsal, room))
            choice.leave += room.room.id;
    }
    const bool may = !rehearsal.isFinal() && !rehearsal.has(AccountObstacle::MayNotDeactivate)
        && !rehearsal.has(AccountObstacle::LastOwner) && rehearsal.account.account.active;
    choice.account = may ? ErasureChoice::Account::Deactivate : ErasureChoice::Account::Keep;
    return choice;
}

QList<ErasureResidue> residueOf(const ErasureRehearsal &rehearsal, const ErasureChoice &choice)
{
    using enum ErasureResidue;
    const auto any = [&](auto stays) { return std::ranges::any_of(rehearsal.rooms, stays); };
    const auto holds = [](const ErasureRoom &room) { return room.counts.messages != 0; };
    const bool deletes = choice.account == ErasureChoice::Account::Delete;
    const bool everyMessageGoes = deletes && rehearsal.deletesEverywhere();
    const auto stayBecause = [&](std::optional<Why> why) {
        return !everyMessageGoes && any([&](const ErasureRoom &room) {
            return holds(room) && whyMessagesStay(rehearsal, room) == why && (why || !choice.messages.contains(room.room.id));
        });
    };
    QList<ErasureResidue> stays;
    if (any([](const ErasureRoom &room) { return room.counts.others != 0; }))
        stays += OthersMessages;
    if (stayBecause(Why::ArchivedMessages))
        stays += Archived;
    if (stayBecause(Why::NotAllowed))
        stays += Unreadable;
    if (stayBecause(std::nullopt))
        stays += NotChosen;
    if (!everyMessageGoes)
        stays += FormerNames;
    stays += {SystemLines, Backups, Moodle};
    if (!deletes)
        stays += Account;
    return stays;
}

Plan makeErasurePlan(qint64 request, const ErasureRehearsal &rehearsal, const ErasureChoice &choice)
{
    Plan plan{.erases = request};
    if (rehearsal.isFinal() || !rehearsal.account.isKnown())
        return plan;
    const ErasurePlanner planner(rehearsal, choice);
    qint64 number = 0;
    QStringList lastOwnerOf;
    for (const ErasureRoom &room : rehearsal.rooms) {
        if (room.lastOwner())
            lastOwnerOf += room.title();
        if (!choice.messages.contains(room.room.id) && !choice.leave.contains(room.room.id))
            continue;
        const RoomPlan one = planner.room(room, number - 1);
        number -= isOfNoActivity(one.cmid) ? 1 : 0;
        plan.rooms += one;
    }
    if (choice.account != ErasureChoice::Account::Keep)
        if (const RoomPlan account = planner.account(number - 1, lastOwnerOf);
            !account.operations.isEmpty() || !account.leftAside.isEmpty())
            plan.rooms += account;
    return plan;
}

ErasedMessages erasedMessages(const Plan &plan)
{
    ErasedMessages found;
    for (const RoomPlan &room : plan.rooms) {
        for (const Operation &operation : room.operations) {
            if (!operation.ticked || operation.kind != Kind::RemoveMessages)
                continue;
            const int counted = messagesCounted(operation);
            found.counted += std::max(counted, 0);
            found.all = found.all && counted >= 0;
            ++found.rooms;
        }
    }
    return found;
}

int irreversible(const Plan &plan) { return plan.ticked(Kind::RemoveMessages) + plan.ticked(Kind::DeleteAccount); }

QString erasedUsername(const Plan &plan)
{
    for (const RoomPlan &room : plan.rooms)
        for (const Operation &operation : room.operations)
            if (operation.ticked)
                return operation.username;
    return {};
}

Operation stateGivenBack(const Operation &operation)
{
    Operation back = operation;
    const AccountFate was = accountFateOfJson(operation.was).value_or(AccountFate{});
    const AccountFate now = accountFateOfJson(operation.becomes).value_or(AccountFate{.active = false});
    back.was = accountFateJson({.active = now.active});
    back.becomes = accountFateJson({.active = was.active});
    back.ticked = true;
    return back;
}

} // namespace diapason
