// SPDX-License-Identifier: GPL-3.0-or-later
// What is collected for a case, as values. Texts of messages live here, in sealed work files and in the archive of the case:
// never in a snapshot, the journal or a log.
#pragma once

#include "core/result.h"
#include "domain/chat.h"
#include "domain/privacycase.h"

#include <QJsonObject>

#include <functional>

namespace diapason {

/// Somebody else's words within a message (a quote: `attachments[]` with `message_link`).
struct DossierQuote {
    QString author = {};
    QString text = {};
    friend bool operator==(const DossierQuote &, const DossierQuote &) = default;
};

/// A message of a room (rocketchat.md §4.18).
struct DossierMessage {
    QString id = {};
    AccountId author = {};
    QString username = {};
    QString name = {};
    QDateTime at = {};
    QDateTime edited = {};
    QString text = {};
    QString thread = {}; ///< `tmid`: the message it answers to
    QStringList mentions = {}; ///< usernames
    QList<DossierQuote> quotes = {};
    QStringList files = {}; ///< names
    bool pinned = false;
    bool encrypted = false; ///< `t:"e2e"`: its text cannot be read over the API
    friend bool operator==(const DossierMessage &, const DossierMessage &) = default;
};

/// A file of a room (groups.files).
struct DossierFile {
    QString id = {};
    QString name = {}; ///< as uploaded: never used as a path
    QString type = {}; ///< MIME
    qint64 bytes = 0;
    AccountId author = {};
    QDateTime at = {};
    QString path = {}; ///< "/file-upload/<id>/<name>", relative to the server
    friend bool operator==(const DossierFile &, const DossierFile &) = default;
};

/// One thing of a dossier. Exactly one of the two is there.
struct DossierItem {
    enum class Kind : quint8 { Message, File, Mention, Reply }; ///< Mention, Reply: somebody else's; stores keep the numbers
    qint64 number = 0; ///< of the work file; 0: not kept yet
    Kind kind = Kind::Message;
    RoomId room = {};
    std::optional<DossierMessage> message = {};
    std::optional<DossierFile> file = {};
    // What was decided in the review.
    bool excluded = false; ///< stays out of the archive
    bool unmasked = false; ///< others' words in it are shown
    QString reason = {};   ///< of the last decision
    [[nodiscard]] QDateTime at() const { return message ? message->at : file ? file->at : QDateTime(); }
    [[nodiscard]] bool isOthers() const { return kind == Kind::Mention || kind == Kind::Reply; }
    /// Whether it holds words of others that are masked unless somebody decides otherwise.
    [[nodiscard]] bool holdsOthers() const { return isOthers() || (message && !message->quotes.isEmpty()); }
    friend bool operator==(const DossierItem &, const DossierItem &) = default;
};
/// The item as it may leave: others' words, their names and usernames replaced unless `unmasked`; `masked` is what stands in
/// their place. The requester's own words stay whole, with mentions of others in them.
[[nodiscard]] DossierItem maskedItem(DossierItem item, const QString &masked);
/// A part that is one document as it may leave: whoever added or removed the person, names of rooms that are somebody's name (direct
/// messages) and what others wrote are replaced, unless they are among `own` usernames; whatever opens an account is taken out.
[[nodiscard]] QJsonObject maskedFacts(const QJsonObject &facts, const QStringList &own, const QString &masked);
/// Which part an item belongs to.
[[nodiscard]] CasePart casePartOf(DossierItem::Kind kind);
/// Whether an item leaves with the archive: inside the scope, not excluded, and of a confirmed account or somebody else's words
/// about one.
[[nodiscard]] bool leaves(const DossierItem &item, const PrivacyCase &request);

/// A room of the person's, for the scope and the documents.
struct DossierRoom {
    Room room = {};
    RoomRoles roles = {};
    Cmid cmid = {};         ///< of its activity; none: it is linked to none
    QString course = {};
    QString activity = {};
    bool readable = true;   ///< the account of Diapason is in it
    QString unreadableWhy = {}; ///< the server's word
    int messages = -1;      ///< in the room, of everybody; -1: not known
    int files = -1;
};

/// What a collection would take: counts only, no text was read.
struct DossierEstimate {
    QList<DossierRoom> rooms = {};
    int calls = 0;          ///< still to make
    int messages = 0;       ///< to look through
    int files = 0;
    int unreadable = 0;     ///< rooms
    QDateTime at = {};
};

/// How far one part, in one room or for the whole case, came. Never dropped: what failed stays with its reason.
struct PartReport {
    enum class State : quint8 { Waiting, Complete, Partial, Failed, Unreadable, LeftOut };
    CasePart part = CasePart::Identity;
    RoomId room = {};  ///< none: of the whole case
    QString roomName = {};
    State state = State::Waiting;
    int looked = 0;    ///< messages or files looked through
    int total = -1;    ///< of them there are; -1: not known
    int items = 0;     ///< kept
    QString cursor = {}; ///< where it goes on; the reader's own word
    QString code = {}; ///< the server's or our word for what went wrong
    QString call = {};
    friend bool operator==(const PartReport &, const PartReport &) = default;
};
[[nodiscard]] QString partStateCode(PartReport::State state);
/// What a report's `code` says of an error: its own code, or a word for its kind where it has none ("timeout").
[[nodiscard]] QString partCode(const Error &error);

/// Which items a page holds.
struct DossierFilter {
    std::optional<DossierItem::Kind> kind = {};
    RoomId room = {};
    QString text = {}; ///< as typed; folded before it is compared
    bool othersOnly = false; ///< holdsOthers()
    bool excludedOnly = false;
    friend bool operator==(const DossierFilter &, const DossierFilter &) = default;
};
struct DossierPage {
    QList<DossierItem> items = {}; ///< by room and time
    int total = 0;                 ///< that fit the filter
    int offset = 0;
};
struct DossierCounts {
    int messages = 0, files = 0, others = 0, excluded = 0, unmasked = 0;
    qint64 fileBytes = 0;
    friend bool operator==(const DossierCounts &, const DossierCounts &) = default;
};

/// One file of the archive, pulled piece by piece so that memory does not grow with it. `next` runs on the archive's thread; it
/// gives nothing at the end.
struct ArchiveEntry {
    QString name = {}; ///< safe characters and "/" only
    std::function<Result<std::optional<QByteArray>>()> next = {};
};
struct WrittenEntry {
    QString name = {};
    qint64 bytes = 0;
    QByteArray sha256 = {}; ///< hex, of the plain content
};

} // namespace diapason
