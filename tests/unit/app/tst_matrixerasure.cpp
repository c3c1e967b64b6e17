// SPDX-License-Identifier: GPL-3.0-or-later
// The table of erasures in matrix.txt played against the demo campus: each step is sent once, and the run and the journal say what
// is there; and an erasure as a whole, proven by reading.
#include "support/askederasure.h"
#include "support/matrixtable.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Operation::Kind;
using Fate = ErasureChoice::Account;

constexpr std::array columns{Kind::RemoveMessages, Kind::SetAccountState, Kind::DeleteAccount}; ///< the table's

struct Asked : AskedErasure {
    /// A room that holds some.
    RoomId written()
    {
        for (const ErasureRoom &room : rehearsal.rooms)
            if (!whyMessagesStay(rehearsal, room) && messages(room.room.id) > 0)
                return room.room.id;
        return {};
    }
    Plan planOf(Kind kind)
    {
        ErasureChoice choice{.account = kind == Kind::SetAccountState ? Fate::Deactivate
                : kind == Kind::DeleteAccount                         ? Fate::Delete
                                                                      : Fate::Keep,
            .relinquish = true};
        if (kind == Kind::RemoveMessages)
            choice.messages = {written()};
        return makeErasurePlan(7, rehearsal, choice);
    }
    static QString route(Kind kind)
    {
        return kind == Kind::RemoveMessages  ? u"rooms.cleanHistory"_s
            : kind == Kind::SetAccountState ? u"users.setActiveStatus"_s
                                            : u"users.delete"_s;
    }
    /// Read afresh, past everything the run knows.
    bool isGone(const Operation &operation)
    {
        if (operation.kind == Kind::RemoveMessages)
            return messages(operation.room) == 0;
        const Result<QJsonObject> profile = await(campus.chat.dossiers().profile(person.id, {}));
        return operation.kind == Kind::DeleteAccount ? !profile : !erasedAccount(*profile).account.active;
    }
};

} // namespace

class TestMatrixErasure : public QObject
{
    Q_OBJECT
private slots:
    void a_step_is_sent_once_and_told_as_it_is_data()
    {
        addMatrixRows(u'e', columns);
    }
    void a_step_is_sent_once_and_told_as_it_is()
    {
        QFETCH(QString, fault);
        QFETCH(int, kind);
        const Kind what{quint8(kind)};
        Asked asked;
        const Plan plan = asked.planOf(what);
        QCOMPARE(plan.operations(), 1);
        const Operation operation = plan.rooms.first().operations.first();
        QCOMPARE(operation.kind, what);
        QVERIFY(!asked.isGone(operation));
        demo::Host &host = asked.campus.servers.chatHost();
        const int before = host.hits(Asked::route(what));
        host.add(faultOf(fault, Asked::route(what)));
        const RunReport report = asked.apply(plan);
        host.clearFaults();
        QCOMPARE(report.results.size(), 1);
        const bool gone = asked.isGone(operation);
        QTEST(outcomeCode(report.results.first().outcome) + (gone ? u"/in"_s : u"/out"_s), "wanted");
        QCOMPARE(host.hits(Asked::route(what)) - before, 1);
        const QList<JournalEntry> entries = await(asked.campus.journal.entries(report.journalRun)).value();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().outcome, report.results.first().outcome);
        QCOMPARE(entries.first().operation.was, operation.was);
        QVERIFY(entries.first().closed.isValid());
    }

    void everything_goes_and_is_proven()
    {
        Asked asked;
        QVERIFY(asked.rehearsal.rooms.size() > 1);
        QVERIFY(!asked.rehearsal.isFinal());
        const Plan plan = Asked::widestPlan(asked.rehearsal, Fate::Delete);
        const RunReport report = asked.apply(plan);
        for (const OperationResult &result : report.results)
            QVERIFY2(result.verified,
                qPrintable(operationCode(result.operation.kind) + u' ' + result.operation.room.value + u' '
                    + outcomeCode(result.outcome) + u' ' + (result.error ? result.error->code : QString())));
        QVERIFY(report.ok());
        QCOMPARE(asked.campus.servers.chatHost().hits(u"users.delete"_s), 1);
        const Result<ErasureRehearsal> again = await(rehearseErasure(asked.campus.chat, asked.campus.clock,
            {.account = asked.person.id, .catalogue = asked.campus.catalogue, .rules = asked.campus.rules}, {}, {}));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::NotFound);
    }

    /// What the rehearsal says of a deleted account's messages is what becomes of them.
    void the_rehearsal_foretells_what_becomes_of_the_messages_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("stay");
        QTest::newRow("deleted") << u"Delete"_s << false;
        QTest::newRow("unlinked") << u"Unlink"_s << true;
        QTest::newRow("kept") << u"Keep"_s << true;
    }
    void the_rehearsal_foretells_what_becomes_of_the_messages()
    {
        QFETCH(QString, type);
        QFETCH(bool, stay);
        Asked asked;
        demo::DemoCampus &servers = asked.campus.servers;
        servers.chatHost().run([&] { servers.chatWorld().set(u"Message_ErasureType"_s, type); });
        asked.rehearse();
        QCOMPARE(asked.rehearsal.erasureType.value_or(QString()), type);
        const ErasureChoice choice{.account = Fate::Delete, .relinquish = true}; // no room is ticked
        QCOMPARE(residueOf(asked.rehearsal, choice).contains(ErasureResidue::NotChosen), stay);
        const RoomId room = asked.written();
        const auto texts = [&] {
            qsizetype count = 0;
            servers.chatHost().run([&] { count = qsizetype(servers.chatWorld().roomById(room.value)->messages.size()); });
            return count;
        };
        const qsizetype before = texts(), own = asked.messages(room);
        QVERIFY(own > 0);
        QVERIFY(asked.apply(makeErasurePlan(7, asked.rehearsal, choice)).ok());
        QCOMPARE(texts(), stay ? before : before - own);
    }

    void without_the_right_nobody_foretells_it()
    {
        Asked asked;
        demo::DemoCampus &servers = asked.campus.servers;
        servers.chatHost().run([&] { servers.chatWorld().permissions[u"view-privileged-setting"_s] = {}; });
        asked.rehearse();
        QVERIFY(!asked.rehearsal.erasureType);
        QCOMPARE(asked.rehearsal.erasureUnread.value_or(Error{}).code, u"view-privileged-setting"_s);
        QCOMPARE(asked.rehearsal.erasureUnread->kind, Error::Kind::Denied);
        QVERIFY(asked.rehearsal.rooms.size() > 1); // everything else is there
        QVERIFY(residueOf(asked.rehearsal, {.account = Fate::Delete}).contains(ErasureResidue::NotChosen)); // promised is nothing
    }
};

QTEST_GUILESS_MAIN(TestMatrixErasure)
#include "tst_matrixerasure.moc"
