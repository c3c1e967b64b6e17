// SPDX-License-Identifier: GPL-3.0-or-later
// Files of rooms: which there are, and their bytes in pieces. contracts/rocketchat.md §4.18.
#include "demo/chat/uploads.h"
#include "support/dossierstage.h"
#include "support/httpstage.h"

#include <QTest>
#include <QTimer>

#include <QCoroTimer>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using demo::ChatMessage;
using demo::ChatWorld;
using demo::Fault;

namespace {

struct FileStage : DossierStage {
    explicit FileStage(QStringView version = u"8.8") : DossierStage(version) { }
    void attach(int n, const QString &name, qint64 bytes, const QString &type = u"text/plain"_s)
    {
        say(n, u"here it is"_s, [&](ChatWorld &, ChatMessage &m) {
            m.upload = demo::ChatUpload{.name = name, .type = type, .size = bytes, .seed = quint32(bytes)};
        });
    }
    /// What the server would send.
    QByteArray bytes(const QString &id)
    {
        QByteArray out;
        change([&](ChatWorld &w) {
            for (const ChatMessage &message : w.roomById(roomId().value)->messages) {
                if (message.upload && message.upload->id == id)
                    out = demo::bytesOf(*message.upload);
            }
        });
        return out;
    }
    QList<DossierItem> all(ChatServer &server)
    {
        QList<DossierItem> items;
        const Room room = await(server.room(roomId(), {})).value();
        QString cursor;
        do {
            const FileHaul haul = await(server.dossiers().files(room, {account(0)}, cursor, {})).value();
            items += haul.items;
            looked += haul.looked;
            total = haul.total;
            cursor = haul.cursor;
        } while (!cursor.isEmpty());
        return items;
    }
    int looked = 0, total = -1;
};

struct Taken {
    QByteArray bytes = {};
    qsizetype largest = 0;
    int pieces = 0;
    [[nodiscard]] auto taker(int enough = -1)
    {
        return [this, enough](QByteArray piece) -> QCoro::Task<bool> {
            largest = std::max(largest, piece.size());
            ++pieces;
            bytes += piece;
            co_return pieces != enough;
        };
    }
};

} // namespace

class TestDossierFiles : public QObject
{
    Q_OBJECT

private slots:
    void the_persons_files_are_listed_data()
    {
        QTest::addColumn<QString>("version");
        for (const QString &version : chatVersions())
            QTest::newRow(qPrintable(version)) << version;
    }
    void the_persons_files_are_listed()
    {
        QFETCH(QString, version);
        FileStage stage(version);
        const auto client = stage.client();
        for (int n = 0; n < 130; ++n)
            stage.attach(n % 2, u"f%1.txt"_s.arg(n), 10 + n);
        stage.archive(true); // works there too
        const QList<DossierItem> items = stage.all(*client);
        QCOMPARE(items.size(), 65);
        QCOMPARE(stage.looked, 130);
        QCOMPARE(stage.total, 130);
        const DossierFile &file = *items[3].file;
        QCOMPARE(file.name, u"f6.txt"_s);
        QCOMPARE(file.bytes, 16);
        QCOMPARE(file.type, u"text/plain"_s);
        QCOMPARE(file.author, ChatStage::account(0));
        QVERIFY(file.at.isValid() && file.path.startsWith("/file-upload/"_L1));
        QCOMPARE(items[3].kind, DossierItem::Kind::File);
    }

    void bytes_come_in_pieces_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("bytes");
        QTest::newRow("small") << u"a.txt"_s << 17;
        QTest::newRow("one piece") << u"b.txt"_s << 256 * 1024;
        QTest::newRow("many") << u"c.txt"_s << 1024 * 1024 + 3;
        QTest::newRow("a path") << u"../../etc/passwd"_s << 812;
        QTest::newRow("signs") << u"a / \"b\" ?x=1&y#z %2e%2e.png"_s << 300'000;
        QTest::newRow("not json") << u"x.html"_s << 5000;
    }
    void bytes_come_in_pieces()
    {
        QFETCH(QString, name);
        QFETCH(int, bytes);
        FileStage stage;
        const auto client = stage.client();
        stage.attach(0, name, bytes, name.endsWith("html"_L1) ? u"text/html"_s : u"application/octet-stream"_s);
        const DossierFile file = *stage.all(*client).value(0).file;
        QCOMPARE(file.name, name);
        Taken taken;
        const Result<void> got = await(client->dossiers().download(file, taken.taker(), {}));
        QVERIFY2(got, got ? "" : qPrintable(got.error().code));
        QVERIFY(taken.bytes == stage.bytes(file.id));
        QVERIFY(taken.largest <= 256 * 1024);
        QCOMPARE(taken.pieces, (bytes + 256 * 1024 - 1) / (256 * 1024));
        // The name is in no address, where proxies write it down.
        for (const demo::Call &call : stage.host.calls()) {
            if (call.route == "file-upload"_L1)
                QVERIFY2(call.address.endsWith("/file-upload/" + file.id.toLatin1() + "/file"), call.address.constData());
        }
    }

    /// While nobody takes, nothing is read beyond what the machine's own buffers hold.
    void the_next_piece_waits_for_the_last()
    {
        FileStage stage;
        const auto client = stage.client();
        stage.attach(0, u"large.bin"_s, 24 * 1024 * 1024, u"application/octet-stream"_s);
        const DossierFile file = *stage.all(*client).value(0).file;
        int inside = 0, most = 0;
        qint64 bytes = 0;
        const auto slowly = [&](QByteArray piece) -> QCoro::Task<bool> {
            most = std::max(most, ++inside);
            bytes += piece.size();
            QTimer pause;
            pause.setSingleShot(true);
            pause.start(1ms);
            co_await pause;
            --inside;
            co_return true;
        };
        QVERIFY(await(client->dossiers().download(file, slowly, {})));
        QCOMPARE(bytes, file.bytes);
        QCOMPARE(most, 1);
    }

    void whoever_takes_may_stop()
    {
        FileStage stage;
        const auto client = stage.client();
        stage.attach(0, u"large.bin"_s, 4 * 1024 * 1024);
        const DossierFile file = *stage.all(*client).value(0).file;
        Taken taken;
        QCOMPARE(await(client->dossiers().download(file, taken.taker(2), {})).error().kind, Error::Kind::Cancelled);
        QCOMPARE(taken.pieces, 2);
        std::stop_source stop;
        Taken other;
        const auto then = [&](QByteArray piece) -> QCoro::Task<bool> {
            other.bytes += piece;
            stop.request_stop();
            co_return true;
        };
        QCOMPARE(await(client->dossiers().download(file, then, stop.get_token())).error().kind, Error::Kind::Cancelled);
        QVERIFY(other.bytes.size() <= 256 * 1024);
        QCOMPARE(await(client->dossiers().download(file, other.taker(), stop.get_token())).error().kind, Error::Kind::Cancelled);
    }

    void trouble_is_told_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("passes");
        QTest::addColumn<Kind>("kind");
        const QString call = u"file-upload"_s;
        QTest::newRow("cut once") << Fault::cutBefore(call) << true << Kind::Network;
        QTest::newRow("cut") << Fault::cutBefore(call).repeated() << false << Kind::Network;
        QTest::newRow("500 once") << Fault::status(call, 500) << true << Kind::Network;
        QTest::newRow("429 once") << Fault::status(
            call, 429, R"({"success":false,"error":"You must wait 0 seconds [error-too-many-requests]"})")
                                  << true << Kind::RateLimited;
        QTest::newRow("half of it") << Fault::truncated(call).repeated() << false << Kind::Malformed;
        QTest::newRow("another page") << Fault::htmlPage(call).repeated() << false << Kind::Malformed;
        QTest::newRow("403") << Fault::emptyForbidden(call).repeated() << false << Kind::Denied;
        QTest::newRow("404") << Fault::status(call, 404, "") << false << Kind::NotFound;
        QTest::newRow("slow") << Fault::slow(call, 200ms) << true << Kind::Timeout;
    }
    void trouble_is_told()
    {
        QFETCH(Fault, fault);
        QFETCH(bool, passes);
        QFETCH(Error::Kind, kind);
        FileStage stage;
        const auto client = stage.client();
        stage.attach(0, u"a.txt"_s, 3000);
        const DossierFile file = *stage.all(*client).value(0).file;
        stage.host.add(fault);
        Taken taken;
        const Result<void> got = await(client->dossiers().download(file, taken.taker(), {}));
        QCOMPARE(got.has_value(), passes);
        if (passes) {
            QCOMPARE(taken.bytes.size(), 3000);
        } else {
            QCOMPARE(got.error().kind, kind);
            QCOMPARE(got.error().call, u"file-upload"_s);
            QCOMPARE(got.error().server, Server::RocketChat);
        }
    }

    void a_silent_server_is_not_waited_for()
    {
        FileStage stage;
        TransportOptions options = ChatStage::quick();
        options.patience = 150ms;
        options.tries = 1;
        stage.attach(0, u"a.txt"_s, 3000);
        const auto client = stage.client(stage.clock, options);
        const DossierFile file{.id = u"f0000000000000001"_s, .bytes = 3000};
        stage.host.add(Fault::slow(u"file-upload"_s, 20s));
        Taken taken;
        QCOMPARE(await(client->dossiers().download(file, taken.taker(), {})).error().kind, Error::Kind::Timeout);
    }

    void redirects_are_not_followed()
    {
        FileStage stage;
        Stage elsewhere;
        const auto client = stage.client();
        stage.attach(0, u"a.txt"_s, 3000);
        const DossierFile file = *stage.all(*client).value(0).file;
        const QByteArray target = elsewhere.host.url().toEncoded() + "/store?X-Signature=opensesame";
        stage.host.add({.kind = Fault::Kind::Answer,
            .route = u"file-upload"_s,
            .answer = {.status = 302, .body = {}, .headers = {{"Location", target}}}});
        Taken taken;
        const Result<void> got = await(client->dossiers().download(file, taken.taker(), {}));
        QCOMPARE(got.error().code, u"redirect"_s);
        QVERIFY2(!got.error().detail.contains(u"opensesame"_s), qPrintable(got.error().detail));
        QCOMPARE(elsewhere.host.hits(), 0);
        QCOMPARE(taken.pieces, 0);
    }

    void more_than_was_announced_is_not_taken()
    {
        FileStage stage;
        const auto client = stage.client();
        stage.attach(0, u"a.bin"_s, 2 * 1024 * 1024);
        DossierFile file = *stage.all(*client).value(0).file;
        file.bytes = 300'000;
        Taken taken;
        const Result<void> got = await(client->dossiers().download(file, taken.taker(), {}));
        QCOMPARE(got.error().code, u"size"_s);
        QVERIFY(taken.bytes.size() <= 300'000);
    }

    void ids_are_no_paths()
    {
        FileStage stage;
        const auto client = stage.client();
        for (const QString &id : {u"../api/v1/logout"_s, u"a/b"_s, u""_s, u"a?b"_s, u"é"_s}) {
            Taken taken;
            const Result<void> got = await(client->dossiers().download({.id = id, .bytes = 1}, taken.taker(), {}));
            QCOMPARE(got.error().kind, Error::Kind::Malformed);
        }
        QCOMPARE(stage.host.hits(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDossierFiles)
#include "tst_dossierfiles.moc"
