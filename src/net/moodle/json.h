// SPDX-License-Identifier: GPL-3.0-or-later
// Lenient reading of Moodle's JSON: a key a capability hides is absent, and that is no error (moodle.md §3).
// Strictness is Rocket.Chat's. Included by the parsers alone: simdjson is a large header.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>

#include <simdjson.h>

namespace diapason::moodle {

using Json = simdjson::dom::element;

/// The text of a key, empty when it is absent, null or not a text.
[[nodiscard]] QString text(const Json &object, const char *key);
/// The same with its HTML entities decoded, for names Moodle escapes even when asked for raw ones.
[[nodiscard]] QString unescaped(const Json &object, const char *key);
/// A whole number, also one written as a text or a boolean; `fallback` when it is absent or something else.
[[nodiscard]] qint64 number(const Json &object, const char *key, qint64 fallback = 0);
/// 1, 0, true or false.
[[nodiscard]] bool flag(const Json &object, const char *key, bool fallback);
/// Seconds since 1970; 0 and absent are "none".
[[nodiscard]] QDateTime moment(const Json &object, const char *key);
/// Whether the object has the key with something else than null.
[[nodiscard]] bool has(const Json &object, const char *key);

/// The answer does not hold what the contract says; `key` names the first bad one.
[[nodiscard]] Failure malformed(const QString &key);

/// What `parse(element) → Result<T>` makes of each element of a list, in order; the first error ends it.
/// Malformed, naming `where`, when it is not a list of objects.
template <class Parse>
[[nodiscard]] auto listOf(simdjson::simdjson_result<Json> list, const QString &where, Parse parse)
    -> Result<QList<typename std::invoke_result_t<Parse, Json>::value_type>>
{
    simdjson::dom::array elements;
    if (list.get(elements))
        return malformed(where);
    QList<typename std::invoke_result_t<Parse, Json>::value_type> values;
    values.reserve(qsizetype(elements.size()));
    for (const Json element : elements) {
        if (!element.is_object())
            return malformed(where);
        auto value = parse(element);
        if (!value)
            return Failure{value.error()};
        values.append(*std::move(value));
    }
    return values;
}

} // namespace diapason::moodle
