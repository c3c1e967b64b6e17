// SPDX-License-Identifier: GPL-3.0-or-later
// The tools a campus is drawn with. Ids are handed out in order; references last until the next thing is drawn.
#pragma once

#include "demo/blueprint.h"
#include "demo/blueprint_names.h"

#include <QHash>
#include <QSet>

namespace diapason::demo {

namespace role {
inline constexpr qint64 manager = 1, editingTeacher = 3, teacher = 4, student = 5, tutor = 9;
}

class Painter
{
public:
    Painter(quint32 seed, const QString &moodleUrl);

    Blueprint campus;
    Dice dice;
    bool chronicle = true; ///< whether rooms get a system message for every member

    // Moodle.
    qint64 category(qint64 parent, const QString &name, bool visible = true);
    qint64 student();
    qint64 teacher();
    qint64 person(const QString &firstName, const QString &lastName, const QString &username = {});
    qint64 course(qint64 category, const QString &shortName, const QString &fullName);
    void enrol(qint64 course, qint64 person, qint64 role, const QByteArray &method = "manual");
    void enrol(qint64 course, const QList<qint64> &people, qint64 role, const QByteArray &method = "cohort");
    void unenrol(qint64 course, qint64 person);
    qint64 group(qint64 course, const QString &name, const QList<qint64> &members = {});
    qint64 activity(qint64 course, const QString &name, int section = 1);

    [[nodiscard]] drawn::Person &personOf(qint64 id) { return campus.people[id - campus.people.first().id]; }
    [[nodiscard]] drawn::Course &courseOf(qint64 id) { return campus.courses[id - campus.courses.first().id]; }
    [[nodiscard]] drawn::Activity &activityOf(qint64 course, qint64 cmid);
    [[nodiscard]] drawn::Enrolment &enrolment(qint64 course, qint64 person);

    // Rocket.Chat.
    int account(qint64 person); ///< the person's, made by the campus rule when there is none yet
    int account(drawn::Account account); ///< any other
    void give(qint64 person, int account) { m_accountOfPerson.insert(person, account); } ///< whatever its name; before their rooms
    void withholdAccount(qint64 person) { m_without.insert(person); } ///< before any of their rooms is drawn
    [[nodiscard]] bool isWithoutAccount(qint64 person) const { return m_without.contains(person); }
    int room(drawn::Room room); ///< index into campus.rooms; creator is the service account
    [[nodiscard]] QDateTime day(int month, int day, int hour = 8, int minute = 0) const; ///< of the campus's year, UTC

private:
    qint64 add(drawn::Person person);

    NameSource m_names;
    int m_turn = 0;
    qint64 m_nextCmid = 48201;
    qint64 m_nextGroup = 700;
    QHash<qint64, int> m_accountOfPerson;
    QSet<qint64> m_without;
    QHash<QString, int> m_accountByName; ///< lower case: uniqueness ignores case
};

} // namespace diapason::demo
