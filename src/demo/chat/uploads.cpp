// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/uploads.h"

#include "demo/chat/documents.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

QByteArray beginningOf(const QString &type)
{
    if (type == "application/pdf"_L1)
        return "%PDF-1.7\n";
    if (type == "image/png"_L1)
        return "\x89PNG\r\n\x1a\n";
    return type == "text/csv"_L1 ? "temps;absorbance\n"_ba : QByteArray();
}

std::pair<const ChatRoom *, std::optional<ChatUpload>> found(const ChatWorld &world, const QString &id)
{
    for (const auto &[rid, room] : world.rooms()) {
        for (const ChatMessage &message : room->messages) {
            const std::optional<ChatUpload> upload = uploadOf(message);
            if (upload && upload->id == id)
                return {room.get(), upload};
        }
    }
    return {};
}

} // namespace

std::optional<ChatUpload> uploadOf(const ChatMessage &message)
{
    if (message.upload)
        return message.upload;
    if (!message.file)
        return std::nullopt;
    QString id = message.id();
    id.front() = u'f';
    return ChatUpload{.id = id,
        .name = u"cours.pdf"_s,
        .type = u"application/pdf"_s,
        .size = 2048 + qint64(message.number % 4096),
        .seed = quint32(message.number)};
}

QByteArray bytesOf(const ChatUpload &upload)
{
    QByteArray bytes = beginningOf(upload.type).first(std::min<qint64>(upload.size, beginningOf(upload.type).size()));
    const bool words = upload.type.startsWith("text/"_L1);
    bytes.reserve(upload.size);
    for (quint32 state = upload.seed * 2654435761U + 1; bytes.size() < upload.size;) {
        state = state * 1664525U + 1013904223U;
        const uchar drawn = uchar(state >> 24);
        bytes.append(char(words ? drawn % 12 == 0 ? '\n' : '0' + drawn % 10 : drawn));
    }
    return bytes;
}

QString uploadPath(const ChatUpload &upload)
{
    return uploadRoot + upload.id + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(upload.name, "/:;,?@&=+$#!~*'()"));
}

QJsonObject uploadRow(const ChatWorld &world, const ChatRoom &room, const ChatMessage &message)
{
    const ChatUpload upload = *uploadOf(message);
    const QString path = uploadPath(upload);
    const QString site = world.text(u"Site_Url"_s);
    return {{u"_id"_s, upload.id}, {u"name"_s, upload.name}, {u"size"_s, upload.size}, {u"type"_s, upload.type},
        {u"typeGroup"_s, upload.type.section(u'/', 0, 0)}, {u"rid"_s, room.id}, {u"user"_s, shortUser(message.author)},
        {u"userId"_s, message.author ? message.author->id : QString()}, {u"store"_s, u"GridFS:Uploads"_s}, {u"complete"_s, true},
        {u"uploading"_s, false}, {u"progress"_s, 1}, {u"extension"_s, upload.name.section(u'.', -1)},
        {u"uploadedAt"_s, stamp(message.ts)}, {u"_updatedAt"_s, stamp(message.ts)},
        {u"url"_s, QString(site.chopped(site.endsWith(u'/') ? 1 : 0) + path)}, {u"path"_s, path}};
}

Response fileAnswer(const ChatWorld &world, const Request &request)
{
    const ChatToken *const token = world.token(QString::fromUtf8(request.headers.value("x-auth-token")));
    const bool known = token && token->user->active && token->user->id.toUtf8() == request.headers.value("x-user-id");
    const auto [room, upload] = found(world, request.path.sliced(uploadRoot.size()).section(u'/', 0, 0));
    const bool limited = world.isOn(u"FileUpload_Restrict_to_room_members"_s);
    if (world.isOn(u"FileUpload_ProtectFiles"_s) && (!known || (room && limited && !world.canAccess(*token->user, *room))))
        return {.status = 403, .body = {}, .contentType = "text/plain"};
    if (!upload)
        return {.status = 404, .body = {}, .contentType = "text/plain"};
    return {.body = bytesOf(*upload),
        .contentType = upload->type.toUtf8(),
        .headers = {{"Content-Disposition", "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(upload->name)},
            {"Content-Security-Policy", "default-src 'none'"}}};
}

} // namespace diapason::demo
