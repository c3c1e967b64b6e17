// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/dossiers.h"

#include "net/rocketchat/dossierwalk.h"
#include "net/rocketchat/removalcalls.h"
#include "net/rocketchat/talk.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace diapason {

using namespace rocketchat;

namespace {

constexpr int pageRows = 100;

/// Nobody but us sees what comes back.
template <class Parse>
auto read(TalkPtr talk, const QString &name, Pairs query, Parse parse, std::stop_token stop)
{
    Call call{
        .path = u"/api/v1/"_s + name, .name = name, .query = std::move(query), .headers = talk->credentials, .sealed = true};
    return talk->transport.ask(std::move(call), std::move(parse), std::move(stop));
}

Pairs pageQuery(const RoomId &room, int offset, int count, const QString &sort)
{
    return {{u"roomId"_s, room.value}, {u"count"_s, QString::number(count)}, {u"offset"_s, QString::number(offset)},
        {u"sort"_s, sort}};
}

bool isClosed(const Error &error) { return error.kind == Error::Kind::Denied || error.kind == Error::Kind::NotFound; }

using ReadRows = Result<DossierRows> (*)(const QByteArray &, const WantedRows &);

/// A list that goes forward.
struct Source {
    QString call;
    QString sort;
    ReadRows rows;
};
const Source &messageSource()
{
    static const Source source{u"groups.messages"_s, u"{\"ts\":1}"_s, &readMessages};
    return source;
}
const Source &fileSource()
{
    static const Source source{u"groups.files"_s, u"{\"uploadedAt\":1}"_s, &readFiles};
    return source;
}

/// What a page gave, and where to go on.
template <class Haul>
Haul hauled(DossierRows rows, qsizetype from, const DossierWalk &walk, bool more)
{
    Haul haul{.items = {}, .looked = int(rows.passed.size() - from), .total = rows.total, .cursor = more ? walk.cursor() : QString()};
    for (auto &[place, item] : rows.kept) {
        if (place >= from)
            haul.items.append(std::move(item));
    }
    return haul;
}

/// The next page of a list with offsets. It begins with the last row that was seen, or further back when that is not there.
template <class Haul>
QCoro::Task<Result<Haul>> forward(TalkPtr talk, Source source, WantedRows wanted, DossierWalk walk, std::stop_token stop)
{
    wanted.roots = QSet<QString>(walk.roots.cbegin(), walk.roots.cend());
    const auto parse = [source, wanted](const QByteArray &body) { return source.rows(body, wanted); };
    int from = std::max(0, walk.offset - 1);
    while (true) {
        Result<DossierRows> rows
            = co_await read(talk, source.call, pageQuery(wanted.room, from, pageRows, source.sort), parse, stop);
        if (!rows)
            co_return Failure{rows.error()};
        const std::optional<qsizetype> fresh = firstNew(walk, *rows, from);
        if (!fresh) {
            from = std::max(0, from - pageRows);
            continue;
        }
        const int end = from + int(rows->passed.size());
        const bool more = !rows->passed.isEmpty() && (rows->total < 0 || end < rows->total);
        if (!rows->passed.isEmpty()) {
            walk.last = rows->passed.last().id;
            walk.lastAt = rows->passed.last().at.toMSecsSinceEpoch();
        }
        walk.offset = end;
        walk.roots += rows->roots;
        if (more && *fresh == rows->passed.size() && rows->passed.size() <= 1) { // pages of one row: all of it was seen
            from = end;
            walk.last.clear();
            continue;
        }
        co_return hauled<Haul>(*std::move(rows), *fresh, walk, more);
    }
}

/// The next page of an archived room, whose messages can only be had back from a time. Answers come before what they answer, so
/// they are told in a second passage, when there is anything to find.
QCoro::Task<Result<MessageHaul>> backward(TalkPtr talk, WantedRows wanted, DossierWalk walk, std::stop_token stop)
{
    walk.back = true;
    wanted.roots = QSet<QString>(walk.roots.cbegin(), walk.roots.cend());
    const bool wantsReplies = wanted.replies;
    wanted.replies = walk.replies;
    wanted.own = !walk.replies;
    wanted.mentions = wanted.mentions && !walk.replies;
    Pairs query{{u"roomId"_s, wanted.room.value}, {u"count"_s, QString::number(pageRows)}, {u"inclusive"_s, u"true"_s}};
    if (walk.latest != 0) {
        const QDateTime latest = QDateTime::fromMSecsSinceEpoch(walk.latest, QTimeZone::UTC);
        query << std::pair(u"latest"_s, latest.toString(Qt::ISODateWithMs)) << std::pair(u"offset"_s, QString::number(walk.skip));
    }
    const auto parse = [wanted](const QByteArray &body) { return readMessages(body, wanted); };
    Result<DossierRows> rows = co_await read(talk, u"groups.history"_s, query, parse, stop);
    if (!rows)
        co_return Failure{rows.error()};
    const bool again = walk.replies;
    if (!again)
        walk.roots += rows->roots;
    bool more = stepBack(walk, *rows);
    if (!more && wantsReplies && !again && !walk.roots.isEmpty()) {
        walk = DossierWalk{.back = true, .replies = true, .roots = walk.roots};
        more = true;
    }
    MessageHaul haul = hauled<MessageHaul>(*std::move(rows), 0, walk, more);
    if (again)
        haul.looked = 0; // they were counted the first time
    co_return haul;
}

QSet<QString> idsOf(const QList<AccountId> &accounts)
{
    QSet<QString> ids;
    for (const AccountId &account : accounts)
        ids.insert(account.value);
    return ids;
}

QCoro::Task<Result<MessageHaul>> readMessagePage(TalkPtr talk, Room room, MessageQuery query, std::stop_token stop)
{
    Result<DossierWalk> walk = DossierWalk::from(query.cursor);
    if (!walk)
        co_return Failure{walk.error()};
    if (room.archived && !walk->back) // it was not when the reading began: from its end, then
        walk = DossierWalk{.back = true, .roots = walk->roots};
    const WantedRows wanted{.room = room.id,
        .authors = idsOf(query.authors),
        .usernames = QSet<QString>(query.usernames.cbegin(), query.usernames.cend()),
        .mentions = query.mentions,
        .replies = query.mentions};
    if (walk->back)
        co_return co_await backward(talk, wanted, *walk, stop);
    co_return co_await forward<MessageHaul>(talk, messageSource(), wanted, *walk, stop);
}

QCoro::Task<Result<FileHaul>> readFilePage(
    TalkPtr talk, Room room, QList<AccountId> authors, QString cursor, std::stop_token stop)
{
    const Result<DossierWalk> walk = DossierWalk::from(cursor);
    if (!walk)
        co_return Failure{walk.error()};
    const WantedRows wanted{.room = room.id, .authors = idsOf(authors)};
    co_return co_await forward<FileHaul>(talk, fileSource(), wanted, *walk, stop);
}

QCoro::Task<Result<DossierRoom>> readVolume(TalkPtr talk, DossierRoom room, std::stop_token stop)
{
    const RoomId id = room.room.id;
    if (!room.room.archived) {
        const auto messages = co_await read(talk, messageSource().call, pageQuery(id, 0, 1, messageSource().sort), &readTotal, stop);
        if (!messages && !isClosed(messages.error()) && messages.error().code != "error-room-archived"_L1)
            co_return Failure{messages.error()};
        if (!messages && isClosed(messages.error())) {
            room.readable = false;
            room.unreadableWhy = messages.error().code;
            co_return room;
        }
        room.messages = messages ? *messages : -1;
    }
    const auto files = co_await read(talk, fileSource().call, pageQuery(id, 0, 1, fileSource().sort), &readTotal, stop);
    if (!files && !isClosed(files.error()))
        co_return Failure{files.error()};
    room.files = files ? *files : -1;
    room.readable = files.has_value();
    room.unreadableWhy = files ? QString() : files.error().code;
    co_return room;
}

/// By its id alone: names are anything, and the server does not look at them.
QCoro::Task<Result<void>> fetch(
    TalkPtr talk, DossierFile file, Transport::TakePiece take, std::stop_token stop)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_-]{1,64}$"_s);
    const QString name = u"file-upload"_s;
    if (!plain.match(file.id).hasMatch())
        co_return Failure{Error{.kind = Error::Kind::Malformed, .server = Server::RocketChat, .code = u"files._id"_s, .call = name}};
    Call call{.path = u"/file-upload/%1/file"_s.arg(file.id), .name = name, .headers = talk->credentials};
    const Result<qint64> bytes
        = co_await talk->transport.stream(std::move(call), file.bytes > 0 ? file.bytes : -1, std::move(take), stop);
    if (!bytes)
        co_return Failure{bytes.error()};
    co_return Result<void>{};
}

class Dossiers final : public ChatDossiers
{
public:
    explicit Dossiers(TalkPtr talk) : m_talk(std::move(talk)) { }

    QCoro::Task<Result<QJsonObject>> profile(AccountId account, std::stop_token stop) override
    {
        return read(m_talk, u"users.info"_s, {{u"userId"_s, account.value}}, &readProfile, std::move(stop));
    }
    QCoro::Task<Result<DossierRoom>> volume(DossierRoom room, std::stop_token stop) override
    {
        return readVolume(m_talk, std::move(room), std::move(stop));
    }
    QCoro::Task<Result<MessageHaul>> messages(Room room, MessageQuery query, std::stop_token stop) override
    {
        return readMessagePage(m_talk, std::move(room), std::move(query), std::move(stop));
    }
    QCoro::Task<Result<FileHaul>> files(Room room, QList<AccountId> authors, QString cursor, std::stop_token stop) override
    {
        return readFilePage(m_talk, std::move(room), std::move(authors), std::move(cursor), std::move(stop));
    }
    QCoro::Task<Result<void>> download(
        DossierFile file, std::function<QCoro::Task<bool>(QByteArray)> take, std::stop_token stop) override
    {
        return fetch(m_talk, std::move(file), std::move(take), std::move(stop));
    }
    QCoro::Task<Result<QString>> erasureType(std::stop_token stop) override { return say(m_talk, ErasureType{}, std::move(stop)); }

private:
    TalkPtr m_talk;
};

} // namespace

std::unique_ptr<ChatDossiers> rocketchat::makeDossiers(std::shared_ptr<Talk> talk)
{
    return std::make_unique<Dossiers>(std::move(talk));
}

} // namespace diapason
