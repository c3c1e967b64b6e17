// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/blueprint_room.h"

namespace diapason::demo {

/// Accounts of the small campus no person stands behind, in the order they are drawn.
namespace machine {
inline constexpr int service = 0, rocketCat = 1, library = 2, survey = 3, inspection = 4, operations = 5, count = 6;
}

void drawSmall(Painter &painter);
void drawBench(Painter &painter);
void drawLarge(Painter &painter);

// The small campus, faculty by faculty. Each returns the activities whose members are non-editing teachers.
void drawSciences(Painter &painter);
void drawHumanities(Painter &painter);
void drawLaw(Painter &painter);
[[nodiscard]] QList<qint64> drawOthers(Painter &painter);
void drawLooseRooms(Painter &painter);
/// One activity for every kind of access restriction, with people on both sides of each.
void drawRestrictions(Painter &painter);
/// A course of people whose accounts are not what the username rule makes of them. Returns whose account somebody confirmed:
/// Moodle user id → index of the account.
[[nodiscard]] QHash<qint64, int> drawAccounts(Painter &painter);
/// What only the plugin and Moodle's tables know of the small campus: drawn last, of what is there.
void drawHiddenFacts(Painter &painter);
void drawReturning(Painter &painter);
/// What is written in the small campus's rooms. It uses no dice but for one account, and is drawn last.
void drawTalk(Painter &painter);
/// Anaïs Roux, who wrote in five rooms: one is archived, one is closed to the service account and hers alone. Somebody else's
/// account has her address.
void drawDossier(Painter &painter);

/// One course of 5,005 enrolled whose room misses 200, has 50 too many, 5 false and 5 lost moderators.
void drawGreatCourse(Painter &painter, qint64 category);

/// Tells each activity the room that was drawn for it, and its retention.
void bindRooms(Blueprint &campus);

/// What a campus does with people none of whose roles is mapped and who are in a room.
enum class Unmapped { Kept, Removed };
[[nodiscard]] QByteArray campusRules(const QList<qint64> &teacherActivities, const QStringList &exceptions, int removalsPerRoom,
    const QMap<QString, QString> &matches = {}, Unmapped unmapped = Unmapped::Kept);

/// `count` new students, in the order they were drawn.
[[nodiscard]] QList<qint64> newStudents(Painter &painter, int count);

} // namespace diapason::demo
