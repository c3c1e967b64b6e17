// SPDX-License-Identifier: GPL-3.0-or-later
// The dossier for machines: folders and data.json as Moodle's own export lays them, and the manifest.
#include "words/dossierparts.h"
#include "words/htmlpage.h"
#include "words/privacy.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString utc(const QDateTime &at) { return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString(); }
QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(html::whole(text)); }
QJsonValue orNull(int count) { return count < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(count); }

QJsonArray texts(const QStringList &list)
{
    QJsonArray out;
    for (const QString &each : list)
        out.append(html::whole(each));
    return out;
}

QJsonObject messageObject(const DossierItem &item)
{
    const DossierMessage &message = *item.message;
    QJsonArray quotes;
    for (const DossierQuote &quote : message.quotes)
        quotes.append(QJsonObject{{u"author"_s, orNull(quote.author)}, {u"text"_s, html::whole(quote.text)}});
    QJsonObject out{{u"id"_s, html::whole(message.id)}, {u"at"_s, orNull(utc(message.at))}, {u"edited"_s, orNull(utc(message.edited))},
        {u"username"_s, orNull(message.username)}, {u"name"_s, orNull(message.name)}, {u"text"_s, html::whole(message.text)},
        {u"thread"_s, orNull(message.thread)}, {u"mentions"_s, texts(message.mentions)}, {u"quotes"_s, quotes},
        {u"files"_s, texts(message.files)}, {u"pinned"_s, message.pinned}, {u"encrypted"_s, message.encrypted}};
    if (item.isOthers())
        out.insert(u"kind"_s, item.kind == DossierItem::Kind::Reply ? u"reply"_s : u"mention"_s);
    if (item.holdsOthers())
        out.insert(u"masked"_s, !item.unmasked);
    return out;
}

QJsonObject itemObject(const DossierStuff &stuff, const DossierItem &item)
{
    if (item.message)
        return messageObject(item);
    if (!item.file)
        return {};
    const DossierFile &file = *item.file;
    return {{u"id"_s, html::whole(file.id)}, {u"name"_s, html::whole(file.name)}, {u"type"_s, orNull(file.type)},
        {u"bytes"_s, file.bytes}, {u"at"_s, orNull(utc(file.at))}, {u"entry"_s, orNull(stuff.files.value(item.number))}};
}

/// Goes through the items once while rooms are asked for in the order in which items come; any other order begins again.
class RoomWalk
{
public:
    RoomWalk(Stuff stuff, CasePart part) : m_stuff(std::move(stuff)), m_part(part) {}
    /// Goes to the room's first item.
    [[nodiscard]] Result<void> begin(const RoomId &room)
    {
        m_room = room;
        const DossierTally &tally = *m_stuff->tally;
        if (tally.whole && !tally.rooms.value(m_part).contains(room))
            return {}; // next() finds another room in front
        Result<const DossierItem *> now = front();
        if (now && *now && (*now)->room == room)
            return {};
        m_pass = m_stuff->passes();
        m_page.clear();
        m_at = 0;
        m_over = false;
        for (now = front(); now && *now && (*now)->room != room; now = front())
            ++m_at;
        return now ? Result<void>() : Failure{now.error()};
    }
    /// The room's next item, masked; nothing at its end.
    [[nodiscard]] Result<std::optional<DossierItem>> next()
    {
        const Result<const DossierItem *> now = front();
        if (!now)
            return Failure{now.error()};
        if (!*now || (*now)->room != m_room)
            return std::nullopt;
        ++m_at;
        return maskedItem(**now, m_stuff->phrases.masked);
    }

private:
    /// The next one that leaves with this part; null at the end.
    Result<const DossierItem *> front()
    {
        if (!m_pass && !m_over)
            m_pass = m_stuff->passes();
        while (!m_over) {
            for (; m_at < m_page.size(); ++m_at)
                if (casePartOf(m_page.at(m_at).kind) == m_part && leaves(m_page.at(m_at), m_stuff->papers.request))
                    return &m_page.at(m_at);
            Result<QList<DossierItem>> page = m_pass();
            if (!page)
                return Failure{page.error()};
            m_page = std::move(*page);
            m_at = 0;
            m_over = m_page.isEmpty();
        }
        m_pass = {};
        return nullptr;
    }

    Stuff m_stuff;
    CasePart m_part;
    RoomId m_room;
    DossierPass m_pass;
    QList<DossierItem> m_page;
    qsizetype m_at = 0;
    bool m_over = false;
};

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject roomObject(const DossierStuff &stuff, const RoomId &id)
{
    QJsonObject out{{u"id"_s, id.value}, {u"name"_s, html::whole(stuff.room(id).title)}};
    for (const DossierRoom &room : stuff.papers.rooms)
        if (room.room.id == id) {
            out.insert(u"course"_s, orNull(room.course));
            out.insert(u"activity"_s, orNull(room.activity));
            out.insert(u"cmid"_s, room.cmid.isValid() ? QJsonValue(room.cmid.value) : QJsonValue(QJsonValue::Null));
        }
    return out;
}

/// {"room": {…}, "messages": [one a line]}
Bytes roomData(const Stuff &stuff, const std::shared_ptr<RoomWalk> &walk, CasePart part, const RoomId &id)
{
    const QByteArray before = "{\n\"room\": " + compact(roomObject(*stuff, id)) + ",\n\"" + casePartCode(part).toLatin1() + "\": [\n";
    return inTurn({once(before),
        [stuff, walk, id, begun = false, any = false, over = false]() mutable -> Result<std::optional<QByteArray>> {
            if (over)
                return std::nullopt;
            if (!std::exchange(begun, true))
                if (const Result<void> there = walk->begin(id); !there)
                    return Failure{there.error()};
            QByteArray out;
            while (out.size() < 64 * 1024) {
                Result<std::optional<DossierItem>> item = walk->next();
                if (!item)
                    return Failure{item.error()};
                if (!*item) {
                    over = true;
                    return out + "\n]\n}\n";
                }
                out += (std::exchange(any, true) ? ",\n" : "") + compact(itemObject(*stuff, **item));
            }
            return out;
        }});
}

QJsonObject caseObject(const DossierPapers &papers)
{
    const PrivacyCase &request = papers.request;
    QJsonArray accounts, parts;
    for (const CaseAccount &account : request.confirmed())
        accounts.append(QJsonObject{{u"id"_s, account.id.value}, {u"username"_s, html::whole(account.username)}, {u"evidence"_s, orNull(account.evidence)}});
    for (const CasePart part : allCaseParts)
        if (request.scope.has(part))
            parts.append(casePartCode(part));
    QJsonValue extension(QJsonValue::Null);
    if (request.extension)
        extension = QJsonObject{{u"decided"_s, request.extension->decided.toString(Qt::ISODate)}, {u"reason"_s, html::whole(request.extension->reason)}};
    return {{u"number"_s, request.id}, {u"kind"_s, request.kind == PrivacyCase::Kind::Access ? u"access"_s : u"erasure"_s},
        {u"requester"_s, orNull(request.requester)}, {u"person"_s, orNull(request.personName)}, {u"username"_s, orNull(request.username)},
        {u"received"_s, orNull(request.received.toString(Qt::ISODate))}, {u"due"_s, orNull(dueBy(request).toString(Qt::ISODate))},
        {u"extension"_s, extension}, {u"accounts"_s, accounts},
        {u"scope"_s, QJsonObject{{u"parts"_s, parts}, {u"roomsLeftOut"_s, request.scope.without.size()}, {u"moodleRequest"_s, request.scope.moodleRequest}}}};
}

QJsonObject reportObject(const PartReport &report, const QString &sentence)
{
    return {{u"part"_s, casePartCode(report.part)},
        {u"room"_s,
            report.room.isValid() ? QJsonValue(QJsonObject{{u"id"_s, report.room.value}, {u"name"_s, html::whole(report.roomName)}})
                                  : QJsonValue(QJsonValue::Null)},
        {u"state"_s, partStateCode(report.state)}, {u"looked"_s, report.looked}, {u"total"_s, orNull(report.total)},
        {u"items"_s, report.items}, {u"code"_s, orNull(report.code)}, {u"call"_s, orNull(report.call)}, {u"sentence"_s, sentence}};
}

QJsonObject countsObject(const DossierTally &tally)
{
    return {{u"messages"_s, tally.messages}, {u"files"_s, tally.files}, {u"fileBytes"_s, tally.fileBytes},
        {u"filesWithoutContent"_s, tally.withoutContent}, {u"othersMessages"_s, tally.others}, {u"endToEndEncrypted"_s, tally.encrypted},
        {u"masked"_s, tally.masked}, {u"unmasked"_s, tally.unmasked}, {u"excluded"_s, tally.excluded}, {u"outsideScope"_s, tally.outside}};
}

QJsonArray decisionsArray(const DossierTally &tally)
{
    QJsonArray out;
    for (auto it = tally.decisions.begin(); it != tally.decisions.end(); ++it)
        out.append(QJsonObject{{u"decision"_s, it.key().first}, {u"reason"_s, orNull(it.key().second)}, {u"count"_s, it.value()}});
    return out;
}

/// All that needs a language, or the papers alone.
QJsonObject manifestStart(const DossierPapers &papers)
{
    QJsonArray parts, gaps;
    for (const PartReport &report : papers.reports)
        parts.append(reportObject(report, partReport(report)));
    for (const DossierGap &gap : dossierGaps(papers))
        gaps.append(reportObject(gap.report, gap.where + u" – "_s + gap.sentence));
    return {{u"format"_s, u"diapason-dossier"_s}, {u"formatVersion"_s, 1}, {u"program"_s, u"Diapason %1"_s.arg(papers.version)},
        {u"made"_s, orNull(utc(papers.made))}, {u"by"_s, orNull(papers.operatorName)}, {u"language"_s, QLocale().bcp47Name()},
        {u"campus"_s, orNull(papers.campus)}, {u"moodle"_s, papers.moodle.toString(QUrl::RemoveUserInfo)},
        {u"rocketchat"_s, papers.rocketchat.toString(QUrl::RemoveUserInfo)}, {u"case"_s, caseObject(papers)}, {u"parts"_s, parts},
        {u"gaps"_s, gaps}};
}

} // namespace

QList<ArchiveEntry> dossierData(const Stuff &stuff)
{
    QList<ArchiveEntry> out;
    const DossierPapers &papers = stuff->papers;
    for (const CasePart part : allCaseParts) {
        if (!papers.request.scope.has(part))
            continue;
        if (!isOfRooms(part)) {
            if (papers.facts.contains(part))
                out += ArchiveEntry{u"data/%1/data.json"_s.arg(casePartCode(part)), once(QJsonDocument(papers.facts.value(part)).toJson())};
            continue;
        }
        const auto walk = std::make_shared<RoomWalk>(stuff, part);
        for (const RoomId &room : collectedRooms(*stuff, part))
            out += ArchiveEntry{u"data/%1/%2/data.json"_s.arg(stuff->room(room).folder, casePartCode(part)),
                roomData(stuff, walk, part, room)};
    }
    return out;
}

std::function<ArchiveEntry(const QList<WrittenEntry> &)> dossierManifest(const Stuff &stuff)
{
    return [tally = stuff->tally, start = manifestStart(stuff->papers)](const QList<WrittenEntry> &written) {
        QJsonObject manifest = start;
        QJsonArray files;
        for (const WrittenEntry &entry : written)
            files.append(QJsonObject{{u"name"_s, entry.name}, {u"bytes"_s, entry.bytes}, {u"sha256"_s, QString::fromLatin1(entry.sha256)}});
        manifest.insert(u"counts"_s, countsObject(*tally));
        manifest.insert(u"decisions"_s, decisionsArray(*tally));
        manifest.insert(u"files"_s, files);
        return ArchiveEntry{u"manifest.json"_s, once(QJsonDocument(manifest).toJson())};
    };
}

} // namespace diapason::words
