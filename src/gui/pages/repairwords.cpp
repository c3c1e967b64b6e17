// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/repairwords.h"

#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

int count(const RoomPlan &plan, Operation::Kind kind) { return int(std::ranges::count(plan.operations, kind, &Operation::kind)); }

} // namespace

RepairWords RepairSentences::of(const RoomPlan &plan, const DriftRow &row)
{
    if (plan.operations.isEmpty()) {
        if (!plan.leftAside.isEmpty()) {
            //: In the repair box; %1 is a reason that begins with a small letter
            return {.text = tr("Nothing is proposed here: %1.").arg(words::leftAside(plan.leftAside.constFirst()))};
        }
        return {.text = row.driftClass == DriftClass::InStep
                ? tr("Nothing to repair.")
                : tr("Nothing is proposed for this line: it is shown for information.")};
    }
    const Operation &first = plan.operations.constFirst();
    if (first.kind == Operation::Kind::CreateAccount)
        return {.aside = tr("no removal"),
            .text = tr("Creates the account %1 on Rocket.Chat, then adds it to the room. An undo does not delete the account.")
                .arg(first.username),
            .button = tr("Create and add…")};
    if (plan.operations.size() > 1)
        return {.aside = tr("no removal"),
            .text = tr("Adds %1 to the room, then makes this account a moderator. Two calls; nobody else is touched.")
                .arg(first.username),
            .button = tr("Add to the room…")};
    switch (first.kind) {
    case Operation::Kind::Invite:
        return {.aside = tr("no removal"),
            .text = tr("Adds %1 to the room as a member. One call; nobody else is touched.").arg(first.username),
            .button = tr("Add to the room…")};
    case Operation::Kind::AddModerator:
        return {.aside = tr("no removal"),
            .text = tr("Makes %1 a moderator of the room. One call; nobody else is touched.").arg(first.username),
            .button = tr("Make moderator…")};
    case Operation::Kind::RemoveModerator:
        return {.aside = tr("no removal"),
            .text = tr("Takes the moderator role back from %1, who stays in the room. One call.").arg(first.username),
            .button = tr("Take the role back…")};
    case Operation::Kind::Kick:
    case Operation::Kind::CreateAccount:
    case Operation::Kind::Mute:
    case Operation::Kind::Unmute:
    case Operation::Kind::SetRetention:
    case Operation::Kind::SetActivityRetention:
    case Operation::Kind::RemoveMessages:
    case Operation::Kind::SetAccountState:
    case Operation::Kind::DeleteAccount:
    case Operation::Kind::Stamp: break;
    }
    return {.aside = tr("a removal"),
        .text = tr("Removes %1 from the room. The account and its messages stay; the room’s members see the departure.")
            .arg(first.username),
        .button = tr("Remove %n member(s)…", nullptr, 1),
        .destructive = true};
}

RepairWords RepairSentences::ofMany(const RoomPlan &plan, int lines)
{
    const int adds = count(plan, Operation::Kind::Invite), removals = count(plan, Operation::Kind::Kick);
    const int accounts = count(plan, Operation::Kind::CreateAccount);
    const int roles = int(plan.operations.size()) - accounts - adds - removals;
    QStringList parts;
    if (accounts > 0)
        parts << tr("%n account(s) to create", nullptr, accounts);
    if (adds > 0)
        parts << tr("%n addition(s)", nullptr, adds);
    if (roles > 0)
        parts << tr("%n role change(s)", nullptr, roles);
    if (removals > 0)
        parts << tr("%n removal(s), unticked", nullptr, removals);
    if (parts.isEmpty())
        return {.text = tr("Nothing to repair in the %n selected line(s).", nullptr, lines)};
    return {.aside = removals == 0 ? tr("no removal") : QString{},
        .text = tr("For the selected lines: %1.").arg(parts.join(u", "_s)),
        .button = tr("Repair %n line(s)…", nullptr, lines)};
}

} // namespace diapason
