// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/table.h"

#include <QTest>

using namespace diapason::ctl;
using namespace Qt::StringLiterals;

class TestTable : public QObject
{
    Q_OBJECT
private slots:
    void columns_data();
    void columns();
    void cells_align();
    void server_text_cannot_steer_the_terminal();
};

void TestTable::columns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("plain") << u"Éloïse"_s << 6;
    QTest::newRow("combining") << u"E\u0301loi\u0308se"_s << 6;
    QTest::newRow("emoji") << u"Chimie 🧪"_s << 9;
    QTest::newRow("family of emoji") << u"👩‍🔬"_s << 2;
    QTest::newRow("ideographs") << u"山田"_s << 4;
    QTest::newRow("none") << QString() << 0;
}

void TestTable::columns()
{
    QFETCH(QString, text);
    QTEST(columnsOf(text), "width");
}

void TestTable::cells_align()
{
    Table table({{u"Name"_s}, {u"n"_s, Tone::Plain, true}, {u"Class"_s}});
    table.add({{u"山田"_s}, {u"7"_s, Tone::Plain, true}, {u"Missing"_s, Tone::Add}});
    table.add({{u"Éloïse"_s}, {u"12"_s, Tone::Plain, true}, {}});
    QCOMPARE(table.text(false, 1), u" Name     n  Class\n 山田     7  Missing\n Éloïse  12\n"_s);
    QVERIFY(table.text(true).contains(u"\033[33mMissing\033[0m"_s));
}

void TestTable::server_text_cannot_steer_the_terminal()
{
    QCOMPARE(safe(u"a\033[2Jb\nc\u202Ed\u009Be"_s), u"a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFDe"_s);
    QCOMPARE(safe(u"Éloïse 🧪 <script>"_s), u"Éloïse 🧪 <script>"_s);
}

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
