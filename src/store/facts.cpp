// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/facts.h"

#include "store/factsjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

QString text(const QJsonObject &json) { return json.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)); }

QJsonObject object(const QVariant &column) { return QJsonDocument::fromJson(column.toString().toUtf8()).object(); }

void keep(Sql &sql, const QString &table, const QString &key, qint64 value, const QJsonObject &json)
{
    if (json.isEmpty())
        sql.run(u"DELETE FROM %1 WHERE %2=?"_s.arg(table, key), {value});
    else
        sql.run(u"INSERT INTO %1 (%2, facts) VALUES (?,?) ON CONFLICT DO UPDATE SET facts=excluded.facts"_s.arg(table, key),
            {value, text(json)});
}

QJsonObject kept(Sql &sql, const QString &table, const QString &key, qint64 value)
{
    return object(sql.value(u"SELECT facts FROM %1 WHERE %2=?"_s.arg(table, key), {value}));
}

} // namespace

void keepPeopleFacts(Sql &sql, const PeopleFacts &facts, CourseId course)
{
    keep(sql, u"course_facts"_s, u"course"_s, course.value, facts.stamp.at.isValid() ? factsToJson(facts) : QJsonObject());
}

PeopleFacts readPeopleFacts(Sql &sql, CourseId course)
{
    const QJsonObject json = kept(sql, u"course_facts"_s, u"course"_s, course.value);
    return json.isEmpty() ? PeopleFacts{} : peopleFactsOf(json);
}

void keepActivityFacts(Sql &sql, const Comparison &comparison)
{
    QJsonObject json;
    if (comparison.moodleMapping)
        json.insert("mapping"_L1, factsToJson(*comparison.moodleMapping));
    if (!comparison.activity.sectionAvailability.isEmpty())
        json.insert("section"_L1, comparison.activity.sectionAvailability);
    if (comparison.candidates.stamp.at.isValid())
        json.insert("candidates"_L1, factsToJson(comparison.candidates));
    if (comparison.facts.restriction.stamp.at.isValid())
        json.insert("restriction"_L1, factsToJson(comparison.facts.restriction));
    if (comparison.facts.powerful) {
        QJsonArray ids;
        for (const MoodleUserId id : *comparison.facts.powerful)
            ids.append(id.value);
        json.insert("powerful"_L1, ids);
    }
    keep(sql, u"activity_facts"_s, u"cmid"_s, comparison.activity.cmid.value, json);
}

void readActivityFacts(Sql &sql, CompareInput &input)
{
    const QJsonObject json = kept(sql, u"activity_facts"_s, u"cmid"_s, input.activity.cmid.value);
    if (json.contains("mapping"_L1))
        input.moodleMapping = mappingFactsOf(json.value("mapping"_L1).toObject());
    input.activity.sectionAvailability = json.value("section"_L1).toString();
    if (json.contains("candidates"_L1))
        input.candidates = candidatesOf(json.value("candidates"_L1).toObject());
    if (json.contains("restriction"_L1))
        input.facts.restriction = restrictionFactsOf(json.value("restriction"_L1).toObject());
    if (json.contains("powerful"_L1)) {
        input.facts.powerful.emplace();
        for (const QJsonValue id : json.value("powerful"_L1).toArray())
            input.facts.powerful->insert(MoodleUserId{id.toInteger()});
    }
}

void keepCompanion(Sql &sql, const Catalogue &catalogue)
{
    QJsonObject json;
    if (catalogue.companionSite)
        json.insert("site"_L1, factsToJson(*catalogue.companionSite));
    if (catalogue.companion) {
        const QJsonValue before = kept(sql, u"companion"_s, u"one"_s, 1).value("listing"_L1);
        const bool whole = catalogue.companion->stamp.complete() || !before.isObject();
        json.insert("listing"_L1, whole ? QJsonValue(factsToJson(*catalogue.companion)) : before);
    }
    keep(sql, u"companion"_s, u"one"_s, 1, json);
}

void readCompanion(Sql &sql, Catalogue &catalogue)
{
    const QJsonObject json = kept(sql, u"companion"_s, u"one"_s, 1);
    if (json.contains("site"_L1))
        catalogue.companionSite = companionSiteOf(json.value("site"_L1).toObject());
    if (json.contains("listing"_L1))
        catalogue.companion = companionListingOf(json.value("listing"_L1).toObject());
}

} // namespace diapason
