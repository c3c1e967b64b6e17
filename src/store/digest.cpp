// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/digest.h"

#include <QHashFunctions>

#include <array>

namespace diapason {

namespace {

/// Values one after the other, texts after their length, so that no two lists look alike.
class Digest
{
public:
    explicit Digest(qsizetype rows) { m_bytes.reserve(rows * 160); }
    Digest &operator<<(qint64 number)
    {
        m_bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
        return *this;
    }
    Digest &operator<<(const QString &text)
    {
        *this << qint64(text.size());
        m_bytes.append(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
        return *this;
    }
    /// Qt's hash, twice: it may differ on another machine, and then a row by row comparison finds that nothing changed.
    [[nodiscard]] QByteArray result() const
    {
        const std::array<size_t, 2> hashes{
            qHashBits(m_bytes.constData(), size_t(m_bytes.size()), 1), qHashBits(m_bytes.constData(), size_t(m_bytes.size()), 2)};
        return QByteArray(reinterpret_cast<const char *>(hashes.data()), sizeof hashes);
    }

private:
    QByteArray m_bytes;
};

} // namespace

QByteArray digestOf(const QList<Person> &people)
{
    Digest digest(people.size());
    for (const Person &person : people) {
        digest << person.id.value << person.username << person.fullName << person.email << qint64(person.enrolment)
               << qint64(person.account) << person.roles.size() << person.groups.size();
        for (const MoodleRole &role : person.roles)
            digest << role.id << role.shortName << role.name;
        for (const QString &group : person.groups)
            digest << group;
    }
    return digest.result();
}

QByteArray digestOf(const QList<RoomMember> &members, const AccountDirectory &accounts)
{
    Digest digest(members.size());
    for (const RoomMember &member : members) {
        const qsizetype index = accounts.find(member.id);
        digest << member.id.value << member.username << member.name << member.roles.owner << member.roles.moderator
               << member.roles.leader << (index >= 0);
        if (index < 0)
            continue;
        const Account &account = accounts.accounts().at(index);
        digest << account.username << account.name << account.email << qint64(account.type) << account.active
               << account.federated;
    }
    return digest.result();
}

} // namespace diapason
