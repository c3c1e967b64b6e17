// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/strictkeys.h"

#include "domain/companion.h"

#include <QTimeZone>

namespace diapason::moodle {
namespace {

QString toText(std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

} // namespace

QString StrictKeys::named(const char *key) const
{
    const QString name = QString::fromLatin1(key);
    return m_where.isEmpty() ? name : m_where + u'.' + name;
}

bool StrictKeys::found(const char *key)
{
    if (has(m_object, key))
        return true;
    if (m_reading.schema >= companionSchema)
        return matches(key, simdjson::NO_SUCH_FIELD);
    m_reading.absent.insert(named(key));
    return false;
}

bool StrictKeys::matches(const char *key, simdjson::error_code error)
{
    if (error && m_reading.good())
        m_reading.wrong = named(key);
    return !error;
}

QString StrictKeys::text(const char *key)
{
    std::string_view view;
    return found(key) && matches(key, m_object[key].get(view)) ? toText(view) : QString();
}

qint64 StrictKeys::number(const char *key)
{
    int64_t whole = 0;
    return found(key) && matches(key, m_object[key].get(whole)) ? whole : 0;
}

bool StrictKeys::flag(const char *key)
{
    bool truth = false;
    return found(key) && matches(key, m_object[key].get(truth)) && truth;
}

QDateTime StrictKeys::moment(const char *key)
{
    const qint64 seconds = number(key);
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC) : QDateTime();
}

qint64 StrictKeys::id(const char *key)
{
    int64_t whole = 0;
    const bool good = !m_object[key].get(whole) && whole > 0;
    return matches(key, good ? simdjson::SUCCESS : simdjson::INCORRECT_TYPE) ? whole : 0;
}

std::optional<QString> StrictKeys::optionalText(const char *key)
{
    std::string_view view;
    if (!has(m_object, key) || !matches(key, m_object[key].get(view)))
        return {};
    return toText(view);
}

QList<qint64> StrictKeys::numbers(const char *key)
{
    QList<qint64> values;
    simdjson::dom::array elements;
    if (!found(key) || !matches(key, m_object[key].get(elements)))
        return values;
    for (const Json element : elements) {
        int64_t whole = 0;
        if (matches(key, element.get(whole)))
            values.append(whole);
    }
    return values;
}

QStringList StrictKeys::texts(const char *key)
{
    QStringList values;
    simdjson::dom::array elements;
    if (!found(key) || !matches(key, m_object[key].get(elements)))
        return values;
    for (const Json element : elements) {
        std::string_view view;
        if (matches(key, element.get(view)))
            values.append(toText(view));
    }
    return values;
}

} // namespace diapason::moodle
