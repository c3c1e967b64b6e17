// SPDX-License-Identifier: GPL-3.0-or-later
// One web service call as a simulated function sees it, and what it may answer.
#pragma once

#include "demo/moodle/moodleworld.h"
#include "demo/moodle/phpform.h"

#include <QJsonArray>
#include <QJsonObject>

#include <expected>

namespace diapason::demo {

struct MoodleFault {
    QByteArray exception = "moodle_exception"; ///< without the namespace of 4.5
    QString code = {}; ///< empty: the key is absent, as for a PHP Error
    QString message = {};
    QString debug = {};
};
using MoodleAnswer = std::expected<QJsonValue, MoodleFault>;
using MoodleRefusal = std::unexpected<MoodleFault>;

/// The faults of moodle.md §1.1.
namespace refuse {
[[nodiscard]] MoodleRefusal invalidParameter(const QString &debug = {});
[[nodiscard]] MoodleRefusal invalidResponse(const QString &debug = {});
[[nodiscard]] MoodleRefusal accessException(const QString &debug = {});
[[nodiscard]] MoodleRefusal invalidRecord(const QString &table);
[[nodiscard]] MoodleRefusal courseRefused(qint64 course);
[[nodiscard]] MoodleRefusal loginRequired();
[[nodiscard]] MoodleRefusal noPermission(const Capability &capability);
[[nodiscard]] MoodleRefusal plain(const QString &code, const QString &message);
} // namespace refuse

struct MoodleCall {
    MoodleWorld &world;
    qint64 caller = 0;
    QJsonObject args = {}; ///< checked against the function's parameters, defaults filled in
    bool raw = false; ///< moodlewssettingraw
    QSet<QString> offered = {}; ///< functions of the token's service; empty: every simulated one

    [[nodiscard]] bool may(const Capability &capability, const drawn::Course *course = nullptr) const
    {
        return world.may(caller, capability, course);
    }
    /// The course's context may be entered: enrolled and active, or course:view; and visible, or viewhiddencourses.
    [[nodiscard]] bool canEnter(const drawn::Course &course) const;
    [[nodiscard]] bool seesCategory(qint64 category) const; ///< it and all above it visible, or viewhiddencategories
    [[nodiscard]] bool seesCourseInfo(const drawn::Course &course) const;
    /// The course, entered; or the refusal a course function answers.
    [[nodiscard]] std::expected<const drawn::Course *, MoodleFault> enter(qint64 course) const;
    /// format_string, unless the caller asked for raw text.
    [[nodiscard]] QString formatted(const QString &text) const { return raw ? text : escaped(text); }
    [[nodiscard]] static QString escaped(const QString &text); ///< tags stripped, "&" escaped, quotes left alone
    [[nodiscard]] static QString withoutTags(const QString &text);
};

/// A parameter a function declares.
struct MoodleParam {
    enum class Kind { Int, Bool, Text, List, Struct };
    QString name = {};
    Kind kind = Kind::Text;
    bool required = true;
    QJsonValue fallback = QJsonValue(QJsonValue::Undefined); ///< when not required; undefined: absent
    QList<MoodleParam> inner = {}; ///< List: the one element; Struct: its members
};

struct MoodleFunction {
    QList<MoodleParam> params = {};
    MoodleAnswer (*run)(const MoodleCall &) = nullptr;
};

/// Checks a form against what a function declares: missing, mistyped and extra parameters are refused.
[[nodiscard]] std::expected<QJsonObject, MoodleFault> checkedParams(const QList<MoodleParam> &declared, const PhpValue &form);

/// Every simulated function by name.
[[nodiscard]] const QHash<QString, MoodleFunction> &moodleFunctions();

} // namespace diapason::demo
