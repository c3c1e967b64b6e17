// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/dossier.h"

#include "domain/safename.h"
#include "words/dossierparts.h"
#include "words/languages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString folder(const QString &name, const QString &id) { return safeName(name) + u"_."_s + safeName(id); }

PlacedRoom placed(const DossierRoom &room)
{
    const QString title = room.room.title();
    PlacedRoom out{.title = title.isEmpty() ? room.room.id.value : title, .place = {}, .folder = {}};
    if (room.cmid.isValid()) {
        // The course's number is not known here; within one campus its name and the activity's number are enough.
        out.place = room.activity.isEmpty() ? room.course : room.course + u" · "_s + room.activity;
        out.folder = safeName(room.course) + u'/' + folder(room.activity, QString::number(room.cmid.value));
    } else {
        out.folder = u"rooms/"_s + folder(title, room.room.id.value);
    }
    return out;
}

QHash<RoomId, PlacedRoom> placedRooms(const DossierPapers &papers)
{
    QHash<RoomId, PlacedRoom> out;
    for (const PartReport &report : papers.reports)
        if (report.room.isValid())
            out.insert(report.room,
                placed({.room = {.id = report.room, .name = report.roomName.isEmpty() ? report.room.value : report.roomName}}));
    for (const DossierRoom &room : papers.rooms)
        out.insert(room.room.id, placed(room));
    QSet<QString> taken;
    for (const RoomId &id : [&] { auto keys = out.keys(); std::ranges::sort(keys); return keys; }()) {
        QString &name = out[id].folder;
        const QString base = name;
        for (int i = 2; taken.contains(name.toLower()); ++i)
            name = base + u'-' + QString::number(i);
        taken.insert(name.toLower());
    }
    return out;
}

/// Names that differ even where case does not count.
QHash<qint64, QString> placedFiles(const DossierPapers &papers)
{
    QHash<qint64, QString> out;
    QSet<QString> taken;
    for (const DossierItem &item : papers.files) {
        if (!item.file || item.isOthers() || out.contains(item.number) || !leaves(item, papers.request))
            continue;
        const QString safe = safeFileName(item.file->name);
        QString name = u"files/%1_%2"_s.arg(QString::number(item.number), safe);
        for (int i = 2; taken.contains(name.toLower()); ++i)
            name = u"files/%1_%2_%3"_s.arg(QString::number(item.number), QString::number(i), safe);
        taken.insert(name.toLower());
        out.insert(item.number, name);
    }
    return out;
}

Bytes fileBytes(DossierPieces pieces, qint64 item)
{
    return [pieces = std::move(pieces), item, number = 0]() mutable -> Result<std::optional<QByteArray>> {
        for (;;) {
            Result<std::optional<QByteArray>> piece = pieces(item, number++);
            if (!piece || !*piece || !(*piece)->isEmpty())
                return piece;
        }
    };
}

QList<ArchiveEntry> fileEntries(const DossierStuff &stuff, const DossierPieces &pieces)
{
    QList<ArchiveEntry> out;
    QSet<qint64> done;
    for (const DossierItem &item : stuff.papers.files)
        if (const QString name = stuff.files.value(item.number); !name.isEmpty() && !done.contains(item.number)) {
            done.insert(item.number);
            out += ArchiveEntry{name, fileBytes(pieces, item.number)};
        }
    return out;
}

/// As they may leave: whatever reads them later finds nothing else.
QHash<CasePart, QJsonObject> leavingFacts(const DossierPapers &papers, const QString &masked)
{
    QStringList own;
    for (const CaseAccount &account : papers.request.confirmed())
        own << account.username;
    if (!papers.request.username.isEmpty())
        own << papers.request.username;
    QHash<CasePart, QJsonObject> out;
    for (auto it = papers.facts.begin(); it != papers.facts.end(); ++it)
        if (papers.request.scope.has(it.key()))
            out.insert(it.key(), maskedFacts(it.value(), own, masked));
    return out;
}

} // namespace

void DossierTally::add(const DossierItem &item, const PrivacyCase &request, bool content)
{
    if (item.excluded)
        ++excluded, ++decisions[{u"excluded"_s, item.reason}];
    else if (!leaves(item, request))
        ++outside;
    if (!leaves(item, request))
        return;
    rooms[casePartOf(item.kind)].insert(item.room);
    ++(item.isOthers() ? others : item.kind == DossierItem::Kind::File ? files : messages);
    if (item.holdsOthers())
        ++(item.unmasked ? unmasked : masked);
    if (item.holdsOthers() && item.unmasked)
        ++decisions[{u"unmasked"_s, item.reason}];
    if (item.message && item.message->encrypted)
        ++encrypted;
    if (item.kind == DossierItem::Kind::File && item.file && content)
        fileBytes += item.file->bytes;
    else if (item.kind == DossierItem::Kind::File)
        ++withoutContent;
}

Bytes once(QByteArray bytes)
{
    return [bytes = std::move(bytes), given = false]() mutable -> Result<std::optional<QByteArray>> {
        if (std::exchange(given, true) || bytes.isEmpty())
            return std::nullopt;
        return std::exchange(bytes, {});
    };
}

Bytes inTurn(QList<Bytes> all)
{
    return [all = std::move(all), at = qsizetype(0)]() mutable -> Result<std::optional<QByteArray>> {
        for (; at < all.size(); ++at) {
            Result<std::optional<QByteArray>> piece = all[at]();
            if (!piece || *piece)
                return piece;
            all[at] = {}; // lets go of what it held
        }
        return std::nullopt;
    };
}

Bytes overItems(Stuff stuff, std::function<QByteArray(const DossierItem &)> each, std::function<QByteArray()> end)
{
    struct State {
        DossierPass pass = {};
        bool counts = false;
        bool over = false;
    };
    return [stuff = std::move(stuff), each = std::move(each), end = std::move(end),
               state = State{}]() mutable -> Result<std::optional<QByteArray>> {
        if (!state.pass && !state.over) {
            state.pass = stuff->passes();
            state.counts = !std::exchange(stuff->tally->counted, true);
        }
        while (!state.over) {
            const Result<QList<DossierItem>> page = state.pass();
            if (!page)
                return Failure{page.error()};
            QByteArray out;
            for (const DossierItem &item : *page) {
                if (state.counts)
                    stuff->tally->add(item, stuff->papers.request, stuff->files.contains(item.number));
                if (leaves(item, stuff->papers.request))
                    out += each(maskedItem(item, stuff->phrases.masked));
            }
            if (page->isEmpty()) {
                state.over = true;
                state.pass = {};
                stuff->tally->whole |= state.counts;
                out = end();
            }
            if (!out.isEmpty())
                return out;
        }
        return std::nullopt;
    };
}

QList<RoomId> collectedRooms(const DossierStuff &stuff, CasePart part)
{
    QSet<RoomId> found;
    for (const PartReport &report : stuff.papers.reports) {
        // Mentions may come along with the messages.
        const bool same = report.part == part || (part == CasePart::Mentions && report.part == CasePart::Messages);
        if (same && report.room.isValid() && (report.items > 0 || report.looked > 0))
            found.insert(report.room);
    }
    found.subtract(stuff.papers.request.scope.without);
    QList<RoomId> rooms(found.begin(), found.end());
    std::ranges::sort(rooms);
    return rooms;
}

DossierDocuments dossierDocuments(const DossierPapers &papers, DossierPasses passes, DossierPieces pieces)
{
    DossierDocuments out;
    const Language language = languageFromCode(papers.request.language).value_or(Language::System);
    (void)saidIn(language, [&] {
        const auto stuff = std::make_shared<DossierStuff>();
        stuff->papers = papers;
        stuff->locale = QLocale();
        stuff->phrases = dossierPhrases();
        stuff->papers.facts = leavingFacts(papers, stuff->phrases.masked);
        stuff->rooms = placedRooms(papers);
        stuff->files = placedFiles(papers);
        stuff->passes = std::move(passes);
        out.entries = {{u"dossier.html"_s, dossierHtml(stuff)}, {u"information.html"_s, once(informationHtml(papers))}};
        out.entries += dossierData(stuff);
        out.entries += fileEntries(*stuff, pieces);
        out.manifest = dossierManifest(stuff);
        return QString();
    });
    return out;
}

} // namespace diapason::words
