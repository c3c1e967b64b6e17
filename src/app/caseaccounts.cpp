// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caseaccounts.h"

#include "domain/names.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

QString evidenceCode(AccountCandidate::Why why)
{
    switch (why) {
    case AccountCandidate::Why::OtherCase: return u"other_case"_s;
    case AccountCandidate::Why::Email: return u"email"_s;
    case AccountCandidate::Why::FormerName: return u"former_name"_s;
    }
    return {};
}

class Suggestions
{
public:
    explicit Suggestions(const PrivacyCase &request)
    {
        for (const CaseAccount &account : request.accounts)
            m_known.insert(account.id);
    }
    void add(const Account &account, const QString &evidence)
    {
        if (m_known.contains(account.id) || account.type == Account::Type::Bot || account.type == Account::Type::App)
            return;
        m_known.insert(account.id);
        m_found.append({.id = account.id, .username = account.username, .name = account.name, .evidence = evidence});
    }
    [[nodiscard]] QList<CaseAccount> found() const { return m_found; }

private:
    QSet<AccountId> m_known;
    QList<CaseAccount> m_found;
};

AccountQuestion questionOf(const PrivacyCase &request, const QJsonObject &person, const CampusRules &rules)
{
    const QString username = person.value("username"_L1).toString();
    return {.person = request.person,
        .username = chatUsername(username, rules.username),
        .email = person.value("email"_L1).toString(),
        .fullName = u"%1 %2"_s.arg(person.value("firstname"_L1).toString(), person.value("lastname"_L1).toString()).trimmed()};
}

/// What is known of the rooms of the catalogue, by room.
struct Linked {
    const Activity *activity = nullptr;
    const Course *course = nullptr;
};
QHash<RoomId, Linked> linkedRooms(const Catalogue &catalogue)
{
    QHash<RoomId, Linked> found;
    const auto courses = byId(catalogue.courses.courses, &Course::id);
    for (const auto &[course, activities] : catalogue.activities.asKeyValueRange())
        for (const Activity &activity : activities)
            if (const RoomId room = catalogue.links.value(activity.cmid).room; room.isValid())
                found.insert(room, {&activity, courses.value(course)});
    return found;
}

DossierRoom roomOf(const PersonRoom &listed, const Room *known, const Linked &linked)
{
    DossierRoom room{.room = known ? *known : Room{.id = listed.room, .name = listed.name}, .roles = listed.roles};
    if (linked.activity) {
        room.cmid = linked.activity->cmid;
        room.activity = linked.activity->name;
    }
    if (linked.course)
        room.course = linked.course->fullName;
    return room;
}

} // namespace

QCoro::Task<Result<QList<CaseAccount>>> suggestedAccounts(
    PrivacyCase request, CampusRules rules, MoodleServer &moodle, ChatServer &chat, Reader &reader, std::stop_token stop)
{
    const Result<QJsonObject> person = co_await moodle.requests().person(request.person, stop);
    if (!person)
        co_return Failure{person.error()};
    const AccountQuestion question = questionOf(request, *person, rules);
    const AccountId confirmed = rules.matches.value(request.person).id;
    const AccountDirectory directory = co_await chat.accounts(
        {question.username}, confirmed.isValid() ? QList{confirmed} : QList<AccountId>{}, {}, stop);
    const CandidateListing candidates = co_await reader.candidatesFor({question}, stop);
    if (stop.stop_requested())
        co_return Failure{Error{.kind = Error::Kind::Cancelled}};
    for (const ReadStamp &stamp : {directory.stamp(), candidates.stamp})
        if (!stamp.gaps.isEmpty() && stamp.gaps.first().error)
            co_return Failure{*stamp.gaps.first().error};
    Suggestions suggestions{request};
    if (const qsizetype index = directory.find(confirmed); confirmed.isValid() && index >= 0)
        suggestions.add(directory.accounts().at(index), u"confirmed"_s);
    if (const qsizetype index = directory.find(question.username); index >= 0)
        suggestions.add(directory.accounts().at(index), u"username"_s);
    for (const AccountCandidate &candidate : candidates.candidates)
        suggestions.add(candidate.account, evidenceCode(candidate.why));
    co_return suggestions.found();
}

QCoro::Task<Result<QList<DossierRoom>>> roomsOfCase(
    PrivacyCase request, Catalogue catalogue, ChatServer &chat, std::stop_token stop)
{
    const QHash<RoomId, Linked> linked = linkedRooms(catalogue);
    const auto known = byId(catalogue.rooms.rooms, &Room::id);
    QList<DossierRoom> rooms;
    for (const CaseAccount &account : request.confirmed()) {
        const Result<PersonRooms> listed = co_await chat.personRooms(account.id, stop);
        if (!listed)
            co_return Failure{listed.error()};
        for (const PersonRoom &room : listed->rooms)
            if (!std::ranges::contains(rooms, room.room, [](const DossierRoom &one) { return one.room.id; }))
                rooms.append(roomOf(room, known.value(room.room), linked.value(room.room)));
    }
    std::ranges::sort(rooms, {}, [](const DossierRoom &room) { return std::tuple(room.course, room.room.name, room.room.id.value); });
    co_return rooms;
}

} // namespace diapason
