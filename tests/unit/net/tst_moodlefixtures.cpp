// SPDX-License-Identifier: GPL-3.0-or-later
// Every recorded answer of the functions in use is read, or maps to the documented error.
#include "net/moodle/judge.h"
#include "net/moodle/restrictioncalls.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::moodle;

namespace {

/// JSON written with single quotes: moc loses its way among raw strings.
QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

QJsonDocument fixture(const QString &name)
{
    QFile file(QStringLiteral(DIAPASON_FIXTURES "/moodle-4.5/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll());
}

Answer recorded(const QJsonObject &record)
{
    const QJsonObject http = record["http"_L1].toObject();
    Answer answer{.status = http["status"_L1].toInt()};
    answer.headers.append(QHttpHeaders::WellKnownHeader::ContentType, http["content_type"_L1].toString());
    const QJsonValue response = record["response"_L1];
    if (response.isObject())
        answer.body = QJsonDocument(response.toObject()).toJson(QJsonDocument::Compact);
    else if (response.isArray())
        answer.body = QJsonDocument(response.toArray()).toJson(QJsonDocument::Compact);
    else
        answer.body = record["body"_L1].toString().toUtf8();
    return answer;
}

/// What was understood: how many things, or the error.
using Understood = Result<qsizetype>;

qsizetype sizeOf(const MoodleSite &site) { return site.functions.size(); }
qsizetype sizeOf(const GetCourses::Reply &reply) { return reply.courses.size(); }
qsizetype sizeOf(const CategoryTree &tree) { return tree.categories.size(); }
qsizetype sizeOf(const CourseModule &) { return 1; }
template <class T>
qsizetype sizeOf(const T &values)
{
    return values.size();
}

template <WebService C>
Understood heard(const Answer &answer)
{
    if (const std::optional<Error> error = judge(answer))
        return Failure{*error};
    const Result<typename C::Reply> reply = understand<C>(answer.body);
    if (!reply)
        return Failure{reply.error()};
    return sizeOf(*reply);
}

const QHash<QString, Understood (*)(const Answer &)> &listeners()
{
    static const QHash<QString, Understood (*)(const Answer &)> all = {
        {GetSiteInfo::function, &heard<GetSiteInfo>},
        {GetCourses::function, &heard<GetCourses>},
        {GetCoursesByField::function, &heard<GetCoursesByField>},
        {GetCategories::function, &heard<GetCategories>},
        {GetContents::function, &heard<GetContents>},
        {GetCourseModule::function, &heard<GetCourseModule>},
        {GetEnrolledUsers::function, &heard<GetEnrolledUsers>},
        {GetUsersCourses::function, &heard<GetUsersCourses>},
        {GetUsersById::function, &heard<GetUsersById>},
        {GetCourseGroups::function, &heard<GetCourseGroups>},
        {GetGroupMembers::function, &heard<GetGroupMembers>},
        {GetCourseGroupings::function, &heard<GetCourseGroupings>},
        {GetGroupings::function, &heard<GetGroupings>},
    };
    return all;
}

/// How many things the recorded answer holds, counted without our parsers.
qsizetype counted(const QString &function, const QJsonValue &response)
{
    if (function == GetSiteInfo::function)
        return response["functions"_L1].toArray().size();
    if (function == GetCoursesByField::function)
        return response["courses"_L1].toArray().size();
    if (function == GetCourseModule::function)
        return 1;
    if (function == GetUsersById::function) { // whoever's states are hidden from the caller does not count
        const QJsonArray rows = response.toArray();
        return std::ranges::count_if(rows, [](const QJsonValue &row) {
            return row["suspended"_L1].toBool() || (row["suspended"_L1].isBool() && row["confirmed"_L1].isBool());
        });
    }
    if (function != GetContents::function)
        return response.toArray().size();
    qsizetype modules = 0;
    for (const QJsonValue &section : response.toArray()) {
        for (const QJsonValue &module : section["modules"_L1].toArray())
            modules += module["modname"_L1] == u"rocketchat"_s ? 1 : 0;
    }
    return modules;
}

} // namespace

class MoodleFixturesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryRecordedAnswer_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("code"); // empty: it is an answer
        const QHash<QString, QString> unsaid = {{u"error.phpdown.ws.json"_s, u"(transport)"_s},
            {u"maintenance.cli.ws.json"_s, u"(transport)"_s}, {u"error.rest_disabled.json"_s, u"webservices-disabled"_s},
            {u"error.webservices_disabled.json"_s, u"webservices-disabled"_s}, {u"error.xmlformat.json"_s, u"xml"_s}};
        int rows = 0;
        for (const QJsonValue &entry : fixture(u"INDEX.json"_s).array()) {
            if (!listeners().contains(entry["wsfunction"_L1].toString()))
                continue;
            const QString file = entry["file"_L1].toString();
            QString code = unsaid.value(file, entry["errorcode"_L1].toString());
            if (code.isEmpty() && entry["exception"_L1].isString())
                code = u"php-error"_s;
            QTest::newRow(qPrintable(file)) << file << code;
            ++rows;
        }
        QVERIFY(rows > 200);
    }
    void readsEveryRecordedAnswer()
    {
        QFETCH(QString, file);
        QFETCH(QString, code);
        const QJsonObject record = fixture(file).object();
        const QString function = record["request"_L1]["wsfunction"_L1].toString();
        const Answer answer = recorded(record);
        const Understood understood = listeners().value(function)(answer);
        if (code == "(transport)"_L1) {
            QVERIFY(answer.status >= 500 && !judge(answer));
        } else if (code.isEmpty()) {
            QVERIFY2(understood, understood ? "" : qPrintable(understood.error().code));
            QCOMPARE(*understood, counted(function, record["response"_L1]));
        } else {
            QVERIFY(!understood);
            QCOMPARE(understood.error().code, code);
        }
    }

    void keepsWhatRestrictionsAsk()
    {
        const auto answer = [](const QString &file) { return recorded(fixture(file).object()).body; };
        const auto groups = understand<GetCourseGroups>(answer(u"core_group_get_course_groups.json"_s));
        QVERIFY(groups);
        QCOMPARE(groups->at(0).name, u"Groupe A"_s);
        QCOMPARE(groups->at(0).visibility, 0);
        QVERIFY(!groups->at(2).name.contains(u"&amp;"_s) && groups->at(2).name.contains(u'&'));
        const auto groupings = understand<GetGroupings>(answer(u"core_group_get_groupings.returngroups.json"_s));
        QVERIFY(groupings);
        QCOMPARE(groupings->value(1), (QList<qint64>{1, 2}));
        const auto people = understand<GetMemberFields>(answer(u"core_enrol_get_enrolled_users.multi.json"_s));
        QVERIFY(people);
        const auto doctoral = std::ranges::count_if(
            *people, [](const MemberFields &p) { return p.values.value(u"profile_field_statut"_s) == "doctorant"_L1; });
        QVERIFY(doctoral > 0 && doctoral < people->size());
        const auto powerful = understand<GetMemberFields>(answer(u"core_enrol_get_enrolled_users.info.withcapability.json"_s));
        QVERIFY(powerful);
        QVERIFY(!powerful->isEmpty() && powerful->size() < 106);
    }

    void keepsWhatItReads()
    {
        const auto answer = [](const QString &file) { return recorded(fixture(file).object()).body; };
        const auto people = understand<GetEnrolledUsers>(answer(u"core_enrol_get_enrolled_users.amphi.page500.json"_s));
        QVERIFY(people);
        QCOMPARE(people->first().id, MoodleUserId(27));
        QCOMPARE(people->first().username, u"bjorn.o.brien21@univ.fr"_s);
        QCOMPARE(people->first().fullName, u"Björn O'Brien"_s);
        QCOMPARE(people->first().roles, (QList<MoodleRole>{{.id = 3, .shortName = u"editingteacher"_s}}));
        QCOMPARE(people->first().enrolment, EnrolmentState::Unknown);

        const auto activities = understand<GetContents>(answer(u"core_course_get_contents.multi.modname.json"_s));
        QVERIFY(activities);
        QCOMPARE(activities->size(), 9);
        QCOMPARE(activities->at(0).cmid, Cmid(18));
        QCOMPARE(activities->at(0).url, QUrl(u"https://moodle.example.org/mod/rocketchat/view.php?id=18"_s));
        QVERIFY(activities->at(0).visible && !activities->at(1).visible && !activities->at(8).visible);
        QVERIFY(activities->at(3).availability.contains(u"\"group\""_s));

        const auto raw = understand<GetCourses>(answer(u"core_course_get_courses.raw.json"_s));
        QVERIFY(raw);
        QVERIFY(std::ranges::any_of(raw->courses, [](const Course &course) { return course.shortName.contains(u"<script>"_s); }));

        const auto tree = understand<GetCategories>(answer(u"core_course_get_categories.json"_s));
        QVERIFY(tree);
        QCOMPARE(tree->categories.at(1).name, u"Sciences & Techniques"_s);
        QCOMPARE(tree->categories.at(2).parent, CategoryId(2));
        QCOMPARE(tree->courses, 14);

        const auto counts = understand<GetUsersCourses>(answer(u"core_enrol_get_users_courses.json"_s));
        QVERIFY(counts);
        QCOMPARE(counts->value(CourseId(2)), 106);
    }

    void tellsErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("code");
        using Kind = Error::Kind;
        const auto plain = "application/json"_ba;
        const auto html = "text/html; charset=utf-8"_ba;
        const auto service = [&](const char *code, Kind kind) {
            QTest::newRow(code) << 200 << plain << json("{'exception':'x','errorcode':'"_ba + code + "'}") << kind
                                << QString::fromLatin1(code);
        };
        service("invalidtoken", Kind::Unauthenticated);
        service("accessexception", Kind::Unauthenticated);
        service("nopermissions", Kind::Denied);
        service("requireloginerror", Kind::Denied);
        service("errorcoursecontextnotvalid", Kind::Denied);
        service("invalidrecord", Kind::NotFound);
        service("invalidrecordunknown", Kind::NotFound);
        service("invalidresponse", Kind::Malformed);
        service("sitemaintenance", Kind::Maintenance);
        service("dbconnectionfailed", Kind::Maintenance);
        service("invalidparameter", Kind::Refused);
        QTest::newRow("class of 4.4") << 200 << plain
                                      << json("{'exception':'moodle_exception','errorcode':'invalidtoken','message':'Jeton'}")
                                      << Kind::Unauthenticated << u"invalidtoken"_s;
        QTest::newRow("PHP error") << 200 << plain << json("{'exception':'Error','message':'m'}") << Kind::Refused
                                   << u"php-error"_s;
        QTest::newRow("login") << 200 << "application/json; charset=utf-8"_ba
                               << json("{'error':'m','errorcode':'invalidlogin','stacktrace':null}") << Kind::Unauthenticated
                               << u"invalidlogin"_s;
        QTest::newRow("login, code last") << 200 << plain
                                          << json("{'error':'m','stacktrace':null,'errorcode':'dbconnectionfailed'}")
                                          << Kind::Maintenance << u"dbconnectionfailed"_s;
        QTest::newRow("web services off") << 403 << html << ""_ba << Kind::Refused << u"webservices-disabled"_s;
        QTest::newRow("wrong path") << 404 << html << "<html>Not found</html>"_ba << Kind::NotAnApi << u"html"_s;
        QTest::newRow("forbidden page") << 403 << html << "<html>Forbidden</html>"_ba << Kind::NotAnApi << u"html"_s;
        QTest::newRow("wrong path, bare") << 404 << "text/html"_ba << "File not found.\n"_ba << Kind::NotAnApi << u"html"_s;
        QTest::newRow("XML") << 200 << "application/xml; charset=utf-8"_ba << "<?xml version=\"1.0\"?><RESPONSE/>"_ba
                             << Kind::Malformed << u"xml"_s;
    }
    void tellsErrors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        Answer answer{.status = status, .body = body};
        answer.headers.append(QHttpHeaders::WellKnownHeader::ContentType, type);
        const std::optional<Error> error = judge(answer);
        QVERIFY(error);
        QTEST(error->kind, "kind");
        QTEST(error->code, "code");
        QCOMPARE(error->status, status);
    }

    void findsNoErrorInAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("list") << "[]"_ba;
        QTest::newRow("null") << "null"_ba;
        QTest::newRow("object") << json("{'courses':[],'warnings':[{'warningcode':'1','message':'exception'}]}");
        QTest::newRow("null exception") << json("{'exception':null,'cm':{}}");
    }
    void findsNoErrorInAnswers()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!judge({.status = 200, .body = body}));
    }

    void namesTheFirstBadKey_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("cut") << json("[{'id':3,'full") << u"json"_s;
        QTest::newRow("not UTF-8") << json("[{'id':3,'fullname':'\xff'}]") << u"json"_s;
        QTest::newRow("object for list") << json("{'id':3}") << u"users"_s;
        QTest::newRow("number for row") << "[3]"_ba << u"users"_s;
        QTest::newRow("no id") << json("[{'fullname':'A'}]") << u"users.id"_s;
        QTest::newRow("roles no list") << json("[{'id':3,'roles':'x'}]") << u"users.roles"_s;
        QTest::newRow("error") << json("{'exception':'Error','message':'m'}") << u"php-error"_s;
    }
    void namesTheFirstBadKey()
    {
        QFETCH(QByteArray, body);
        const auto people = understand<GetEnrolledUsers>(body);
        QVERIFY(!people);
        QTEST(people.error().code, "code");
    }

    void readsNamesAsPeopleWroteThem_data()
    {
        QTest::addColumn<QByteArray>("escaped");
        QTest::addColumn<QString>("name");
        QTest::newRow("ampersand") << "TD &amp; TP"_ba << u"TD & TP"_s;
        QTest::newRow("quotes") << "&quot;A&quot; &#039;B&#39;"_ba << u"\"A\" 'B'"_s;
        QTest::newRow("angles") << "1 &lt; 2 &gt; 0"_ba << u"1 < 2 > 0"_s;
        QTest::newRow("once only") << "&amp;lt;"_ba << u"&lt;"_s;
        QTest::newRow("code point") << "&#x1F3A8;"_ba << u"🎨"_s;
        QTest::newRow("none") << "&foo; & &#0; &#xD800;"_ba << u"&foo; & &#0; &#xD800;"_s;
        QTest::newRow("bare") << "Groupe É"_ba << u"Groupe É"_s;
    }
    void readsNamesAsPeopleWroteThem()
    {
        QFETCH(QByteArray, escaped);
        const auto people = understand<GetEnrolledUsers>(json("[{'id':3,'groups':[{'id':1,'name':'#'}]}]").replace("#", escaped));
        QVERIFY(people);
        QTEST(people->first().groups.value(0), "name");
    }

    void keepsUnknownStatesUnknown()
    {
        const auto states = understand<GetUsersById>(
            json("[{'id':3,'suspended':true,'confirmed':true},{'id':4,'suspended':false,'confirmed':true},"
                 "{'id':5,'suspended':false,'confirmed':false},{'id':6,'confirmed':true},{'id':7,'suspended':0,'confirmed':1},{'"
                 "id':8,'suspended':true}]"));
        QVERIFY(states);
        QCOMPARE(states->value(MoodleUserId(3)), MoodleAccountState::Suspended);
        QCOMPARE(states->value(MoodleUserId(4)), MoodleAccountState::Active);
        QCOMPARE(states->value(MoodleUserId(5)), MoodleAccountState::Unconfirmed);
        QVERIFY(!states->contains(MoodleUserId(6)));
        QCOMPARE(states->value(MoodleUserId(8)), MoodleAccountState::Suspended);
        QCOMPARE(states->value(MoodleUserId(7)), MoodleAccountState::Active);
    }
};

QTEST_GUILESS_MAIN(MoodleFixturesTest)
#include "tst_moodlefixtures.moc"
