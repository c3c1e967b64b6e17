// SPDX-License-Identifier: GPL-3.0-or-later
// What a privacy case reads of rooms, over real HTTP: contracts/rocketchat.md §3.1, §4.18, §6, §11e.
#include "support/dossierstage.h"

#include <QJsonDocument>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::ChatMessage;
using demo::ChatWorld;
using demo::Fault;
using Kind = DossierItem::Kind;

namespace {

QStringList numbered(const QString &word, int from, int to)
{
    QStringList out;
    for (int n = from; n < to; ++n)
        out.append(word + QString::number(n));
    return out;
}

void versionRows()
{
    QTest::addColumn<QString>("version");
    for (const QString &version : chatVersions())
        QTest::newRow(qPrintable(version)) << version;
}

} // namespace

class TestDossiers : public QObject
{
    Q_OBJECT

private slots:
    void the_persons_messages_come_whole_and_alone_data() { versionRows(); }
    void the_persons_messages_come_whole_and_alone()
    {
        QFETCH(QString, version);
        DossierStage stage(version);
        const auto client = stage.client();
        for (int n = 0; n < 130; ++n) {
            stage.say(0, u"mine "_s + QString::number(n));
            stage.say(1, u"theirs "_s + QString::number(n));
        }
        const auto all = stage.collect(*client);
        QVERIFY2(!all.error, all.error ? qPrintable(all.error->code) : "");
        QCOMPARE(all.texts(), numbered(u"mine "_s, 0, 130)); // each once, oldest first
        QCOMPARE(all.looked, 260);
        QCOMPARE(all.total, 260);
        QVERIFY(std::ranges::all_of(all.items, [](const DossierItem &item) {
            return item.kind == Kind::Message && item.room == ChatStage::roomId()
                && item.message->author == ChatStage::account(0);
        }));
    }

    void pages_of_any_size_are_walked_data()
    {
        QTest::addColumn<int>("cap");
        for (const int cap : {1, 2, 25, 100})
            QTest::newRow(qPrintable(QString::number(cap))) << cap;
    }
    void pages_of_any_size_are_walked()
    {
        QFETCH(int, cap);
        DossierStage stage;
        stage.capPages(cap);
        const auto client = stage.client();
        for (int n = 0; n < 60; ++n)
            stage.say(n % 2, QString::number(n));
        for (const bool archived : {false, true}) {
            stage.archive(archived);
            const auto all = stage.collect(*client);
            QVERIFY2(!all.error, all.error ? qPrintable(all.error->code) : "");
            QCOMPARE(all.once().size(), 30);
            QVERIFY(all.looked >= 60);
        }
    }

    void what_a_message_carries_is_kept()
    {
        DossierStage stage;
        const auto client = stage.client();
        const QString root = stage.say(1, u"Question <b>of</b> somebody else"_s);
        stage.say(
            0, u"[ ](http://x/group/y?msg=%1) Yes 😅 <script>alert(1)</script>"_s.arg(root), [&](ChatWorld &w, ChatMessage &m) {
                m.thread = root;
                m.pinned = true;
                m.editedAt = m.ts.addSecs(5);
                m.mentions = {w.userById(ChatStage::account(2).value)};
                m.quotes = {QJsonObject{{u"message_link"_s, u"http://x/group/y?msg="_s + root},
                                {u"author_name"_s, u"person0001"_s}, {u"text"_s, u"Question"_s},
                                {u"attachments"_s,
                                    QJsonArray{QJsonObject{{u"author_name"_s, u"person0002"_s}, {u"text"_s, u"Older"_s}}}}},
                    QJsonValue()};
            });
        stage.say(0, u"Zm9yIG5vYm9keQ=="_s, [](ChatWorld &, ChatMessage &m) { m.type = u"e2e"_s; });
        stage.say(0, u"What it shows"_s, [](ChatWorld &, ChatMessage &m) {
            m.upload = demo::ChatUpload{.name = u"../../etc/passwd"_s, .type = u"text/plain"_s, .size = 10};
        });
        const auto all = stage.collect(*client);
        QCOMPARE(all.items.size(), 3);
        const DossierMessage &first = *all.items[0].message;
        QVERIFY(first.text.contains(u"Yes 😅 <script>alert(1)</script>"_s));
        QVERIFY(first.pinned && first.edited == first.at.addSecs(5) && first.thread == root);
        QCOMPARE(first.mentions, QStringList{ChatStage::username(2)});
        QCOMPARE(first.quotes, (QList<DossierQuote>{{u"person0001"_s, u"Question"_s}, {u"person0002"_s, u"Older"_s}}));
        QVERIFY(all.items[1].message->encrypted && all.items[1].message->text.isEmpty());
        QCOMPARE(all.items[2].message->text, u"What it shows"_s); // a file's description is what its author wrote
        QCOMPARE(all.items[2].message->files, QStringList{u"../../etc/passwd"_s});
        QVERIFY(!maskedItem(all.items[0], u"…"_s).message->text.isEmpty());
    }

    void lines_of_the_server_are_nobodys_words()
    {
        DossierStage stage;
        const auto client = stage.client();
        stage.change([](ChatWorld &w) {
            demo::ChatRoom &room = *w.roomById(ChatStage::roomId().value);
            w.leave(room, *w.userById(ChatStage::account(0).value));
        });
        stage.say(0, u"kept"_s);
        const auto all = stage.collect(*client);
        QCOMPARE(all.texts(), QStringList{u"kept"_s});
        QCOMPARE(all.looked, 2);
    }

    void others_come_as_far_as_they_mean_the_person_data()
    {
        QTest::addColumn<bool>("archived");
        QTest::newRow("live") << false;
        QTest::newRow("archived") << true;
    }
    void others_come_as_far_as_they_mean_the_person()
    {
        QFETCH(bool, archived);
        DossierStage stage;
        const auto client = stage.client();
        const QString mine = stage.say(0, u"my question"_s);
        for (int n = 0; n < 150; ++n) // further than a page
            stage.say(1, u"secret of others"_s);
        stage.say(1, u"@person0000 hello"_s,
            [](ChatWorld &w, ChatMessage &m) { m.mentions = {w.userById(ChatStage::account(0).value)}; });
        stage.say(2, u"an answer"_s, [&](ChatWorld &, ChatMessage &m) { m.thread = mine; });
        stage.say(2, u"in another thread"_s, [&](ChatWorld &, ChatMessage &m) { m.thread = u"unknown"_s; });
        stage.archive(archived);
        QCOMPARE(stage.collect(*client, false).once(), QStringList{u"my question"_s});
        const auto all = stage.collect(*client, true);
        QVERIFY(!all.error);
        QStringList texts = all.once();
        texts.sort();
        QCOMPARE(texts, (QStringList{u"@person0000 hello"_s, u"an answer"_s, u"my question"_s}));
        QMap<QString, Kind> kinds;
        for (const DossierItem &item : all.items)
            kinds[item.message->text] = item.kind;
        QCOMPARE(kinds[u"an answer"_s], Kind::Reply);
        QCOMPARE(kinds[u"@person0000 hello"_s], Kind::Mention);
        QCOMPARE(kinds[u"my question"_s], Kind::Message);
        QCOMPARE(all.looked, 154); // a second passage counts nobody twice
    }

    void deleted_messages_do_not_hide_others_data()
    {
        QTest::addColumn<int>("deleted");
        for (const int deleted : {1, 40, 99, 100, 250})
            QTest::newRow(qPrintable(QString::number(deleted))) << deleted;
    }
    /// Older ones go after the first page, and as many new ones come: the count does not tell.
    void deleted_messages_do_not_hide_others()
    {
        QFETCH(int, deleted);
        DossierStage stage;
        const auto client = stage.client();
        for (int n = 0; n < 400; ++n)
            stage.say(0, u"m"_s + QString::number(n));
        const auto all = stage.collect(*client, false, [&](int page) {
            if (page != 3)
                return;
            stage.change([&](ChatWorld &w) {
                auto &messages = w.roomById(ChatStage::roomId().value)->messages;
                messages.erase(messages.begin() + 20, messages.begin() + 20 + deleted);
            });
            for (int n = 0; n < deleted; ++n)
                stage.say(0, u"new"_s + QString::number(n));
        });
        const QStringList texts = all.once();
        QCOMPARE(texts.size(), 400 + deleted);
        QCOMPARE(QSet<QString>(texts.cbegin(), texts.cend()).size(), 400 + deleted);
        QVERIFY(all.looked >= all.total);
    }

    void many_messages_of_one_moment_are_all_there()
    {
        DossierStage stage;
        const auto client = stage.client();
        for (int n = 0; n < 250; ++n)
            stage.say(0, QString::number(n), {}, n == 0 || n == 240 ? 1 : 0);
        for (const bool archived : {false, true}) {
            stage.archive(archived);
            QCOMPARE(stage.collect(*client).once().size(), 250);
        }
    }

    void a_room_that_is_archived_meanwhile_is_read_to_its_end()
    {
        DossierStage stage;
        const auto client = stage.client();
        for (int n = 0; n < 150; ++n)
            stage.say(0, QString::number(n));
        Room room = await(client->room(ChatStage::roomId(), {})).value();
        MessageQuery query{.authors = {ChatStage::account(0)}};
        const Result<MessageHaul> first = await(client->dossiers().messages(room, query, {}));
        QVERIFY(first && !first->cursor.isEmpty());
        stage.archive(true);
        query.cursor = first->cursor;
        QCOMPARE(await(client->dossiers().messages(room, query, {})).error().code, u"error-room-archived"_s);
        room.archived = true;
        QSet<QString> seen;
        do {
            const Result<MessageHaul> haul = await(client->dossiers().messages(room, query, {}));
            QVERIFY(haul);
            for (const DossierItem &item : haul->items)
                seen.insert(item.message->id);
            query.cursor = haul->cursor;
        } while (!query.cursor.isEmpty());
        QCOMPARE(seen.size(), 150);
    }

    void trouble_on_the_way_is_told_and_gone_through_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("passes");
        const QString call = u"groups.messages"_s;
        QTest::newRow("429") << Fault::status(call, 429,
            R"({"success":false,"error":"Error, too many requests. You must wait 0 seconds [error-too-many-requests]"})")
                                    .on(2)
                             << true;
        QTest::newRow("500 once") << Fault::status(call, 500).on(2) << true;
        QTest::newRow("500") << Fault::status(call, 500).on(2).repeated() << false;
        QTest::newRow("cut") << Fault::cutBefore(call).on(2) << true;
        QTest::newRow("slow") << Fault::slow(call, std::chrono::milliseconds(300)).on(2) << true;
        QTest::newRow("half") << Fault::truncated(call).on(2).repeated() << false;
        QTest::newRow("page") << Fault::htmlPage(call).on(2).repeated() << false;
    }
    void trouble_on_the_way_is_told_and_gone_through()
    {
        QFETCH(Fault, fault);
        QFETCH(bool, passes);
        DossierStage stage;
        const auto client = stage.client();
        for (int n = 0; n < 250; ++n)
            stage.say(0, QString::number(n));
        stage.host.add(fault);
        const auto all = stage.collect(*client);
        QCOMPARE(all.error.has_value(), !passes);
        QCOMPARE(all.items.size(), passes ? 250 : 100); // what came stays, with a cursor to go on
        if (all.error)
            QCOMPARE(all.error->call, u"groups.messages"_s);
    }

    void closed_rooms_are_told()
    {
        DossierStage stage;
        const auto client = stage.client();
        stage.say(0, u"words"_s);
        const Room room = await(client->room(ChatStage::roomId(), {})).value();
        const DossierRoom open = await(client->dossiers().volume({.room = room}, {})).value();
        QVERIFY(open.readable);
        QCOMPARE(open.messages, 1);
        QCOMPARE(open.files, 0);
        stage.change(
            [](ChatWorld &w) { w.unsubscribe(*w.roomById(ChatStage::roomId().value), *w.userById(u"svc00000000000001"_s)); });
        const DossierRoom closed = await(client->dossiers().volume({.room = room}, {})).value();
        QVERIFY(!closed.readable && closed.messages == -1);
        QCOMPARE(closed.unreadableWhy, u"error-room-not-found"_s);
        QCOMPARE(await(client->dossiers().messages(room, {.authors = {ChatStage::account(0)}}, {})).error().kind,
            Error::Kind::NotFound);
        stage.host.add(Fault::status(u"groups.messages"_s, 500).repeated());
        QVERIFY(!await(client->dossiers().volume({.room = room}, {}))); // not known is not closed
    }

    void an_archived_room_tells_its_files_alone()
    {
        DossierStage stage;
        const auto client = stage.client();
        stage.say(0, u"x"_s,
            [](ChatWorld &, ChatMessage &m) { m.upload = demo::ChatUpload{.name = u"a"_s, .type = u"text/plain"_s, .size = 3}; });
        stage.archive(true);
        const Room room = await(client->room(ChatStage::roomId(), {})).value();
        const DossierRoom told = await(client->dossiers().volume({.room = room}, {})).value();
        QVERIFY(told.readable);
        QCOMPARE(told.messages, -1);
        QCOMPARE(told.files, 1);
        QCOMPARE(stage.host.hits(u"groups.messages"_s), 0);
    }

    void a_profile_has_no_secret_in_it_data() { versionRows(); }
    void a_profile_has_no_secret_in_it()
    {
        QFETCH(QString, version);
        DossierStage stage(version);
        stage.change([](ChatWorld &w) {
            w.grant(u"view-full-other-user-info"_s, u"console"_s);
            w.userById(ChatStage::account(0).value)->customFields
                = {{u"sis"_s, QJsonObject{{u"term"_s, u"S1"_s}, {u"apiToken"_s, u"shh"_s}}}};
        });
        const auto client = stage.client();
        const QJsonObject profile = await(client->dossiers().profile(ChatStage::account(0), {})).value();
        QCOMPARE(profile["username"_L1].toString(), ChatStage::username(0));
        QCOMPARE(profile["emails"_L1][0]["address"_L1].toString(), u"0000@uni.example"_s);
        QCOMPARE(profile["customFields"_L1], (QJsonObject{{u"sis"_s, QJsonObject{{u"term"_s, u"S1"_s}}}}));
        const QByteArray text = QJsonDocument(profile).toJson();
        QVERIFY2(!text.contains("services") && !text.contains("bcrypt") && !text.contains("oken"), text);
        QCOMPARE(await(client->dossiers().profile(AccountId{u"nobody"_s}, {})).error().kind, Error::Kind::NotFound);
    }

    void twenty_thousand_messages_pass_by()
    {
        DossierStage stage;
        const auto client = stage.client();
        stage.change([](ChatWorld &w) {
            const demo::ChatUser *one = w.userById(ChatStage::account(0).value), *other = w.userById(ChatStage::account(1).value);
            w.roomById(ChatStage::roomId().value)->past = {.count = 20'000, .message = [one, other](int n) {
                                                               return ChatMessage{.number = quint64(1'000'000 + n),
                                                                   .author = n % 40 == 0 ? one : other,
                                                                   .msg = QString(200, u'x'),
                                                                   .ts = DossierStage::begin().addSecs(n - 30'000)};
                                                           }};
        });
        const auto all = stage.collect(*client);
        QCOMPARE(all.items.size(), 500);
        QCOMPARE(all.looked, 20'000);
        QVERIFY(all.pages <= 203);
        QVERIFY(all.longestCursor < 200);
    }

    void cursors_that_are_not_ours_are_refused()
    {
        DossierStage stage;
        const auto client = stage.client();
        const Room room = await(client->room(ChatStage::roomId(), {})).value();
        const auto haul = await(client->dossiers().messages(room, {.authors = {}, .cursor = u"rubbish"_s}, {}));
        QCOMPARE(haul.error().code, u"cursor"_s);
    }
};

QTEST_GUILESS_MAIN(TestDossiers)
#include "tst_dossiers.moc"
