// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search.h"

#include "core/text.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;

namespace {

using Kind = SearchEntry::Kind;
using Rank = SearchHit::Rank;

QList<SearchEntry> campus()
{
    return {
        {.kind = Kind::Course,
            .number = 201,
            .title = u"CHI201 Chimie organique 🧪"_s,
            .names = {u"CHI201"_s, u"Licence 2 Chimie"_s},
            .keys = {u"201"_s}},
        {.kind = Kind::Course, .number = 7, .title = u"HIS112 L’Europe des Lumières"_s, .names = {u"HIS112"_s}, .keys = {u"7"_s}},
        {.kind = Kind::Course, .number = 8, .title = u"Art & \"Design\" (C++) NEAR/3 Œuvres*"_s, .keys = {u"8"_s}},
        {.kind = Kind::Activity,
            .number = 30,
            .title = u"CHI201 Chimie organique 🧪 · Salon du cours"_s,
            .names = {u"Salon du cours"_s, u"Licence 2 Chimie"_s, u"abc_CHI201_30"_s},
            .keys = {u"30"_s, u"RoOmId30"_s},
            .weight = 3},
        {.kind = Kind::Activity,
            .number = 31,
            .title = u"CHI201 Chimie organique 🧪 · Salon TP – groupes 1 à 6"_s,
            .names = {u"Salon TP – groupes 1 à 6"_s},
            .keys = {u"31"_s},
            .weight = 2},
        {.kind = Kind::Room, .id = u"RoOmId30"_s, .title = u"abc_CHI201_30"_s, .keys = {u"RoOmId30"_s}},
        {.kind = Kind::Room, .id = u"x9"_s, .title = u"chimie-guérets-2024"_s, .keys = {u"x9"_s}},
        {.kind = Kind::Person,
            .number = 1,
            .title = u"Anne-Sophie Guérin-Kowalski"_s,
            .names = {u"aguerin"_s, u"as.guerin@univ.fr"_s},
            .keys = {u"1"_s}},
        {.kind = Kind::Person,
            .number = 2,
            .title = u"Hugo Guéguen"_s,
            .names = {u"hgueguen"_s, u"hugo.gueguen@univ.fr"_s},
            .keys = {u"2"_s}},
        {.kind = Kind::Person, .number = 3, .title = u"Hugo Guéguen"_s, .names = {u"hgueguen2"_s}, .keys = {u"3"_s}},
        {.kind = Kind::Person,
            .number = 4,
            .title = u"Đặng Þórr Weiß-Łukasiewicz Øre Æon Işık İzmir"_s,
            .names = {u"dang"_s},
            .keys = {u"4"_s}},
        {.kind = Kind::Person, .number = 5, .title = u"שָׁלוֹם כֹּהֵן"_s, .names = {u"scohen"_s}, .keys = {u"5"_s}},
        {.kind = Kind::Person, .number = 6, .title = u"مُحَمَّد الأحمد"_s, .names = {u"mohamed"_s}, .keys = {u"6"_s}},
        {.kind = Kind::Person, .number = 7, .title = u"王小明"_s, .names = {u"wxm"_s}, .keys = {u"77"_s}},
        {.kind = Kind::Person,
            .number = 8,
            .title = u"Jean d’Aubigné"_s,
            .names = {u"jdaubigne"_s, u"jean@chi201.example"_s},
            .keys = {u"800"_s}},
        {.kind = Kind::Account, .id = u"svcId"_s, .title = u"Service Moodle"_s, .names = {u"svc-moodle"_s}, .keys = {u"svcId"_s}},
    };
}

/// What was found, in the order shown, by kind: number or id.
QString found(const SearchIndex &index, const QString &text, int perKind = 100)
{
    QStringList said;
    const SearchResult result = index.find(text, perKind);
    for (const QList<SearchHit> &hits : result.hits)
        for (const SearchHit &hit : hits) {
            const SearchEntry &entry = index.entries().at(hit.entry);
            static const QStringList letters{u"C"_s, u"A"_s, u"R"_s, u"P"_s, u"K"_s};
            said += letters.at(int(entry.kind))
                + (entry.kind == Kind::Room || entry.kind == Kind::Account ? entry.id : QString::number(entry.number));
        }
    return said.join(u' ');
}

bool holds(const SearchIndex &index, const QString &text, qsizetype entry)
{
    const SearchResult result = index.find(text, 1'000'000);
    return std::ranges::any_of(
        result.hits, [&](const auto &hits) { return std::ranges::contains(hits, entry, &SearchHit::entry); });
}

/// A text of letters, signs and worse.
QString anything(QRandomGenerator &random, int length)
{
    static const QString sweets
        = u"aeiouéàœßøĐŁ '’-–@._*\"()\\%&0123456789\t\n\u0000\u0007\u0301\u0323\u200b\u202e🎨𝐂שלוםכאحمدمح王小ﬁＣ１"_s;
    QString text;
    while (text.size() < length)
        text += random.bounded(20) == 0 ? QChar(random.bounded(0x10000)) : sweets.at(random.bounded(int(sweets.size())));
    return text;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void ranks_data();
    void ranks();
    void says_how_many_there_are();
    void prefers_the_heavier_then_the_order_of_entries();
    void finds_every_beginning_and_every_middle();
    void folding_what_is_typed_changes_nothing();
    void survives_anything();
    void looks_at_the_first_200_characters();
    void is_empty_without_entries();
    void shows_what_was_found_data();
    void shows_what_was_found();
    void parts_are_in_order_and_apart();
};

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("beginning of a word") << u"chim"_s << u"C201 A30 A31 Rx9"_s;
    QTest::newRow("two words") << u"chim gué"_s << u"Rx9"_s;
    QTest::newRow("words in any order") << u"guérin sophie"_s << u"P1"_s;
    QTest::newRow("inside a word") << u"rganiq"_s << u"C201 A30 A31"_s;
    QTest::newRow("accents") << u"GUERIN"_s << u"P1"_s;
    QTest::newRow("accents that are not there") << u"sálön"_s << u"A30 A31"_s;
    QTest::newRow("duplicate names") << u"hugo gueguen"_s << u"P2 P3"_s;
    QTest::newRow("username") << u"hgueguen2"_s << u"P3"_s;
    QTest::newRow("address") << u"as.guerin@univ.fr"_s << u"P1"_s;
    QTest::newRow("inside an address") << u"guerin@uni"_s << u"P1"_s;
    QTest::newRow("cmid") << u"30"_s << u"A30 RRoOmId30"_s;
    QTest::newRow("course id") << u"201"_s << u"C201 A30 A31 RRoOmId30 P8"_s;
    QTest::newRow("room id") << u"RoOmId30"_s << u"A30 RRoOmId30"_s;
    QTest::newRow("room id begun") << u"room"_s << u"A30 RRoOmId30"_s;
    QTest::newRow("not inside a room id") << u"omid"_s << QString();
    QTest::newRow("account id") << u"svcid"_s << u"KsvcId"_s;
    QTest::newRow("strokes") << u"dang"_s << u"P4"_s;
    QTest::newRow("strokes and ligatures") << u"weiss lukas ore aeon"_s << u"P4"_s;
    QTest::newRow("Turkish") << u"IŞIK izmir"_s << u"P4"_s;
    QTest::newRow("thorn") << u"thorr"_s << u"P4"_s;
    QTest::newRow("ligature typed") << u"œuvre"_s << u"C8"_s;
    QTest::newRow("ligature spelt") << u"OEUVRE"_s << u"C8"_s;
    QTest::newRow("Hebrew") << u"שלום"_s << u"P5"_s;
    QTest::newRow("Hebrew, second word") << u"כהן"_s << u"P5"_s;
    QTest::newRow("Arabic") << u"محمد"_s << u"P6"_s;
    QTest::newRow("marked from right to left") << u"\u202Eguérin\u202C"_s << u"P1"_s;
    QTest::newRow("ideograph") << u"明"_s << u"P7"_s;
    QTest::newRow("two ideographs") << u"小明"_s << u"P7"_s;
    QTest::newRow("one letter") << u"k"_s << u"P1"_s;
    QTest::newRow("two letters") << u"HU"_s << u"P2 P3"_s;
    QTest::newRow("two letters, not inside") << u"ug"_s << QString();
    QTest::newRow("two letters, not behind an @") << u"un"_s << QString();
    QTest::newRow("two digits begin no key") << u"80"_s << QString();
    QTest::newRow("three digits begin a key") << u"800"_s << u"P8"_s;
    QTest::newRow("apostrophe") << u"l'europe"_s << u"C7"_s;
    QTest::newRow("behind an apostrophe") << u"aubi"_s << u"P8"_s;
    QTest::newRow("full width") << u"ＣＨＩ２０１　salon"_s << u"A30 A31"_s;
    QTest::newRow("combining characters") << u"Gue\u0301rin"_s << u"P1"_s;
    QTest::newRow("control characters") << u"chimie\u0007\torganique\u0000"_s << u"C201 A30 A31"_s;
    QTest::newRow("zero width") << u"chi\u200Bmie-gu"_s << u"Rx9"_s;
    QTest::newRow("quotes are text") << u"\"design\""_s << u"C8"_s;
    QTest::newRow("quotes around something else") << u"\"chimie\""_s << QString();
    QTest::newRow("star is text") << u"oeuvres*"_s << u"C8"_s;
    QTest::newRow("star is no wildcard") << u"chim*"_s << QString();
    QTest::newRow("operators are text") << u"near/3 OR"_s << QString();
    QTest::newRow("operator that is there") << u"near/3"_s << u"C8"_s;
    QTest::newRow("signs of a language") << u"c++"_s << u"C8"_s;
    QTest::newRow("words of signs are passed over") << u"chi201 · 🧪 – tp"_s << u"A31"_s;
    QTest::newRow("a piece of a title") << u"ue 🧪 · Salon du"_s << u"A30"_s;
    QTest::newRow("percent and underscore") << u"chi%"_s << QString();
    QTest::newRow("signs alone") << u"* \" – 🎨 ( ) · &"_s << QString();
    QTest::newRow("blanks") << u" \t\n "_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("not there") << u"zzz"_s << QString();
    QTest::newRow("one of two words is not there") << u"chimie zzz"_s << QString();
}

void TestSearch::finds()
{
    QFETCH(QString, text);
    QTEST(found(SearchIndex(campus()), text), "expected");
}

void TestSearch::ranks_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rank"); // -1: not found
    const auto row = [](const char *name, const QString &title, const QString &text, int rank, const QStringList &names = {},
                         const QStringList &keys = {}) { QTest::newRow(name) << title << names << keys << text << rank; };
    const auto whole = int(Rank::Whole), name = int(Rank::NameBegins), word = int(Rank::WordBegins), inside = int(Rank::Inside);
    row("whole title", u"Hugo Guéguen"_s, u"hugo gueguen"_s, whole);
    row("whole title, blanks around", u"  Hugo\u00a0 Guéguen"_s, u" hugo  gueguen "_s, whole);
    row("whole name", u"x"_s, u"hgue"_s, whole, {u"HGUE"_s});
    row("whole key", u"x"_s, u"4242"_s, whole, {}, {u"4242"_s});
    row("whole key of one digit", u"x"_s, u"4"_s, whole, {}, {u"4"_s});
    row("begins the title", u"Hugo Guéguen"_s, u"hugo g"_s, name);
    row("begins a name", u"x"_s, u"hgu"_s, name, {u"hgueguen"_s});
    row("begins a later word", u"Hugo Guéguen"_s, u"gue"_s, word);
    row("begins behind a dash", u"Anne-Sophie"_s, u"sophie"_s, word);
    row("words in another order", u"Hugo Guéguen"_s, u"gueguen hugo"_s, word);
    row("words of two names", u"Hugo"_s, u"hugo gue"_s, word, {u"gueguen"_s});
    row("a word and a key", u"Salon"_s, u"salon 42"_s, word, {}, {u"42"_s});
    row("inside", u"Hugo Guéguen"_s, u"eguen"_s, inside);
    row("one of two inside", u"Hugo Guéguen"_s, u"hugo eguen"_s, inside);
    row("begins a key", u"x"_s, u"424"_s, inside, {}, {u"4242"_s});
    row("inside a key", u"x"_s, u"242"_s, -1, {}, {u"4242"_s});
    row("begins a key by two", u"x"_s, u"42"_s, -1, {}, {u"4242"_s});
    row("behind an @", u"x"_s, u"univ"_s, inside, {u"a@univ.fr"_s});
    row("across two names", u"Hugo"_s, u"hugogue"_s, -1, {u"gueguen"_s});
    row("a key is no end of a name", u"Hugo"_s, u"hugo4"_s, -1, {}, {u"4"_s});
}

void TestSearch::ranks()
{
    QFETCH(QString, title);
    QFETCH(QStringList, names);
    QFETCH(QStringList, keys);
    QFETCH(QString, text);
    const SearchIndex index({{.title = u"before"_s}, {.title = title, .names = names, .keys = keys}, {.title = u"behind"_s}});
    const QList<SearchHit> hits = index.find(text, 10).hits[0];
    QTEST(hits.isEmpty() ? -1 : int(hits.first().rank), "rank");
}

void TestSearch::says_how_many_there_are()
{
    const SearchIndex index(campus());
    const SearchResult result = index.find(u" Chim"_s, 1);
    QCOMPARE(result.text, u" Chim"_s);
    QCOMPARE(result.totals, (std::array{1, 2, 1, 0, 0}));
    QCOMPARE(result.total(), 4);
    QCOMPARE(found(index, u"chim"_s, 1), u"C201 A30 Rx9"_s);
    QCOMPARE(index.find(u"chim"_s, 0).total(), 4);
    QCOMPARE(found(index, u"chim"_s, 0), QString());
    QCOMPARE(found(index, u"chim"_s, -1), QString());
}

void TestSearch::prefers_the_heavier_then_the_order_of_entries()
{
    const SearchIndex index({{.number = 1, .title = u"Salon"_s}, {.number = 2, .title = u"Salon"_s, .weight = 2},
        {.number = 3, .title = u"Salon"_s}, {.number = 4, .title = u"Le salon"_s, .weight = 9}});
    QCOMPARE(found(index, u"salon"_s), u"C2 C1 C3 C4"_s);
    QCOMPARE(found(index, u"salon"_s, 2), u"C2 C1"_s);
}

void TestSearch::finds_every_beginning_and_every_middle()
{
    const QList<SearchEntry> entries = campus();
    const SearchIndex index(entries);
    for (qsizetype entry = 0; entry < entries.size(); ++entry) {
        const QString &title = entries.at(entry).title;
        for (qsizetype from = 0; from < title.size(); ++from) {
            for (qsizetype length = 1; from + length <= title.size(); ++length) {
                const QString piece = title.sliced(from, length);
                const QStringList words = folded(piece).simplified().split(u' ');
                const bool begins = (from == 0 || title.at(from - 1) == u' ') && piece.at(0).isLetterOrNumber();
                const bool longEnough = std::ranges::any_of(words, [](const QString &word) {
                    return word.count(QRegularExpression(u"[^\\W_]"_s, QRegularExpression::UseUnicodePropertiesOption)) >= 3;
                });
                if ((begins || longEnough) && !holds(index, piece, entry))
                    QFAIL(qPrintable(title + u" by "_s + piece));
            }
        }
    }
}

void TestSearch::folding_what_is_typed_changes_nothing()
{
    QRandomGenerator random(1);
    QList<SearchEntry> entries = campus();
    for (int i = 0; i < 200; ++i)
        entries += SearchEntry{.title = anything(random, 12), .names = {anything(random, 6)}, .keys = {anything(random, 4)}};
    const SearchIndex index(entries);
    int foundAny = 0;
    for (int i = 0; i < 2000; ++i) {
        const QString &title = entries.at(random.bounded(entries.size())).title;
        const QString text
            = i % 2 ? anything(random, 1 + random.bounded(4)) : title.mid(random.bounded(title.size()), 1 + random.bounded(8));
        SearchResult plain = index.find(text, 20);
        SearchResult twice = index.find(folded(text), 20);
        foundAny += plain.total() > 0;
        QCOMPARE(twice.totals, plain.totals);
        QVERIFY(twice.hits == plain.hits);
    }
    QCOMPARE_GT(foundAny, 500);
}

void TestSearch::survives_anything()
{
    QRandomGenerator random(2);
    QList<SearchEntry> entries;
    for (int i = 0; i < 100; ++i)
        entries += SearchEntry{.kind = Kind(random.bounded(searchKinds)),
            .title = anything(random, random.bounded(40)),
            .names = {anything(random, random.bounded(9)), QString()},
            .keys = {QString(), anything(random, 5)}};
    const SearchIndex index(entries);
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes(random.bounded(30), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        const QString text = i % 3 == 0 ? QString::fromUtf8(bytes)
            : i % 3 == 1                ? QString::fromLatin1(bytes)
                                        : anything(random, int(bytes.size()));
        const SearchResult result = index.find(text, 3);
        for (size_t kind = 0; kind < searchKinds; ++kind) {
            QCOMPARE_LE(result.hits[kind].size(), 3);
            for (const SearchHit &hit : result.hits[kind])
                QCOMPARE(size_t(index.entries().at(hit.entry).kind), kind);
        }
    }
}

void TestSearch::looks_at_the_first_200_characters()
{
    const SearchIndex index(campus());
    QCOMPARE(found(index, u"hugo"_s + QString(196, u' ') + u"zzz"_s), u"P2 P3"_s);
    QCOMPARE(found(index, u"hugo"_s + QString(195, u' ') + u"z"_s), QString());
    QCOMPARE(found(index, QString(10'000, u'a')), QString());
    QCOMPARE(found(index, u"a b "_s.repeated(2500)), QString());
    // A pair cut in two at the end is no letter.
    QCOMPARE(found(index, u"hugo"_s + QString(195, u' ') + u"🎨"_s), u"P2 P3"_s);
}

void TestSearch::is_empty_without_entries()
{
    QCOMPARE(SearchIndex().find(u"a"_s, 8).total(), 0);
    QCOMPARE(SearchIndex(QList<SearchEntry>()).find(u"abc"_s, 8).total(), 0);
    QCOMPARE(SearchIndex(QList{SearchEntry()}).find(u"abc"_s, 8).total(), 0);
}

void TestSearch::shows_what_was_found_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // the title with what was found in brackets
    QTest::newRow("beginning") << u"CHI201 Chimie organique"_s << u"chim"_s << u"CHI201 [Chim]ie organique"_s;
    QTest::newRow("accents") << u"Hugo Guéguen"_s << u"gue"_s << u"Hugo [Gué]guen"_s;
    QTest::newRow("only beginnings, where there are some") << u"Jeanne Annie"_s << u"ann"_s << u"Jeanne [Ann]ie"_s;
    QTest::newRow("else all of them") << u"Bananas"_s << u"ana"_s << u"B[anana]s"_s;
    QTest::newRow("two letters at beginnings") << u"Anne Banane-Andrée"_s << u"an"_s << u"[An]ne Banane-[An]drée"_s;
    QTest::newRow("two words") << u"Anne-Sophie Guérin"_s << u"gué anne"_s << u"[Anne]-Sophie [Gué]rin"_s;
    QTest::newRow("half of a ligature") << u"Chef-d’œuvre"_s << u"d'o"_s << u"Chef-[d’œ]uvre"_s;
    QTest::newRow("the other half") << u"Un cœur"_s << u"eur"_s << u"Un c[œur]"_s;
    QTest::newRow("sharp s") << u"Weiß Ludwig"_s << u"weis"_s << u"[Weiß] Ludwig"_s;
    QTest::newRow("combining") << u"Gue\u0301rin"_s << u"gue"_s << u"[Gue\u0301]rin"_s;
    QTest::newRow("zero width before") << u"a\u200bChimie"_s << u"himie"_s << u"a\u200bC[himie]"_s;
    QTest::newRow("pairs") << u"🎨𝐂𝐡𝐢mie"_s << u"chim"_s << u"🎨[𝐂𝐡𝐢m]ie"_s;
    QTest::newRow("Hebrew") << u"שָׁלוֹם כֹּהֵן"_s << u"כה"_s << u"שָׁלוֹם [כֹּהֵ]ן"_s;
    QTest::newRow("beside each other") << u"CHI201"_s << u"chi 201"_s << u"[CHI201]"_s;
    QTest::newRow("signs are not shown") << u"A – B"_s << u"– b"_s << u"A – [B]"_s;
    QTest::newRow("not in the title") << u"Hugo"_s << u"hgue"_s << u"Hugo"_s;
    QTest::newRow("nothing") << u"Hugo"_s << QString() << u"Hugo"_s;
    QTest::newRow("no title") << QString() << u"hugo"_s << QString();
}

void TestSearch::shows_what_was_found()
{
    QFETCH(QString, title);
    QFETCH(QString, text);
    const auto parts = foundParts(title, text);
    for (qsizetype i = parts.size(); i-- > 0;) {
        title.insert(parts.at(i).first + parts.at(i).second, u']');
        title.insert(parts.at(i).first, u'[');
    }
    QTEST(title, "shown");
}

void TestSearch::parts_are_in_order_and_apart()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 5000; ++i) {
        const QString title = anything(random, random.bounded(30));
        const qsizetype from = random.bounded(title.size() + 1);
        const auto parts = foundParts(title, i % 2 ? title.mid(from, 4) : anything(random, 5));
        qsizetype end = -1;
        for (const auto &[at, length] : parts) {
            QCOMPARE_GT(at, end);
            QCOMPARE_GT(length, 0);
            end = at + length;
        }
        QCOMPARE_LE(end, title.size());
    }
}

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
