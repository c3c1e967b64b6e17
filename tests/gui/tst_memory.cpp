// SPDX-License-Identifier: GPL-3.0-or-later
// Closing the window and opening it again: what comes back, for which campus, and what is never written down.
#include "gui/pages/activitypane.h"
#include "gui/pages/coursespane.h"
#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"
#include "support/shown.h"
#include "words/languages.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

/// A window that is told nothing: what it shows, it remembers.
struct Restarted {
    ChiSession campus;
    ScriptedDialogs dialogs;
    MainWindow window{*campus.session};
    CoursesPage *page = addPlaces(window, *campus.session, dialogs);

    Restarted()
    {
        window.resize(1440, 900);
        window.show();
    }
    void open()
    {
        campus.session->open();
        (void)QTest::qWaitFor([this] { return campus.session->readAt().isValid() && !campus.session->job(); });
    }
};

QSettings settings() { return QSettings(u"Diapason"_s, u"Diapason"_s); }

void drag(QHeaderView *header, int section, int by)
{
    const QPoint edge(header->sectionViewportPosition(section) + header->sectionSize(section) - 1, header->height() - 4);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(header->viewport(), edge + QPoint(by * step / 4, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(by, 0));
}

} // namespace

class TestMemory final : public QObject
{
    Q_OBJECT
private slots:
    void init() { settings().clear(); }
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
        words::useLanguage(words::Language::English);
    }

    void the_activity_and_its_chips_come_back()
    {
        {
            Shown shown;
            shown.click(u"activity.chips.missing"_s);
        }
        Restarted again;
        QVERIFY(!again.page->activity()->cmid().isValid());
        again.open();
        QTRY_COMPARE(again.page->activity()->cmid(), chiCmid);
        QTRY_COMPARE(again.page->activity()->table()->model()->rowCount(), 1);
        QCOMPARE(again.page->activity()->classes(), QSet<DriftClass>{DriftClass::Missing});
        QTRY_COMPARE(
            again.window.findChild<QTreeView *>(u"courses.tree"_s)->currentIndex().data().toString(), u"Salon du cours"_s);
    }

    void another_activity_has_no_chips_of_the_one_before()
    {
        {
            Shown shown;
            shown.click(u"activity.chips.missing"_s);
            shown.page->showActivity(Cmid{48215});
        }
        Restarted again;
        again.open();
        QTRY_COMPARE(again.page->activity()->cmid(), Cmid{48215});
        QVERIFY(again.page->activity()->classes().isEmpty());
    }

    void an_activity_that_is_gone_is_forgotten_without_a_word()
    {
        {
            Shown shown;
            shown.page->showActivity(Cmid{48214});
        }
        Restarted again;
        again.campus.moodle->courseActivities[CourseId{7}].removeIf([](const Activity &one) { return one.cmid == Cmid{48214}; });
        again.open();
        QTest::qWait(100);
        QVERIFY(!again.page->activity()->cmid().isValid());
        QVERIFY(again.window.findChild<QWidget *>(u"activity.state"_s)->isVisible());
        again.page->showActivity(Cmid{48215}); // and does not come back over a choice
        again.campus.session->open();
        QTRY_VERIFY(!again.campus.session->job());
        QCOMPARE(again.page->activity()->cmid(), Cmid{48215});
    }

    void a_choice_made_before_the_catalogue_came_stands()
    {
        {
            Shown shown;
        }
        Restarted again;
        again.page->showActivity(Cmid{48215});
        again.open();
        QCOMPARE(again.page->activity()->cmid(), Cmid{48215});
    }

    void the_tree_keeps_filter_and_order_but_no_text()
    {
        {
            Shown shown;
            shown.click(u"courses.chips.1"_s);
            shown.click(u"courses.sort"_s);
            shown.find<QLineEdit>(u"courses.find"_s)->setText(u"secretword"_s);
        }
        Restarted again;
        QCOMPARE(again.page->courses()->state(), TreeState::Drifting);
        QCOMPARE(again.page->courses()->order(), CourseFilter::Order::Drift);
        QVERIFY(again.window.findChild<QLineEdit *>(u"courses.find"_s)->text().isEmpty());
    }

    void columns_follow_the_pointer_and_come_back()
    {
        QList<int> widths;
        {
            Shown shown({}, {1700, 900});
            auto *header = shown.find<QHeaderView>(u"drift.header"_s);
            const DriftSort sorted = shown.table()->sortedBy();
            const int before = shown.table()->columnWidth(DriftModel::ChatName);
            drag(header, DriftModel::Class, -20);
            QCOMPARE(shown.table()->columnWidth(DriftModel::ChatName), before + 20);
            QCOMPARE(shown.table()->sortedBy(), sorted); // an edge is no name
            drag(header, DriftModel::MoodleName, 40);
            drag(header, DriftModel::Class, -4000); // never below its longest word
            for (int column = 0; column < DriftModel::ColumnCount; ++column)
                widths << shown.table()->columnWidth(column);
            QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), shown.table()->viewport()->width());
            QVERIFY(widths[DriftModel::Class] > px(150));
        }
        Restarted again;
        again.window.resize(1700, 900);
        DriftTable *table = again.page->activity()->table();
        again.open();
        QTRY_VERIFY(table->isVisible());
        QTRY_COMPARE(table->columnWidth(DriftModel::Class), widths[DriftModel::Class]);
        QCOMPARE(table->columnWidth(DriftModel::ChatName), widths[DriftModel::ChatName]);
        emit table->horizontalHeader()->sectionHandleDoubleClicked(0);
        QVERIFY(table->ownWidths().isEmpty());
    }

    void the_table_keeps_its_order()
    {
        {
            Shown shown;
            shown.table()->sortBy(DriftSort::ChatUsername, Qt::DescendingOrder);
        }
        Restarted again;
        QCOMPARE(again.page->activity()->table()->sortedBy(), DriftSort::ChatUsername);
        QCOMPARE(again.page->activity()->table()->sortOrder(), Qt::DescendingOrder);
    }

    void a_spoilt_file_changes_nothing()
    {
        {
            Shown shown;
            shown.click(u"courses.sort"_s);
        }
        QSettings kept = settings();
        const QStringList keys = kept.allKeys();
        for (const QString &key : keys)
            kept.setValue(key, u"-7 nonsense"_s);
        kept.sync();
        Restarted again;
        again.open();
        QCOMPARE(again.page->courses()->state(), TreeState::All);
        QCOMPARE(again.page->activity()->table()->sortedBy(), DriftSort::Class);
        QVERIFY(!again.page->activity()->cmid().isValid());
    }

    void nothing_personal_is_written_down()
    {
        {
            Shown shown;
            shown.click(u"activity.chips.missing"_s);
            shown.find<QLineEdit>(u"courses.find"_s)->setText(u"tandem"_s);
            shown.find<QLineEdit>(u"drift.find"_s)->setText(u"bremond"_s);
            QTest::keyClick(&shown.window, Qt::Key_K, Qt::ControlModifier);
            QTest::keyClicks(shown.find<QLineEdit>(u"bar.find"_s), u"eloise"_s);
            QTest::qWait(100);
            shown.window.close();
        }
        const QSettings kept = settings();
        QVERIFY(kept.allKeys().size() > 2);
        for (const QString &key : kept.allKeys()) {
            const QString text
                = (key + u'=' + kept.value(key).toString() + QString::fromUtf8(kept.value(key).toByteArray())).toLower();
            for (const QString &word : {u"tandem"_s, u"bremond"_s, u"eloise"_s, u"brume"_s, u"salon"_s, u"example"_s})
                QVERIFY2(!text.contains(word), qPrintable(text));
        }
    }

private:
    const QTemporaryDir m_settings;
};

QTEST_MAIN(TestMemory)
#include "tst_memory.moc"
