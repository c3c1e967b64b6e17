// SPDX-License-Identifier: GPL-3.0-or-later
// A typed passphrase is judged by what somebody who tries many would try.
#include "domain/passphrase.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

class TestPassphrase : public QObject
{
    Q_OBJECT
private slots:
    void strengths_data()
    {
        using enum PassphraseStrength;
        QTest::addColumn<QString>("typed");
        QTest::addColumn<PassphraseStrength>("strength");
        QTest::newRow("nothing") << QString() << Weak;
        QTest::newRow("blanks") << u"                              "_s << Weak;
        QTest::newRow("short") << u"k7!mQ"_s << Weak;
        QTest::newRow("one letter, often") << u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s << Weak;
        QTest::newRow("the alphabet") << u"abcdefghijklmnopqrstuvwxyz0123456789"_s << Weak;
        QTest::newRow("a block, repeated") << u"k7mpk7mpk7mpk7mpk7mpk7mpk7mp"_s << Weak;
        QTest::newRow("common, disguised") << u"M0tDeP@sse2026!"_s << Weak;
        QTest::newRow("common, repeated") << u"passwordpasswordpassword"_s << Weak;
        QTest::newRow("a keyboard's row") << u"azertyuiop123"_s << Weak;
        QTest::newRow("two words") << u"maison rouge"_s << Weak;
        QTest::newRow("the same word") << u"maison maison maison maison maison maison maison"_s << Weak;
        QTest::newRow("ten random ones") << u"k7!mQz%4Rw"_s << Fair;
        QTest::newRow("five words") << u"girafe lampe nuage tambour cerise"_s << Fair;
        QTest::newRow("seven words") << u"girafe lampe nuage tambour cerise volcan marmite"_s << Strong;
        QTest::newRow("six groups") << u"k7mp-x2vd-9qhr-t4wz-8bnf-c3ys"_s << Strong;
        QTest::newRow("twenty random ones") << u"k7!mQz%4Rw?2hVx9&tBd"_s << Strong;
    }
    void strengths()
    {
        QFETCH(QString, typed);
        QFETCH(PassphraseStrength, strength);
        QVERIFY2(strengthOf(typed) == strength, qPrintable(QString::number(passphraseBits(typed))));
    }
};

QTEST_APPLESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
