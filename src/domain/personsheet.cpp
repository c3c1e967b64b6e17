// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personsheet.h"

namespace diapason {

namespace {

std::optional<AccountId> accountOf(const Comparison &comparison, const DriftRow &row)
{
    if (const Account *account = comparison.account(row))
        return account->id;
    if (const RoomMember *member = comparison.member(row))
        return member->id;
    return std::nullopt;
}

void takePerson(PersonSheet &sheet, const PersonLine &line)
{
    if (const Person *person = line.in->person(line.row)) {
        sheet.person = *person;
        sheet.expectedUsername = line.in->usernames.at(line.row.person);
        if (line.in->rules.matches.contains(person->id))
            sheet.match = Match::Confirmed;
    }
    if (const Account *account = line.in->account(line.row))
        sheet.account = *account;
    else if (const RoomMember *member = line.in->member(line.row); member && !sheet.account)
        sheet.account = Account{.id = member->id, .username = member->username, .name = member->name};
}

QDateTime readAt(const Comparison &comparison) { return std::min(comparison.course.stamp.at, comparison.room.stamp.at); }

int rank(const PersonLine &line)
{
    return int(family(line.row.driftClass)) * driftClassCount + int(line.row.driftClass);
}

} // namespace

int PersonSheet::drifts() const { return int(std::ranges::count_if(lines, &PersonLine::drifts)); }

bool PersonSheet::fresh() const { return std::ranges::none_of(lines, &PersonLine::kept); }

PersonSheet personSheet(const QList<PersonReading> &readings, MoodleUserId person, const AccountId &account)
{
    PersonSheet sheet;
    // Whoever is known on one side only at first is known on both after the first reading that shows the pair.
    MoodleUserId who = person;
    AccountId whose = account;
    for (const PersonReading &reading : readings) {
        for (const DriftRow &row : reading.comparison->rows) {
            const Person *found = reading.comparison->person(row);
            const std::optional<AccountId> id = accountOf(*reading.comparison, row);
            if (found && id && ((who.isValid() && found->id == who) || (whose.isValid() && *id == whose))) {
                who = found->id;
                whose = *id;
            }
        }
    }
    for (const PersonReading &reading : readings) {
        const Comparison &comparison = *reading.comparison;
        for (const DriftRow &row : comparison.rows) {
            const Person *found = comparison.person(row);
            const bool theirs = found ? found->id == who : whose.isValid() && accountOf(comparison, row) == whose;
            if (theirs)
                sheet.lines.append({.in = reading.comparison, .row = row, .kept = reading.kept});
        }
    }
    QList<PersonLine> byAge = sheet.lines;
    std::ranges::stable_sort(byAge, {}, [](const PersonLine &line) { return readAt(*line.in); });
    for (const PersonLine &line : std::as_const(byAge)) {
        takePerson(sheet, line);
        sheet.complete = sheet.complete && line.in->moodleComplete() && line.in->chatComplete();
    }
    if (!byAge.isEmpty())
        sheet.oldest = readAt(*byAge.first().in);
    if (sheet.match == Match::None && sheet.person && sheet.account)
        sheet.match = Match::Username;
    std::ranges::stable_sort(sheet.lines, {}, [](const PersonLine &line) {
        return std::tuple(rank(line), line.in->course.course.fullName, line.in->activity.name);
    });
    return sheet;
}

Plan planOf(const PersonSheet &sheet, bool createAccounts)
{
    Plan plan;
    for (const PersonLine &line : sheet.lines) {
        if (line.kept || !line.drifts())
            continue;
        const RoomPlan room = makePlan(*line.in, {.only = QSet{line.key()}, .createAccounts = createAccounts});
        if (!room.operations.isEmpty())
            plan.rooms.append(room);
    }
    return plan;
}

} // namespace diapason
