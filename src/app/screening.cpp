// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screening.h"

#include "domain/protection.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using Kind = Operation::Kind;

/// Whether a row of this class still calls for the operation.
bool callsFor(const DriftRow &row, Kind kind)
{
    const bool absent
        = row.driftClass == DriftClass::Missing || row.driftClass == DriftClass::Left || row.driftClass == DriftClass::NoAccount;
    switch (kind) {
    case Kind::CreateAccount: return row.driftClass == DriftClass::NoAccount;
    case Kind::Invite: return absent;
    case Kind::AddModerator:
        return row.driftClass == DriftClass::ShouldBeModerator || (absent && row.expected == MemberRole::Moderator);
    case Kind::RemoveModerator: return row.driftClass == DriftClass::ShouldNotBeModerator;
    case Kind::Kick: return row.driftClass == DriftClass::Extra;
    case Kind::Mute:
    case Kind::Unmute:
    case Kind::Stamp:
    case Kind::SetRetention:
    case Kind::SetActivityRetention:
    case Kind::RemoveMessages:
    case Kind::SetAccountState:
    case Kind::DeleteAccount: break;
    }
    return false;
}

/// One fresh reading, ready to be asked about many operations.
class Screen
{
public:
    Screen(const Comparison &now, const CampusRules &rules, bool undoing);
    void joins(const Operation &operation) { m_joining.insert(keyOf(operation)); }
    [[nodiscard]] bool isShown(const Operation &operation) const;
    /// Why an operation may no longer be sent; empty when it may.
    [[nodiscard]] QString noLonger(const Operation &operation) const;

private:
    /// Who has no account yet goes by the username.
    [[nodiscard]] static QString keyOf(const Operation &operation)
    {
        return operation.account.isValid() ? operation.account.value : u"@"_s + usernameKey(operation.username);
    }
    [[nodiscard]] const DriftRow *rowOf(const Operation &operation) const;
    [[nodiscard]] QString cannotBeMade(const Operation &operation) const;
    [[nodiscard]] bool isProtected(const Operation &operation) const;
    [[nodiscard]] bool isAsPlanned(const Operation &operation) const;
    [[nodiscard]] QString noDrift(const Operation &operation) const;

    const Comparison &m_now;
    Protector m_protector;
    bool m_undoing;
    bool m_mayCreate;
    QHash<AccountId, RoomRoles> m_roles;
    QHash<AccountId, const RoomMember *> m_members;
    QHash<AccountId, DriftRow> m_rows; ///< of whoever has an account, in the room or not
    QHash<QString, qsizetype> m_people; ///< by the chat username they should have
    QHash<QString, DriftRow> m_without; ///< of whoever has no account, by the username they should have
    QSet<QString> m_joining; ///< invited by this very run
};

Screen::Screen(const Comparison &now, const CampusRules &rules, bool undoing)
    : m_now(now),
      m_protector(rules),
      m_undoing(undoing),
      m_mayCreate(rules.accounts.create),
      m_roles(rolesOf(now.room))
{
    for (const RoomMember &member : now.room.members)
        m_members.insert(member.id, &member);
    for (const DriftRow &row : now.rows) {
        if (const RoomMember *member = now.member(row))
            m_rows.insert(member->id, row);
        else if (const Account *account = now.account(row))
            m_rows.insert(account->id, row);
        else if (row.driftClass == DriftClass::NoAccount)
            m_without.insert(usernameKey(now.chatUsername(row)), row);
    }
    for (qsizetype i = 0; i < now.usernames.size(); ++i)
        m_people.insert(usernameKey(now.usernames.at(i)), i);
}

bool Screen::isShown(const Operation &operation) const
{
    if (operation.kind == Kind::CreateAccount)
        return operation.account.isValid();
    const bool known = m_now.room.stamp.complete() || m_members.contains(operation.account);
    return known && operation.account.isValid() && shows(m_roles, operation);
}

const DriftRow *Screen::rowOf(const Operation &operation) const
{
    if (operation.account.isValid()) {
        const auto row = m_rows.constFind(operation.account);
        return row == m_rows.cend() ? nullptr : &*row;
    }
    const auto row = m_without.constFind(usernameKey(operation.username));
    return row == m_without.cend() ? nullptr : &*row;
}

/// By the rules and the people as they are now, whatever they were when the plan was made.
QString Screen::cannotBeMade(const Operation &operation) const
{
    const DriftRow *row = rowOf(operation);
    const Person *person = row ? m_now.person(*row) : nullptr;
    if (!m_mayCreate)
        return u"creation-off"_s;
    return person && person->id == operation.person && !person->email.isEmpty() ? QString() : u"no-email"_s;
}

/// By what the servers say of the account, whatever the plan calls it.
bool Screen::isProtected(const Operation &operation) const
{
    if (operation.account == m_now.service)
        return true;
    const DriftRow *row = rowOf(operation);
    if (row && row->protection != Protection::None)
        return true;
    const RoomMember *member = m_members.value(operation.account);
    const qsizetype found = m_now.accounts.find(operation.account);
    const Account *account = found < 0 ? nullptr : &m_now.accounts.accounts().at(found);
    const QString username = member ? member->username : account ? account->username : operation.username;
    const qsizetype index = m_people.value(usernameKey(username), -1);
    const Person *person = index < 0 ? nullptr : &m_now.course.people.at(index);
    return m_protector.of(person, member, account, username) != Protection::None;
}

/// Whether the room shows what the operation was planned against. Who is to be moderator may be invited first.
bool Screen::isAsPlanned(const Operation &operation) const
{
    const auto roles = m_roles.constFind(operation.account);
    const ActualRole role = roles == m_roles.cend() ? ActualRole::None : actualRole(*roles);
    const bool joins = operation.kind == Kind::AddModerator && role == ActualRole::None && m_joining.contains(keyOf(operation));
    return role == operation.before || joins;
}

QString Screen::noDrift(const Operation &operation) const
{
    if (operation.kind == Kind::Kick && !m_now.course.stamp.complete())
        return u"incomplete"_s;
    const DriftRow *row = rowOf(operation);
    if (row && row->driftClass == DriftClass::Unknown)
        return u"incomplete"_s;
    return !row || !callsFor(*row, operation.kind) ? u"stale"_s : QString{};
}

QString Screen::noLonger(const Operation &operation) const
{
    if (operation.room != m_now.room.room.id)
        return u"room-changed"_s;
    if (operation.kind == Kind::Stamp) // what the fields hold is read right before they are written (app/stamping.h)
        return {};
    if (isErasing(operation.kind)) // asked for by an erasure alone (app/erasing.h)
        return u"stale"_s;
    if (isProtected(operation))
        return u"protected"_s;
    const bool unseen = !m_now.room.stamp.complete() && (operation.kind == Kind::Kick || !m_members.contains(operation.account));
    if (unseen)
        return u"incomplete"_s;
    if (const QString why = m_undoing ? QString() : noDrift(operation); !why.isEmpty())
        return why;
    if (operation.kind == Kind::CreateAccount)
        return cannotBeMade(operation);
    return isAsPlanned(operation) ? QString() : u"stale"_s;
}

/// Accounts that somebody made since the plan was made, this very run for another room included.
void knowListed(RunState &run, const Comparison &now)
{
    for (const qsizetype i : std::as_const(run.indices)) {
        Operation &operation = run.report.results[i].operation;
        const qsizetype found
            = operation.account.isValid() || isOfRoom(operation.kind) ? -1 : now.accounts.find(operation.username);
        if (found >= 0)
            operation.account = now.accounts.accounts().at(found).id;
    }
}

} // namespace

void screen(RunState &run, const Comparison &now)
{
    knowListed(run, now);
    Screen screen(now, run.reader.rules(), run.undoing);
    for (const qsizetype i : std::as_const(run.indices)) {
        const Operation operation = run.report.results.at(i).operation;
        if (run.report.results.at(i).outcome != Outcome::Open)
            continue;
        const QString why = screen.noLonger(operation);
        if (operation.room == now.room.room.id && screen.isShown(operation))
            run.settle(i, Outcome::AlreadySo);
        else if (!why.isEmpty())
            run.settle(i, Outcome::Skipped, localError(why));
        else if (operation.kind == Kind::Invite)
            screen.joins(operation);
    }
}

} // namespace diapason
