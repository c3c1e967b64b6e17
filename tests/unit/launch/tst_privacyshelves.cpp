// SPDX-License-Identifier: GPL-3.0-or-later
// Where a campus's privacy cases are, and that they go with it.
#include "launch/privacyshelves.h"
#include "store/sqlitecases.h"
#include "store/sqliteprofiles.h"
#include "store/sqliteworkfiles.h"
#include "support/await.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;
using test::await;

class TestPrivacyShelves : public QObject
{
    Q_OBJECT
    QTemporaryDir m_data;

    static qint64 openCase(Cases &cases, const QString &campus)
    {
        return await(cases.save({.campus = campus, .requester = u"somebody"_s}, {.at = QDateTime::currentDateTimeUtc()})).value();
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
        QVERIFY(defaultCasesPath().startsWith(m_data.path()));
    }

    void a_demo_campus_keeps_its_cases_in_its_own_folder()
    {
        QString folder;
        {
            const OpenedCampus demo = await(openCampus({.demo = true}, CampusBook{})).value();
            folder = demo.demoFolder;
            const PrivacyDesk::Shelves shelves = privacyShelves(demo, CampusBook{});
            QVERIFY(!shelves.campus.isValid());
            const qint64 id = openCase(*shelves.cases, demo.campus.name);
            QVERIFY(await(shelves.workFiles->open(id, shelves.workFiles->newKey())));
            QVERIFY(QFileInfo::exists(folder + u"/cases.sqlite"_s));
            QCOMPARE(shelves.workFiles->present(), QList<qint64>{id});
        }
        QVERIFY(!folder.isEmpty() && !QFileInfo::exists(folder));
        QVERIFY(!QFileInfo::exists(defaultCasesPath()));
    }

    void a_forgotten_campus_takes_its_cases_and_work_files_along()
    {
        const CampusBook book{.profiles = std::make_shared<SqliteProfiles>(defaultProfilesPath())};
        const auto store = [&](const QString &name) {
            Profile profile;
            profile.campus
                = {.name = name, .moodle = QUrl(u"https://m.example.org"_s), .rocketchat = QUrl(u"https://c.example.org"_s)};
            profile.id = await(book.profiles->save(profile)).value();
            return profile;
        };
        const Profile lyon = store(u"Lyon"_s), nice = store(u"Nice"_s);
        QList<qint64> ids;
        {
            SqliteCases cases(defaultCasesPath());
            SqliteWorkFiles files(defaultWorkFolder());
            for (const QString &campus : {u"Lyon"_s, lyon.id.value, u"Nice"_s}) {
                ids += openCase(cases, campus);
                QVERIFY(await(files.open(ids.last(), files.newKey())));
            }
        }
        QVERIFY(book.shelves().forgetKept(lyon.id));
        SqliteCases cases(defaultCasesPath());
        QVERIFY(await(cases.all(u"Lyon"_s)).value().isEmpty());
        QVERIFY(await(cases.all(lyon.id.value)).value().isEmpty());
        QCOMPARE(await(cases.all(u"Nice"_s)).value().size(), 1);
        QCOMPARE(SqliteWorkFiles(defaultWorkFolder()).present(), QList<qint64>{ids.last()});
        QVERIFY(book.shelves().forgetKept(CampusId{u"never-there"_s}));
    }

    void the_key_is_where_the_other_secrets_are()
    {
        CampusBook book{.vault = std::make_shared<EphemeralVault>()};
        OpenedCampus opened;
        opened.stored = Profile{.id = CampusId{u"x"_s}, .secretsKept = true};
        QCOMPARE(privacyShelves(opened, book).vault, book.vault);
        QCOMPARE(privacyShelves(opened, book).campus, CampusId{u"x"_s});
        opened.stored->secretsKept = false;
        QCOMPARE(privacyShelves(opened, book).vault, book.thisRun);
    }
};

QTEST_GUILESS_MAIN(TestPrivacyShelves)
#include "tst_privacyshelves.moc"
