// SPDX-License-Identifier: GPL-3.0-or-later
// What an activity's page says around its table: facts, numbers, chips, states, footer. Values in, values out.
#pragma once

#include "app/session.h"
#include "domain/retention.h"
#include "gui/parts/chip.h"
#include "gui/parts/numberstrip.h"
#include "gui/parts/statepane.h"
#include "models/driftmodel.h"

#include <QCoreApplication>

namespace diapason {

/// Everything one activity's page is about. Pointers belong to the session's catalogue and may be null.
struct ActivityFacts {
    const Activity *activity = nullptr;
    const Course *course = nullptr;
    const Room *room = nullptr;
    const Link *link = nullptr;
    const CheckState *check = nullptr;
    bool online = false;
    QDateTime now = {};
    std::optional<RetentionInForce> retention = {}; ///< none: there is no room, or the workspace's policy was not read
    QList<RetentionDoubt> doubts = {}; ///< about it
    [[nodiscard]] const Comparison *comparison() const { return check ? check->comparison.get() : nullptr; }
};

struct FactWords {
    QLatin1StringView icon = {};
    QString text = {};
    Tone tone = Tone::Plain;
    QString tip = {};
    enum class Opens { Nothing, Link, Retention };
    Opens opens = Opens::Nothing; ///< its button leads to the choice of the room, or to its retention
};

/// Context of the translations.
class ActivityWords
{
    Q_DECLARE_TR_FUNCTIONS(diapason::ActivityWords)
public:
    [[nodiscard]] static QString roomNote(const ActivityFacts &facts); ///< "private group CHI201_…"
    /// A fact that is wrong comes first.
    [[nodiscard]] static QList<FactWords> facts(const ActivityFacts &facts);
    /// "Drifting since Tuesday 03:10"; empty when it does not, or nothing is known.
    [[nodiscard]] static FactWords driftingSince(const CheckState &check, const QDateTime &now);
    [[nodiscard]] static QList<NumberSpec> numbers(const Comparison *comparison);
    [[nodiscard]] static QList<ChipSpec> chips(const Comparison *comparison);
    [[nodiscard]] static QString chipId(DriftClass driftClass) { return driftClassCode(driftClass); }
    [[nodiscard]] static std::optional<DriftClass> classOfChip(const QString &id);

    [[nodiscard]] static StateWords nothingChosen();
    [[nodiscard]] static StateWords neverRead(bool online);
    [[nodiscard]] static StateWords stopped(bool online);
    /// Without a room to read, another can be chosen: `chooses` when there are any.
    [[nodiscard]] static StateWords failed(const Error &error, bool chooses = false);
    [[nodiscard]] static StateWords noDrift(const Comparison &comparison);
    [[nodiscard]] static StateWords filteredAway(const DriftModel &rows);
    /// "Rocket.Chat: 300 of 484 members", with the server that is being read.
    [[nodiscard]] static QString loading(const CheckState &check);
    [[nodiscard]] static const Progress &leading(const CheckState &check);

    [[nodiscard]] static QString lines(const DriftModel &rows, int selected); ///< "38 lines · 1 selected"
    [[nodiscard]] static FactWords reading(const ActivityFacts &facts); ///< "Both sides read completely · 5 calls · 0.6 s"
    [[nodiscard]] static QString incompleteTitle(const Comparison &comparison);
    [[nodiscard]] static QString incompleteText(const Comparison &comparison);
};

} // namespace diapason
