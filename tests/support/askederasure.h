// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/erasing.h"
#include "app/erasurereading.h"
#include "support/opendemo.h"

namespace diapason::test {

/// Somebody of the demo campus who wrote in several rooms asks to be erased.
struct AskedErasure {
    OpenDemo campus;
    Account person;
    ErasureRehearsal rehearsal;

    AskedErasure()
    {
        campus.open();
        const AccountDirectory found = await(campus.chat.accounts({QStringLiteral("anais.roux")}, {}, {}, {}));
        person = found.accounts().at(found.find(QStringLiteral("anais.roux")));
        rehearse();
    }
    /// False: there is no such account any more.
    bool rehearse()
    {
        const Result<ErasureRehearsal> now = await(rehearseErasure(campus.chat, campus.clock,
            {.account = person.id, .catalogue = campus.catalogue, .rules = campus.rules}, {}, {}));
        rehearsal = now.value_or(ErasureRehearsal{});
        return now.has_value();
    }
    /// How many of the person's messages can be taken away.
    int messages(const RoomId &id)
    {
        const Room room = await(campus.chat.room(id, {})).value();
        return await(ownMessages(campus.chat.dossiers(), room, {.account = person.id, .username = person.username},
                         std::numeric_limits<int>::max(), {}))
            .value();
    }
    /// Everything that can go, the account deleted or deactivated.
    [[nodiscard]] static Plan widestPlan(const ErasureRehearsal &rehearsal, ErasureChoice::Account account)
    {
        ErasureChoice choice = widestChoice(rehearsal);
        choice.account = account;
        choice.relinquish = true; // she is the only owner of a room
        return makeErasurePlan(7, rehearsal, choice);
    }
    RunReport apply(const Plan &plan, bool quiet = false)
    {
        return await(campus.applier.apply(
            {.plan = plan, .guard = {.limits = campus.rules.limits}, .quiet = quiet}, {}, campus.catalogue, {}, {}));
    }
};

} // namespace diapason::test
