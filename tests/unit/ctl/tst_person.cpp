// SPDX-License-Identifier: GPL-3.0-or-later
// One person of the demo campus by the built program: exit codes, JSON and the table, in both languages.
#include "support/twincampus.h"

#include <QJsonArray>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

class TestPerson : public QObject
{
    Q_OBJECT
private slots:
    void is_found_and_shown_with_every_activity()
    {
        const Twin twin;
        const Said said = twin.run({u"person"_s, u"eloise.bremond"_s, u"--demo"_s, u"--json"_s});
        QCOMPARE(said.code, 2);
        const QJsonObject json = said.json();
        QCOMPARE(json["person"_L1]["username"_L1].toString(), u"eloise.bremond"_s);
        QCOMPARE(json["match"_L1].toString(), u"username"_s);
        const QJsonArray lines = json["lines"_L1].toArray();
        QVERIFY(lines.size() >= 2);
        QCOMPARE(json["drifts"_L1].toInt(), 1 + int(std::ranges::count_if(lines.begin() + 1, lines.end(), [](const QJsonValue &line) {
            return line["class"_L1].toString() == "missing"_L1;
        })));
        QCOMPARE(lines.first()["class"_L1].toString(), u"missing"_s); // what drifts comes first
        for (const QJsonValue &line : lines)
            QVERIFY(line["cmid"_L1].toInt() > 0 && !line["reasons"_L1].toArray().isEmpty());
    }

    void the_table_speaks_the_language()
    {
        const Twin twin;
        const Said french = twin.run({u"person"_s, u"eloise.bremond"_s, u"--demo"_s, u"--lang"_s, u"fr"_s});
        QCOMPARE(french.code, 2);
        QVERIFY2(french.out.contains(u"Absent"_s) && french.out.contains(u"Éloïse"_s), qPrintable(french.out));
    }

    void several_and_nobody_are_told_apart()
    {
        const Twin twin;
        const Said several = twin.run({u"person"_s, u"a"_s, u"--demo"_s, u"--json"_s});
        QCOMPARE(several.code, 64);
        const Said nobody = twin.run({u"person"_s, u"zzzqqq"_s, u"--demo"_s, u"--json"_s});
        QCOMPARE(nobody.code, 64);
        QVERIFY(several.json()["error"_L1] != nobody.json()["error"_L1]);
        QCOMPARE(twin.run({u"person"_s, u"--demo"_s}).code, 64);
    }

    void without_anything_kept_nobody_is_known()
    {
        const demo::DemoCampus campus({.size = demo::Size::Small});
        Twin twin;
        enter(twin, campus);
        QCOMPARE(twin.run({u"person"_s, u"eloise.bremond"_s}).code, 1);
        (void)twin.run({u"check"_s, u"--activity"_s, u"48201"_s});
        const Said said = twin.run({u"person"_s, u"eloise.bremond"_s, u"--json"_s});
        QCOMPARE(said.code, 2);
        QCOMPARE(said.json()["lines"_L1].toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPerson)
#include "tst_person.moc"
