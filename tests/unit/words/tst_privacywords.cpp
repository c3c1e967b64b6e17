// SPDX-License-Identifier: GPL-3.0-or-later
// Cases, parts, gaps, deadlines and errors of privacy cases in words, in both languages.
#include "words/privacy.h"

#include "words/languages.h"
#include "words/words.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

PartReport partial(int looked, int total, const QString &code)
{
    return {.part = CasePart::Messages, .state = PartReport::State::Partial, .looked = looked, .total = total, .code = code};
}

} // namespace

class TestPrivacyWords : public QObject
{
    Q_OBJECT
private slots:
    void init() { words::useLanguage(words::Language::English); }
    void cleanup() { words::useLanguage(words::Language::English); }

    void a_gap_is_a_sentence()
    {
        QCOMPARE(words::partReport(partial(117, 120, u"timeout"_s)), u"3 of 120 messages were not read: the server stopped answering."_s);
        QCOMPARE(words::partReport(partial(5, -1, u"odd-code"_s)), u"5 messages were read, and not the rest: odd-code."_s);
        QCOMPARE(words::partReport(partial(0, -1, {})), u"No message was read."_s);
        words::useLanguage(words::Language::French);
        QCOMPARE(words::partReport(partial(117, 120, u"timeout"_s)), u"3 messages sur 120 n’ont pas été lus\u00a0: le serveur a cessé de répondre."_s);
        QCOMPARE(words::partReport(partial(119, 120, u"timeout"_s)), u"1 message sur 120 n’a pas été lu\u00a0: le serveur a cessé de répondre."_s);
    }

    void everything_has_words_in_both_languages()
    {
        for (const words::Language language : {words::Language::English, words::Language::French}) {
            words::useLanguage(language);
            QSet<QString> parts, events;
            for (const CasePart part : allCaseParts) {
                parts.insert(words::casePart(part));
                QVERIFY(words::casePartMeaning(part).endsWith(u'.'));
            }
            QCOMPARE(parts.size(), allCaseParts.size());
            for (int i = 0; i < caseEventKinds; ++i)
                events.insert(words::caseEventKind(CaseEvent::Kind(i)));
            QCOMPARE(events.size(), caseEventKinds);
            for (int i = 0; i <= int(CaseFault::NothingInScope); ++i)
                QVERIFY(!words::caseFault(CaseFault(i)).what.isEmpty() && !words::caseFault(CaseFault(i)).todo.isEmpty());
        }
    }

    void the_deadline_is_near_or_past()
    {
        PrivacyCase request{.received = QDate(2026, 11, 3)};
        QCOMPARE(words::dueWords(request, QDate(2026, 11, 21)), u"due in 12 days"_s);
        QCOMPARE(words::dueWords(request, QDate(2026, 12, 2)), u"due in 1 day"_s);
        QCOMPARE(words::dueWords(request, QDate(2026, 12, 3)), u"due today"_s);
        QCOMPARE(words::dueWords(request, QDate(2026, 12, 5)), u"overdue by 2 days"_s);
        request.state = PrivacyCase::State::Closed;
        QVERIFY(words::dueWords(request, QDate(2026, 12, 5)).isEmpty());
    }

    void an_estimate_is_told()
    {
        DossierEstimate estimate{.calls = 14, .messages = 1204, .files = 1, .unreadable = 1};
        estimate.rooms.resize(6);
        QCOMPARE(words::estimate(estimate),
            u"1,204 messages and 1 file to look through in 6 rooms. This takes about 14 more calls. 1 room cannot be read: it will be told as missing."_s);
    }

    void every_kind_of_error_has_a_reason()
    {
        for (int i = 0; i <= int(Error::Kind::Usage); ++i) {
            const QString code = partCode({.kind = Error::Kind(i)});
            QVERIFY2(words::partReason(code) != code, qPrintable(code));
        }
        QCOMPARE(partCode({.kind = Error::Kind::Denied, .code = u"error-not-allowed"_s}), u"error-not-allowed"_s);
    }

    void errors_have_four_parts_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("what");
        QTest::newRow("sealed") << u"workfiles"_s << u"sealed"_s << u"What was collected for this case is sealed, and its key is not here."_s;
        QTest::newRow("full archive") << u"archive"_s << u"full"_s << u"There is no room left for the archive: /x/a.zip."_s;
        QTest::newRow("unwritable") << u"archive"_s << u"unwritable"_s << u"The archive cannot be written: /x/a.zip."_s;
        QTest::newRow("weak") << u"archive"_s << u"weak-passphrase"_s << u"This passphrase is too easy to guess."_s;
        QTest::newRow("cases") << u"cases"_s << u"damaged"_s << u"The file of the privacy cases is damaged: /x/a.zip."_s;
    }
    void errors_have_four_parts()
    {
        QFETCH(QString, call);
        QFETCH(QString, code);
        const words::ErrorWords said = words::error({.kind = Error::Kind::Storage, .code = code, .call = call, .detail = u"/x/a.zip: why"_s});
        QTEST(said.what, "what");
        QVERIFY(!said.meaning.isEmpty() && !said.todo.isEmpty() && said.details.contains(code));
    }

    void a_log_names_nobody_it_is_about()
    {
        PrivacyCase request{.id = 4, .requester = u"Anaïs Renard"_s, .received = QDate(2026, 11, 3), .personName = u"Anaïs Renard"_s};
        const QList<CaseEvent> events{{.request = 4, .at = QDateTime(QDate(2026, 11, 4), QTime(8, 0), QTimeZone::UTC), .operatorName = u"=dpo"_s,
            .kind = CaseEvent::Kind::Unmasked, .about = pseudonym(4, u"m1"_s), .reason = u"public already"_s}};
        const QByteArray json = words::caseLogJson(request, events), csv = words::caseLogCsv(request, events, QLocale(QLocale::English));
        QVERIFY(!json.contains("Renard") && !csv.contains("Renard"));
        const QJsonDocument document = QJsonDocument::fromJson(json);
        QCOMPARE(document[u"events"_s][0][u"kind"_s].toString(), u"unmasked"_s);
        QCOMPARE(document[u"case"_s][u"due"_s].toString(), u"2026-12-03"_s);
        QVERIFY2(csv.contains("\"'=dpo\",\"unmasked\",\"Words of others shown\""), csv);
    }
};

QTEST_GUILESS_MAIN(TestPrivacyWords)
#include "tst_privacywords.moc"
