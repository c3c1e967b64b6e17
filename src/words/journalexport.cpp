// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/journalexport.h"

#include "domain/undo.h"
#include "words/csv.h"
#include "words/journal.h"
#include "words/translate.h"
#include "words/words.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString stamp(const QDateTime &at) { return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString(); }

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

/// The keys of a guard in an answer of diapasonctl, and the sentence; the sentence alone for what the first versions wrote.
QJsonObject allowedObject(const QString &line)
{
    QJsonObject object{{u"text"_s, allowedOnce(line)}};
    const std::optional<AllowedOnce> once = parseAllowed(line);
    if (!once)
        return object;
    const Verdict &verdict = once->verdict;
    object.insert(u"code"_s, verdictCode(verdict.kind));
    object.insert(u"cmid"_s, verdict.cmid.isValid() ? QJsonValue(verdict.cmid.value) : QJsonValue());
    object.insert(u"name"_s, orNull(verdict.name));
    object.insert(u"value"_s, verdict.value);
    object.insert(u"of"_s, verdict.of);
    object.insert(u"limit"_s, verdict.limit);
    object.insert(u"by"_s, once->by);
    object.insert(u"why"_s, once->why);
    return object;
}

} // namespace

QByteArray journalCsv(const QList<JournalEntry> &entries)
{
    QString lines
        = csvLine({Words::tr("Entry"), Words::tr("Opened"), Words::tr("Closed"), Words::tr("Outcome"), Words::tr("Operation"),
            Words::tr("Person"), Words::tr("Username"), Words::tr("Class"), Words::tr("Course"), Words::tr("Activity"),
            Words::tr("Activity number"), Words::tr("Room"), Words::tr("Room number"), Words::tr("Code"), Words::tr("Detail")});
    for (const JournalEntry &entry : entries) {
        const Operation &operation = entry.operation;
        lines += csvLine({journalNumber(entry), stamp(entry.opened), stamp(entry.closed), outcome(entry.outcome),
            operationVerb(operation.kind), operation.name, operation.username, driftClass(operation.driftClass),
            entry.place.course, entry.place.activity, QString::number(entry.cmid.value), entry.place.room, operation.room.value,
            entry.code, journalDetail(entry)});
    }
    return csvBytes(lines);
}

QJsonObject journalEntryObject(const JournalEntry &entry)
{
    const Operation &operation = entry.operation;
    return {{u"run"_s, entry.run}, {u"item"_s, entry.item}, {u"cmid"_s, entry.cmid.value},
        {u"activity"_s, orNull(entry.place.activity)}, {u"course"_s, orNull(entry.place.course)},
        {u"room"_s, QJsonObject{{u"id"_s, operation.room.value}, {u"name"_s, orNull(entry.place.room)}}},
        {u"kind"_s, operationCode(operation.kind)},
        {u"person"_s,
            QJsonObject{{u"moodleId"_s, operation.person.isValid() ? QJsonValue(operation.person.value) : QJsonValue()},
                {u"name"_s, operation.name}}},
        {u"account"_s, QJsonObject{{u"id"_s, operation.account.value}, {u"username"_s, operation.username}}},
        {u"class"_s, driftClassCode(operation.driftClass)}, {u"before"_s, orNull(actualRoleCode(operation.before))},
        {u"after"_s, orNull(actualRoleCode(roleAfter(operation)))}, {u"opened"_s, orNull(stamp(entry.opened))},
        {u"closed"_s, orNull(stamp(entry.closed))}, {u"outcome"_s, outcomeCode(entry.outcome)}, {u"code"_s, orNull(entry.code)},
        {u"detail"_s, journalDetail(entry)}};
}

QJsonObject journalRunObject(const JournalSummary &summary)
{
    QJsonObject outcomes;
    QJsonArray allowed;
    for (const QString &line : summary.run.allowed)
        allowed += allowedObject(line);
    for (int i = 0; i < outcomeCount; ++i)
        outcomes.insert(outcomeCode(Outcome(i)), summary.count(Outcome(i)));
    const JournalRun &run = summary.run;
    return {{u"run"_s, run.id}, {u"campus"_s, run.campus}, {u"author"_s, run.author}, {u"started"_s, orNull(stamp(run.started))},
        {u"ended"_s, orNull(stamp(run.ended))}, {u"planHash"_s, orNull(run.planHash)},
        {u"undoes"_s, run.undoes > 0 ? QJsonValue(run.undoes) : QJsonValue()}, {u"allowed"_s, allowed},
        {u"outcomes"_s, outcomes}};
}

QByteArray journalJson(const QList<JournalEntry> &entries)
{
    QJsonArray array;
    for (const JournalEntry &entry : entries)
        array += journalEntryObject(entry);
    return QJsonDocument(QJsonObject{{u"entries"_s, array}}).toJson();
}

} // namespace diapason::words
