// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;

class TestText : public QObject
{
    Q_OBJECT
private slots:
    void folds_data();
    void folds();
    void folds_once();
};

void TestText::folds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folded");
    QTest::newRow("ASCII") << u"Jean-Paul O'Neil"_s << u"jean-paul o'neil"_s;
    QTest::newRow("accents") << u"Éloïse Brémond-Lachenal"_s << u"eloise bremond-lachenal"_s;
    QTest::newRow("decomposed") << u"E\u0301loi\u0308se"_s << u"eloise"_s;
    QTest::newRow("strokes") << u"Đặng Wójcik-Łuka Øre Ħal Ŧo"_s << u"dang wojcik-luka ore hal to"_s;
    QTest::newRow("ligatures") << u"Œuvre Æther ﬁn"_s << u"oeuvre aether fin"_s;
    QTest::newRow("sharp s") << u"Weiß GROẞ"_s << u"weiss gross"_s;
    QTest::newRow("Icelandic") << u"Þór Guðmundur"_s << u"thor gudmundur"_s;
    QTest::newRow("Turkish") << u"Işık İzmir"_s << u"isik izmir"_s;
    QTest::newRow("apostrophe") << u"N’Guessan"_s << u"n'guessan"_s;
    QTest::newRow("no-break space") << u"a\u00a0b"_s << u"a b"_s;
    QTest::newRow("emoji") << u"ART 🎨 été"_s << u"art 🎨 ete"_s;
    QTest::newRow("Greek") << u"Ὀδυσσεύς"_s << u"οδυσσευσ"_s;
    QTest::newRow("nothing") << QString{} << QString{};
}

void TestText::folds()
{
    QFETCH(QString, name);
    const QString result = diapason::folded(name);
    QFETCH(QString, folded);
    QVERIFY2(result == folded, qPrintable(result));
}

void TestText::folds_once()
{
    for (char16_t c = 1; c < 0xD800; ++c) {
        const QString once = folded(QString{QChar{c}});
        QVERIFY2(folded(once) == once, qPrintable(QString::number(c, 16)));
    }
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
