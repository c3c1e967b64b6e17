// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/dossierrows.h"

#include "core/discretion.h"
#include "net/rocketchat/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

using json::Keys;

namespace {

/// Lines the server writes about membership, roles and archiving: their `msg` is somebody's username, or nothing.
bool isServerLine(const QString &type)
{
    static const QSet<QString> types{u"au"_s, u"ru"_s, u"uj"_s, u"ul"_s, u"ut"_s, u"ult"_s, u"ujt"_s, u"wm"_s, u"rm"_s,
        u"added-user-to-team"_s, u"removed-user-from-team"_s, u"user-added-room-to-team"_s, u"user-muted"_s, u"user-unmuted"_s,
        u"subscription-role-added"_s, u"subscription-role-removed"_s, u"room-archived"_s, u"room-unarchived"_s,
        u"room-allowed-reacting"_s, u"room-disallowed-reacting"_s, u"room-set-read-only"_s, u"room-removed-read-only"_s,
        u"room_e2e_enabled"_s, u"room_e2e_disabled"_s, u"room_changed_privacy"_s, u"room_changed_avatar"_s};
    return types.contains(type);
}

QString joined(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() ? one + other : one + u'\n' + other;
}

/// A quote has the link it came from; any other attachment holds words of the author, or a file's description.
void readAttachments(Keys &row, DossierMessage &message, int depth = 0)
{
    row.eachLoosely("attachments", [&](Keys &attachment) {
        const bool quoted = depth > 0 || !attachment.text("message_link", QString()).isEmpty();
        const QString text = attachment.text("text", QString());
        if (quoted)
            message.quotes.append({attachment.text("author_name", QString()), text});
        else
            message.text = joined(message.text, joined(attachment.text("description", QString()), text));
        if (quoted && depth < 5) // a quote may quote
            readAttachments(attachment, message, depth + 1);
    });
}

void readFileNames(Keys &row, DossierMessage &message)
{
    const auto name = [&](Keys &file) { message.files.append(file.text("name", QString())); };
    row.eachLoosely("files", name);
    if (message.files.isEmpty())
        row.insideLoosely("file", name);
    message.files.removeAll(QString());
}

struct Head {
    DossierMessage message = {};
    QString type = {};
    bool mentioned = false;
    bool answered = false; ///< somebody answers in its thread
};

/// Who wrote it when, about whom and in answer to what: never a text.
Head readHead(Keys &row, const WantedRows &wanted)
{
    Head head;
    DossierMessage &message = head.message;
    message.id = row.text("_id");
    message.at = row.time("ts");
    if (!message.at.isValid())
        row.fail("ts");
    head.type = row.text("t", QString());
    row.insideLoosely("u", [&](Keys &user) {
        message.author = AccountId{user.text("_id", QString())};
        message.username = user.text("username", QString());
        message.name = user.text("name", QString());
    });
    message.thread = row.text("tmid", QString());
    row.eachLoosely("mentions", [&](Keys &mention) {
        const QString id = mention.text("_id", QString());
        const QString username = mention.text("username", QString());
        head.mentioned = head.mentioned || wanted.authors.contains(id) || wanted.usernames.contains(username);
        if (!username.isEmpty())
            message.mentions.append(username);
    });
    head.answered = row.number("tcount", 0) > 0;
    return head;
}

void readWords(Keys &row, DossierMessage &message, bool encrypted)
{
    message.pinned = row.flag("pinned", false);
    message.encrypted = encrypted;
    message.edited = row.time("editedAt");
    if (!encrypted)
        message.text = row.text("msg", QString());
    readFileNames(row, message);
    readAttachments(row, message);
}

std::optional<DossierItem::Kind> kindOf(const Head &head, const WantedRows &wanted, const QSet<QString> &roots)
{
    using Kind = DossierItem::Kind;
    if (isServerLine(head.type))
        return std::nullopt;
    if (wanted.authors.contains(head.message.author.value))
        return wanted.own ? std::optional(Kind::Message) : std::nullopt;
    if (head.mentioned && (wanted.mentions || !wanted.own))
        return wanted.mentions ? std::optional(Kind::Mention) : std::nullopt; // it was told on the first passage
    if (wanted.replies && roots.contains(head.message.thread))
        return Kind::Reply;
    return std::nullopt;
}

/// What is nobody's business, at any depth.
QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &element : value.toArray())
            out.append(withoutSecrets(element));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (discretionOf(member.key()) != Discretion::Secret)
            out.insert(member.key(), withoutSecrets(*member));
    }
    return out;
}

} // namespace

Result<DossierRows> readMessages(const QByteArray &body, const WantedRows &wanted)
{
    return json::parse<DossierRows>(body, [&](Keys &root, DossierRows &rows) {
        QSet<QString> roots = wanted.roots;
        root.each("messages", [&](Keys &row) {
            Head head = readHead(row, wanted);
            rows.passed.append({head.message.id, head.message.at});
            if (head.answered && wanted.authors.contains(head.message.author.value) && !roots.contains(head.message.id)) {
                roots.insert(head.message.id);
                rows.roots.append(head.message.id);
            }
            const auto kind = kindOf(head, wanted, roots);
            if (!kind || row.failed())
                return;
            readWords(row, head.message, head.type == "e2e"_L1);
            rows.kept.append(
                {rows.passed.size() - 1, DossierItem{.kind = *kind, .room = wanted.room, .message = std::move(head.message)}});
        });
        rows.total = int(root.number("total", -1));
    });
}

Result<DossierRows> readFiles(const QByteArray &body, const WantedRows &wanted)
{
    return json::parse<DossierRows>(body, [&](Keys &root, DossierRows &rows) {
        root.each("files", [&](Keys &row) {
            DossierFile file{.id = row.text("_id"), .at = row.time("uploadedAt")};
            rows.passed.append({file.id, file.at});
            row.insideLoosely("user", [&](Keys &user) { file.author = AccountId{user.text("_id", QString())}; });
            if (!file.author.isValid())
                file.author = AccountId{row.text("userId", QString())};
            if (!wanted.authors.contains(file.author.value))
                return;
            file.name = row.text("name", QString());
            file.type = row.text("type", QString());
            file.bytes = row.number("size", 0);
            file.path = row.text("path", QString());
            rows.kept.append({rows.passed.size() - 1,
                DossierItem{.kind = DossierItem::Kind::File, .room = wanted.room, .file = std::move(file)}});
        });
        rows.total = int(root.number("total", -1));
    });
}

Result<int> readTotal(const QByteArray &body)
{
    return json::parse<int>(body, [](Keys &root, int &total) { total = int(root.number("total")); });
}

Result<QJsonObject> readProfile(const QByteArray &body)
{
    const QJsonObject user = QJsonDocument::fromJson(body)["user"_L1].toObject();
    if (user["_id"_L1].toString().isEmpty())
        return json::malformed(u"user._id"_s);
    return withoutSecrets(user).toObject();
}

} // namespace diapason::rocketchat
