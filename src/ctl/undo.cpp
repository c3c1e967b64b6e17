// SPDX-License-Identifier: GPL-3.0-or-later
// Takes back a run, or one item of it, as a new plan against the rooms as they are now.
#include "app/undoer.h"
#include "ctl/commands.h"
#include "ctl/human.h"
#include "ctl/keeping.h"
#include "ctl/lookback.h"
#include "ctl/planrun.h"
#include "ctl/table.h"
#include "words/journal.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

QCoro::Task<Result<Catalogue>> sitesAndRooms(DeskPtr desk)
{
    Result<Catalogue> catalogue = (co_await desk->reader.connect(desk->stop)).catalogue();
    if (!catalogue)
        co_return catalogue;
    Result<RoomListing> rooms = co_await desk->campus.chat->rooms(desk->progress(), desk->stop);
    if (!rooms)
        co_return Failure{rooms.error()};
    catalogue->rooms = *std::move(rooms);
    catalogue->take(desk->reader.rules());
    co_return catalogue;
}

Plan withTicks(Plan plan, bool removals)
{
    for (RoomPlan &room : plan.rooms)
        for (Operation &operation : room.operations)
            operation.ticked = removals || operation.kind != Operation::Kind::Kick;
    return plan;
}

/// What was read, in the form every write starts from.
CheckReport readingOf(const Desk &desk, const UndoOffer &offer)
{
    CheckReport report{.campus = desk.campus.campus.name, .at = desk.campus.clock->now(), .catalogue = offer.catalogue};
    for (const auto &comparison : offer.based)
        report.activities
            += Checked{.activity = comparison->activity, .course = comparison->course.course, .comparison = comparison};
    report.stopped = desk.stop.stop_requested();
    return report;
}

} // namespace

QString notUndoneText(const QList<NotUndone> &left, bool coloured)
{
    QString text;
    for (const NotUndone &each : left)
        text += toned(safe(words::notUndoneLine(each)), Tone::Quiet, coloured) + u'\n';
    return text + words::undoLimits() + u"\n\n"_s;
}

QCoro::Task<int> runUndo(DeskPtr desk, Command command)
{
    if (const Result<void> able = mayAsk(desk->terminal, command); !able)
        co_return failed(desk->terminal, able.error(), command.json);
    const Result<Catalogue> known = co_await sitesAndRooms(desk);
    if (!known)
        co_return failed(desk->terminal, known.error(), command.json);
    if (const Result<void> looked = co_await lookBackOnce(desk); !looked) // what is not settled cannot be taken back
        co_return failed(desk->terminal, looked.error(), command.json);
    const QList<int> items = command.journal.item > 0 ? QList{command.journal.item} : QList<int>{};
    const Result<UndoOffer> offer = co_await prepareUndo(desk->reader, *desk->campus.moodle, *desk->campus.journal,
        desk->campus.campus.name, {.run = command.journal.run, .items = items}, *known, desk->progress(), desk->stop);
    if (!offer)
        co_return failed(desk->terminal, offer.error(), command.json);
    for (const auto &comparison : offer->based)
        co_await keep(desk, comparison);
    for (const Error &error : offer->unread)
        desk->terminal.complain(words::errorLine(error));
    if (!command.json)
        desk->terminal.say(notUndoneText(offer->undo.left, desk->terminal.coloured()));
    const Plan plan = withTicks(offer->undo.plan, command.withRemovals);
    co_return co_await carryOut(desk, command, documentOf(*desk, plan), plan, readingOf(*desk, *offer), offer->undo.left);
}

} // namespace diapason::ctl
