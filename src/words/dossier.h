// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of a privacy case, as entries of its archive. Pulled piece by piece: memory does not grow with the number of
// messages or the size of files, only with the number of files, by a name each.
#pragma once

#include "domain/dossier.h"
#include "domain/retention.h"

#include <QUrl>

#include <memory>

namespace diapason::words {

/// What the documents are made from. Rooms that are not in `rooms` are named by their reports, else by their id.
struct DossierPapers {
    PrivacyCase request = {};
    QString campus = {};
    QUrl moodle = {};
    QUrl rocketchat = {};
    /// Of each part that is one document. Any JSON is shown as tables; these keys have words: Identity {username, firstname,
    /// lastname, email, rooms: [id]}, Enrolments {courses: [{id, shortname, fullname, …}]}, Profile (users.info `user`),
    /// Memberships {rooms: [{id, name, roles: [], lines: [{kind, at, by}]}]}. Names of others in them are masked (maskedFacts).
    QHash<CasePart, QJsonObject> facts = {};
    QList<PartReport> reports = {}; ///< the gaps
    QList<DossierRoom> rooms = {};
    QHash<RoomId, RetentionInForce> retention = {};
    DossierCounts counts = {};
    /// Items of kind File whose bytes are whole in the work file: each becomes an entry under files/. Others are told as a gap.
    QList<DossierItem> files = {};
    QDateTime made = {};
    QString operatorName = {};
    QString version = {}; ///< of Diapason
};

/// The next at most some hundred items, by room and time; empty at the end. Called on the archive's thread.
using DossierPass = std::function<Result<QList<DossierItem>>()>;
/// Begins a new pass from the first item. Called on the archive's thread, several times.
using DossierPasses = std::function<DossierPass()>;
/// A piece of a file's bytes (DossierItem::number); nothing at the end. Called on the archive's thread.
using DossierPieces = std::function<Result<std::optional<QByteArray>>(qint64 item, int number)>;

struct DossierDocuments {
    QList<ArchiveEntry> entries = {};
    /// The last entry, once the others are written: for Archiver::write(), on any thread.
    std::function<ArchiveEntry(const QList<WrittenEntry> &)> manifest = {};
};

/// Every document in the case's language. Called on the main thread: all sentences are made here; what is pulled later uses
/// plain values. Masked and left out as decided: every item passes maskedItem(); excluded ones, those of rooms and parts outside
/// the scope, and those of accounts that are not confirmed stay out and are counted. Entries, in order:
///   dossier.html                    everything for reading: self-contained, no script
///   information.html                the sheet of GDPR art. 15(1)
///   data/<part>/data.json           documents: identity, enrolments, profile, memberships
///   data/<course>/<activity>_.<cmid>/{messages,files,mentions}/data.json   of each room: folders as Moodle's own export has them
///   data/rooms/<room>_.<id>/…       the same for rooms without an activity
///   files/<number>_<name>           the files
/// then the manifest, manifest.json.
[[nodiscard]] DossierDocuments dossierDocuments(const DossierPapers &papers, DossierPasses passes, DossierPieces pieces);

} // namespace diapason::words
