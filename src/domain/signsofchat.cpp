// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pluginfindings.h"
#include "domain/signs.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using State = AccessFinding::State;
using enum AccessNeed;

void byPermission(const ChatSite &site, Findings &findings, AccessNeed need)
{
    if (!site.permissions.isEmpty())
        findings.set(need, site.may(rightsOf(need).first()) ? State::Has : State::Lacks);
}

/// In every sampled room, by a role of the account or a role it holds there.
void inRooms(const AccessEvidence &evidence, Findings &findings, AccessNeed need)
{
    const ChatSite &site = *evidence.chat;
    const QString right = rightsOf(need).first();
    if (site.permissions.isEmpty())
        return;
    if (site.may(right))
        return findings.set(need, State::Has);
    if (!site.mayInRooms(right))
        return findings.set(need, State::Lacks);
    const QStringList granted = site.permissions.value(right);
    for (const RoomReading &room : evidence.members) {
        const auto self = std::ranges::find(room.members, site.accountId, &RoomMember::id);
        if (self == room.members.cend() || room.stamp.has(Gap::Kind::RolesUnread))
            continue;
        const bool may
            = (self->roles.owner && granted.contains(u"owner"_s)) || (self->roles.moderator && granted.contains(u"moderator"_s));
        if (!may)
            return findings.set(need, State::Lacks);
        findings.set(need, State::Has);
    }
}

/// From 8.8 on a plugin that was not updated makes no groups any more: activities without one are its sign.
void pluginCreates(const AccessEvidence &evidence, Findings &findings)
{
    if (!refusesPlugin(*evidence.chat))
        return findings.set(PluginCreates, State::Has);
    if (evidence.activities.isEmpty() || !evidence.rooms || !*evidence.rooms || (*evidence.rooms)->onlyOwn)
        return;
    const bool all = std::ranges::all_of(
        evidence.activities, [&](const Activity &activity) { return evidence.links.value(activity.cmid).room.isValid(); });
    findings.set(PluginCreates, all ? State::NoSign : State::Lacks);
}

} // namespace

void chatSigns(const AccessEvidence &evidence, Findings &findings)
{
    findings.setToken(ChatToken, evidence.chat ? std::nullopt : std::optional(evidence.chat.error()));
    if (!evidence.chat)
        return;
    if (evidence.rooms && *evidence.rooms)
        findings.set(ListRooms, (*evidence.rooms)->onlyOwn ? State::Lacks : State::Has);
    else if (evidence.rooms)
        findings.set(ListRooms, State::NotSeen, evidence.rooms->error());
    if (!evidence.members.isEmpty()) {
        const Gap *closed = firstGap(evidence.members, Gap::Kind::Refused);
        findings.set(ReadRooms, closed ? State::Lacks : State::Has, closed ? closed->error : std::nullopt);
    }
    byPermission(*evidence.chat, findings, AccountDetails);
    for (const AccessNeed need : {AddMembers, RemoveMembers, SetModerators, EditRooms, EditRetention, CleanHistory})
        inRooms(evidence, findings, need);
    for (const AccessNeed need : {CreateAccounts, RoomsOfPerson, SwitchAccounts, DeleteUsers, PrivateSettings})
        byPermission(*evidence.chat, findings, need);
    if (evidence.chat->may(u"manage-moderation-actions"_s)) // serves as well (rocketchat.md §3.6)
        findings.set(SwitchAccounts, State::Has);
    byPermission(*evidence.chat, findings, NoRateLimit);
    pluginCreates(evidence, findings);
    findings.setClock(ChatClock, evidence.chat->ahead);
}

} // namespace diapason
