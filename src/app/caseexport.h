// SPDX-License-Identifier: GPL-3.0-or-later
// The archive of a privacy case, for the console and for the twin alike.
#pragma once

#include "core/clock.h"
#include "domain/retention.h"
#include "ports/cases.h"

#include <QUrl>

namespace diapason {

struct ExportOrder {
    PrivacyCase request = {};
    QString campus = {}; ///< its name
    QUrl moodle = {};
    QUrl rocketchat = {};
    QList<DossierRoom> rooms = {}; ///< those that are missing are named by their reports
    QHash<RoomId, RetentionInForce> retention = {};
    QString operatorName = {};
    QDateTime made = {};
    QString path = {};
    QString passphrase = {};
    ProgressFn told = {};
};

/// Writes every document of what the work file holds into one encrypted archive. Errors as Archiver::write() and the work file.
/// Called on the main thread; the work file outlives it.
[[nodiscard]] QCoro::Task<Result<QList<WrittenEntry>>> exportDossier(
    ExportOrder order, WorkFile &file, Archiver &archiver, std::stop_token stop);

} // namespace diapason
