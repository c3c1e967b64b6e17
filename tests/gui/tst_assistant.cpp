// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to a stored campus through the assistant, by keyboard alone: keys go to whatever has the focus.
#include "gui/theme/theme.h"
#include "support/keptlog.h"
#include "support/typist.h"
#include "words/languages.h"

#include <QDirIterator>
#include <QFile>
#include <QSettings>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::MoodleWorld;

class TestAssistant final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
    }
    void init() { words::useLanguage(words::Language::English); }

    void by_password_and_code_data()
    {
        QTest::addColumn<words::Language>("language");
        QTest::addColumn<bool>("tls");
        QTest::newRow("English") << words::Language::English << false;
        QTest::newRow("French") << words::Language::French << false;
        QTest::newRow("a private authority, English") << words::Language::English << true;
        QTest::newRow("a private authority, French") << words::Language::French << true;
    }
    void by_password_and_code()
    {
        QFETCH(words::Language, language);
        QFETCH(bool, tls);
        words::useLanguage(language);
        const KeptLog log(KeptLog::Of::All);
        EntranceStage stage({.tls = tls});
        Typist typist(stage);
        QVERIFY(typist.welcome());
        if (tls) {
            QFile authority(stage.folder.filePath(u"authority.pem"_s));
            QVERIFY(authority.open(QIODevice::WriteOnly) && authority.write(stage.campus.certificates()) > 0);
            authority.close();
            QVERIFY(typist.moodleAddressWith(authority.fileName()));
        } else {
            QVERIFY(typist.moodleAddress());
        }
        QVERIFY(typist.moodleByPassword());
        QVERIFY(typist.chatAddress());
        QVERIFY(typist.chatByPassword());
        QVERIFY(typist.save(u"Lyon 1"_s));
        const Profile profile = typist.stored();
        QVERIFY(profile.id.isValid());
        QCOMPARE(profile.campus.name, u"Lyon 1"_s);
        QCOMPARE(profile.trust.authorities.isEmpty(), !tls);
        QVERIFY(!typist.assistant.isVisible());
        QVERIFY(stage.keychain->secrets.size() == 2);
        nothingSecretIsLeft(stage, typist, log.text());
    }

    void by_pasted_tokens_for_this_run_only()
    {
        EntranceStage stage;
        Typist typist(stage);
        QVERIFY(typist.welcome());
        QVERIFY(typist.moodleAddress());
        QVERIFY(typist.choose("assistant.moodleaccess.ways.token"_L1));
        QVERIFY(typist.tabTo("assistant.moodleaccess.token"_L1));
        typist.type(u"haute-brume"_s); // a password
        QVERIFY(typist.enter());
        QVERIFY2(typist.said(u"assistant.moodleaccess"_s).contains(u"not a token"_s),
            qPrintable(typist.said(u"assistant.moodleaccess"_s)));
        QCOMPARE(typist.find<QLineEdit>(u"assistant.moodleaccess.token"_s)->text(), u"haute-brume"_s);
        typist.type(u' ' + stage.campus.moodleToken() + u' ');
        QVERIFY(typist.enter() && typist.enter());
        QVERIFY(typist.chatAddress());
        QVERIFY(typist.choose("assistant.chataccess.ways.token"_L1));
        QVERIFY(typist.tabTo("assistant.chataccess.userid"_L1));
        typist.type(stage.campus.chatUserId());
        typist.key(Qt::Key_Tab);
        typist.type(stage.campus.chatToken());
        QVERIFY(typist.enter() && typist.enter());
        QVERIFY(typist.tabTo("assistant.finish.keep.keychain"_L1));
        QVERIFY(typist.choose("assistant.finish.keep.run"_L1));
        QVERIFY(typist.enter());
        QVERIFY(typist.stored().id.isValid() && !typist.stored().secretsKept);
        QCOMPARE(stage.keychain->asked, 0);
        QCOMPARE(stage.thisRun->secrets.size(), 2);
    }

    void by_the_browser_data()
    {
        QTest::addColumn<bool>("pasted");
        QTest::newRow("brought back") << false;
        QTest::newRow("pasted") << true;
    }
    void by_the_browser()
    {
        QFETCH(bool, pasted);
        EntranceStage stage;
        Typist typist(stage);
        stage.moodle([&](MoodleWorld &world) {
            world.switches.loginType = 2;
            world.switches.forcedUrlScheme = pasted ? u"moodlemobile"_s : QString();
            world.browserSession = world.serviceAccount;
        });
        QVERIFY(typist.welcome());
        QVERIFY(typist.moodleAddress());
        QVERIFY(typist.choose("assistant.moodleaccess.ways.browser"_L1));
        typist.key(Qt::Key_Return);
        QCOMPARE(typist.dialogs.opened.size(), 1);
        const QString link = stage.browse(typist.dialogs.opened.first());
        if (pasted) {
            QCOMPARE(typist.focus(), u"assistant.moodleaccess.link"_s);
            typist.type(link);
            QVERIFY(typist.enter());
            QVERIFY(typist.said(u"assistant.moodleaccess"_s).contains(u"forcedurlscheme"_s));
        } else {
            QVERIFY(stage.entrance.takeSignOnLink(link));
            QVERIFY(stage.settle());
        }
        QVERIFY(stage.entrance.moodle().access.done());
        QVERIFY(typist.enter());
        QCOMPARE(typist.focus(), u"assistant.chat.address"_s);
    }

    void a_keychain_that_fails_is_tried_again_or_done_without_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("locked") << u"locked"_s << u"locked"_s;
        QTest::newRow("absent") << u"absent"_s << u"No keychain answers"_s;
        QTest::newRow("denied") << u"denied"_s << u"refused"_s;
        QTest::newRow("slow") << u"slow"_s << u"has not answered"_s;
    }
    void a_keychain_that_fails_is_tried_again_or_done_without()
    {
        QFETCH(QString, code);
        QFETCH(QString, words);
        EntranceStage stage;
        Typist typist(stage);
        stage.addresses();
        stage.signIntoMoodle();
        stage.signIntoChat();
        typist.assistant.goTo(Assistant::Step::Finish);
        stage.keychain->fault = code;
        QVERIFY(typist.save(u"Lyon"_s));
        QVERIFY2(typist.said(u"assistant.finish"_s).contains(words), qPrintable(typist.said(u"assistant.finish"_s)));
        QVERIFY(typist.tabTo("assistant.finish.check.retry"_L1));
        QVERIFY(typist.enter());
        QVERIFY(typist.stored().id.value.isEmpty());
        if (code == "locked"_L1) {
            stage.keychain->fault.clear();
            QVERIFY(typist.tabTo("assistant.finish.check.retry"_L1));
        } else {
            QVERIFY(typist.tabTo("assistant.finish.check.run"_L1));
        }
        QVERIFY(typist.enter());
        QCOMPARE(typist.stored().campus.name, u"Lyon"_s);
        QCOMPARE(typist.stored().secretsKept, code == "locked"_L1);
    }

    void nothing_typed_is_lost()
    {
        EntranceStage stage;
        Typist typist(stage);
        QVERIFY(typist.welcome());
        typist.type(u"moodle.example.org"_s);
        QVERIFY(typist.enter());
        QVERIFY(typist.said(u"assistant.moodle"_s).contains(u"begins with https://"_s));
        QCOMPARE(typist.find<QLineEdit>(u"assistant.moodle.address"_s)->text(), u"moodle.example.org"_s);
        QVERIFY(typist.tabTo("assistant.moodle.check.take"_L1)); // https:// before it is offered
        QVERIFY(typist.tabTo("assistant.moodle.address"_L1));
        QVERIFY(typist.moodleAddress());
        QVERIFY(typist.tabTo("assistant.moodleaccess.username"_L1));
        typist.type(u"somebody"_s);
        typist.key(Qt::Key_Tab);
        typist.type(u"wrong one"_s);
        QVERIFY(typist.enter());
        QVERIFY(typist.said(u"assistant.moodleaccess"_s).contains(u"does not accept"_s));
        typist.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(typist.focus(), u"assistant.moodle.address"_s);
        QVERIFY(typist.enter());
        QCOMPARE(typist.find<QLineEdit>(u"assistant.moodleaccess.username"_s)->text(), u"somebody"_s);
        QCOMPARE(typist.find<QLineEdit>(u"assistant.moodleaccess.password"_s)->text(), u"wrong one"_s);
        QCOMPARE(typist.find<QLineEdit>(u"assistant.moodleaccess.password"_s)->echoMode(), QLineEdit::Password);

        typist.dialogs.accept = false;
        typist.key(Qt::Key_Escape); // something was typed: it asks
        QCOMPARE(typist.dialogs.asked.size(), 1);
        QVERIFY(typist.assistant.isVisible());
        typist.dialogs.accept = true;
        typist.key(Qt::Key_Escape);
        QVERIFY(!typist.assistant.isVisible());
        QVERIFY(typist.find<QLineEdit>(u"assistant.moodleaccess.password"_s)->text().isEmpty());
    }

    void another_address_is_taken_over_by_a_key()
    {
        EntranceStage stage;
        Typist typist(stage);
        stage.moodle(
            [&](MoodleWorld &world) { world.url = stage.campus.moodleUrl().toString().replace(u"127.0.0.1"_s, u"localhost"_s); });
        QVERIFY(typist.welcome());
        typist.type(stage.campus.moodleUrl().toString() + u"/login/index.php"_s);
        QVERIFY(typist.enter());
        QVERIFY(typist.said(u"assistant.moodle"_s).contains(u"address of a page"_s));
        QVERIFY(typist.tabTo("assistant.moodle.check.take"_L1));
        QVERIFY(typist.enter());
        QCOMPARE(typist.find<QLineEdit>(u"assistant.moodle.address"_s)->text(), stage.campus.moodleUrl().toString());
        QVERIFY(typist.said(u"assistant.moodle"_s).contains(u"calls itself"_s));
        QVERIFY(typist.tabTo("assistant.moodle.check.take"_L1));
        QVERIFY(typist.enter());
        QVERIFY(typist.find<QLineEdit>(u"assistant.moodle.address"_s)->text().contains(u"localhost"_s));
        QVERIFY(!typist.said(u"assistant.moodle"_s).contains(u"calls itself"_s));
        QVERIFY(stage.entrance.moodle().address.done());
    }

    void what_is_not_safe_is_accepted_by_a_key_of_its_own()
    {
        EntranceStage stage({.tls = true});
        Typist typist(stage);
        QVERIFY(typist.welcome());
        typist.type(u"http://moodle.invalid"_s);
        QVERIFY(typist.enter());
        QVERIFY(typist.said(u"assistant.moodle"_s).contains(u"without encryption"_s));
        QVERIFY(typist.tabTo("assistant.moodle.check.http"_L1));
        QVERIFY(typist.enter());
        QVERIFY2(!typist.said(u"assistant.moodle"_s).contains(u"without encryption"_s), "asked twice");
        QVERIFY(stage.entrance.profile().trust.plainHttp);

        typist.type(stage.campus.moodleUrl().toString());
        QVERIFY(typist.enter());
        QVERIFY(typist.said(u"assistant.moodle"_s).contains(u"fingerprint"_s));
        QVERIFY(typist.tabTo("assistant.moodle.check.certificate"_L1));
        QVERIFY(typist.enter());
        QVERIFY(stage.entrance.moodle().address.done());
        QCOMPARE(stage.entrance.profile().trust.exceptions.size(), 1);
    }

    void escape_asks_nothing_when_nothing_was_typed()
    {
        EntranceStage stage;
        Typist typist(stage);
        QSignalSpy rejected(&typist.assistant, &QDialog::rejected);
        QVERIFY(typist.welcome());
        typist.key(Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
        QVERIFY(typist.dialogs.asked.isEmpty());
    }

    void escape_stops_a_question()
    {
        EntranceStage stage;
        Typist typist(stage);
        stage.campus.moodleHost().setLatency(std::chrono::seconds(2));
        QVERIFY(typist.welcome());
        typist.type(stage.campus.moodleUrl().toString());
        typist.key(Qt::Key_Return);
        QVERIFY(stage.entrance.busy());
        typist.key(Qt::Key_Escape);
        QVERIFY(!stage.entrance.busy() && typist.assistant.isVisible());
    }

    void the_demo_and_a_campus_file()
    {
        {
            EntranceStage stage;
            Typist typist(stage);
            QSignalSpy demo(&typist.assistant, &Assistant::demoWanted);
            QVERIFY(typist.choose("assistant.welcome.ways.demo"_L1));
            typist.key(Qt::Key_Return);
            QCOMPARE(demo.size(), 1);
        }
        EntranceStage stage;
        Typist typist(stage);
        QFile file(stage.folder.filePath(u"campus.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"moodle\": 3}") > 0);
        file.close();
        typist.dialogs.path = file.fileName();
        QVERIFY(typist.choose("assistant.welcome.ways.import"_L1));
        typist.key(Qt::Key_Return);
        QVERIFY2(typist.said(u"assistant.welcome"_s).contains(u"campus.json"_s), qPrintable(typist.said(u"assistant.welcome"_s)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(stage.campus.campusFile()) > 0);
        file.close();
        QVERIFY(typist.enter());
        QCOMPARE(typist.assistant.step(), Assistant::Step::Moodle);
        QVERIFY(stage.entrance.moodle().address.done()); // known, so asked at once
        QVERIFY(typist.enter());
        QVERIFY(typist.moodleByPassword());
        QVERIFY(stage.settle() && typist.enter());
        QVERIFY(typist.chatByPassword());
        QVERIFY(typist.enter());
        QCOMPARE(typist.stored().campus.rules, parseCampus(stage.campus.campusFile())->rules);
        QVERIFY(!typist.stored().campus.name.isEmpty());
    }

    void signing_in_again_keeps_what_stays()
    {
        EntranceStage first;
        first.addresses();
        first.signIntoMoodle();
        first.signIntoChat();
        first.entrance.save(first.campuses, u"Lyon"_s, true);
        QVERIFY(first.settle());
        const Profile stored = first.entrance.profile();
        const QString chatToken = first.keychain->secrets.value({stored.id.value, Secret::ChatToken});
        first.keychain->secrets.remove({stored.id.value, Secret::MoodleToken});

        Assistant assistant(first.entrance, first.campuses, stored);
        QSignalSpy finished(&assistant, &Assistant::finished);
        assistant.show();
        assistant.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&assistant));
        QVERIFY(first.settle());
        Typist::key(Qt::Key_Return);
        QVERIFY(Typist::tabTo("assistant.moodleaccess.password"_L1));
        QCOMPARE(assistant.findChild<QLineEdit *>(u"assistant.moodleaccess.username"_s)->text(), stored.moodleUsername);
        Typist::type(first.campus.moodleSignIn().password);
        for (int i = 0; i < 5; ++i) { // signs in; on to Rocket.Chat, which is asked; its token stays; on to the end
            Typist::key(Qt::Key_Return);
            QVERIFY(first.settle());
        }
        Typist::key(Qt::Key_Return);
        QVERIFY(first.settle());
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].value<Profile>().id, stored.id);
        QCOMPARE(first.keychain->secrets.value({stored.id.value, Secret::ChatToken}), chatToken);
        QCOMPARE(first.keychain->secrets.value({stored.id.value, Secret::MoodleToken}), first.campus.moodleToken());
    }

private:
    /// Of all that was typed or had, nothing is in a file, in a log, or in a field.
    void nothingSecretIsLeft(EntranceStage &stage, Typist &typist, const QString &log)
    {
        QStringList secrets{stage.campus.moodleSignIn().password, stage.campus.chatSignIn().password,
            stage.campus.chatSignIn().totpCode, stage.campus.moodleToken()};
        secrets += stage.keychain->secrets.values();
        QDirIterator files(stage.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        int searched = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            ++searched;
            for (const QString &secret : std::as_const(secrets)) {
                QVERIFY2(!content.contains(secret.toUtf8()), qPrintable(file.fileName()));
                QVERIFY(!content.contains(QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2)));
            }
        }
        QVERIFY(searched > 0);
        for (const QString &line : log.split(u'\n'))
            for (const QString &secret : std::as_const(secrets))
                // The simulated servers are in this process, and the library under them prints what comes in.
                QVERIFY2(!line.contains(secret) || line.contains("QHttpServerRequest"_L1), qPrintable(line));
        for (const QLineEdit *field : typist.assistant.findChildren<QLineEdit *>())
            for (const QString &secret : std::as_const(secrets))
                QVERIFY2(!field->text().contains(secret), qPrintable(field->objectName()));
    }
};

QTEST_MAIN(TestAssistant)
#include "tst_assistant.moc"
