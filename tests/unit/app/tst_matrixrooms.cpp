// SPDX-License-Identifier: GPL-3.0-or-later
// The last table of matrix.txt played against the demo campus: settings of rooms and of their activities are written once, and the
// run and the journal say what is there.
#include "domain/retentionplan.h"
#include "domain/stamp.h"
#include "support/matrixtable.h"
#include "support/opendemo.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Operation::Kind;

constexpr std::array columns{Kind::Stamp, Kind::SetRetention, Kind::SetActivityRetention}; ///< the table's
constexpr qint64 cmid = 48201;
const RetentionChoice wanted{RetentionChoice::Way::Keep, 77, true};

/// A campus with the companion, one of its activities, and a plan of one operation about it.
struct OneSetting {
    OpenDemo campus{{.companion = true}};
    std::shared_ptr<const Comparison> before;
    Plan plan;

    explicit OneSetting(Kind kind)
    {
        campus.open();
        before = campus.check(cmid).value();
        if (kind == Kind::Stamp)
            plan.rooms = {stampPlan(*before, siteHash(campus.catalogue.moodle.urlText))};
        else
            plan = retentionPlan(campus.catalogue, {{before->room.room.id, wanted}});
        for (RoomPlan &room : plan.rooms)
            room.operations.removeIf([kind](const Operation &operation) { return operation.kind != kind; });
    }
    demo::Host &host(Kind kind) { return kind == Kind::SetActivityRetention ? campus.servers.moodleHost() : campus.servers.chatHost(); }
    static QString route(Kind kind)
    {
        return kind == Kind::Stamp ? u"groups.setCustomFields"_s
            : kind == Kind::SetRetention ? u"rooms.saveRoomSettings"_s : u"local_diapason_set_retention"_s;
    }
    /// Read afresh, past everything the run knows.
    bool isThere(Kind kind)
    {
        if (kind == Kind::SetActivityRetention) {
            const CompanionListing rows = await(campus.moodle.companionActivities({}, {}));
            return rows.activity(Cmid{cmid})->retention.maxAgeDays == wanted.days;
        }
        const diapason::Room now = await(campus.chat.room(before->room.room.id, {})).value();
        return kind == Kind::Stamp ? now.stamp.has_value() : saysSo(now.retention, wanted);
    }
};

} // namespace

class TestMatrixRooms : public QObject
{
    Q_OBJECT
private slots:
    void a_setting_is_written_once_and_told_as_it_is_data()
    {
        addMatrixRows(u's', columns);
    }
    void a_setting_is_written_once_and_told_as_it_is()
    {
        QFETCH(QString, fault);
        QFETCH(int, kind);
        const Kind what{quint8(kind)};
        OneSetting room(what);
        QCOMPARE(room.plan.operations(), 1);
        QVERIFY(!room.isThere(what));
        demo::Host &host = room.host(what);
        const int before = host.hits(OneSetting::route(what));
        host.add(faultOf(fault, OneSetting::route(what)));
        const RunReport report
            = await(room.campus.applier.apply({.plan = room.plan, .guard = {.limits = room.campus.rules.limits}}, {room.before},
                room.campus.catalogue, {}, {}));
        host.clearFaults();
        QCOMPARE(report.results.size(), 1);
        const bool there = room.isThere(what);
        QTEST(outcomeCode(report.results.first().outcome) + (there ? u"/in"_s : u"/out"_s), "wanted");
        QVERIFY(host.hits(OneSetting::route(what)) - before <= 2); // two parts at most, none of them twice
        const QList<JournalEntry> entries = await(room.campus.journal.entries(report.journalRun)).value();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().outcome, report.results.first().outcome);
        QVERIFY(entries.first().closed.isValid());
    }
};

QTEST_GUILESS_MAIN(TestMatrixRooms)
#include "tst_matrixrooms.moc"
