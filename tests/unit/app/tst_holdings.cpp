// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept on this machine is measured when somebody asks, and erased kind by kind.
#include "app/holdings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

void fill(const QString &path, qint64 bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(bytes, 'x'));
}

} // namespace

class TestHoldings final : public QObject
{
    Q_OBJECT
private slots:
    void files_and_folders_are_measured()
    {
        QTemporaryDir folder;
        fill(folder.filePath(u"journal.sqlite"_s), 100);
        fill(folder.filePath(u"journal.sqlite-wal"_s), 20);
        QVERIFY(QDir(folder.path()).mkpath(u"work/inside"_s));
        fill(folder.filePath(u"work/case-1.sqlite"_s), 300);
        fill(folder.filePath(u"work/inside/case-2.sqlite"_s), 4);
        Holdings holdings({{.what = Holding::What::Journal, .path = folder.filePath(u"journal.sqlite"_s)},
            {.what = Holding::What::WorkFiles, .path = folder.filePath(u"work"_s)},
            {.what = Holding::What::Cases, .path = folder.filePath(u"none.sqlite"_s), .count = [] { return 7; }}});
        QSignalSpy changed(&holdings, &Holdings::changed);
        holdings.look();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(holdings.all().size(), 3);
        QCOMPARE(holdings.all().at(0).bytes, 120);
        QCOMPARE(holdings.all().at(0).count, 2);
        QCOMPARE(holdings.all().at(1).bytes, 304);
        QCOMPARE(holdings.all().at(2).bytes, 0);
        QCOMPARE(holdings.all().at(2).count, 7);
    }

    void what_is_erased_is_measured_again()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"kept.sqlite"_s);
        fill(path, 100);
        Holdings holdings({{.what = Holding::What::Snapshot, .path = path, .erase = [path]() -> QCoro::Task<Result<void>> {
                                QFile::remove(path);
                                co_return {};
                            }}});
        QSignalSpy erased(&holdings, &Holdings::erased);
        QVERIFY(holdings.erasable(Holding::What::Snapshot));
        QVERIFY(!holdings.erasable(Holding::What::Secrets));
        holdings.look();
        holdings.erase(Holding::What::Snapshot);
        QTRY_COMPARE(erased.size(), 1);
        QCOMPARE(holdings.all().first().bytes, 0);
    }

    void what_cannot_be_erased_is_told_and_stays()
    {
        Holdings holdings({{.what = Holding::What::Journal, .erase = []() -> QCoro::Task<Result<void>> {
                                co_return Failure{Error{.kind = Error::Kind::Storage, .code = u"busy"_s}};
                            }},
            {.what = Holding::What::Secrets}});
        QSignalSpy failed(&holdings, &Holdings::failed), erased(&holdings, &Holdings::erased);
        holdings.erase(Holding::What::Journal);
        QTRY_COMPARE(failed.size(), 1);
        holdings.erase(Holding::What::Secrets); // nobody knows how
        QCOMPARE(erased.size(), 0);
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHoldings)
#include "tst_holdings.moc"
