// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/moodle/moodleworld.h"

#include <QCryptographicHash>

#include <algorithm>

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

MoodleProfile MoodleProfile::of(const QString &version)
{
    MoodleProfile profile;
    if (version == "4.1"_L1) {
        profile.release = u"4.1.10 (Build: 20240422)"_s;
        profile.version = u"2022112810.00"_s;
        profile.namespacedExceptions = profile.namesFollowDisplay = profile.groupVisibility = false;
        profile.laterContentKeys = profile.coursesBySection = profile.dataRequests = false;
    } else if (version == "5.1"_L1) {
        profile.release = u"5.1 (Build: 20251006)"_s;
        profile.version = u"2025100600.00"_s;
    }
    return profile;
}

MoodleWorld::MoodleWorld(const Blueprint &campus, MoodleProfile versionProfile)
    : profile(std::move(versionProfile)),
      url(campus.moodleUrl),
      siteName(campus.siteName),
      siteShortName(campus.siteShortName),
      roles(campus.roles),
      categories(campus.categories),
      cohorts(campus.cohorts),
      categoryRoles(campus.categoryRoles),
      moduleRoles(campus.moduleRoles),
      bin(campus.bin),
      pendingTasks(campus.pendingTasks),
      failedTasks(campus.failedTasks),
      serviceAccount(campus.moodleService),
      m_courses(campus.courses),
      m_people(campus.people)
{
    m_site = {.id = 1, .shortName = siteShortName, .fullName = siteName, .created = campus.now.addYears(-6)};
    for (qsizetype i = 0; i < m_people.size(); ++i)
        m_personIndex.insert(m_people[i].id, i);
    for (const Capability &capability : readingCapabilities())
        give(serviceAccount, capability);
    give(serviceAccount, "tool/dataprivacy:managedatarequests");
    for (const char *right : {"local/diapason:read", "local/diapason:write"}) // without effect where it is not installed
        give(serviceAccount, right);
    services = {{.shortName = u"diapason"_s}};
    passwords[serviceAccount] = u"haute-brume"_s;
    serviceToken = addToken(serviceAccount);
}

const Course *MoodleWorld::course(qint64 id) const
{
    if (id == m_site.id)
        return &m_site;
    index();
    const auto found = m_courseIndex.constFind(id);
    return found == m_courseIndex.cend() ? nullptr : &m_courses[*found];
}

Course &MoodleWorld::edit(qint64 id)
{
    index();
    m_stale = true;
    return m_courses[m_courseIndex.value(id)];
}

Activity &MoodleWorld::editActivity(qint64 cmid)
{
    index();
    const auto [course, activity] = m_moduleIndex.value(cmid);
    return m_courses[course].activities[activity];
}

const Category *MoodleWorld::category(qint64 id) const
{
    const auto found = std::ranges::find(categories, id, &Category::id);
    return found == categories.cend() ? nullptr : &*found;
}

MoodleWorld::Module MoodleWorld::module(qint64 cmid) const
{
    index();
    if (const auto found = m_moduleIndex.constFind(cmid); found != m_moduleIndex.cend())
        return {.course = &m_courses[found->first], .activity = &m_courses[found->first].activities[found->second]};
    const Course *forums = course(cmid - 40000);
    return {.course = forums && forums->id != m_site.id ? forums : nullptr};
}

const Person *MoodleWorld::person(qint64 id) const
{
    const auto found = m_personIndex.constFind(id);
    return found == m_personIndex.cend() ? nullptr : &m_people[*found];
}

Person &MoodleWorld::editPerson(qint64 id) { return m_people[m_personIndex.value(id)]; }

qint64 MoodleWorld::addPerson(Person person)
{
    person.id = m_people.last().id + 1;
    m_personIndex.insert(person.id, m_people.size());
    m_people.append(std::move(person));
    return m_people.last().id;
}

void MoodleWorld::enrol(qint64 courseId, const Enrolment &enrolment) { edit(courseId).enrolments.append(enrolment); }

void MoodleWorld::unenrol(qint64 courseId, qint64 person)
{
    edit(courseId).enrolments.removeIf([person](const Enrolment &e) { return e.person == person; });
}

const Enrolment *MoodleWorld::enrolment(const Course &course, qint64 person) const
{
    const auto found = std::ranges::find(course.enrolments, person, &Enrolment::person);
    return found == course.enrolments.cend() ? nullptr : &*found;
}

QList<const Course *> MoodleWorld::activeCoursesOf(qint64 person) const
{
    index();
    QList<qsizetype> places = m_activeIn.values(person);
    std::ranges::sort(places);
    QList<const Course *> found;
    for (const qsizetype place : std::as_const(places))
        found.append(&m_courses[place]);
    return found;
}

QString MoodleWorld::addToken(qint64 person, const QDateTime &validUntil)
{
    const QByteArray seed = "token of " + QByteArray::number(person) + " n° " + QByteArray::number(++m_tokensMade);
    const QString value = QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Md5).toHex());
    tokens.append({.value = value, .person = person, .service = services.first().shortName, .validUntil = validUntil});
    return value;
}

MoodleService *MoodleWorld::service(const QString &shortName)
{
    const auto found = std::ranges::find(services, shortName, &MoodleService::shortName);
    return found == services.end() ? nullptr : &*found;
}

bool MoodleWorld::has(const QString &function) const
{
    if (function.startsWith("tool_dataprivacy_"_L1))
        return profile.dataRequests;
    if (!function.startsWith("local_diapason_"_L1))
        return true;
    return switches.companion && (switches.companionSchema >= 1 || function != "local_diapason_set_retention"_L1);
}

void MoodleWorld::saveForm(qint64 cmid)
{
    const Module saved = module(cmid);
    if (!saved.activity)
        return;
    ++pendingTasks;
    if (roomFollows && switches.retentionFeature)
        roomFollows(*saved.activity);
}

void MoodleWorld::index() const
{
    if (!m_stale)
        return;
    m_stale = false;
    m_courseIndex.clear();
    m_moduleIndex.clear();
    m_activeIn.clear();
    for (qsizetype c = 0; c < m_courses.size(); ++c) {
        m_courseIndex.insert(m_courses[c].id, c);
        for (qsizetype a = 0; a < m_courses[c].activities.size(); ++a)
            m_moduleIndex.insert(m_courses[c].activities[a].cmid, {c, a});
        for (const Enrolment &enrolment : m_courses[c].enrolments) {
            if (enrolment.state == EnrolmentState::Active)
                m_activeIn.insert(enrolment.person, c);
        }
    }
}

} // namespace diapason::demo
