// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as words: two that read the same say the same, wherever their lists keep things.
#pragma once

#include "domain/compare.h"

namespace diapason::test {

using namespace Qt::StringLiterals;

inline QString rowText(const Comparison &c, const DriftRow &row)
{
    const MembershipEvent *event = c.event(row);
    const Account *account = c.account(row);
    return QStringList{c.key(row), driftClassCode(row.driftClass), QString::number(int(row.cause)),
        protectionCode(row.protection), memberRoleCode(row.expected), actualRoleCode(row.actual), c.displayName(row),
        c.chatUsername(row), account ? account->id.value + account->username + QString::number(account->active) : QString(),
        event ? QString::number(int(event->kind)) + event->username + event->by + event->at.toString(Qt::ISODateWithMs)
              : QString()}
        .join(u'|');
}

inline QStringList textOf(const Comparison &c)
{
    QStringList lines;
    for (const DriftRow &row : c.rows)
        lines.append(rowText(c, row));
    for (const Finding &finding : c.findings)
        lines.append(u"finding %1 %2 %3"_s.arg(int(finding.kind)).arg(finding.room.value, finding.detail));
    lines.append(u"%1 expected, %2 present, %3 drifts; %4 %5 %6; %7 %8 calls"_s.arg(c.expected)
            .arg(c.present)
            .arg(c.drifts)
            .arg(c.moodleComplete())
            .arg(c.chatComplete())
            .arg(c.accountsNeeded)
            .arg(c.moodleCalls)
            .arg(c.chatCalls));
    for (const int count : c.counts)
        lines.append(QString::number(count));
    return lines;
}

} // namespace diapason::test
