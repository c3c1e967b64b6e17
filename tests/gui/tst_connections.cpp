// SPDX-License-Identifier: GPL-3.0-or-later
// Connections: the stored campuses, their form, and what is done with them, by keys and clicks.
#include "gui/frame/preferences.h"
#include "gui/theme/theme.h"
#include "support/showncampuses.h"
#include "words/languages.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

using Shown = ShownCampuses;

} // namespace

class TestConnections final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
    }
    void init()
    {
        QSettings(u"Diapason"_s, u"Diapason"_s).clear();
        words::useLanguage(words::Language::English);
    }

    void the_open_campus_is_chosen_and_the_others_follow()
    {
        Shown shown;
        QCOMPARE(shown.list()->model()->rowCount(), 2);
        QCOMPARE(shown.list()->currentIndex().data().toString(), u"Haute-Brume"_s);
        QCOMPARE(shown.page->chosen(), shown.open.id);
        QCOMPARE(shown.find<QLineEdit>(u"campus.name"_s)->text(), u"Haute-Brume"_s);
        QVERIFY(!shown.shows(u"campus.open"_s));
        QSignalSpy wanted(shown.page, &ConnectionsPage::openWanted);
        shown.choose(1);
        QCOMPARE(shown.find<QLineEdit>(u"campus.name"_s)->text(), u"Autre & fils"_s);
        QTest::keyClick(shown.list(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<CampusId>(), shown.other.id);
        shown.tab(u"Campus"_s);
        shown.click(u"campus.open"_s);
        QCOMPARE(wanted.size(), 2);
    }

    void rules_of_another_campus_are_not_shown_as_those_of_this_one()
    {
        Shown shown;
        shown.tab(u"Rules"_s);
        QVERIFY(!shown.shows(u"connections.state"_s));
        shown.choose(1);
        QVERIFY(shown.shows(u"connections.state"_s));
        QSignalSpy wanted(shown.page, &ConnectionsPage::openWanted);
        shown.click(u"connections.state.open"_s);
        QCOMPARE(wanted.size(), 1);
    }

    void every_field_says_what_is_wrong_with_it_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("fault");
        QTest::newRow("no name") << u"campus.name"_s << u" "_s << u"needs a name"_s;
        QTest::newRow("a taken name") << u"campus.name"_s << u"AUTRE & fils"_s << u"Another campus is called"_s;
        QTest::newRow("no address") << u"campus.moodle"_s << u"moodle"_s << u"Address of Moodle"_s;
        QTest::newRow("another scheme") << u"campus.chat"_s << u"ftp://chat.example.org"_s << u"neither https nor http"_s;
        QTest::newRow("a password") << u"campus.chat"_s << u"https://me:secret@chat.example.org"_s << u"password"_s;
    }
    void every_field_says_what_is_wrong_with_it()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, fault);
        Shown shown;
        shown.tab(u"Campus"_s);
        QVERIFY(!shown.find(u"campus.save"_s)->isEnabled());
        shown.type(field, typed);
        QVERIFY2(shown.said(field).contains(fault), qPrintable(shown.said(field)));
        QVERIFY(!shown.find(u"campus.save"_s)->isEnabled());
        QVERIFY(shown.find(field)->accessibleDescription().contains(fault));
        shown.click(u"campus.revert"_s);
        QCOMPARE(shown.said(field), QString());
        QCOMPARE(shown.desk.stored().size(), 2);
    }

    void what_is_saved_is_stored_and_nothing_else_of_the_campus_changes()
    {
        Shown shown;
        shown.tab(u"Campus"_s);
        saveChoice(u"Haute-Brume"_s, u"probe"_s, 5);
        shown.type(u"campus.name"_s, u"Lyon"_s);
        shown.find<QSpinBox>(u"campus.limit.room"_s)->setValue(7);
        shown.click(u"campus.language.fr"_s);
        Profile meanwhile = shown.open; // the rules page saves its own part
        meanwhile.campus.rules.exceptions = {u"rocket.cat"_s};
        QVERIFY(await(shown.desk.campuses.save(meanwhile, {})));
        QTRY_VERIFY(shown.desk.campuses.find(shown.open.id)->campus.rules.exceptions.size() == 1);
        QCOMPARE(shown.find<QLineEdit>(u"campus.name"_s)->text(), u"Lyon"_s); // what is being typed stays
        shown.click(u"campus.save"_s);
        QTRY_VERIFY(shown.desk.campuses.find(shown.open.id)->campus.name == "Lyon"_L1);
        const Profile saved = *shown.desk.campuses.find(shown.open.id);
        QCOMPARE(saved.campus.rules.limits.removalsPerRoom, 7);
        QCOMPARE(saved.ticketLanguage, u"fr"_s);
        QCOMPARE(saved.campus.rules.exceptions, QStringList{u"rocket.cat"_s});
        QTRY_VERIFY(!shown.find(u"campus.save"_s)->isEnabled());
        QCOMPARE(shown.desk.keychain->secrets.size(), 4);
        QCOMPARE(shown.page->chosen(), shown.open.id);
        QTRY_COMPARE(shown.list()->currentIndex().data().toString(), u"Lyon"_s);
        QTRY_COMPARE(savedChoice(u"Lyon"_s, u"probe"_s).toInt(), 5); // what the window remembers goes with the name
        QVERIFY(!savedChoice(u"Haute-Brume"_s, u"probe"_s).isValid());
    }

    void freeze_windows_are_edited_and_judged_in_place()
    {
        Shown shown;
        shown.tab(u"Campus"_s);
        shown.click(u"campus.freeze.add"_s);
        QVERIFY(!shown.find<QLabel>(u"campus.freeze.0.said"_s)->text().isEmpty()); // it has no name yet
        QVERIFY(!shown.find(u"campus.save"_s)->isEnabled());
        shown.type(u"campus.freeze.0.name"_s, u"Exams"_s);
        auto *from = shown.find<QDateEdit>(u"campus.freeze.0.from"_s), *until = shown.find<QDateEdit>(u"campus.freeze.0.until"_s);
        const QDate first = from->date();
        until->setDate(first.addDays(-1));
        QVERIFY(!shown.find(u"campus.save"_s)->isEnabled());
        until->setDate(first.addDays(3));
        shown.find<QSpinBox>(u"campus.limit.minutes"_s)->setValue(30);
        shown.click(u"campus.save"_s);
        QTRY_COMPARE(shown.desk.campuses.find(shown.open.id)->campus.rules.freezes.size(), 1);
        const CampusRules saved = shown.desk.campuses.find(shown.open.id)->campus.rules;
        QCOMPARE(saved.freezes.first().name, u"Exams"_s);
        QCOMPARE(saved.freezes.first().until, first.addDays(3));
        QCOMPARE(saved.limits.readingMinutes, 30);
    }

    void another_address_asks_for_its_own_tokens()
    {
        Shown shown;
        shown.tab(u"Campus"_s);
        QSignalSpy wanted(shown.page, &ConnectionsPage::signInWanted);
        shown.type(u"campus.moodle"_s, u"https://cours.example.org/moodle/"_s);
        QVERIFY(shown.said(u"campus.moodle"_s).contains(u"never goes to another server"_s));
        shown.click(u"campus.save"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<Profile>().campus.moodle, QUrl(u"https://cours.example.org/moodle"_s));
        QCOMPARE(shown.desk.stored().first().campus.moodle, shown.open.campus.moodle);
    }

    void a_keychain_that_fails_loses_nothing_typed()
    {
        Shown shown;
        shown.tab(u"Campus"_s);
        shown.desk.keychain->fault = u"locked"_s;
        shown.click(u"campus.kept"_s);
        shown.find<QCheckBox>(u"campus.kept"_s)->setChecked(false);
        shown.type(u"campus.name"_s, u"Lyon"_s);
        shown.click(u"campus.save"_s);
        QTRY_VERIFY(shown.shows(u"campus.said"_s));
        QVERIFY(shown.banner(u"campus.said"_s).contains(u"locked"_s));
        QCOMPARE(shown.find<QLineEdit>(u"campus.name"_s)->text(), u"Lyon"_s);
        QVERIFY(shown.desk.stored().first().secretsKept);
        shown.desk.keychain->fault.clear();
        shown.click(u"campus.save"_s);
        QTRY_VERIFY(!shown.desk.campuses.find(shown.open.id)->secretsKept);
        QCOMPARE(shown.desk.thisRun->secrets.size(), 2);
        QCOMPARE(shown.desk.keychain->secrets.size(), 2);
    }

    void what_was_accepted_can_be_withdrawn()
    {
        Shown shown;
        shown.tab(u"Campus"_s);
        QTRY_VERIFY(shown.shows(u"trust.exception.0"_s));
        QVERIFY(shown.banner(u"trust.exception.0"_s).contains(u"expired"_s));
        shown.click(u"trust.exception.0.withdraw"_s);
        QTRY_VERIFY(!shown.shows(u"trust.exception.0"_s));
        QCOMPARE(shown.desk.stored().first().trust.exceptions.size(), 1);
        shown.click(u"campus.save"_s);
        QTRY_VERIFY(shown.desk.campuses.find(shown.open.id)->trust.exceptions.isEmpty());
    }

    void an_authority_is_a_file_with_a_certificate()
    {
        Shown shown;
        shown.tab(u"Campus"_s);
        const auto choose = [&](const QByteArray &content) {
            shown.dialogs.path = shown.desk.folder.filePath(u"authority.pem"_s);
            QFile file(shown.dialogs.path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            shown.click(u"trust.choose"_s);
        };
        choose("no certificate");
        QVERIFY(shown.find<QLabel>(u"trust.said"_s)->text().contains(u"no certificate"_s));
        QVERIFY(!shown.find(u"campus.save"_s)->isEnabled());
        choose("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        QTRY_VERIFY(shown.shows(u"trust.authorities"_s));
        shown.click(u"campus.save"_s);
        QTRY_VERIFY(!shown.desk.campuses.find(shown.open.id)->trust.authorities.isEmpty());
    }

    void forgotten_after_a_confirmation()
    {
        Shown shown;
        shown.choose(1);
        shown.tab(u"Campus"_s);
        shown.dialogs.accept = false;
        shown.click(u"campus.forget"_s);
        QVERIFY(shown.dialogs.asked.last().destructive);
        QVERIFY(shown.dialogs.asked.last().consequence.contains(u"keychain"_s));
        QCOMPARE(shown.desk.stored().size(), 2);
        shown.dialogs.accept = true;
        shown.desk.keychain->fault = u"denied"_s;
        shown.click(u"campus.forget"_s);
        QTRY_VERIFY(shown.shows(u"campus.said.rest"_s));
        QCOMPARE(shown.desk.stored().size(), 2);
        shown.click(u"campus.said.rest"_s);
        QTRY_COMPARE(shown.list()->model()->rowCount(), 1);
        QCOMPARE(shown.page->chosen(), shown.open.id);
        QSignalSpy wanted(shown.page, &ConnectionsPage::forgetWanted);
        shown.click(u"campus.forget"_s); // the open one: its session has to be closed first
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(shown.desk.stored().size(), 1);
    }

    void exported_without_secrets_and_imported_under_another_name()
    {
        Shown shown;
        shown.tab(u"Campus"_s);
        shown.dialogs.path = shown.desk.folder.filePath(u"out.json"_s);
        shown.click(u"campus.export"_s);
        QCOMPARE(shown.dialogs.suggested, u"haute-brume.json"_s);
        QFile file(shown.dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QCOMPARE(parseCampus(content).value(), shown.open.campus);
        QVERIFY(!content.contains("svc.moodle"));
        shown.click(u"campuses.import"_s);
        auto *name = shown.find<QLineEdit>(u"name.text"_s);
        QVERIFY(!shown.find(u"name.accept"_s)->isEnabled());
        QTest::keyClicks(name, u"Lyon"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(shown.list()->model()->rowCount(), 3);
        QTRY_COMPARE(shown.list()->currentIndex().data().toString(), u"Lyon"_s);
        QVERIFY(shown.banner(u"connections.said"_s).contains(u"Lyon"_s));
    }

    void a_bad_file_is_refused_by_its_key_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("fault");
        QTest::newRow("no JSON") << QByteArray("{") << u"not JSON"_s;
        QTest::newRow("an unknown key") << QByteArray("{\"nmae\": \"x\"}") << u"nmae"_s;
        QTest::newRow("no addresses") << QByteArray("{\"name\": \"x\", \"moodle\": \"https://m.example\"}") << u"rocketchat"_s;
        QTest::newRow("a share above one") << QByteArray("{\"rules\": {\"limits\": {\"removalsShare\": 3}}}")
                                           << u"rules.limits.removalsShare"_s;
    }
    void a_bad_file_is_refused_by_its_key()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, fault);
        Shown shown;
        shown.dialogs.path = shown.desk.folder.filePath(u"in.json"_s);
        QFile file(shown.dialogs.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        shown.click(u"campuses.import"_s);
        QVERIFY2(shown.banner(u"connections.said"_s).contains(fault), qPrintable(shown.banner(u"connections.said"_s)));
        QCOMPARE(shown.desk.stored().size(), 2);
    }

    void the_demo_campus_says_so_and_a_file_can_be_kept()
    {
        Shown demo(CampusInUse::Origin::Demo);
        demo.tab(u"Campus"_s);
        QTRY_VERIFY(demo.shows(u"connections.state.add"_s));
        QVERIFY(!demo.shows(u"connections.state.keep"_s));
        Shown file(CampusInUse::Origin::Unstored);
        file.tab(u"Campus"_s);
        QSignalSpy wanted(file.page, &ConnectionsPage::keepWanted);
        file.click(u"connections.state.keep"_s);
        QTest::keyClick(file.find(u"name.text"_s), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"Haute-Brume"_s);
    }

    void a_store_that_cannot_be_read_is_no_empty_list()
    {
        Shown shown;
        Campuses broken({.profiles = std::make_shared<SqliteProfiles>(u"/proc/nowhere/campuses.sqlite"_s),
            .keychain = shown.desk.keychain,
            .thisRun = shown.desk.thisRun,
            .forgetKept = {}});
        MainWindow window(*shown.session.session);
        addConnections(window, *shown.session.session, shown.dialogs, broken, {.origin = CampusInUse::Origin::Demo});
        window.show();
        broken.reload();
        auto *state = window.findChild<QWidget *>(u"campuses.state"_s);
        QTRY_VERIFY(state->isVisible());
        QVERIFY(window.findChild<QPushButton *>(u"campuses.state.again"_s));
    }

    void the_switcher_offers_the_others()
    {
        Shown shown;
        QSignalSpy chosen(shown.window.get(), &MainWindow::campusChosen);
        QSignalSpy add(shown.window.get(), &MainWindow::campusAddWanted);
        QTest::keyClick(shown.window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = shown.find<QMenu>(u"bar.campus.menu"_s);
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->activeAction()->text(), u"Haute-Brume"_s);
        QTest::keyClick(menu, Qt::Key_Down);
        QCOMPARE(menu->activeAction()->text(), u"Autre && fils"_s);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<CampusId>(), shown.other.id);
        QCOMPARE(add.size(), 0);
    }

    void by_keyboard_alone()
    {
        Shown shown;
        QTest::keyClick(shown.window.get(), Qt::Key_8, Qt::AltModifier);
        QCOMPARE(shown.window->place(), u"connections"_s);
        shown.list()->setFocus();
        QSet<QString> reached;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached.insert(QApplication::focusWidget()->objectName());
            QVERIFY(!QApplication::focusWidget()->objectName().isEmpty() || QApplication::focusWidget()->inherits("QTabBar"));
        }
        for (const QString &name : {u"campuses.add"_s, u"campuses.import"_s, u"connections.tabs"_s, u"campus.forget"_s,
                 u"campus.export"_s, u"campus.name"_s, u"campus.moodle"_s, u"campus.kept"_s, u"campus.signin"_s,
                 u"trust.choose"_s, u"campus.limit.run"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

    void everything_that_acts_has_a_name_in_both_languages()
    {
        Shown shown;
        shown.tab(u"Campus"_s);
        const QString english = shown.find<QPushButton>(u"campus.forget"_s)->text();
        words::useLanguage(words::Language::French);
        QTRY_VERIFY(shown.find<QPushButton>(u"campus.forget"_s)->text() != english);
        for (const QWidget *widget : shown.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->parent()->inherits("QSpinBox"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName()));
        }
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestConnections)
#include "tst_connections.moc"
