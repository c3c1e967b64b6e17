// SPDX-License-Identifier: GPL-3.0-or-later
// A run in progress, shared by the coroutines that drive it.
#pragma once

#include "app/applier.h"

namespace diapason {

/// A room whose lines are muted, and what it is called in the report.
struct QuietPlace {
    RoomId room = {};
    QString name = {}; ///< its own
    Cmid cmid = {};
    QString title = {}; ///< where it belongs: a group's own name says little
};

struct RunState {
    Reader &reader;
    ChatServer &chat;
    Journal &journal;
    Clock &clock;
    Catalogue catalogue;
    ReportFn told;
    std::stop_token stop;
    std::shared_ptr<RunPause> pause;
    bool undoing = false;
    bool quiet = false; ///< rooms are muted while they are written into
    RunReport report = {};
    bool fatal = false; ///< nothing more may be sent: journal or token failed
    QHash<qsizetype, qint64> entries = {}; ///< result index → open journal entry
    // The room being worked on.
    QList<qsizetype> indices = {};
    std::shared_ptr<const Comparison> now = {}; ///< its last reading
    std::optional<Operation> muted = {}; ///< what is to be given back
    QuietPlace mutedAt = {}; ///< where
    QHash<RoomId, QJsonObject> fieldsSent = {}; ///< custom fields as they were written (app/stamping.h)
    QHash<RoomId, Room> rooms = {}; ///< as last looked at for their retention (app/retaining.h)
    bool erasedActive = true; ///< the account of an erasure, as read at its beginning (app/erasing.h)
    QDateTime lookedAt = {};
    std::chrono::milliseconds lookTook = {};

    [[nodiscard]] bool mayGoOn() const { return !fatal && !stop.stop_requested(); }
    [[nodiscard]] bool isHeld() const { return pause && pause->isHeld(); }
    /// Whether the room must be read again before an operation of this kind: who loses something is looked at just before.
    [[nodiscard]] bool needsLook(Operation::Kind kind) const;
    [[nodiscard]] QList<qsizetype> open(Operation::Kind kind) const; ///< of the room being worked on
    void tell() const
    {
        if (told)
            told(report);
    }
    void settle(qsizetype index, Outcome outcome, std::optional<Error> error = {});
    void end(const Error &error);
    /// From now on it is about the operations of this kind, whatever their rooms.
    void gather(Operation::Kind kind);
    /// What a look after the write says: what was said done and does not show is Refused by `without`; what is doubtful and
    /// does not show may still land.
    void confirm(qsizetype index, bool shows, const QString &without);
};
using RunPtr = std::shared_ptr<RunState>;

/// An error of our own: "stale", "protected", "incomplete", "room-changed", "not-added", "no-effect", "unread", "guard",
/// "not-created", "no-email", "creation-off"; of erasures "account-gone", "account-changed", "last-owner", "messages-left",
/// "messages-stay", "room-archived", "room-gone".
[[nodiscard]] Error localError(const QString &code);

/// Waits while the run is held by its pause; nothing may be in flight.
[[nodiscard]] QCoro::Task<> hold(RunPtr run);
/// Reads the room being worked on again, the Moodle side too when it is old, and settles what no longer holds.
/// A room that cannot be read is given up alone.
[[nodiscard]] QCoro::Task<> look(RunPtr run);
/// One call for one or many operations of a kind: journalled, sent once, settled by the answer.
[[nodiscard]] QCoro::Task<> sendCall(RunPtr run, QList<qsizetype> batch);
/// Many calls of one kind, as parallel as the server likes; held by a pause, interrupted by a look.
[[nodiscard]] QCoro::Task<> sendCalls(RunPtr run, QList<QList<qsizetype>> batches);
[[nodiscard]] QuietPlace placeOf(const Comparison &now);
/// Mutes a room, and gives back what it muted before; both at most once in a row.
[[nodiscard]] QCoro::Task<> mute(RunPtr run, QuietPlace place);
[[nodiscard]] QCoro::Task<> unmute(RunPtr run);
/// Closes journal entries again with what a look at the room showed.
[[nodiscard]] QCoro::Task<> closeEntries(RunPtr run, QList<qsizetype> indices);

} // namespace diapason
