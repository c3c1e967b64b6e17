// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to a stored campus through the assistant, by keyboard alone: keys go to whatever has the focus.
#include "gui/assistant/assistant.h"
#include "gui/theme/theme.h"
#include "support/entrancestage.h"
#include "support/keptlog.h"
#include "support/scripteddialogs.h"
#include "words/languages.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::MoodleWorld;

namespace {

/// Somebody with a keyboard and no mouse.
struct Typist {
    EntranceStage stage;
    ScriptedDialogs dialogs;
    Assistant assistant;
    QSignalSpy finished{&assistant, &Assistant::finished};

    explicit Typist(const demo::DemoCampus::Options &options = {}, const std::optional<Profile> &existing = {})
        : stage(options), assistant(stage.entrance, stage.campuses, existing)
    {
        assistant.useDialogs(dialogs);
        open();
    }
    void open()
    {
        assistant.show();
        assistant.activateWindow();
        (void)QTest::qWaitForWindowActive(&assistant);
    }
    static QString focus() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text)
    {
        key(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    /// Tab until there; a whole round without it is a failure.
    static bool tabTo(const QString &name)
    {
        for (int i = 0; i < 40; ++i) {
            if (focus() == name)
                return true;
            key(Qt::Key_Tab);
        }
        qWarning("%s has no way to it; the focus is on %s", qPrintable(name), qPrintable(focus()));
        return false;
    }
    /// Arrows until chosen.
    static bool choose(const QString &name)
    {
        for (int i = 0; i < 5; ++i) {
            if (focus() == name)
                return true;
            key(Qt::Key_Down);
        }
        return false;
    }
    bool enter()
    {
        key(Qt::Key_Return);
        return stage.settle();
    }
    template <class T>
    T *find(const QString &name)
    {
        T *found = assistant.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    /// What the state under a page says.
    QString said(const QString &page)
    {
        QStringList words;
        for (const QLabel *label : find<QWidget>(page + u".check.banner"_s)->findChildren<QLabel *>())
            if (!label->text().isEmpty())
                words += label->text();
        return find<QWidget>(page + u".check"_s)->isVisible() ? words.join(u' ') : QString();
    }

    bool welcome() { return focus() == "assistant.welcome.ways.connect"_L1 && enter(); }
    bool address(const QString &page, const QUrl &address)
    {
        if (focus() != page + u".address"_s)
            return false;
        type(address.toString());
        return enter() && enter(); // asks, then goes on
    }
    bool moodleByPassword()
    {
        const bool there = tabTo(u"assistant.moodleaccess.username"_s);
        type(stage.campus.moodleSignIn().username);
        key(Qt::Key_Tab);
        type(stage.campus.moodleSignIn().password);
        return there && enter() && enter();
    }
    bool chatByPassword()
    {
        const bool there = tabTo(u"assistant.chataccess.username"_s);
        type(stage.campus.chatSignIn().username);
        key(Qt::Key_Tab);
        type(stage.campus.chatSignIn().password);
        if (!there || !enter() || focus() != "assistant.chataccess.code"_L1)
            return false;
        type(stage.campus.chatSignIn().totpCode);
        return enter() && enter();
    }
    bool save(const QString &name)
    {
        if (focus() != "assistant.finish.name"_L1)
            return false;
        type(name);
        return enter();
    }
    Profile stored() { return finished.size() == 1 ? finished[0][0].value<Profile>() : Profile{}; }
};

} // namespace

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
        Typist typist({.tls = tls});
        QVERIFY(typist.welcome());
        if (tls) {
            QFile authority(typist.stage.folder.filePath(u"authority.pem"_s));
            QVERIFY(authority.open(QIODevice::WriteOnly) && authority.write(typist.stage.campus.certificates()) > 0);
            typist.dialogs.path = authority.fileName();
            typist.type(typist.stage.campus.moodleUrl().toString());
            QVERIFY(typist.enter());
            QVERIFY(typist.tabTo(u"assistant.moodle.check.authority"_s));
            authority.close();
            QVERIFY(typist.enter()); // the file is chosen, and Moodle asked again
            QCOMPARE(typist.focus(), u"assistant.moodle.address"_s);
            QVERIFY(typist.enter());
        } else {
            QVERIFY(typist.address(u"assistant.moodle"_s, typist.stage.campus.moodleUrl()));
        }
        QVERIFY(typist.moodleByPassword());
        QVERIFY(typist.address(u"assistant.chat"_s, typist.stage.campus.chatUrl()));
        QVERIFY(typist.chatByPassword());
        QVERIFY(typist.save(u"Lyon 1"_s));
        const Profile profile = typist.stored();
        QVERIFY(profile.id.isValid());
        QCOMPARE(profile.campus.name, u"Lyon 1"_s);
        QCOMPARE(profile.trust.authorities.isEmpty(), !tls);
        QVERIFY(!typist.assistant.isVisible());
        QVERIFY(typist.stage.keychain->secrets.size() == 2);
        nothingSecretIsLeft(typist, log.text());
    }

    void by_pasted_tokens_for_this_run_only()
    {
        Typist typist;
        QVERIFY(typist.welcome());
        QVERIFY(typist.address(u"assistant.moodle"_s, typist.stage.campus.moodleUrl()));
        QVERIFY(typist.choose(u"assistant.moodleaccess.ways.token"_s));
        QVERIFY(typist.tabTo(u"assistant.moodleaccess.token"_s));
        typist.type(u"haute-brume"_s); // a password
        QVERIFY(typist.enter());
        QVERIFY2(typist.said(u"assistant.moodleaccess"_s).contains(u"not a token"_s), qPrintable(typist.said(u"assistant.moodleaccess"_s)));
        QCOMPARE(typist.find<QLineEdit>(u"assistant.moodleaccess.token"_s)->text(), u"haute-brume"_s);
        typist.type(u' ' + typist.stage.campus.moodleToken() + u' ');
        QVERIFY(typist.enter() && typist.enter());
        QVERIFY(typist.address(u"assistant.chat"_s, typist.stage.campus.chatUrl()));
        QVERIFY(typist.choose(u"assistant.chataccess.ways.token"_s));
        QVERIFY(typist.tabTo(u"assistant.chataccess.userid"_s));
        typist.type(typist.stage.campus.chatUserId());
        typist.key(Qt::Key_Tab);
        typist.type(typist.stage.campus.chatToken());
        QVERIFY(typist.enter() && typist.enter());
        QVERIFY(typist.tabTo(u"assistant.finish.keep.keychain"_s));
        QVERIFY(typist.choose(u"assistant.finish.keep.run"_s));
        QVERIFY(typist.enter());
        QVERIFY(typist.stored().id.isValid() && !typist.stored().secretsKept);
        QCOMPARE(typist.stage.keychain->asked, 0);
        QCOMPARE(typist.stage.thisRun->secrets.size(), 2);
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
        Typist typist;
        typist.stage.moodle([&](MoodleWorld &world) {
            world.switches.loginType = 2;
            world.switches.forcedUrlScheme = pasted ? u"moodlemobile"_s : QString();
            world.browserSession = world.serviceAccount;
        });
        QVERIFY(typist.welcome());
        QVERIFY(typist.address(u"assistant.moodle"_s, typist.stage.campus.moodleUrl()));
        QVERIFY(typist.choose(u"assistant.moodleaccess.ways.browser"_s));
        typist.key(Qt::Key_Return);
        QCOMPARE(typist.dialogs.opened.size(), 1);
        const QString link = typist.stage.browse(typist.dialogs.opened.first());
        if (pasted) {
            QCOMPARE(typist.focus(), u"assistant.moodleaccess.link"_s);
            typist.type(link);
            QVERIFY(typist.enter());
            QVERIFY(typist.said(u"assistant.moodleaccess"_s).contains(u"forcedurlscheme"_s));
        } else {
            QVERIFY(typist.stage.entrance.takeSignOnLink(link));
            QVERIFY(typist.stage.settle());
        }
        QVERIFY(typist.stage.entrance.moodle().access.done());
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
        Typist typist;
        typist.stage.addresses();
        typist.stage.signIntoMoodle();
        typist.stage.signIntoChat();
        typist.assistant.goTo(Assistant::Step::Finish);
        typist.stage.keychain->fault = code;
        QVERIFY(typist.save(u"Lyon"_s));
        QVERIFY2(typist.said(u"assistant.finish"_s).contains(words), qPrintable(typist.said(u"assistant.finish"_s)));
        QVERIFY(typist.tabTo(u"assistant.finish.check.retry"_s));
        QVERIFY(typist.enter());
        QVERIFY(typist.stored().id.value.isEmpty());
        if (code == "locked"_L1) {
            typist.stage.keychain->fault.clear();
            QVERIFY(typist.tabTo(u"assistant.finish.check.retry"_s));
        } else {
            QVERIFY(typist.tabTo(u"assistant.finish.check.run"_s));
        }
        QVERIFY(typist.enter());
        QCOMPARE(typist.stored().campus.name, u"Lyon"_s);
        QCOMPARE(typist.stored().secretsKept, code == "locked"_L1);
    }

    void nothing_typed_is_lost()
    {
        Typist typist;
        QVERIFY(typist.welcome());
        typist.type(u"moodle.example.org"_s);
        QVERIFY(typist.enter());
        QVERIFY(typist.said(u"assistant.moodle"_s).contains(u"begins with https://"_s));
        QCOMPARE(typist.find<QLineEdit>(u"assistant.moodle.address"_s)->text(), u"moodle.example.org"_s);
        QVERIFY(typist.tabTo(u"assistant.moodle.check.take"_s)); // https:// before it is offered
        QVERIFY(typist.address(u"assistant.moodle"_s, typist.stage.campus.moodleUrl()) || true);
        typist.tabTo(u"assistant.moodle.address"_s);
        QVERIFY(typist.address(u"assistant.moodle"_s, typist.stage.campus.moodleUrl()));
        QVERIFY(typist.tabTo(u"assistant.moodleaccess.username"_s));
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

    void escape_asks_nothing_when_nothing_was_typed()
    {
        Typist typist;
        QSignalSpy rejected(&typist.assistant, &QDialog::rejected);
        QVERIFY(typist.welcome());
        typist.key(Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
        QVERIFY(typist.dialogs.asked.isEmpty());
    }

    void escape_stops_a_question()
    {
        Typist typist;
        typist.stage.campus.moodleHost().setLatency(std::chrono::seconds(2));
        QVERIFY(typist.welcome());
        typist.type(typist.stage.campus.moodleUrl().toString());
        typist.key(Qt::Key_Return);
        QVERIFY(typist.stage.entrance.busy());
        typist.key(Qt::Key_Escape);
        QVERIFY(!typist.stage.entrance.busy() && typist.assistant.isVisible());
    }

    void the_demo_and_a_campus_file()
    {
        {
            Typist typist;
            QSignalSpy demo(&typist.assistant, &Assistant::demoWanted);
            QVERIFY(typist.choose(u"assistant.welcome.ways.demo"_s));
            typist.key(Qt::Key_Return);
            QCOMPARE(demo.size(), 1);
        }
        Typist typist;
        QFile file(typist.stage.folder.filePath(u"campus.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"moodle\": 3}") > 0);
        file.close();
        typist.dialogs.path = file.fileName();
        QVERIFY(typist.choose(u"assistant.welcome.ways.import"_s));
        typist.key(Qt::Key_Return);
        QVERIFY2(typist.said(u"assistant.welcome"_s).contains(u"campus.json"_s), qPrintable(typist.said(u"assistant.welcome"_s)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(typist.stage.campus.campusFile()) > 0);
        file.close();
        QVERIFY(typist.enter());
        QCOMPARE(typist.assistant.step(), Assistant::Step::Moodle);
        QVERIFY(typist.stage.entrance.moodle().address.done()); // known, so asked at once
        QVERIFY(typist.enter());
        QVERIFY(typist.moodleByPassword());
        QVERIFY(typist.stage.settle() && typist.enter());
        QVERIFY(typist.chatByPassword());
        QVERIFY(typist.enter());
        QCOMPARE(typist.stored().campus.rules, parseCampus(typist.stage.campus.campusFile())->rules);
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
        QVERIFY(Typist::tabTo(u"assistant.moodleaccess.password"_s));
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
    void nothingSecretIsLeft(Typist &typist, const QString &log)
    {
        QStringList secrets{typist.stage.campus.moodleSignIn().password, typist.stage.campus.chatSignIn().password,
            typist.stage.campus.chatSignIn().totpCode, typist.stage.campus.moodleToken()};
        secrets += typist.stage.keychain->secrets.values();
        QDirIterator files(typist.stage.folder.path(), QDir::Files, QDirIterator::Subdirectories);
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
