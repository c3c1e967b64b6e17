// SPDX-License-Identifier: GPL-3.0-or-later
// What could have been collected for a case, of invented people.
#pragma once

#include "domain/dossier.h"

#include <QTimeZone>

namespace diapason::test {

inline QDateTime minuteOf(int n) { return QDateTime(QDate(2026, 3, 2), QTime(8, 0), QTimeZone::UTC).addSecs(60 * n); }

inline DossierItem messageItem(const QString &id, const QString &text, int minute = 0, const QString &room = QStringLiteral("r1"))
{
    DossierItem item{.room = RoomId{room}};
    item.message = DossierMessage{.id = id,
        .author = AccountId{QStringLiteral("a1")},
        .username = QStringLiteral("ines.garnier"),
        .name = QStringLiteral("Inès Garnier"),
        .at = minuteOf(minute),
        .text = text};
    return item;
}

inline DossierItem fileItem(const QString &id, qint64 bytes, int minute = 0, const QString &room = QStringLiteral("r1"))
{
    DossierItem item{.kind = DossierItem::Kind::File, .room = RoomId{room}};
    item.file = DossierFile{.id = id,
        .name = QStringLiteral("../../compte rendu.pdf"),
        .type = QStringLiteral("application/pdf"),
        .bytes = bytes,
        .author = AccountId{QStringLiteral("a1")},
        .at = minuteOf(minute),
        .path = QStringLiteral("/file-upload/") + id};
    return item;
}

inline PartReport messagesOf(const QString &room, int looked, const QString &cursor = {})
{
    return {.part = CasePart::Messages,
        .room = RoomId{room},
        .roomName = QStringLiteral("chimie-") + room,
        .state = cursor.isEmpty() ? PartReport::State::Complete : PartReport::State::Waiting,
        .looked = looked,
        .total = looked,
        .items = looked,
        .cursor = cursor};
}

} // namespace diapason::test
