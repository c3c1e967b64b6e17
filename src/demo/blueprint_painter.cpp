// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/blueprint_painter.h"

#include <QTimeZone>

#include <algorithm>

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

constexpr int year = 2026;

QList<Role> standardRoles()
{
    return {{1, u"manager"_s, {}, 1}, {2, u"coursecreator"_s, {}, 2}, {3, u"editingteacher"_s, {}, 3}, {4, u"teacher"_s, {}, 4},
        {5, u"student"_s, {}, 5}, {6, u"guest"_s, {}, 6}, {7, u"user"_s, {}, 7}, {8, u"frontpage"_s, {}, 8},
        {9, u"tuteur"_s, u"Tuteur"_s, 9}};
}

} // namespace

Painter::Painter(quint32 seed, const QString &moodleUrl) : dice(seed), m_names(seed)
{
    campus.siteName = u"Université de Haute-Brume"_s;
    campus.siteShortName = u"UHB & partenaires"_s;
    campus.moodleUrl = moodleUrl;
    campus.now = day(10, 3, 8, 40);
    campus.roles = standardRoles();
    campus.moodleService = add({.username = u"svc.diapason"_s,
        .firstName = u"Service"_s,
        .lastName = u"Diapason"_s,
        .email = u"svc.diapason@haute-brume.fr"_s,
        .auth = "manual"});
    campus.chatService
        = account(Account{.username = u"svc-moodle"_s, .name = u"Service Moodle"_s, .email = u"svc.diapason@haute-brume.fr"_s});
}

QDateTime Painter::day(int month, int dayOfMonth, int hour, int minute) const
{
    return QDateTime(QDate(year, month, dayOfMonth), QTime(hour, minute), QTimeZone::UTC);
}

qint64 Painter::category(qint64 parent, const QString &name, bool visible)
{
    const qint64 id = campus.categories.isEmpty() ? 1 : campus.categories.last().id + 1;
    campus.categories.append({.id = id, .parent = parent, .name = name, .visible = visible});
    return id;
}

qint64 Painter::add(Person person)
{
    person.id = campus.people.isEmpty() ? 1001 : campus.people.last().id + 1;
    if (person.idNumber.isEmpty())
        person.idNumber = QString::number(22600000 + person.id);
    campus.people.append(std::move(person));
    return campus.people.last().id;
}

qint64 Painter::student()
{
    const Named named = m_names.next();
    const QString domain = u"@etu.haute-brume.fr"_s;
    // Some accounts came with the domain in their username: the campus rule strips it.
    const QString username = ++m_turn % 3 == 0 ? named.username + domain : named.username;
    return add(
        {.username = username, .firstName = named.firstName, .lastName = named.lastName, .email = named.username + domain});
}

qint64 Painter::teacher()
{
    const Named named = m_names.next();
    return add({.username = named.username,
        .firstName = named.firstName,
        .lastName = named.lastName,
        .email = named.username + u"@haute-brume.fr"_s});
}

qint64 Painter::person(const QString &firstName, const QString &lastName, const QString &username)
{
    const QString free = m_names.usernameFor(firstName, lastName);
    return add({.username = username.isEmpty() ? free : username,
        .firstName = firstName,
        .lastName = lastName,
        .email = free + u"@haute-brume.fr"_s});
}

qint64 Painter::course(qint64 inCategory, const QString &shortName, const QString &fullName)
{
    const qint64 id = campus.courses.isEmpty() ? 310 : campus.courses.last().id + 1;
    campus.courses.append({.id = id,
        .category = inCategory,
        .shortName = shortName,
        .fullName = fullName,
        .created = day(7, 6),
        .sections = {{0, u"Généralités"_s, true}, {1, u"Échanges"_s, true}}});
    return id;
}

void Painter::enrol(qint64 inCourse, qint64 person, qint64 role, const QByteArray &method)
{
    const QList<qint64> roles = role == 0 ? QList<qint64>{} : QList<qint64>{role};
    courseOf(inCourse).enrolments.append({.person = person, .roles = roles, .method = method});
}

void Painter::enrol(qint64 inCourse, const QList<qint64> &people, qint64 role, const QByteArray &method)
{
    const Enrolment pattern{.roles = {role}, .method = method}; // its lists are shared by all
    QList<Enrolment> &enrolments = courseOf(inCourse).enrolments;
    enrolments.reserve(enrolments.size() + people.size());
    for (const qint64 person : people) {
        enrolments.append(pattern);
        enrolments.last().person = person;
    }
}

void Painter::unenrol(qint64 inCourse, qint64 person)
{
    courseOf(inCourse).enrolments.removeIf([person](const Enrolment &e) { return e.person == person; });
}

Enrolment &Painter::enrolment(qint64 inCourse, qint64 person)
{
    return *std::ranges::find(courseOf(inCourse).enrolments, person, &Enrolment::person);
}

qint64 Painter::group(qint64 inCourse, const QString &name, const QList<qint64> &members)
{
    const qint64 id = ++m_nextGroup;
    courseOf(inCourse).groups.append({.id = id, .name = name, .idNumber = u"G-%1"_s.arg(id)});
    for (const qint64 person : members)
        enrolment(inCourse, person).groups.append(id);
    return id;
}

qint64 Painter::activity(qint64 inCourse, const QString &name, int section)
{
    const qint64 cmid = m_nextCmid;
    m_nextCmid += 3; // other modules take the numbers between
    courseOf(inCourse).activities.append({.cmid = cmid, .instance = (cmid - 48201) / 3 + 1, .section = section, .name = name});
    return cmid;
}

Activity &Painter::activityOf(qint64 inCourse, qint64 cmid)
{
    return *std::ranges::find(courseOf(inCourse).activities, cmid, &Activity::cmid);
}

int Painter::account(qint64 id)
{
    if (const auto known = m_accountOfPerson.constFind(id); known != m_accountOfPerson.cend())
        return *known;
    const Person &person = personOf(id);
    const QString username = chatUsername(person.username);
    const auto taken = m_accountByName.constFind(username.toLower());
    const int index = taken != m_accountByName.cend() ? *taken
                                                      : account(Account{.username = username,
                                                            .name = person.firstName + u' ' + person.lastName,
                                                            .email = person.email,
                                                            .created = day(9, 1)});
    m_accountOfPerson.insert(id, index);
    return index;
}

int Painter::account(Account account)
{
    if (account.id.isEmpty())
        account.id = dice.id();
    if (!account.created.isValid())
        account.created = day(1, 12);
    const int index = int(campus.accounts.size());
    m_accountByName.insert(account.username.toLower(), index);
    campus.accounts.append(std::move(account));
    return index;
}

int Painter::room(Room room)
{
    room.id = dice.id();
    room.creator = campus.chatService;
    room.members.prepend({.account = campus.chatService, .owner = true});
    campus.rooms.append(std::move(room));
    return int(campus.rooms.size()) - 1;
}

} // namespace diapason::demo
