// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines of requests about somebody's data, what is missing in a case, and words nobody can turn back into a person.
#include "domain/privacycase.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

PrivacyCase good()
{
    PrivacyCase request{.requester = u"A. R."_s, .received = QDate(2026, 11, 3), .identityCheck = u"Card seen"_s, .language = u"fr"_s};
    request.person = MoodleUserId{7};
    request.accounts = {{.id = AccountId{u"a7"_s}, .username = u"a.renard"_s, .decision = CaseAccount::Decision::Confirmed}};
    return request;
}

} // namespace

class TestPrivacyCase : public QObject
{
    Q_OBJECT
private slots:
    void an_answer_is_due_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("extended");
        QTest::newRow("a plain month") << QDate(2026, 11, 3) << QDate(2026, 12, 3) << QDate(2027, 2, 3);
        QTest::newRow("31 January, a Saturday follows") << QDate(2026, 1, 31) << QDate(2026, 3, 2) << QDate(2026, 4, 30);
        QTest::newRow("31 January of a leap year") << QDate(2028, 1, 31) << QDate(2028, 2, 29) << QDate(2028, 5, 1);
        QTest::newRow("30 January, common year") << QDate(2025, 1, 30) << QDate(2025, 2, 28) << QDate(2025, 4, 30);
        QTest::newRow("29 February") << QDate(2028, 2, 29) << QDate(2028, 3, 29) << QDate(2028, 5, 29);
        QTest::newRow("31 March") << QDate(2026, 3, 31) << QDate(2026, 4, 30) << QDate(2026, 6, 30);
        QTest::newRow("due on a Saturday") << QDate(2026, 10, 14) << QDate(2026, 11, 16) << QDate(2027, 1, 14);
        QTest::newRow("due on a Sunday") << QDate(2026, 10, 15) << QDate(2026, 11, 16) << QDate(2027, 1, 15);
        QTest::newRow("over the year") << QDate(2026, 12, 15) << QDate(2027, 1, 15) << QDate(2027, 3, 15);
    }
    void an_answer_is_due()
    {
        QFETCH(QDate, received);
        PrivacyCase request = good();
        request.received = received;
        QTEST(dueBy(request), "due");
        request.extension = CaseExtension{received, u"Many rooms"_s};
        QTEST(dueBy(request), "extended");
        QVERIFY(dueBy(request).dayOfWeek() <= Qt::Friday);
    }

    void an_extension_is_told_within_the_first_month()
    {
        PrivacyCase request = good();
        QVERIFY(mayExtend(request, QDate(2026, 12, 3)));
        QVERIFY(!mayExtend(request, QDate(2026, 12, 4)));
        request.extension = CaseExtension{QDate(2026, 11, 20), u"Many rooms"_s};
        QVERIFY(!mayExtend(request, QDate(2026, 11, 20)));
        QVERIFY(!mayExtend(PrivacyCase{}, QDate(2026, 11, 20)));
        QVERIFY(!dueBy(PrivacyCase{}).isValid());
    }

    void each_fault_is_found_alone()
    {
        const QDate today(2026, 11, 20);
        QVERIFY(faultsOf(good(), today).isEmpty());
        const auto alone = [&](auto change) {
            PrivacyCase request = good();
            change(request);
            return faultsOf(request, today);
        };
        using F = CaseFault;
        QCOMPARE(alone([](PrivacyCase &c) { c.requester = u"  "_s; }), QList{F::NoRequester});
        QCOMPARE(alone([](PrivacyCase &c) { c.received = {}; }), QList{F::NoReceived});
        QCOMPARE(alone([](PrivacyCase &c) { c.received = QDate(2026, 11, 21); }), QList{F::ReceivedLater});
        QCOMPARE(alone([](PrivacyCase &c) { c.identityCheck.clear(); }), QList{F::NoIdentityCheck});
        QCOMPARE(alone([](PrivacyCase &c) { c.extension = CaseExtension{QDate(2026, 11, 20), u" "_s}; }), QList{F::NoReason});
        QCOMPARE(alone([](PrivacyCase &c) { c.person = {}, c.accounts.clear(); }), QList{F::NoPerson});
        QCOMPARE(alone([](PrivacyCase &c) { c.accounts += CaseAccount{.id = AccountId{u"b"_s}}; }), QList{F::AccountsOpen});
        QCOMPARE(alone([](PrivacyCase &c) { c.scope.parts.clear(); }), QList{F::NothingInScope});
        QVERIFY(alone([](PrivacyCase &c) { c.scope.parts.clear(), c.scope.moodleRequest = true; }).isEmpty());
    }

    void mentions_are_off_until_asked_for() { QVERIFY(!CaseScope{}.has(CasePart::Mentions)); }

    void codes_go_both_ways()
    {
        for (const CasePart part : allCaseParts)
            QCOMPARE(casePartFromCode(casePartCode(part)), std::optional(part));
        QVERIFY(!casePartFromCode(u"secrets"_s));
        QSet<QString> events;
        for (int i = 0; i < caseEventKinds; ++i)
            events.insert(caseEventCode(CaseEvent::Kind(i)));
        QCOMPARE(events.size(), caseEventKinds);
    }

    void a_pseudonym_is_of_its_case()
    {
        QCOMPARE(pseudonym(1, u"a.renard"_s), pseudonym(1, u"a.renard"_s));
        QVERIFY(pseudonym(1, u"a.renard"_s) != pseudonym(2, u"a.renard"_s));
        QVERIFY(pseudonym(1, u"a.renard"_s) != pseudonym(1, u"b.renard"_s));
        QVERIFY(!pseudonym(1, u"renard"_s).contains(u"renard"_s));
    }
};

QTEST_GUILESS_MAIN(TestPrivacyCase)
#include "tst_privacycase.moc"
