// SPDX-License-Identifier: GPL-3.0-or-later
// Moodle's own data requests and one person's courses, over real HTTP.
#include "demo/democampus.h"
#include "net/moodle/moodleclient.h"
#include "support/await.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::Fault;
using demo::MoodleWorld;
using State = MoodleRequest::State;

namespace {

const QString create = u"tool_dataprivacy_create_data_request"_s, list = u"tool_dataprivacy_get_data_requests"_s;

struct Office {
    explicit Office(const QString &version = u"4.5"_s) : campus(demo::DemoCampus::Options{.moodleVersion = version})
    {
        server = std::make_unique<MoodleClient>(campus.moodleUrl(), campus.moodleToken(), clock,
            MoodleOptions{.transport = {.backOff = std::chrono::milliseconds(1)}});
        site = await(server->connect({})).value();
        for (const demo::drawn::Person &one : campus.blueprint().people) {
            if (one.username == "anais.roux"_L1)
                person = MoodleUserId(one.id);
        }
    }
    void change(const std::function<void(MoodleWorld &)> &how)
    {
        campus.moodleHost().run([&] { how(campus.moodleWorld()); });
    }
    SystemClock clock;
    demo::DemoCampus campus;
    std::unique_ptr<MoodleClient> server;
    MoodleSite site;
    MoodleUserId person;
};

} // namespace

class TestMoodleRequests : public QObject
{
    Q_OBJECT
private slots:
    void requests_are_made_and_followed()
    {
        Office office;
        MoodleRequests &requests = office.server->requests();
        QVERIFY(requests.offered());
        QVERIFY(await(requests.requestsOf(office.person, {})).value().isEmpty());
        const Result<qint64> made = await(requests.makeExportRequest(office.person, u"Dossier n° 7 & suite"_s, {}));
        QVERIFY2(made, made ? "" : qPrintable(made.error().code));
        const auto only = [&] { return await(requests.requestsOf(office.person, {})).value().value(0); };
        QCOMPARE(only().id, *made);
        QVERIFY(only().made.isValid());
        office.change([](MoodleWorld &w) {
            QCOMPARE(w.dataRequests.first().comments, u"Dossier n° 7 & suite"_s);
            QCOMPARE(w.dataRequests.first().type, 1);
        });
        const QList<State> states{State::Pending, State::Preparing, State::AwaitingApproval, State::Approved, State::Processing,
            State::Complete, State::Cancelled, State::Rejected, State::Ready, State::Expired, State::Deleted, State::Other};
        for (int status = 0; status < states.size(); ++status) {
            office.change([status](MoodleWorld &w) { w.dataRequests.first().status = status; });
            QCOMPARE(only().state, states[status]);
        }
    }

    void the_newest_comes_first_and_others_do_not()
    {
        Office office;
        office.change([&](MoodleWorld &w) {
            for (const int days : {3, 1, 2})
                w.dataRequests.append(
                    {.id = 50 + days, .person = office.person.value, .status = 7, .made = w.now().addDays(-days)});
            // Asked for by this person, about somebody else.
            w.dataRequests.append(
                {.id = 60, .person = office.person.value + 1, .requestedBy = office.person.value, .made = w.now()});
        });
        QList<qint64> ids;
        const QList<MoodleRequest> requests = await(office.server->requests().requestsOf(office.person, {})).value();
        for (const MoodleRequest &request : requests)
            ids.append(request.id);
        QCOMPARE(ids, (QList<qint64>{51, 52, 53}));
    }

    void refusals_are_told()
    {
        Office office;
        MoodleRequests &requests = office.server->requests();
        QVERIFY(await(requests.makeExportRequest(office.person, {}, {})));
        const Error twice = await(requests.makeExportRequest(office.person, {}, {})).error();
        QCOMPARE(twice.kind, Error::Kind::Refused);
        QCOMPARE(twice.code, u"errorrequestalreadyexists"_s);
        QVERIFY(!twice.fateUnknown);
        office.change([](MoodleWorld &w) { w.take(w.serviceAccount, "tool/dataprivacy:managedatarequests"); });
        for (const Error &error : {await(requests.makeExportRequest(office.person, {}, {})).error(),
                 await(requests.requestsOf(office.person, {})).error()}) {
            QCOMPARE(error.kind, Error::Kind::Denied);
            QCOMPARE(error.code, u"privacyofficeronly"_s);
            QVERIFY(!error.fateUnknown);
        }
    }

    void it_is_sent_once_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("cut after") << Fault::cutAfter(create);
        QTest::newRow("half") << Fault::truncated(create);
        QTest::newRow("500") << Fault::status(create, 500);
        QTest::newRow("another answer") << Fault::status(create, 200, R"({"warnings":[]})");
    }
    void it_is_sent_once()
    {
        QFETCH(Fault, fault);
        Office office;
        office.campus.moodleHost().add(fault);
        const Result<qint64> made = await(office.server->requests().makeExportRequest(office.person, {}, {}));
        QVERIFY(!made && made.error().fateUnknown);
        QCOMPARE(office.campus.moodleHost().hits(create), 1);
    }

    void older_moodles_do_not_offer_it()
    {
        Office office(u"4.1"_s);
        QVERIFY(!office.server->requests().offered());
        QVERIFY(!office.site.functions.contains(create));
    }

    void courses_come_as_they_are()
    {
        Office office;
        const QJsonArray courses = await(office.server->requests().coursesOf(office.person, {})).value();
        QStringList names;
        for (const QJsonValue &course : courses)
            names += course["shortname"_L1].toString();
        QVERIFY2(names.contains(u"CHI201_chimie-organique"_s) && names.contains(u"CHI204"_s), qPrintable(names.join(u' ')));
        QVERIFY(courses.first().toObject().contains("startdate"_L1));
        office.campus.moodleHost().add(Fault::status(u"core_enrol_get_users_courses"_s, 200, R"({"courses":1})"));
        QCOMPARE(await(office.server->requests().coursesOf(office.person, {})).error().kind, Error::Kind::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestMoodleRequests)
#include "tst_moodlerequests.moc"
