// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rooms/chosenrooms.h"

#include <array>
#include <cmath>

namespace diapason {

namespace {

constexpr std::array steps{1, 2, 5, 10, 15, 30, 60, 90, 180, 365, 730, 3650};
constexpr int mostBins = 24;

double ageInDays(const MessageTrace &message, const QDateTime &now)
{
    return std::max<double>(0, double(message.at.msecsTo(now)) / 86'400'000);
}

/// The limit that all have in common.
double common(const QList<RoomAtRisk> &rooms, RetentionInForce RoomAtRisk::*which)
{
    double limit = rooms.isEmpty() ? -1 : (rooms.first().*which).maxAgeDays;
    for (const RoomAtRisk &room : rooms)
        if ((room.*which).maxAgeDays != limit)
            limit = -1;
    return limit;
}

int stepFor(double reach)
{
    for (const int step : steps)
        if (reach <= double(step) * mostBins)
            return step;
    return steps.back();
}

} // namespace

QList<RoomLine> ChosenRooms::editable() const
{
    QList<RoomLine> found;
    std::ranges::copy_if(lines, std::back_inserter(found), &RoomLine::editable);
    return found;
}

RetentionChoice ChosenRooms::common() const
{
    std::optional<RetentionChoice> alike;
    for (const RoomLine &line : lines) {
        if (!line.room)
            continue;
        const RetentionChoice choice = choiceOf(line.room->retention);
        if (alike && *alike != choice)
            return {};
        alike = choice;
    }
    return alike.value_or(RetentionChoice{});
}

RetentionInForce ChosenRooms::after(const RoomLine &line, const RetentionChoice &choice) const
{
    const std::optional<RetentionOverride> own = line.room ? line.room->retention : std::nullopt;
    return retentionInForce(workspace, saysSo(own, choice) ? own : overrideOf(choice, own));
}

QList<RoomChoice> ChosenRooms::changes(const RetentionChoice &choice) const
{
    QList<RoomChoice> found;
    for (const RoomLine &line : lines)
        if (line.editable() && !saysSo(line.room->retention, choice))
            found += RoomChoice{.room = line.room->id, .choice = choice};
    return found;
}

int ChosenRooms::shortened(const RetentionChoice &choice) const
{
    return int(std::ranges::count_if(lines, [&](const RoomLine &line) {
        return line.editable() && !saysSo(line.room->retention, choice) && shortens(line.inForce, after(line, choice));
    }));
}

int Ages::highest() const
{
    int most = 0;
    for (const AgeBin &bin : bins)
        most = std::max(most, bin.stays + bin.goes);
    return most;
}

Ages agesOf(const QList<RoomAtRisk> &rooms, const QDateTime &now)
{
    Ages ages{.beforeDays = common(rooms, &RoomAtRisk::before), .afterDays = common(rooms, &RoomAtRisk::after)};
    double oldest = 0;
    for (const RoomAtRisk &room : rooms)
        for (const MessageTrace &message : room.sample.messages)
            oldest = std::max(oldest, ageInDays(message, now));
    // A limit far beyond the oldest message would squeeze what there is to see into a corner.
    double reach = std::max({1.0, oldest + 0.01});
    for (const double limit : {ages.afterDays, ages.beforeDays})
        if (limit > reach && limit <= 2 * reach)
            reach = limit;
    ages.stepDays = stepFor(reach);
    const int count = int(std::ceil(reach / ages.stepDays));
    for (int i = 0; i < count; ++i)
        ages.bins += AgeBin{.fromDays = i * ages.stepDays, .toDays = (i + 1) * ages.stepDays};
    for (const RoomAtRisk &room : rooms)
        for (const MessageTrace &message : room.sample.messages) {
            AgeBin &bin = ages.bins[std::min(count - 1, int(ageInDays(message, now) / ages.stepDays))];
            ++(goesAt(message, room.after, now) ? bin.goes : bin.stays);
            ++ages.counted;
        }
    return ages;
}

PruneForecast forecast(const QList<RoomAtRisk> &rooms, const QDateTime &now)
{
    PruneForecast all;
    for (const RoomAtRisk &room : rooms) {
        const PruneForecast one = forecast(room.sample, room.after, now);
        all.goes += one.goes;
        all.pinned += one.pinned;
        all.threads += one.threads;
        all.texts += one.texts;
        all.young += one.young;
    }
    return all;
}

} // namespace diapason
