// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;

class TestChat : public QObject
{
    Q_OBJECT
private slots:
    void finds_whatever_the_case();
    void knows_what_it_was_asked();
    void a_partial_listing_proves_no_absence();
    void newer_rows_win();
    void a_whole_listing_replaces();
    void permissions_follow_roles();
};

void TestChat::finds_whatever_the_case()
{
    const AccountDirectory all = build::directory({build::account(u"Grace.Hopper"_s), build::account(u"rené"_s)});
    QCOMPARE(all.find(u"grace.hopper"_s), 0);
    QCOMPARE(all.find(u"RENÉ"_s), 1);
    QCOMPARE(all.find(u"rene"_s), -1);
    QCOMPARE(all.find(AccountId{u"id-rené"_s}), 1);
    QCOMPARE(all.find(AccountId{u"nobody"_s}), -1);
    QCOMPARE(all.find(QString{}), -1);
}

void TestChat::knows_what_it_was_asked()
{
    const AccountDirectory some{{build::account(u"ada"_s)}, build::complete(), false, {u"Ada"_s, u"Gone"_s}};
    QVERIFY(some.knows(u"ada"_s));
    QVERIFY(some.knows(u"gone"_s));
    QVERIFY(!some.knows(u"never.asked"_s));
    QVERIFY(!AccountDirectory{}.knows(u"ada"_s));
    QVERIFY(build::directory({}).knows(u"anyone"_s));
}

void TestChat::a_partial_listing_proves_no_absence()
{
    const AccountDirectory partial{{build::account(u"ada"_s)}, build::lacking(Gap::Kind::PageFailed), true};
    QVERIFY(partial.knows(u"ada"_s));
    QVERIFY(!partial.knows(u"other"_s));
}

void TestChat::newer_rows_win()
{
    const AccountDirectory old{
        {build::account(u"ada"_s), build::account(u"bob"_s), build::account(u"cy"_s)}, build::complete(), false};
    Account renamed = build::account(u"ada.lovelace"_s);
    renamed.id = build::accountId(u"ada"_s);
    const AccountDirectory newer{{renamed}, build::complete(), false, {u"ada.lovelace"_s, u"BOB"_s}};
    const AccountDirectory both = old.merged(newer);
    QCOMPARE(both.accounts().size(), 2);
    QCOMPARE(both.find(u"ada"_s), -1);
    QVERIFY(both.find(u"ada.lovelace"_s) >= 0);
    QCOMPARE(both.find(u"bob"_s), -1); // asked again, and gone
    QVERIFY(both.knows(u"bob"_s));
    QVERIFY(both.find(u"cy"_s) >= 0);
}

void TestChat::a_whole_listing_replaces()
{
    const AccountDirectory old = build::directory({build::account(u"ada"_s)});
    const AccountDirectory newer = build::directory({build::account(u"bob"_s)});
    QCOMPARE(old.merged(newer).find(u"ada"_s), -1);
    const AccountDirectory single{{build::account(u"cy"_s)}, build::complete(), false, {u"cy"_s}};
    QVERIFY(old.merged(single).whole());
    QVERIFY(old.merged(single).knows(u"someone else"_s));
    QVERIFY(AccountDirectory{}.merged(single).find(u"cy"_s) == 0);
    QVERIFY(!AccountDirectory{}.merged(single).whole());
}

void TestChat::permissions_follow_roles()
{
    const ChatSite site{
        .roles = {u"user"_s, u"bot"_s}, .permissions = {{u"edit-room"_s, {u"admin"_s, u"bot"_s}}, {u"nobody"_s, {}}}};
    QVERIFY(site.may(u"edit-room"_s));
    QVERIFY(!site.may(u"nobody"_s));
    QVERIFY(!site.may(u"unheard-of"_s));
}

QTEST_APPLESS_MAIN(TestChat)
#include "tst_chat.moc"
