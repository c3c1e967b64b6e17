// SPDX-License-Identifier: GPL-3.0-or-later
// A saved plan against the rooms as they are now.
#include "ctl/commands.h"
#include "ctl/files.h"
#include "ctl/planrun.h"
#include "ctl/table.h"
#include "ctl/words.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

const Checked *checkedOf(const CheckReport &report, Cmid cmid)
{
    const auto found = std::ranges::find(report.activities, cmid, [](const Checked &each) { return each.activity.cmid; });
    return found == report.activities.cend() ? nullptr : &*found;
}

/// Why nothing is done about a room of the plan; empty when it is there.
QString goneBecause(const RoomPlan &room, const Checked *checked)
{
    const QString activity = Ctl::tr("“%1” (activity %2)").arg(room.activity, QString::number(room.cmid.value));
    if (!checked)
        //: %1 is an activity of a plan
        return Ctl::tr("%1 is gone from Moodle: nothing is done about it.").arg(activity);
    if (checked->withoutRoom())
        return Ctl::tr("The room of %1 is gone: nothing is done about it.").arg(activity);
    if (checked->error)
        //: %1 is an activity of a plan, %2 a sentence about an error
        return Ctl::tr("%1 could not be read: nothing is done about it. %2").arg(activity, words::errorLine(*checked->error));
    if (checked->comparison->room.room.id != room.room.id)
        return Ctl::tr("%1 has another room than when the plan was made: nothing is done about it.").arg(activity);
    return {};
}

/// Takes out what is not there any more, and says so.
Plan adapted(Plan plan, const CheckReport &report, Terminal &terminal)
{
    plan.rooms.removeIf([&](const RoomPlan &room) {
        const QString why = goneBecause(room, checkedOf(report, room.cmid));
        if (!why.isEmpty())
            terminal.complain(safe(why));
        return !why.isEmpty();
    });
    return plan;
}

} // namespace

QCoro::Task<int> runApply(DeskPtr desk, Command command)
{
    const Result<PlanDocument> document = readPlanFile(command.file);
    if (!document)
        co_return failed(desk->terminal, document.error(), command.json);
    if (const Result<void> fitting = fits(*document, desk->campus.campus); !fitting)
        co_return failed(desk->terminal, fitting.error(), command.json);
    if (document->plan.isOfErasure()) // whom it concerns is typed once more in the window, never given beforehand
        co_return failed(desk->terminal, Error{.kind = Error::Kind::Usage, .code = u"plan-erasure"_s}, command.json);
    if (const Result<void> able = mayAsk(desk->terminal, command); !able)
        co_return failed(desk->terminal, able.error(), command.json);
    QList<Cmid> cmids;
    for (const RoomPlan &room : document->plan.rooms)
        cmids += room.cmid;
    Result<CheckReport> listed = co_await list(desk, cmids);
    if (!listed)
        co_return failed(desk->terminal, listed.error(), command.json);
    if (document->plan.isOfRetention()) // a room that is gone is told when it is looked at (app/retaining.h)
        co_return co_await carryOut(desk, command, *document, document->plan, *std::move(listed));
    CheckReport before = co_await check(desk, *std::move(listed));
    complainOf(before, desk->terminal);
    const Plan plan = adapted(document->plan, before, desk->terminal);
    const bool whole = plan.rooms.size() == document->plan.rooms.size();
    const int code = co_await carryOut(desk, command, *document, plan, std::move(before));
    co_return code == Fine && !whole ? DriftLeft : code; // what was left out is left to do
}

} // namespace diapason::ctl
