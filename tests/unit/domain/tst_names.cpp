// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;

static const QString site = u"https://moodle.example.org"_s;

class TestNames : public QObject
{
    Q_OBJECT
private slots:
    void hashes_the_address();
    void derives_as_the_plugin_did_data();
    void derives_as_the_plugin_did();
    void misses_only_what_it_must();
    void hints_data();
    void hints();
    void hints_at_what_it_derived();
    void maps_usernames_data();
    void maps_usernames();
    void names_a_faulty_expression();
};

static QJsonArray vectors()
{
    QFile file{QStringLiteral(DIAPASON_FIXTURES "/moodle-4.5/oracle.derived_names.json")};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value("names"_L1).toArray();
}

void TestNames::hashes_the_address() { QCOMPARE(siteHash(site), u"4e758dacdbacfa4aaa730f9a2141941356bdd9ce"_s); }

void TestNames::derives_as_the_plugin_did_data()
{
    QTest::addColumn<QString>("shortName");
    QTest::addColumn<qint64>("cmid");
    QTest::addColumn<QString>("computed");
    for (const QJsonValue vector : vectors())
        QTest::addRow("cmid %lld", vector["cmid"_L1].toInteger())
            << vector["shortname_raw"_L1].toString() << vector["cmid"_L1].toInteger() << vector["computed"_L1].toString();
}

void TestNames::derives_as_the_plugin_did()
{
    QFETCH(QString, shortName);
    QFETCH(qint64, cmid);
    QTEST(derivedGroupName(site, shortName, Cmid{cmid}), "computed");
}

void TestNames::misses_only_what_it_must()
{
    QStringList missed;
    int met = 0;
    for (const QJsonValue vector : vectors()) {
        const Cmid cmid{vector["cmid"_L1].toInteger()};
        const QString room = vector["room"_L1].toString();
        const bool same = derivedGroupName(site, vector["shortname_raw"_L1].toString(), cmid) == room;
        QCOMPARE(same, vector["match"_L1].toBool());
        met += same;
        const auto hint = nameHint(siteHash(site), room);
        QVERIFY2(hint && hint->cmid == cmid, qPrintable(room));
        if (!same)
            missed.append(hint->timed ? u"collision of "_s + hint->shortName : u"renamed from "_s + hint->shortName);
    }
    QCOMPARE(met, 22);
    QCOMPARE(missed, (QStringList{u"renamed from COHORTE-M1"_s, u"collision of COLLISION"_s}));
}

void TestNames::hints_data()
{
    QTest::addColumn<QString>("rest");
    QTest::addColumn<qint64>("cmid"); // 0: no hint
    QTest::addColumn<QString>("shortName");
    QTest::addColumn<bool>("timed");
    QTest::newRow("plain") << u"_INFO-101_13"_s << 13LL << u"INFO-101"_s << false;
    QTest::newRow("underscores inside") << u"_PHYS_200_18"_s << 18LL << u"PHYS_200"_s << false;
    QTest::newRow("empty short name") << u"__7"_s << 7LL << QString{} << false;
    QTest::newRow("timed") << u"_COLLISION_39_1795331939"_s << 39LL << u"COLLISION"_s << true;
    QTest::newRow("time without a cmid is a cmid") << u"_X_1795331939"_s << 1795331939LL << u"X"_s << false;
    QTest::newRow("nine digits are no time") << u"_X_12_179533193"_s << 179533193LL << u"X_12"_s << false;
    QTest::newRow("a time of another age") << u"_X_12_9795331939"_s << 9795331939LL << u"X_12"_s << false;
    QTest::newRow("no short name") << u"_13"_s << 0LL << QString{} << false;
    QTest::newRow("no number") << u"_INFO_abc"_s << 0LL << QString{} << false;
    QTest::newRow("leading zero") << u"_INFO_013"_s << 0LL << QString{} << false;
    QTest::newRow("number too long") << u"_INFO_99999999999999999999"_s << 0LL << QString{} << false;
    QTest::newRow("other digits") << u"_INFO_\u0661\u0662"_s << 0LL << QString{} << false;
    QTest::newRow("nothing after the hash") << QString{} << 0LL << QString{} << false;
    QTest::newRow("longer hash") << u"f_INFO_13"_s << 0LL << QString{} << false;
}

void TestNames::hints()
{
    QFETCH(QString, rest);
    QFETCH(qint64, cmid);
    const auto hint = nameHint(siteHash(site), siteHash(site) + rest);
    QCOMPARE(hint.has_value(), cmid != 0);
    QVERIFY(!nameHint({}, rest));
    QVERIFY(!nameHint(siteHash(u"https://elsewhere.example.org"_s), siteHash(site) + rest));
    if (!hint)
        return;
    QCOMPARE(hint->cmid.value, cmid);
    QTEST(hint->shortName, "shortName");
    QTEST(hint->timed, "timed");
}

void TestNames::hints_at_what_it_derived()
{
    for (const QString &shortName : {u"A"_s, u""_s, u"_"_s, u"X_1"_s, u"été/sport"_s, u"1795331939"_s, u"7_1795331939"_s}) {
        const auto hint = nameHint(siteHash(site), derivedGroupName(site, shortName, Cmid{4242}));
        QVERIFY2(hint && hint->cmid == Cmid{4242} && !hint->timed, qPrintable(shortName));
    }
}

static UsernameStep strip(const QStringList &domains) { return {.kind = UsernameStep::Kind::StripDomains, .domains = domains}; }

static UsernameStep replace(const QString &pattern, const QString &with, bool bytes)
{
    return {.kind = UsernameStep::Kind::Replace, .pattern = pattern, .with = with, .bytes = bytes};
}

void TestNames::maps_usernames_data()
{
    const QList<UsernameStep> hook{strip({u"univ.fr"_s}), replace(u"[^0-9a-zA-Z-_.]"_s, u"__"_s, true)};
    QTest::addColumn<QList<UsernameStep>>("steps");
    QTest::addColumn<QString>("moodle");
    QTest::addColumn<QString>("chat");
    QTest::newRow("no steps") << QList<UsernameStep>{} << u"rené@univ.fr"_s << u"rené@univ.fr"_s;
    QTest::newRow("two underscores per byte") << hook << u"rené.descartes"_s << u"ren____.descartes"_s;
    QTest::newRow("another domain stays") << hook << u"visiteur@autre-univ.fr"_s << u"visiteur__autre-univ.fr"_s;
    QTest::newRow("domain stripped") << hook << u"dupont@univ.fr"_s << u"dupont"_s;
    QTest::newRow("domain in capitals") << hook << u"dupont@UNIV.fr"_s << u"dupont"_s;
    QTest::newRow("domain only at the end") << hook << u"a@univ.fr.example"_s << u"a__univ.fr.example"_s;
    QTest::newRow("subdomain is another") << hook << u"a@etu.univ.fr"_s << u"a__etu.univ.fr"_s;
    QTest::newRow("one domain goes") << QList{strip({u"a"_s, u"b"_s})} << u"x@b@a"_s << u"x@b"_s;
    QTest::newRow("emoji, four bytes") << hook << u"a🎨"_s << u"a________"_s;
    QTest::newRow("characters") << QList{replace(u"[^a-z.]"_s, u"_"_s, false)} << u"rené.d"_s << u"ren_.d"_s;
    QTest::newRow("literal replacement") << QList{replace(u"(a)"_s, u"\\1$1"_s, false)} << u"bab"_s << u"b\\1$1b"_s;
    QTest::newRow("pattern in bytes") << QList{replace(u"é"_s, u"e"_s, true)} << u"rené"_s << u"rene"_s;
    QTest::newRow("replacement in bytes") << QList{replace(u"e"_s, u"é"_s, true)} << u"rene"_s << u"réné"_s;
    QTest::newRow("in order") << QList{replace(u"a"_s, u"b"_s, false), replace(u"b"_s, u"c"_s, false)} << u"ab"_s << u"cc"_s;
    QTest::newRow("removed") << QList{replace(u"\\..*$"_s, {}, false)} << u"ada.lovelace"_s << u"ada"_s;
}

void TestNames::maps_usernames()
{
    QFETCH(QList<UsernameStep>, steps);
    QFETCH(QString, moodle);
    QTEST(chatUsername(moodle, steps), "chat");
}

void TestNames::names_a_faulty_expression()
{
    QVERIFY(expressionFault(replace(u"[a-"_s, {}, false)));
    QVERIFY(expressionFault(replace(u"(é"_s, {}, true)));
    QVERIFY(!expressionFault(replace(u"[^0-9a-zA-Z-_.]"_s, {}, true)));
}

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
