// SPDX-License-Identifier: GPL-3.0-or-later
// What is collected for a privacy case of the demo campus: whole, only what was asked for, with its gaps, and from where it stopped.
#include "app/caseexport.h"
#include "archive/ziparchiver.h"
#include "demo/chat/chatworld.h"
#include "support/dossierdemo.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

using State = PartReport::State;
using Kind = DossierItem::Kind;

const QString anais = u"anais.roux"_s;

QHash<QString, State> statesOf(WorkFile &file, CasePart part)
{
    QHash<QString, State> states;
    const QList<PartReport> reports = await(file.reports()).value();
    for (const PartReport &report : reports)
        if (report.part == part)
            states.insert(report.roomName, report.state);
    return states;
}

int count(const QHash<QString, State> &states, State state) { return int(states.values().count(state)); }

long residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').first().toLong();
    return -1;
}

QStringList texts(WorkFile &file)
{
    QStringList out;
    for (const DossierItem &item : DossierDemo::itemsOf(file))
        if (item.message)
            out += item.message->id + u' ' + item.message->text;
    out.sort();
    return out;
}

} // namespace

class TestCollector : public QObject
{
    Q_OBJECT
private slots:
    void accounts_are_suggested_with_their_evidence()
    {
        DossierDemo demo;
        const QList<CaseAccount> found
            = await(suggestedAccounts(demo.caseOf(anais), demo.rules, demo.moodle, demo.chat, demo.reader, {})).value();
        QHash<QString, QString> evidence;
        for (const CaseAccount &account : found) {
            evidence.insert(account.username, account.evidence);
            QCOMPARE(account.decision, CaseAccount::Decision::Open);
        }
        QCOMPARE(evidence.value(anais), u"username"_s);
        QVERIFY2(found.size() >= 2, "an account of the same address is there as well");
        PrivacyCase known = demo.caseOf(anais);
        known.accounts = found;
        QVERIFY(await(suggestedAccounts(known, demo.rules, demo.moodle, demo.chat, demo.reader, {})).value().isEmpty());
    }

    void an_estimate_counts_and_reads_nothing()
    {
        DossierDemo demo;
        const CollectionOrder order = demo.order(demo.decided(demo.caseOf(anais), anais));
        const DossierEstimate estimate = await(demo.collector.estimate(order, {})).value();
        QCOMPARE(estimate.rooms.size(), order.rooms.size());
        QVERIFY(estimate.messages > 0 && estimate.files > 0);
        QVERIFY(estimate.unreadable >= 1);
    }

    void everything_asked_for_is_collected_with_its_gaps()
    {
        DossierDemo demo;
        const PrivacyCase request = demo.decided(demo.caseOf(anais), anais);
        const auto file = demo.file();
        QVERIFY(await(demo.collector.collect(demo.order(request), *file, {})));
        for (const CasePart part : {CasePart::Identity, CasePart::Enrolments, CasePart::Profile, CasePart::Memberships})
            QCOMPARE(statesOf(*file, part).values(), QList{State::Complete});
        const QHash<QString, State> rooms = statesOf(*file, CasePart::Messages);
        QVERIFY(count(rooms, State::Unreadable) >= 1);
        QVERIFY(count(rooms, State::Complete) >= 4);
        const AccountId account = request.confirmed().first().id;
        int messages = 0, files = 0;
        for (const DossierItem &item : DossierDemo::itemsOf(*file)) {
            QVERIFY2(!item.isOthers(), "others' messages were not asked for");
            QCOMPARE(item.message ? item.message->author : item.file->author, account);
            messages += item.message ? 1 : 0;
            files += item.file ? 1 : 0;
        }
        QVERIFY(messages > 10 && files >= 3);
        QVERIFY(await(file->filesWanted()).value().isEmpty());
        const QHash<CasePart, QJsonObject> facts = await(file->facts()).value();
        QCOMPARE(facts.value(CasePart::Identity).value("user"_L1).toObject().value("username"_L1).toString(), anais);
        QVERIFY(!facts.value(CasePart::Enrolments).value("courses"_L1).toArray().isEmpty());
        const QJsonArray accounts = facts.value(CasePart::Profile).value("accounts"_L1).toArray();
        QCOMPARE(accounts.size(), 1);
        QVERIFY(!accounts.at(0).toObject().contains("services"_L1));
    }

    void mentions_come_only_when_they_are_asked_for()
    {
        DossierDemo demo;
        PrivacyCase request = demo.decided(demo.caseOf(anais), anais);
        request.scope.parts = {CasePart::Mentions};
        const auto file = demo.file();
        QVERIFY(await(demo.collector.collect(demo.order(request), *file, {})));
        const QList<DossierItem> items = DossierDemo::itemsOf(*file);
        QVERIFY(std::ranges::contains(items, Kind::Mention, &DossierItem::kind));
        QVERIFY(std::ranges::contains(items, Kind::Reply, &DossierItem::kind));
        QVERIFY(std::ranges::all_of(items, &DossierItem::isOthers));
        QVERIFY(await(file->facts()).value().isEmpty());
    }

    void rooms_that_were_unticked_are_not_read()
    {
        DossierDemo demo;
        PrivacyCase request = demo.decided(demo.caseOf(anais), anais);
        request.scope.parts = {CasePart::Messages};
        CollectionOrder order = demo.order(request);
        for (qsizetype i = 1; i < order.rooms.size(); ++i)
            order.request.scope.without.insert(order.rooms.at(i).room.id);
        const auto file = demo.file();
        const RoomId only = order.rooms.first().room.id;
        QVERIFY(await(demo.collector.collect(order, *file, {})));
        const QList<PartReport> reports = await(file->reports()).value();
        for (const PartReport &report : reports)
            QCOMPARE(report.room, only);
    }

    void stopped_and_resumed_it_is_as_if_nothing_had_been()
    {
        DossierDemo demo;
        PrivacyCase request = demo.decided(demo.caseOf(anais), anais);
        request.scope.parts += CasePart::Mentions;
        const auto whole = demo.file(1);
        QVERIFY(await(demo.collector.collect(demo.order(request), *whole, {})));
        std::stop_source stop;
        CollectionOrder order = demo.order(request);
        order.told = [&](const CollectionProgress &progress) {
            if (progress.done >= 6)
                stop.request_stop();
        };
        {
            const auto begun = demo.file(2);
            const Result<void> stopped = await(demo.collector.collect(order, *begun, stop.get_token()));
            QVERIFY(!stopped && stopped.error().kind == Error::Kind::Cancelled);
        }
        const auto resumed = demo.file(2);
        QVERIFY(await(demo.collector.collect(demo.order(request), *resumed, {})));
        QCOMPARE(texts(*resumed), texts(*whole));
        QCOMPARE(await(resumed->counts()).value(), await(whole->counts()).value());
        QCOMPARE(statesOf(*resumed, CasePart::Messages), statesOf(*whole, CasePart::Messages));
    }

    void a_part_that_fails_stays_in_the_reports_and_is_read_again()
    {
        DossierDemo demo;
        PrivacyCase request = demo.decided(demo.caseOf(anais), anais);
        request.scope.parts = {CasePart::Profile, CasePart::Messages};
        demo.servers.chatHost().add(demo::Fault::htmlPage(u"groups.messages"_s).repeated());
        const auto file = demo.file();
        QVERIFY(await(demo.collector.collect(demo.order(request), *file, {})));
        QCOMPARE(statesOf(*file, CasePart::Profile).values(), QList{State::Complete});
        QVERIFY(count(statesOf(*file, CasePart::Messages), State::Failed) >= 1);
        const QList<PartReport> reports = await(file->reports()).value();
        for (const PartReport &report : reports)
            QVERIFY(report.state != State::Failed || !report.call.isEmpty());
        demo.servers.chatHost().clearFaults();
        QVERIFY(await(demo.collector.collect(demo.order(request), *file, {})));
        QCOMPARE(count(statesOf(*file, CasePart::Messages), State::Failed), 0);
        QVERIFY(!DossierDemo::itemsOf(*file).isEmpty());
    }

    void a_refused_token_ends_it_and_nothing_is_called_read()
    {
        DossierDemo demo;
        const PrivacyCase request = demo.decided(demo.caseOf(anais), anais);
        const CollectionOrder order = demo.order(request);
        demo.servers.chatHost().add(
            demo::Fault::status({}, 401, R"({"status":"error","message":"You must be logged in to do this."})").repeated());
        const auto file = demo.file();
        const Result<void> done = await(demo.collector.collect(order, *file, {}));
        QVERIFY(!done && done.error().kind == Error::Kind::Unauthenticated);
        QCOMPARE(count(statesOf(*file, CasePart::Messages), State::Complete), 0);
    }

    void memory_does_not_grow_with_the_messages()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer keeps what was freed: the plain build measures it");
#endif
        DossierDemo demo;
        PrivacyCase request = demo.decided(demo.caseOf(anais), anais);
        request.scope.parts = {CasePart::Messages};
        CollectionOrder order = demo.order(request);
        const auto readable = std::ranges::find_if(
            order.rooms, [](const DossierRoom &room) { return room.cmid.isValid() && !room.room.archived; });
        order.rooms = {*readable};
        const QString room = order.rooms.first().room.id.value, account = request.confirmed().first().id.value;
        demo.servers.chatHost().run([&] {
            demo::ChatWorld &world = demo.servers.chatWorld();
            const demo::ChatUser *one = world.userById(account), *other = world.userById(demo.servers.chatUserId());
            const QDateTime since = QDateTime::fromString(u"2020-01-01T00:00:00Z"_s, Qt::ISODate);
            world.roomById(room)->past = {.count = 200'000, .message = [=](int n) {
                                              return demo::ChatMessage{.number = quint64(10'000'000 + n),
                                                  .author = n % 4 == 0 ? one : other,
                                                  .msg = QString(200, u'x'),
                                                  .ts = since.addSecs(n)};
                                          }};
        });
        long early = 0, peak = 0;
        int pages = 0;
        order.told = [&](const CollectionProgress &) {
            if (++pages == 200) // 20,000 messages are through: everything that is needed once is there
                early = residentKilobytes();
            if (pages > 200 && pages % 20 == 0)
                peak = std::max(peak, residentKilobytes());
        };
        const auto file = demo.file();
        QVERIFY(await(demo.collector.collect(order, *file, {})));
        QVERIFY(await(file->counts()).value().messages >= 50'000);
        QVERIFY(early > 0 && peak > 0);
        qInfo("%ld kB after 20,000 messages, %ld at most until 200,000", early, peak);
        QVERIFY(peak - early < 48 * 1024);
    }

    void the_archive_opens_elsewhere_and_holds_nobody_elses_words()
    {
        DossierDemo demo;
        PrivacyCase request = demo.decided(demo.caseOf(anais), anais);
        request.scope.parts += CasePart::Mentions;
        const CollectionOrder order = demo.order(request);
        const auto file = demo.file();
        QVERIFY(await(demo.collector.collect(order, *file, {})));
        QStringList others;
        for (const DossierItem &item : DossierDemo::itemsOf(*file))
            if (item.isOthers())
                others += item.message->text;
            else if (item.message)
                for (const DossierQuote &quote : item.message->quotes)
                    others += quote.text;
        QVERIFY(others.size() > 3);
        ZipArchiver archiver;
        const QString path = demo.dir.filePath(u"anais.zip"_s);
        const Result<QList<WrittenEntry>> written = await(exportDossier({.request = request,
                                                                            .moodle = demo.servers.moodleUrl(),
                                                                            .rocketchat = demo.servers.chatUrl(),
                                                                            .rooms = order.rooms,
                                                                            .made = demo.clock.now(),
                                                                            .path = path,
                                                                            .passphrase = u"quatre lacs bleus 17"_s},
            *file, archiver, demo.chat, {}));
        QVERIFY(written);
        const QString out = demo.dir.filePath(u"out"_s);
        QProcess reader;
        reader.start(u"7z"_s, {u"x"_s, u"-y"_s, u"-pquatre lacs bleus 17"_s, u"-o"_s + out, path});
        QVERIFY(reader.waitForFinished(60000));
        QCOMPARE(reader.exitCode(), 0);
        int files = 0;
        QDirIterator each(out, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            ++files;
            QFile found(each.next());
            QVERIFY(found.open(QIODevice::ReadOnly));
            const QString content = QString::fromUtf8(found.readAll());
            for (const QString &words : std::as_const(others))
                QVERIFY2(
                    !content.contains(words) && !content.contains(words.toHtmlEscaped()), qPrintable(each.fileName() + words));
        }
        QCOMPARE(files, int(written->size()));
        QVERIFY(QFile::exists(out + u"/dossier.html"_s) && QFile::exists(out + u"/manifest.json"_s));
    }
};

QTEST_GUILESS_MAIN(TestCollector)
#include "tst_collector.moc"
