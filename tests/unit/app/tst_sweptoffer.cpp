// SPDX-License-Identifier: GPL-3.0-or-later
// What one more mapped role would settle in a faculty of the large campus: as promised after its sweep, and as found when the
// kept readings are compared under such rules.
#include "domain/overview.h"
#include "support/sweptdemo.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

class TestSweptOffer final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("DIAPASON_LARGE"))
            QSKIP("reads an eighth of the large campus: DIAPASON_LARGE=1 plays it");
    }
    void is_what_the_kept_readings_say()
    {
        SweptDemo campus({.size = demo::Size::Large});
        const SweepScope faculty{.categories = {campus.catalogue.courses.categories.first().id}};
        (void)campus.sweep(campus.order(campus.clock.now(), faculty));
        QVERIFY(campus.host.results.size() > 200);
        const auto viewed = [&](const CampusRules &rules) {
            QHash<Cmid, CheckSummary> checks;
            for (const Cmid cmid : campus.host.results.keys()) {
                CompareInput kept = await(campus.store.reading(cmid)).value().value();
                kept.rules = rules;
                kept.service = campus.catalogue.chat.accountId;
                checks.insert(cmid, summarize(compare(std::move(kept))));
            }
            return overviewOf({.catalogue = campus.catalogue, .rules = rules, .checks = checks});
        };
        QHash<Cmid, CheckSummary> swept;
        for (const auto &[cmid, comparison] : campus.host.results.asKeyValueRange())
            swept.insert(cmid, summarize(*comparison));
        const Overview before = overviewOf({.catalogue = campus.catalogue, .rules = campus.rules, .checks = swept});
        QVERIFY(!before.offers.isEmpty() && before.offers.first().role == u"teacher"_s);
        QCOMPARE(viewed(campus.rules).offers, before.offers);
        CampusRules mapped = campus.rules;
        mapped.roles.members += u"teacher"_s;
        const Overview after = viewed(mapped);
        std::array<int, standingCount> become{}; // of those that drift now
        for (qsizetype i = 0; i < before.lines.size(); ++i)
            if (before.lines.at(i).drifting())
                ++become[size_t(after.lines.at(i).standing)];
        qInfo("of %d that drift: %d in step, %d drifting, %d not to be told", before.count(Standing::Drifting),
            become[size_t(Standing::InStep)], become[size_t(Standing::Drifting)], become[size_t(Standing::Unreadable)]);
        QCOMPARE(before.offers.first().rooms, become[size_t(Standing::InStep)]);
    }
};

QTEST_GUILESS_MAIN(TestSweptOffer)
#include "tst_sweptoffer.moc"
