// SPDX-License-Identifier: GPL-3.0-or-later
// What a run wanted, against what the reading after it shows: by the reading, not by what the server answered.
#include "domain/proof.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::build;

namespace {

using Kind = Operation::Kind;
using Shown = ProofLine::Shown;

Operation operation(Kind kind, const QString &username)
{
    return {.kind = kind, .room = RoomId{u"room"_s}, .account = accountId(username), .username = username};
}

std::shared_ptr<const Comparison> reading(const QList<RoomMember> &members, bool whole = true)
{
    CompareInput input = sides({}, members);
    if (!whole)
        input.room.stamp = lacking(Gap::Kind::PageFailed);
    return std::make_shared<const Comparison>(compare(std::move(input)));
}

/// Ann was added, bob promoted, eve demoted, xan removed, as the server said.
struct Run {
    PlanDocument document = {.campus = u"Haute-Brume"_s, .author = u"anne"_s};
    RunReport report = {.state = RunReport::State::Finished, .journalRun = 12};

    Run()
    {
        RoomPlan room{.cmid = Cmid{30}, .activity = u"Salon"_s, .room = build::room(u"room"_s, u"chi201"_s)};
        room.operations = {operation(Kind::Invite, u"ann"_s), operation(Kind::AddModerator, u"bob"_s),
            operation(Kind::RemoveModerator, u"eve"_s), operation(Kind::Kick, u"xan"_s)};
        document.plan.rooms = {room};
        for (const Operation &each : std::as_const(room.operations))
            report.results += {.cmid = room.cmid, .operation = each, .outcome = Outcome::Done};
    }
    [[nodiscard]] Proof proof() const { return proofOf(document, document.plan, report); }
};

} // namespace

class TestProof : public QObject
{
    Q_OBJECT
private slots:
    void a_room_that_shows_everything()
    {
        Run run;
        run.report.after = {reading({member(u"ann"_s), member(u"bob"_s, moderator), member(u"eve"_s)})};
        const Proof proof = run.proof();
        QCOMPARE(proof.count(Shown::Yes), 4);
        QCOMPARE(proof.rooms.first().count(Shown::No) + proof.rooms.first().count(Shown::NotRead), 0);
        QCOMPARE(proof.planHash, contentHash(run.document));
        QCOMPARE(proof.journalRun, 12);
    }

    void what_the_server_said_is_not_believed()
    {
        Run run;
        run.report.after = {reading({member(u"bob"_s), member(u"eve"_s, moderator), member(u"xan"_s)})};
        QCOMPARE(run.proof().count(Shown::No), 4);
    }

    void an_incomplete_reading_proves_no_absence()
    {
        Run run;
        run.report.after = {reading({member(u"ann"_s)}, false)};
        QCOMPARE(run.proof().count(Shown::Yes), 1);
        QCOMPARE(run.proof().count(Shown::NotRead), 3);
        run.report.after = {};
        QCOMPARE(run.proof().count(Shown::NotRead), 4);
        QVERIFY(!run.proof().rooms.first().readAt.isValid());
    }

    void only_a_signature_of_somebody_else_counts()
    {
        Run run;
        const QString hash = contentHash(run.document);
        run.document.signatures
            = {{.by = u"ANNE "_s, .hash = hash}, {.by = u"bob"_s, .hash = hash}, {.by = u"cat"_s, .hash = u"other"_s}};
        QCOMPARE(run.proof().signedBy, QStringList{u"bob"_s});
    }
};

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
