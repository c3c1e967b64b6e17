// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulesdigest.h"

#include <QCryptographicHash>

namespace diapason {

QString rulesDigest(const CampusRules &rules)
{
    CampusRules rows = rules;
    rows.limits = {};
    rows.freezes = {};
    rows.groupName = {};
    rows.links = {};
    rows.accounts = {};
    rows.retention = {};
    return QString::fromLatin1(QCryptographicHash::hash(campusToJson({.rules = rows}), QCryptographicHash::Sha1).toHex());
}

} // namespace diapason
