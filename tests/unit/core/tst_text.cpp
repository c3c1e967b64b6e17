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
    void knows_where_letters_came_from();
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
    QTest::newRow("apostrophes of all kinds") << u"l'a l’a l‘a lʼa l´a l′a l＇a"_s << u"l'a l'a l'a l'a l'a l'a l'a"_s;
    QTest::newRow("quotes") << u"« Œuvre » “x” „y"_s << u"\" oeuvre \" \"x\" \"y"_s;
    QTest::newRow("dashes") << u"TP – a—b non\u2011sens 3−2"_s << u"tp - a-b non-sens 3-2"_s;
    QTest::newRow("full width") << u"ＣＨＩ２０１　Ｃｈｉｍｉｅ"_s << u"chi201 chimie"_s;
    QTest::newRow("digits of other scripts") << u"٢٠١ २०१"_s << u"201 201"_s;
    QTest::newRow("control characters") << u"a\tb\nc\u0007d\u0085e"_s << u"a b c d e"_s;
    QTest::newRow("zero width") << u"Chi\u200bm\u00adi\ufeffe \u202Eabc\u2069"_s << u"chimie abc"_s;
    QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00)) << u"ab"_s;
    QTest::newRow("mathematical letters") << u"𝐂𝐡𝐢𝐦𝐢𝐞"_s << u"chimie"_s;
    QTest::newRow("Hebrew with points") << u"שָׁלוֹם כֹּהֵן"_s << u"שלום כהן"_s;
    QTest::newRow("Arabic with marks") << u"مُحَمَّد أحمد محـــمد"_s << u"محمد احمد محمد"_s;
    QTest::newRow("West African") << u"Ɓalde Ŋom Kɔfi Ɗiallo"_s << u"balde nom kofi diallo"_s;
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
    for (char32_t c = 1; c <= QChar::LastValidCodePoint; ++c) {
        const QString once = folded(QString::fromUcs4(&c, 1));
        if (folded(once) != once)
            QFAIL(qPrintable(QString::number(c, 16)));
    }
}

void TestText::knows_where_letters_came_from()
{
    const QString name = u"L’œ\u200bu\u0301 🎨ß"_s;
    const Folding folding = foldedWithOrigins(name);
    QCOMPARE(folding.text, folded(name));
    QCOMPARE(folding.text, u"l'oeu 🎨ss"_s);
    QCOMPARE(folding.from, (QList<qsizetype>{0, 1, 2, 2, 4, 6, 7, 7, 9, 9}));
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
