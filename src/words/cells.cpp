// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/cells.h"

#include "words/translate.h"
#include "words/words.h"

namespace diapason::words {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QString &left, const QString &right)
{
    return left.isEmpty() ? right : right.isEmpty() ? left : left + u" · "_s + right;
}

/// Whether the room's list could not say that somebody is absent.
bool chatSideUnread(const DriftRow &row) { return row.driftClass == DriftClass::Unknown && row.actual == ActualRole::None; }

QString whyNoPerson(const DriftRow &row)
{
    switch (row.protection) {
    case Protection::Service:
        //: Second line under "Not enrolled": why this account is in the room.
        return Words::tr("service account");
    case Protection::Bot: return Words::tr("bot account");
    case Protection::App: return Words::tr("account of an app");
    case Protection::Owner: return Words::tr("owner of the room");
    case Protection::Exception:
    case Protection::Person: return Words::tr("exception list");
    case Protection::MoodleRole: return Words::tr("Moodle role the campus rules protect");
    case Protection::RoomRole: return Words::tr("room role the campus rules protect");
    case Protection::None: break;
    }
    return {};
}

Cell moodleName(const Comparison &comparison, const DriftRow &row)
{
    if (const Person *person = comparison.person(row))
        return {person->fullName, person->username};
    if (row.driftClass == DriftClass::Unknown) {
        //: Moodle's side of a row nobody could read.
        return {Words::tr("Not read"), comparison.displayName(row)};
    }
    const QString why = whyNoPerson(row);
    //: Moodle's side of a chat account without an enrolled person.
    return {Words::tr("Not enrolled"), joined(comparison.displayName(row), why)};
}

Cell moodleRole(const Comparison &comparison, const DriftRow &row)
{
    const Person *person = comparison.person(row);
    if (!person) {
        //: Second line of the role cell: nobody expects this account in the room.
        return {Words::tr("No role"), row.driftClass == DriftClass::Unknown ? QString{} : Words::tr("not expected")};
    }
    QStringList roles;
    for (const MoodleRole &role : person->roles)
        roles.append(words::moodleRole(role));
    return {
        roles.isEmpty() ? Words::tr("No role") : roles.join(u", "_s), joined(person->groups.join(u", "_s), enrolment(*person))};
}

Cell classCell(const Comparison &comparison, const DriftRow &row)
{
    return {driftClass(row.driftClass),
        row.driftClass == DriftClass::InStep && row.cause == Cause::Present ? QString{} : cause(comparison, row)};
}

Cell chatName(const Comparison &comparison, const DriftRow &row)
{
    if (const RoomMember *member = comparison.member(row))
        return {member->username, member->name};
    const QString username = comparison.chatUsername(row);
    if (chatSideUnread(row))
        return {Words::tr("Not read"), username};
    if (row.driftClass == DriftClass::NoAccount) {
        //: Rocket.Chat's side of an expected person without an account; the username they would have follows.
        return {Words::tr("No account"), username};
    }
    //: Rocket.Chat's side of a person who is not in the room.
    return {Words::tr("Not in the room"), username};
}

QString accountWords(const Comparison &comparison, const DriftRow &row)
{
    if (const Account *account = comparison.account(row)) {
        //: State of a Rocket.Chat account, in a column headed "account"
        return account->active ? accountState(*account) : Words::tr("deactivated");
    }
    // Members without a role are listed only while their account is active (RoomReading::members).
    if (row.actual == ActualRole::Member)
        return accountState(Account{});
    return row.actual == ActualRole::None ? QString{} : Words::tr("account state not read");
}

Cell chatRole(const Comparison &comparison, const DriftRow &row)
{
    if (chatSideUnread(row))
        return {u"—"_s, {}};
    return {row.actual == ActualRole::None ? Words::tr("No role") : actualRole(row.actual), accountWords(comparison, row)};
}

} // namespace

QStringList headings(CellKind kind)
{
    switch (kind) {
    case CellKind::MoodleName:
        //: Column of the side-by-side table, Moodle's side.
        return {Words::tr("Name"), Words::tr("username")};
    case CellKind::MoodleRole: return {Words::tr("Role"), Words::tr("group")};
    case CellKind::Class: return {Words::tr("Class"), Words::tr("reason")};
    case CellKind::ChatName:
        //: Column of the side-by-side table, Rocket.Chat's side.
        return {Words::tr("Username"), Words::tr("name")};
    case CellKind::ChatRole: return {Words::tr("Role"), Words::tr("account")};
    }
    return {};
}

QString heading(CellKind kind) { return headings(kind).join(u" · "_s); }

Cell cell(CellKind kind, const Comparison &comparison, const DriftRow &row)
{
    switch (kind) {
    case CellKind::MoodleName: return moodleName(comparison, row);
    case CellKind::MoodleRole: return moodleRole(comparison, row);
    case CellKind::Class: return classCell(comparison, row);
    case CellKind::ChatName: return chatName(comparison, row);
    case CellKind::ChatRole: return chatRole(comparison, row);
    }
    return {};
}

QString rowSentence(const Comparison &comparison, const DriftRow &row)
{
    const auto both = [](const Cell &cell) { return cell.second.isEmpty() ? cell.first : cell.first + u", "_s + cell.second; };
    //: One row of the side-by-side table for a screen reader. 1 name and username, 2 role and group,
    //: 3 class, 4 reason, 5 Rocket.Chat name, 6 role in the room and account state.
    return Words::tr("%1, %2. %3: %4. Rocket.Chat: %5, %6.")
        .arg(both(moodleName(comparison, row)), both(moodleRole(comparison, row)), driftClass(row.driftClass),
            cause(comparison, row), both(chatName(comparison, row)), both(chatRole(comparison, row)));
}

QString treeSentence(const QString &name, std::optional<int> drifts, bool archived, bool hidden, bool unlinked)
{
    QStringList parts{name};
    if (drifts)
        parts.append(Words::tr("%n drift(s)", nullptr, *drifts));
    if (archived)
        parts.append(Words::tr("room archived"));
    if (hidden)
        parts.append(Words::tr("hidden in Moodle"));
    if (unlinked)
        parts.append(Words::tr("no room found"));
    return parts.join(u", "_s);
}

} // namespace diapason::words
