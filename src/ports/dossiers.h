// SPDX-License-Identifier: GPL-3.0-or-later
// What a privacy case asks of both servers. Texts of people outside the case never leave the adapter: it keeps only what was asked for.
#pragma once

#include "domain/dossier.h"

#include <QCoroTask>
#include <QJsonArray>

#include <functional>
#include <stop_token>

namespace diapason {

/// Which messages of a room are wanted: those of these accounts and, if asked for, those of others that mention them or answer
/// in their threads.
struct MessageQuery {
    QList<AccountId> authors = {};
    QStringList usernames = {}; ///< of the same, for mentions
    bool mentions = false;
    QString cursor = {}; ///< empty: from the beginning; else as the last answer gave it
};
struct MessageHaul {
    QList<DossierItem> items = {};
    int looked = 0;      ///< messages on this page
    int total = -1;      ///< in the room; -1: the server does not tell (archived rooms)
    QString cursor = {}; ///< of the next page; empty: that was the last one
};
struct FileHaul {
    QList<DossierItem> items = {};
    int looked = 0;
    int total = -1;
    QString cursor = {};
};

class ChatDossiers
{
public:
    virtual ~ChatDossiers() = default;
    /// The account's record as the server gives it, without `services` and tokens: users.info (§3.1). NotFound: no such account.
    [[nodiscard]] virtual QCoro::Task<Result<QJsonObject>> profile(AccountId account, std::stop_token stop) = 0;
    /// How many messages and files a room holds, one row of each: groups.messages, groups.files; of an archived room files alone.
    [[nodiscard]] virtual QCoro::Task<Result<DossierRoom>> volume(DossierRoom room, std::stop_token stop) = 0;
    /// One page, oldest first: groups.messages; of an archived room groups.history, newest first, where replies to the person's
    /// threads are told by what the thread's own message says.
    [[nodiscard]] virtual QCoro::Task<Result<MessageHaul>> messages(Room room, MessageQuery query, std::stop_token stop) = 0;
    /// One page of files of these accounts: groups.files.
    [[nodiscard]] virtual QCoro::Task<Result<FileHaul>> files(
        Room room, QList<AccountId> authors, QString cursor, std::stop_token stop) = 0;
    /// The bytes of a file, in pieces of at most 256 KiB; `take` saying false stops it (Cancelled).
    [[nodiscard]] virtual QCoro::Task<Result<void>> download(
        DossierFile file, std::function<QCoro::Task<bool>(QByteArray)> take, std::stop_token stop) = 0;
    /// What becomes of the messages of a deleted account, Message_ErasureType: "Delete", "Unlink" or "Keep" (settings/:_id, §2.7).
    /// Denied "view-privileged-setting"; Malformed for any other value.
    [[nodiscard]] virtual QCoro::Task<Result<QString>> erasureType(std::stop_token stop) = 0;
};

/// Moodle's own requests about somebody's data (tool_dataprivacy); reserved to its privacy officers.
struct MoodleRequest {
    enum class State : quint8 { Pending, Preparing, AwaitingApproval, Approved, Processing, Complete, Cancelled, Rejected, Ready,
        Expired, Deleted, Other };
    qint64 id = 0;
    State state = State::Other;
    QDateTime made = {};
};
class MoodleRequests
{
public:
    virtual ~MoodleRequests() = default;
    /// Whether this token's service offers it; connect() learnt it.
    [[nodiscard]] virtual bool offered() const = 0;
    /// tool_dataprivacy_create_data_request, type 1 (export), for somebody else. A write: sent once, `fateUnknown` as others.
    [[nodiscard]] virtual QCoro::Task<Result<qint64>> makeExportRequest(
        MoodleUserId person, QString comment, std::stop_token stop) = 0;
    /// tool_dataprivacy_get_data_requests of one person, newest first.
    [[nodiscard]] virtual QCoro::Task<Result<QList<MoodleRequest>>> requestsOf(MoodleUserId person, std::stop_token stop) = 0;
    /// Username, first and last name, e-mail of one person: core_user_get_users_by_field. NotFound: no such user.
    [[nodiscard]] virtual QCoro::Task<Result<QJsonObject>> person(MoodleUserId person, std::stop_token stop) = 0;
    /// The person's rows in these courses, as an enrolled person's, nobody else's: core_user_get_course_user_profiles. Courses in
    /// which they are not enrolled give none.
    [[nodiscard]] virtual QCoro::Task<Result<QJsonArray>> rowsIn(
        MoodleUserId person, QList<CourseId> courses, std::stop_token stop) = 0;
    /// The courses a person is enrolled in as Moodle lists them: core_enrol_get_users_courses.
    [[nodiscard]] virtual QCoro::Task<Result<QJsonArray>> coursesOf(MoodleUserId person, std::stop_token stop) = 0;
};

} // namespace diapason
