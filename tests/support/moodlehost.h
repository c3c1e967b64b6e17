// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/host.h"
#include "demo/moodle/moodlesimulator.h"

namespace diapason::test {

/// The simulated Moodle alone, on a thread of its own, with one course (2) of as many people as a test asks for.
/// Its people have the ids from 1000 on; the first is the teacher, the others are students of group "TD & TP".
class MoodleHost
{
public:
    static constexpr qint64 courseId = 2, firstPerson = 1000, cmid = 18;

    explicit MoodleHost(int people, const QString &version = QStringLiteral("4.5"), const QString &prefix = {})
        : m_world(university(people), demo::MoodleProfile::of(version)),
          m_moodle(m_world)
    {
        m_host.start({.handler =
                          [this](const demo::Request &request) {
                              m_last = request;
                              return m_moodle.handle(request);
                          },
            .route = &demo::MoodleSimulator::route,
            .prefix = prefix,
            .name = QStringLiteral("moodle")});
        edit([this](demo::MoodleWorld &world) { world.url = m_host.url().toString(); });
    }
    ~MoodleHost() { m_host.stop(); }
    Q_DISABLE_COPY_MOVE(MoodleHost)

    [[nodiscard]] demo::Host &http() { return m_host; }
    [[nodiscard]] QUrl url() const { return m_host.url(); }
    [[nodiscard]] QString token() const { return m_world.serviceToken; }
    /// The latest request, as it came.
    [[nodiscard]] demo::Request last()
    {
        demo::Request request;
        m_host.run([&] { request = m_last; });
        return request;
    }
    void edit(const std::function<void(demo::MoodleWorld &)> &change)
    {
        m_host.run([&] { change(m_world); });
    }
    void take(const demo::Capability &capability)
    {
        edit([&](demo::MoodleWorld &world) { world.take(world.serviceAccount, capability); });
    }
    /// The service offers every function but this one.
    void withhold(const QString &function)
    {
        edit([&](demo::MoodleWorld &world) {
            const QStringList names = demo::moodleFunctions().keys();
            world.services.first().functions = {names.cbegin(), names.cend()};
            world.services.first().functions.remove(function);
        });
    }
    /// Gives the n-th person a name Moodle cannot answer (moodle.md §4.2).
    void poison(int n)
    {
        edit([&](demo::MoodleWorld &world) { world.editPerson(firstPerson + n).lastName = QStringLiteral("<i>Co</i>"); });
    }

    [[nodiscard]] static demo::Blueprint university(int people)
    {
        using namespace demo::drawn;
        demo::Blueprint campus{.siteName = QStringLiteral("Université d’essai"), .siteShortName = QStringLiteral("UE")};
        campus.now = QDateTime::currentDateTimeUtc();
        campus.roles
            = {{.id = 3, .shortName = QStringLiteral("editingteacher")}, {.id = 5, .shortName = QStringLiteral("student")}};
        campus.categories = {{.id = 1, .name = QStringLiteral("Sciences & Techniques")}};
        campus.people = {{.id = 2,
            .username = QStringLiteral("svc.diapason"),
            .firstName = QStringLiteral("Service"),
            .lastName = QStringLiteral("Diapason")}};
        campus.moodleService = 2;
        demo::drawn::Course course{.id = courseId,
            .category = 1,
            .shortName = QStringLiteral("MATH & <i>Co</i>"),
            .fullName = QStringLiteral("Mathématiques"),
            .created = campus.now};
        course.sections = {{.number = 0}, {.number = 1}};
        course.groups = {{.id = 7, .name = QStringLiteral("TD & TP")}};
        course.activities = {{.cmid = cmid, .instance = 6, .section = 1, .name = QStringLiteral("Général")}};
        for (int i = 0; i < people; ++i) {
            const qint64 id = firstPerson + i;
            const QString name = QStringLiteral("u%1").arg(i);
            campus.people.append({.id = id,
                .username = name,
                .firstName = QStringLiteral("Éva"),
                .lastName = name,
                .email = name + QStringLiteral("@univ.example")});
            course.enrolments.append({.person = id, .roles = {i == 0 ? 3 : 5}, .groups = {7}});
        }
        campus.courses = {course};
        return campus;
    }

private:
    demo::MoodleWorld m_world;
    demo::MoodleSimulator m_moodle;
    demo::Request m_last;
    demo::Host m_host; // ends first: its thread serves the world
};

} // namespace diapason::test
