// SPDX-License-Identifier: GPL-3.0-or-later
// Confirming and forgetting an account in the Why pane.
#include "gui/pages/whypane.h"
#include "gui/theme/theme.h"
#include "support/builders.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace diapason;
using namespace diapason::build;
using namespace Qt::StringLiterals;

class TestAccountChoice : public QObject
{
    Q_OBJECT

    static WhySubject subject(const ConfirmedAccounts &matches = {})
    {
        CompareInput input = sides({person(1, u"ada"_s), person(2, u"bea"_s)}, {member(u"bea"_s), member(u"old"_s)});
        input.candidates.candidates = {{MoodleUserId{1}, account(u"x.ada"_s), AccountCandidate::Why::Email}};
        input.rules.matches = matches;
        WhySubject made;
        made.comparison = std::make_shared<Comparison>(compare(input));
        made.matches = matches;
        made.row = *std::ranges::find(made.comparison->rows, 0, &DriftRow::person);
        made.selected = {made.comparison->key(*made.row)};
        return made;
    }

private slots:
    void initTestCase() { Theme::install(*qApp); }

    void a_candidate_is_confirmed()
    {
        WhyPane pane;
        pane.show();
        pane.setSubject(subject());
        QSignalSpy confirmed(&pane, &WhyPane::accountConfirmed);
        auto *evidence = pane.findChild<QLabel *>(u"why.account.evidence.id-x.ada"_s);
        QVERIFY(evidence && evidence->isVisible() && evidence->text().contains(u"x.ada"_s));
        auto *button = pane.findChild<QAbstractButton *>(u"why.account.confirm.id-x.ada"_s);
        QVERIFY(button);
        button->click();
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(confirmed.first().at(0).value<MoodleUserId>(), MoodleUserId{1});
        QCOMPARE(confirmed.first().at(1).value<AccountId>(), accountId(u"x.ada"_s));
    }

    void a_confirmed_account_is_forgotten()
    {
        WhyPane pane;
        pane.show();
        pane.setSubject(subject({{MoodleUserId{1}, accountId(u"old"_s)}}));
        QSignalSpy forgotten(&pane, &WhyPane::accountForgotten);
        QVERIFY(!pane.findChild<QWidget *>(u"why.account.confirm.id-x.ada"_s));
        auto *button = pane.findChild<QAbstractButton *>(u"why.account.forget"_s);
        QVERIFY(button && button->isVisible());
        button->click();
        QCOMPARE(forgotten.size(), 1);
        QCOMPARE(forgotten.first().first().value<MoodleUserId>(), MoodleUserId{1});
    }

    void several_lines_choose_nothing()
    {
        WhyPane pane;
        pane.show();
        WhySubject many = subject();
        many.selected = {u"p1"_s, u"p2"_s};
        pane.setSubject(many);
        QVERIFY(pane.findChild<QWidget *>(u"why.accounts"_s)->isHidden());
    }
};

QTEST_MAIN(TestAccountChoice)
#include "tst_accountchoice.moc"
