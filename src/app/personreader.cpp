// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/personreader.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

AccountId accountOf(const Comparison &comparison, const DriftRow &row)
{
    if (const Account *account = comparison.account(row))
        return account->id;
    const RoomMember *member = comparison.member(row);
    return member ? member->id : AccountId{};
}

} // namespace

/// Deactivated accounts are in no list of members unless they hold a role there, whatever rooms they are in (rocketchat.md §11).
RoomReading PersonReader::roomAs(const Room &room) const
{
    RoomReading reading{.room = room, .stamp = {.at = m_asked.rooms.at, .sources = {u"users.info"_s}, .gaps = {}}};
    const Account &account = m_asked.account;
    for (const PersonRoom &in : m_asked.rooms.rooms) {
        if (in.room != room.id || (!account.active && in.roles == RoomRoles{}))
            continue;
        reading.members.append({.id = account.id, .username = account.username, .name = account.name, .roles = in.roles});
        break;
    }
    return reading;
}

bool PersonReader::isTheirs(const Comparison &comparison, const DriftRow &row) const
{
    const Person *person = comparison.person(row);
    return (person && person->id == m_asked.person) || accountOf(comparison, row) == m_asked.account.id;
}

bool PersonReader::needsTheRoom(const Comparison &comparison, const DriftRow &row) const
{
    const AccountId account = accountOf(comparison, row);
    return (account.isValid() && account != m_asked.account.id) || row.driftClass == DriftClass::NoAccount
        || row.driftClass == DriftClass::Ambiguous || row.cause == Cause::AccountsUnread;
}

PersonReader::Made PersonReader::theirs(CompareInput input) const
{
    Comparison comparison = compare(std::move(input));
    comparison.rows.removeIf([&](const DriftRow &row) { return !isTheirs(comparison, row); });
    comparison.findings.clear();
    comparison.counts = {};
    comparison.drifts = comparison.expected = 0;
    for (const DriftRow &row : std::as_const(comparison.rows)) {
        ++comparison.counts[size_t(row.driftClass)];
        comparison.drifts += isDrift(row.driftClass) ? 1 : 0;
        comparison.expected += row.expected != MemberRole::None ? 1 : 0;
    }
    return std::make_shared<const Comparison>(std::move(comparison));
}

QCoro::Task<PersonReader::Made> PersonReader::check(
    const Catalogue &catalogue, Activity activity, std::stop_token stop, SharedCoursePtr shared)
{
    const Room *room = catalogue.room(catalogue.links.value(activity.cmid).room);
    const Course *course = catalogue.course(activity.course);
    if (!room || !course || !shared)
        co_return nullptr;
    const RoomReading seat = roomAs(*room);
    CompareInput input = co_await m_reader.moodleSide(catalogue, *course, activity, {}, stop, shared);
    input.room = seat;
    input.accounts = AccountDirectory({m_asked.account}, seat.stamp, false, {}, {m_asked.account.id});
    Made made = theirs(input);
    if (stop.stop_requested() || std::ranges::any_of(made->rows, [&](const DriftRow &row) { return needsTheRoom(*made, row); }))
        co_return nullptr;
    if (co_await m_reader.readMore(made, input, stop, shared))
        made = theirs(input);
    co_return made;
}

} // namespace diapason
