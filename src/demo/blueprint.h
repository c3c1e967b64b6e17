// SPDX-License-Identifier: GPL-3.0-or-later
// The university of the demo campus, drawn before either server exists: both worlds are filled from it.
// Same size, seed and addresses: same campus, to the byte.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace diapason::demo {

enum class Size {
    Small, ///< about 20 courses, 30 activities, 250 people: every drift class and nasty names
    Bench, ///< 24 activities, one of them in a course of 5,005
    Large, ///< 2,000 activities, 60,000 people, one course of 5,005
};

namespace drawn {

// ---- Moodle's side -------------------------------------------------------------------------------------------------

struct Role {
    qint64 id = 0;
    QString shortName = {};
    QString name = {}; ///< raw: empty for the standard roles
    int sortOrder = 0;
};

struct Category {
    qint64 id = 0;
    qint64 parent = 0;
    QString name = {};
    bool visible = true;
};

struct Person {
    qint64 id = 0;
    QString username = {};
    QString firstName = {};
    QString lastName = {};
    QString email = {};
    QString idNumber = {};
    QByteArray auth = "cas";
    bool suspended = false;
    bool confirmed = true;
    bool deleted = false; ///< username is already mangled
};

enum class EnrolmentState { Active, Suspended, Future, Expired };

struct Enrolment {
    qint64 person = 0;
    EnrolmentState state = EnrolmentState::Active;
    QList<qint64> roles = {}; ///< given in the course itself
    QList<qint64> groups = {};
    QByteArray method = "manual"; ///< "cohort", "self", "meta": this and what follows only local_diapason shows
    QString instance = {}; ///< name of the method in the course, its cohort's or its parent course's; often empty
    QDateTime from = {}; ///< invalid: no such bound
    QDateTime until = {};
};

/// A role in a category (and so in all its courses), invisible in `roles[]` of enrolled users.
struct CategoryRole {
    qint64 person = 0;
    qint64 role = 0;
    qint64 category = 0; ///< 0: the system
};

/// A role in one activity, which a sync of the plugin ignores.
struct ModuleRole {
    qint64 person = 0;
    qint64 role = 0;
    qint64 cmid = 0;
};

/// A deleted activity in a recycle bin, as the plugin's own table knows it: without its kind of bin.
struct BinItem {
    qint64 item = 0; ///< numbers of the two bins clash
    bool ofCategory = false; ///< with its whole course
    qint64 cmid = 0;
    QString room = {}; ///< `_id`
};

/// Of a room, or of the activity's own form.
struct Retention {
    bool enabled = true;
    bool overrideGlobal = true;
    int maxAgeDays = 90;
    bool filesOnly = false;
    bool excludePinned = false;
};

struct Group {
    qint64 id = 0;
    QString name = {};
    QString idNumber = {};
    bool hidden = false; ///< visibility restricted: needs viewhiddengroups
};

struct Grouping {
    qint64 id = 0;
    QString name = {};
    QList<qint64> groups = {};
};

struct Cohort {
    qint64 id = 0;
    QString name = {};
    QString idNumber = {};
    QList<qint64> members = {};
};

struct Activity {
    qint64 cmid = 0;
    qint64 instance = 0;
    int section = 0; ///< number in its course
    QString name = {};
    bool visible = true;
    bool stealth = false; ///< available, not shown on the course page
    QByteArray availability = {}; ///< raw JSON, empty: none
    qint64 grouping = 0;
    // What the plugin keeps, which no core web service shows.
    QString room = {}; ///< `_id` of the room it writes to, which may be gone
    QList<qint64> moderatorRoles = {3};
    QList<qint64> memberRoles = {5};
    Retention retention = {.enabled = false};
    /// What the painter put here, by drift class name ("missing" → 1), for campuses small enough to be told by hand.
    QMap<QString, int> painted = {};
};

struct Section {
    int number = 0;
    QString name = {};
    bool visible = true;
    QByteArray availability = {}; ///< raw JSON, empty: none. No core web service shows it
};

enum class GroupMode { None = 0, Separate = 1, Visible = 2 };

struct Course {
    qint64 id = 0;
    qint64 category = 0;
    QString shortName = {};
    QString fullName = {};
    QString idNumber = {};
    bool visible = true;
    GroupMode groupMode = GroupMode::None;
    QDateTime created = {};
    QList<Section> sections = {};
    QList<Group> groups = {};
    QList<Grouping> groupings = {};
    qint64 defaultGrouping = 0; ///< only its groups enter the rows of enrolled users; 0: all do
    QList<Enrolment> enrolments = {}; ///< one per person
    QList<Enrolment> alsoEnrolled = {}; ///< second ways in of some of them, without roles; only local_diapason shows them
    QList<Activity> activities = {};
};

// ---- Rocket.Chat's side --------------------------------------------------------------------------------------------

enum class AccountKind { User, Bot, App };

struct Account {
    QString id = {}; ///< `_id`, 17 characters
    QString username = {};
    QString name = {};
    QString email = {};
    AccountKind kind = AccountKind::User;
    bool active = true;
    QList<QByteArray> roles = {"user"}; ///< global roles
    QDateTime created = {};
    std::optional<QDateTime> deactivated = {};
};

struct Member {
    int account = 0; ///< index into Blueprint::accounts
    bool moderator = false;
    bool owner = false;
};

/// What the room's system messages tell, oldest first. An ordinary message has its text.
struct Event {
    enum class Kind { Message, Joined, Added, Left, Removed, ModeratorGiven, ModeratorTaken, OwnerGiven, Archived, Unarchived };
    QDateTime at = {};
    Kind kind = Kind::Message;
    int account = 0; ///< who it happened to, or who wrote
    int by = 0; ///< who did it; the same account when they did it themselves
    QString text = {};
    bool pinned = false;
    bool file = false;
    bool inThread = false; ///< an answer to the room's first message
};

/// A file somebody sent along. What is in it follows from its name.
struct Upload {
    QString name = {};
    QByteArray type = "text/plain";
    qint64 bytes = 0;
};

/// What somebody wrote, with all that a message may carry.
struct Post {
    QDateTime at = {};
    int account = 0;
    QString text = {};
    int answers = -1; ///< place of the post whose thread it is in, among the room's
    int quotes = -1; ///< place of the post it quotes
    QList<int> mentions = {}; ///< accounts
    bool pinned = false;
    QDateTime edited = {}; ///< invalid: never
    bool encrypted = false;
    std::optional<Upload> upload = {};
};

enum class RoomKind { PrivateGroup, Channel, Team, Discussion };

struct Room {
    QString id = {}; ///< `_id`
    QString name = {};
    QString topic = {};
    RoomKind kind = RoomKind::PrivateGroup;
    QString parent = {}; ///< a discussion's room `_id`
    bool archived = false;
    std::optional<Retention> retention = {}; ///< absent: never set
    int creator = 0;
    QDateTime created = {};
    QList<Member> members = {};
    QList<Event> events = {};
    QList<Post> posts = {}; ///< in time; told apart from the events, which only their kind tells of
    qint64 cmid = 0; ///< the activity it was made for, 0: none. No server tells it
    qint64 stamp = 0; ///< the activity its custom field names, 0: none
};

} // namespace drawn

struct Blueprint {
    QString siteName = {};
    QString siteShortName = {};
    QString moodleUrl = {};
    QDateTime now = {}; ///< the campus's present: every date is told from it

    QList<drawn::Role> roles = {};
    QList<drawn::Category> categories = {};
    QList<drawn::Person> people = {}; ///< ascending ids
    QList<drawn::Course> courses = {};
    QList<drawn::CategoryRole> categoryRoles = {};
    QList<drawn::ModuleRole> moduleRoles = {};
    QList<drawn::BinItem> bin = {};
    int pendingTasks = 0; ///< of the plugin
    int failedTasks = 0;
    QList<drawn::Cohort> cohorts = {};
    qint64 moodleService = 0; ///< the service account among the people

    QList<drawn::Account> accounts = {};
    QList<drawn::Room> rooms = {};
    int chatService = 0; ///< index of the service account among the accounts

    QByteArray campusFile = {}; ///< product.md's campus file without the two addresses
};

/// Draws a campus. `moodleUrl` (no trailing slash) enters the rooms' names.
[[nodiscard]] Blueprint drawCampus(Size size, quint32 seed, const QString &moodleUrl);

/// The plugin's room name: "sha1(url)_shortname_cmid", then its two replacements (moodle.md §7.3).
[[nodiscard]] QString pluginRoomName(const QString &moodleUrl, const QString &courseShortName, qint64 cmid);

/// This campus's username rule: "@haute-brume.fr" goes, then every byte outside [0-9a-zA-Z-_.] becomes "__".
[[nodiscard]] QString chatUsername(const QString &moodleUsername);

} // namespace diapason::demo
