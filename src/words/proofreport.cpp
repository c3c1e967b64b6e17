// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/proofreport.h"

#include "words/csv.h"
#include "words/translate.h"
#include "words/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

using Shown = ProofLine::Shown;

QString timeText(const QDateTime &when) { return when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString(); }

QString momentText(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::ShortFormat) : QString();
}

int intended(const Proof &proof) { return proof.count(Shown::Yes) + proof.count(Shown::No) + proof.count(Shown::NotRead); }

QStringList headings()
{
    //: Headings of a report about a run
    return {Words::tr("Person"), Words::tr("Rocket.Chat"), Words::tr("Operation"), Words::tr("Outcome"), Words::tr("In the room"),
        Words::tr("Detail")};
}

QStringList cells(const ProofLine &line)
{
    const Operation &operation = line.result.operation;
    return {operation.name, operation.username, operationVerb(operation.kind), outcome(line.result.outcome), shown(line.shown),
        outcomeDetail(line.result)};
}

QString row(const QString &tag, const QStringList &cells)
{
    QString html;
    for (const QString &cell : cells)
        html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return u"<tr>"_s + html + u"</tr>\n"_s;
}

QString roomVerdict(const RoomProof &room)
{
    QStringList parts{display(Words::tr("%Ln operation(s) intended", nullptr, int(room.lines.size()))),
        display(Words::tr("%Ln shown", nullptr, room.count(Shown::Yes)))};
    if (const int count = room.count(Shown::No); count > 0)
        parts += display(Words::tr("%Ln not shown", nullptr, count));
    if (const int count = room.count(Shown::NotRead); count > 0)
        parts += display(Words::tr("%Ln not read", nullptr, count));
    return parts.join(u" · "_s);
}

QString roomHtml(const RoomProof &room)
{
    QString html = u"<h2>%1</h2>\n<p>%2</p>\n<table>\n"_s.arg(
        u"%1 · %2 (%3)"_s.arg(room.course, room.activity, room.roomName).toHtmlEscaped(), roomVerdict(room).toHtmlEscaped());
    html += row(u"th"_s, headings());
    for (const ProofLine &line : room.lines)
        html += row(u"td"_s, cells(line));
    return html + u"</table>\n"_s;
}

/// What is said of the run as a whole, name and value.
QList<std::pair<QString, QString>> facts(const Proof &proof)
{
    QList<std::pair<QString, QString>> facts{{Words::tr("Campus"), proof.campus}, {Words::tr("Plan by"), proof.author},
        {Words::tr("Plan hash"), proof.planHash}, {Words::tr("Run"), QString::number(proof.journalRun)},
        {Words::tr("Started"), momentText(proof.started)}, {Words::tr("Ended"), momentText(proof.ended)}};
    if (!proof.signedBy.isEmpty())
        facts.insert(3, {Words::tr("Signed by"), proof.signedBy.join(u", "_s)});
    if (proof.undoes > 0)
        facts += {Words::tr("Takes back run"), QString::number(proof.undoes)};
    if (proof.error)
        facts += {Words::tr("Ended early"), errorLine(*proof.error)};
    return facts;
}

QJsonObject counts(int all, int yes, int no, int unread)
{
    return {{u"intended"_s, all}, {u"shown"_s, yes}, {u"notShown"_s, no}, {u"notRead"_s, unread}};
}

QJsonObject lineJson(const ProofLine &line)
{
    const OperationResult &result = line.result;
    return {{u"kind"_s, operationCode(result.operation.kind)}, {u"account"_s, result.operation.account.value},
        {u"username"_s, result.operation.username}, {u"name"_s, result.operation.name},
        {u"outcome"_s, outcomeCode(result.outcome)}, {u"inTheRoom"_s, shownCode(line.shown)},
        {u"code"_s, result.error ? QJsonValue(result.error->code) : QJsonValue(QJsonValue::Null)},
        {u"detail"_s, outcomeDetail(result)}, {u"at"_s, timeText(result.at)}};
}

QJsonObject roomJson(const RoomProof &room)
{
    QJsonArray operations;
    for (const ProofLine &line : room.lines)
        operations.append(lineJson(line));
    QJsonObject json = counts(int(room.lines.size()), room.count(Shown::Yes), room.count(Shown::No), room.count(Shown::NotRead));
    json.insert(u"cmid"_s, room.cmid.value);
    json.insert(u"course"_s, room.course);
    json.insert(u"activity"_s, room.activity);
    json.insert(u"roomId"_s, room.room.value);
    json.insert(u"room"_s, room.roomName);
    json.insert(u"readAt"_s, timeText(room.readAt));
    json.insert(u"operations"_s, operations);
    return json;
}

} // namespace

QString shown(ProofLine::Shown shown)
{
    //: What a reading of the room after a run says of one operation
    switch (shown) {
    case Shown::Yes: return Words::tr("shown by a fresh reading");
    case Shown::No: return Words::tr("not shown by a fresh reading");
    case Shown::NotRead: return Words::tr("not read again");
    }
    return {};
}

QString proofVerdict(const Proof &proof)
{
    const int all = intended(proof);
    const int yes = proof.count(Shown::Yes);
    if (yes == all)
        return display(Words::tr("A fresh reading of the rooms shows all of the %Ln operation(s).", nullptr, all));
    //: %1 of %Ln operations
    return display(Words::tr("A fresh reading of the rooms shows %1 of %Ln operation(s).", nullptr, all).arg(number(yes)));
}

QByteArray proofHtml(const Proof &proof)
{
    //: Title of a report: what a run intended, and what the rooms show
    const QString title = Words::tr("Proof of run %1").arg(proof.journalRun);
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n"_s.arg(
        QLocale().bcp47Name(), title.toHtmlEscaped());
    html += u"<style>body{font:15px/1.5 sans-serif;margin:2em auto;max-width:70em;padding:0 1em}"
            "table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3em .6em;border-bottom:1px solid #ccc;"
            "vertical-align:top}dt{font-weight:bold}</style>\n</head>\n<body>\n"_s;
    html += u"<h1>%1</h1>\n<p>%2</p>\n<dl>\n"_s.arg(title.toHtmlEscaped(), proofVerdict(proof).toHtmlEscaped());
    for (const auto &[name, value] : facts(proof))
        html += u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    html += u"</dl>\n"_s;
    for (const RoomProof &room : proof.rooms)
        html += roomHtml(room);
    return (html + u"</body>\n</html>\n"_s).toUtf8();
}

QByteArray proofCsv(const Proof &proof)
{
    const QStringList place{Words::tr("Course"), Words::tr("Activity"), Words::tr("Room")};
    QString lines = csvLine(place + headings());
    for (const RoomProof &room : proof.rooms)
        for (const ProofLine &line : room.lines)
            lines += csvLine(QStringList{room.course, room.activity, room.roomName} + cells(line));
    return csvBytes(lines);
}

QByteArray proofJson(const Proof &proof)
{
    QJsonArray rooms;
    for (const RoomProof &room : proof.rooms)
        rooms.append(roomJson(room));
    QJsonObject json = counts(intended(proof), proof.count(Shown::Yes), proof.count(Shown::No), proof.count(Shown::NotRead));
    json.insert(u"campus"_s, proof.campus);
    json.insert(u"author"_s, proof.author);
    json.insert(u"planHash"_s, proof.planHash);
    json.insert(u"signedBy"_s, QJsonArray::fromStringList(proof.signedBy));
    json.insert(u"undoes"_s, proof.undoes);
    json.insert(u"run"_s, proof.journalRun);
    json.insert(u"started"_s, timeText(proof.started));
    json.insert(u"ended"_s, timeText(proof.ended));
    json.insert(u"error"_s, proof.error ? QJsonValue(errorLine(*proof.error)) : QJsonValue(QJsonValue::Null));
    json.insert(u"rooms"_s, rooms);
    return QJsonDocument(json).toJson();
}

} // namespace diapason::words
