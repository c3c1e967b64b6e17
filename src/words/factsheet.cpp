// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/factsheet.h"

#include "words/htmlpage.h"
#include "words/translate.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

struct Label {
    const char *key;
    const char *text;
};
/// In the order in which they are shown.
//: A piece of somebody's data, before its value or over a column
constexpr std::array labels{Label{"name", QT_TRANSLATE_NOOP("words", "Name")}, Label{"firstname", QT_TRANSLATE_NOOP("words", "First name")},
    Label{"lastname", QT_TRANSLATE_NOOP("words", "Last name")}, Label{"fullname", QT_TRANSLATE_NOOP("words", "Full name")},
    Label{"shortname", QT_TRANSLATE_NOOP("words", "Short name")}, Label{"username", QT_TRANSLATE_NOOP("words", "Username")},
    Label{"email", QT_TRANSLATE_NOOP("words", "E-mail address")}, Label{"emails", QT_TRANSLATE_NOOP("words", "E-mail addresses")},
    Label{"address", QT_TRANSLATE_NOOP("words", "Address")}, Label{"verified", QT_TRANSLATE_NOOP("words", "Verified")},
    Label{"fname", QT_TRANSLATE_NOOP("words", "Displayed name")}, Label{"displayName", QT_TRANSLATE_NOOP("words", "Displayed name")},
    Label{"nickname", QT_TRANSLATE_NOOP("words", "Nickname")}, Label{"bio", QT_TRANSLATE_NOOP("words", "Biography")},
    Label{"user", QT_TRANSLATE_NOOP("words", "Account in Moodle")}, Label{"course", QT_TRANSLATE_NOOP("words", "Course")}, Label{"courses", QT_TRANSLATE_NOOP("words", "Courses")},
    Label{"idnumber", QT_TRANSLATE_NOOP("words", "ID number")}, Label{"activity", QT_TRANSLATE_NOOP("words", "Activity")},
    Label{"activities", QT_TRANSLATE_NOOP("words", "Activities")}, Label{"room", QT_TRANSLATE_NOOP("words", "Room")},
    Label{"rooms", QT_TRANSLATE_NOOP("words", "Rooms")}, Label{"role", QT_TRANSLATE_NOOP("words", "Role")},
    Label{"roles", QT_TRANSLATE_NOOP("words", "Roles")}, Label{"enrolments", QT_TRANSLATE_NOOP("words", "Enrolments")},
    Label{"enrolment", QT_TRANSLATE_NOOP("words", "Enrolment")}, Label{"method", QT_TRANSLATE_NOOP("words", "Method")},
    Label{"groups", QT_TRANSLATE_NOOP("words", "Groups")}, Label{"kind", QT_TRANSLATE_NOOP("words", "What happened")},
    Label{"at", QT_TRANSLATE_NOOP("words", "When")}, Label{"by", QT_TRANSLATE_NOOP("words", "By whom")},
    Label{"type", QT_TRANSLATE_NOOP("words", "Type")}, Label{"t", QT_TRANSLATE_NOOP("words", "Type")},
    Label{"active", QT_TRANSLATE_NOOP("words", "Active")}, Label{"status", QT_TRANSLATE_NOOP("words", "State")},
    Label{"suspended", QT_TRANSLATE_NOOP("words", "Suspended")}, Label{"statusText", QT_TRANSLATE_NOOP("words", "State in the person’s words")},
    Label{"language", QT_TRANSLATE_NOOP("words", "Language")}, Label{"utcOffset", QT_TRANSLATE_NOOP("words", "Difference from UTC in hours")},
    Label{"createdAt", QT_TRANSLATE_NOOP("words", "Created")}, Label{"timecreated", QT_TRANSLATE_NOOP("words", "Created")},
    Label{"lastLogin", QT_TRANSLATE_NOOP("words", "Last login")}, Label{"firstaccess", QT_TRANSLATE_NOOP("words", "First access")},
    Label{"lastaccess", QT_TRANSLATE_NOOP("words", "Last access")}, Label{"lastcourseaccess", QT_TRANSLATE_NOOP("words", "Last access to the course")},
    Label{"startdate", QT_TRANSLATE_NOOP("words", "Start")}, Label{"enddate", QT_TRANSLATE_NOOP("words", "End")},
    Label{"timestart", QT_TRANSLATE_NOOP("words", "Start")}, Label{"timeend", QT_TRANSLATE_NOOP("words", "End")},
    Label{"timemodified", QT_TRANSLATE_NOOP("words", "Changed")}, Label{"_updatedAt", QT_TRANSLATE_NOOP("words", "Changed")},
    Label{"federated", QT_TRANSLATE_NOOP("words", "From another server")}, Label{"customFields", QT_TRANSLATE_NOOP("words", "Custom fields")},
    Label{"unread", QT_TRANSLATE_NOOP("words", "Unread messages")}, Label{"accounts", QT_TRANSLATE_NOOP("words", "Accounts")},
    Label{"profile", QT_TRANSLATE_NOOP("words", "Profile")}, Label{"category", QT_TRANSLATE_NOOP("words", "Category")},
    Label{"lines_read", QT_TRANSLATE_NOOP("words", "Lines could be read")},
    Label{"lines_since", QT_TRANSLATE_NOOP("words", "Lines are read back to")}, Label{"lines", QT_TRANSLATE_NOOP("words", "Lines about the person")}, Label{"events", QT_TRANSLATE_NOOP("words", "Lines about the person")},
    Label{"archived", QT_TRANSLATE_NOOP("words", "Archived")}, Label{"visible", QT_TRANSLATE_NOOP("words", "Visible")},
    Label{"cmid", QT_TRANSLATE_NOOP("words", "Activity number")}, Label{"rid", QT_TRANSLATE_NOOP("words", "Room number")},
    Label{"id", QT_TRANSLATE_NOOP("words", "Number")}, Label{"_id", QT_TRANSLATE_NOOP("words", "Number")}};

constexpr int deepest = 8; // of a document somebody made to be endless

size_t placeOf(const QString &key)
{
    const auto found = std::ranges::find_if(labels, [&](const Label &label) { return key == QLatin1StringView(label.key); });
    return size_t(found - labels.begin());
}

QStringList ordered(QStringList keys)
{
    std::ranges::stable_sort(keys, {}, placeOf);
    return keys;
}

QString momentHtml(const QDateTime &at) { return html::timeElement(at, Words::tr("%1 at %2"), QLocale()); }

/// Moodle gives seconds since 1970; zero is "never".
bool isMoodleTime(const QString &key)
{
    static const QStringList keys{u"timecreated"_s, u"timemodified"_s, u"timestart"_s, u"timeend"_s, u"startdate"_s, u"enddate"_s,
        u"firstaccess"_s, u"lastaccess"_s, u"lastcourseaccess"_s};
    return keys.contains(key);
}

/// What a line about the person says, and roles in a room.
QString wordOf(const QString &code)
{
    static constexpr std::array known{Label{"added", QT_TRANSLATE_NOOP("words", "added to the room")},
        Label{"removed", QT_TRANSLATE_NOOP("words", "removed from the room")}, Label{"joined", QT_TRANSLATE_NOOP("words", "joined the room")},
        Label{"left", QT_TRANSLATE_NOOP("words", "left the room")}, Label{"moderator_given", QT_TRANSLATE_NOOP("words", "became moderator")},
        Label{"moderator_taken", QT_TRANSLATE_NOOP("words", "is no moderator any more")},
        Label{"owner_given", QT_TRANSLATE_NOOP("words", "became owner")}, Label{"owner_taken", QT_TRANSLATE_NOOP("words", "is no owner any more")},
        Label{"owner", QT_TRANSLATE_NOOP("words", "owner")}, Label{"moderator", QT_TRANSLATE_NOOP("words", "moderator")},
        Label{"leader", QT_TRANSLATE_NOOP("words", "leader")}, Label{"member", QT_TRANSLATE_NOOP("words", "member")}};
    const auto found = std::ranges::find_if(known, [&](const Label &label) { return code == QLatin1StringView(label.key); });
    return found == known.end() ? code : Words::tr(found->text);
}

QString textHtml(const QString &text)
{
    static const QRegularExpression iso(u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)\\z"_s);
    if (iso.match(text).hasMatch())
        if (const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs); at.isValid())
            return momentHtml(at);
    return u"<span dir=\"auto\">"_s + html::escaped(text) + u"</span>"_s;
}

QString plainHtml(const QString &key, const QJsonValue &value)
{
    if (value.isBool())
        return html::escaped(value.toBool() ? Words::tr("yes") : Words::tr("no"));
    if (value.isDouble() && isMoodleTime(key))
        return value.toInteger() > 0 ? momentHtml(QDateTime::fromSecsSinceEpoch(value.toInteger())) : u"–"_s;
    if (value.isDouble()) {
        const bool integer = double(value.toInteger()) == value.toDouble();
        return html::escaped(integer ? QString::number(value.toInteger()) : QLocale().toString(value.toDouble()));
    }
    const bool coded = key == "kind"_L1 || key == "roles"_L1 || key == "role"_L1;
    const QString text = coded ? wordOf(value.toString()) : value.toString();
    return text.isEmpty() ? u"–"_s : textHtml(text);
}

QString valueHtml(const QString &key, const QJsonValue &value, int depth);

QString objectHtml(const QJsonObject &object, int depth)
{
    QString out;
    for (const QString &key : ordered(object.keys()))
        out += html::element(u"dt"_s, factLabel(key)) + u"<dd>"_s + valueHtml(key, object.value(key), depth + 1) + u"</dd>\n"_s;
    return out.isEmpty() ? u"–"_s : u"<dl>\n"_s + out + u"</dl>\n"_s;
}

QString rowsHtml(const QJsonArray &array, const QString &caption, int depth)
{
    QStringList keys;
    for (const QJsonValue &each : array)
        for (const QString &key : each.toObject().keys())
            if (!keys.contains(key))
                keys += key;
    keys = ordered(keys);
    QStringList headings;
    for (const QString &key : keys)
        headings += factLabel(key);
    QString rows;
    for (const QJsonValue &each : array) {
        rows += u"<tr>"_s;
        for (const QString &key : keys)
            rows += u"<td>"_s + valueHtml(key, each.toObject().value(key), depth + 1) + u"</td>"_s;
        rows += u"</tr>\n"_s;
    }
    return html::table(caption, headings, rows);
}

QString arrayHtml(const QString &key, const QJsonArray &array, int depth)
{
    if (array.isEmpty())
        return html::escaped(Words::tr("none"));
    if (std::ranges::all_of(array, [](const QJsonValue &each) { return each.isObject(); }))
        return rowsHtml(array, factLabel(key), depth);
    QString out;
    for (const QJsonValue &each : array)
        out += u"<li>"_s + valueHtml(key, each, depth + 1) + u"</li>\n"_s;
    return u"<ul>\n"_s + out + u"</ul>\n"_s;
}

QString valueHtml(const QString &key, const QJsonValue &value, int depth)
{
    if (depth > deepest)
        return html::escaped(u"…"_s);
    if (value.isObject())
        return objectHtml(value.toObject(), depth);
    return value.isArray() ? arrayHtml(key, value.toArray(), depth) : plainHtml(key, value);
}

} // namespace

QString factLabel(const QString &key)
{
    const size_t place = placeOf(key);
    return place < labels.size() ? Words::tr(labels[place].text) : key;
}

QString factsHtml(const QJsonObject &facts, const QString &caption)
{
    QString plain, lists;
    for (const QString &key : ordered(facts.keys())) {
        const QJsonValue value = facts.value(key);
        const bool rows = value.isArray() && !value.toArray().isEmpty() && value.toArray().first().isObject();
        if (rows)
            lists += arrayHtml(key, value.toArray(), 1);
        else
            plain += u"<tr>"_s + html::element(u"th"_s, factLabel(key), u"scope=\"row\""_s) + u"<td>"_s + valueHtml(key, value, 1)
                + u"</td></tr>\n"_s;
    }
    if (!plain.isEmpty())
        plain = html::table(caption, {Words::tr("Data"), Words::tr("Value")}, plain);
    return plain + lists;
}

} // namespace diapason::words
