// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/run.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;

class TestRun : public QObject
{
    Q_OBJECT
private slots:
    void codes_are_distinct();
    void counts();
    void is_ok_only_when_all_is_seen_done_data();
    void is_ok_only_when_all_is_seen_done();
    void what_waited_for_a_failure_is_retried_with_it_data();
    void what_waited_for_a_failure_is_retried_with_it();
};

void TestRun::codes_are_distinct()
{
    QSet<QString> codes;
    for (int i = 0; i <= int(Outcome::NotSent); ++i)
        codes.insert(outcomeCode(Outcome(i)));
    QCOMPARE(codes, (QSet{u"open"_s, u"done"_s, u"already_so"_s, u"skipped"_s, u"refused"_s, u"doubtful"_s, u"not_sent"_s}));
}

void TestRun::counts()
{
    const RunReport report{
        .results = {{.outcome = Outcome::Done}, {.outcome = Outcome::Open, .running = true}, {}, {.outcome = Outcome::Done}}};
    QCOMPARE(report.count(Outcome::Done), 2);
    QCOMPARE(report.count(Outcome::Refused), 0);
    QCOMPARE(report.settled(), 2);
}

void TestRun::is_ok_only_when_all_is_seen_done_data()
{
    using State = RunReport::State;
    QTest::addColumn<RunReport>("report");
    QTest::addColumn<bool>("ok");
    const OperationResult done{.outcome = Outcome::Done, .verified = true};
    const OperationResult already{.outcome = Outcome::AlreadySo, .verified = true};
    const OperationResult unseen{.outcome = Outcome::Done};
    const auto after
        = [&](const OperationResult &second) { return RunReport{.state = State::Finished, .results = {done, second}}; };
    QTest::newRow("done") << after(already) << true;
    QTest::newRow("nothing to do") << RunReport{.state = State::Finished} << true;
    QTest::newRow("not verified") << after(unseen) << false;
    QTest::newRow("refused") << after({.outcome = Outcome::Refused, .verified = true}) << false;
    QTest::newRow("skipped") << after({.outcome = Outcome::Skipped}) << false;
    QTest::newRow("doubtful") << after({.outcome = Outcome::Doubtful}) << false;
    QTest::newRow("stopped") << after({.outcome = Outcome::NotSent}) << false;
    QTest::newRow("verifying") << RunReport{.state = State::Verifying, .results = {done}} << false;
    QTest::newRow("ended by an error") << RunReport{.state = State::Finished, .results = {done}, .error = Error{}} << false;
}

void TestRun::is_ok_only_when_all_is_seen_done()
{
    QFETCH(RunReport, report);
    QTEST(report.ok(), "ok");
}

void TestRun::what_waited_for_a_failure_is_retried_with_it_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("again");
    QTest::newRow("done") << Outcome::Done << QString() << false;
    QTest::newRow("already so") << Outcome::AlreadySo << QString() << false;
    QTest::newRow("refused") << Outcome::Refused << u"error-user-is-banned"_s << true;
    QTest::newRow("of unknown fate") << Outcome::Doubtful << u"timeout"_s << true;
    QTest::newRow("not sent") << Outcome::NotSent << QString() << true;
    QTest::newRow("stale") << Outcome::Skipped << u"no-longer-expected"_s << false;
    QTest::newRow("its account was not made") << Outcome::Skipped << u"not-created"_s << true;
    QTest::newRow("its addition failed") << Outcome::Skipped << u"not-added"_s << true;
}

void TestRun::what_waited_for_a_failure_is_retried_with_it()
{
    QFETCH(Outcome, outcome);
    QFETCH(QString, code);
    OperationResult result{.cmid = Cmid{30}, .outcome = outcome};
    if (!code.isEmpty())
        result.error = Error{.kind = Error::Kind::Refused, .server = Server::RocketChat, .code = code};
    const Plan retry = retryOf({.rooms = {{.cmid = Cmid{30}}}}, {.results = {result}});
    QTEST(!retry.rooms.isEmpty(), "again");
}

QTEST_APPLESS_MAIN(TestRun)
#include "tst_run.moc"
