// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody asks about their data, as a case: who asks, by when it is answered, what is collected, and how far it is. Pure.
#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <array>
#include <optional>

namespace diapason {

/// What may be collected for a case. Stores keep the numbers: new ones come last.
enum class CasePart : quint8 {
    Identity,    ///< what the plugin sends to Rocket.Chat: username, first name, last name, e-mail, ids of the rooms
    Enrolments,  ///< the person's courses with rocketchat activities, their enrolments and roles, in Moodle
    Profile,     ///< the account's own record on Rocket.Chat
    Memberships, ///< rooms of the account, its roles in them, and the lines about it with their dates
    Messages,    ///< the person's own messages
    Files,       ///< files the person uploaded
    Mentions,    ///< messages of others that mention the person or answer in their threads: off unless somebody asks
};
inline constexpr std::array allCaseParts{CasePart::Identity, CasePart::Enrolments, CasePart::Profile, CasePart::Memberships,
    CasePart::Messages, CasePart::Files, CasePart::Mentions};
/// "identity", "enrolments", "profile", "memberships", "messages", "files", "mentions".
[[nodiscard]] QString casePartCode(CasePart part);
[[nodiscard]] std::optional<CasePart> casePartFromCode(const QString &code);
/// Of a room each, or of the whole case.
[[nodiscard]] constexpr bool isOfRooms(CasePart part) { return part >= CasePart::Messages; }

struct CaseScope {
    QSet<CasePart> parts = {CasePart::Identity, CasePart::Enrolments, CasePart::Profile, CasePart::Memberships,
        CasePart::Messages, CasePart::Files};
    QSet<RoomId> without = {}; ///< rooms of the account that were unticked
    bool moodleRequest = false; ///< Moodle's own data request is asked for as well
    [[nodiscard]] bool has(CasePart part) const { return parts.contains(part); }
    friend bool operator==(const CaseScope &, const CaseScope &) = default;
};

/// An account that could be the person's. Each is confirmed or excluded by somebody, one by one; nothing of an open one is read.
struct CaseAccount {
    enum class Decision : quint8 { Open, Confirmed, Excluded };
    AccountId id = {};
    QString username = {};
    QString name = {};
    QString evidence = {}; ///< code: "username", "confirmed", "email", "other_case", "former_name", "chosen"
    Decision decision = Decision::Open;
    QString why = {}; ///< of an exclusion
    friend bool operator==(const CaseAccount &, const CaseAccount &) = default;
};

/// Two more months, told to the person within the first one, with the reason (GDPR art. 12(3)).
struct CaseExtension {
    QDate decided = {};
    QString reason = {};
    friend bool operator==(const CaseExtension &, const CaseExtension &) = default;
};

struct PrivacyCase {
    enum class Kind : quint8 { Access, Erasure }; ///< an erasure may follow an access in the same case: then it is Erasure
    enum class State : quint8 { Open, Collecting, Review, Exported, Closed };
    qint64 id = 0; ///< 0: not kept yet
    QString campus = {};
    Kind kind = Kind::Access;
    State state = State::Open;
    QString requester = {}; ///< as they signed, or an alias the office uses
    QDate received = {};
    QString identityCheck = {}; ///< how the office made sure of who asks
    std::optional<CaseExtension> extension = {};
    QString language = {}; ///< "fr", "en": of every document of the case
    MoodleUserId person = {}; ///< none: an account alone
    QString personName = {};
    QString username = {}; ///< in Moodle
    QList<CaseAccount> accounts = {};
    CaseScope scope = {};
    qint64 moodleRequest = 0; ///< its number in tool_dataprivacy; 0: none was made
    QString archive = {}; ///< where the last export was written
    QDateTime archived = {};
    QDate expires = {}; ///< the archive should be gone by then
    QDateTime opened = {};
    QDateTime closed = {};
    [[nodiscard]] QList<CaseAccount> confirmed() const;
    [[nodiscard]] bool decided() const; ///< no account is open
    friend bool operator==(const PrivacyCase &, const PrivacyCase &) = default;
};

/// The last day to answer: one month after `received`, or three when extended; the last day of the month where it has no such day,
/// and the next working day after a Saturday or Sunday (Regulation 1182/71 art. 3). Public holidays are not known here.
[[nodiscard]] QDate dueBy(const PrivacyCase &request);
/// Whether an extension may still be told on `today`.
[[nodiscard]] bool mayExtend(const PrivacyCase &request, const QDate &today);

/// Why a case cannot be kept, or not be collected yet.
enum class CaseFault : quint8 { NoRequester, NoReceived, ReceivedLater, NoIdentityCheck, NoReason, NoPerson, AccountsOpen, NothingInScope };
[[nodiscard]] QList<CaseFault> faultsOf(const PrivacyCase &request, const QDate &today);

/// What was done with a case, apart from the journal: pseudonymous, never a text. Stores keep the numbers.
struct CaseEvent {
    enum class Kind : quint8 {
        Opened, Changed, Extended, AccountConfirmed, AccountExcluded, Estimated, CollectionStarted, CollectionStopped, Collected,
        Looked, Unmasked, Masked, ItemExcluded, ItemIncluded, Exported, ArchiveDeleted, MoodleRequestMade, Rehearsed, ErasureApplied,
        WorkFileDeleted, Closed, Reopened, ErasurePlanned, GroundGiven,
    };
    qint64 id = 0;
    qint64 request = 0; ///< the case
    QDateTime at = {};
    QString operatorName = {};
    Kind kind = Kind::Opened;
    QString about = {}; ///< an account's or item's pseudonym, a hash, a count, the code of what an erasure leaves: no name, no text of a message
    QString reason = {}; ///< as the operator gave it
};
inline constexpr int caseEventKinds = int(CaseEvent::Kind::GroundGiven) + 1;
[[nodiscard]] QString caseEventCode(CaseEvent::Kind kind);
/// The same short word for the same thing within a case, and no way back without both.
[[nodiscard]] QString pseudonym(qint64 request, const QString &thing);
/// How long events stay after their case was closed.
inline constexpr int caseLogMonths = 12;

} // namespace diapason
