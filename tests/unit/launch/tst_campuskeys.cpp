// SPDX-License-Identifier: GPL-3.0-or-later
// Which campus was chosen, and where its secrets come from.
#include "launch/opencampus.h"
#include "store/sqliteprofiles.h"
#include "store/sqlitesnapshots.h"
#include "support/await.h"
#include "support/builders.h"
#include "support/fakevault.h"
#include "words/words.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;
using test::await;
using test::FakeVault;

namespace {

const QString moodleVariable = u"DIAPASON_MOODLE_TOKEN"_s;
const QString userVariable = u"DIAPASON_ROCKETCHAT_USER_ID"_s;
const QString chatVariable = u"DIAPASON_ROCKETCHAT_TOKEN"_s;

Campus campusNamed(const QString &name)
{
    return {.name = name,
        .moodle = QUrl(u"https://moodle.example.org"_s),
        .rocketchat = QUrl(u"https://chat.example.org"_s),
        .rules = {.exceptions = {u"rocket.cat"_s}}};
}

/// A book with stored campuses and a keychain, in a folder of its own.
struct Shelf {
    QTemporaryDir folder = {};
    std::shared_ptr<FakeVault> vault = std::make_shared<FakeVault>();
    CampusBook book = {
        .profiles = std::make_shared<SqliteProfiles>(folder.filePath(u"campuses.sqlite"_s)), .vault = vault, .environment = {}};

    CampusId store(Profile profile)
    {
        const CampusId id = await(book.profiles->save(profile)).value();
        vault->put(id, Secret::MoodleToken, u"kept moodle"_s);
        vault->put(id, Secret::ChatToken, u"kept chat"_s);
        return id;
    }
    CampusId store(const QString &name, bool secretsKept = true)
    {
        Profile profile;
        profile.campus = campusNamed(name);
        profile.chatAccount = AccountId{u"kept user"_s};
        profile.secretsKept = secretsKept;
        return store(profile);
    }
    Result<CampusKeys> keys(const QString &campus, Reach reach = Reach::Servers) const
    {
        return await(campusKeys({.campus = campus}, book, reach, {}));
    }
};

QString secretsOf(const Result<CampusKeys> &keys)
{
    return keys ? QStringList{keys->moodleToken, keys->chatUserId, keys->chatToken}.join(u", "_s)
                : keys.error().code + u": "_s + keys.error().detail;
}

} // namespace

class TestCampusKeys : public QObject
{
    Q_OBJECT
    QTemporaryDir m_data;

private slots:
    void initTestCase() { QVERIFY(qputenv("XDG_DATA_HOME", m_data.path().toLocal8Bit())); }

    void a_file_or_a_name_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("file");
        QTest::newRow("a file") << u"lyon"_s << true;
        QTest::newRow("called like a file") << u"nowhere/lyon.json"_s << true;
        QTest::newRow("in capitals") << u"LYON.JSON"_s << true;
        QTest::newRow("a folder") << u"folder"_s << false;
        QTest::newRow("a name") << u"Lyon 1"_s << false;
    }
    void a_file_or_a_name()
    {
        QFETCH(QString, said);
        QFETCH(bool, file);
        QTemporaryDir folder;
        QFile made(folder.filePath(u"lyon"_s));
        QVERIFY(made.open(QIODevice::WriteOnly) && QDir(folder.path()).mkdir(u"folder"_s));
        QCOMPARE(isCampusFile(folder.filePath(said)), file);
    }

    void a_stored_campus_is_found_ignoring_case()
    {
        Shelf shelf;
        shelf.store(u"Autre"_s);
        const CampusId id = shelf.store(u"Haute-Brume"_s);
        const Result<CampusKeys> keys = shelf.keys(u" HAUTE-brume"_s);
        QCOMPARE(secretsOf(keys), u"kept moodle, kept user, kept chat"_s);
        QCOMPARE(keys->campus, campusNamed(u"Haute-Brume"_s));
        QCOMPARE(keys->stored.value().id, id);
    }

    void an_unknown_name_lists_the_known_ones()
    {
        Shelf shelf;
        QCOMPARE(secretsOf(shelf.keys(u"Lyon"_s)), u"Lyon: campus-unknown:"_s);
        shelf.store(u"B"_s);
        shelf.store(u"a"_s);
        const Error error = shelf.keys(u"Lyon"_s).error();
        QCOMPARE(error.kind, Error::Kind::Usage);
        QCOMPARE(error.code, u"Lyon"_s);
        QCOMPARE(error.detail, u"campus-unknown:a, B"_s);
        QCOMPARE(shelf.keys(u"lyon.json"_s).error().detail, u"file-missing"_s); // no name is looked up
    }

    void the_environment_wins_over_the_keychain_data()
    {
        QTest::addColumn<QStringList>("set");
        QTest::addColumn<bool>("secretsKept");
        QTest::addColumn<QString>("secrets");
        QTest::addColumn<int>("asked");
        QTest::newRow("nothing set") << QStringList{} << true << u"kept moodle, kept user, kept chat"_s << 2;
        QTest::newRow("all set") << QStringList{moodleVariable, userVariable, chatVariable} << true << u"given, given, given"_s
                                 << 0;
        QTest::newRow("one set") << QStringList{moodleVariable} << true << u"given, kept user, kept chat"_s << 1;
        QTest::newRow("the other set") << QStringList{userVariable, chatVariable} << true << u"kept moodle, given, given"_s << 1;
        QTest::newRow("not kept, all set") << QStringList{moodleVariable, chatVariable} << false << u"given, kept user, given"_s
                                           << 0;
        QTest::newRow("not kept, one set") << QStringList{chatVariable} << false << moodleVariable + u": variable-missing"_s << 0;
        QTest::newRow("not kept") << QStringList{} << false << moodleVariable + u": variable-missing"_s << 0;
    }
    void the_environment_wins_over_the_keychain()
    {
        QFETCH(QStringList, set);
        QFETCH(bool, secretsKept);
        QFETCH(int, asked);
        Shelf shelf;
        shelf.store(u"Lyon"_s, secretsKept);
        for (const QString &variable : set)
            shelf.book.environment.insert(variable, u"given"_s);
        shelf.book.environment.insert(u"DIAPASON_MOODLE_URL"_s, u" HTTPS://Moodle.example.org:443/ "_s);
        const Result<CampusKeys> keys = shelf.keys(u"Lyon"_s);
        QTEST(secretsOf(keys), "secrets");
        QCOMPARE(shelf.vault->asked, asked);
        if (keys)
            QCOMPARE(keys->campus, campusNamed(u"Lyon"_s));
    }

    void a_token_of_the_environment_goes_to_its_own_server_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("token");
        QTest::addColumn<bool>("refused");
        const QString moodle = u"DIAPASON_MOODLE_URL"_s;
        const QString chat = u"DIAPASON_ROCKETCHAT_URL"_s;
        QTest::newRow("the same Moodle") << moodle << u"https://moodle.example.org/"_s << moodleVariable << false;
        QTest::newRow("another Moodle") << moodle << u"https://moodle.elsewhere.org"_s << moodleVariable << true;
        QTest::newRow("another path") << moodle << u"https://moodle.example.org/other"_s << moodleVariable << true;
        QTest::newRow("another port") << moodle << u"https://moodle.example.org:8443"_s << moodleVariable << true;
        QTest::newRow("without encryption") << moodle << u"http://moodle.example.org"_s << moodleVariable << true;
        QTest::newRow("no address") << moodle << u"rubbish"_s << moodleVariable << true;
        QTest::newRow("another Moodle, its token not set")
            << moodle << u"https://moodle.elsewhere.org"_s << chatVariable << false;
        QTest::newRow("the same chat") << chat << u"https://CHAT.example.org"_s << chatVariable << false;
        QTest::newRow("another chat") << chat << u"https://chat.elsewhere.org"_s << chatVariable << true;
    }
    void a_token_of_the_environment_goes_to_its_own_server()
    {
        QFETCH(QString, variable);
        QFETCH(QString, address);
        QFETCH(QString, token);
        QFETCH(bool, refused);
        Shelf shelf;
        shelf.store(u"Lyon"_s);
        shelf.book.environment.insert(variable, address);
        shelf.book.environment.insert(token, u"given"_s);
        const Result<CampusKeys> keys = shelf.keys(u"Lyon"_s);
        QCOMPARE(!keys, refused);
        if (!refused)
            return;
        QCOMPARE(keys.error().kind, Error::Kind::Usage);
        QCOMPARE(keys.error().code, variable);
        QVERIFY2(words::errorLine(keys.error()).contains(u"wrong one"_s), qPrintable(words::errorLine(keys.error())));
        QCOMPARE(shelf.vault->asked, 0);
    }

    void what_was_entered_in_this_run_comes_first()
    {
        Shelf shelf;
        const CampusId id = shelf.store(u"Lyon"_s, false);
        QVERIFY(await(shelf.book.thisRun->write(id, Secret::MoodleToken, u"typed moodle"_s, {})));
        QVERIFY(await(shelf.book.thisRun->write(id, Secret::ChatToken, u"typed chat"_s, {})));
        shelf.book.environment.insert(moodleVariable, u"given"_s);
        QCOMPARE(secretsOf(shelf.keys(u"Lyon"_s)), u"typed moodle, kept user, typed chat"_s);
        QCOMPARE(shelf.vault->asked, 0);
    }

    void without_its_servers_nothing_is_sent()
    {
        Shelf shelf;
        shelf.store(u"Lyon"_s);
        const Profile profile = await(shelf.book.profiles->all()).value().first();
        const Error why{.kind = Error::Kind::Keychain, .code = u"locked"_s};
        const OpenedCampus opened = await(openProfile(profile, shelf.book, Reach::KeptOnly, why)).value();
        const Result<MoodleSite> site = await(opened.moodle->connect({}));
        QVERIFY(!site && site.error().code == u"locked"_s && site.error().server == Server::Moodle);
        const Result<ChatSite> chat = await(opened.chat->connect({}));
        QVERIFY(!chat && chat.error().code == u"locked"_s && chat.error().server == Server::RocketChat);
        QCOMPARE(shelf.vault->asked, 0);
        QCOMPARE(opened.exchanges->size(), 0);
    }

    void forgotten_with_what_was_kept()
    {
        Shelf shelf;
        const CampusId id = shelf.store(u"Lyon"_s);
        {
            SqliteSnapshots snapshots(snapshotPath(id));
            QVERIFY(await(snapshots.keepCatalogue({}, build::moment())));
        }
        QFile damaged(snapshotPath(id) + u".damaged-20260101T000000"_s);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.close();
        Campuses campuses(shelf.book.shelves());
        QVERIFY(await(campuses.forget(id)).isEmpty());
        const QFileInfo file(snapshotPath(id));
        QCOMPARE(file.dir().entryList({file.completeBaseName() + u"*"_s}, QDir::Files), QStringList{});
        QVERIFY(shelf.vault->secrets.isEmpty());
        QVERIFY(await(campuses.forget(id)).isEmpty()); // again, and nothing is there
    }

    void a_keychain_that_fails_says_how_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : {u"locked"_s, u"absent"_s, u"denied"_s, u"slow"_s, u"missing"_s})
            QTest::newRow(qPrintable(code)) << code;
    }
    void a_keychain_that_fails_says_how()
    {
        QFETCH(QString, code);
        Shelf shelf;
        shelf.store(u"Lyon"_s);
        shelf.vault->fault = code;
        const Error error = shelf.keys(u"Lyon"_s).error();
        QCOMPARE(error.kind, Error::Kind::Keychain);
        QCOMPARE(error.code, code);
        QCOMPARE(shelf.vault->asked, 1); // never asked again by itself
        QVERIFY(shelf.keys(u"Lyon"_s, Reach::KeptOnly));
        QCOMPARE(shelf.vault->asked, 1);
    }

    void an_account_is_needed()
    {
        Shelf shelf;
        shelf.store(Profile{.campus = campusNamed(u"Lyon"_s)});
        QCOMPARE(secretsOf(shelf.keys(u"Lyon"_s)), userVariable + u": variable-missing"_s);
        QCOMPARE(shelf.vault->asked, 0);
    }

    void a_campus_that_is_stored_takes_its_history_along()
    {
        Shelf shelf;
        const Campus campus = campusNamed(u"Lyon"_s);
        {
            SqliteSnapshots unstored(snapshotPath(campus));
            QVERIFY(await(unstored.keepCatalogue({}, build::moment())));
        }
        const CampusId id = shelf.store(u"Lyon"_s);
        const auto readAt = [&](const QString &name) {
            const OpenedCampus opened = await(openCampus({.campus = name}, shelf.book)).value();
            return await(opened.snapshots->load()).value().readAt;
        };
        QCOMPARE(readAt(u"Lyon"_s), build::moment());
        QVERIFY(!QFile::exists(snapshotPath(campus)) && QFile::exists(snapshotPath(id)));
        Profile moved = await(shelf.book.profiles->all()).value().first();
        moved.campus.name = u"Lyon 2"_s;
        moved.campus.moodle = QUrl(u"https://cours.example.org"_s);
        QVERIFY(await(shelf.book.profiles->save(moved)));
        QCOMPARE(readAt(u"lyon 2"_s), build::moment());
    }
};

QTEST_GUILESS_MAIN(TestCampusKeys)
#include "tst_campuskeys.moc"
