// SPDX-License-Identifier: GPL-3.0-or-later
// Strict reading of an object whose keys are declared, as those of our own plugin are: the first key of another type is
// remembered, and so is each one that an older plugin does not send.
#pragma once

#include "net/moodle/json.h"

#include <optional>
#include <set>

namespace diapason::moodle {

/// What reading a whole answer met. Shared by all objects of it.
struct StrictReading {
    int schema = 0;
    std::set<QString> absent = {};
    QString wrong = {}; ///< the first key that is not what was declared: "activities.cmid"
    [[nodiscard]] bool good() const { return wrong.isEmpty(); }
};

class StrictKeys
{
public:
    StrictKeys(const Json &object, StrictReading &reading, QString where = {})
        : m_object(object),
          m_reading(reading),
          m_where(std::move(where))
    {
    }
    [[nodiscard]] QString text(const char *key);
    [[nodiscard]] qint64 number(const char *key);
    [[nodiscard]] bool flag(const char *key);
    [[nodiscard]] QDateTime moment(const char *key); ///< seconds since 1970; 0: none
    [[nodiscard]] qint64 id(const char *key); ///< above zero, whatever the schema
    [[nodiscard]] std::optional<QString> optionalText(const char *key);
    /// What `read(StrictKeys &)` makes of each object of a list.
    template <class Read>
    [[nodiscard]] auto objects(const char *key, Read read) -> QList<std::invoke_result_t<Read, StrictKeys &>>
    {
        QList<std::invoke_result_t<Read, StrictKeys &>> values;
        simdjson::dom::array elements;
        if (!found(key) || !matches(key, m_object[key].get(elements)))
            return values;
        for (const Json element : elements) {
            if (!matches(key, element.is_object() ? simdjson::SUCCESS : simdjson::INCORRECT_TYPE))
                break;
            StrictKeys inner(element, m_reading, named(key));
            values.append(read(inner));
        }
        return values;
    }
    /// What `read(StrictKeys &)` makes of one object.
    template <class Read>
    [[nodiscard]] auto object(const char *key, Read read) -> std::invoke_result_t<Read, StrictKeys &>
    {
        simdjson::dom::element inner;
        if (!found(key) || !matches(key, m_object[key].get(inner))
            || !matches(key, inner.is_object() ? simdjson::SUCCESS : simdjson::INCORRECT_TYPE))
            return {};
        StrictKeys keys(inner, m_reading, named(key));
        return read(keys);
    }
    [[nodiscard]] QList<qint64> numbers(const char *key);
    [[nodiscard]] QStringList texts(const char *key);

private:
    [[nodiscard]] QString named(const char *key) const;
    /// Whether the key is there: an older plugin may lack it, one of our schema may not.
    [[nodiscard]] bool found(const char *key);
    [[nodiscard]] bool matches(const char *key, simdjson::error_code error);

    const Json m_object;
    StrictReading &m_reading;
    QString m_where;
};

} // namespace diapason::moodle
