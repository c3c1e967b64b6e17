// SPDX-License-Identifier: GPL-3.0-or-later
// Courses, preview and run in their window, driven by object names over scripted servers.
#include "gui/pages/activitypane.h"
#include "gui/pages/coursespane.h"
#include "gui/plans/previewpage.h"
#include "gui/parts/chainview.h"
#include "gui/theme/theme.h"
#include "models/runmodel.h"
#include "support/shown.h"
#include "words/languages.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

class TestCourses final : public QObject
{
    Q_OBJECT
private slots:
    void init() { QSettings(u"Diapason"_s, u"Diapason"_s).clear(); } // every test begins with the window as it ships
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
        words::useLanguage(words::Language::English);
    }

    void the_tree_leads_to_an_activity()
    {
        Shown shown;
        auto *tree = shown.find<QTreeView>(u"courses.tree"_s);
        QCOMPARE(tree->model()->rowCount(), 2); // Sciences, Lettres
        QVERIFY(shown.find<QLabel>(u"courses.footer"_s)->text().startsWith(u"5 courses"_s));
        QCOMPARE(shown.find<QLabel>(u"activity.title"_s)->text(), u"Salon du cours"_s);
        QVERIFY(shown.find<QLabel>(u"activity.room"_s)->text().startsWith(u"private group "_s));
        QVERIFY(tree->currentIndex().data().toString() == u"Salon du cours"_s);
        shown.find<QLineEdit>(u"courses.find"_s)->setText(u"tandem espanol"_s);
        QCOMPARE(tree->model()->rowCount(), 1);
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0, tree->model()->index(0, 0))));
        QCOMPARE(shown.page->activity()->cmid(), Cmid{48217});
    }

    void every_line_has_its_reasons()
    {
        Shown shown;
        DriftTable *table = shown.table();
        QVERIFY(table->model()->rowCount() > 25);
        QSet<QString> classes;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            classes.insert(table->model()->index(row, DriftModel::Class).data().toString());
            QVERIFY(!shown.find<QLabel>(u"why.name"_s)->text().isEmpty());
            QVERIFY(shown.find<ChainView>(u"why.chain"_s)->steps().size() > 1);
        }
        QVERIFY2(classes.contains(u"Missing"_s) && classes.contains(u"Extra"_s) && classes.contains(u"Ambiguous"_s)
                && classes.contains(u"Left by choice"_s) && classes.contains(u"Should be moderator"_s)
                && classes.contains(u"In step"_s),
            qPrintable(QStringList(classes.values()).join(u", "_s)));
        for (const QLabel *label : shown.window.findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty() || !Qt::mightBeRichText(label->text()),
                qPrintable(label->text()));
    }

    void chips_numbers_and_find_filter()
    {
        Shown shown;
        QAbstractItemModel *rows = shown.table()->model();
        const int all = rows->rowCount();
        shown.click(u"activity.chips.missing"_s);
        QCOMPARE(rows->rowCount(), 1);
        QTest::keyClick(&shown.window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(rows->rowCount(), all);
        QTest::keyClick(&shown.window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(rows->rowCount() < all);
        QTest::keyClick(&shown.window, Qt::Key_0, Qt::ControlModifier);
        shown.click(u"activity.numbers.drifts"_s);
        QCOMPARE(rows->rowCount(), shown.campus.session->check(chiCmid).comparison->drifts);
        shown.click(u"activity.numbers.drifts"_s);
        QCOMPARE(rows->rowCount(), all);
        QTest::keyClick(&shown.window, Qt::Key_F, Qt::ControlModifier);
        auto *find = shown.find<QLineEdit>(u"drift.find"_s);
        QVERIFY(find->isVisible());
        find->setText(u"wojcik"_s);
        QCOMPARE(rows->rowCount(), 1);
        find->setText(u"nobody at all"_s);
        QVERIFY(shown.find<QWidget>(u"activity.state"_s)->isVisible());
        shown.click(u"activity.state.clearFilter"_s);
        QCOMPARE(rows->rowCount(), all);
        QVERIFY(shown.table()->isVisible());
    }

    void steps_from_drift_to_drift()
    {
        Shown shown;
        DriftTable *table = shown.table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
        QTest::keyClick(&shown.window, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(isDrift(DriftClass(table->currentIndex().data(DriftModel::ClassRole).toInt())));
        const int row = table->currentIndex().row();
        QTest::keyClick(&shown.window, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(table->currentIndex().row(), row);
    }

    void copies_and_exports()
    {
        Shown shown;
        shown.table()->setFocus();
        shown.table()->selectAll();
        QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(int(QApplication::clipboard()->text().count(u'\n')), shown.table()->model()->rowCount());
        shown.click(u"why.copy"_s);
        QVERIFY(QApplication::clipboard()->text().contains(u"CHI201"_s));
        const QTemporaryDir folder;
        shown.dialogs.path = folder.filePath(u"table.csv"_s);
        shown.page->activity()->exportCsv();
        QCOMPARE(shown.dialogs.suggested, u"CHI201_Salon-du-cours.csv"_s);
        QFile file(shown.dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(int(file.readAll().count("\r\n")), shown.table()->model()->rowCount() + 1);
    }

    void repairs_one_line()
    {
        Shown shown;
        shown.click(u"activity.chips.missing"_s);
        shown.table()->selectFirst();
        shown.click(u"why.repair.apply"_s);
        QCOMPARE(shown.window.place(), u"plans"_s);
        QCOMPARE(shown.find<QLabel>(u"plan.count"_s)->text(), u"1 operation ticked"_s);
        QVERIFY(shown.find<QWidget>(u"plan.apply"_s)->hasFocus());
        QTest::keyClick(shown.find<QWidget>(u"plan.apply"_s), Qt::Key_Space);
        QTRY_COMPARE(shown.campus.session->run().state, RunReport::State::Finished);
        QVERIFY(shown.campus.session->run().ok());
        QCOMPARE(shown.campus.chat->sent.size(), 1);
        QVERIFY(shown.dialogs.asked.isEmpty());
        QVERIFY(shown.find<QWidget>(u"run.verdict"_s)->isVisible());
        shown.click(u"run.back"_s);
        QCOMPARE(shown.window.place(), u"courses"_s);
        QTRY_COMPARE(shown.campus.session->check(chiCmid).comparison->count(DriftClass::Missing), 0);
    }

    void removals_ask_twice()
    {
        Shown shown;
        QTest::keyClick(&shown.window, Qt::Key_F7);
        QCOMPARE(shown.window.place(), u"plans"_s);
        auto *tree = shown.find<QTreeView>(u"plan.tree"_s);
        QAbstractItemModel *plan = tree->model();
        const QModelIndex removals = plan->index(plan->rowCount() - 1, 0);
        QCOMPARE(removals.data().toString(), u"Removals"_s);
        QCOMPARE(Qt::CheckState(removals.data(Qt::CheckStateRole).toInt()), Qt::Unchecked);
        tree->setFocus();
        tree->setCurrentIndex(removals);
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(Qt::CheckState(removals.data(Qt::CheckStateRole).toInt()), Qt::Checked);
        shown.dialogs.accept = false;
        shown.click(u"plan.apply"_s);
        QCOMPARE(shown.dialogs.asked.size(), 1);
        QVERIFY(shown.dialogs.asked[0].destructive);
        QCOMPARE(shown.dialogs.asked[0].accept, u"Remove 1 member"_s);
        QCOMPARE(shown.campus.session->run().state, RunReport::State::Idle);
        QVERIFY(shown.campus.chat->sent.isEmpty());
        shown.dialogs.accept = true;
        shown.click(u"plan.apply"_s);
        QTRY_COMPARE(shown.campus.session->run().state, RunReport::State::Finished);
        QVERIFY(shown.campus.chat->sent.last().startsWith(u"kick/"_s));
    }

    void a_cancelled_preview_writes_nothing()
    {
        Shown shown;
        QTest::keyClick(&shown.window, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(shown.find<QWidget>(u"plan.apply"_s)->hasFocus());
        QTest::keyClick(&shown.window, Qt::Key_Escape);
        QCOMPARE(shown.window.place(), u"courses"_s);
        QVERIFY(shown.campus.chat->sent.isEmpty());
    }

    void a_stopped_run_says_what_was_not_sent()
    {
        Shown shown;
        shown.campus.chat->beforeWrite = [&] { shown.campus.session->stopRun(); };
        QTest::keyClick(&shown.window, Qt::Key_F7);
        shown.click(u"plan.apply"_s);
        QTRY_COMPARE(shown.campus.session->run().state, RunReport::State::Finished);
        QCOMPARE(shown.campus.chat->sent.size(), 1);
        auto *verdict = shown.find<QWidget>(u"run.verdict"_s);
        QVERIFY2(
            verdict->isVisible() && verdict->accessibleName().contains(u"1 not sent"_s), qPrintable(verdict->accessibleName()));
    }

    void a_refusal_stays_first()
    {
        Shown shown;
        shown.campus.chat->refusals.insert(
            u"add_moderator"_s, Error{.kind = Error::Kind::Denied, .server = Server::RocketChat, .code = u"error-not-allowed"_s});
        QTest::keyClick(&shown.window, Qt::Key_F7);
        shown.click(u"plan.apply"_s);
        QTRY_COMPARE(shown.campus.session->run().state, RunReport::State::Finished);
        const auto *table = shown.find<QTableView>(u"run.table"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(RunGroup(table->model()->index(0, 0).data(RunModel::GroupRole).toInt()), RunGroup::Failed);
        QVERIFY(!table->model()->index(0, RunModel::Detail).data().toString().isEmpty());
        shown.click(u"run.chips."_s + QString::number(int(RunGroup::Done)));
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void says_what_is_incomplete()
    {
        Shown shown;
        shown.campus.chat->reading.stamp.gaps
            = {Gap{.kind = Gap::Kind::CountMismatch, .server = Server::RocketChat, .expected = 484, .got = 250}};
        shown.campus.chat->reading.members.resize(10);
        shown.page->activity()->readAgain();
        QTRY_VERIFY(shown.find<QWidget>(u"activity.incomplete"_s)->isVisible());
        QVERIFY(shown.campus.session->check(chiCmid).comparison->count(DriftClass::Unknown) > 0);
        QVERIFY(shown.window.findChild<QWidget *>(u"activity.chips.unknown"_s));
        shown.click(u"activity.preview"_s);
        for (const RoomPlan &room : shown.find<PreviewPage>(u"preview"_s)->plan().rooms)
            QCOMPARE(std::ranges::count(room.operations, Operation::Kind::Kick, &Operation::kind), 0);
    }

    void says_when_there_is_no_room()
    {
        Shown shown;
        shown.page->showActivity(Cmid{48219});
        QTRY_COMPARE(shown.campus.session->check(Cmid{48219}).phase, CheckState::Phase::Failed);
        QVERIFY(shown.find<QWidget>(u"activity.state"_s)->isVisible());
        QVERIFY(!shown.find<QWidget>(u"activity.preview"_s)->isEnabled());
        QVERIFY(!shown.find<QWidget>(u"activity.preview"_s)->toolTip().isEmpty());
    }

    void works_on_while_a_server_is_away()
    {
        Shown shown;
        shown.campus.chat->fault = Error{.kind = Error::Kind::Network, .server = Server::RocketChat, .code = u"refused"_s};
        shown.campus.session->open();
        QTRY_VERIFY(!shown.campus.session->job() && !shown.campus.session->online());
        QVERIFY(shown.find<QWidget>(u"activity.offline"_s)->isVisible());
        QVERIFY(shown.table()->isVisible());
        QVERIFY(!shown.find<QWidget>(u"activity.resync"_s)->isEnabled());
        QVERIFY(!shown.find<QWidget>(u"why.repair.apply"_s)->isEnabled());
        shown.campus.chat->fault = {};
        shown.click(u"activity.offline.reconnect"_s);
        QTRY_VERIFY(shown.campus.session->online() && !shown.campus.session->job());
        QTRY_VERIFY(!shown.find<QWidget>(u"activity.offline"_s)->isVisible());
    }

    void good_news_is_said()
    {
        Chi201 course;
        course.people.removeIf(
            [](const Person &p) { return !p.username.startsWith(u'u') && p.username != "thibault.lefevre"_L1; });
        course.members.removeIf([](const RoomMember &m) {
            return !m.username.startsWith(u'u') && m.username != "thibault.lefevre"_L1 && m.username != "svc-moodle"_L1;
        });
        Shown shown(course);
        QCOMPARE(shown.campus.session->check(chiCmid).comparison->drifts, 0);
        QVERIFY(shown.find<QWidget>(u"activity.state"_s)->isVisible());
        shown.click(u"activity.state.showAll"_s);
        QVERIFY(shown.table()->isVisible());
    }

    void speaks_another_language_at_once()
    {
        Shown shown;
        QCOMPARE(shown.find<QPushButton>(u"activity.preview"_s)->text(), u"Preview"_s);
        words::useLanguage(words::Language::French);
        QTRY_COMPARE(shown.find<QPushButton>(u"activity.preview"_s)->text(), u"Simuler"_s);
        QTRY_VERIFY(shown.find<QLabel>(u"courses.footer"_s)->text().contains(u"cours"_s));
        QCOMPARE(shown.table()->model()->headerData(0, Qt::Horizontal).toString(), u"Nom · identifiant"_s);
        words::useLanguage(words::Language::English);
        QTRY_COMPARE(shown.find<QPushButton>(u"activity.preview"_s)->text(), u"Preview"_s);
    }

    void folds_with_the_window()
    {
        Shown shown({}, {1280, 800});
        auto *courses = shown.find<QWidget>(u"courses"_s);
        QVERIFY(!courses->isVisible());
        QTest::keyClick(&shown.window, Qt::Key_B, Qt::ControlModifier);
        QVERIFY(courses->isVisible());
        shown.page->showActivity(Cmid{48214});
        QVERIFY(!courses->isVisible());
        shown.window.resize(1440, 900);
        QTRY_VERIFY(courses->isVisible());
        QTest::keyClick(&shown.window, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!shown.find<QWidget>(u"why"_s)->isVisible());
    }

    void a_narrow_window_with_nothing_chosen_opens_the_courses()
    {
        ChiSession campus;
        ScriptedDialogs dialogs;
        MainWindow window(*campus.session);
        addPlaces(window, *campus.session, dialogs);
        window.resize(1280, 800);
        window.show();
        campus.session->open();
        QTRY_VERIFY(window.findChild<QWidget *>(u"courses"_s)->isVisible());
        QCOMPARE(window.focusWidget(), window.findChild<QTreeView *>(u"courses.tree"_s));
    }

    void keeps_its_colours_while_it_folds()
    {
        Shown shown({}, {1280, 800});
        Theme::instance().setScheme(Theme::Scheme::Dark);
        shown.window.resize(1440, 900);
        auto *footer = shown.find<QLabel>(u"courses.footer"_s);
        QTRY_VERIFY(footer->isVisible());
        QCOMPARE(footer->palette().color(QPalette::WindowText), tokens().second);
        Theme::instance().setScheme(Theme::Scheme::Light);
        QCOMPARE(footer->palette().color(QPalette::WindowText), tokens().second);
    }

    void controls_have_names()
    {
        Shown shown;
        for (const QWidget *widget : shown.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

private:
    const QTemporaryDir m_settings;
};

QTEST_MAIN(TestCourses)
#include "tst_courses.moc"
