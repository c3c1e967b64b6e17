// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the campus rules protect, ready to be asked about many people and members.
#pragma once

#include "domain/compare.h"

#include <QRegularExpression>

namespace diapason {

class Protector
{
public:
    explicit Protector(const CampusRules &rules);

    /// Why nothing is written to somebody. What is not known of them is null; `chatUsername` is theirs, or the one expected.
    [[nodiscard]] Protection of(
        const Person *person, const RoomMember *member, const Account *account, const QString &chatUsername) const;

private:
    [[nodiscard]] bool excepted(const QString &chatUsername) const;

    QSet<QString> m_usernames;
    QRegularExpression m_wildcards; ///< of the exceptions with "*"; empty when there are none
    QSet<QString> m_people;
    QSet<QString> m_moodleRoles;
    bool m_moderators;
    bool m_leaders;
};

} // namespace diapason
