// SPDX-License-Identifier: GPL-3.0-or-later
// The doctor's verdict about retention against what a change of it then does: each right that it needs is taken away by itself.
#include "app/examiner.h"
#include "domain/abilities.h"
#include "domain/retentionplan.h"
#include "support/opendemo.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using State = AbilityFinding::State;

class TestDoctorRetention : public QObject
{
    Q_OBJECT

private slots:
    void a_right_taken_away_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("lacks");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("settings") << u"edit-room"_s << u"edit_rooms"_s;
        QTest::newRow("retention") << u"edit-room-retention-policy"_s << u"edit_retention"_s;
    }
    void a_right_taken_away()
    {
        QFETCH(QString, right);
        QFETCH(QString, lacks);
        OpenDemo campus;
        if (!right.isEmpty())
            campus.servers.chatHost().run([&] { campus.servers.chatWorld().permissions[right] = {}; });
        campus.open(); // as a session begins
        const AbilityFinding said
            = abilitiesBy(diagnose(await(examine(campus.moodle, campus.chat, {}, {})))).at(int(Ability::ChangeRetention));
        const RoomId room = campus.catalogue.links.value(Cmid{48201}).room;
        const Plan plan = retentionPlan(campus.catalogue, {{room, {RetentionChoice::Way::Keep, 77}}});
        const RunReport report
            = await(campus.applier.apply({.plan = plan, .guard = {.limits = campus.rules.limits}}, {}, campus.catalogue, {}, {}));
        QCOMPARE(report.results.size(), 1);
        QCOMPARE(report.results.first().outcome == Outcome::Done, said.state == State::Yes);
        QCOMPARE(said.because.isEmpty() ? QString() : accessNeedCode(said.because.first()), lacks);
    }
};

QTEST_GUILESS_MAIN(TestDoctorRetention)
#include "tst_doctorretention.moc"
