// SPDX-License-Identifier: GPL-3.0-or-later
// What the chat server says of an account's rooms beside what the readings say.
#include "domain/whereabouts.h"
#include "support/builders.h"

#include <QTest>

using namespace diapason;
using namespace diapason::build;
using namespace Qt::StringLiterals;

namespace {

RoomId roomOf(qint64 cmid) { return RoomId{u"room%1"_s.arg(cmid)}; }

PersonReading reading(qint64 cmid, CompareInput input)
{
    input.activity.cmid = Cmid{cmid};
    input.room.room.id = roomOf(cmid);
    return {std::make_shared<const Comparison>(compare(std::move(input)))};
}

/// Missing in 30, a member of 31.
PersonSheet ada()
{
    return personSheet({reading(30, sides({person(1, u"ada"_s)}, {}, {account(u"ada"_s)})),
                           reading(31, sides({person(1, u"ada"_s)}, {member(u"ada"_s)}, {account(u"ada"_s)}))},
        MoodleUserId{1}, {});
}

/// Activities 30 to 33 have a room; 40 has none.
QHash<Cmid, Link> links()
{
    QHash<Cmid, Link> all{{Cmid{40}, Link{.cmid = Cmid{40}}}};
    for (qint64 cmid = 30; cmid < 34; ++cmid)
        all.insert(Cmid{cmid}, Link{.cmid = Cmid{cmid}, .room = roomOf(cmid)});
    return all;
}

PersonRooms told(const QList<std::pair<RoomId, RoomRoles>> &rooms, const QDateTime &at)
{
    PersonRooms all{.account = accountId(u"ada"_s), .at = at};
    for (const auto &[room, roles] : rooms)
        all.rooms.append({.room = room, .name = room.value, .roles = roles});
    return all;
}

QString list(const QList<Cmid> &cmids)
{
    QStringList numbers;
    for (const Cmid cmid : cmids)
        numbers << QString::number(cmid.value);
    return numbers.join(u' ');
}

} // namespace

class TestWhereabouts : public QObject
{
    Q_OBJECT
private slots:
    void says_what_readings_do_not_data()
    {
        using Rooms = QList<std::pair<RoomId, RoomRoles>>;
        QTest::addColumn<Rooms>("rooms");
        QTest::addColumn<QString>("unread");
        QTest::addColumn<QString>("outdated");
        QTest::addColumn<int>("ofCampus");
        QTest::addColumn<int>("others");
        const auto row = [](const char *name, const Rooms &rooms, const QString &unread, const QString &outdated, int ofCampus, int others) {
            QTest::newRow(name) << rooms << unread << outdated << ofCampus << others;
        };
        row("as the readings say", {{roomOf(31), {}}}, {}, {}, 1, 0);
        row("nowhere any more", {}, {}, u"31"_s, 0, 0);
        row("added since", {{roomOf(30), {}}, {roomOf(31), {}}}, {}, u"30"_s, 2, 0);
        row("a moderator since", {{roomOf(31), {.moderator = true}}}, {}, u"31"_s, 1, 0);
        row("in a room that nobody read", {{roomOf(31), {}}, {roomOf(33), {}}, {roomOf(32), {}}}, u"32 33"_s, {}, 3, 0);
        row("rooms of their own", {{roomOf(31), {}}, {RoomId{u"band"_s}, {.owner = true}}}, {}, {}, 1, 1);
    }

    void says_what_readings_do_not()
    {
        using Rooms = QList<std::pair<RoomId, RoomRoles>>;
        QFETCH(Rooms, rooms);
        const PersonSheet sheet = ada();
        const Whereabouts where = whereabouts(sheet, told(rooms, sheet.oldest.addSecs(3600)), links());
        QVERIFY(where.known());
        QTEST(list(where.unread), "unread");
        QTEST(list(where.outdated), "outdated");
        QTEST(where.ofCampus, "ofCampus");
        QTEST(where.others, "others");
        QCOMPARE(where.saysMore(), !where.unread.isEmpty() || !where.outdated.isEmpty());
    }

    void a_younger_reading_is_not_outdated()
    {
        const PersonSheet sheet = ada();
        QVERIFY(whereabouts(sheet, told({}, sheet.oldest.addSecs(-60)), links()).outdated.isEmpty());
    }

    void what_was_not_read_whole_is_not_outdated()
    {
        CompareInput input = sides({person(1, u"ada"_s)}, {member(u"ada"_s)}, {account(u"ada"_s)});
        input.room.stamp.gaps = {Gap{.kind = Gap::Kind::PageFailed, .server = Server::RocketChat}};
        const PersonSheet sheet = personSheet({reading(31, input)}, MoodleUserId{1}, {});
        QCOMPARE(sheet.lines.size(), 1);
        QVERIFY(whereabouts(sheet, told({}, sheet.oldest.addSecs(60)), links()).outdated.isEmpty());
    }

    void nobody_asked_says_nothing() { QVERIFY(!whereabouts(ada(), {}, links()).known()); }
};

QTEST_GUILESS_MAIN(TestWhereabouts)
#include "tst_whereabouts.moc"
