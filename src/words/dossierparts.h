// SPDX-License-Identifier: GPL-3.0-or-later
// What the documents of a dossier share: phrases of its language, plain values for another thread, and ways to pull bytes.
#pragma once

#include "words/dossier.h"

#include <QLocale>

namespace diapason::words {

/// Gives bytes until it gives nothing; never an empty piece.
using Bytes = std::function<Result<std::optional<QByteArray>>()>;

/// What is said while items go by.
struct DossierPhrases {
    QString masked, at, edited, pinned, inThread, replyTo, encrypted, files, quote, nothing, noContent, unknownName, mention, reply,
        fileName, fileType, fileSize, fileDay, decision, count, reason, excluded, unmasked, decisionsTitle, decisionsLead, noDecisions,
        decisionsTable;
};

struct PlacedRoom {
    QString title;
    QString place;  ///< "HIST-101 · Chat of the course"; empty: of no activity
    QString folder; ///< "HIST-101_.42/Chat_.1201": where Moodle's export would have it
};

/// What went by, for the manifest. Filled by the first pass and by the sections; one thread at a time.
struct DossierTally {
    int messages = 0, files = 0, others = 0, encrypted = 0, masked = 0, unmasked = 0, excluded = 0, outside = 0, withoutContent = 0;
    qint64 fileBytes = 0;
    QHash<CasePart, QSet<RoomId>> rooms; ///< with something in them
    QMap<std::pair<QString, QString>, int> decisions; ///< code and reason
    bool counted = false;                ///< a pass has begun to count
    bool whole = false;                  ///< and came to the end
    void add(const DossierItem &item, const PrivacyCase &request, bool content);
};

/// Everything that the pulling functions use, made on the main thread and not changed afterwards but for the tally.
struct DossierStuff {
    DossierPapers papers;
    QLocale locale;
    DossierPhrases phrases;
    QHash<RoomId, PlacedRoom> rooms;
    QHash<qint64, QString> files; ///< by item: the entry's name
    std::shared_ptr<DossierTally> tally = std::make_shared<DossierTally>();
    DossierPasses passes;
    [[nodiscard]] PlacedRoom room(const RoomId &id) const { return rooms.value(id, {id.value, {}, {}}); }
};
using Stuff = std::shared_ptr<const DossierStuff>;

[[nodiscard]] Bytes once(QByteArray bytes);
[[nodiscard]] Bytes inTurn(QList<Bytes> all);
/// One pass: what `each` makes of every item, then what `end` makes. The first one of a dossier counts.
[[nodiscard]] Bytes overItems(Stuff stuff, std::function<QByteArray(const DossierItem &)> each, std::function<QByteArray()> end);

/// Rooms by id, as items come.
[[nodiscard]] QList<RoomId> collectedRooms(const DossierStuff &stuff, CasePart part);
/// One part of the gaps: everything in the scope that was not read whole, a sentence each.
struct DossierGap {
    PartReport report = {};
    QString where = {}; ///< "Own messages · HIST-101"
    QString sentence = {};
};
[[nodiscard]] QList<DossierGap> dossierGaps(const DossierPapers &papers); ///< in the language in use

// The documents. All but the sources' own pulling is on the main thread, in the case's language.
[[nodiscard]] DossierPhrases dossierPhrases();
[[nodiscard]] Bytes dossierHtml(const Stuff &stuff);
[[nodiscard]] QByteArray informationHtml(const DossierPapers &papers);
[[nodiscard]] QList<ArchiveEntry> dossierData(const Stuff &stuff);
[[nodiscard]] std::function<ArchiveEntry(const QList<WrittenEntry> &)> dossierManifest(const Stuff &stuff);
/// The request's facts for the head of a page, names and values.
[[nodiscard]] QList<std::pair<QString, QString>> requestFacts(const DossierPapers &papers);

} // namespace diapason::words
