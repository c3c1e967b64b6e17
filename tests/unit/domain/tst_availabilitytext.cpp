// SPDX-License-Identifier: GPL-3.0-or-later
// The text of restrictions: what is read of it, what it asks for, and what becomes of a bad one.
#include "support/restricted.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::test;

class AvailabilityTextTest : public QObject
{
    Q_OBJECT

private slots:
    void faultsAreSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Restriction::Fault>("fault");
        using enum Restriction::Fault;
        QTest::newRow("cut") << u"{'op':'&','c':[{'type':'group',"_s << NotJson;
        QTest::newRow("no JSON") << u"groupe A"_s << NotJson;
        QTest::newRow("list") << u"[]"_s << NotATree;
        QTest::newRow("null") << u"null"_s << NotJson; // Qt reads documents of objects and lists alone
        QTest::newRow("no operator") << u"{'c':[]}"_s << NotATree;
        QTest::newRow("unknown operator") << u"{'op':'^','c':[]}"_s << NotATree;
        QTest::newRow("no conditions") << u"{'op':'&'}"_s << NotATree;
        QTest::newRow("conditions are no list") << u"{'op':'&','c':{'0':{}}}"_s << NotATree;
        QTest::newRow("condition is no object") << u"{'op':'&','c':[1]}"_s << NotATree;
        QTest::newRow("neither condition nor tree") << u"{'op':'&','c':[{}]}"_s << NotATree;
        QTest::newRow("kind is no text") << u"{'op':'&','c':[{'type':4}]}"_s << BadCondition;
        QTest::newRow("group by name") << u"{'op':'&','c':[{'type':'group','id':'1'}]}"_s << BadCondition;
        QTest::newRow("half a group") << u"{'op':'&','c':[{'type':'group','id':1.5}]}"_s << BadCondition;
        QTest::newRow("no grouping") << u"{'op':'&','c':[{'type':'grouping'}]}"_s << BadCondition;
        QTest::newRow("no direction") << u"{'op':'&','c':[{'type':'date','d':'=','t':1}]}"_s << BadCondition;
        QTest::newRow("absurd date") << u"{'op':'&','c':[{'type':'date','d':'<','t':1e17}]}"_s << BadCondition;
        QTest::newRow("two fields") << u"{'op':'&','c':[{'type':'profile','sf':'a','cf':'b','op':'isempty'}]}"_s << BadCondition;
        QTest::newRow("no field") << u"{'op':'&','c':[{'type':'profile','op':'isempty'}]}"_s << BadCondition;
        QTest::newRow("no value") << u"{'op':'&','c':[{'type':'profile','sf':'a','op':'contains'}]}"_s << BadCondition;
        QTest::newRow("unknown comparison") << u"{'op':'&','c':[{'type':'profile','sf':'a','op':'like','v':'b'}]}"_s
                                            << BadCondition;
        QTest::newRow("too large") << QString(Restriction::maxLength + 1, u' ').replace(0, 1, u"["_s) << TooLarge;
    }
    void faultsAreSaid()
    {
        QFETCH(QString, text);
        const Restriction restriction = Restriction::parse(json(text));
        QTEST(restriction.fault(), "fault");
        QVERIFY(restriction.restricts());
        const AccessCheck check = restriction.check(amina, facts(), now);
        QCOMPARE(check.access, CannotTell);
        QCOMPARE(check.because.value(0).kind, AccessReason::Kind::Malformed);
        QCOMPARE(restriction.needs(), RestrictionNeeds{});
    }

    void depthIsBounded()
    {
        const auto nested = [](int depth) {
            QString text = leaf(u'P');
            for (int i = 0; i < depth; ++i)
                text = tree(u"&"_s, {text});
            return text;
        };
        QCOMPARE(access(nested(Restriction::maxDepth)), Passes);
        QCOMPARE(Restriction::parse(nested(Restriction::maxDepth + 1)).fault(), Restriction::Fault::TooDeep);
        QVERIFY(Restriction::parse(QString(60000, u'[')).fault() != Restriction::Fault::None);
    }

    /// Bytes struck out or turned anywhere: an answer or a fault, and never somebody kept out by a text cut short.
    void damageNeverCrashes()
    {
        QRandomGenerator dice(99);
        for (int i = 0; i < 500; ++i) {
            QString text = randomTree(dice, 4);
            const qsizetype at = dice.bounded(int(text.size()));
            if (i % 2 == 0) {
                text.truncate(at);
                QVERIFY(access(text) != Fails);
            } else {
                text[at] = QChar(ushort(dice.bounded(0x20, 0x7f)));
            }
            const Restriction restriction = Restriction::parse(text);
            QVERIFY(
                restriction.fault() == Restriction::Fault::None || restriction.check(amina, facts(), now).access == CannotTell);
        }
    }

    void asksForWhatItNeeds()
    {
        QCOMPARE(needsOf({}), RestrictionNeeds{});
        QCOMPARE(needsOf({u""_s, u"{"_s, alone(leaf(u'U'))}), RestrictionNeeds{});
        QVERIFY(needsOf({alone(json(u"{'type':'date','d':'<','t':1}"_s))}).any());
        const RestrictionNeeds needs
            = needsOf({tree(u"|"_s,
                           {leaf(u'F'), leaf(u'P'), json(u"{'type':'profile','cf':'statut','op':'isempty'}"_s),
                               json(u"{'type':'profile','sf':'email','op':'isempty'}"_s)}),
                alone(tree(u"!&"_s, {json(u"{'type':'grouping','id':4}"_s), leaf(u'P')}))});
        QCOMPARE(needs,
            (RestrictionNeeds{.groups = true,
                .groupings = true,
                .profileFields = {u"email"_s, u"profile_field_statut"_s},
                .exemptions = true,
                .groupIds = {1, 2}}));
        QVERIFY(!needsOf({alone(json(u"{'type':'date','d':'<','t':1}"_s))}).groups);
    }

    /// The five restrictions recorded on a Moodle 4.5.
    void readsRecordedOnes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("conditions");
        QTest::newRow("group") << u"{'op':'&','c':[{'type':'group','id':1}],'showc':[false]}"_s << 1;
        QTest::newRow("grouping") << u"{'op':'&','c':[{'type':'grouping','id':1}],'showc':[true]}"_s << 1;
        QTest::newRow("dates")
            << u"{'op':'&','c':[{'type':'date','d':'>=','t':1795590828},"
               "{'type':'date','d':'<','t':1800515628}],'showc':[true,true]}"_s
            << 2;
        QTest::newRow("nested")
            << u"{'op':'|','show':true,'c':[{'type':'group','id':2},{'op':'&','c':["
               "{'type':'profile','sf':'email','op':'contains','v':'@univ.example'},"
               "{'op':'!&','c':[{'type':'group','id':3}]}]}]}"_s
            << 3;
        QTest::newRow("profile")
            << u"{'op':'&','c':[{'type':'profile','cf':'statut','op':'isequalto','v':'doctorant'}],'showc':[true]}"_s << 1;
    }
    void readsRecordedOnes()
    {
        QFETCH(QString, text);
        const Restriction restriction = Restriction::parse(json(text));
        QCOMPARE(restriction.fault(), Restriction::Fault::None);
        QTEST(int(restriction.conditions().size()), "conditions");
        QVERIFY(restriction.check(amina, facts(), now).access != CannotTell);
    }
};

QTEST_APPLESS_MAIN(AvailabilityTextTest)
#include "tst_availabilitytext.moc"
