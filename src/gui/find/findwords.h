// SPDX-License-Identifier: GPL-3.0-or-later
// What the search says: lines of its list, and the states that stand in their place. Values in, values out.
#pragma once

#include "app/finder.h"
#include "gui/parts/statepane.h"
#include "models/findmodel.h"

#include <QCoreApplication>

namespace diapason {

/// A room without an activity, in a few words.
struct RoomCard {
    RoomId room = {};
    QString name = {};
    QStringList facts = {}; ///< "orphan", "archived", "32 members"
    QString meaning = {};
    QUrl address = {}; ///< in Rocket.Chat
};

/// Context of the translations.
class FindWords
{
    Q_DECLARE_TR_FUNCTIONS(diapason::FindWords)
public:
    /// By section: courses with activities, people, accounts, rooms.
    [[nodiscard]] static QList<FindRow> results(const Found &found, const Session &session);
    /// The places gone to lately, as they are now; those that are gone are left out.
    [[nodiscard]] static QList<FindRow> recent(const QList<FindRow> &places, const Session &session);
    /// Where a person or an account is, what drifts first; `filter` as typed.
    [[nodiscard]] static QList<FindRow> lines(const QList<KeptLine> &lines, const QString &filter, const Session &session);
    [[nodiscard]] static FindRow activity(Cmid cmid, const Session &session); ///< a Section where it is gone
    [[nodiscard]] static FindRow course(CourseId id, const Session &session); ///< likewise

    [[nodiscard]] static StateWords hint();
    [[nodiscard]] static StateWords making(); ///< the index is not ready yet
    [[nodiscard]] static StateWords nothing(const Found &found, Session &session);
    [[nodiscard]] static StateWords nowhere(const FindRow &whose, bool filtered);
    [[nodiscard]] static StateWords failing(const Error &error); ///< the store cannot say where somebody is
    [[nodiscard]] static std::optional<RoomCard> room(const RoomId &id, const Session &session);

    /// For a screen reader: how many there are, and of what.
    [[nodiscard]] static QString counted(const Found &found);
    enum class Level { First, Second };
    [[nodiscard]] static QString keys(const FindRow *chosen, Level level);
    [[nodiscard]] static QString took(const Found &found); ///< "snapshot, 3 ms"
};

} // namespace diapason
