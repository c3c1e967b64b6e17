// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace diapason {

/// A value that cannot be taken for another kind of id. Zero or empty means "none".
template <class Tag, class T>
struct Id {
    T value = {};

    constexpr Id() = default;
    constexpr explicit Id(T v) : value(std::move(v)) {}
    [[nodiscard]] bool isValid() const { return value != T{}; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend bool operator==(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using MoodleUserId = Id<struct MoodleUserTag, qint64>; ///< Moodle `user.id`
using CourseId = Id<struct CourseTag, qint64>;         ///< Moodle `course.id`
using CategoryId = Id<struct CategoryTag, qint64>;     ///< Moodle `course_categories.id`
using Cmid = Id<struct CmidTag, qint64>;               ///< Moodle course module id of a rocketchat activity
using RoomId = Id<struct RoomTag, QString>;            ///< Rocket.Chat room `_id`
using CampusId = Id<struct CampusTag, QString>;        ///< of a stored campus: made here, never shown
using AccountId = Id<struct AccountTag, QString>;      ///< Rocket.Chat user `_id`

} // namespace diapason
