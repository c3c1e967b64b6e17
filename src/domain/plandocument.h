// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as a document: saved, read by others, signed, carried to another computer, and applied as it was signed.
#pragma once

#include "domain/guard.h"

#include <QUrl>

namespace diapason {

/// Who read a plan and agrees to it.
struct Signature {
    QString by = {};
    QDateTime at = {};
    QString hash = {}; ///< contentHash() of what was read
    friend bool operator==(const Signature &, const Signature &) = default;
};

struct PlanDocument {
    QString campus = {}; ///< its name, for the eye
    QUrl moodle = {};
    QUrl rocketchat = {};
    QString author = {};
    QDateTime made = {};
    Plan plan = {};
    QList<Allowance> allowances = {};
    QList<Signature> signatures = {};
};
/// 2: erasures. Everything else is written as 1, so that older programs go on reading it; both are read.
inline constexpr int planSchema = 2;
/// The lowest schema that can hold a plan.
[[nodiscard]] int schemaOf(const Plan &plan);

/// 64 lower-case hexadecimal digits: SHA-256 over everything but the signatures, the ticks included.
[[nodiscard]] QString contentHash(const PlanDocument &document);
/// Whether somebody of this name may countersign: anybody but its author, whatever the case of the letters.
[[nodiscard]] bool maySign(const PlanDocument &document, const QString &name);
/// A signature of the content as it is, by somebody else than its author.
[[nodiscard]] bool isCountersigned(const PlanDocument &document);

/// JSON with the schema and the hash; no secret is in it.
[[nodiscard]] QByteArray planToJson(const PlanDocument &document);
/// Kind::Usage: "plan-json" (not JSON at all; `detail` says where), "plan-schema" (`detail` is its number), "plan-hash"
/// (altered by hand or on the way), "plan-value" (`detail` is the path of the first bad value).
[[nodiscard]] Result<PlanDocument> parsePlan(const QByteArray &json);
/// Kind::Usage "plan-campus" with the document's campus in `detail` when it was made for other servers.
[[nodiscard]] Result<void> fits(const PlanDocument &document, const Campus &campus);

} // namespace diapason
