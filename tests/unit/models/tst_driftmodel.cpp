// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabletext.h"
#include "support/driftkeys.h"
#include "support/randomsides.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace diapason;
using namespace diapason::build;
using namespace diapason::test;

namespace {

/// Missing, extra, in step, and one with accents.
CompareInput few()
{
    CompareInput input = sides({person(2, u"zoe"_s), person(3, u"ana"_s), teacher(4, u"teach"_s)},
        {member(u"ana"_s), member(u"teach"_s, moderator), member(u"guest"_s)}, {account(u"zoe"_s), account(u"guest"_s)});
    input.course.people[0].fullName = u"Zoë Wójcik"_s;
    input.course.people[1].fullName = u"=Ana \"A\""_s;
    input.course.people[1].groups = {u"TD 1"_s};
    return input;
}

} // namespace

class TestDriftModel final : public QObject
{
    Q_OBJECT
private slots:
    void says_only_what_changed()
    {
        DriftModel model;
        QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted}, removed{&model, &QAbstractItemModel::rowsRemoved};
        QSignalSpy changed{&model, &QAbstractItemModel::dataChanged}, reset{&model, &QAbstractItemModel::modelReset};
        model.assign(compared(few()));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rowCount(), 4);

        model.assign(compared(few()));
        QCOMPARE(inserted.size() + removed.size() + changed.size(), 1);

        CompareInput next = few();
        next.room.members.append(member(u"zoe"_s)); // in step now
        next.room.members.removeIf([](const RoomMember &m) { return m.username == "guest"_L1; });
        model.assign(compared(next));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().data(DriftModel::ClassRole).toInt(), int(DriftClass::InStep));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void thousands_of_refreshes_keep_the_selection()
    {
        DriftModel model;
        const QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QItemSelectionModel selection{&model};
        model.setLocale(QLocale(QLocale::English));
        std::mt19937 random{7};
        for (int round = 0; round < 3000; ++round) {
            const auto next = compared(round % 3 == 0 ? RandomSides(round).torn() : RandomSides(round).whole());
            const QStringList before = keys(model), chosen = keys(selection.selectedRows());
            model.assign(next);
            const QStringList wanted = orderedKeys(*next, model), now = keys(model);
            QSet<QString> there;
            for (const DriftRow &row : next->rows)
                there.insert(next->key(row));
            QCOMPARE(model.allRows(), int(there.size()));
            // What is there still stays where it was, whether it fits the filter or not; what fits has come.
            QCOMPARE(only(now, asSet(before)), only(before, there));
            QCOMPARE(asSet(now), (asSet(before) & there) | asSet(wanted));
            QCOMPARE(model.stale(), now != wanted);
            QCOMPARE(asSet(keys(selection.selectedRows())), asSet(chosen) & there);
            if (model.rowCount() > 0)
                selection.select(model.index(int(random() % unsigned(model.rowCount())), 0),
                    QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
            const QSet<DriftClass> classes = model.classes();
            if (round % 5 == 0)
                model.setClasses(random() % 2 ? QSet<DriftClass>{DriftClass::Missing, DriftClass::Extra} : QSet<DriftClass>{});
            if (round % 7 == 0)
                model.sortBy(DriftSort(random() % driftSorts), random() % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (model.classes() != classes || round % 7 == 0) {
                QCOMPARE(keys(model), orderedKeys(*next, model));
                QVERIFY(!model.stale());
            }
            if (QTest::currentTestFailed())
                return;
        }
    }

    void sorts_by_class_then_name()
    {
        DriftModel model;
        model.setLocale(QLocale(QLocale::French));
        CompareInput input = sides({}, {});
        const QStringList names{u"Øystein"_s, u"Émile"_s, u"Zoë"_s, u"etienne"_s, u"Ægidius"_s, u"Anaïs"_s};
        for (qsizetype i = 0; i < names.size(); ++i) {
            input.course.people.append(person(i + 2, u"u%1"_s.arg(i)));
            input.course.people.last().fullName = names[i];
            input.room.members.append(member(u"u%1"_s.arg(i)));
        }
        input.room.members.removeIf([](const RoomMember &m) { return m.username == "u2"_L1; }); // Zoë is missing
        input.accounts = directory({account(u"svc"_s), account(u"u2"_s)});
        model.assign(compared(input));
        model.sortBy(DriftSort::Class, Qt::AscendingOrder);
        QCOMPARE(shownNames(model), QStringList({u"Zoë"_s, u"Ægidius"_s, u"Anaïs"_s, u"Émile"_s, u"etienne"_s, u"Øystein"_s}));
        model.sortBy(DriftSort::Name, Qt::DescendingOrder);
        QCOMPARE(shownNames(model).constFirst(), u"Zoë"_s);
        model.sortBy(DriftSort::MoodleUsername, Qt::DescendingOrder);
        QCOMPARE(shownNames(model).constFirst(), u"Anaïs"_s);
    }

    void a_refresh_moves_no_row_until_asked()
    {
        DriftModel model;
        model.assign(compared(few()));
        model.sortBy(DriftSort::Class, Qt::AscendingOrder);
        const QStringList before = shownNames(model);
        QVERIFY(!model.stale());
        CompareInput next = few();
        next.room.members.append(member(u"zoe"_s));
        model.assign(compared(next));
        QCOMPARE(shownNames(model), before);
        QVERIFY(model.stale());
        model.sortBy(model.sortedBy(), model.sortOrder());
        QVERIFY(!model.stale());
        QVERIFY(shownNames(model) != before);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSet<DriftClass>>("classes");
        QTest::addColumn<DriftModel::Part>("part");
        QTest::addColumn<int>("rows");
        using enum DriftClass;
        const auto all = DriftModel::Part::All;
        QTest::newRow("nothing") << QString{} << QSet<DriftClass>{} << all << 4;
        QTest::newRow("accents folded") << u"zoe w"_s << QSet<DriftClass>{} << all << 1;
        QTest::newRow("username") << u"TEACH"_s << QSet<DriftClass>{} << all << 1;
        QTest::newRow("chat username") << u"guest"_s << QSet<DriftClass>{} << all << 1;
        QTest::newRow("class") << QString{} << QSet{Missing} << all << 1;
        QTest::newRow("two classes") << QString{} << QSet{Missing, Extra} << all << 2;
        QTest::newRow("class and text") << u"guest"_s << QSet{Missing} << all << 0;
        QTest::newRow("expected") << QString{} << QSet<DriftClass>{} << DriftModel::Part::Expected << 3;
        QTest::newRow("present") << QString{} << QSet<DriftClass>{} << DriftModel::Part::Present << 3;
        QTest::newRow("drifts") << QString{} << QSet<DriftClass>{} << DriftModel::Part::Drifts << 2;
    }
    void filters()
    {
        QFETCH(QString, text);
        QFETCH(QSet<DriftClass>, classes);
        QFETCH(DriftModel::Part, part);
        DriftModel model;
        model.assign(compared(few()));
        model.setText(text);
        model.setClasses(classes);
        model.setPart(part);
        QTEST(model.rowCount(), "rows");
        model.clearFilter();
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!model.stale());
    }

    void cells_say_both_sides()
    {
        DriftModel model;
        const auto comparison = compared(few());
        model.assign(comparison);
        const int missing = model.shown(model.find(MoodleUserId{2}, {})).row();
        QVERIFY(missing >= 0);
        QCOMPARE(model.index(missing, DriftModel::MoodleName).data().toString(), u"Zoë Wójcik"_s);
        QCOMPARE(model.index(missing, DriftModel::MoodleName).data(DriftModel::SecondLineRole).toString(), u"zoe"_s);
        QCOMPARE(model.index(missing, DriftModel::Class).data().toString(), u"Missing"_s);
        QCOMPARE(model.index(missing, DriftModel::ChatName).data().toString(), u"Not in the room"_s);
        QCOMPARE(Hole(model.index(missing, 0).data(DriftModel::HoleRole).toInt()), Hole::Chat);
        const QString said = model.index(missing, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith(u"Zoë Wójcik, zoe, Student"_s) && said.contains(u"Missing: "_s) && said.endsWith(u"."_s),
            qPrintable(said));
        for (int row = 0; row < model.rowCount(); ++row) {
            const DriftClass driftClass{quint8(model.index(row, 0).data(DriftModel::ClassRole).toInt())};
            QCOMPARE(Hole(model.index(row, 0).data(DriftModel::HoleRole).toInt()),
                driftClass == DriftClass::Missing     ? Hole::Chat
                    : driftClass == DriftClass::Extra ? Hole::Moodle
                                                      : Hole::None);
        }
    }

    void tables_are_harmless_text()
    {
        DriftModel model;
        model.assign(compared(few()));
        const QByteArray french = csvFile(model.lines(), QLocale(QLocale::French)),
                         english = csvFile(model.lines(), QLocale(QLocale::English));
        QVERIFY(french.startsWith("\xef\xbb\xbf\"Name\";\"username\";"));
        QVERIFY(english.contains("\"'=Ana \"\"A\"\"\",\"ana\""));
        QCOMPARE(french.count("\r\n"), 5);
        const QString text = tabText(model.lines());
        QCOMPARE(text.count(u'\n'), 4);
        QCOMPARE(text.section(u'\n', 0, 0).count(u'\t'), 9);
        QVERIFY(text.contains(u"'=Ana"_s));
        QCOMPARE(tabText(model.lines({2})) + tabText(model.lines({0})),
            text.section(u'\n', 2, 2) + u'\n' + text.section(u'\n', 0, 0) + u'\n');
    }
};

QTEST_GUILESS_MAIN(TestDriftModel)
#include "tst_driftmodel.moc"
