// SPDX-License-Identifier: GPL-3.0-or-later
// What may leave with a dossier: nothing of others unmasked unless somebody decided so, nothing outside the scope.
#include "domain/dossier.h"
#include "domain/safename.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"THIRD-PARTY"_s; // in everything that is somebody else's
const QString mask = u"[masked]"_s;

PrivacyCase request()
{
    PrivacyCase request;
    request.scope.parts.insert(CasePart::Mentions);
    request.accounts = {{.id = AccountId{u"me"_s}, .username = u"a.renard"_s, .decision = CaseAccount::Decision::Confirmed},
        {.id = AccountId{u"notme"_s}, .username = u"a.renard2"_s, .decision = CaseAccount::Decision::Excluded}};
    return request;
}

DossierItem any(QRandomGenerator &dice)
{
    DossierItem item{.number = dice.bounded(1, 1000), .kind = DossierItem::Kind(dice.bounded(4)), .room = RoomId{u"r"_s}};
    const bool theirs = item.isOthers();
    if (item.kind == DossierItem::Kind::File || (theirs && dice.bounded(4) == 0)) {
        item.file = DossierFile{.id = u"f"_s, .name = theirs ? secret : u"mine.pdf"_s, .type = {}, .bytes = 3,
            .author = AccountId{theirs ? secret : u"me"_s}, .at = {}, .path = theirs ? u"/file-upload/f/"_s + secret : QString()};
        return item;
    }
    DossierMessage message{.id = u"m"_s, .author = AccountId{theirs ? secret : u"me"_s}, .username = theirs ? secret : u"a.renard"_s,
        .name = theirs ? secret : u"Anaïs Renard"_s, .text = theirs ? secret : u"my own words"_s};
    for (int i = dice.bounded(4); i > 0; --i)
        message.quotes += DossierQuote{secret, secret};
    if (theirs)
        message.mentions = {secret}, message.files = {secret};
    item.message = message;
    return item;
}

/// Everything in an item as one text.
QString everything(const DossierItem &item)
{
    QString out;
    if (item.message) {
        const DossierMessage &m = *item.message;
        out += m.id + m.author.value + m.username + m.name + m.text + m.thread + m.mentions.join(u' ') + m.files.join(u' ');
        for (const DossierQuote &quote : m.quotes)
            out += quote.author + quote.text;
    }
    if (item.file)
        out += item.file->id + item.file->name + item.file->author.value + item.file->path + item.file->type;
    return out;
}

} // namespace

class TestDossier : public QObject
{
    Q_OBJECT
private slots:
    void nothing_of_others_leaves_unmasked_by_default()
    {
        QRandomGenerator dice(20261130);
        int held = 0;
        for (int i = 0; i < 3000; ++i) {
            const DossierItem item = any(dice);
            const DossierItem out = maskedItem(item, mask);
            held += everything(item).contains(secret);
            QVERIFY2(!everything(out).contains(secret), qPrintable(everything(out)));
            if (!item.isOthers() && item.message)
                QCOMPARE(out.message->text, item.message->text);
            QCOMPARE(maskedItem(out, mask), out);
        }
        QVERIFY(held > 1000);
    }

    void a_decision_shows_the_words_of_others()
    {
        QRandomGenerator dice(7);
        for (int i = 0; i < 100; ++i) {
            DossierItem item = any(dice);
            item.unmasked = true;
            QCOMPARE(maskedItem(item, mask), item);
        }
    }

    void own_words_keep_their_mentions()
    {
        DossierItem item{.kind = DossierItem::Kind::Message, .message = DossierMessage{.text = u"@bea hello"_s, .mentions = {u"bea"_s}}};
        QCOMPARE(maskedItem(item, mask), item);
    }

    void what_leaves_is_in_the_scope_and_of_the_person()
    {
        PrivacyCase c = request();
        DossierItem own{.kind = DossierItem::Kind::Message, .room = RoomId{u"r"_s}, .message = DossierMessage{.author = AccountId{u"me"_s}}};
        QVERIFY(leaves(own, c));
        DossierItem excluded = own;
        excluded.excluded = true;
        QVERIFY(!leaves(excluded, c));
        DossierItem stranger = own;
        stranger.message->author = AccountId{u"notme"_s};
        QVERIFY(!leaves(stranger, c));
        const DossierItem mention{.kind = DossierItem::Kind::Mention, .room = RoomId{u"r"_s}, .message = DossierMessage{.author = AccountId{u"x"_s}}};
        QVERIFY(leaves(mention, c));
        c.scope.parts.remove(CasePart::Mentions);
        QVERIFY(!leaves(mention, c));
        c.scope.without = {RoomId{u"r"_s}};
        QVERIFY(!leaves(own, c));
    }

    void facts_lose_what_opens_an_account_and_whoever_acted()
    {
        const QJsonObject facts = QJsonDocument::fromJson(R"({"username":"a.renard","services":{"password":"hash"},"name":"Anaïs",
            "rooms":[{"t":"d","name":"THIRD-PARTY","fname":"THIRD-PARTY"},{"t":"p","name":"chem-101"}],
            "lines":[{"kind":"added","by":"THIRD-PARTY"},{"kind":"joined","by":"A.Renard"}],
            "deep":{"usernames":["THIRD-PARTY","a.renard"],"lastMessage":{"msg":"THIRD-PARTY"}},"authToken":"T"})")
                                     .object();
        const QJsonObject out = maskedFacts(facts, {u"a.renard"_s}, mask);
        const QByteArray text = QJsonDocument(out).toJson();
        QVERIFY2(!text.contains("THIRD-PARTY") && !text.contains("hash") && !out.contains(u"authToken"_s), text);
        QCOMPARE(out[u"rooms"_s][1][u"name"_s].toString(), u"chem-101"_s);
        QCOMPARE(out[u"lines"_s][0][u"by"_s].toString(), mask);
        QCOMPARE(out[u"lines"_s][1][u"by"_s].toString(), u"A.Renard"_s);
        QCOMPARE(out[u"username"_s].toString(), u"a.renard"_s);
    }

    void names_of_files_are_safe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"rapport.pdf"_s << u"rapport.pdf"_s;
        QTest::newRow("accents") << u"Résumé été.PDF"_s << u"Resume_ete.pdf"_s;
        QTest::newRow("up the tree") << u"../../etc/passwd"_s << u"etc_passwd.bin"_s;
        QTest::newRow("Windows path") << u"C:\\Windows\\evil.exe"_s << u"C_Windows_evil_exe.bin"_s;
        QTest::newRow("script") << u"<script>alert(1)</script>.html"_s << u"script_alert_1_script_html.bin"_s;
        QTest::newRow("option") << u"--rf.txt"_s << u"rf.txt"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc.bin"_s;
        QTest::newRow("nothing") << QString() << u"_.bin"_s;
        QTest::newRow("picture of two ends") << u"photo.png.exe"_s << u"photo_png_exe.bin"_s;
        QTest::newRow("turned writing") << u"\u202Egnp.exe"_s << u"gnp_exe.bin"_s;
        QTest::newRow("null") << u"a\0b.txt"_s << u"a_b.txt"_s;
        QTest::newRow("device") << u"com1.txt"_s << u"com1_.txt"_s;
        QTest::newRow("emoji") << u"😀.jpg"_s << u"_.jpg"_s;
    }
    void names_of_files_are_safe()
    {
        QFETCH(QString, name);
        QTEST(safeFileName(name), "safe");
    }
    void long_names_are_cut()
    {
        QVERIFY(safeFileName(QString(5000, u'é') + u".pdf"_s).size() <= 64);
        QVERIFY(safeName(QString(5000, u'é')).size() <= 40);
    }
};

QTEST_GUILESS_MAIN(TestDossier)
#include "tst_dossier.moc"
