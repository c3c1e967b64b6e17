// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody without an account whom an earlier reading knew by another name: the account of that name is suggested.
#include "domain/candidates.h"
#include "support/opendemo.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

class TestFormerNames : public QObject
{
    Q_OBJECT

private slots:
    void a_former_name_is_suggested_and_nothing_more()
    {
        OpenDemo demo;
        demo.open();
        const auto before = demo.check(48216).value();
        const auto without = std::ranges::find(before->rows, DriftClass::NoAccount, &DriftRow::driftClass);
        QVERIFY(without != before->rows.cend());
        const Person lost = *before->person(*without);
        QVERIFY(candidatesOf(before->candidates, lost.id).isEmpty());
        const auto elsewhere = demo.check(48201).value(); // somebody who has no business here
        const auto stranger = std::ranges::find(elsewhere->rows, DriftClass::Extra, &DriftRow::driftClass);
        QVERIFY(stranger != elsewhere->rows.cend());
        const RoomMember called = *elsewhere->member(*stranger);

        auto names = std::make_shared<FormerNames>();
        names->people.insert(lost.id, {lost.username, called.username});
        demo.reader.setFormerNames(names);
        demo.reader.forgetAccounts();
        const auto after = demo.check(48216).value();
        const QList<AccountCandidate> found = candidatesOf(after->candidates, lost.id);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().account.id, called.id);
        QCOMPARE(found.first().why, AccountCandidate::Why::FormerName);
        // A suggestion settles nothing: only somebody who confirms it does.
        const auto now = std::ranges::find(after->rows, before->key(*without), [&](const DriftRow &row) { return after->key(row); });
        QCOMPARE(now->driftClass, DriftClass::NoAccount);

        CampusRules rules = demo.rules;
        rules.matches.insert(lost.id, {called.id, presentUsername(*after, called.id)});
        demo.reader.setRules(rules);
        const auto confirmed = demo.check(48216).value();
        const auto settled
            = std::ranges::find(confirmed->rows, before->key(*without), [&](const DriftRow &row) { return confirmed->key(row); });
        QCOMPARE(settled->driftClass, DriftClass::Missing); // there is an account now, and it is not in the room
    }
};

QTEST_GUILESS_MAIN(TestFormerNames)
#include "tst_formernames.moc"
