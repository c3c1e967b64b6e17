// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of a dossier: well-formed, masked, bounded in memory, and with the hash of everything.
#include "words/dossier.h"

#include "words/languages.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <thread>

using namespace diapason;
using namespace Qt::StringLiterals;

using words::DossierDocuments;
using words::DossierPapers;
using words::DossierPass;
using words::DossierPasses;

namespace {

const QString secret = u"THIRD-PARTY"_s;
const QString evil = u"<script>alert('x')</script> & \u0001 \"../../etc\""_s;

DossierItem own(qint64 number, const QString &room, const QString &text)
{
    return {.number = number, .kind = DossierItem::Kind::Message, .room = RoomId{room},
        .message = DossierMessage{.id = u"m%1"_s.arg(number), .author = AccountId{u"me"_s}, .username = u"a.renard"_s,
            .name = u"Anaïs Renard"_s, .at = QDateTime(QDate(2026, 9, 1), QTime(8, 0), QTimeZone::UTC).addSecs(number * 60), .text = text}};
}

DossierItem mention(qint64 number, const QString &room)
{
    DossierItem item = own(number, room, secret);
    item.kind = DossierItem::Kind::Mention;
    item.message->author = AccountId{secret};
    item.message->username = item.message->name = secret;
    return item;
}

DossierItem file(qint64 number, const QString &room, const QString &name)
{
    return {.number = number, .kind = DossierItem::Kind::File, .room = RoomId{room},
        .file = DossierFile{.id = u"f%1"_s.arg(number), .name = name, .type = u"image/png"_s, .bytes = 6, .author = AccountId{u"me"_s},
            .at = QDateTime(QDate(2026, 9, 2), QTime(9, 30), QTimeZone::UTC), .path = u"/file-upload/x/"_s + name}};
}

PartReport report(CasePart part, const QString &room, int looked, int items)
{
    return {.part = part, .room = RoomId{room}, .roomName = room, .state = PartReport::State::Complete, .looked = looked, .total = looked, .items = items};
}

DossierPapers papers(const QString &language = u"en"_s)
{
    DossierPapers p;
    p.request = {.id = 12, .campus = u"c"_s, .requester = u"Anaïs Renard"_s, .received = QDate(2026, 11, 3), .language = language,
        .person = MoodleUserId{7}, .personName = u"Anaïs Renard"_s, .username = u"a.renard"_s};
    p.request.accounts = {{.id = AccountId{u"me"_s}, .username = u"a.renard"_s, .name = u"Anaïs Renard"_s, .decision = CaseAccount::Decision::Confirmed}};
    p.request.scope.parts.insert(CasePart::Mentions);
    p.campus = u"Haute-Brume"_s;
    p.moodle = QUrl(u"https://moodle.example"_s);
    p.rocketchat = QUrl(u"https://chat.example"_s);
    p.rooms = {{.room = {.id = RoomId{u"r1"_s}, .name = u"hist-101"_s, .displayName = u"HIST-101"_s}, .cmid = Cmid{30}, .course = u"HIST-101 Été"_s, .activity = u"Salon"_s},
        {.room = {.id = RoomId{u"r2"_s}, .name = evil}}};
    p.retention = {{RoomId{u"r1"_s}, RetentionInForce{RetentionInForce::Ground::Room, 90}}};
    p.facts = {{CasePart::Identity, QJsonObject{{u"username"_s, u"a.renard"_s}, {u"firstname"_s, evil}, {u"rooms"_s, QJsonArray{u"r1"_s}}}},
        {CasePart::Memberships, QJsonObject{{u"rooms"_s, QJsonArray{QJsonObject{{u"name"_s, u"hist-101"_s}, {u"lines"_s, QJsonArray{QJsonObject{{u"kind"_s, u"added"_s}, {u"by"_s, secret}, {u"at"_s, u"2026-09-01T08:00:00Z"_s}}}}}}}}},
        {CasePart::Enrolments, QJsonObject{{u"courses"_s, QJsonArray{}}}}, {CasePart::Profile, QJsonObject{{u"name"_s, u"Anaïs"_s}}}};
    p.reports = {report(CasePart::Messages, u"r1"_s, 200, 5), report(CasePart::Messages, u"r2"_s, 10, 1), report(CasePart::Files, u"r1"_s, 3, 2)};
    p.made = QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC);
    p.operatorName = u"dpo"_s;
    p.version = u"0.9"_s;
    return p;
}

QList<DossierItem> items()
{
    DossierItem quoting = own(2, u"r1"_s, u"I answer"_s);
    quoting.message->quotes = {{secret, secret}};
    DossierItem shown = mention(4, u"r1"_s);
    shown.unmasked = true;
    shown.reason = u"asked by her"_s;
    shown.message->text = u"Anaïs is right"_s;
    shown.message->username = shown.message->name = u"bea"_s;
    DossierItem out = own(5, u"r1"_s, u"LEFT-OUT"_s);
    out.excluded = true;
    out.reason = u"of a third person"_s;
    return {own(1, u"r1"_s, u"Hello\n"_s + evil), quoting, mention(3, u"r1"_s), shown, out, file(6, u"r1"_s, u"../../photo.png"_s),
        file(7, u"r1"_s, u"no bytes.svg"_s), own(8, u"r2"_s, u"in the other room"_s)};
}

DossierPasses passesOf(const QList<DossierItem> &all, int *passes = nullptr)
{
    return [all, passes]() -> DossierPass {
        if (passes)
            ++*passes;
        return [all, at = qsizetype(0)]() mutable -> Result<QList<DossierItem>> {
            const QList<DossierItem> page = all.mid(at, 200);
            at += page.size();
            return page;
        };
    };
}

Result<std::optional<QByteArray>> pieces(qint64, int number) { return number < 2 ? std::optional(QByteArray("abc")) : std::nullopt; }

struct Archive {
    QList<WrittenEntry> written;
    QHash<QString, QByteArray> content;
    QStringList names;
    qsizetype widest = 0;
    QString error;
};

void pull(Archive &archive, ArchiveEntry entry)
{
    QByteArray whole;
    for (;;) {
        const auto piece = entry.next();
        if (!piece)
            archive.error = piece.error().code;
        if (!piece || !*piece)
            break;
        archive.widest = std::max(archive.widest, (*piece)->size());
        whole += **piece;
    }
    archive.names += entry.name;
    archive.content.insert(entry.name, whole);
    archive.written += {entry.name, whole.size(), QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex()};
}

/// On another thread, as the archiver does it.
Archive write(const DossierPapers &p, DossierPasses passes)
{
    DossierDocuments documents = words::dossierDocuments(p, std::move(passes), pieces);
    Archive archive;
    std::thread([&] {
        for (const ArchiveEntry &entry : documents.entries)
            pull(archive, entry);
        pull(archive, documents.manifest(archive.written));
    }).join();
    return archive;
}

QString fault(const QByteArray &html)
{
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? u"%1 in line %2"_s.arg(reader.errorString()).arg(reader.lineNumber()) : QString();
}

} // namespace

class TestDossier : public QObject
{
    Q_OBJECT
private slots:
    void init() { words::useLanguage(words::Language::English); }

    void pages_are_well_formed_and_run_nothing()
    {
        DossierPapers p = papers();
        p.files = {items().at(5)};
        const Archive archive = write(p, passesOf(items()));
        for (const QString &name : {u"dossier.html"_s, u"information.html"_s}) {
            const QByteArray html = archive.content.value(name);
            QVERIFY2(fault(html).isEmpty(), qPrintable(name + u": "_s + fault(html)));
            QVERIFY(!html.contains("<script") && !html.contains("src=") && !html.contains("http-equiv=\"refresh"));
            QVERIFY(html.contains("lang=\"en"));
        }
        const QByteArray html = archive.content.value(u"dossier.html"_s);
        QVERIFY(html.contains("href=\"files/6_photo.png\""));
        QVERIFY(html.contains("&lt;script&gt;alert"));
        QVERIFY(html.contains("its content was not read"));
        if (const QString folder = qEnvironmentVariable("DIAPASON_PAPERS"); !folder.isEmpty())
            for (const QString &name : {u"dossier.html"_s, u"information.html"_s, u"manifest.json"_s}) {
                QFile file(folder + u'/' + name);
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(archive.content.value(name)) > 0);
            }
    }

    void nothing_of_others_leaves_and_decisions_are_counted()
    {
        DossierPapers p = papers();
        p.files = {items().at(5)};
        const Archive archive = write(p, passesOf(items()));
        for (auto it = archive.content.begin(); it != archive.content.end(); ++it) {
            QVERIFY2(!it.value().contains(secret.toUtf8()), qPrintable(it.key()));
            QVERIFY2(!it.value().contains("LEFT-OUT"), qPrintable(it.key()));
        }
        QVERIFY(archive.content.value(u"dossier.html"_s).contains("[masked: words of another person]"));
        QVERIFY(archive.content.value(u"dossier.html"_s).contains("is right"));
        const QJsonObject manifest = QJsonDocument::fromJson(archive.content.value(u"manifest.json"_s)).object();
        const QJsonObject counts = manifest[u"counts"_s].toObject();
        QCOMPARE(counts[u"messages"_s].toInt(), 3);
        QCOMPARE(counts[u"othersMessages"_s].toInt(), 2);
        QCOMPARE(counts[u"files"_s].toInt(), 2);
        QCOMPARE(counts[u"filesWithoutContent"_s].toInt(), 1);
        QCOMPARE(counts[u"masked"_s].toInt(), 2);
        QCOMPARE(counts[u"excluded"_s].toInt(), 1);
        QCOMPARE(manifest[u"decisions"_s].toArray().size(), 2);
        QCOMPARE(manifest[u"decisions"_s][0][u"reason"_s].toString(), u"of a third person"_s);
    }

    void the_manifest_knows_every_file()
    {
        DossierPapers p = papers();
        p.files = {items().at(5)};
        const Archive archive = write(p, passesOf(items()));
        QCOMPARE(archive.names.last(), u"manifest.json"_s);
        const QJsonArray files = QJsonDocument::fromJson(archive.content.value(u"manifest.json"_s)).object()[u"files"_s].toArray();
        QCOMPARE(files.size(), archive.names.size() - 1);
        for (const QJsonValue &each : files) {
            const QByteArray whole = archive.content.value(each[u"name"_s].toString());
            QCOMPARE(each[u"sha256"_s].toString().toLatin1(), QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex());
        }
        QCOMPARE(archive.content.value(u"files/6_photo.png"_s), QByteArray("abcabc"));
        static const QRegularExpression safe(u"\\A[A-Za-z0-9_-]+(\\.?[A-Za-z0-9_-]+)*(/[A-Za-z0-9_-]+(\\.?[A-Za-z0-9_-]+)*)*\\z"_s);
        for (const QString &name : archive.names)
            QVERIFY2(safe.match(name).hasMatch(), qPrintable(name));
        QCOMPARE(QSet<QString>(archive.names.begin(), archive.names.end()).size(), archive.names.size());
    }

    void data_is_laid_out_by_course_and_activity()
    {
        const Archive archive = write(papers(), passesOf(items()));
        const QByteArray json = archive.content.value(u"data/HIST-101_Ete/Salon_.30/messages/data.json"_s);
        QJsonParseError error;
        const QJsonObject room = QJsonDocument::fromJson(json, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString() + archive.names.join(u' ')));
        QCOMPARE(room[u"messages"_s].toArray().size(), 2);
        QCOMPARE(room[u"messages"_s][0][u"text"_s].toString(), u"Hello\n"_s + evil);
        QCOMPARE(room[u"messages"_s][1][u"quotes"_s][0][u"text"_s].toString(), u"[masked: words of another person]"_s);
        for (const QString &name : archive.names)
            if (name.endsWith(u".json"_s)) {
                (void)QJsonDocument::fromJson(archive.content.value(name), &error);
                QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(name));
            }
    }

    void the_language_is_the_case_s()
    {
        const Archive archive = write(papers(u"fr"_s), passesOf(items()));
        const QString html = QString::fromUtf8(archive.content.value(u"dossier.html"_s));
        QVERIFY(fault(html.toUtf8()).isEmpty());
        QVERIFY(html.contains(u"lang=\"fr"_s) && html.contains(u"[masqué\u00a0: propos d’une autre personne]"_s));
        QVERIFY(html.contains(u"1er septembre 2026 à "_s));
        const QString sheet = QString::fromUtf8(archive.content.value(u"information.html"_s));
        QVERIFY(sheet.contains(u"CNIL"_s) && sheet.contains(u"90 jours"_s) && sheet.contains(u"[À compléter par le service"_s));
    }

    void gaps_are_told()
    {
        DossierPapers p = papers();
        p.reports += PartReport{.part = CasePart::Messages, .room = RoomId{u"r3"_s}, .roomName = u"gone"_s,
            .state = PartReport::State::Partial, .looked = 117, .total = 120, .items = 0, .cursor = {}, .code = u"timeout"_s};
        const Archive archive = write(p, passesOf(items()));
        const QByteArray sentence = "3 of 120 messages were not read: the server stopped answering.";
        QVERIFY(archive.content.value(u"dossier.html"_s).contains(sentence));
        QVERIFY(archive.content.value(u"manifest.json"_s).contains(sentence));
    }

    void outside_the_scope_nothing_leaves()
    {
        DossierPapers p = papers();
        p.request.scope.parts = {CasePart::Messages};
        p.request.scope.without = {RoomId{u"r2"_s}};
        const Archive archive = write(p, passesOf(items()));
        QVERIFY(!archive.content.value(u"dossier.html"_s).contains("in the other room"));
        QVERIFY(!archive.names.contains(u"data/identity/data.json"_s));
        const QJsonObject counts = QJsonDocument::fromJson(archive.content.value(u"manifest.json"_s)).object()[u"counts"_s].toObject();
        QCOMPARE(counts[u"messages"_s].toInt(), 2);
        QCOMPARE(counts[u"outsideScope"_s].toInt(), 5);
    }

    void a_failing_read_stops_the_entry()
    {
        const Archive archive = write(papers(), [] {
            return DossierPass([]() -> Result<QList<DossierItem>> { return Failure{Error{.kind = Error::Kind::Storage, .code = u"sealed"_s}}; });
        });
        QCOMPARE(archive.error, u"sealed"_s);
    }

    void many_messages_go_by_in_bounded_pieces()
    {
        QList<DossierItem> all;
        DossierPapers p = papers();
        p.rooms.clear();
        p.reports.clear();
        for (int room = 0; room < 40; ++room) {
            const QString id = u"room%1"_s.arg(room, 3, 10, QChar(u'0'));
            p.reports += report(CasePart::Messages, id, 500, 500);
            for (int i = 0; i < 500; ++i)
                all += own(room * 500 + i + 1, id, u"message %1 of many"_s.arg(i));
        }
        int passes = 0;
        const Archive archive = write(p, passesOf(all, &passes));
        QVERIFY2(archive.widest < 256 * 1024, qPrintable(QString::number(archive.widest)));
        QVERIFY2(passes <= 7, qPrintable(QString::number(passes)));
        QCOMPARE(archive.content.value(u"dossier.html"_s).count("of many</p>"), 20'000);
        int kept = 0;
        for (auto it = archive.content.begin(); it != archive.content.end(); ++it)
            if (it.key().endsWith(u"messages/data.json"_s))
                kept += int(QJsonDocument::fromJson(it.value()).object()[u"messages"_s].toArray().size());
        QCOMPARE(kept, 20'000);
    }
};

QTEST_GUILESS_MAIN(TestDossier)
#include "tst_dossier.moc"
