// SPDX-License-Identifier: GPL-3.0-or-later
// Messages and files as a privacy case wants them (rocketchat.md §4.18, §6). Of rows nobody asked for, id and time alone are kept.
#pragma once

#include "domain/dossier.h"

#include <QByteArray>
#include <QSet>

namespace diapason::rocketchat {

struct WantedRows {
    RoomId room = {};
    QSet<QString> authors = {}; ///< ids of accounts
    QSet<QString> usernames = {}; ///< of the same
    QSet<QString> roots = {}; ///< messages of theirs that somebody answered, as known before this page
    bool own = true;
    bool mentions = false;
    bool replies = false;
};

struct DossierRows {
    struct Passed {
        QString id = {};
        QDateTime at = {};
    };
    QList<Passed> passed = {}; ///< every row, in the server's order
    QList<std::pair<qsizetype, DossierItem>> kept = {}; ///< with their place among those
    QStringList roots = {}; ///< new ones
    int total = -1; ///< -1: the answer tells none
};

/// groups.messages and groups.history. Lines about members and roles are passed over; others' rows are kept only as far as they
/// mention the person or answer them.
[[nodiscard]] Result<DossierRows> readMessages(const QByteArray &body, const WantedRows &wanted);
/// groups.files.
[[nodiscard]] Result<DossierRows> readFiles(const QByteArray &body, const WantedRows &wanted);
/// How many a list announces; its rows are not read.
[[nodiscard]] Result<int> readTotal(const QByteArray &body);
/// users.info: the record without `services`, tokens, keys and whatever else is a secret by its name, at any depth.
[[nodiscard]] Result<QJsonObject> readProfile(const QByteArray &body);

} // namespace diapason::rocketchat
