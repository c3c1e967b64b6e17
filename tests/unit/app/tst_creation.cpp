// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts that a run creates, against scripted servers: the creation first, then whatever needs it; never twice.
#include "support/oneroom.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

using enum Operation::Kind;

namespace {

/// OneRoom with two people more who have no account: nia, a student, and noa, who teaches.
struct NewPeople : OneRoom {
    NewPeople()
    {
        rules.accounts.create = true;
        reader.setRules(rules);
        Person nia = enrolled(11, u"nia"_s, u"student"_s), noa = enrolled(12, u"noa"_s, u"editingteacher"_s);
        nia.email = u"nia@uni.example"_s;
        noa.email = u"noa@uni.example"_s;
        moodle.reading.people += {nia, noa};
    }
    Plan plan(bool withRemovals = false)
    {
        return {.rooms = {makePlan(*check(), {.withRemovals = withRemovals, .createAccounts = rules.accounts.create})}};
    }
    RunReport run(const Plan &plan, ReportFn told = {}) { return applyPlan(plan, check(), std::move(told)); }
    QString why(const RunReport &report, const QString &username, Operation::Kind kind)
    {
        for (const OperationResult &result : report.results)
            if (result.operation.username == username && result.operation.kind == kind)
                return result.error ? result.error->code : QString();
        return u"not there"_s;
    }
};

} // namespace

class TestCreation : public QObject
{
    Q_OBJECT
private slots:
    void the_account_comes_first_and_then_what_needs_it()
    {
        NewPeople campus;
        const RunReport report = campus.run(campus.plan(true));
        QCOMPARE(campus.chat.sent,
            (QStringList{u"create_account/nia"_s, u"create_account/noa"_s, u"invite/id-nia+id-noa+id-ann+id-bob"_s,
                u"add_moderator/id-noa"_s, u"add_moderator/id-tim"_s, u"remove_moderator/id-eve"_s, u"kick/id-xan"_s}));
        QVERIFY(report.ok());
        QCOMPARE(report.after.first()->drifts, 0);
        const NewAccount &wanted = campus.chat.wanted.first();
        QCOMPARE(wanted.name, u"nia"_s);
        QCOMPARE(wanted.email, u"nia@uni.example"_s);
        QCOMPARE(wanted.rule.roles, QStringList{u"user"_s});
        for (const JournalEntry &entry : campus.journal.kept) // what follows is journalled with the account it got
            QVERIFY(entry.operation.kind == CreateAccount || entry.operation.account.isValid());
    }

    void without_the_rule_nothing_is_created()
    {
        NewPeople campus;
        const Plan plan = campus.plan();
        campus.rules.accounts.create = false; // taken back since the plan was made
        campus.reader.setRules(campus.rules);
        QCOMPARE(campus.plan().ticked(CreateAccount), 0);
        const RunReport report = campus.run(plan);
        QCOMPARE(campus.why(report, u"nia"_s, CreateAccount), u"creation-off"_s);
        QCOMPARE(campus.why(report, u"nia"_s, Invite), u"not-created"_s);
        QCOMPARE(campus.chat.sent.first(), u"invite/id-ann+id-bob"_s);
    }

    void a_collision_is_refused_once_and_keeps_nobody_else_out()
    {
        NewPeople campus;
        campus.chat.refusals.insert(u"create_account/nia"_s, refused(u"error-field-unavailable.email"_s));
        const RunReport report = campus.run(campus.plan());
        QCOMPARE(campus.outcome(report, u"nia"_s, CreateAccount), Outcome::Refused);
        QCOMPARE(campus.outcome(report, u"nia"_s, Invite), Outcome::Skipped);
        QCOMPARE(campus.outcome(report, u"noa"_s, Invite), Outcome::Done);
        QCOMPARE(campus.chat.sent.filter(u"create_account/nia"_s).size(), 1);
        QCOMPARE(campus.journal.kept.first().code, u"error-field-unavailable.email"_s);
    }

    void a_lost_answer_is_looked_up_and_never_resent()
    {
        NewPeople campus;
        campus.chat.loseAnswers = true;
        const RunReport report = campus.run(campus.plan());
        QVERIFY(report.ok());
        QCOMPARE(campus.chat.sent.filter(u"create_account"_s).size(), 2);
        QVERIFY(campus.chat.sent.contains(u"invite/id-nia+id-noa+id-ann+id-bob"_s));
    }

    void an_answer_without_effect_stays_doubtful_and_nobody_is_added()
    {
        NewPeople campus;
        Error lost = refused(u"timeout"_s, Error::Kind::Timeout);
        lost.fateUnknown = true;
        campus.chat.refusals.insert(u"create_account/nia"_s, lost);
        const RunReport report = campus.run(campus.plan());
        QCOMPARE(campus.outcome(report, u"nia"_s, CreateAccount), Outcome::Doubtful);
        QCOMPARE(campus.why(report, u"nia"_s, Invite), u"not-created"_s);
        QCOMPARE(campus.journal.kept.first().outcome, Outcome::Doubtful);
    }

    void a_second_factor_is_met_once()
    {
        NewPeople campus;
        campus.chat.refusals.insert(u"create_account"_s, refused(u"totp-required"_s, Error::Kind::SecondFactor));
        const RunReport report = campus.run(campus.plan());
        QCOMPARE(campus.chat.sent.filter(u"create_account"_s).size(), 1);
        QCOMPARE(campus.outcome(report, u"nia"_s, CreateAccount), Outcome::Refused);
        QCOMPARE(campus.outcome(report, u"noa"_s, CreateAccount), Outcome::NotSent);
        QCOMPARE(campus.outcome(report, u"ann"_s, Invite), Outcome::Done);
    }

    void who_got_an_account_meanwhile_is_added_with_it()
    {
        NewPeople campus;
        const Plan plan = campus.plan();
        campus.chat.allAccounts += account(u"Nia"_s);
        campus.reader.forgetAccounts();
        const RunReport report = campus.run(plan);
        QCOMPARE(campus.outcome(report, u"nia"_s, CreateAccount), Outcome::AlreadySo);
        QCOMPARE(campus.outcome(report, u"nia"_s, Invite), Outcome::Done);
        QVERIFY(campus.chat.sent.filter(u"create_account/nia"_s).isEmpty());
    }

    void whose_creation_is_unticked_is_not_added()
    {
        NewPeople campus;
        Plan plan = campus.plan();
        plan.rooms.first().operations.first().ticked = false;
        const RunReport report = campus.run(plan);
        QCOMPARE(campus.why(report, u"nia"_s, Invite), u"not-created"_s);
        QCOMPARE(campus.outcome(report, u"noa"_s, Invite), Outcome::Done);
    }
};

QTEST_GUILESS_MAIN(TestCreation)
#include "tst_creation.moc"
