// SPDX-License-Identifier: GPL-3.0-or-later
// The closing sheet of a case, and the declaration of what this program keeps.
#include "words/closingsheet.h"
#include "words/declaration.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int month, int day) { return QDateTime(QDate(2026, month, day), QTime(12, 0), QTimeZone::UTC); }

words::ClosingSheet sheet()
{
    words::ClosingSheet sheet{.campus = u"Haute-Brume <b>"_s, .made = at(12, 2), .operatorName = u"dpo"_s, .version = u"0.9"_s};
    sheet.request = {.id = 12, .state = PrivacyCase::State::Closed, .requester = u"A. R."_s, .received = QDate(2026, 11, 3), .identityCheck = u"card"_s,
        .language = u"en"_s, .personName = u"Anaïs Renard"_s, .opened = at(11, 4), .closed = at(12, 2)};
    sheet.events = {{.at = at(11, 4), .operatorName = u"dpo"_s, .kind = CaseEvent::Kind::Opened},
        {.at = at(12, 1), .operatorName = u"dpo"_s, .kind = CaseEvent::Kind::Exported, .about = u"3f2a9c01b7"_s}};
    sheet.reports = {{.part = CasePart::Messages, .room = RoomId{u"r"_s}, .roomName = u"hist"_s, .state = PartReport::State::Unreadable, .code = u"not-in-room"_s}};
    sheet.counts = {.messages = 1204, .files = 3};
    sheet.figures = true;
    return sheet;
}

QString fault(const QByteArray &html)
{
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

void keep(const QString &name, const QByteArray &html)
{
    if (const QString folder = qEnvironmentVariable("DIAPASON_PAPERS"); !folder.isEmpty()) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(html) > 0);
    }
}

} // namespace

class TestClosingSheet : public QObject
{
    Q_OBJECT
private slots:
    void init() { words::useLanguage(words::Language::English); }

    void the_sheet_tells_actions_figures_and_gaps()
    {
        const QByteArray html = words::closingSheetHtml(sheet());
        QVERIFY2(fault(html).isEmpty(), qPrintable(fault(html)));
        QVERIFY(html.contains("Haute-Brume &lt;b&gt;") && html.contains("Archive written") && html.contains("1,204"));
        QVERIFY(html.contains("No message was read: this account is not in the room."));
        QVERIFY(html.contains("Answered on 1 December 2026, 2 days before the deadline."));
        keep(u"closing.html"_s, html);
    }

    void figures_that_went_are_not_zero()
    {
        words::ClosingSheet gone = sheet();
        gone.figures = false;
        gone.counts = {};
        const QByteArray html = words::closingSheetHtml(gone);
        QVERIFY(html.contains("its figures with it") && !html.contains("Size of the files"));
    }

    void a_deadline_is_kept_or_not()
    {
        PrivacyCase request = sheet().request;
        const auto exported = [](int month, int day) { return QList<CaseEvent>{{.at = at(month, day), .kind = CaseEvent::Kind::Exported}}; };
        QCOMPARE(words::deadlineKept(request, exported(12, 3)), u"Answered on 3 December 2026, the last day of the deadline."_s);
        QCOMPARE(words::deadlineKept(request, exported(12, 4)), u"Answered on 4 December 2026, 1 day after the deadline."_s);
        QCOMPARE(words::answeredOn(request, {}), QDate(2026, 12, 2));
        request.closed = {};
        QCOMPARE(words::deadlineKept(request, {}), u"Not answered yet; the deadline is 3 December 2026."_s);
    }

    void the_sheet_speaks_the_case_s_language()
    {
        words::ClosingSheet french = sheet();
        french.request.language = u"fr"_s;
        const QString html = QString::fromUtf8(words::closingSheetHtml(french));
        QVERIFY(html.contains(u"Fiche de clôture du dossier 12"_s) && html.contains(u"Réponse donnée le 1er décembre 2026, 2 jours avant l’échéance."_s));
    }

    void the_declaration_says_where_and_how_long()
    {
        const words::Declaration declaration{.campus = u"Haute-Brume"_s,
            .holdings = {{words::DeclaredHolding::What::Snapshot, u"/home/x/<a>.sqlite"_s, 2048, 1}, {words::DeclaredHolding::What::Journal, u"/home/x/j"_s, 1, 1},
                {words::DeclaredHolding::What::Cases, u"/home/x/c"_s, 100, 2}, {words::DeclaredHolding::What::WorkFiles, {}, 0, 0},
                {words::DeclaredHolding::What::Secrets, {}, 0, 3}},
            .operatorName = u"dpo"_s, .made = at(11, 20), .version = u"0.9"_s};
        const QList<words::DeclarationRow> rows = words::declarationRows(declaration);
        QCOMPARE(rows.size(), 5);
        for (const words::DeclarationRow &row : rows)
            QVERIFY(!row.title.isEmpty() && !row.holds.isEmpty() && !row.where.isEmpty() && !row.howLong.isEmpty() && !row.erasedBy.isEmpty());
        QCOMPARE(rows[1].howLong, u"400 days after a run ended."_s);
        QCOMPARE(rows[3].where, u"Nothing is kept."_s);
        QCOMPARE(rows[4].where, u"Keychain of the system (3 secrets)"_s);
        const QByteArray html = words::declarationHtml(declaration, words::Language::French);
        QVERIFY2(fault(html).isEmpty(), qPrintable(fault(html)));
        QVERIFY(html.contains("&lt;a&gt;.sqlite"));
        QVERIFY(QString::fromUtf8(html).contains(u"12 mois après la clôture"_s));
        keep(u"declaration.html"_s, html);
    }
};

QTEST_GUILESS_MAIN(TestClosingSheet)
#include "tst_closingsheet.moc"
