// SPDX-License-Identifier: GPL-3.0-or-later
// What the purge job does with a room, for every combination of the workspace's switches and the room's values.
#include "domain/retention.h"
#include "support/builders.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

using Ground = RetentionInForce::Ground;
using Way = RetentionChoice::Way;

/// rocketchat.md §5.4, "How the purge job decides", rule by rule and in its own words: not the code under test.
Ground ruleOfTheServer(const WorkspaceRetention &workspace, const std::optional<RetentionOverride> &own)
{
    if (!workspace.enabled)
        return Ground::SwitchedOff;
    const bool saysTrue = own && own->enabled == std::optional(true);
    const bool saysFalse = own && own->enabled == std::optional(false);
    if (saysTrue && own->overrideGlobal && own->maxAgeDays >= 0)
        return Ground::Room;
    if (saysFalse)
        return Ground::Exempt;
    return workspace.groups ? Ground::Workspace : Ground::NotCovered;
}

QList<std::optional<RetentionOverride>> everyOverride()
{
    QList<std::optional<RetentionOverride>> all{std::nullopt};
    for (const std::optional<bool> enabled : {std::optional<bool>{}, std::optional(true), std::optional(false)})
        for (const bool overrideGlobal : {false, true})
            for (const double days : {-1.0, 0.0, 0.5, 90.0})
                for (int flags = 0; flags < 8; ++flags)
                    all += RetentionOverride{enabled, overrideGlobal, days, bool(flags & 1), bool(flags & 2), bool(flags & 4)};
    return all;
}

QList<WorkspaceRetention> everyWorkspace()
{
    QList<WorkspaceRetention> all;
    for (int bits = 0; bits < 32; ++bits)
        all += WorkspaceRetention{.enabled = bool(bits & 1),
            .groups = bool(bits & 2),
            .maxAgeDays = 365,
            .excludePinned = bool(bits & 4),
            .filesOnly = bool(bits & 8),
            .ignoreThreads = bool(bits & 16)};
    return all;
}

const QDateTime now(QDate(2026, 10, 3), QTime(11, 0), QTimeZone::UTC);

MessageTrace old(int days, bool pinned = false, bool file = false, bool inThread = false)
{
    return {now.addDays(-days), pinned, file, inThread};
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private slots:
    void does_what_the_purge_job_does()
    {
        for (const WorkspaceRetention &workspace : everyWorkspace()) {
            for (const auto &own : everyOverride()) {
                const RetentionInForce found = retentionInForce(workspace, own);
                QCOMPARE(found.ground, ruleOfTheServer(workspace, own));
                QCOMPARE(found.prunes(), found.ground == Ground::Room || found.ground == Ground::Workspace);
                if (found.ground == Ground::Room)
                    QCOMPARE(found, (RetentionInForce{Ground::Room, own->maxAgeDays, own->excludePinned, own->filesOnly, own->ignoreThreads}));
                if (found.ground == Ground::Workspace)
                    QCOMPARE(found, (RetentionInForce{Ground::Workspace, 365, workspace.excludePinned, workspace.filesOnly, workspace.ignoreThreads}));
            }
        }
        QCOMPARE(retentionInForce({}, RetentionOverride{true, true, 90}).ground, Ground::Unknown);
    }

    void a_choice_says_so_once_written()
    {
        const QList<RetentionChoice> choices{
            {}, {.way = Way::Exempt}, {Way::Keep, 1}, {Way::Keep, 90, true, false, true}, {Way::Keep, 365, false, true, false}};
        for (const auto &before : everyOverride()) {
            for (const RetentionChoice &choice : choices) {
                const RetentionOverride after = overrideOf(choice, before);
                QVERIFY(saysSo(after, choice));
                QCOMPARE(choiceOf(after), choice);
                QCOMPARE(retentionOfJson(retentionJson(after)), std::optional(after));
                if (choice.way != Way::Keep && before) // an age that is not in force stays for another day
                    QCOMPARE(after.maxAgeDays, before->maxAgeDays);
            }
        }
        QCOMPARE(retentionJson({}), QString());
        QVERIFY(!retentionOfJson({}));
    }

    void days_as_typed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("ceiling");
        QTest::addColumn<int>("days"); // below 0: the fault
        const auto fault = [](RetentionFault f) { return -1 - int(f); };
        QTest::newRow("plain") << u"90"_s << 0 << 90;
        QTest::newRow("spaces") << u" 1\u202f095 "_s << 0 << 1095;
        QTest::newRow("the ceiling itself") << u"365"_s << 365 << 365;
        QTest::newRow("above it") << u"366"_s << 365 << fault(RetentionFault::AboveCeiling);
        QTest::newRow("zero") << u"0"_s << 0 << fault(RetentionFault::Zero);
        QTest::newRow("negative") << u"-5"_s << 0 << fault(RetentionFault::Negative);
        QTest::newRow("negative fraction") << u"-5.5"_s << 0 << fault(RetentionFault::Negative);
        QTest::newRow("fraction") << u"1.5"_s << 0 << fault(RetentionFault::Fraction);
        QTest::newRow("fraction in French") << u"1,5"_s << 0 << fault(RetentionFault::Fraction);
        QTest::newRow("milliseconds") << u"2592000000"_s << 0 << fault(RetentionFault::Milliseconds);
        QTest::newRow("words") << u"ninety"_s << 0 << fault(RetentionFault::NotANumber);
        QTest::newRow("nothing") << QString() << 0 << fault(RetentionFault::NotANumber);
        QTest::newRow("huge") << u"99999999999999999999999"_s << 0 << fault(RetentionFault::Fraction);
    }
    void days_as_typed()
    {
        QFETCH(QString, text);
        QFETCH(int, ceiling);
        QFETCH(int, days);
        const auto typed = typedDays(text, ceiling);
        QCOMPARE(typed ? *typed : -1 - int(typed.error()), days);
    }

    void for_ever_is_above_a_ceiling()
    {
        const WorkspaceRetention year{.enabled = true, .groups = true, .maxAgeDays = 365};
        QCOMPARE(faultOf({.way = Way::Exempt}, year, 400), std::optional(RetentionFault::ForeverAboveCeiling));
        QVERIFY(!faultOf({.way = Way::Inherit}, year, 400));
        QCOMPARE(faultOf({.way = Way::Inherit}, year, 300), std::optional(RetentionFault::ForeverAboveCeiling));
        QVERIFY(!faultOf({.way = Way::Exempt}, year, 0));
    }

    void doubts_data()
    {
        QTest::addColumn<RetentionFacts>("facts");
        QTest::addColumn<QStringList>("codes");
        const WorkspaceRetention off{}, year{.enabled = true, .groups = true, .maxAgeDays = 365};
        const RetentionOverride ninety{true, true, 90}, ignored{true, false, 90}, exempt{false, false}, zero{true, true, 0};
        const PluginRetention asks{true, 90}, asksMore{true, 120}, none{};
        QTest::newRow("nothing set") << RetentionFacts{year, {}, {}, {}} << QStringList{};
        QTest::newRow("switched off") << RetentionFacts{off, ninety, {}, {}} << QStringList{u"without_effect"_s};
        QTest::newRow("exempt while off") << RetentionFacts{off, exempt, {}, {}} << QStringList{u"without_effect"_s};
        QTest::newRow("age not used") << RetentionFacts{year, ignored, {}, {}} << QStringList{u"age_ignored"_s};
        QTest::newRow("as asked") << RetentionFacts{year, ninety, asks, {}} << QStringList{};
        QTest::newRow("copy") << RetentionFacts{year, {}, asks, {}} << QStringList{u"never_set"_s};
        QTest::newRow("other age") << RetentionFacts{year, ninety, asksMore, {}} << QStringList{u"moodle_differs"_s};
        QTest::newRow("Moodle has none") << RetentionFacts{year, ninety, none, {}} << QStringList{u"moodle_differs"_s};
        QTest::newRow("zero") << RetentionFacts{year, zero, {}, {}} << QStringList{u"zero_days"_s};
        QTest::newRow("ceiling") << RetentionFacts{year, {}, {}, {.ceilingDays = 300}} << QStringList{u"above_ceiling"_s};
        QTest::newRow("for ever") << RetentionFacts{year, exempt, {}, {.ceilingDays = 400}} << QStringList{u"above_ceiling"_s};
        QTest::newRow("policy") << RetentionFacts{year, {}, {}, {.policy = RetentionChoice{Way::Keep, 90}}}
                                << QStringList{u"off_policy"_s};
        QTest::newRow("unknown") << RetentionFacts{{}, exempt, {}, {.ceilingDays = 30}} << QStringList{};
    }
    void doubts()
    {
        QFETCH(RetentionFacts, facts);
        QFETCH(QStringList, codes);
        QStringList found;
        for (const RetentionDoubt &doubt : retentionDoubts(facts))
            found += retentionDoubtCode(doubt.kind);
        QCOMPARE(found, codes);
    }

    /// Whatever shortens loses at least as many messages of any sample, and something of some sample.
    void shortening_is_what_loses_messages()
    {
        const QList<MessageTrace> kinds{old(400), old(400, true), old(400, false, true), old(400, false, false, true), old(100),
            old(100, true), old(60, false, true), old(10)};
        const WorkspaceRetention year{.enabled = true, .groups = true, .maxAgeDays = 365};
        for (const auto &a : everyOverride()) {
            for (const auto &b : everyOverride()) {
                const RetentionInForce before = retentionInForce(year, a), after = retentionInForce(year, b);
                const bool losesOne = std::ranges::any_of(
                    kinds, [&](const MessageTrace &m) { return goesAt(m, after, now) && !goesAt(m, before, now); });
                QVERIFY(!losesOne || shortens(before, after));
            }
        }
    }

    void forecasts_what_goes_and_what_saves_the_rest()
    {
        const MessageSample sample{.messages = {old(100), old(95, true), old(94, false, false, true), old(93, false, true), old(10)}};
        const RetentionInForce plain{Ground::Room, 90}, careful{Ground::Room, 90, true, true, true};
        QCOMPARE(forecast(sample, plain, now), (PruneForecast{.goes = 4, .young = 1}));
        QCOMPARE(forecast(sample, careful, now), (PruneForecast{.goes = 1, .pinned = 1, .threads = 1, .texts = 1, .young = 1}));
        QCOMPARE(forecast(sample, careful, now).all(), 5);
        QCOMPARE(forecast(sample, {.ground = Ground::Exempt}, now), (PruneForecast{.young = 5}));
        QCOMPARE(forecast(sample, plain, now.addDays(80)), (PruneForecast{.goes = 4, .young = 1})); // ten days old, eighty later
        QCOMPARE(forecast(sample, plain, now.addDays(81)), (PruneForecast{.goes = 5}));
    }

    void a_sample_says_what_it_covers()
    {
        MessageSample sample{.messages = {old(100), old(50)}, .toTheStart = true};
        QVERIFY(sample.covers(now.addDays(-60)));
        QVERIFY(!sample.covers(now.addDays(-30)));
        QCOMPARE(sample.oldest(), now.addDays(-100));
        sample.toTheEnd = true;
        QVERIFY(sample.covers(now));
        sample.toTheStart = false;
        QVERIFY(!sample.covers(now.addDays(-60)));
        QVERIFY(!sample.oldest().isValid());
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
