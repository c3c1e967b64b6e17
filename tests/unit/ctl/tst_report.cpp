// SPDX-License-Identifier: GPL-3.0-or-later
// Exit codes, the first that applies: 1 failure or incomplete reading, 3 blocked, 2 drift or work left, 0.
#include "ctl/report.h"

#include <QTest>

using namespace diapason;
using namespace diapason::ctl;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Comparison> comparison(int drifts, bool complete = true)
{
    auto c = std::make_shared<Comparison>();
    c->activity.cmid = Cmid{30};
    c->drifts = drifts;
    const ReadStamp read{.at = QDateTime::currentDateTimeUtc(), .gaps = {}};
    c->course.stamp = read;
    if (complete)
        c->room.stamp = read;
    c->accounts = AccountDirectory({}, read, false);
    return c;
}

Checked checked(std::shared_ptr<const Comparison> comparison)
{
    return {.activity = {.cmid = Cmid{30}}, .comparison = std::move(comparison)};
}

Checked failing(Error::Kind kind, const QString &code)
{
    return {.activity = {.cmid = Cmid{31}}, .error = Error{.kind = kind, .code = code}};
}

RunReport run(Outcome outcome, bool verified, int left)
{
    return {.state = RunReport::State::Finished,
        .results = {{.cmid = Cmid{30}, .outcome = outcome, .verified = verified}},
        .after = {comparison(left)}};
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT
private slots:
    void check_data();
    void check();
    void resync_data();
    void resync();
};

void TestReport::check_data()
{
    QTest::addColumn<CheckReport>("report");
    QTest::addColumn<int>("code");
    const Checked unlinked = failing(Error::Kind::NotFound, u"unlinked"_s);
    QTest::newRow("in step") << CheckReport{.activities = {checked(comparison(0))}} << int(Fine);
    QTest::newRow("nothing to check") << CheckReport{} << int(Fine);
    QTest::newRow("drift") << CheckReport{.activities = {checked(comparison(0)), checked(comparison(1))}} << int(DriftLeft);
    QTest::newRow("incomplete") << CheckReport{.activities = {checked(comparison(0, false))}} << int(Failed);
    QTest::newRow("incomplete and drift") << CheckReport{.activities = {checked(comparison(3, false))}} << int(Failed);
    QTest::newRow("failure") << CheckReport{.activities = {checked(comparison(0)), failing(Error::Kind::Timeout, {})}}
                             << int(Failed);
    QTest::newRow("unlinked among others") << CheckReport{.activities = {checked(comparison(0)), unlinked}} << int(DriftLeft);
    QTest::newRow("unlinked alone") << CheckReport{.activities = {unlinked}, .single = true} << int(Failed);
    QTest::newRow("vanished among others") << CheckReport{.activities = {failing(Error::Kind::NotFound, u"vanished"_s)}}
                                           << int(DriftLeft);
    QTest::newRow("a course unread") << CheckReport{.unread = {UnreadCourse{}}} << int(Failed);
    QTest::newRow("a list with a gap") << CheckReport{.activities = {checked(comparison(0))}, .gaps = {Gap{}}} << int(Failed);
    QTest::newRow("stopped") << CheckReport{.activities = {checked(comparison(0))}, .stopped = true} << int(Failed);
}

void TestReport::check()
{
    QFETCH(CheckReport, report);
    QTEST(int(exitCode(report)), "code");
}

void TestReport::resync_data()
{
    QTest::addColumn<ResyncReport>("report");
    QTest::addColumn<int>("code");
    const CheckReport drifting{.activities = {checked(comparison(2))}};
    const QList<Verdict> blocking{{.exceeded = true}};
    QTest::newRow("nothing to do") << ResyncReport{.before = {.activities = {checked(comparison(0))}}} << int(Fine);
    QTest::newRow("dry run, changes") << ResyncReport{.before = drifting, .dryRun = true} << int(DriftLeft);
    QTest::newRow("dry run, blocked") << ResyncReport{.before = drifting, .verdicts = blocking, .dryRun = true} << int(Blocked);
    QTest::newRow("blocked and incomplete") << ResyncReport{.before = {.activities = {checked(comparison(2, false))}},
        .verdicts = blocking} << int(Failed);
    QTest::newRow("declined") << ResyncReport{.before = drifting, .declined = true} << int(DriftLeft);
    QTest::newRow("done") << ResyncReport{.before = drifting, .run = run(Outcome::Done, true, 0)} << int(Fine);
    QTest::newRow("removals left") << ResyncReport{.before = drifting, .run = run(Outcome::Done, true, 1)} << int(DriftLeft);
    QTest::newRow("refused") << ResyncReport{.before = drifting, .run = run(Outcome::Refused, false, 1)} << int(Failed);
    ResyncReport parked{.before = drifting, .run = run(Outcome::Done, true, 0)};
    parked.run.results += {.cmid = Cmid{30}, .outcome = Outcome::Refused, .error = Error{.code = u"error-not-allowed"_s}};
    QTest::newRow("refused, the rest done") << parked << int(DriftLeft);
    parked.run.results += {.cmid = Cmid{30}, .outcome = Outcome::NotSent, .error = Error{.code = u"error-not-allowed"_s}};
    QTest::newRow("refused once for all, the rest done") << parked << int(DriftLeft);
    parked.run.results.last().error->code = u"timeout"_s;
    QTest::newRow("refused, and a room unread") << parked << int(Failed);
    QTest::newRow("doubtful") << ResyncReport{.before = drifting, .run = run(Outcome::Doubtful, false, 0)} << int(Failed);
    QTest::newRow("not verified") << ResyncReport{.before = drifting, .run = run(Outcome::Done, false, 0)} << int(Failed);
    QTest::newRow("stopped") << ResyncReport{.before = drifting, .run = run(Outcome::NotSent, false, 2)} << int(DriftLeft);
    ResyncReport journal{.before = drifting, .run = run(Outcome::NotSent, false, 2)};
    journal.run.error = Error{.kind = Error::Kind::Storage, .code = u"unwritable"_s};
    QTest::newRow("no journal") << journal << int(Failed);
    ResyncReport other{
        .before = {.activities = {checked(comparison(2)), checked(comparison(1))}}, .run = run(Outcome::Done, true, 0)};
    other.before.activities[1].activity.cmid = Cmid{99};
    QTest::newRow("drift in a room that needed no write") << other << int(DriftLeft);
}

void TestReport::resync()
{
    QFETCH(ResyncReport, report);
    QTEST(int(exitCode(report)), "code");
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
