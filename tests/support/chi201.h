// SPDX-License-Identifier: GPL-3.0-or-later
// The course of the design's pictures: CHI201, one room, most classes, names that are long and accented.
#pragma once

#include "app/session.h"
#include "domain/names.h"
#include "support/builders.h"
#include "support/fakecampus.h"
#include "support/fakesnapshots.h"
#include "support/manualclock.h"

namespace diapason::test {

using namespace Qt::StringLiterals;

inline const QString chiHash = u"https://moodle.example.org"_s;
inline constexpr Cmid chiCmid{48213};

struct Chi201 {
    QList<Person> people = {};
    QList<RoomMember> members = {};
    QList<Account> accounts = {};
    MembershipLog log = {};

    /// Someone enrolled. `chatName` empty: no account.
    Person &enrol(const QString &name, const QString &username, const QString &chatUsername, const QString &role = u"student"_s,
        const QStringList &groups = {})
    {
        Person person = build::person(people.size() + 2, username, {role});
        person.fullName = name;
        person.groups = groups;
        people.append(person);
        if (!chatUsername.isEmpty())
            accounts.append({.id = build::accountId(username), .username = username, .name = name, .type = Account::Type::User});
        return people.last();
    }
    void join(const QString &name, const QString &username, RoomRoles roles = {})
    {
        members.append({.id = build::accountId(username), .username = username, .name = name, .roles = roles});
    }
    void both(const QString &name, const QString &username, const QString &role, const QStringList &groups = {})
    {
        enrol(name, username, username, role, groups);
        join(name, username, role == "editingteacher"_L1 ? build::moderator : RoomRoles{});
    }

    Chi201()
    {
        enrol(u"Éloïse Brémond-Lachenal"_s, u"eloise.bremond"_s, u"x"_s, u"student"_s, {u"TD 3"_s});
        join(u"Quentin Le Goff"_s, u"quentin.le-goff"_s);
        enrol(u"Mohamed-Amine Ben Saïd"_s, u"m.bensaid"_s, u"x"_s, u"student"_s, {u"TD 1"_s});
        enrol(u"Mohamed Ben Saïd"_s, u"m.bensaid@univ.fr"_s, {}, u"student"_s, {u"TD 4"_s});
        enrol(u"Jean-Baptiste d’Aubigné de la Fresnaye"_s, u"jb.daubigne"_s, u"x"_s, u"student"_s, {u"TD 2"_s});
        enrol(u"Zoë Wójcik"_s, u"zoe.wojcik"_s, u"x"_s, u"student"_s, {u"TD 3"_s});
        accounts.last().active = false;
        enrol(u"Maëlle N’Guessan"_s, u"maelle.nguessan"_s, u"x"_s, u"student"_s, {u"TD 2"_s}).enrolment
            = EnrolmentState::Inactive;
        enrol(u"Loïc Étchegaray"_s, u"loic.etchegaray"_s, u"x"_s, u"teacher"_s);
        enrol(u"Đặng Thị Mai"_s, u"dang.thi-mai"_s, {}, u"student"_s, {u"TD 1"_s});
        enrol(u"María Núñez de la Torre"_s, u"maria.nunez"_s, u"x"_s, u"editingteacher"_s);
        join(u"María Núñez de la Torre"_s, u"maria.nunez"_s);
        both(u"Anne-Sophie Guérin-Kowalski"_s, u"as.guerin"_s, u"editingteacher"_s);
        both(u"Thibault Lefèvre"_s, u"thibault.lefevre"_s, u"editingteacher"_s);
        const QStringList rest{u"Aïcha Diallo"_s, u"Ana María Fernández Peña"_s, u"Anaïs Roux"_s, u"Baptiste Œuvrard"_s,
            u"Chloé O’Connor"_s, u"Émile Zúñiga"_s, u"Fatou Sow"_s, u"Gwenaël Kerbrat"_s, u"Hélène Ægidius"_s,
            u"Inès Boukhobza"_s, u"Jürgen Müßig"_s, u"Kévin <script>alert(1)</script>"_s, u"Łukasz Żak"_s, u"Noémie Castaing"_s,
            u"Øystein Ås"_s, u"Raphaël Élie-Dit-Cosaque"_s, u"Solène Penn-ar-Bed 🧪"_s, u"Tran Văn Đức"_s};
        for (qsizetype i = 0; i < rest.size(); ++i)
            both(rest[i], u"u%1.%2"_s.arg(i + 1).arg(rest[i].section(u' ', 0, 0).toLower()), u"student"_s,
                {u"TD %1"_s.arg(i % 4 + 1)});
        join(u"Rocket.Cat"_s, u"rocket.cat"_s);
        accounts.append({.id = build::accountId(u"rocket.cat"_s),
            .username = u"rocket.cat"_s,
            .name = u"Rocket.Cat"_s,
            .type = Account::Type::Bot});
        accounts.append({.id = build::accountId(u"quentin.le-goff"_s),
            .username = u"quentin.le-goff"_s,
            .name = u"Quentin Le Goff"_s,
            .type = Account::Type::User});
        members.append(
            {.id = AccountId{u"svc"_s}, .username = u"svc-moodle"_s, .name = u"Service Moodle"_s, .roles = build::owner});
        log = build::log({build::line(MembershipEvent::Kind::Left, u"jb.daubigne"_s, -86400 * 10)}, true);
    }
};

/// A campus of a few courses around CHI201, over scripted servers; members read from `Chi201`.
struct ChiSession {
    FakeMoodle *moodle = new FakeMoodle;
    FakeChat *chat = new FakeChat;
    ManualClock *clock = new ManualClock;
    std::shared_ptr<FakeSnapshots::Kept> kept;
    std::unique_ptr<Session> session;

    explicit ChiSession(const Chi201 &course = {}, std::shared_ptr<FakeSnapshots::Kept> before = std::make_shared<FakeSnapshots::Kept>(),
        std::unique_ptr<Journal> journal = std::make_unique<FakeJournal>())
        : kept(std::move(before))
    {
        moodle->listing = {.categories = categories(), .courses = courses(), .stamp = stamp({u"core_course_get_courses"_s})};
        fillActivities();
        moodle->reading = {.people = course.people, .stamp = stamp({u"core_enrol_get_enrolled_users"_s}), .calls = 2};
        chat->reading.members = course.members;
        chat->reading.log = course.log;
        chat->reading.stamp = stamp({u"rooms.membersOrderedByRole"_s});
        chat->reading.calls = 3;
        chat->allAccounts = course.accounts;
        Campus campus{.name = u"Haute-Brume"_s, .moodle = QUrl(chiHash), .rocketchat = QUrl(u"https://chat.example.org"_s)};
        campus.rules.username = {{.kind = UsernameStep::Kind::StripDomains, .domains = {u"univ.fr"_s}}};
        session = std::make_unique<Session>(campus, std::unique_ptr<MoodleServer>(moodle), std::unique_ptr<ChatServer>(chat),
            std::move(journal), std::make_unique<FakeSnapshots>(kept), std::unique_ptr<Clock>(clock));
    }

private:
    [[nodiscard]] ReadStamp stamp(const QStringList &sources) const
    {
        return {.at = clock->now(), .sources = sources, .gaps = {}};
    }
    [[nodiscard]] static QList<Category> categories()
    {
        return {{.id = CategoryId{1}, .name = u"Sciences et technologies"_s},
            {.id = CategoryId{2}, .parent = CategoryId{1}, .name = u"Licence 2 Chimie"_s},
            {.id = CategoryId{3}, .parent = CategoryId{1}, .name = u"Licence 2 Physique"_s},
            {.id = CategoryId{4}, .name = u"Lettres, langues et sciences humaines"_s}};
    }
    [[nodiscard]] static QList<Course> courses()
    {
        return {{.id = CourseId{7}, .shortName = u"CHI201"_s, .fullName = u"Chimie organique 🧪"_s, .category = CategoryId{2}},
            {.id = CourseId{8}, .shortName = u"CHI204"_s, .fullName = u"Thermodynamique"_s, .category = CategoryId{2}},
            {.id = CourseId{9}, .shortName = u"PHY220"_s, .fullName = u"Ondes"_s, .category = CategoryId{3}},
            {.id = CourseId{10}, .shortName = u"LEA 1"_s, .fullName = u"Anglais/Español"_s, .category = CategoryId{4}},
            {.id = CourseId{11},
                .shortName = u"HIS112"_s,
                .fullName = u"L’Europe des Lumières"_s,
                .category = CategoryId{4},
                .visible = false}};
    }
    void addActivity(qint64 course, Cmid cmid, const QString &name, const QString &shortName, bool visible = true,
        bool archived = false, bool linked = true)
    {
        moodle->courseActivities[CourseId{course}].append({.cmid = cmid,
            .course = CourseId{course},
            .name = name,
            .visible = visible,
            .url = QUrl(u"https://moodle.example.org/mod/rocketchat/view.php?id=%1"_s.arg(cmid.value))});
        if (linked) {
            Room room = build::room(u"room%1"_s.arg(cmid.value), derivedGroupName(chiHash, shortName, cmid));
            room.archived = archived;
            room.usersCount = 32;
            room.retention = RetentionOverride{.enabled = true, .overrideGlobal = true, .maxAgeDays = 90};
            chat->allRooms.append(room);
        }
    }
    void fillActivities()
    {
        addActivity(7, chiCmid, u"Salon du cours"_s, u"CHI201"_s);
        addActivity(7, Cmid{48214}, u"Salon TP – groupes 1 à 6"_s, u"CHI201"_s);
        addActivity(8, Cmid{48215}, u"Questions & réponses"_s, u"CHI204"_s);
        addActivity(9, Cmid{48216}, u"Salon du cours"_s, u"PHY220"_s, false, true);
        addActivity(10, Cmid{48217}, u"Tandem español–français"_s, u"LEA 1"_s);
        addActivity(11, Cmid{48218}, u"Salon du cours"_s, u"HIS112"_s, false);
        addActivity(11, Cmid{48219}, u"Salon perdu"_s, u"HIS112"_s, true, false, false);
    }
};

} // namespace diapason::test
