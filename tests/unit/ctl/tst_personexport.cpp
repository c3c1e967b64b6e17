// SPDX-License-Identifier: GPL-3.0-or-later
// An access request answered by the built program: exit codes, the accounts that are asked for, the archive as 7z opens it.
#include "support/twincampus.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace diapason::test;
using namespace Qt::StringLiterals;

class TestPersonExport : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

    [[nodiscard]] QStringList asked(const QStringList &more = {}) const
    {
        return QStringList{u"person"_s, u"export"_s, u"anais.roux"_s, u"--demo"_s, u"-o"_s, path(), u"--requester"_s, u"Anaïs Roux"_s,
                   u"--identity-check"_s, u"carte"_s, u"--json"_s}
            + more;
    }
    [[nodiscard]] QString path() const { return m_dir.filePath(u"anais.zip"_s); }

private slots:
    void what_is_missing_is_named_and_nothing_is_written_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no text") << QStringList{u"person"_s, u"export"_s, u"--demo"_s};
        QTest::newRow("no file") << QStringList{u"person"_s, u"export"_s, u"anais.roux"_s, u"--demo"_s};
        QTest::newRow("no requester")
            << QStringList{u"person"_s, u"export"_s, u"anais.roux"_s, u"--demo"_s, u"-o"_s, path(), u"--identity-check"_s, u"x"_s};
        QTest::newRow("no such part") << asked({u"--parts"_s, u"messages,dreams"_s});
        QTest::newRow("no day") << asked({u"--received"_s, u"yesterday"_s});
        QTest::newRow("no language") << asked({u"--case-language"_s, u"de"_s});
        QTest::newRow("accounts undecided") << asked();
        QTest::newRow("no such account") << asked({u"--account"_s, u"somebody.else"_s});
        QTest::newRow("no passphrase") << asked({u"--account"_s, u"anais.roux"_s});
        QTest::newRow("passphrase as an argument") << asked({u"--account"_s, u"anais.roux"_s, u"--passphrase"_s, u"secret words"_s});
    }
    void what_is_missing_is_named_and_nothing_is_written()
    {
        QFETCH(QStringList, arguments);
        const Said said = Twin().run(arguments);
        QCOMPARE(said.code, 64);
        QVERIFY(!said.err.isEmpty());
        QVERIFY(!QFile::exists(path()));
    }

    void one_archive_answers_the_request_with_its_gaps()
    {
        const QString secret = m_dir.filePath(u"secret"_s);
        QFile file(secret);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("quatre lacs bleus et 17 ponts\n") > 0);
        file.close();
        const Said said = Twin().run(asked({u"--account"_s, u"anais.roux"_s, u"--passphrase-fd"_s, u"0"_s}), secret);
        QVERIFY2(said.code == 1, qPrintable(said.err)); // a room cannot be read
        const QJsonObject json = said.json();
        QVERIFY(json["entries"_L1].toArray().size() > 10);
        const QJsonArray gaps = json["gaps"_L1].toArray();
        QVERIFY(!gaps.isEmpty());
        for (const QJsonValue &gap : gaps)
            QCOMPARE(gap["state"_L1].toString(), u"unreadable"_s);
        QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QProcess reader;
        reader.start(u"7z"_s, {u"t"_s, u"-pquatre lacs bleus et 17 ponts"_s, path()});
        QVERIFY(reader.waitForFinished(60'000));
        QCOMPARE(reader.exitCode(), 0);
        const Said again = Twin().run(asked({u"--account"_s, u"anais.roux"_s, u"--passphrase-fd"_s, u"0"_s}), secret);
        QCOMPARE(again.code, 64); // what is there is not replaced unasked
    }
};

QTEST_GUILESS_MAIN(TestPersonExport)
#include "tst_personexport.moc"
