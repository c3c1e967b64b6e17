// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences on retention: none is missing, none is shared by two meanings, in both languages.
#include "words/languages.h"
#include "words/planlines.h"
#include "words/retention.h"
#include "words/retentionpolicy.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

class TestRetentionWords : public QObject
{
    Q_OBJECT
private slots:
    void init() { words::useLanguage(words::Language::English); }

    void says_what_is_in_force_data()
    {
        using Ground = RetentionInForce::Ground;
        QTest::addColumn<RetentionInForce>("inForce");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        QTest::newRow("room") << RetentionInForce{Ground::Room, 90} << u"90 days, set on the room"_s
                              << u"90 jours, valeur propre au salon"_s;
        QTest::newRow("one day") << RetentionInForce{Ground::Room, 1} << u"1 day, set on the room"_s
                                 << u"1 jour, valeur propre au salon"_s;
        QTest::newRow("part of a day") << RetentionInForce{Ground::Room, 0.5} << u"0.5 days, set on the room"_s
                                       << u"0,5 jour, valeur propre au salon"_s;
        QTest::newRow("workspace") << RetentionInForce{Ground::Workspace, 365} << u"365 days, as the workspace"_s
                                   << u"365 jours, comme l’espace de travail"_s;
        QTest::newRow("exempt") << RetentionInForce{Ground::Exempt} << u"Messages stay: the room is exempt"_s
                                << u"Les messages restent\u00A0: le salon est exempté"_s;
        QTest::newRow("off") << RetentionInForce{Ground::SwitchedOff}
                             << u"Nothing is pruned: the workspace’s retention is switched off"_s
                             << u"Rien n’est élagué\u00A0: la rétention de l’espace de travail est désactivée"_s;
    }
    void says_what_is_in_force()
    {
        QFETCH(RetentionInForce, inForce);
        QFETCH(QString, english);
        QFETCH(QString, french);
        QCOMPARE(words::retention(inForce), english);
        words::useLanguage(words::Language::French);
        QCOMPARE(words::retention(inForce), french);
    }

    void every_doubt_has_its_own_words_and_a_remedy()
    {
        for (const auto language : {words::Language::English, words::Language::French}) {
            words::useLanguage(language);
            QSet<QString> said, cells, remedies;
            for (int kind = 0; kind <= int(RetentionDoubt::Kind::OffPolicy); ++kind) {
                const RetentionDoubt doubt{.kind = RetentionDoubt::Kind(kind), .asked = 90};
                said << words::retentionDoubt(doubt);
                cells << words::retentionDoubtWord(doubt.kind);
                remedies << words::retentionRemedy(doubt);
            }
            const int kinds = int(RetentionDoubt::Kind::OffPolicy) + 1;
            QCOMPARE(said.size(), kinds);
            QCOMPARE(cells.size(), kinds);
            QCOMPARE(remedies.size(), kinds);
            QVERIFY(!said.contains(QString()) && !cells.contains(QString()) && !remedies.contains(QString()));
        }
    }

    void every_fault_and_every_lock_has_its_own_words()
    {
        QSet<QString> faults, locks, states;
        for (int fault = 0; fault <= int(RetentionFault::ForeverAboveCeiling); ++fault)
            faults << words::retentionFault(RetentionFault(fault), 365);
        for (int fault = 0; fault <= int(RoomEditFault::NoRoomRight); ++fault)
            locks << words::roomEditFault(RoomEditFault(fault));
        for (int state = 0; state <= int(RoomLine::State::InBin); ++state)
            states << words::roomState(RoomLine::State(state));
        QCOMPARE(faults.size(), 7);
        QCOMPARE(locks.size(), 7);
        QCOMPARE(states.size(), 8);
        QVERIFY(words::retentionFault(RetentionFault::AboveCeiling, 365).contains(u"365 days"_s));
        QVERIFY(words::roomEditFault(RoomEditFault::NoRetentionRight).contains(u"edit-room-retention-policy"_s));
    }

    void says_when_the_server_prunes_next()
    {
        using std::chrono::minutes;
        QCOMPARE(words::nextPruning(minutes(30)), u"The next pruning comes within 30 minutes."_s);
        QCOMPARE(words::nextPruning(minutes(60)), u"The next pruning comes within an hour."_s);
        QCOMPARE(words::nextPruning(minutes(360)), u"The next pruning comes within 6 hours."_s);
        QCOMPARE(words::nextPruning(minutes(1440)), u"The next pruning comes within a day."_s);
        QVERIFY(words::nextPruning({}).contains(u"schedule"_s));
    }

    /// Each fault of a policy file has words of its own, and ends with what to do.
    void faults_of_a_policy_file_are_told_apart()
    {
        QSet<QString> all;
        const int kinds = int(PolicyFault::Kind::Contradiction) + 1;
        for (int kind = 0; kind < kinds; ++kind) {
            const QString said
                = words::policyFault({.kind = PolicyFault::Kind(kind), .line = 4, .value = u"X"_s, .other = 2}, 365);
            QVERIFY2(said.startsWith(u"Line 4: "_s) && said.size() > 20 && said.endsWith(u'.'), qPrintable(said));
            all += said;
        }
        QCOMPARE(all.size(), kinds);
    }

    void why_moodle_stays_is_told_apart()
    {
        QSet<QString> all;
        for (const MoodleStays why : {MoodleStays::NoCompanion, MoodleStays::OldCompanion, MoodleStays::NotTold,
                 MoodleStays::CannotInherit, MoodleStays::AboveLimit})
            all += words::moodleStays(why);
        QCOMPARE(all.size(), 5);
        const Operation change{.kind = Operation::Kind::SetActivityRetention,
            .was = pluginRetentionJson({.enabled = true, .maxAgeDays = 365}),
            .becomes = pluginRetentionJson({.enabled = false, .maxAgeDays = 365})};
        QCOMPARE(words::retentionChange(change), u"365 days → no retention"_s);
    }
};

QTEST_GUILESS_MAIN(TestRetentionWords)
#include "tst_retention.moc"
