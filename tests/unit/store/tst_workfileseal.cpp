// SPDX-License-Identifier: GPL-3.0-or-later
// What was collected for a case is read with the key alone: nothing of it is on the disk in clear, and nothing can be swapped.
#include "support/filefaults.h"
#include "support/workfiles.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;
using test::await;
using test::everything;
using test::fileItem;
using test::key;
using test::many;
using test::messageItem;
using test::messagesOf;
using test::opened;

namespace {

/// Statements by somebody who has the file, not the key.
bool tamper(const QString &path, const QString &statement) { return test::OtherProgram(path).says(statement); }

} // namespace

class TestWorkFileSeal : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString folder(const QString &name) const { return m_dir.filePath(name); }
    static QString pathIn(const QString &folder, qint64 request = 7) { return folder + u"/case-%1.sqlite"_s.arg(request); }

private slots:
    void another_key_or_another_case_opens_nothing()
    {
        const QString where = folder(u"sealed"_s);
        SqliteWorkFiles files(where);
        QVERIFY(await(opened(files)->keepItems(many(0, 3), messagesOf(u"r1"_s, 3))));
        for (const QByteArray &other : {QByteArray(32, 'x'), QByteArray(31, 'k'), QByteArray()})
            QCOMPARE(await(files.open(7, other)).error().code, u"sealed"_s);
        QVERIFY(QFile::copy(pathIn(where), pathIn(where, 8)));
        QCOMPARE(await(files.open(8, key)).error().code, u"sealed"_s);
        QCOMPARE(everything(*opened(files)).size(), 3);
        const QByteArray fresh = files.newKey();
        QCOMPARE(fresh.size(), 32);
        QVERIFY(fresh != files.newKey());
    }

    void what_was_swapped_or_changed_does_not_open_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("contents swapped")
            << u"UPDATE content SET sealed=(SELECT c.sealed FROM content c WHERE c.number=3-content.number) WHERE number<3"_s;
        QTest::newRow("a decision moved") << u"UPDATE content SET decision=(SELECT c.decision FROM content c WHERE c.number=1)"_s;
        QTest::newRow("a byte changed") << u"UPDATE content SET sealed=substr(sealed, 1, 40) || x'00' || substr(sealed, 42)"_s;
        QTest::newRow("emptied") << u"UPDATE content SET sealed=x''"_s;
        QTest::newRow("a time as content") << u"UPDATE content SET sealed=moment"_s;
    }
    void what_was_swapped_or_changed_does_not_open()
    {
        QFETCH(QString, statement);
        const QString where = folder(QString::fromLatin1(QTest::currentDataTag()));
        SqliteWorkFiles files(where);
        {
            const auto file = opened(files);
            QVERIFY(await(file->keepItems(many(0, 3), messagesOf(u"r1"_s, 3))));
            QVERIFY(await(file->decide(1, true, true, u"because"_s)));
        }
        QVERIFY(tamper(pathIn(where), statement));
        const auto file = opened(files);
        QCOMPARE(await(file->page({}, 0, 10)).error().code, u"sealed"_s);
        QCOMPARE(await(file->page({.text = u"reagents"_s}, 0, 10)).error().code, u"sealed"_s);
        QCOMPARE(file->reader()()->next().error().code, u"sealed"_s);
        QVERIFY(await(file->counts())); // the file itself is sound
    }

    void a_flag_in_clear_unmasks_nothing()
    {
        const QString where = folder(u"flags"_s);
        SqliteWorkFiles files(where);
        QVERIFY(await(opened(files)->keepItems(many(0, 2), messagesOf(u"r1"_s, 2))));
        QVERIFY(tamper(pathIn(where), u"UPDATE item SET unmasked=1, excluded=1"_s));
        for (const DossierItem &item : everything(*opened(files)))
            QVERIFY(!item.unmasked && !item.excluded);
    }

    void nothing_is_on_the_disk_in_clear()
    {
        const QString where = folder(u"raw"_s);
        SqliteWorkFiles files(where);
        const auto file = opened(files);
        DossierItem item = messageItem(u"MESSAGE-ID"_s, u"a-text-to-look-for"_s, 0, u"ROOM-ID"_s);
        item.message->quotes = {{u"Quoted-Author"_s, u"quoted-text"_s}};
        QVERIFY(
            await(file->keepItems({item, fileItem(u"FILE-ID"_s, 3, 0, u"ROOM-ID"_s)}, messagesOf(u"ROOM-ID"_s, 2, u"CURSOR"_s))));
        QVERIFY(await(file->keepFacts(CasePart::Profile, {{u"bio"_s, u"a-fact-to-look-for"_s}})));
        QVERIFY(await(file->decide(1, true, true, u"a-reason-to-look-for"_s)));
        QVERIFY(await(file->keepPiece(2, 0, "piece-of-a-file")));
        QVERIFY(await(file->page({.text = u"look-for"_s}, 0, 10)));
        QByteArray raw;
        const QDir dir(where);
        for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden))
            raw += test::contents(dir.filePath(name));
        QVERIFY(raw.size() > 8000);
        for (const QString &text : {u"look-for"_s, u"MESSAGE-ID"_s, u"ROOM-ID"_s, u"FILE-ID"_s, u"quoted"_s, u"Quoted"_s,
                 u"ines"_s, u"Garnier"_s, u"compte"_s, u"CURSOR"_s, u"bio"_s, u"piece-of"_s, u"a1"_s + QChar(0)}) {
            QVERIFY2(!raw.contains(text.toUtf8()), qPrintable(text));
            const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            QVERIFY2(!raw.contains(wide), qPrintable(text));
        }
        QCOMPARE(QFile::permissions(pathIn(where)) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }
};

QTEST_GUILESS_MAIN(TestWorkFileSeal)
#include "tst_workfileseal.moc"
