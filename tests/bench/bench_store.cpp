// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping a reading of 5,005 people and a room of 5,006, beside parsing the answers it came in; giving back a large
// campus, beside a plain SELECT that steps the same rows and does nothing with them. Each figure is the best of several.
#include "bench/benchbodies.h"
#include "bench/benchcampus.h"
#include "net/moodle/calls.h"
#include "net/rocketchat/calls.h"
#include "store/sqlitesnapshots.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimeZone>

#include <simdjson.h>

using namespace diapason;
using namespace diapason::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 5005;
constexpr int rounds = 7;

const QDateTime morning = QDateTime::fromSecsSinceEpoch(1'790'000'000, QTimeZone::UTC);

double milliseconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

/// The shortest of several; `before` is not measured.
template <class Before, class Work>
double best(Before before, Work work)
{
    double shortest = 1e9;
    for (int i = 0; i < rounds; ++i) {
        before();
        QElapsedTimer timer;
        timer.start();
        work();
        shortest = std::min(shortest, milliseconds(timer));
    }
    return shortest;
}

template <class Call>
typename Call::Reply parsed(const QByteArray &body)
{
    simdjson::dom::parser parser;
    return Call::parse(parser.parse(body.constData(), size_t(body.size())).value()).value();
}

struct Sides {
    QList<Person> people = {};
    QList<RoomMember> members = {};
};

Sides parsedSides(const Bodies &bodies)
{
    Sides sides;
    for (const QByteArray &body : bodies.people)
        sides.people += parsed<moodle::GetEnrolledUsers>(body);
    QHash<MoodleUserId, MoodleAccountState> states;
    for (const QByteArray &body : bodies.states)
        states.insert(parsed<moodle::GetUsersById>(body));
    for (Person &person : sides.people) {
        person.enrolment = EnrolmentState::Active;
        person.account = states.value(person.id);
    }
    for (const QByteArray &body : bodies.members)
        sides.members += rocketchat::MembersByRole::parse(body).value().rows;
    return sides;
}

ReadStamp stampAt(const QDateTime &at, const QString &source) { return {.at = at, .sources = {source}, .gaps = {}}; }

std::shared_ptr<const Comparison> compared(
    const Sides &sides, qint64 cmid, const QDateTime &at, const AccountDirectory &accounts = {})
{
    CompareInput input{.activity = {.cmid = Cmid{cmid}, .course = CourseId{cmid}, .name = u"Salon"_s},
        .link = {.cmid = Cmid{cmid}, .room = RoomId{u"room%1"_s.arg(cmid)}, .confidence = Link::Confidence::Certain}};
    input.course = {.course = {.id = CourseId{cmid}, .shortName = u"C%1"_s.arg(cmid)},
        .people = sides.people,
        .stamp = stampAt(at, u"core_enrol_get_enrolled_users"_s)};
    input.room = {.room = {.id = input.link.room, .name = u"room-%1"_s.arg(cmid)},
        .members = sides.members,
        .stamp = stampAt(at, u"rooms.membersOrderedByRole"_s)};
    input.accounts = accounts;
    return std::make_shared<const Comparison>(compare(std::move(input)));
}

void keep(SqliteSnapshots &store, const std::shared_ptr<const Comparison> &comparison)
{
    had(QCoro::waitFor(store.keepCheck(comparison)));
}

void measureOneReading()
{
    const Bodies bodies = bodiesOf(people);
    Sides sides;
    const double parse = best([] {}, [&] { sides = parsedSides(bodies); });
    const auto first = compared(sides, 30, morning);
    const auto again = compared(sides, 30, morning.addSecs(60));
    sides.people.remove(2500);
    sides.members.remove(4000);
    sides.members[17].roles.moderator = true;
    const auto changed = compared(sides, 30, morning.addSecs(120));

    QTemporaryDir dir;
    std::unique_ptr<SqliteSnapshots> store;
    int file = 0;
    const auto fresh = [&] {
        store = std::make_unique<SqliteSnapshots>(dir.filePath(u"%1.sqlite"_s.arg(++file)));
        had(QCoro::waitFor(store->load()));
    };
    const double write = best(fresh, [&] { keep(*store, first); });
    const double equal = best(
        [&] {
            fresh();
            keep(*store, first);
        },
        [&] { keep(*store, again); });
    const double little = best(
        [&] {
            fresh();
            keep(*store, first);
        },
        [&] { keep(*store, changed); });
    print(u"store.parse"_s, parse, u"ms"_s, {{u"people"_s, sides.people.size()}, {u"members"_s, sides.members.size()}});
    print(u"store.first"_s, write / parse, u"times its parsing"_s, {{u"limit"_s, 5}, {u"ms"_s, write}});
    print(u"store.equal"_s, equal / write, u"of the first"_s, {{u"limit"_s, 0.5}, {u"ms"_s, equal}});
    print(u"store.changed"_s, little / write, u"of the first"_s, {{u"limit"_s, 1.5}, {u"ms"_s, little}});
    const double back = best([] {}, [&] { had(QCoro::waitFor(store->reading(Cmid{30}))); });
    print(u"store.reading"_s, back / parse, u"times its parsing"_s, {{u"ms"_s, back}});
}

Catalogue largeCatalogue()
{
    Catalogue catalogue;
    catalogue.courses.stamp = stampAt(morning, u"core_course_get_courses"_s);
    catalogue.rooms.stamp = stampAt(morning, u"groups.listAll"_s);
    for (int i = 1; i <= 400; ++i)
        catalogue.courses.categories.append(
            {.id = CategoryId{i}, .parent = CategoryId{i / 20}, .name = u"Composante %1"_s.arg(i)});
    for (int i = 1; i <= 10'000; ++i) {
        const CourseId id{i};
        catalogue.courses.courses.append({.id = id,
            .shortName = u"UE%1"_s.arg(i),
            .fullName = u"Introduction à la matière nº %1"_s.arg(i),
            .category = CategoryId{i % 400 + 1},
            .start = morning,
            .sortOrder = i});
        catalogue.activities.insert(id, {});
        if (i > 2000)
            continue;
        catalogue.activities[id] = {{.cmid = Cmid{i},
            .course = id,
            .instance = i,
            .name = u"Salon du cours %1"_s.arg(i),
            .url = QUrl(u"https://moodle.example.org/mod/rocketchat/view.php?id=%1"_s.arg(i))}};
        const RoomId room{u"room%1"_s.arg(i)};
        catalogue.rooms.rooms.append({.id = room,
            .name = u"8fa14c_ue%1_%1"_s.arg(i),
            .displayName = u"ue%1"_s.arg(i),
            .usersCount = 30,
            .created = morning,
            .retention = RetentionOverride{.enabled = true, .maxAgeDays = 90}});
        catalogue.links.insert(Cmid{i},
            {.cmid = Cmid{i},
                .room = room,
                .confidence = Link::Confidence::Certain,
                .clues = {{LinkClue::Kind::ExactName, u"8fa14c_ue%1_%1"_s.arg(i)}}});
    }
    return catalogue;
}

Person personNumber(int i)
{
    return {.id = MoodleUserId{1000 + i},
        .username = u"e22%1"_s.arg(i),
        .fullName = u"Léa Thompson-%1"_s.arg(i),
        .email = u"e22%1@etu.univ.example"_s.arg(i),
        .roles = {{.id = 5, .shortName = u"student"_s}},
        .enrolment = EnrolmentState::Active,
        .account = MoodleAccountState::Active};
}

/// 60,000 people in three courses each, and as many accounts.
void keepManyPeople(SqliteSnapshots &store)
{
    constexpr int all = 60'000, rooms = 2000, perRoom = 90;
    QList<Account> accounts;
    for (int i = 0; i < all; ++i)
        accounts.append({.id = AccountId{u"k7%1x%2"_s.arg(qint64(i) * 7919 % 1000003).arg(i)},
            .username = u"e22%1"_s.arg(i),
            .name = u"Léa Thompson-%1"_s.arg(i),
            .type = Account::Type::User});
    const AccountDirectory directory(accounts, stampAt(morning, u"users.list"_s), true);
    for (int room = 1; room <= rooms; ++room) {
        Sides sides;
        for (int i = 0; i < perRoom; ++i) {
            const int number = (room * perRoom + i) % all;
            sides.people.append(personNumber(number));
            if (i % 30 != 0)
                sides.members.append(
                    {.id = accounts.at(number).id, .username = accounts.at(number).username, .name = accounts.at(number).name});
        }
        keep(store, compared(sides, room, morning, directory));
    }
}

/// Steps through whole tables.
double stepped(const QString &path, const QStringList &statements)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
    db.setDatabaseName(path);
    if (!db.open())
        qFatal("the file cannot be opened");
    const double shortest = best([] {},
        [&] {
            for (const QString &statement : statements) {
                QSqlQuery query(db);
                query.setForwardOnly(true);
                query.exec(statement);
                while (query.next()) { }
            }
        });
    db = {};
    QSqlDatabase::removeDatabase(u"plain"_s);
    return shortest;
}

void measureLargeCampus()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"large.sqlite"_s);
    const Catalogue catalogue = largeCatalogue();
    {
        SqliteSnapshots store(path);
        QElapsedTimer timer;
        timer.start();
        had(QCoro::waitFor(store.keepCatalogue(catalogue, morning)));
        const double first = milliseconds(timer);
        const double again = best([] {}, [&] { had(QCoro::waitFor(store.keepCatalogue(catalogue, morning))); });
        print(u"catalogue.keepAgain"_s, again / first, u"of the first"_s, {{u"ms"_s, again}});
        keepManyPeople(store);
    }
    std::unique_ptr<SqliteSnapshots> store;
    const auto reopen = [&] { store = std::make_unique<SqliteSnapshots>(path); };
    const double load = best(reopen, [&] { had(QCoro::waitFor(store->load())); });
    const double everybody = best([] {}, [&] { had(QCoro::waitFor(store->people())); });
    const double forget = best([] {}, [&] { had(QCoro::waitFor(store->forgetBefore(morning.addDays(-90)))); });
    const double lines = best([] {}, [&] { had(QCoro::waitFor(store->lines(MoodleUserId{1090}, {}))); });
    const double plainLoad = stepped(path,
        {u"SELECT * FROM category"_s, u"SELECT * FROM course"_s, u"SELECT * FROM activity"_s, u"SELECT * FROM room"_s,
            u"SELECT * FROM link"_s, u"SELECT * FROM checked"_s});
    const double plainPeople = stepped(path,
        {u"SELECT * FROM person"_s, u"SELECT * FROM account"_s, u"SELECT * FROM enrolment"_s, u"SELECT * FROM membership"_s,
            u"SELECT * FROM line"_s});
    print(u"load.large"_s, load / plainLoad, u"times plain stepping"_s,
        {{u"ms"_s, load}, {u"plainMs"_s, plainLoad}, {u"limitMs"_s, 150}});
    print(u"people.large"_s, everybody / plainPeople, u"times plain stepping"_s,
        {{u"ms"_s, everybody}, {u"plainMs"_s, plainPeople}, {u"limitMs"_s, 500}});
    print(u"forget.large"_s, forget / plainPeople, u"times plain stepping"_s, {{u"ms"_s, forget}});
    print(u"lines.large"_s, lines, u"ms"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    measureOneReading();
    measureLargeCampus();
    return 0;
}
