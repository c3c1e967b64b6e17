// SPDX-License-Identifier: GPL-3.0-or-later
// tool_dataprivacy over web services: reserved to privacy officers, and only Moodle's own workflow (contracts/moodle.md §7).
#include "support/moodlesite.h"

#include <QTest>

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

const QString create = u"tool_dataprivacy_create_data_request"_s, list = u"tool_dataprivacy_get_data_requests"_s;

Form about(qint64 person)
{
    return {{u"type"_s, u"1"_s}, {u"comments"_s, u"dossier 7"_s}, {u"foruserid"_s, QString::number(person)}};
}

QStringList offered(MoodleSite &site)
{
    QStringList names;
    for (const auto &function : site.call(u"core_webservice_get_site_info"_s)["functions"_L1].toArray())
        names += function["name"_L1].toString();
    return names;
}

} // namespace

class TestMoodleRequests : public QObject
{
    Q_OBJECT
private slots:
    void requests_are_made_and_followed()
    {
        MoodleSite site;
        const qint64 person = site.world.people().at(5).id;
        const QJsonValue made = site.call(create, about(person));
        const int id = made["datarequestid"_L1].toInt();
        QVERIFY(id > 0);
        QCOMPARE(made["warnings"_L1], QJsonArray{});
        const auto row = [&] {
            return site.call(list, {{u"userid"_s, QString::number(person)}, {u"types[0]"_s, u"1"_s}})["requests"_L1][0];
        };
        QCOMPARE(row()["id"_L1].toInt(), id);
        QCOMPARE(row()["status"_L1].toInt(), 2); // its task ran: awaiting approval
        QCOMPARE(row()["userid"_L1].toInteger(), person);
        site.world.dataRequests.first().status = 8;
        QCOMPARE(row()["statuslabel"_L1].toString(), u"Download ready"_s);
        QCOMPARE(site.call(list, {{u"userid"_s, QString::number(person)}, {u"types[0]"_s, u"2"_s}})["requests"_L1], QJsonArray{});
    }

    void one_at_a_time()
    {
        MoodleSite site;
        const qint64 person = site.world.people().at(5).id;
        QVERIFY(site.call(create, about(person))["datarequestid"_L1].toInt() > 0);
        const QJsonValue again = site.call(create, about(person));
        QCOMPARE(again["datarequestid"_L1].toInt(), 0);
        QCOMPARE(again["warnings"_L1][0]["warningcode"_L1].toString(), u"errorrequestalreadyexists"_s);
        site.world.dataRequests.first().status = 7;
        QVERIFY(site.call(create, about(person))["datarequestid"_L1].toInt() > 0);
    }

    void officers_alone()
    {
        MoodleSite site;
        const qint64 person = site.world.people().at(5).id;
        site.world.take(site.world.serviceAccount, "tool/dataprivacy:managedatarequests");
        QCOMPARE(site.errorOf(create, about(person)), u"privacyofficeronly"_s);
        QCOMPARE(site.errorOf(list, {{u"userid"_s, QString::number(person)}}), u"privacyofficeronly"_s);
        QVERIFY(site.call(create, about(0))["datarequestid"_L1].toInt() > 0); // everybody may ask for their own
    }

    void younger_than_older_moodles_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("there");
        QTest::newRow("4.1") << u"4.1"_s << false;
        QTest::newRow("4.5") << u"4.5"_s << true;
        QTest::newRow("5.1") << u"5.1"_s << true;
    }
    void younger_than_older_moodles()
    {
        QFETCH(QString, version);
        MoodleSite site(version);
        const QStringList names = offered(site);
        QTEST(names.contains(create), "there");
        QTEST(names.contains(list), "there");
    }

    void wrong_words_are_refused()
    {
        MoodleSite site;
        QCOMPARE(site.errorOf(create, {{u"type"_s, u"9"_s}}), u"errorinvalidrequesttype"_s);
        QCOMPARE(site.errorOf(create, about(99'999'999)), u"invaliduser"_s);
        QCOMPARE(site.errorOf(create, {}), u"invalidparameter"_s);
    }
};

QTEST_GUILESS_MAIN(TestMoodleRequests)
#include "tst_moodlerequests.moc"
