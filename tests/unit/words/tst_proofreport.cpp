// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs as files: everybody in them, nothing that a browser or a spreadsheet would run.
#include "words/csv.h"
#include "words/proofreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;

namespace {

Proof proofWith(const QString &name)
{
    const Operation operation{.kind = Operation::Kind::Kick, .account = AccountId{u"x"_s}, .username = u"xan"_s, .name = name};
    const ProofLine line{.result = {.operation = operation, .outcome = Outcome::Done}, .shown = ProofLine::Shown::No};
    return {.campus = u"Haute-Brume"_s,
        .author = u"anne"_s,
        .journalRun = 12,
        .rooms
        = {{.cmid = Cmid{30}, .course = u"<b>CHI201</b>"_s, .activity = u"Salon"_s, .roomName = u"chi201"_s, .lines = {line}}}};
}

} // namespace

class TestProofReport : public QObject
{
    Q_OBJECT
private slots:
    void a_page_holds_no_markup_of_others()
    {
        const QByteArray html = words::proofHtml(proofWith(u"<script>alert(1)</script>"_s));
        QVERIFY(html.contains("&lt;script&gt;") && !html.contains("<script"));
        QVERIFY(html.contains("&lt;b&gt;CHI201") && html.contains("anne"));
        QVERIFY(html.contains("not shown by a fresh reading"));
    }

    void a_table_holds_no_formula()
    {
        const QByteArray csv = words::proofCsv(proofWith(u"=HYPERLINK(\"x\")"_s));
        QVERIFY(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""));
        QCOMPARE(csv.count("\r\n"), 2);
        QVERIFY(csv.startsWith("\xef\xbb\xbf"));
    }

    void fields_are_parted_as_the_language_expects()
    {
        QCOMPARE(words::csvLine({u"a"_s, u"b;c"_s}, QLocale(u"fr_FR"_s)), u"\"a\";\"b;c\"\r\n"_s);
        QCOMPARE(words::csvLine({u"a"_s, u"b\nc"_s}, QLocale::c()), u"\"a\",\"b c\"\r\n"_s);
    }

    void machines_read_every_operation()
    {
        const QJsonObject json = QJsonDocument::fromJson(words::proofJson(proofWith(u"Zoé"_s))).object();
        QCOMPARE(json["intended"_L1].toInt(), 1);
        QCOMPARE(json["notShown"_L1].toInt(), 1);
        const QJsonValue operation = json["rooms"_L1][0]["operations"_L1][0];
        QCOMPARE(operation["name"_L1].toString(), u"Zoé"_s);
        QCOMPARE(operation["inTheRoom"_L1].toString(), u"not_shown"_s);
        QCOMPARE(operation["outcome"_L1].toString(), u"done"_s);
        QVERIFY(words::proofVerdict(proofWith({})).contains(u"0"_s));
    }
};

QTEST_GUILESS_MAIN(TestProofReport)
#include "tst_proofreport.moc"
