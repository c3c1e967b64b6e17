// SPDX-License-Identifier: GPL-3.0-or-later
// moodle.md §2.1: login/token.php.
#include "support/moodlesite.h"

#include <QTest>

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

QJsonObject login(MoodleSite &site, const Form &form)
{
    const Response answer = site.post(u"/login/token.php"_s, encoded(form));
    if (answer.status != 200 || answer.contentType != "application/json; charset=utf-8")
        return {};
    return MoodleSite::json(answer.body).toObject();
}

const Form right{{u"username"_s, u"svc.diapason"_s}, {u"password"_s, u"haute-brume"_s}, {u"service"_s, u"diapason"_s}};

Form with(const QString &name, const QString &value)
{
    Form form = right;
    for (auto &[key, old] : form) {
        if (key == name)
            old = value;
    }
    return form;
}

} // namespace

class TestMoodleLogin : public QObject
{
    Q_OBJECT
private slots:
    void gives_the_permanent_token_there_is();
    void makes_one_for_twelve_weeks_otherwise();
    void errors_have_their_own_shape_data();
    void errors_have_their_own_shape();
    void privatetoken_only_over_https_and_never_for_administrators();
    void usernames_are_lowered();
    void single_sign_on_accounts_cannot_use_it();
    void accents_need_extended_usernames();
    void appsitecheck_is_a_cheap_probe();
    void administrators_get_a_token();
};

void TestMoodleLogin::gives_the_permanent_token_there_is()
{
    MoodleSite site;
    const QJsonObject answer = login(site, right);
    QCOMPARE(answer["token"_L1].toString(), site.world.serviceToken);
    QVERIFY(answer["privatetoken"_L1].isNull());
    QCOMPARE(answer.size(), 2);
}

void TestMoodleLogin::makes_one_for_twelve_weeks_otherwise()
{
    MoodleSite site;
    site.world.tokens.clear();
    const QString made = login(site, right)["token"_L1].toString();
    QCOMPARE(made.size(), 32);
    QCOMPARE(login(site, right)["token"_L1].toString(), made);
    const QDateTime later = QDateTime::currentDateTimeUtc().addDays(7 * 12 + 1);
    site.world.now = [later] { return later; };
    QVERIFY(login(site, right)["token"_L1].toString() != made);
}

void TestMoodleLogin::errors_have_their_own_shape_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("errorcode");
    QTest::newRow("bad password") << with(u"password"_s, u"x"_s) << u"invalidlogin"_s;
    QTest::newRow("unknown user") << with(u"username"_s, u"nobody"_s) << u"invalidlogin"_s;
    QTest::newRow("unknown service") << with(u"service"_s, u"nope"_s) << u"servicenotavailable"_s;
    QTest::newRow("disabled service") << with(u"service"_s, u"off"_s) << u"servicenotavailable"_s;
    QTest::newRow("restricted service") << with(u"service"_s, u"closed"_s) << u"usernotallowed"_s;
    QTest::newRow("cannot create") << with(u"service"_s, u"other"_s) << u"cannotcreatetoken"_s;
    QTest::newRow("missing parameter") << right.first(2) << u"missingparam"_s;
}

void TestMoodleLogin::errors_have_their_own_shape()
{
    QFETCH(Form, form);
    MoodleSite site;
    site.take("moodle/webservice:createtoken");
    site.world.services
        += {{.shortName = u"off"_s, .enabled = false}, {.shortName = u"closed"_s, .restricted = true}, {.shortName = u"other"_s}};
    const QJsonObject answer = login(site, form);
    QTEST(answer["errorcode"_L1].toString(), "errorcode");
    QCOMPARE(answer.keys(), (QStringList{u"debuginfo"_s, u"error"_s, u"errorcode"_s, u"reproductionlink"_s, u"stacktrace"_s}));
    QVERIFY(answer["stacktrace"_L1].isNull());
}

void TestMoodleLogin::privatetoken_only_over_https_and_never_for_administrators()
{
    MoodleSite site;
    site.world.switches.https = true;
    QVERIFY(login(site, right)["privatetoken"_L1].isString());
    site.world.setAdministrator(site.world.serviceAccount);
    QVERIFY(login(site, right)["privatetoken"_L1].isNull());
}

void TestMoodleLogin::usernames_are_lowered()
{
    MoodleSite site;
    QCOMPARE(login(site, with(u"username"_s, u"SVC.Diapason"_s))["token"_L1].toString(), site.world.serviceToken);
}

void TestMoodleLogin::single_sign_on_accounts_cannot_use_it()
{
    MoodleSite site;
    const drawn::Person &someone = site.world.people().at(5);
    QCOMPARE(someone.auth, "cas"_ba);
    QCOMPARE(login(site, with(u"username"_s, someone.username))["errorcode"_L1].toString(), u"invalidlogin"_s);
}

void TestMoodleLogin::accents_need_extended_usernames()
{
    MoodleSite site;
    const qint64 rene = site.world.addPerson({.username = u"rené"_s, .firstName = u"René"_s, .lastName = u"D."_s});
    site.world.passwords[rene] = u"secret"_s;
    site.world.give(rene, "moodle/webservice:createtoken");
    const Form form{{u"username"_s, u"rené"_s}, {u"password"_s, u"secret"_s}, {u"service"_s, u"diapason"_s}};
    QCOMPARE(login(site, form)["token"_L1].toString().size(), 32);
    site.world.switches.extendedUsernames = false;
    QCOMPARE(login(site, form)["errorcode"_L1].toString(), u"invalidlogin"_s);
}

void TestMoodleLogin::appsitecheck_is_a_cheap_probe()
{
    MoodleSite site;
    QCOMPARE(login(site, {{u"appsitecheck"_s, u"1"_s}}), (QJsonObject{{u"appsitecheck"_s, u"ok"_s}}));
}

void TestMoodleLogin::administrators_get_a_token()
{
    MoodleSite site;
    const qint64 admin = site.world.addPerson({.username = u"admin"_s, .firstName = u"Admin"_s, .lastName = u"U"_s});
    site.world.setAdministrator(admin);
    site.world.passwords[admin] = u"x"_s;
    QCOMPARE(login(site, {{u"username"_s, u"admin"_s}, {u"password"_s, u"x"_s}, {u"service"_s, u"diapason"_s}})["token"_L1]
                 .toString()
                 .size(),
        32);
}

QTEST_GUILESS_MAIN(TestMoodleLogin)
#include "tst_moodlelogin.moc"
