// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of rooms says around its table and its editor. Values in, values out.
#pragma once

#include "gui/parts/statepane.h"
#include "gui/rooms/chosenrooms.h"
#include "gui/rooms/saidlines.h"
#include "models/roomsmodel.h"

#include <QCoreApplication>

namespace diapason {

/// The button that leads to the plan.
struct PlanButton {
    QString text = {};
    bool destructive = false; ///< messages would go sooner
};

class RoomsWords
{
    Q_DECLARE_TR_FUNCTIONS(diapason::RoomsWords)
public:
    [[nodiscard]] static StateWords nothingRead(bool online);
    [[nodiscard]] static StateWords noRooms();
    [[nodiscard]] static StateWords filteredAway(); ///< with the action "clear"
    [[nodiscard]] static StateWords nothingChosen();
    [[nodiscard]] static StateWords notLooked(bool online, bool archived); ///< with the action "read"
    [[nodiscard]] static StateWords refused(const MessageSample &sample, const QString &account); ///< with the action "read"
    [[nodiscard]] static StateWords emptyRoom();
    [[nodiscard]] static QString looking();
    [[nodiscard]] static QString group(RoomGroup group);
    /// "34 of 120 rooms · 2 selected · listed 5 min ago"
    [[nodiscard]] static QString footer(int shown, int total, int selected, const QDateTime &at, const QDateTime &now);

    /// What holds for one room today, and what does not fit.
    [[nodiscard]] static QList<SaidLine> today(const ChosenRooms &rooms, const MessageSample *sample);
    /// For many: how many do what.
    [[nodiscard]] static QList<SaidLine> todayOfMany(const ChosenRooms &rooms);
    [[nodiscard]] static QString about(const ChosenRooms &rooms); ///< under the heading: course, activity, room
    /// What the sample covers, when it is not everything.
    [[nodiscard]] static QString coverage(const QList<RoomAtRisk> &rooms, int chosen, const QDateTime &now);

    /// "90 days → 30 days in 1 room"
    [[nodiscard]] static QString change(const ChosenRooms &rooms, const RetentionChoice &choice);
    /// "takes effect at the next pruning", "2 do so already, 1 cannot be set"
    [[nodiscard]] static QString changeNote(const ChosenRooms &rooms, const RetentionChoice &choice);
    [[nodiscard]] static PlanButton button(const ChosenRooms &rooms, const RetentionChoice &choice);
};

} // namespace diapason
