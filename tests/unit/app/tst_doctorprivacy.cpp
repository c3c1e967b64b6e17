// SPDX-License-Identifier: GPL-3.0-or-later
// The doctor's verdict about privacy cases against what a case then gets and an erasure then does: every right that only they need is
// taken away by itself.
#include "app/examiner.h"
#include "domain/abilities.h"
#include "domain/casefunctions.h"
#include "support/askederasure.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using State = AbilityFinding::State;
using enum Ability;

namespace {

using Fate = ErasureChoice::Account;
constexpr std::array tried{AnswerAccess, EraseMessages, Deactivate, DeleteAccounts};

QString words(State state) { return QStringList{u"yes"_s, u"limited"_s, u"no"_s, u"not seen"_s}.at(int(state)); }

/// A capability of Moodle, a function of it, or a permission of Rocket.Chat.
void take(OpenDemo &campus, const QString &right)
{
    demo::DemoCampus &servers = campus.servers;
    if (right.contains(u'/'))
        return servers.moodleHost().run(
            [&] { servers.moodleWorld().take(servers.moodleWorld().serviceAccount, right.toLatin1().constData()); });
    if (!right.contains(u'_'))
        return servers.chatHost().run([&] { servers.chatWorld().permissions[right] = {}; });
    servers.moodleHost().run([&] {
        for (demo::MoodleService &service : servers.moodleWorld().services)
            for (const QString &function : std::as_const(campus.catalogue.moodle.functions))
                if (function != right)
                    service.functions.insert(function);
    });
}

/// Everything an access request asks of both servers about the person but messages and files, which need no right of their own.
State answered(AskedErasure &asked)
{
    OpenDemo &campus = asked.campus;
    if (!await(campus.chat.personRooms(asked.person.id, {})))
        return State::No;
    const CourseId course = campus.catalogue.courses.courses.first().id;
    const auto people = await(campus.moodle.people(campus.catalogue.courses.courses.first(), {}, {})).people;
    const MoodleUserId person = people.isEmpty() ? MoodleUserId{} : people.first().id;
    MoodleRequests &moodle = campus.moodle.requests();
    const bool whole = await(moodle.coursesOf(person, {})) && await(moodle.rowsIn(person, {course}, {}))
        && await(moodle.makeExportRequest(person, {}, {})) && await(moodle.requestsOf(person, {}));
    return whole ? State::Yes : State::Limited;
}

/// What came of an erasure of this kind alone; it is rehearsed first, as the screens do.
State erased(AskedErasure &asked, const ErasureChoice &choice, Operation::Kind kind)
{
    if (!asked.rehearse())
        return State::No;
    const Plan plan = makeErasurePlan(7, asked.rehearsal, choice);
    const RunReport report = asked.apply(plan);
    const bool done = std::ranges::any_of(report.results, [&](const OperationResult &result) {
        return result.operation.kind == kind && result.outcome == Outcome::Done && result.verified;
    });
    return done ? State::Yes : State::No;
}

State erasedMessages(AskedErasure &asked)
{
    return erased(asked, {.messages = widestChoice(asked.rehearsal).messages}, Operation::Kind::RemoveMessages);
}

State deleted(AskedErasure &asked)
{
    const bool told = asked.rehearse() && asked.rehearsal.erasureType;
    const State state = erased(asked, {.account = Fate::Delete, .relinquish = true}, Operation::Kind::DeleteAccount);
    return state == State::Yes && !told ? State::Limited : state;
}

} // namespace

class TestDoctorPrivacy : public QObject
{
    Q_OBJECT

private slots:
    void a_right_taken_away_data()
    {
        QTest::addColumn<QString>("right");
        // Not among them: local/diapason:write. A write shows itself only by being done; the doctor says "no sign of a lack".
        for (const QString &right : {u"none"_s, u"tool/dataprivacy:managedatarequests"_s, QString(makesRequestFunction),
                 QString(tellsRequestsFunction), QString(personsRowFunction), u"view-other-user-channels"_s,
                 u"clean-channel-history"_s, u"edit-other-user-active-status"_s, u"delete-user"_s, u"view-privileged-setting"_s})
            QTest::newRow(qPrintable(right)) << right;
    }
    void a_right_taken_away()
    {
        QFETCH(QString, right);
        AskedErasure asked;
        if (right != "none"_L1)
            take(asked.campus, right);
        if (right == "edit-other-user-active-status"_L1) // serves as well
            take(asked.campus, u"manage-moderation-actions"_s);
        asked.campus.open(); // as a session begins
        const QList<AbilityFinding> verdict = abilitiesBy(diagnose(await(examine(asked.campus.moodle, asked.campus.chat, {}, {}))));
        QHash<Ability, State> seen;
        seen[AnswerAccess] = answered(asked);
        seen[EraseMessages] = erasedMessages(asked);
        seen[Deactivate] = erased(asked, {.account = Fate::Deactivate, .relinquish = true}, Operation::Kind::SetAccountState);
        seen[DeleteAccounts] = deleted(asked);
        QStringList disagreements;
        for (const Ability ability : tried)
            if (const AbilityFinding &said = verdict.at(int(ability)); said.state != seen.value(ability))
                disagreements += u"%1: said %2, seen %3 (%4)"_s.arg(abilityCode(ability), words(said.state), words(seen.value(ability)),
                    said.because.isEmpty() ? QString() : accessNeedCode(said.because.first()));
        QVERIFY2(disagreements.isEmpty(), qPrintable(disagreements.join(u"; "_s)));
    }
};

QTEST_GUILESS_MAIN(TestDoctorPrivacy)
#include "tst_doctorprivacy.moc"
