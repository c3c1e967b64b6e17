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

QHash<RoomId, Cmid> activitiesByRoom(const Catalogue &catalogue)
{
    QHash<RoomId, Cmid> found;
    for (const Link &link : catalogue.links)
        if (link.room.isValid())
            found.insert(link.room, link.cmid);
    return found;
}

DossierRoom roomOf(const PersonRoom &listed, const Catalogue &catalogue, Cmid cmid)
{
    const Room *known = catalogue.room(listed.room);
    DossierRoom room{.room = known ? *known : Room{.id = listed.room, .name = listed.name}, .roles = listed.roles};
    const Activity *activity = catalogue.activity(cmid);
    const Course *course = activity ? catalogue.course(activity->course) : nullptr;
    if (activity) {
        room.cmid = activity->cmid;
        room.activity = activity->name;
    }
    if (course)
        room.course = course->fullName;
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
    const QHash<RoomId, Cmid> linked = activitiesByRoom(catalogue);
    QList<DossierRoom> rooms;
    for (const CaseAccount &account : request.confirmed()) {
        const Result<PersonRooms> listed = co_await chat.personRooms(account.id, stop);
        if (!listed)
            co_return Failure{listed.error()};
        for (const PersonRoom &room : listed->rooms)
            if (!std::ranges::contains(rooms, room.room, [](const DossierRoom &one) { return one.room.id; }))
                rooms.append(roomOf(room, catalogue, linked.value(room.room)));
    }
    std::ranges::sort(rooms, {}, [](const DossierRoom &room) { return std::tuple(room.course, room.room.name, room.room.id.value); });
    co_return rooms;
}

} // namespace diapason
