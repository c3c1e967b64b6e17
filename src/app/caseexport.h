// SPDX-License-Identifier: GPL-3.0-or-later
// The archive of a privacy case, for the console and for the twin alike.
#pragma once

#include "core/clock.h"
#include "ports/cases.h"
#include "ports/chatserver.h"

#include <QUrl>

namespace diapason {

struct ExportOrder {
    PrivacyCase request = {};
    QString campus = {}; ///< its name
    QUrl moodle = {};
    QUrl rocketchat = {};
    QList<DossierRoom> rooms = {}; ///< those that are missing are named by their reports
    QString operatorName = {};
    QDateTime made = {};
    QString path = {};
    QString passphrase = {};
    ProgressFn told = {};
};

/// Writes every document of what the work file holds into one encrypted archive. Errors as Archiver::write() and the work file.
/// `chat` tells the retention in force in the rooms today; without an answer the sheet leaves it out.
/// Called on the main thread; what is given by reference outlives it.
[[nodiscard]] QCoro::Task<Result<QList<WrittenEntry>>> exportDossier(
    ExportOrder order, WorkFile &file, Archiver &archiver, ChatServer &chat, std::stop_token stop);

} // namespace diapason
