// SPDX-License-Identifier: GPL-3.0-or-later
// Long JSON answers of Rocket.Chat, read forward with simdjson straight into typed rows. Strict: the contract names
// which keys there must be. Moodle leaves out what a capability hides, and has a lenient reader of its own. Any thread.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QStringList>

#include <simdjson.h>

#include <concepts>

namespace diapason::json {

enum class Presence { Required, Optional };

/// One object's keys. A required key that is missing or of another type makes the whole answer Malformed, under the
/// key's path ("members.u._id"); an optional one may be absent or null. Read nested objects to their end before
/// the next key; ask for a key once.
class Keys
{
public:
    Keys(simdjson::ondemand::object object, QString *fault) : m_object(object), m_fault(fault) { }

    [[nodiscard]] bool failed() const { return !m_fault->isEmpty(); }
    void fail(std::string_view key)
    {
        if (m_fault->isEmpty())
            *m_fault = m_path + name(key);
    }

    [[nodiscard]] QString text(std::string_view key) { return scalar<QString>(key, std::nullopt); }
    [[nodiscard]] QString text(std::string_view key, const QString &absent) { return scalar<QString>(key, absent); }
    [[nodiscard]] qint64 number(std::string_view key) { return scalar<qint64>(key, std::nullopt); }
    [[nodiscard]] qint64 number(std::string_view key, qint64 absent) { return scalar<qint64>(key, absent); }
    [[nodiscard]] bool flag(std::string_view key) { return scalar<bool>(key, std::nullopt); }
    [[nodiscard]] bool flag(std::string_view key, bool absent) { return scalar<bool>(key, absent); }
    [[nodiscard]] std::optional<bool> maybe(std::string_view key)
    {
        bool out = false;
        simdjson::ondemand::value value;
        if (failed() || !lookUp(key, value) || isNull(value))
            return std::nullopt;
        if (!read(value, out))
            fail(key);
        return out;
    }
    /// ISO 8601; invalid when absent.
    [[nodiscard]] QDateTime time(std::string_view key)
    {
        const QString iso = text(key, QString());
        const QDateTime when = QDateTime::fromString(iso, Qt::ISODateWithMs);
        if (!iso.isEmpty() && !when.isValid())
            fail(key);
        return when.toUTC();
    }
    /// Strings of an array; empty when absent.
    [[nodiscard]] QStringList texts(std::string_view key)
    {
        QStringList out;
        simdjson::ondemand::array array;
        if (found(key, array)) {
            for (auto element : array) {
                out.append(QString());
                if (!read(element, out.last()))
                    return fail(key), QStringList();
            }
        }
        return out;
    }
    /// Whether the key is there, whatever its value; the value cannot be read afterwards.
    [[nodiscard]] bool has(std::string_view key)
    {
        simdjson::ondemand::value value;
        return !failed() && !m_object.find_field_unordered(key).get(value) && !isNull(value);
    }

    /// The value as compact JSON, whatever its type; empty when absent.
    [[nodiscard]] QString raw(std::string_view key)
    {
        simdjson::ondemand::value value;
        std::string_view text;
        if (failed() || !lookUp(key, value) || isNull(value))
            return {};
        if (value.raw_json().get(text)) {
            fail(key);
            return {};
        }
        return name(text).simplified();
    }

    /// Calls `row(Keys &)` for each object of an array; false when absent or null.
    template <std::invocable<Keys &> Row>
    bool each(std::string_view key, Row row, Presence presence = Presence::Required)
    {
        simdjson::ondemand::array array;
        if (!found(key, array)) {
            if (presence == Presence::Required)
                fail(key);
            return false;
        }
        for (auto element : array) {
            simdjson::ondemand::object object;
            if (element.get_object().get(object))
                return fail(key), false;
            Keys keys(object, m_fault, m_path + name(key) + u'.');
            row(keys);
            if (failed())
                return false;
        }
        return true;
    }
    /// The same for what anybody may have written: what is no list, no object, or not as asked inside is passed over.
    template <std::invocable<Keys &> Row>
    void eachLoosely(std::string_view key, Row row)
    {
        simdjson::ondemand::value value;
        simdjson::ondemand::array array;
        if (failed() || !lookUp(key, value) || isNull(value) || value.get_array().get(array))
            return;
        for (auto element : array) {
            simdjson::ondemand::object object;
            if (element.get_object().get(object))
                continue;
            QString wrong;
            Keys keys(object, &wrong, m_path + name(key) + u'.');
            row(keys);
        }
    }
    /// Calls `inner(Keys &)` for an object; false when absent or null.
    template <std::invocable<Keys &> Inner>
    bool inside(std::string_view key, Inner inner)
    {
        simdjson::ondemand::object object;
        if (!found(key, object))
            return false;
        Keys keys(object, m_fault, m_path + name(key) + u'.');
        inner(keys);
        return true;
    }

    /// The same for what anybody may have written: false when it is no object, or when something inside is not as asked.
    template <std::invocable<Keys &> Inner>
    bool insideLoosely(std::string_view key, Inner inner)
    {
        simdjson::ondemand::value value;
        simdjson::ondemand::object object;
        if (failed() || !lookUp(key, value) || isNull(value) || value.get_object().get(object))
            return false;
        QString wrong;
        Keys keys(object, &wrong, m_path + name(key) + u'.');
        inner(keys);
        return wrong.isEmpty();
    }

private:
    Keys(simdjson::ondemand::object object, QString *fault, QString path)
        : m_object(object),
          m_fault(fault),
          m_path(std::move(path))
    {
    }

    [[nodiscard]] static QString name(std::string_view key) { return QString::fromUtf8(key.data(), qsizetype(key.size())); }
    [[nodiscard]] static bool isNull(simdjson::ondemand::value &value)
    {
        bool null = false;
        return !value.is_null().get(null) && null;
    }
    /// False when the key is absent, null, or not of this type: the last is a fault.
    template <class T>
    [[nodiscard]] bool found(std::string_view key, T &out)
    {
        simdjson::ondemand::value value;
        if (failed() || !lookUp(key, value) || isNull(value))
            return false;
        const bool right = !value.get(out);
        if (!right)
            fail(key);
        return right;
    }
    [[nodiscard]] bool lookUp(std::string_view key, simdjson::ondemand::value &value)
    {
        const simdjson::error_code error = m_object.find_field_unordered(key).get(value);
        if (error && error != simdjson::NO_SUCH_FIELD)
            fail(key); // the answer ends or breaks here
        return !error;
    }
    template <class T>
    [[nodiscard]] T scalar(std::string_view key, const std::optional<T> &absent)
    {
        T out = {};
        simdjson::ondemand::value value;
        if (failed())
            return out;
        const bool there = lookUp(key, value) && !isNull(value);
        if (!there && absent && !failed())
            return *absent;
        if (!there || !read(value, out))
            fail(key);
        return out;
    }
    template <class Value>
    [[nodiscard]] static bool read(Value &&value, QString &out)
    {
        std::string_view text;
        if (value.get_string(true).get(text)) // lone surrogates become U+FFFD
            return false;
        out = name(text);
        return true;
    }
    [[nodiscard]] static bool read(simdjson::ondemand::value &value, qint64 &out)
    {
        double real = 0;
        int64_t whole = 0;
        if (!value.get_int64().get(whole)) {
            out = whole;
            return true;
        }
        if (value.get_double().get(real) || !(real >= -9e15 && real <= 9e15))
            return false;
        out = qint64(real);
        return true;
    }
    [[nodiscard]] static bool read(simdjson::ondemand::value &value, bool &out) { return !value.get_bool().get(out); }

    simdjson::ondemand::object m_object;
    QString *m_fault;
    QString m_path;
};

[[nodiscard]] inline Failure malformed(const QString &key) { return Failure{Error{.kind = Error::Kind::Malformed, .code = key}}; }

/// Parses an answer that is one object; `fill(Keys &, T &)` reads its keys. Malformed "json" when it is none.
template <class T, class Fill>
[[nodiscard]] Result<T> parse(const QByteArray &body, Fill fill)
{
    const simdjson::padded_string padded(body.constData(), size_t(body.size()));
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    if (parser.iterate(padded).get(document) || document.get_object().get(object))
        return malformed(QStringLiteral("json"));
    T out = {};
    QString fault;
    Keys keys(object, &fault);
    fill(keys, out);
    if (!fault.isEmpty())
        return malformed(fault);
    return out;
}

} // namespace diapason::json
