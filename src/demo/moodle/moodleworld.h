// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/blueprint.h"
#include "demo/moodle/moodleprofile.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>

#include <functional>

namespace diapason::demo {

using Capability = QByteArray;

struct MoodleService {
    QString shortName = {};
    bool enabled = true;
    QSet<QString> functions = {}; ///< empty: every simulated one
    bool restricted = false; ///< only `allowed` may use it
    QSet<qint64> allowed = {};
};

struct MoodleToken {
    QString value = {};
    qint64 person = 0;
    QString service = {};
    QDateTime validUntil = {}; ///< invalid: permanent
    QString ipRestriction = {}; ///< empty: any
};

/// Somebody's request for their data, in tool_dataprivacy.
struct MoodleDataRequest {
    qint64 id = 0;
    int type = 1; ///< 1 export, 2 deletion
    qint64 person = 0;
    qint64 requestedBy = 0;
    int status = 0; ///< 0 pending … 5 complete, 6 cancelled, 7 rejected, 8 download ready, 9 expired, 10 deleted
    QString comments = {};
    QDateTime made = {};
    /// Nothing more will be done about it.
    [[nodiscard]] bool isOver() const { return status >= 5; }
};

/// The state of a simulated Moodle. Not thread-safe: touch it in the thread that serves it.
class MoodleWorld
{
public:
    explicit MoodleWorld(const Blueprint &campus, MoodleProfile versionProfile = {});

    MoodleProfile profile;
    MoodleSwitches switches;
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc; ///< tests move it

    QString url;
    QString siteName;
    QString siteShortName;
    QList<drawn::Role> roles;
    QList<drawn::Category> categories;
    QList<drawn::Cohort> cohorts;
    QList<drawn::CategoryRole> categoryRoles;
    QList<drawn::ModuleRole> moduleRoles;
    QList<drawn::BinItem> bin;
    QString chatUrl; ///< what the plugin is set up with
    QString chatAccount; ///< id of its account there
    int pendingTasks = 0; ///< of the plugin
    int failedTasks = 0;
    QList<MoodleDataRequest> dataRequests; ///< in the order they were made; a pending one is prepared once somebody looked

    // Courses. The site itself is course 1 and is not among them.
    [[nodiscard]] const QList<drawn::Course> &courses() const { return m_courses; }
    [[nodiscard]] const drawn::Course &siteCourse() const { return m_site; }
    [[nodiscard]] const drawn::Course *course(qint64 id) const; ///< null when unknown
    [[nodiscard]] drawn::Course &edit(qint64 id); ///< must exist
    [[nodiscard]] drawn::Activity &editActivity(qint64 cmid); ///< must exist; its number and its course stay
    [[nodiscard]] const drawn::Category *category(qint64 id) const;
    struct Module {
        const drawn::Course *course = nullptr;
        const drawn::Activity *activity = nullptr; ///< null: the course's forum
    };
    [[nodiscard]] Module module(qint64 cmid) const; ///< `course` null when unknown
    /// Every course has a forum too, so that filters have something to filter.
    [[nodiscard]] static qint64 forumOf(const drawn::Course &course) { return 40000 + course.id; }

    // People.
    [[nodiscard]] const QList<drawn::Person> &people() const { return m_people; }
    [[nodiscard]] const drawn::Person *person(qint64 id) const;
    [[nodiscard]] drawn::Person &editPerson(qint64 id); ///< must exist
    qint64 addPerson(drawn::Person person); ///< gives it an id
    void enrol(qint64 course, const drawn::Enrolment &enrolment);
    void unenrol(qint64 course, qint64 person);
    [[nodiscard]] const drawn::Enrolment *enrolment(const drawn::Course &course, qint64 person) const;
    [[nodiscard]] QList<const drawn::Course *> activeCoursesOf(qint64 person) const; ///< active enrolments, by id

    // Rights. A capability is held at system level, or through a role in the course or above it.
    void give(qint64 person, const Capability &capability) { m_system[person].insert(capability); }
    void take(qint64 person, const Capability &capability) { m_system[person].remove(capability); }
    void setAdministrator(qint64 person) { m_administrators.insert(person); }
    [[nodiscard]] bool isAdministrator(qint64 person) const { return m_administrators.contains(person); }
    [[nodiscard]] bool may(qint64 person, const Capability &capability, const drawn::Course *course = nullptr) const;
    /// Whether a role in the course or above it grants it (enrolled people's rights, option withcapability).
    [[nodiscard]] bool holdsByRole(qint64 person, const Capability &capability, const drawn::Course &course) const;
    /// moodle.md §3: what the service account needs for reading.
    [[nodiscard]] static const QList<Capability> &readingCapabilities();

    // Services, tokens and passwords.
    qint64 serviceAccount = 0;
    QString serviceToken; ///< the permanent one of the service account
    QList<MoodleService> services;
    QList<MoodleToken> tokens;
    QHash<qint64, QString> passwords; ///< who has none cannot log in by form
    qint64 browserSession = 0; ///< who the browser's cookie says it is; 0: nobody yet
    QString addToken(qint64 person, const QDateTime &validUntil = {});
    [[nodiscard]] MoodleService *service(const QString &shortName);
    /// Whether the site has a simulated function at all: those of a plugin are there when it is.
    [[nodiscard]] bool has(const QString &function) const;

    // The plugin.
    /// What it does to the room of an activity whose form was saved (mod_rocketchat.md §3, §6); none: there is no Rocket.Chat.
    std::function<void(const drawn::Activity &)> roomFollows = {};
    /// A teacher saves the form, or local_diapason_set_activity does in their stead: the room gets the activity's retention, and
    /// the members are left to an ad hoc task, as `background_synchronize` has it.
    void saveForm(qint64 cmid);

private:
    void index() const;

    drawn::Course m_site;
    QList<drawn::Course> m_courses;
    QList<drawn::Person> m_people;
    QHash<qint64, qsizetype> m_personIndex;
    QHash<qint64, QSet<Capability>> m_system;
    QSet<qint64> m_administrators;
    int m_tokensMade = 0;
    mutable bool m_stale = true;
    mutable QHash<qint64, qsizetype> m_courseIndex;
    mutable QHash<qint64, std::pair<qsizetype, qsizetype>> m_moduleIndex; ///< cmid → course, activity
    mutable QMultiHash<qint64, qsizetype> m_activeIn; ///< person → course
};

} // namespace diapason::demo
