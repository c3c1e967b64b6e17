// SPDX-License-Identifier: GPL-3.0-or-later
// What was collected for a case: it comes out as it went in, all or none of it, however much there is.
#include "support/filefaults.h"
#include "support/workfiles.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

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

/// Every field of an item filled by chance.
DossierItem anyItem(int n, QRandomGenerator &chance)
{
    static const QStringList texts{u""_s, u"Bonjour à tous 🎓"_s, u"<b>ça</b>\n\"…\""_s, QString(3000, u'é'), u"\u202etxt.exe"_s};
    const auto text = [&] { return texts.at(chance.bounded(int(texts.size()))); };
    const QString room = u"room%1"_s.arg(chance.bounded(4));
    if (chance.bounded(4) == 0)
        return fileItem(u"f%1"_s.arg(n), chance.bounded(1 << 30), chance.bounded(5000), room);
    DossierItem item = messageItem(u"m%1"_s.arg(n), text(), chance.bounded(5000), room);
    DossierMessage &message = *item.message;
    item.kind = chance.bounded(3) == 0 ? DossierItem::Kind::Reply : DossierItem::Kind::Message;
    if (chance.bounded(2))
        message.edited = message.at.addSecs(9);
    message.thread = text();
    if (chance.bounded(2))
        message.mentions = {u"paul.roy"_s, text()};
    if (chance.bounded(2))
        message.quotes = {{u"Paul Roy"_s, text()}, {text(), text()}};
    if (chance.bounded(2))
        message.files = {u"a b.pdf"_s};
    message.pinned = chance.bounded(2);
    message.encrypted = chance.bounded(2);
    return item;
}

QStringList idsOf(const QList<DossierItem> &items)
{
    QStringList ids;
    for (const DossierItem &item : items)
        ids += item.message ? item.message->id : item.file->id;
    return ids;
}

/// What the child does until it is killed: keeps items ten at a time, and says how often it was answered.
int keepForever(const QString &folder)
{
    SqliteWorkFiles files(folder);
    const auto file = opened(files);
    const int from = await(file->reports()).value().value(0).looked;
    for (int n = from / 10;; ++n) {
        if (!await(file->keepItems(many(n * 10, 10), messagesOf(u"r1"_s, n * 10 + 10, QString::number(n)))))
            return 1;
        std::printf("%d\n", n);
        std::fflush(stdout);
    }
}

} // namespace

class TestWorkFile : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString folder(const QString &name) const { return m_dir.filePath(name); }
    static QString pathIn(const QString &folder, qint64 request = 7) { return folder + u"/case-%1.sqlite"_s.arg(request); }

private slots:
    void what_goes_in_comes_out_by_room_and_time()
    {
        QRandomGenerator chance(20260302);
        const QString where = folder(u"property"_s);
        QHash<QString, DossierItem> sent;
        QStringList rooms;
        {
            SqliteWorkFiles files(where);
            const auto file = opened(files);
            int n = 0;
            for (int page = 0; page < 25; ++page) {
                QList<DossierItem> items;
                for (int i = 0; i < 40; ++i)
                    items += anyItem(n++, chance);
                QVERIFY(await(file->keepItems(items, messagesOf(u"r%1"_s.arg(page % 3), page))));
                for (const DossierItem &item : std::as_const(items))
                    sent.insert(idsOf({item}).first(), item);
            }
            const QJsonObject profile{{u"name"_s, u"Inès"_s}, {u"emails"_s, QJsonObject{{u"a"_s, 1}}}};
            QVERIFY(await(file->keepFacts(CasePart::Profile, {{u"old"_s, 1}})));
            QVERIFY(await(file->keepFacts(CasePart::Profile, profile)));
            QVERIFY(await(file->keepFacts(CasePart::Identity, {})));
        }
        SqliteWorkFiles files(where);
        const auto file = opened(files);
        const QList<DossierItem> all = everything(*file);
        QCOMPARE(all.size(), sent.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            DossierItem item = all.at(i);
            QVERIFY(item.number > 0);
            if (i > 0 && all.at(i - 1).room == item.room)
                QVERIFY(all.at(i - 1).at() <= item.at());
            if (i == 0 || all.at(i - 1).room != item.room) {
                QVERIFY(!rooms.contains(item.room.value));
                rooms += item.room.value;
            }
            item.number = 0;
            QCOMPARE(item, sent.value(idsOf({item}).first()));
        }
        const auto facts = await(file->facts()).value();
        QCOMPARE(facts.size(), 2);
        QCOMPARE(facts.value(CasePart::Profile)["name"_L1].toString(), u"Inès"_s);
        const QList<PartReport> reports = await(file->reports()).value();
        QCOMPARE(reports.size(), 3);
        QCOMPARE(reports.first(), messagesOf(u"r0"_s, 24));

        const auto reader = file->reader();
        QList<DossierItem> read;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            const auto made = reader();
            for (auto next = made->next(); next && !next->isEmpty(); next = made->next())
                read += *next;
        }));
        thread->start();
        QVERIFY(thread->wait(30'000));
        QCOMPARE(read, all);
    }

    void an_item_is_not_doubled_and_decisions_stay()
    {
        SqliteWorkFiles files(folder(u"again"_s));
        const auto file = opened(files);
        DossierItem mention = messageItem(u"m1"_s, u"hello"_s);
        mention.kind = DossierItem::Kind::Mention;
        QVERIFY(await(file->keepItems({mention, messageItem(u"m2"_s, u"two"_s, 1)}, messagesOf(u"r1"_s, 2))));
        const qint64 second = everything(*file).last().number;
        QVERIFY(await(file->decide(second, true, false, u"not theirs"_s)));
        QCOMPARE(await(file->decide(999, true, false, u"x"_s)).error().code, u"missing"_s);
        QVERIFY(await(
            file->keepItems({messageItem(u"m1"_s, u"hello"_s), messageItem(u"m2"_s, u"two"_s, 1)}, messagesOf(u"r1"_s, 2))));
        const QList<DossierItem> all = everything(*file);
        QCOMPARE(idsOf(all), (QStringList{u"m1"_s, u"m2"_s}));
        QCOMPARE(all.first().kind, DossierItem::Kind::Message); // its author turned out to be the person
        QVERIFY(all.last().excluded);
        QCOMPARE(all.last().reason, u"not theirs"_s);
        const DossierCounts counts = await(file->counts()).value();
        QCOMPARE(counts, (DossierCounts{.messages = 2, .excluded = 1}));
    }

    void filters_find_what_would_leave()
    {
        SqliteWorkFiles files(folder(u"filters"_s));
        const auto file = opened(files);
        QVERIFY(await(file->page({}, 0, 10)).value().items.isEmpty());
        DossierItem quoting = messageItem(u"m1"_s, u"As I said: ÉTUVE"_s, 1);
        quoting.message->quotes = {{u"Paul Roy"_s, u"the acetone is empty"_s}};
        DossierItem reply = messageItem(u"m2"_s, u"thanks for the acetone"_s, 2, u"r2"_s);
        reply.kind = DossierItem::Kind::Reply;
        QVERIFY(await(file->keepItems({quoting, reply, fileItem(u"f1"_s, 50, 3)}, messagesOf(u"r1"_s, 3))));
        const auto ids = [&](const DossierFilter &filter) { return idsOf(await(file->page(filter, 0, 10)).value().items); };
        QCOMPARE(ids({.text = u" etuve "_s}), QStringList{u"m1"_s});
        QCOMPARE(ids({.text = u"compte rendu"_s}), QStringList{u"f1"_s});
        QVERIFY(ids({.text = u"acetone"_s}).isEmpty()); // others' words, masked
        QCOMPARE(ids({.room = RoomId{u"r2"_s}}), QStringList{u"m2"_s});
        QVERIFY(ids({.room = RoomId{u"nowhere"_s}}).isEmpty());
        QCOMPARE(ids({.kind = DossierItem::Kind::File}), QStringList{u"f1"_s});
        QCOMPARE(ids({.othersOnly = true}), (QStringList{u"m1"_s, u"m2"_s}));
        QVERIFY(ids({.excludedOnly = true}).isEmpty());
        const qint64 number = everything(*file).last().number;
        QVERIFY(await(file->decide(number, false, true, u"needed"_s)));
        QCOMPARE(ids({.text = u"acetone"_s}), QStringList{u"m2"_s});
        QCOMPARE(await(file->counts()).value(),
            (DossierCounts{.messages = 1, .files = 1, .others = 2, .unmasked = 1, .fileBytes = 50}));
    }

    void the_pieces_of_a_file_come_back_once_it_is_whole()
    {
        SqliteWorkFiles files(folder(u"pieces"_s));
        const auto file = opened(files);
        QVERIFY(await(file->keepItems({fileItem(u"f1"_s, 5), fileItem(u"f2"_s, 9, 1)}, messagesOf(u"r1"_s, 2))));
        const QList<DossierItem> wanted = await(file->filesWanted()).value();
        QCOMPARE(idsOf(wanted), (QStringList{u"f1"_s, u"f2"_s}));
        const qint64 first = wanted.first().number;
        for (const auto &[number, bytes] : {std::pair{0, "old"}, {1, "older"}, {2, "oldest"}, {0, "Hel"}, {1, "lo"}})
            QVERIFY(await(file->keepPiece(first, number, bytes)));
        const auto pieces = [&] {
            const auto reader = file->reader()();
            QByteArrayList found;
            for (int i = 0; const auto piece = reader->piece(first, i).value(); ++i)
                found += *piece;
            return found;
        };
        QVERIFY(pieces().isEmpty());
        QVERIFY(await(file->noteFileWhole(first)));
        QCOMPARE(pieces(), (QByteArrayList{"Hel", "lo"}));
        QCOMPARE(idsOf(await(file->filesWanted()).value()), QStringList{u"f2"_s});
        QCOMPARE(await(file->keepPiece(99, 0, "x")).error().code, u"missing"_s);
    }

    void twenty_thousand_items_page_quickly()
    {
        SqliteWorkFiles files(folder(u"large"_s));
        const auto file = opened(files);
        QElapsedTimer timer;
        timer.start();
        for (int from = 20'000; from > 0; from -= 500) // the newest first, as archived rooms come
            QVERIFY(await(file->keepItems(many(from - 500, 500), messagesOf(u"r1"_s, 20'000))));
        qInfo("kept: %lld ms", timer.restart());
        for (const int offset : {0, 10'000, 19'900}) {
            const DossierPage page = await(file->page({}, offset, 100)).value();
            QCOMPARE(page.total, 20'000);
            QCOMPARE(idsOf(page.items).first(), u"m%1"_s.arg(offset));
            QCOMPARE(page.items.size(), 100);
        }
        const qint64 pages = timer.restart();
        qInfo("three pages: %lld ms", pages);
        QVERIFY(pages < 10'000);
        const DossierPage found = await(file->page({.text = u"number 199"_s}, 0, 10)).value();
        QCOMPARE(found.total, 1 + 10 + 100);
        qInfo("a text: %lld ms", timer.restart());
        QCOMPARE(idsOf(await(file->page({.text = u"number 199"_s}, 110, 10)).value().items), QStringList{u"m19999"_s});
        qInfo("its last page: %lld ms", timer.restart());
    }

    void items_between_others_find_their_place()
    {
        SqliteWorkFiles files(folder(u"between"_s));
        const auto file = opened(files);
        QVERIFY(await(file->keepItems({messageItem(u"a"_s, {}, 0), messageItem(u"z"_s, {}, 1'000'000)}, messagesOf(u"r1"_s, 2))));
        for (int i = 1; i <= 60; ++i) // always before the one that came before: the gap is used up again and again
            QVERIFY(await(file->keepItems({messageItem(u"m%1"_s.arg(i), {}, 1000 - i)}, messagesOf(u"r1"_s, 2))));
        const QList<DossierItem> all = everything(*file);
        QCOMPARE(all.size(), 62);
        QVERIFY(std::ranges::is_sorted(all, {}, &DossierItem::at));
    }

    void a_search_gives_up_when_another_is_asked_for()
    {
        SqliteWorkFiles files(folder(u"give-up"_s));
        auto file = opened(files);
        for (int from = 0; from < 6000; from += 1000)
            QVERIFY(await(file->keepItems(many(from, 1000), messagesOf(u"r1"_s, 6000))));
        auto older = file->page({.text = u"reagents"_s}, 0, 10);
        auto newer = file->page({.text = u"number 5999"_s}, 0, 10);
        QCOMPARE(await(std::move(older)).error().kind, Error::Kind::Cancelled);
        QCOMPARE(await(std::move(newer)).value().total, 1);
    }

    void a_full_disk_keeps_all_or_none()
    {
        SqliteWorkFiles files(folder(u"full"_s), 60);
        const auto file = opened(files);
        QVERIFY(await(file->keepItems(many(0, 50), messagesOf(u"r1"_s, 50))));
        QCOMPARE(await(file->keepItems(many(50, 4000), messagesOf(u"r1"_s, 4050))).error().code, u"full"_s);
        QCOMPARE(await(file->page({}, 0, 1)).value().total, 50);
        QCOMPARE(await(file->reports()).value(), QList<PartReport>{messagesOf(u"r1"_s, 50)});
    }

    void what_was_killed_while_it_wrote_kept_all_or_none()
    {
        const QString where = folder(u"killed"_s);
        for (int kill = 0; kill < 6; ++kill) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {u"--keep"_s, where});
            QByteArray said;
            while (said.count('\n') < 3 && child.waitForReadyRead(30'000))
                said += child.readAllStandardOutput();
            child.waitForFinished(kill * 7);
            child.kill();
            QVERIFY(child.waitForFinished(30'000));
            said += child.readAllStandardOutput();
            const int answered = said.trimmed().split('\n').last().toInt() + 1;
            SqliteWorkFiles files(where);
            const auto file = opened(files);
            const int looked = await(file->reports()).value().first().looked;
            QCOMPARE(await(file->page({}, 0, 1)).value().total, looked);
            QVERIFY2(
                looked == answered * 10 || looked == answered * 10 + 10, qPrintable(u"%1 of %2"_s.arg(looked).arg(answered)));
        }
    }

    void a_removed_file_is_gone_with_what_lay_beside_it()
    {
        const QString where = folder(u"removed"_s);
        SqliteWorkFiles files(where);
        QVERIFY(files.present().isEmpty());
        QVERIFY(files.remove(7));
        for (const qint64 request : {11, 7})
            QVERIFY(await(opened(files, request)->keepItems(many(0, 3), messagesOf(u"r1"_s, 3))));
        QCOMPARE(files.present(), (QList<qint64>{7, 11}));
        for (const QString &beside : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QVERIFY(QFile(pathIn(where) + beside).open(QIODevice::WriteOnly | QIODevice::Append));
        QVERIFY(files.remove(7));
        QCOMPARE(files.present(), QList<qint64>{11});
        QCOMPARE(QDir(where).entryList({u"case-7*"_s}, QDir::Files | QDir::Hidden), QStringList());
        QCOMPARE(everything(*opened(files, 11)).size(), 3);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--keep"_L1)
        return keepForever(app.arguments().value(2));
    TestWorkFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workfile.moc"
