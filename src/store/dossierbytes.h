// SPDX-License-Identifier: GPL-3.0-or-later
// What is sealed, as bytes: the fields in order, each as QDataStream writes it, behind the number of their form.
#pragma once

#include "domain/dossier.h"

namespace diapason {

/// Without its number and what was decided about it.
[[nodiscard]] QByteArray bytesOf(const DossierItem &item);
[[nodiscard]] std::optional<DossierItem> itemOf(const QByteArray &bytes);

[[nodiscard]] QByteArray bytesOf(const PartReport &report);
[[nodiscard]] std::optional<PartReport> reportOf(const QByteArray &bytes);

/// What somebody decided about an item.
struct Decision {
    bool excluded = false;
    bool unmasked = false;
    QString reason = {};
};
[[nodiscard]] QByteArray bytesOf(const Decision &decision);
[[nodiscard]] std::optional<Decision> decisionOf(const QByteArray &bytes);

[[nodiscard]] QByteArray bytesOf(qint64 moment);
[[nodiscard]] std::optional<qint64> momentOf(const QByteArray &bytes);

} // namespace diapason
