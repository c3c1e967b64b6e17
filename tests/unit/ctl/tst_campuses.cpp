// SPDX-License-Identifier: GPL-3.0-or-later
// Stored campuses, with the built program: in, out, listed, opened by their name.
#include "domain/campus.h"
#include "support/twincampus.h"

#include <QJsonArray>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

// In one line each: moc loses its way in raw strings of several.
const QByteArray lyonFile
    = R"({ "name": "Lyon « 1 »", "moodle": "https://moodle.example.org/m", "rocketchat": "https://chat.example.org",)"
      R"(  "rules": { "expectation": "plugin", "username": [ { "stripDomains": ["univ.fr"] } ] } })";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList names(const Said &said)
{
    QStringList names;
    for (const QJsonValue &campus : said.json()["campuses"_L1].toArray())
        names += campus["name"_L1].toString();
    return names;
}

/// Without a keychain: nobody answers on that bus.
void forgetKeychain(Twin &twin) { twin.set(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + twin.path(u"no-bus"_s)); }

} // namespace

class TestCampuses : public QObject
{
    Q_OBJECT
private slots:
    void a_file_goes_in_and_comes_out_the_same();
    void the_list_says_where_and_who();
    void a_file_is_replaced_with_yes_only();
    void faults_data();
    void faults();
    void a_stored_campus_is_opened_by_its_name();
    void without_keychain_and_environment_nothing_is_read();
    void a_damaged_file_is_set_aside_and_said();
};

void TestCampuses::a_file_goes_in_and_comes_out_the_same()
{
    Twin twin;
    const Said in = twin.run({u"campuses"_s, u"import"_s, twin.write(u"lyon.json"_s, lyonFile), u"--json"_s});
    QCOMPARE(in.err, QString());
    QCOMPARE(in.code, 0);
    QCOMPARE(names(in), QStringList{u"Lyon « 1 »"_s});
    const Said out = twin.run({u"campuses"_s, u"export"_s, u"LYON « 1 »"_s});
    QCOMPARE(out.code, 0);
    QCOMPARE(parseCampus(out.out.toUtf8()).value(), parseCampus(lyonFile).value());
    QVERIFY(twin.run({u"campuses"_s, u"import"_s, twin.write(u"again.json"_s, out.out.toUtf8()), u"--name"_s, u"Zwei"_s})
            .out.contains(u"“Zwei”"_s));
    QCOMPARE(names(twin.run({u"campuses"_s, u"--json"_s})), (QStringList{u"Lyon « 1 »"_s, u"Zwei"_s}));
}

void TestCampuses::the_list_says_where_and_who()
{
    Twin twin;
    QCOMPARE(twin.run({u"campuses"_s}).out, u"No campus is stored yet.\n"_s);
    QCOMPARE(twin.run({u"campuses"_s, u"--json"_s}).json(), (QJsonObject{{u"campuses"_s, QJsonArray()}}));
    twin.set(u"DIAPASON_MOODLE_TOKEN"_s, u"secret-of-moodle"_s);
    twin.set(u"DIAPASON_ROCKETCHAT_TOKEN"_s, u"secret-of-chat"_s);
    QCOMPARE(twin.run({u"campuses"_s, u"import"_s, twin.write(u"lyon.json"_s, lyonFile)}).code, 0);
    const Said json = twin.run({u"campuses"_s, u"--json"_s});
    const QJsonObject campus = json.json()["campuses"_L1].toArray().first().toObject();
    QCOMPARE(campus.keys(),
        (QStringList{u"lastOpened"_s, u"moodle"_s, u"moodleUsername"_s, u"name"_s, u"rocketchat"_s, u"rocketchatUserId"_s,
            u"rocketchatUsername"_s}));
    QCOMPARE(campus["moodle"_L1].toString(), u"https://moodle.example.org/m"_s);
    QVERIFY(campus["lastOpened"_L1].isNull());
    const Said text = twin.run({u"campuses"_s, u"--lang"_s, u"fr"_s});
    QCOMPARE(text.code, 0);
    for (const QString &part : {u"Dernière ouverture"_s, u"https://chat.example.org"_s, u"jamais"_s})
        QVERIFY2(text.out.contains(part), qPrintable(text.out));
    const QByteArray file
        = contents(twin.path(u"diapason/campuses.sqlite"_s)) + contents(twin.path(u"diapason/campuses.sqlite-wal"_s));
    QVERIFY(file.contains("moodle.example.org"));
    for (const QString &said : {json.out, text.out, QString::fromUtf8(file)})
        QVERIFY(!said.contains(u"secret-of"_s));
}

void TestCampuses::a_file_is_replaced_with_yes_only()
{
    Twin twin;
    QCOMPARE(twin.run({u"campuses"_s, u"import"_s, twin.write(u"lyon.json"_s, lyonFile), u"--name"_s, u"Lyon"_s}).code, 0);
    const QString file = twin.write(u"out.json"_s, "mine");
    const Said refused = twin.run({u"campuses"_s, u"export"_s, u"lyon"_s, file});
    QCOMPARE(refused.code, 64);
    QVERIFY2(refused.err.contains(u"--yes"_s) && refused.err.count(u'\n') == 1, qPrintable(refused.err));
    QCOMPARE(contents(file), "mine");
    QCOMPARE(twin.run({u"campuses"_s, u"export"_s, u"lyon"_s, file, u"--yes"_s}).code, 0);
    QCOMPARE(parseCampus(contents(file)).value().name, u"Lyon"_s);
    const Said nowhere = twin.run({u"campuses"_s, u"export"_s, u"lyon"_s, twin.path(u"no/folder/out.json"_s)});
    QCOMPARE(nowhere.code, 1);
    QVERIFY2(nowhere.err.contains(u"could not be written"_s), qPrintable(nowhere.err));
}

void TestCampuses::faults_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("part");
    QTest::newRow("no file") << QStringList{u"import"_s, u"nowhere"_s} << u"There is no campus file nowhere"_s;
    QTest::newRow("a secret in it") << QStringList{u"import"_s, u"token.json"_s} << u"unknown key"_s;
    QTest::newRow("no address") << QStringList{u"import"_s, u"bare.json"_s} << u"DIAPASON_MOODLE_URL"_s;
    QTest::newRow("name taken") << QStringList{u"import"_s, u"lyon.json"_s, u"--name"_s, u"LYON"_s}
                                << u"stored as “LYON” already. Choose another name."_s;
    QTest::newRow("blank name") << QStringList{u"import"_s, u"lyon.json"_s, u"--name"_s, u" "_s} << u"needs a name"_s;
    QTest::newRow("unknown name") << QStringList{u"export"_s, u"Paris"_s} << u"“Paris”. Name one of these: Lyon."_s;
    QTest::newRow("nothing named") << QStringList{u"export"_s} << u"which stored campus"_s;
    QTest::newRow("nothing to import") << QStringList{u"import"_s} << u"which campus file"_s;
    QTest::newRow("a word more") << QStringList{u"import"_s, u"a"_s, u"b"_s} << u"“b”"_s;
    QTest::newRow("unknown verb") << QStringList{u"delete"_s} << u"campuses delete"_s;
    QTest::newRow("another's option") << QStringList{u"--demo"_s} << u"--demo"_s;
}

void TestCampuses::faults()
{
    QFETCH(QStringList, words);
    QFETCH(QString, part);
    Twin twin;
    QVERIFY(!twin.write(u"lyon.json"_s, lyonFile).isEmpty());
    QVERIFY(!twin.write(u"token.json"_s, R"({"moodleToken":"x"})").isEmpty());
    QVERIFY(!twin.write(u"bare.json"_s, "{}").isEmpty());
    QCOMPARE(twin.run({u"campuses"_s, u"import"_s, twin.path(u"lyon.json"_s), u"--name"_s, u"Lyon"_s}).code, 0);
    for (QString &word : words)
        if (word.endsWith(u".json"_s))
            word = twin.path(word);
    const Said said = twin.run(QStringList{u"campuses"_s} + words);
    QCOMPARE(said.code, 64);
    QVERIFY2(said.err.contains(part) && said.err.count(u'\n') == 1, qPrintable(said.err));
    QCOMPARE(said.out, QString());
    QCOMPARE(names(twin.run({u"campuses"_s, u"--json"_s})), QStringList{u"Lyon"_s});
}

void TestCampuses::a_stored_campus_is_opened_by_its_name()
{
    const demo::DemoCampus campus({.size = demo::Size::Small});
    QVERIFY(campus.isRunning());
    Twin twin;
    forgetKeychain(twin);
    enter(twin, campus);
    const QString file = twin.write(u"demo.json"_s, campus.campusFile());
    const QStringList check{u"check"_s, u"--activity"_s, u"48201"_s, u"--json"_s, u"--campus"_s};
    const Said byFile = twin.run(check + QStringList{file});
    QCOMPARE(byFile.code, 2);
    QCOMPARE(twin.run({u"campuses"_s, u"import"_s, file, u"--name"_s, u"Ma fac"_s}).code, 0);
    twin.set(u"DIAPASON_MOODLE_URL"_s, QString());
    twin.set(u"DIAPASON_ROCKETCHAT_URL"_s, QString());
    const Said byName = twin.run(check + QStringList{u"MA FAC"_s});
    QCOMPARE(byName.code, 2);
    QCOMPARE(byName.err, QString());
    QCOMPARE(byName.json()["campus"_L1].toString(), u"Ma fac"_s);
    QCOMPARE(byName.json()["drifts"_L1], byFile.json()["drifts"_L1]);
    // What was kept by the file went with the campus; the twin does not count as opening it.
    QCOMPARE(QDir(twin.path(u"diapason/campuses"_s)).entryList({u"*.sqlite"_s}, QDir::Files).size(), 1);
    QVERIFY(twin.run({u"campuses"_s, u"--json"_s}).json()["campuses"_L1].toArray().first()["lastOpened"_L1].isNull());
    // To search what was kept takes no secret.
    for (const QString &secret : {u"DIAPASON_MOODLE_TOKEN"_s, u"DIAPASON_ROCKETCHAT_USER_ID"_s, u"DIAPASON_ROCKETCHAT_TOKEN"_s})
        twin.set(secret, QString());
    const Said found = twin.run({u"find"_s, u"48201"_s, u"--campus"_s, u"ma fac"_s, u"--json"_s});
    QCOMPARE(found.code, 0);
    QCOMPARE_GT(found.json()["total"_L1].toInt(), 0);
}

void TestCampuses::without_keychain_and_environment_nothing_is_read()
{
    Twin twin;
    forgetKeychain(twin);
    QCOMPARE(twin.run({u"campuses"_s, u"import"_s, twin.write(u"lyon.json"_s, lyonFile), u"--name"_s, u"Lyon"_s}).code, 0);
    twin.set(u"DIAPASON_ROCKETCHAT_USER_ID"_s, u"somebody"_s);
    const Said said = twin.run({u"check"_s, u"--all"_s, u"--campus"_s, u"Lyon"_s, u"--json"_s});
    QCOMPARE(said.code, 1);
    QCOMPARE(said.json()["error"_L1]["kind"_L1].toString(), u"keychain"_s);
    QVERIFY2(said.err.contains(u"keychain"_s) && said.err.count(u'\n') == 1, qPrintable(said.err));
    const Said unknown = twin.run({u"check"_s, u"--all"_s, u"--campus"_s, u"Paris"_s});
    QCOMPARE(unknown.code, 64);
    QVERIFY2(unknown.err.contains(u"Lyon"_s), qPrintable(unknown.err));
}

void TestCampuses::a_damaged_file_is_set_aside_and_said()
{
    Twin twin;
    QCOMPARE(twin.run({u"campuses"_s, u"import"_s, twin.write(u"lyon.json"_s, lyonFile)}).code, 0);
    QVERIFY(!twin.write(u"diapason/campuses.sqlite"_s, QByteArray(8192, 'x')).isEmpty());
    const Said said = twin.run({u"campuses"_s, u"--json"_s});
    QCOMPARE(said.code, 0);
    QVERIFY(names(said).isEmpty());
    QVERIFY2(said.err.count(u"diapasonctl: "_s) == 1 && said.err.contains(u"campuses.sqlite.damaged-"_s), qPrintable(said.err));
    QCOMPARE(twin.run({u"campuses"_s}).err, QString());
}

QTEST_GUILESS_MAIN(TestCampuses)
#include "tst_campuses.moc"
