// SPDX-License-Identifier: GPL-3.0-or-later
// The overview on the demo campus: counts that filter, rows that stay where they are, a plan over what is ticked.
#include "gui/overview/overviewpage.h"

#include "gui/overview/tilestrip.h"
#include "gui/pages/activitypane.h"
#include "gui/plans/planspage.h"
#include "gui/plans/previewpage.h"
#include "gui/theme/theme.h"
#include "support/democonsole.h"
#include "words/languages.h"
#include "words/overview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestOverviewPage final : public QObject
{
    Q_OBJECT
    std::unique_ptr<demo::DemoCampus> m_servers;
    std::unique_ptr<DemoConsole> m_console;
    QTemporaryDir m_settings;

    OverviewPage *page() { return m_console->find<OverviewPage>(u"overviewPage"_s); }
    OverviewModel &rows() { return page()->pane()->rows(); }
    OverviewTable *table() { return page()->pane()->table(); }
    QString text(const QString &label) { return m_console->find<QLabel>(label)->text(); }
    qint64 number(const QString &tile) { return m_console->find<Tile>(u"overview.tiles."_s + tile)->spec().number; }
    QStringList titles()
    {
        QStringList all;
        for (int row = 0; row < rows().rowCount(); ++row)
            all += rows().index(row, OverviewModel::Activity).data().toString();
        return all;
    }
    /// The first row of those that are shown for which it holds.
    template <class Condition>
    QModelIndex row(Condition fits)
    {
        for (int at = 0; at < rows().rowCount(); ++at)
            if (const QModelIndex index = rows().index(at, OverviewModel::Activity); fits(rows().line(index)))
                return index;
        return {};
    }
    void settled() { QTest::qWait(150); } // the page gathers changes for 60 ms, and makes its lines elsewhere

private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
        words::useLanguage(words::Language::English);
        m_servers = std::make_unique<demo::DemoCampus>(demo::DemoCampus::Options{});
        m_console = std::make_unique<DemoConsole>(*m_servers, parseCampus(m_servers->campusFile()).value().rules);
    }
    void cleanupTestCase()
    {
        m_console.reset();
        m_servers.reset();
    }
    void init()
    {
        m_console->window.showPlace(u"overview"_s);
        QTRY_VERIFY(rows().allLines() > 0);
        page()->pane()->clearFilters();
        rows().clearTicks();
        table()->sortByColumn(OverviewModel::Drifts, Qt::DescendingOrder);
        table()->clearSelection();
        settled();
    }

    void the_place_has_its_key_and_is_the_first_of_the_rail()
    {
        m_console->window.showPlace(u"courses"_s);
        QTest::keyClick(&m_console->window, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(m_console->window.place(), u"overview"_s);
        QVERIFY(m_console->find(u"rail.overview"_s)->y() < m_console->find(u"rail.courses"_s)->y());
    }

    void tiles_count_what_the_campus_has()
    {
        const Session &session = *m_console->session;
        qint64 activities = 0, drifting = 0, unreadable = 0;
        for (const QList<Activity> &list : session.catalogue().activities)
            for (const Activity &activity : list) {
                const CheckState &state = session.check(activity.cmid);
                ++activities;
                drifting += state.summary && state.summary->complete() && state.summary->drifts > 0 && state.phase != CheckState::Phase::Failed ? 1 : 0;
                unreadable += state.summary && !state.summary->complete() ? 1 : 0;
            }
        QVERIFY(drifting > 0);
        QCOMPARE(number(u"drifting"_s), drifting);
        QVERIFY(number(u"unreadable"_s) >= unreadable && unreadable > 0);
        QVERIFY(number(u"orphan"_s) > 0);
        QVERIFY(number(u"unlinked"_s) > 0);
        QVERIFY(number(u"vanished"_s) >= 0);
        qint64 sum = 0;
        for (const auto *id : {u"in_step", u"drifting", u"unlinked", u"vanished", u"unreadable"})
            sum += number(QString(id));
        QCOMPARE(sum, activities);
        QVERIFY2(text(u"overview.foot"_s).contains(u"count nowhere as empty"_s) || text(u"overview.foot"_s).contains(u"counts nowhere as empty"_s),
            qPrintable(text(u"overview.foot"_s)));
    }

    void a_tile_filters_and_says_so()
    {
        auto *tile = m_console->find<Tile>(u"overview.tiles.drifting"_s);
        m_console->click(u"overview.tiles.drifting"_s);
        QCOMPARE(rows().rowCount(), tile->spec().number);
        QCOMPARE(tile->accessibleName(), u"Drifting, %1 activities, filter, set"_s.arg(tile->spec().number));
        QVERIFY(text(u"overview.tableTitle"_s).startsWith(u"%1 drifting activities · "_s.arg(tile->spec().number)));
        QVERIFY(!row([](const OverviewLine &line) { return !line.drifting(); }).isValid());
        QTest::keyClick(tile, Qt::Key_Right);
        auto *next = m_console->find<Tile>(u"overview.tiles.unlinked"_s);
        QVERIFY(next->hasFocus()); // one stop, arrows inside
        QCOMPARE(tile->focusPolicy(), Qt::ClickFocus);
        QTest::keyClick(next, Qt::Key_Space);
        QCOMPARE(rows().rowCount(), next->spec().number);
        QCOMPARE(tile->accessibleName(), u"Drifting, %1 activities, filter, not set"_s.arg(tile->spec().number));
        QTest::mouseClick(tile, Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(rows().rowCount(), tile->spec().number + next->spec().number);
    }

    void families_words_and_categories_filter()
    {
        m_console->click(u"overview.families.remove"_s);
        QVERIFY(rows().rowCount() > 0);
        QVERIFY(!row([](const OverviewLine &line) { return line.drifts[size_t(Family::Remove)] == 0; }).isValid());
        QTest::keyClick(table(), Qt::Key_0, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
        auto *find = m_console->find<QLineEdit>(u"overview.find"_s);
        QVERIFY(find->hasFocus());
        QTest::keyClicks(find, u"chimie"_s);
        QVERIFY(rows().rowCount() > 0);
        QVERIFY(titles().first().contains(u"Chimie"_s) || rows().line(rows().index(0, 0)).categories.contains(u"Chimie"_s));
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(table()->hasFocus());
        auto *category = m_console->find<QComboBox>(u"overview.category"_s);
        QVERIFY(category->count() > 2);
        category->setCurrentIndex(1);
        const CategoryId chosen{category->currentData().toLongLong()};
        QVERIFY(rows().rowCount() > 0);
        QVERIFY(!row([chosen](const OverviewLine &line) { return !line.path.contains(chosen); }).isValid());
    }

    void a_cause_filters_until_its_chip_is_cleared()
    {
        auto *causes = m_console->find<QListView>(u"overview.causes"_s);
        const QModelIndex first = causes->model()->index(0, 0);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().endsWith(u"filter, not set"_s));
        QTest::mouseClick(causes->viewport(), Qt::LeftButton, {}, causes->visualRect(first).center());
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().endsWith(u"filter, set"_s));
        const int shown = rows().rowCount();
        QVERIFY(shown > 0 && shown < rows().allLines());
        m_console->click(u"overview.others.cause"_s);
        QVERIFY(rows().rowCount() > shown);
        QVERIFY(!m_console->find(u"overview.others"_s)->isVisible());
    }

    void columns_order_by_a_click()
    {
        QHeaderView *header = table()->horizontalHeader();
        const auto clickOn = [header](int column) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2));
        };
        clickOn(OverviewModel::Expected); // of numbers the greatest first
        QVERIFY(rows().index(0, OverviewModel::Expected).data().toString() != u"?"_s);
        QCOMPARE(rows().sortOrder(), Qt::DescendingOrder);
        clickOn(OverviewModel::Activity);
        QCOMPARE(rows().sortOrder(), Qt::AscendingOrder);
        const QStringList up = titles();
        clickOn(OverviewModel::Activity);
        QCOMPARE(titles().first(), up.last());
    }

    void what_is_ticked_becomes_a_plan()
    {
        m_console->click(u"overview.tiles.drifting"_s);
        QVERIFY(!m_console->find(u"overview.plan"_s)->isEnabled());
        table()->setFocus();
        table()->setCurrentIndex(rows().index(0, OverviewModel::Activity));
        QTest::keyClick(table(), Qt::Key_Space);
        const QRect box = table()->visualRect(rows().index(1, OverviewModel::Tick));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, box.center());
        const QList<OverviewLine> ticked = rows().tickedLines();
        QCOMPARE(ticked.size(), 2);
        const int drifts = total(ticked[0].drifts) + total(ticked[1].drifts);
        QCOMPARE(text(u"overview.selected"_s), u"2 activities selected · %1 drifts"_s.arg(drifts));
        QCOMPARE(text(u"overview.note"_s), u"nothing is written before the plan is shown"_s);
        m_console->click(u"overview.plan"_s);
        auto *plans = m_console->window.findChild<PlansPage *>();
        QTRY_VERIFY(!plans->preview()->plan().rooms.isEmpty());
        QCOMPARE(m_console->window.place(), u"plans"_s);
        QSet<Cmid> planned, wanted{ticked[0].cmid, ticked[1].cmid};
        for (const RoomPlan &room : plans->preview()->plan().rooms)
            planned.insert(room.cmid);
        QCOMPARE(planned, wanted);
        m_console->click(u"plan.cancel"_s);
        QCOMPARE(m_console->window.place(), u"overview"_s); // back to where one was
        QCOMPARE(rows().tickedLines().size(), 2);
    }

    void ticks_outlive_filters_and_all_that_is_shown_is_ticked_at_once()
    {
        m_console->click(u"overview.tiles.drifting"_s);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(rows().tickedLines().size(), rows().rowCount());
        const int all = rows().rowCount();
        m_console->click(u"overview.families.remove"_s);
        QCOMPARE(text(u"overview.note"_s), u"%1 of them not shown"_s.arg(all - rows().rowCount()));
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier); // those are all ticked: none of them now
        QCOMPARE(rows().tickedLines().size(), all - rows().rowCount());
        m_console->click(u"overview.deselect"_s);
        QVERIFY(rows().tickedLines().isEmpty());
        QVERIFY(!m_console->find(u"overview.deselect"_s)->isVisible());
    }

    void a_line_opens_where_it_belongs()
    {
        table()->setFocus();
        table()->setCurrentIndex(rows().index(0, OverviewModel::Activity));
        const Cmid cmid = rows().line(rows().index(0, 0)).cmid;
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(m_console->window.place(), u"courses"_s);
        QCOMPARE(m_console->page->activity()->cmid(), cmid);
        m_console->window.showPlace(u"overview"_s);
        m_console->click(u"overview.tiles.orphan"_s);
        QVERIFY(rows().rowCount() > 0);
        QVERIFY(!rows().index(0, OverviewModel::Tick).data(Qt::CheckStateRole).isValid()); // no plan can be made over it
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(rows().index(0, OverviewModel::Activity)).center());
        QCOMPARE(m_console->window.place(), u"rooms"_s);
    }

    void rows_stay_under_the_cursor_until_somebody_asks()
    {
        table()->setFocus();
        table()->setCurrentIndex(rows().index(2, OverviewModel::Activity));
        const OverviewLine::Key current = rows().line(table()->currentIndex()).key();
        const QStringList before = titles();
        QSignalSpy moved(&rows(), &QAbstractItemModel::layoutChanged);
        CampusRules rules = m_console->session->campus().rules, other = rules;
        other.roles.members = {u"guest"_s}; // students are expected no more: much drifts otherwise
        m_console->session->useRules(other);
        QTRY_VERIFY_WITH_TIMEOUT(m_console->find(u"overview.settle"_s)->isVisible(), 20'000);
        QCOMPARE(titles(), before);
        QVERIFY(moved.isEmpty());
        m_console->click(u"overview.settle"_s);
        QVERIFY(titles() != before);
        QCOMPARE(rows().line(table()->currentIndex()).key(), current);
        QVERIFY(!m_console->find(u"overview.settle"_s)->isVisible());
        QSignalSpy again(m_console->session.get(), &Session::rulesChanged);
        m_console->session->useRules(rules);
        QTRY_VERIFY_WITH_TIMEOUT(!again.isEmpty(), 20'000);
        QTest::qWait(600);
        rows().settle();
    }

    void the_last_days_are_a_chart_and_a_table()
    {
        auto *chart = m_console->find(u"overview.chart"_s);
        QTRY_VERIFY(!chart->accessibleDescription().startsWith(u"Nothing"_s));
        QVERIFY2(chart->accessibleDescription().contains(u"Last: "_s), qPrintable(chart->accessibleDescription()));
        m_console->click(u"overview.asTable"_s);
        auto *days = m_console->find<QTableView>(u"overview.dayTable"_s);
        QVERIFY(days->isVisible());
        QCOMPARE(days->model()->rowCount(), 30);
        QCOMPARE(days->model()->index(0, 5).data().toLongLong(), total(rows().overview().drifts)); // today
        QCOMPARE(days->model()->index(29, 5).data().toString(), u"?"_s); // nothing was read then: that is no zero
        m_console->click(u"overview.asTable"_s);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(rows().rowCount(), number(u"drifting"_s));
        QVERIFY(m_console->find(u"overview.others.day"_s)->isVisible());
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(rows().rowCount(), int(rows().overview().activities));
    }

    void files_hold_what_is_shown()
    {
        m_console->click(u"overview.tiles.drifting"_s);
        const auto write = [this](const QString &kind) {
            m_console->dialogs.path = m_console->folder.filePath(u"overview."_s + kind);
            m_console->find<QAction>(u"overview.export."_s + kind)->trigger();
            return contentOf(m_console->dialogs.path);
        };
        const QByteArray csv = write(u"csv"_s);
        QCOMPARE(m_console->dialogs.suggested, u"overview.csv"_s);
        QCOMPARE(csv.count("\r\n"), rows().rowCount() + 1);
        const QJsonObject json = QJsonDocument::fromJson(write(u"json"_s)).object();
        QCOMPARE(json[u"lines"_s].toArray().size(), rows().rowCount());
        QCOMPARE(json[u"counts"_s][u"drifting"_s].toInt(), rows().rowCount());
        const QByteArray html = write(u"html"_s);
        QVERIFY(html.contains("<h1>Overview of ") && !html.contains("<script"));
        m_console->dialogs.path = m_console->folder.filePath(u"no/such/folder.csv"_s);
        m_console->find<QAction>(u"overview.export.csv"_s)->trigger();
        QVERIFY(m_console->find(u"overview.said"_s)->isVisible());
    }

    void rows_are_copied_and_offer_a_menu()
    {
        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(u"Course\tActivity"_s));
        emit table()->menuRequested(table()->viewport()->mapToGlobal(QPoint(50, 20)));
        auto *menu = m_console->find<QMenu>(u"overview.menu"_s);
        QVERIFY(menu->isVisible());
        QVERIFY(m_console->find<QAction>(u"overview.menu.read"_s)->isEnabled());
        m_console->find<QAction>(u"overview.menu.tick"_s)->trigger();
        QVERIFY(!rows().tickedLines().isEmpty());
        menu->close();
    }

    void every_row_is_a_sentence()
    {
        for (int row = 0; row < rows().rowCount(); ++row)
            QVERIFY(rows().index(row, 0).data(Qt::AccessibleTextRole).toString().endsWith(u'.'));
    }

    void what_was_chosen_is_remembered_per_campus()
    {
        m_console->click(u"overview.tiles.drifting"_s);
        m_console->click(u"overview.families.remove"_s);
        table()->sortByColumn(OverviewModel::Activity, Qt::AscendingOrder);
        const QByteArray state = page()->layoutState();
        OverviewPage other(*m_console->session, m_console->dialogs);
        other.restoreLayout(state);
        QCOMPARE(other.pane()->filter(), page()->pane()->filter());
        QCOMPARE(other.pane()->rows().sortColumn(), int(OverviewModel::Activity));
        other.restoreLayout("nonsense");
        QCOMPARE(other.pane()->filter(), page()->pane()->filter());
    }

    void narrow_windows_cut_nothing_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280") << QSize(1280, 800);
        QTest::newRow("1000") << QSize(1000, 700);
        QTest::newRow("960") << QSize(960, 600);
    }
    void narrow_windows_cut_nothing()
    {
        QFETCH(QSize, size);
        words::useLanguage(words::Language::French);
        m_console->window.resize(size);
        settled();
        QCOMPARE(m_console->window.size(), size); // nothing asks for more
        for (const auto *id : {u"in_step", u"drifting", u"orphan", u"ownerless", u"archived_mismatch"}) {
            auto *tile = m_console->find<Tile>(u"overview.tiles."_s + QString(id));
            QVERIFY2(tile->width() >= tile->sizeHint().width(), qPrintable(tile->spec().word));
        }
        int width = 0;
        QStringList widths;
        for (int column = 0; column < OverviewModel::ColumnCount; ++column) {
            width += table()->columnWidth(column);
            widths += QString::number(table()->columnWidth(column));
        }
        QVERIFY2(width <= table()->viewport()->width(), qPrintable(u"%1 > %2"_s.arg(widths.join(u'+')).arg(table()->viewport()->width())));
        words::useLanguage(words::Language::English);
        m_console->window.resize(1440, 900);
        settled();
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overview.moc"
