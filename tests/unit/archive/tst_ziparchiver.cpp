// SPDX-License-Identifier: GPL-3.0-or-later
// The archive of a case as somebody else opens it, with 7z; and that it is there whole or not at all.
#include "archive/entryname.h"
#include "archive/passphrase.h"
#include "archive/ziparchiver.h"
#include "domain/passphrase.h"
#include "support/await.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <csignal>
#include <cstdio>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>

using namespace diapason;
using namespace Qt::StringLiterals;
using test::await;

namespace {

const QString secret = u"à-moi-k7mp-Zz"_s;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An entry that comes in pieces of this size.
ArchiveEntry entry(const QString &name, const QByteArray &content, qsizetype size = 1000)
{
    return {name, [content, size, at = qsizetype(0)]() mutable -> Result<std::optional<QByteArray>> {
                if (at >= content.size())
                    return std::optional<QByteArray>();
                const QByteArray piece = content.mid(at, size);
                at += piece.size();
                return std::optional(piece);
            }};
}

/// An entry of `pieces` times 256 KiB that no deflation makes smaller; `each` sees the number of every piece.
ArchiveEntry noise(const QString &name, int pieces, std::function<void(int)> each = {})
{
    return {name, [=, n = 0]() mutable -> Result<std::optional<QByteArray>> {
                if (n == pieces)
                    return std::optional<QByteArray>();
                QByteArray piece(256 * 1024, Qt::Uninitialized);
                QRandomGenerator(quint32(n)).fillRange(reinterpret_cast<quint32 *>(piece.data()), piece.size() / 4);
                if (each)
                    each(n);
                ++n;
                return std::optional(piece);
            }};
}

ArchiveEntry listing(const QList<WrittenEntry> &written)
{
    QByteArray lines;
    for (const WrittenEntry &one : written)
        lines += one.sha256 + "  " + one.name.toUtf8() + '\n';
    return entry(u"manifest.txt"_s, lines);
}

struct Ran {
    int code = 0;
    QByteArray said = {};
};

Ran sevenZip(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"7z"_s, arguments);
    return process.waitForFinished(120'000) ? Ran{process.exitCode(), process.readAll()} : Ran{-1, process.readAll()};
}

long residentKilobytes()
{
    for (const QByteArray &line : contents(u"/proc/self/status"_s).split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    return -1;
}

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

/// What the child does until it is killed.
int writeForever(const QString &path)
{
    ZipArchiver archiver;
    const auto say = [](int n) {
        std::printf("%d\n", n);
        std::fflush(stdout);
    };
    return await(archiver.write(path, secret, {noise(u"noise.bin"_s, 1'000'000, say)}, listing, {}, {})) ? 0 : 1;
}

} // namespace

class TestZipArchiver : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    int m_folders = 0;
    /// A folder of its own with a file at "case.zip" that was there before.
    QString folderWithFormer()
    {
        const QString folder = m_dir.filePath(u"f%1"_s.arg(++m_folders));
        QDir().mkpath(folder);
        QFile former(folder + u"/case.zip"_s);
        if (former.open(QIODevice::WriteOnly))
            former.write("former");
        return folder;
    }
    static QStringList all(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    static bool isAsBefore(const QString &folder)
    {
        return all(folder) == QStringList{u"case.zip"_s} && contents(folder + u"/case.zip"_s) == "former";
    }

private slots:
    void another_program_opens_it_with_the_passphrase_alone()
    {
        const QString folder = folderWithFormer();
        const QString path = folder + u"/case.zip"_s;
        const QByteArray html = QByteArray("<p>Bonjour à tous</p>\n").repeated(5000);
        const QByteArray binary = [] {
            QByteArray bytes;
            for (int i = 0; i < 70'000; ++i)
                bytes += char(i * 31 % 251);
            return bytes;
        }();
        ZipArchiver archiver;
        QList<Progress> news;
        const QThread *const here = QThread::currentThread();
        const auto note = [&](const Progress &progress) {
            QCOMPARE(QThread::currentThread(), here);
            news.append(progress);
        };
        const QList<WrittenEntry> written
            = await(archiver.write(path, secret,
                        {entry(u"dossier.html"_s, html), entry(u"files/Été 1.bin"_s, binary, 4096), entry(u"empty.txt"_s, {})},
                        listing, note, {}))
                  .value();
        QCOMPARE(written.size(), 4);
        QCOMPARE(written.at(0).bytes, html.size());
        QCOMPARE(QString::fromLatin1(written.at(1).sha256), hashOf(binary));
        QVERIFY(!news.isEmpty());
        QCOMPARE(news.last().total, 4);
        QCOMPARE(all(folder), QStringList{u"case.zip"_s});
        struct stat found = {};
        QCOMPARE(stat(QFile::encodeName(path).constData(), &found), 0);
        QCOMPARE(int(found.st_mode & 0777), 0600);
        QVERIFY(!contents(path).contains("Bonjour"));

        const QString out = folder + u"/out"_s;
        const Ran opened = sevenZip({u"x"_s, u"-p"_s + secret, u"-o"_s + out, path});
        QVERIFY2(opened.code == 0, opened.said.constData());
        QCOMPARE(contents(out + u"/dossier.html"_s), html);
        QCOMPARE(contents(out + u"/files/Été 1.bin"_s), binary);
        QVERIFY(QFile::exists(out + u"/empty.txt"_s));
        QCOMPARE(contents(out + u"/manifest.txt"_s), // made last, of all the others
            (hashOf(html) + u"  dossier.html\n"_s + hashOf(binary) + u"  files/Été 1.bin\n"_s + hashOf({}) + u"  empty.txt\n"_s)
                .toUtf8());
        QVERIFY(QString::fromUtf8(sevenZip({u"l"_s, u"-slt"_s, path}).said).count(u"AES-256"_s) >= 3);

        QVERIFY(sevenZip({u"t"_s, u"-pwrong"_s, path}).code != 0);
        QVERIFY(sevenZip({u"x"_s, u"-p"_s, u"-y"_s, u"-o"_s + folder + u"/none"_s, path}).code != 0);
    }

    void whatever_fails_leaves_nothing_and_a_former_file_stays()
    {
        const QString folder = folderWithFormer();
        const QString path = folder + u"/case.zip"_s;
        ZipArchiver archiver;
        const ArchiveEntry broken{u"b.txt"_s, []() -> Result<std::optional<QByteArray>> {
                                      return Failure{Error{.kind = Error::Kind::Storage, .code = u"sealed"_s}};
                                  }};
        QCOMPARE(await(archiver.write(path, secret, {noise(u"a.bin"_s, 3), broken}, listing, {}, {})).error().code, u"sealed"_s);
        QVERIFY(isAsBefore(folder));
        for (const QString &name : {u"../a"_s, u"/a"_s, u"a//b"_s, u"a/./b"_s, u""_s, u"a\nb"_s, u"a\\b"_s, u"C:a"_s,
                 u".hidden"_s, u"con"_s, u"a/NUL.txt"_s, u"a."_s, u"manifest.txt"_s, u"MANIFEST.TXT"_s, u"manifest.txt/a"_s})
            QCOMPARE(await(archiver.write(path, secret, {entry(name, "x")}, listing, {}, {})).error().code, u"entry-name"_s);
        QCOMPARE(await(archiver.write(path, {}, {entry(u"a"_s, "x")}, listing, {}, {})).error().kind, Error::Kind::Usage);
        QVERIFY(isAsBefore(folder));
        for (const QString &where : {folder + u"/none/case.zip"_s, folder})
            QCOMPARE(await(archiver.write(where, secret, {entry(u"a"_s, "x")}, listing, {}, {})).error().code, u"unwritable"_s);
        QVERIFY(isAsBefore(folder));
    }

    void a_full_disk_leaves_nothing()
    {
        const QString folder = folderWithFormer();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{.rlim_cur = 3 * 1024 * 1024, .rlim_max = before.rlim_max};
        ZipArchiver archiver;
        for (const int pieces : {11, 12, 40}) { // in the middle, and so near the end that the directory has no room
            setrlimit(RLIMIT_FSIZE, &small);
            const auto written
                = await(archiver.write(folder + u"/case.zip"_s, secret, {noise(u"a.bin"_s, pieces)}, listing, {}, {}));
            setrlimit(RLIMIT_FSIZE, &before);
            if (pieces == 11) {
                QVERIFY(written);
                QFile former(folder + u"/case.zip"_s);
                QVERIFY(former.open(QIODevice::WriteOnly) && former.write("former") == 6);
                continue;
            }
            QCOMPARE(written.error().kind, Error::Kind::Storage);
            QCOMPARE(written.error().code, u"full"_s);
            QVERIFY(isAsBefore(folder));
        }
    }

    void a_stop_leaves_nothing()
    {
        const QString folder = folderWithFormer();
        ZipArchiver archiver;
        for (const int when : {0, 5, 19}) {
            std::stop_source stop;
            const auto ask = [&](int n) {
                if (n == when)
                    stop.request_stop();
            };
            const auto written = await(
                archiver.write(folder + u"/case.zip"_s, secret, {noise(u"a.bin"_s, 20, ask)}, listing, {}, stop.get_token()));
            QCOMPARE(written.error().kind, Error::Kind::Cancelled);
            QVERIFY(isAsBefore(folder));
        }
    }

    void what_a_killed_program_left_goes_with_the_next_archive()
    {
        const QString folder = folderWithFormer();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, folder + u"/case.zip"_s});
        QByteArray said;
        while (said.count('\n') < 8 && child.waitForReadyRead(30'000))
            said += child.readAllStandardOutput();
        QVERIFY(said.count('\n') >= 8);
        ZipArchiver archiver; // while the other still writes, its file is nobody else's business
        const auto write = [&](const QString &name) {
            return await(archiver.write(folder + u'/' + name, secret, {entry(u"a.txt"_s, "a")}, listing, {}, {})).has_value();
        };
        QVERIFY(write(u"other.zip"_s));
        child.kill();
        QVERIFY(child.waitForFinished(30'000));
        QCOMPARE(contents(folder + u"/case.zip"_s), QByteArray("former"));
        QStringList left = QDir(folder).entryList({u".diapason-*.part"_s}, QDir::Files | QDir::Hidden);
        QCOMPARE(left.size(), 1);
        const QString part = folder + u'/' + left.first();
        QFile foreign(folder + u"/.diapason-notours.part"_s);
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.close();
        QVERIFY(write(u"other.zip"_s));
        QVERIFY(QFile::exists(part)); // too fresh to be sure
        const timeval old[2] = {{.tv_sec = 1'700'000'000, .tv_usec = 0}, {.tv_sec = 1'700'000'000, .tv_usec = 0}};
        for (const QString &each : {part, foreign.fileName()})
            QCOMPARE(utimes(QFile::encodeName(each).constData(), old), 0);
        QVERIFY(write(u"other.zip"_s));
        QVERIFY(!QFile::exists(part));
        QVERIFY(foreign.exists());
    }

    void memory_does_not_grow_with_what_is_written()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer keeps what was freed: the plain build measures it");
#endif
        const QString path = m_dir.filePath(u"large.zip"_s);
        ZipArchiver archiver;
        std::atomic<long> early = 0, peak = 0;
        const auto look = [&](int n) {
            if (n == 80) // 20 MB are through: everything that is needed once is there
                early = residentKilobytes();
            if (n > 80 && n % 20 == 0)
                peak = std::max(peak.load(), residentKilobytes());
        };
        const auto written = await(archiver.write(path, secret, {noise(u"noise.bin"_s, 1200, look)}, listing, {}, {})).value();
        QCOMPARE(written.first().bytes, 300LL * 1024 * 1024);
        QVERIFY(early > 0);
        QVERIFY2(peak - early < 24 * 1024, qPrintable(u"%1 kB more than %2 kB"_s.arg(peak - early).arg(early.load())));
        QVERIFY(QFile::remove(path));
    }

    void entries_end_on_the_archives_thread()
    {
        struct Ended {
            std::atomic<QThread *> *where;
            ~Ended() { *where = QThread::currentThread(); }
        };
        std::atomic<QThread *> where = nullptr;
        QThread *pulled = nullptr;
        auto held = std::make_shared<Ended>(&where);
        const ArchiveEntry one{u"a.txt"_s, [held = std::move(held), &pulled]() -> Result<std::optional<QByteArray>> {
                                   pulled = QThread::currentThread();
                                   return std::optional<QByteArray>();
                               }};
        ZipArchiver archiver;
        {
            QList<ArchiveEntry> entries{one};
            const_cast<ArchiveEntry &>(one).next = {};
            QVERIFY(await(archiver.write(m_dir.filePath(u"thread.zip"_s), secret, std::move(entries), listing, {}, {})));
        }
        QVERIFY(pulled != QThread::currentThread());
        QCOMPARE(where.load(), pulled);
    }

    void made_passphrases_are_strong_and_different()
    {
        QSet<QString> made;
        for (int i = 0; i < 300; ++i) {
            const QString one = makePassphrase();
            QCOMPARE(one.size(), 29);
            QCOMPARE(strengthOf(one), PassphraseStrength::Strong);
            for (const QChar confusing : u"01ilo"_s)
                QVERIFY(!one.contains(confusing));
            made.insert(one);
        }
        QCOMPARE(made.size(), 300);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--write"_L1)
        return writeForever(app.arguments().value(2));
    TestZipArchiver test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ziparchiver.moc"
