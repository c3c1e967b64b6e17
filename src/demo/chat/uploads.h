// SPDX-License-Identifier: GPL-3.0-or-later
// Files of messages: their rows, their bytes, and who may fetch them. contracts/rocketchat.md §4.18.
#pragma once

#include "demo/chat/chatworld.h"
#include "demo/http.h"

namespace diapason::demo {

/// The file of a message, whether it was told or only that there is one.
[[nodiscard]] std::optional<ChatUpload> uploadOf(const ChatMessage &message);
/// Always the same for the same file.
[[nodiscard]] QByteArray bytesOf(const ChatUpload &upload);
/// "/file-upload/<id>/<name>", the name encoded as the server does, which leaves slashes and dots as they are.
[[nodiscard]] QString uploadPath(const ChatUpload &upload);
/// A row of groups.files.
[[nodiscard]] QJsonObject uploadRow(const ChatWorld &world, const ChatRoom &room, const ChatMessage &message);

inline constexpr QLatin1StringView uploadRoot{"/file-upload/"};
/// GET /file-upload/<id>/<anything>: 403 without the headers of somebody who may see the room, 404 when there is no such file.
[[nodiscard]] Response fileAnswer(const ChatWorld &world, const Request &request);

} // namespace diapason::demo
