// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/protection.h"

using namespace Qt::StringLiterals;

namespace diapason {

Protector::Protector(const CampusRules &rules)
    : m_moodleRoles(rules.protections.moodleRoles.cbegin(), rules.protections.moodleRoles.cend()),
      m_moderators(rules.protections.chatRoles.contains("moderator"_L1)),
      m_leaders(rules.protections.chatRoles.contains("leader"_L1))
{
    QStringList wildcards;
    for (const QString &username : rules.exceptions) {
        if (username.contains(u'*'))
            wildcards.append(QRegularExpression::escape(usernameKey(username)).replace("\\*"_L1, ".*"_L1));
        else
            m_usernames.insert(usernameKey(username));
    }
    if (!wildcards.isEmpty())
        m_wildcards = QRegularExpression{u"^(?:%1)$"_s.arg(wildcards.join(u'|')), QRegularExpression::DotMatchesEverythingOption};
    for (const QString &username : rules.protections.people)
        m_people.insert(usernameKey(username));
}

bool Protector::excepted(const QString &chatUsername) const
{
    if (m_usernames.isEmpty() && m_wildcards.pattern().isEmpty())
        return false;
    const QString key = usernameKey(chatUsername);
    return m_usernames.contains(key) || (!m_wildcards.pattern().isEmpty() && m_wildcards.match(key).hasMatch());
}

Protection Protector::of(
    const Person *person, const RoomMember *member, const Account *account, const QString &chatUsername) const
{
    if (account && account->type == Account::Type::Bot)
        return Protection::Bot;
    if (account && account->type == Account::Type::App)
        return Protection::App;
    if (member && member->roles.owner)
        return Protection::Owner;
    if (excepted(chatUsername))
        return Protection::Exception;
    if (person && !m_people.isEmpty() && m_people.contains(usernameKey(person->username)))
        return Protection::Person;
    const auto spared = [this](const MoodleRole &role) { return m_moodleRoles.contains(role.shortName); };
    if (person && !m_moodleRoles.isEmpty() && std::ranges::any_of(person->roles, spared))
        return Protection::MoodleRole;
    if (member && ((m_moderators && member->roles.moderator) || (m_leaders && member->roles.leader)))
        return Protection::RoomRole;
    return Protection::None;
}

} // namespace diapason
