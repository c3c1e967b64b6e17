// SPDX-License-Identifier: GPL-3.0-or-later
// What is found wrong with an activity, in its window: folded, said whole, leading to whom it is about.
#include "gui/pages/activitypane.h"
#include "gui/theme/theme.h"
#include "models/findingsmodel.h"
#include "support/shown.h"
#include "words/languages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

/// Of a copy: the plugin has a retention for it, and the room knows nothing of it.
static void forget(ChiSession &campus)
{
    campus.chat->allRooms[0].retention = {};
    campus.moodle->companionSite = CompanionSite{.retentionFeature = true, .failedTasks = 2};
    campus.moodle->companionRows = {.activities = {{.cmid = chiCmid,
                                        .course = CourseId{7},
                                        .room = campus.chat->allRooms.first().id,
                                        .moderatorRoles = {3},
                                        .memberRoles = {5},
                                        .retention = {.enabled = true, .maxAgeDays = 90}}},
        .stamp = {.at = campus.clock->now(), .sources = {u"fake"_s}, .gaps = {}}};
    campus.moodle->companionSite->roles = {{.id = 3, .shortName = u"editingteacher"_s}, {.id = 5, .shortName = u"student"_s}};
}

class TestFindings final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QSettings(u"Diapason"_s, u"Diapason"_s).clear();
        words::useLanguage(words::Language::English);
    }
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
    }

    void they_are_folded_and_counted()
    {
        Shown shown;
        auto *toggle = shown.find<QAbstractButton>(u"activity.findings.toggle"_s);
        auto *list = shown.find<QListView>(u"activity.findings.list"_s);
        QVERIFY(toggle->isVisible() && !list->isVisible());
        QCOMPARE(toggle->text(), u"Findings (%1)"_s.arg(list->model()->rowCount()));
        QCOMPARE(list->model()->rowCount(), 2); // a shared account, a deactivated one
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(list->isVisible());
        shown.page->showActivity(Cmid{48217}); // it stays open
        shown.page->showActivity(chiCmid);
        QVERIFY(list->isVisible());
    }

    void every_line_is_whole()
    {
        Shown shown({}, {1280, 800}, forget);
        shown.click(u"activity.findings.toggle"_s);
        auto *list = shown.find<QListView>(u"activity.findings.list"_s);
        QTRY_VERIFY(list->height() > 40);
        for (const words::Language language : {words::Language::French, words::Language::English}) {
            words::useLanguage(language);
            QCoreApplication::processEvents();
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                const int height = list->sizeHintForIndex(index).height();
                QCOMPARE(list->visualRect(index).height(), height);
                QVERIFY(height >= 2 * QFontMetrics(list->font()).height());
                QVERIFY(!index.data(FindingsModel::RemedyRole).toString().isEmpty());
            }
        }
    }

    void one_about_a_person_leads_to_their_line()
    {
        Shown shown;
        shown.click(u"activity.findings.toggle"_s);
        auto *list = shown.find<QListView>(u"activity.findings.list"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            list->setFocus();
            list->setCurrentIndex(list->model()->index(row, 0));
            QTest::keyClick(list, Qt::Key_Return);
            const QString name = shown.find<QLabel>(u"why.name"_s)->text();
            const QString sentence = list->currentIndex().data().toString();
            QVERIFY2(sentence.contains(name), qPrintable(sentence + u" / "_s + name));
            auto *said = shown.find<QLabel>(u"why.findings"_s);
            QVERIFY(said->isVisible());
            QVERIFY2(said->text().contains(sentence), qPrintable(said->text()));
            QVERIFY(said->text().contains(list->currentIndex().data(FindingsModel::RemedyRole).toString()));
        }
    }

    void nobody_else_has_any_in_why()
    {
        Shown shown;
        shown.click(u"activity.chips.missing"_s);
        shown.table()->selectFirst();
        QVERIFY(!shown.find<QLabel>(u"why.findings"_s)->isVisible());
    }

    void they_are_copied()
    {
        Shown shown({}, {1440, 900}, forget);
        shown.click(u"activity.findings.toggle"_s);
        auto *list = shown.find<QListView>(u"activity.findings.list"_s);
        list->setFocus();
        list->selectAll();
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), list->model()->rowCount());
        QVERIFY(lines.constLast().startsWith(u"Of the plugin: The activity asks for a retention"_s));
    }

    void those_of_the_plugin_are_marked()
    {
        Shown shown({}, {1440, 900}, forget);
        const QAbstractItemModel *findings = shown.find<QListView>(u"activity.findings.list"_s)->model();
        QCOMPARE(findings->rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(findings->index(row, 0).data(FindingsModel::PluginRole).toBool(), row == 2);
        QVERIFY(findings->index(2, 0).data().toString().contains(u"retention"_s));
    }

    void without_a_room_the_plugin_may_be_why()
    {
        Shown shown; // its Rocket.Chat is an 8.8
        shown.page->showActivity(Cmid{48219});
        auto *part = shown.find<QWidget>(u"activity.findings"_s);
        QTRY_VERIFY(part->isVisible());
        const QAbstractItemModel *findings = shown.find<QListView>(u"activity.findings.list"_s)->model();
        QCOMPARE(findings->rowCount(), 1);
        QVERIFY(findings->index(0, 0).data().toString().contains(u"8.8"_s));
    }

    void a_room_in_order_has_none()
    {
        Chi201 quiet;
        quiet.people.removeIf([](const Person &person) {
            return person.username.startsWith(u"m.bensaid"_s) || person.username == u"zoe.wojcik"_s;
        });
        Shown shown(quiet);
        QVERIFY(!shown.find<QWidget>(u"activity.findings"_s)->isVisible());
    }

    void the_group_mode_is_a_fact()
    {
        for (const GroupMode mode : {GroupMode::None, GroupMode::Separate, GroupMode::Visible}) {
            Shown shown({}, {1440, 900}, [mode](ChiSession &campus) { campus.moodle->listing.courses[0].groupMode = mode; });
            QStringList facts;
            for (int i = 0; i < 5; ++i)
                if (auto *fact = shown.find<QWidget>(u"activity.fact%1"_s.arg(i)); fact->isVisible())
                    facts << fact->accessibleName();
            QCOMPARE(facts.contains(u"Separate groups"_s), mode == GroupMode::Separate);
            QCOMPARE(facts.contains(u"Visible groups"_s), mode == GroupMode::Visible);
        }
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestFindings)
#include "tst_findings.moc"
