// SPDX-License-Identifier: GPL-3.0-or-later
// Access restrictions: three values, Moodle's own rules, and nothing that could take somebody out by mistake.
#include "support/restricted.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::test;

class AvailabilityTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingRestrictsNobody()
    {
        for (const QString &text : {u""_s, u"  "_s, tree(u"&"_s, {}), tree(u"!|"_s, {})}) {
            QVERIFY(!Restriction::parse(text).restricts());
            QCOMPARE(check(text).access, Passes);
            QVERIFY(check(text).because.isEmpty());
        }
        // An empty list inside passes too, even where the contrary is asked for.
        QCOMPARE(access(tree(u"!&"_s, {tree(u"&"_s, {})})), Passes);
    }

    void combinesThreeValues_data()
    {
        QTest::addColumn<QString>("op");
        QTest::addColumn<QString>("parts");
        QTest::addColumn<Access>("expected");
        const QStringList pairs{u"PP"_s, u"PF"_s, u"PU"_s, u"FF"_s, u"FU"_s, u"UU"_s};
        const QHash<QString, QString> tables{
            {u"&"_s, u"PFUFFU"_s}, {u"|"_s, u"PPPFUU"_s}, {u"!&"_s, u"FPUPPU"_s}, {u"!|"_s, u"FFFPUU"_s}};
        for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
            for (qsizetype i = 0; i < pairs.size(); ++i) {
                const QChar wanted = table->at(i);
                const Access access = wanted == u'P' ? Passes : wanted == u'F' ? Fails : CannotTell;
                QTest::addRow("%s %s", qPrintable(table.key()), qPrintable(pairs[i])) << table.key() << pairs[i] << access;
                QTest::addRow("%s %s turned", qPrintable(table.key()), qPrintable(pairs[i]))
                    << table.key() << QString(pairs[i][1]) + pairs[i][0] << access;
            }
        }
    }
    void combinesThreeValues()
    {
        QFETCH(QString, op);
        QFETCH(QString, parts);
        QFETCH(Access, expected);
        QCOMPARE(access(tree(op, {leaf(parts[0]), leaf(parts[1])})), expected);
        // Twice turned round it is the same.
        QCOMPARE(access(tree(u"!&"_s, {tree(u"!|"_s, {tree(op, {leaf(parts[0]), leaf(parts[1])})})})), expected);
    }

    void saysWhatDecided()
    {
        const AccessCheck failed = check(tree(u"&"_s, {leaf(u'P'), leaf(u'F'), leaf(u'U')}));
        QCOMPARE(failed.because.size(), 1);
        QCOMPARE(failed.because[0].name, u"TD 2"_s);
        QCOMPARE(failed.because[0].answer, Fails);
        QVERIFY(!failed.because[0].negated);
        const AccessCheck unsure = check(tree(u"&"_s, {leaf(u'P'), leaf(u'U')}));
        QCOMPARE(unsure.because.size(), 1);
        QCOMPARE(unsure.because[0].condition.type, u"completion"_s);
        QCOMPARE(unsure.because[0].answer, CannotTell);
        const AccessCheck negated = check(tree(u"!&"_s, {leaf(u'P')}));
        QVERIFY(negated.because[0].negated);
        QCOMPARE(negated.because[0].name, u"TD 1"_s);
        QCOMPARE(negated.because[0].answer, Fails);
        QCOMPARE(check(tree(u"|"_s, {leaf(u'F'), leaf(u'P'), leaf(u'U')})).because.size(), 1);
        QCOMPARE(check(tree(u"|"_s, {leaf(u'F'), leaf(u'F')})).because.size(), 2);
    }

    void deMorganHolds()
    {
        QRandomGenerator dice(20261003);
        for (int i = 0; i < 400; ++i) {
            const QString a = randomTree(dice, 3), b = randomTree(dice, 3);
            QCOMPARE(access(tree(u"!&"_s, {a, b})), access(tree(u"|"_s, {tree(u"!&"_s, {a}), tree(u"!&"_s, {b})})));
            QCOMPARE(access(tree(u"!|"_s, {a, b})), access(tree(u"&"_s, {tree(u"!&"_s, {a}), tree(u"!&"_s, {b})})));
            QCOMPARE(access(tree(u"!|"_s, {tree(u"!&"_s, {a})})), access(a));
        }
    }

    /// Knowing less may turn an answer into CannotTell, never into the contrary.
    void lessKnownNeverContradicts()
    {
        QRandomGenerator dice(7);
        for (int i = 0; i < 400; ++i) {
            const QString text = randomTree(dice, 3);
            const Access known = access(text);
            for (const bool rights : {true, false}) {
                RestrictionFacts fewer = facts();
                fewer.groupsRead = fewer.groupingsRead = false;
                fewer.groupsOf.clear();
                fewer.exemptionsRead = rights;
                const Access guessed = access(text, fewer);
                QVERIFY2(guessed == CannotTell || guessed == known, qPrintable(text));
                QVERIFY(guessed != Fails || rights);
            }
        }
    }

    void judgesEveryKind_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<Access>("expected");
        QTest::newRow("in the group") << u"{'type':'group','id':1}"_s << Passes;
        QTest::newRow("outside it") << u"{'type':'group','id':2}"_s << Fails;
        QTest::newRow("any group") << u"{'type':'group'}"_s << Passes;
        QTest::newRow("any group, by 0") << u"{'type':'group','id':0}"_s << Passes;
        QTest::newRow("group gone") << u"{'type':'group','id':3}"_s << Fails;
        QTest::newRow("group lost by a restore") << u"{'type':'group','id':-1}"_s << Fails;
        QTest::newRow("group hidden from us") << u"{'type':'group','id':9}"_s << CannotTell;
        QTest::newRow("in the grouping") << u"{'type':'grouping','id':40}"_s << Passes;
        QTest::newRow("outside it, as far as seen") << u"{'type':'grouping','id':41}"_s << CannotTell;
        QTest::newRow("outside the grouping") << u"{'type':'grouping','id':42}"_s << Fails;
        QTest::newRow("empty grouping") << u"{'type':'grouping','id':43}"_s << Fails;
        QTest::newRow("grouping gone") << u"{'type':'grouping','id':77}"_s << Fails;
        QTest::newRow("the activity's own") << u"{'type':'grouping','activity':true}"_s << CannotTell;
        const qint64 t = now.toSecsSinceEpoch();
        QTest::newRow("from now") << u"{'type':'date','d':'>=','t':%1}"_s.arg(t) << Passes;
        QTest::newRow("from a second later") << u"{'type':'date','d':'>=','t':%1}"_s.arg(t + 1) << Fails;
        QTest::newRow("until now") << u"{'type':'date','d':'<','t':%1}"_s.arg(t) << Fails;
        QTest::newRow("until a second later") << u"{'type':'date','d':'<','t':%1}"_s.arg(t + 1) << Passes;
        QTest::newRow("custom field") << u"{'type':'profile','cf':'statut','op':'isequalto','v':'doctorant'}"_s << Passes;
        QTest::newRow("custom field, other case")
            << u"{'type':'profile','cf':'statut','op':'isequalto','v':'Doctorant'}"_s << Fails;
        QTest::newRow("standard field") << u"{'type':'profile','sf':'email','op':'endswith','v':'@univ.example'}"_s << Passes;
        QTest::newRow("empty field") << u"{'type':'profile','sf':'department','op':'isempty'}"_s << Passes;
        QTest::newRow("field not read") << u"{'type':'profile','sf':'city','op':'isempty'}"_s << CannotTell;
        QTest::newRow("role held") << u"{'type':'role','typeid':5}"_s << Passes;
        QTest::newRow("role not seen") << u"{'type':'role','typeid':3}"_s << CannotTell;
        QTest::newRow("role without an id") << u"{'type':'role'}"_s << CannotTell;
        QTest::newRow("grade") << u"{'type':'grade','id':3,'min':50}"_s << CannotTell;
        QTest::newRow("unknown") << u"{'type':'moonphase'}"_s << CannotTell;
    }
    void judgesEveryKind()
    {
        QFETCH(QString, condition);
        QFETCH(Access, expected);
        QCOMPARE(access(alone(json(condition))), expected);
        // The contrary: nothing but CannotTell stays.
        const Access contrary = expected == CannotTell ? CannotTell : expected == Passes ? Fails : Passes;
        QCOMPARE(access(tree(u"!&"_s, {json(condition)})), contrary);
    }

    void comparesProfilesAsMoodle_data()
    {
        QTest::addColumn<QString>("op");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("own");
        QTest::addColumn<bool>("met");
        QTest::newRow("equal") << u"isequalto"_s << u"Éa"_s << u"Éa"_s << true;
        QTest::newRow("equal, case counts") << u"isequalto"_s << u"Éa"_s << u"éa"_s << false;
        QTest::newRow("equal to nothing") << u"isequalto"_s << u""_s << u""_s << true;
        QTest::newRow("contains") << u"contains"_s << u"b"_s << u"abc"_s << true;
        QTest::newRow("contains, case counts") << u"contains"_s << u"B"_s << u"abc"_s << false;
        QTest::newRow("contains nothing") << u"contains"_s << u""_s << u""_s << true;
        QTest::newRow("not contained") << u"doesnotcontain"_s << u"x"_s << u"abc"_s << true;
        QTest::newRow("contained") << u"doesnotcontain"_s << u"b"_s << u"abc"_s << false;
        QTest::newRow("contained, but PHP takes 0 for empty") << u"doesnotcontain"_s << u"0"_s << u"10"_s << true;
        QTest::newRow("starts") << u"startswith"_s << u"ab"_s << u"abc"_s << true;
        QTest::newRow("starts not") << u"startswith"_s << u"bc"_s << u"abc"_s << false;
        QTest::newRow("starts with more") << u"startswith"_s << u"abcd"_s << u"abc"_s << false;
        QTest::newRow("ends") << u"endswith"_s << u"bc"_s << u"abc"_s << true;
        QTest::newRow("ends with more") << u"endswith"_s << u"xabc"_s << u"abc"_s << false;
        QTest::newRow("ends with nothing") << u"endswith"_s << u""_s << u"abc"_s << false;
        QTest::newRow("empty") << u"isempty"_s << u""_s << u""_s << true;
        QTest::newRow("0 is empty") << u"isempty"_s << u""_s << u"0"_s << true;
        QTest::newRow("a space is not") << u"isempty"_s << u""_s << u" "_s << false;
        QTest::newRow("not empty") << u"isnotempty"_s << u""_s << u"a"_s << true;
        QTest::newRow("0 is not not empty") << u"isnotempty"_s << u""_s << u"0"_s << false;
    }
    void comparesProfilesAsMoodle()
    {
        QFETCH(QString, op);
        QFETCH(QString, value);
        QFETCH(QString, own);
        QTEST(meetsProfile({.kind = AccessCondition::Kind::Profile, .op = op, .value = value}, own), "met");
    }

    void whatWasNotReadCannotBeTold_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::newRow("group") << u"{'type':'group','id':2}"_s;
        QTest::newRow("any group") << u"{'type':'group'}"_s;
        QTest::newRow("grouping") << u"{'type':'grouping','id':42}"_s;
        QTest::newRow("grouping gone") << u"{'type':'grouping','id':77}"_s;
        QTest::newRow("profile") << u"{'type':'profile','sf':'department','op':'isnotempty'}"_s;
    }
    void whatWasNotReadCannotBeTold()
    {
        QFETCH(QString, condition);
        const QString plain = alone(json(condition)), contrary = tree(u"!|"_s, {json(condition)});
        RestrictionFacts none{.exemptionsRead = true};
        QCOMPARE(access(plain, none), CannotTell);
        QCOMPARE(access(contrary, none), CannotTell);
    }

    void anyGroupNeedsEveryGroup()
    {
        const QString anyGroup = alone(json(u"{'type':'group'}"_s));
        RestrictionFacts known = facts();
        known.groupsOf.clear();
        QCOMPARE(access(anyGroup, known), Fails);
        known.everyGroupSeen = false;
        QCOMPARE(access(anyGroup, known), CannotTell);
    }

    void ownGroupingIsAsked()
    {
        const Restriction own = Restriction::parse(alone(json(u"{'type':'grouping','activity':true}"_s)));
        QCOMPARE(own.check(amina, facts(), now, 40).access, Passes);
        const AccessCheck outside = own.check(amina, facts(), now, 42);
        QCOMPARE(outside.access, Fails);
        QCOMPARE(outside.because[0].name, u"Autres"_s);
    }

    void saysWhatIsGone()
    {
        const AccessCheck group = check(alone(json(u"{'type':'group','id':3}"_s)));
        QVERIFY(group.because[0].gone);
        QVERIFY(check(alone(json(u"{'type':'grouping','id':77}"_s))).because[0].gone);
        QVERIFY(!check(alone(leaf(u'F'))).because[0].gone);
        QVERIFY(!check(alone(json(u"{'type':'group','id':9}"_s))).because[0].gone);
    }

    /// Web services tell who may ignore restrictions; where they do not, nobody is said to be kept out.
    void rightsComeFirst()
    {
        const QString outside = alone(leaf(u'F')), closed = alone(json(u"{'type':'date','d':'<','t':1}"_s));
        RestrictionFacts known = facts();
        known.accessAllGroups = {amina.id};
        QCOMPARE(access(outside, known), Passes);
        QCOMPARE(access(tree(u"!&"_s, {leaf(u'P')}), known), Passes);
        QCOMPARE(check(outside, known).because[0].kind, AccessReason::Kind::PassesAnyway);
        QCOMPARE(access(closed, known), Fails); // dates are not a matter of groups
        known.ignoring = {amina.id};
        QCOMPARE(access(closed, known), Passes);
        QCOMPARE(access(u"{"_s, known), Passes);

        RestrictionFacts unread = facts();
        unread.exemptionsRead = false;
        const AccessCheck unsure = check(outside, unread);
        QCOMPARE(unsure.access, CannotTell);
        QCOMPARE(unsure.because.size(), 2);
        QCOMPARE(unsure.because[0].name, u"TD 2"_s);
        QCOMPARE(unsure.because[1].kind, AccessReason::Kind::RightsUnread);
        QCOMPARE(access(alone(leaf(u'P')), unread), Passes);
    }

    void bothMustPass()
    {
        const Restriction in = Restriction::parse(alone(leaf(u'P'))), out = Restriction::parse(alone(leaf(u'F'))),
                          unsure = Restriction::parse(alone(leaf(u'U'))), none;
        const auto both = [](const Restriction &a, const Restriction &s) { return checkAccess(a, s, amina, facts(), now); };
        QCOMPARE(both(in, in).access, Passes);
        QCOMPARE(both(none, none).access, Passes);
        QCOMPARE(both(in, unsure).access, CannotTell);
        QCOMPARE(both(unsure, out).access, Fails);
        QCOMPARE(both(out, none).access, Fails);
        const AccessCheck section = both(in, out);
        QCOMPARE(section.access, Fails);
        QCOMPARE(section.because.size(), 1);
        QVERIFY(section.because[0].ofSection);
        QCOMPARE(both(out, out).because.size(), 2);
    }

    void keepsTheEyes()
    {
        const QString hidden = json(u"{'op':'&','c':[%1,%2],'showc':[true,false]}"_s).arg(leaf(u'P'), leaf(u'F'));
        const QString greyed = json(u"{'op':'&','c':[%1,%2],'showc':[false,true]}"_s).arg(leaf(u'P'), leaf(u'F'));
        QVERIFY(!check(hidden).shownGreyed);
        QVERIFY(check(greyed).shownGreyed);
        QVERIFY(!check(json(u"{'op':'|','show':false,'c':[%1]}"_s).arg(leaf(u'F'))).shownGreyed);
        QVERIFY(check(json(u"{'op':'|','show':true,'c':[%1]}"_s).arg(leaf(u'F'))).shownGreyed);
    }
};

QTEST_APPLESS_MAIN(AvailabilityTest)
#include "tst_availability.moc"
