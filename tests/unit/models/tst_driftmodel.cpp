// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/driftfilter.h"
#include "models/tabletext.h"
#include "support/randomsides.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace diapason;
using namespace diapason::build;

namespace {

std::shared_ptr<const Comparison> compared(const CompareInput &input)
{
    return std::make_shared<const Comparison>(compare(input));
}

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

QStringList shownNames(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, DriftModel::MoodleName).data().toString();
    return names;
}

QSet<QString> keys(const QAbstractItemModel &model)
{
    QSet<QString> all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.insert(model.index(row, 0).data(DriftModel::KeyRole).toString());
    return all;
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
        DriftFilter filter;
        filter.setSource(&model);
        const QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        const QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QItemSelectionModel selection{&model};
        std::mt19937 random{7};
        for (int round = 0; round < 3000; ++round) {
            const auto next = compared(round % 3 == 0 ? RandomSides(round).torn() : RandomSides(round).whole());
            QSet<QString> kept;
            for (const QModelIndex &row : selection.selectedRows())
                kept.insert(row.data(DriftModel::KeyRole).toString());
            model.assign(next);
            QSet<QString> expected;
            for (const DriftRow &row : next->rows)
                expected.insert(next->key(row));
            QCOMPARE(keys(model), expected);
            QSet<QString> now;
            for (const QModelIndex &row : selection.selectedRows())
                now.insert(row.data(DriftModel::KeyRole).toString());
            QCOMPARE(now, kept & expected);
            if (model.rowCount() > 0)
                selection.select(model.index(int(random() % unsigned(model.rowCount())), 0),
                    QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
            if (round % 5 == 0)
                filter.setClasses(random() % 2 ? QSet<DriftClass>{DriftClass::Missing, DriftClass::Extra} : QSet<DriftClass>{});
            if (round % 7 == 0)
                filter.sortBy(DriftSort(random() % 10), random() % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void sorts_by_class_then_name()
    {
        DriftModel model;
        DriftFilter filter;
        filter.setLocale(QLocale(QLocale::French));
        filter.setSource(&model);
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
        filter.sortBy(DriftSort::Class, Qt::AscendingOrder);
        QCOMPARE(shownNames(filter), QStringList({u"Zoë"_s, u"Ægidius"_s, u"Anaïs"_s, u"Émile"_s, u"etienne"_s, u"Øystein"_s}));
        filter.sortBy(DriftSort::Name, Qt::DescendingOrder);
        QCOMPARE(shownNames(filter).constFirst(), u"Zoë"_s);
        filter.sortBy(DriftSort::MoodleUsername, Qt::DescendingOrder);
        QCOMPARE(shownNames(filter).constFirst(), u"Anaïs"_s);
    }

    void a_refresh_moves_no_row_until_asked()
    {
        DriftModel model;
        DriftFilter filter;
        filter.setSource(&model);
        model.assign(compared(few()));
        filter.sortBy(DriftSort::Class, Qt::AscendingOrder);
        const QStringList before = shownNames(filter);
        QVERIFY(!filter.stale());
        CompareInput next = few();
        next.room.members.append(member(u"zoe"_s));
        model.assign(compared(next));
        QCOMPARE(shownNames(filter), before);
        QVERIFY(filter.stale());
        filter.sortBy(filter.sortedBy(), filter.sortOrder());
        QVERIFY(!filter.stale());
        QVERIFY(shownNames(filter) != before);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSet<DriftClass>>("classes");
        QTest::addColumn<DriftFilter::Part>("part");
        QTest::addColumn<int>("rows");
        using enum DriftClass;
        const auto all = DriftFilter::Part::All;
        QTest::newRow("nothing") << QString{} << QSet<DriftClass>{} << all << 4;
        QTest::newRow("accents folded") << u"zoe w"_s << QSet<DriftClass>{} << all << 1;
        QTest::newRow("username") << u"TEACH"_s << QSet<DriftClass>{} << all << 1;
        QTest::newRow("chat username") << u"guest"_s << QSet<DriftClass>{} << all << 1;
        QTest::newRow("class") << QString{} << QSet{Missing} << all << 1;
        QTest::newRow("two classes") << QString{} << QSet{Missing, Extra} << all << 2;
        QTest::newRow("class and text") << u"guest"_s << QSet{Missing} << all << 0;
        QTest::newRow("expected") << QString{} << QSet<DriftClass>{} << DriftFilter::Part::Expected << 3;
        QTest::newRow("present") << QString{} << QSet<DriftClass>{} << DriftFilter::Part::Present << 3;
        QTest::newRow("drifts") << QString{} << QSet<DriftClass>{} << DriftFilter::Part::Drifts << 2;
    }
    void filters()
    {
        QFETCH(QString, text);
        QFETCH(QSet<DriftClass>, classes);
        QFETCH(DriftFilter::Part, part);
        DriftModel model;
        DriftFilter filter;
        filter.setSource(&model);
        model.assign(compared(few()));
        filter.setText(text);
        filter.setClasses(classes);
        filter.setPart(part);
        QTEST(filter.rowCount(), "rows");
        filter.clear();
        QCOMPARE(filter.rowCount(), 4);
        QVERIFY(!filter.stale());
    }

    void cells_say_both_sides()
    {
        DriftModel model;
        const auto comparison = compared(few());
        model.assign(comparison);
        const int missing = model.find(u"p2"_s);
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
        const QByteArray french = csvFile(model, QLocale(QLocale::French)), english = csvFile(model, QLocale(QLocale::English));
        QVERIFY(french.startsWith("\xef\xbb\xbf\"Name\";\"username\";"));
        QVERIFY(english.contains("\"'=Ana \"\"A\"\"\",\"ana\""));
        QCOMPARE(french.count("\r\n"), 5);
        QModelIndexList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows << model.index(row, 0);
        const QString text = tabText(rows);
        QCOMPARE(text.count(u'\n'), 4);
        QCOMPARE(text.section(u'\n', 0, 0).count(u'\t'), 9);
        QVERIFY(text.contains(u"'=Ana"_s));
    }

    void a_hundred_thousand_rows()
    {
        CompareInput input = sides({}, {});
        for (int i = 0; i < 100'000; ++i)
            input.course.people.append(person(i + 2, u"user%1"_s.arg(i)));
        const auto comparison = compared(input);
        DriftModel model;
        DriftFilter filter;
        filter.setSource(&model);
        QElapsedTimer timer;
        timer.start();
        model.assign(comparison);
        filter.sortBy(DriftSort::Class, Qt::AscendingOrder);
        model.assign(comparison);
        QVERIFY2(timer.elapsed() < 20'000, "loose: only a quadratic step would take so long");
        QCOMPARE(filter.rowCount(), 100'000);
    }
};

QTEST_GUILESS_MAIN(TestDriftModel)
#include "tst_driftmodel.moc"
