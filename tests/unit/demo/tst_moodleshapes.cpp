// SPDX-License-Identifier: GPL-3.0-or-later
// A simulated answer has the keys and types of the recorded one; an error is the recorded one, word for word.
#include "support/moodlesite.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

QJsonObject recorded(const QString &name)
{
    QFile file(QStringLiteral(DIAPASON_FIXTURES "/moodle-4.5/") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return u"bool"_s;
    case QJsonValue::Double: return u"number"_s;
    case QJsonValue::String: return u"string"_s;
    case QJsonValue::Array: return u"array"_s;
    case QJsonValue::Object: return u"object"_s;
    default: return u"null"_s;
    }
}

/// What was seen at each path: its types, and in how many of the objects around it.
struct Shape {
    QMap<QString, QSet<QString>> types = {};
    QMap<QString, int> seen = {};
    void add(const QString &path, const QJsonValue &value)
    {
        types[path].insert(typeName(value));
        ++seen[path];
        for (const QJsonValue &item : value.toArray())
            add(path + u"[]"_s, item);
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            add(path + u'.' + member.key(), *member);
    }
    [[nodiscard]] bool always(const QString &path) const
    {
        const QString around = path.left(path.lastIndexOf(u'.'));
        return path.contains(u'.') && !path.endsWith(u"[]"_s) && seen.value(path) == seen.value(around);
    }
};

QStringList differences(const Shape &real, const Shape &ours)
{
    QStringList found;
    for (auto path = real.types.cbegin(); path != real.types.cend(); ++path) {
        const QString around = path.key().left(path.key().lastIndexOf(u'.'));
        if (real.always(path.key()) && ours.seen.contains(around) && !ours.always(path.key()))
            found.append(u"not always there: "_s + path.key());
    }
    for (auto path = ours.types.cbegin(); path != ours.types.cend(); ++path) {
        const QSet<QString> known = real.types.value(path.key());
        const bool elements = path.key().endsWith(u"[]"_s) || path.key().contains(u"[]."_s);
        const QString list = path.key().left(path.key().indexOf(u"[]"_s, path.key().lastIndexOf(u"[]"_s)));
        if (known.isEmpty() && elements && real.types.contains(list) && !real.types.contains(list + u"[]"_s))
            continue; // recorded empty: nothing is known of its elements
        // An availability recorded as null only may be text elsewhere.
        if (known.isEmpty())
            found.append(u"not recorded: "_s + path.key());
        else if (!known.contains(path.value()) && !path.key().endsWith(u"availability"_s))
            found.append(
                u"another type: %1 %2"_s.arg(path.key(), QStringList(path.value().begin(), path.value().end()).join(u'|')));
    }
    return found;
}

Form option(const QString &name, const QString &value)
{
    return {{u"options[0][name]"_s, name}, {u"options[0][value]"_s, value}};
}

} // namespace

class TestMoodleShapes : public QObject
{
    Q_OBJECT
private slots:
    void answers_data();
    void answers();
    void fewer_rights_fewer_keys_data();
    void fewer_rights_fewer_keys();
    void errors_data();
    void errors();
    void login_data();
    void login();
};

void TestMoodleShapes::answers_data()
{
    QTest::addColumn<Form>("params");
    const MoodleSite site;
    const drawn::Course &chemistry = site.course(u"CHI201"_s);
    const Form course{{u"courseid"_s, QString::number(chemistry.id)}};
    const QString someone = QString::number(chemistry.enrolments.at(5).person);
    QTest::newRow("core_webservice_get_site_info") << Form{};
    QTest::newRow("core_course_get_courses.all") << Form{};
    QTest::newRow("core_course_get_courses.site") << Form{{u"options[ids][0]"_s, u"1"_s}};
    QTest::newRow("core_course_get_courses_by_field.all") << Form{};
    QTest::newRow("core_course_get_courses_by_field.shortname")
        << Form{{u"field"_s, u"shortname"_s}, {u"value"_s, chemistry.shortName}};
    QTest::newRow("core_course_get_courses_by_field.ids_ok") << Form{{u"field"_s, u"ids"_s}, {u"value"_s, u"310,311"_s}};
    QTest::newRow("core_course_search_courses") << Form{{u"criterianame"_s, u"search"_s}, {u"criteriavalue"_s, u"CHI"_s}};
    QTest::newRow("core_course_get_categories") << Form{};
    QTest::newRow("core_course_get_contents.multi") << course;
    QTest::newRow("core_course_get_contents.multi.modname") << course + option(u"modname"_s, u"rocketchat"_s);
    QTest::newRow("core_course_get_course_module.m4.teacher")
        << Form{{u"cmid"_s, QString::number(chemistry.activities.at(1).cmid)}};
    QTest::newRow("core_enrol_get_enrolled_users.multi") << course;
    QTest::newRow("core_enrol_get_enrolled_users.info.userfields")
        << Form{{u"courseid"_s, QString::number(site.course(u"ANG202"_s).id)}}
            + option(u"userfields"_s, u"id,username,email,roles,groups,suspended,auth,confirmed"_s);
    QTest::newRow("core_enrol_get_enrolled_users.amphi.idusername") << course + option(u"userfields"_s, u"id,username"_s);
    QTest::newRow("core_enrol_get_users_courses") << Form{{u"userid"_s, someone}};
    QTest::newRow("core_user_get_users_by_field.id") << Form{{u"field"_s, u"id"_s}, {u"values[0]"_s, someone}};
    QTest::newRow("core_user_get_users.email") << Form{{u"criteria[0][key]"_s, u"email"_s}, {u"criteria[0][value]"_s, u"svc%"_s}};
    QTest::newRow("core_group_get_course_groups") << course;
    QTest::newRow("core_group_get_group_members") << listOf(u"groupids"_s, {QString::number(chemistry.groups.first().id)});
    QTest::newRow("core_group_get_course_groupings") << course;
    QTest::newRow("core_group_get_groupings.returngroups") << Form{{u"groupingids[0]"_s, u"41"_s}, {u"returngroups"_s, u"1"_s}};
    QTest::newRow("core_group_get_course_user_groups") << course + Form{{u"userid"_s, someone}};
    QTest::newRow("core_cohort_get_cohorts") << Form{};
    QTest::newRow("core_cohort_get_cohort_members") << listOf(u"cohortids"_s, {u"1"_s, u"2"_s});
    QTest::newRow("core_cohort_search_cohorts") << Form{{u"query"_s, u"L2"_s}, {u"context[contextlevel]"_s, u"system"_s},
        {u"context[instanceid]"_s, u"0"_s}, {u"includes"_s, u"all"_s}};
}

void TestMoodleShapes::answers()
{
    QFETCH(Form, params);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    MoodleSite site;
    Shape real, ours;
    real.add({}, recorded(name)["response"_L1]);
    if (name.endsWith(u"enrolled_users.multi"_s)) // another course, where some are in no active course
        real.add({}, recorded(u"core_enrol_get_enrolled_users.info"_s)["response"_L1]);
    ours.add({}, site.call(name.section(u'.', 0, 0), params));
    QCOMPARE(differences(real, ours).join(u'\n'), QString());
    QVERIFY2(ours.types.size() > 2, "an empty answer proves nothing");
}

void TestMoodleShapes::fewer_rights_fewer_keys_data()
{
    QTest::addColumn<Form>("params");
    const MoodleSite site;
    QTest::newRow("core_course_get_courses_by_field.all.mini") << Form{};
    QTest::newRow("core_course_get_course_module.m1")
        << Form{{u"cmid"_s, QString::number(site.course(u"CHI201"_s).activities.first().cmid)}};
    QTest::newRow("core_user_get_users.badkey_only")
        << Form{{u"criteria[0][key]"_s, u"suspended"_s}, {u"criteria[0][value]"_s, u"1"_s}};
}

void TestMoodleShapes::fewer_rights_fewer_keys()
{
    QFETCH(Form, params);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    MoodleSite site;
    site.take("moodle/course:manageactivities");
    if (name != "core_course_get_course_module.m1"_L1) {
        for (const Capability &capability : MoodleWorld::readingCapabilities()) {
            if (capability != "webservice/rest:use" && (capability != "moodle/user:viewdetails" || name.contains(u"courses"_s)))
                site.take(capability);
        }
        for (const drawn::Person &person : MoodleSite::small().people)
            site.world.editPerson(person.id).deleted = person.lastName.contains(u'<');
    }
    Shape real, ours;
    real.add({}, recorded(name)["response"_L1]);
    ours.add({}, site.call(name.section(u'.', 0, 0), params));
    QCOMPARE(differences(real, ours).join(u'\n'), QString());
}

void TestMoodleShapes::errors_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<Form>("params");
    QTest::addColumn<QByteArray>("without"); // a capability, a state of the token, or a switch
    const Form course{{u"courseid"_s, u"310"_s}};
    const QString contents = u"core_course_get_contents"_s, enrolled = u"core_enrol_get_enrolled_users"_s,
                  info = u"core_webservice_get_site_info"_s;
    QTest::newRow("error.invalidtoken") << info << Form{} << "token"_ba;
    QTest::newRow("error.missingtoken") << info << Form{} << "no token"_ba;
    QTest::newRow("error.iprestricted") << info << Form{} << "address"_ba;
    QTest::newRow("error.accessexception.norestcap") << info << Form{} << "webservice/rest:use"_ba;
    QTest::newRow("error.function_not_in_service") << u"mod_forum_get_forums_by_courses"_s << Form{} << ""_ba;
    QTest::newRow("error.unknownfunction") << u"core_nothing_here"_s << Form{} << ""_ba;
    QTest::newRow("error.missingfunction") << u""_s << Form{} << ""_ba;
    QTest::newRow("error.missingparam") << contents << Form{} << ""_ba;
    QTest::newRow("error.invalidparam.type") << contents << Form{{u"courseid"_s, u"abc"_s}} << ""_ba;
    QTest::newRow("error.invalidparam.unexpected") << contents << course + Form{{u"bogus"_s, u"1"_s}} << ""_ba;
    QTest::newRow("error.invalidparam.sortby") << enrolled << withOptions(course, {{u"sortby"_s, u"username"_s}}) << ""_ba;
    QTest::newRow("error.unknowncourse") << enrolled << Form{{u"courseid"_s, u"99999"_s}} << ""_ba;
    QTest::newRow("error.unknowncourse.contents") << contents << Form{{u"courseid"_s, u"99999"_s}} << ""_ba;
    QTest::newRow("error.unknowncm") << u"core_course_get_course_module"_s << Form{{u"cmid"_s, u"99999"_s}} << ""_ba;
    QTest::newRow("core_course_get_course_module.m1.mini")
        << u"core_course_get_course_module"_s << Form{{u"cmid"_s, u"48201"_s}} << "moodle/course:view"_ba;
    QTest::newRow("core_course_get_courses_by_field.ids")
        << u"core_course_get_courses_by_field"_s << Form{{u"field"_s, u"ids"_s}, {u"value"_s, u"310,99999"_s}} << ""_ba;
    QTest::newRow("core_cohort_get_cohorts.mini") << u"core_cohort_get_cohorts"_s << Form{} << "moodle/cohort:view"_ba;
    QTest::newRow("core_group_get_course_groups.student")
        << u"core_group_get_course_groups"_s << course << "moodle/course:managegroups"_ba;
    QTest::newRow("core_enrol_get_enrolled_users.info.onlyactive.student")
        << enrolled << withOptions(course, {{u"onlyactive"_s, u"1"_s}}) << "moodle/course:enrolreview"_ba;
    QTest::newRow("core_enrol_get_enrolled_users.info.withcapability.student")
        << enrolled << withOptions(course, {{u"withcapability"_s, u"moodle/course:update"_s}}) << "moodle/role:review"_ba;
    QTest::newRow("core_enrol_get_enrolled_users.multi.group.student")
        << enrolled << withOptions(course, {{u"groupid"_s, u"701"_s}}) << "moodle/site:accessallgroups"_ba;
    QTest::newRow("core_user_get_users_by_field.uppercase")
        << u"core_user_get_users_by_field"_s << Form{{u"field"_s, u"username"_s}, {u"values[0]"_s, u"Alan.TURING"_s}} << ""_ba;
    QTest::newRow("core_user_get_users_by_field.poison")
        << u"core_user_get_users_by_field"_s << Form{{u"field"_s, u"username"_s}, {u"values[0]"_s, u"ada.lovelace"_s}} << ""_ba;
    QTest::newRow("maintenance.db.ws") << info << Form{} << "maintenance"_ba;
    QTest::newRow("error.dbdown.ws") << info << Form{} << "database"_ba;
}

void TestMoodleShapes::errors()
{
    QFETCH(QString, function);
    QFETCH(Form, params);
    QFETCH(QByteArray, without);
    MoodleSite site;
    if (without == "token")
        site.token = u"0123"_s;
    else if (without == "no token")
        site.token.clear();
    else if (without == "address")
        site.world.tokens.first().ipRestriction = u"192.0.2.9"_s;
    site.world.switches.maintenance = without == "maintenance";
    site.world.switches.databaseDown = without == "database";
    site.take(without);
    const QJsonObject fixture = recorded(QString::fromLatin1(QTest::currentDataTag()));
    const Response answer = site.rest(function, params);
    QCOMPARE(answer.status, fixture["http"_L1]["status"_L1].toInt());
    QCOMPARE(answer.contentType, fixture["http"_L1]["content_type"_L1].toString().toLatin1());
    QCOMPARE(MoodleSite::json(answer.body).toObject(), fixture["response"_L1].toObject());
}

void TestMoodleShapes::login_data()
{
    QTest::addColumn<Form>("form");
    const Form person{{u"username"_s, u"svc.diapason"_s}, {u"password"_s, u"haute-brume"_s}};
    QTest::newRow("login_token.badpassword")
        << Form{{u"username"_s, u"svc.diapason"_s}, {u"password"_s, u"x"_s}, {u"service"_s, u"diapason"_s}};
    QTest::newRow("login_token.unknownuser")
        << Form{{u"username"_s, u"nobody"_s}, {u"password"_s, u"x"_s}, {u"service"_s, u"diapason"_s}};
    QTest::newRow("login_token.badservice") << person + Form{{u"service"_s, u"nope"_s}};
    QTest::newRow("login_token.missingparam") << person;
    QTest::newRow("login_token.restrictedservice") << person + Form{{u"service"_s, u"diapason_restreint"_s}};
    QTest::newRow("login_token.appsitecheck") << Form{{u"appsitecheck"_s, u"1"_s}};
}

void TestMoodleShapes::login()
{
    QFETCH(Form, form);
    MoodleSite site;
    site.world.services.append({.shortName = u"diapason_restreint"_s, .restricted = true});
    const QJsonObject fixture = recorded(QString::fromLatin1(QTest::currentDataTag()));
    const Response answer = site.post(u"/login/token.php"_s, encoded(form));
    QCOMPARE(answer.contentType, fixture["http"_L1]["content_type"_L1].toString().toLatin1());
    QCOMPARE(MoodleSite::json(answer.body).toObject(), fixture["response"_L1].toObject());
}

QTEST_GUILESS_MAIN(TestMoodleShapes)
#include "tst_moodleshapes.moc"
