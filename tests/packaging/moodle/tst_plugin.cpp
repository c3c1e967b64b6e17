// SPDX-License-Identifier: GPL-3.0-or-later
// local_diapason as its files are, against what is asked of it and what the demo campus answers in its place. PHP itself
// reads the files, with stand-ins for Moodle's classes.
#include "demo/democampus.h"
#include "demo/moodle/moodlecall.h"
#include "net/moodle/companioncalls.h"
#include "net/moodle/judge.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::moodle;

namespace {

const QString folder = QStringLiteral(DIAPASON_SOURCE "/packaging/moodle/local_diapason");

struct Run {
    int code = -1;
    QByteArray out = {}, err = {};
};

Run php(const QStringList &arguments)
{
    QProcess process;
    process.start(u"php"_s, QStringList{u"-d"_s, u"error_reporting=-1"_s, u"-d"_s, u"display_errors=stderr"_s} + arguments);
    if (!process.waitForStarted() || !process.waitForFinished())
        return {.err = "php-cli: " + process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject declared(const QString &moodle)
{
    const Run run = php({QStringLiteral(DIAPASON_SOURCE "/tests/packaging/moodle/declared.php"), folder, moodle});
    if (run.code != 0 || !run.err.isEmpty())
        qWarning() << run.err << run.out;
    return run.err.isEmpty() ? QJsonDocument::fromJson(run.out).object() : QJsonObject();
}

const QJsonObject &plugin()
{
    static const QJsonObject read = declared(u"4.5"_s);
    return read;
}

QJsonObject function(const QString &name) { return plugin()["functions"_L1][name].toObject(); }
QJsonObject returnsOf(const QString &name) { return function(name)["returns"_L1].toObject(); }

/// An answer with every declared key, and one element in every list.
QJsonValue example(const QJsonObject &what)
{
    const QString kind = what["kind"_L1].toString(), type = what["type"_L1].toString();
    if (kind == "list"_L1)
        return QJsonArray{example(what["of"_L1].toObject())};
    if (kind == "object"_L1) {
        QJsonObject object;
        const QJsonObject keys = what["keys"_L1].toObject();
        for (auto key = keys.begin(); key != keys.end(); ++key)
            object[key.key()] = example(key.value().toObject());
        return object;
    }
    return type == "int"_L1 ? QJsonValue(1) : type == "bool"_L1 ? QJsonValue(true) : QJsonValue(u"x"_s);
}

/// Where a value is not what was declared: keys sent and not declared, declared and not sent, or of another type.
QStringList differences(const QJsonObject &what, const QJsonValue &value, const QString &where)
{
    const QString kind = what["kind"_L1].toString(), type = what["type"_L1].toString();
    QStringList found;
    if (kind == "list"_L1) {
        if (!value.isArray())
            return {where + u": no list"_s};
        for (const QJsonValue &element : value.toArray())
            found += differences(what["of"_L1].toObject(), element, where);
    } else if (kind == "object"_L1) {
        if (!value.isObject())
            return {where + u": no object"_s};
        const QJsonObject keys = what["keys"_L1].toObject(), object = value.toObject();
        for (const QString &key : object.keys())
            if (!keys.contains(key))
                found += where + u'.' + key + u": not declared"_s;
        for (auto key = keys.begin(); key != keys.end(); ++key) {
            const QJsonObject inner = key.value().toObject();
            if (object.contains(key.key()))
                found += differences(inner, object[key.key()], where + u'.' + key.key());
            else if (inner["presence"_L1] == "required"_L1)
                found += where + u'.' + key.key() + u": not sent"_s;
        }
    } else if (type == "int"_L1 ? !value.isDouble() : type == "bool"_L1 ? !value.isBool() : !value.isString()) {
        found += where + u": not "_s + type;
    }
    found.removeDuplicates();
    return found;
}

/// Every value's place: "activities.cmid".
void places(const QJsonObject &what, const QString &where, QStringList &all)
{
    if (what["kind"_L1] == "list"_L1)
        return places(what["of"_L1].toObject(), where, all);
    if (what["kind"_L1] == "value"_L1)
        return void(all += where);
    const QJsonObject keys = what["keys"_L1].toObject();
    for (auto key = keys.begin(); key != keys.end(); ++key)
        places(key.value().toObject(), where.isEmpty() ? key.key() : where + u'.' + key.key(), all);
}

/// The same answer with a null, or a value of another type, at a place.
QJsonValue spoilt(const QJsonValue &value, QStringList place)
{
    if (value.isArray())
        return QJsonArray{spoilt(value.toArray().first(), place)};
    if (place.isEmpty())
        return value.isString() ? QJsonValue(7) : QJsonValue(u"another type"_s);
    QJsonObject object = value.toObject();
    const QString key = place.takeFirst();
    object[key] = spoilt(object[key], place);
    return object;
}

template <WebService C>
std::optional<Error> faultOf(const QJsonValue &answer)
{
    const auto reply = understand<C>(QJsonDocument(answer.toObject()).toJson());
    return reply ? std::nullopt : std::optional(reply.error());
}

/// Keys that say more than this program reads.
const QStringList unread{u"activities.instance"_s, u"activities.courseshortname"_s, u"people.roles.roleid"_s};

template <WebService C>
void parserAgrees()
{
    const QJsonObject returns = returnsOf(C::function);
    const QJsonValue whole = example(returns);
    // What is declared is enough: the parser needs nothing else.
    const std::optional<Error> fault = faultOf<C>(whole);
    QVERIFY2(!fault, qPrintable(fault ? fault->code : QString()));
    // And each declared value is read with its type.
    QStringList all;
    places(returns, {}, all);
    QVERIFY(all.size() > 5);
    for (const QString &place : std::as_const(all)) {
        const std::optional<Error> met = faultOf<C>(spoilt(whole, place.split(u'.')));
        QCOMPARE(met.has_value(), !unread.contains(place));
        if (met)
            QCOMPARE(met->code, place);
    }
}

/// What we send is declared, and what is required is sent.
template <WebService C>
void formAgrees(const C &call)
{
    const QJsonObject keys = function(C::function)["parameters"_L1]["keys"_L1].toObject();
    QStringList sent;
    const Pairs pairs = call.form().pairs();
    for (const auto &[key, value] : pairs)
        sent += key;
    for (const QString &key : std::as_const(sent))
        QVERIFY2(keys.contains(key), qPrintable(key));
    for (auto key = keys.begin(); key != keys.end(); ++key)
        QVERIFY2(key.value()["presence"_L1] != "required"_L1 || sent.contains(key.key()), qPrintable(key.key()));
}

/// How the demo campus declares a parameter, in the plugin's terms.
QJsonObject told(const demo::MoodleParam &param)
{
    using Kind = demo::MoodleParam::Kind;
    QJsonObject what{{u"presence"_s,
        param.required                     ? u"required"_s
            : param.fallback.isUndefined() ? u"optional"_s
                                           : u"default"_s}};
    if (param.kind == Kind::List) {
        what[u"kind"_s] = u"list"_s;
        what[u"of"_s] = told(param.inner.first());
    } else if (param.kind == Kind::Struct) {
        what[u"kind"_s] = u"object"_s;
        QJsonObject keys;
        for (const demo::MoodleParam &inner : param.inner)
            keys[inner.name] = told(inner);
        what[u"keys"_s] = keys;
    } else {
        what[u"kind"_s] = u"value"_s;
        what[u"type"_s] = param.kind == Kind::Int ? u"int"_s : param.kind == Kind::Bool ? u"bool"_s : u"raw"_s;
    }
    return what;
}

QJsonValue withoutWords(const QJsonValue &value)
{
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    object.remove(u"said"_s);
    for (const QString &key : object.keys())
        object[key] = withoutWords(object[key]);
    return object;
}

} // namespace

class PluginTest : public QObject
{
    Q_OBJECT

private slots:
    void isSoundPhp()
    {
        int files = 0;
        for (QDirIterator it(folder, {u"*.php"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++files) {
            const QString path = it.next();
            const Run run = php({u"-l"_s, path});
            QVERIFY2(run.code == 0, (run.err + run.out).constData());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            QVERIFY2(text.contains("SPDX-License-Identifier: GPL-3.0-or-later"), qPrintable(path));
            QVERIFY2(text.contains("defined('MOODLE_INTERNAL') || die();") || path.contains("/classes/"_L1), qPrintable(path));
        }
        QVERIFY(files >= 12);
    }

    void loadsOnOldAndNewMoodles()
    {
        QVERIFY(!plugin().isEmpty());
        QCOMPARE(declared(u"4.1"_s), plugin());
        QCOMPARE(plugin()["plugin"_L1]["component"_L1].toString(), u"local_diapason"_s);
        QCOMPARE(plugin()["plugin"_L1]["requires"_L1].toInteger(), 2022112800);
    }

    void speaksBothLanguages()
    {
        const QJsonObject english = plugin()["strings"_L1]["en"_L1].toObject(),
                          french = plugin()["strings"_L1]["fr"_L1].toObject();
        QCOMPARE(french.keys(), english.keys());
        for (const QString &key : english.keys()) {
            QVERIFY2(french[key] != english[key], qPrintable(key));
            QCOMPARE(french[key].toString().count(u"{$a}"_s), english[key].toString().count(u"{$a}"_s));
        }
        QVERIFY(english.contains(plugin()["privacy"_L1].toString()));
        for (const QString &capability : plugin()["capabilities"_L1].toObject().keys())
            QVERIFY2(english.contains(QString(capability).remove(u"local/"_s)), qPrintable(capability));
    }

    void guardsEveryFunction()
    {
        const QJsonObject functions = plugin()["functions"_L1].toObject(), capabilities = plugin()["capabilities"_L1].toObject();
        QCOMPARE(functions.size(), 5);
        for (const QString &name : functions.keys()) {
            const QJsonObject one = functions[name].toObject();
            const bool writes = one["type"_L1] == "write"_L1;
            QCOMPARE(one["capabilities"_L1][0].toString(), writes ? u"local/diapason:write"_s : u"local/diapason:read"_s);
            QVERIFY(capabilities.contains(one["capabilities"_L1][0].toString()));
            // Moodle hands parameters over by their order.
            QCOMPARE(one["arguments"_L1].toArray().size(), one["parameters"_L1]["keys"_L1].toObject().size());
            QFile file(folder + u"/classes/external/"_s + QString(name).remove(u"local_diapason_"_s) + u".php"_s);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            QVERIFY(text.contains("self::validate_parameters("));
            QVERIFY(text.contains("self::validate_context("));
            QVERIFY(
                text.contains(writes ? "require_capability('local/diapason:write'" : "require_capability('local/diapason:read'"));
            QVERIFY(!text.contains("apitoken"));
            // A change asks for the right in the course as well, and is made alone: whole rows are read and written.
            QCOMPARE(text.contains("require_capability('moodle/course:manageactivities', $context)"), writes);
            QCOMPARE(text.contains("chatplugin::alone("), writes);
        }
        QCOMPARE(capabilities["local/diapason:read"_L1]["riskbitmask"_L1].toInt(), 8);
    }

    void parsersReadWhatIsDeclared()
    {
        parserAgrees<GetCompanionSite>();
        parserAgrees<GetCompanionActivities>();
        parserAgrees<GetCompanionPeople>();
        parserAgrees<SetActivityRetention>();
    }

    void callsAskWhatIsDeclared()
    {
        formAgrees(GetCompanionSite{});
        formAgrees(GetCompanionActivities{});
        formAgrees(GetCompanionPeople{.course = CourseId(2)});
        formAgrees(SetActivityRetention{.cmid = Cmid(3)});
    }

    void demoDeclaresTheSameParameters()
    {
        for (const QString &name : plugin()["functions"_L1].toObject().keys()) {
            QVERIFY2(demo::moodleFunctions().contains(name), qPrintable(name));
            const QJsonObject ours
                = told({.kind = demo::MoodleParam::Kind::Struct, .inner = demo::moodleFunctions()[name].params});
            QCOMPARE(QJsonValue(ours), withoutWords(function(name)["parameters"_L1]));
        }
    }

    void demoAnswersWhatIsDeclared()
    {
        demo::DemoCampus campus(demo::DemoCampus::Options{.companion = true});
        const auto answered = [&](const QString &name, const QJsonObject &args) {
            QJsonValue answer;
            campus.moodleHost().run([&] {
                demo::MoodleWorld &world = campus.moodleWorld();
                world.give(world.serviceAccount, "local/diapason:write");
                const auto reply
                    = demo::moodleFunctions()[name].run({.world = world, .caller = world.serviceAccount, .args = args});
                answer = reply ? *reply : QJsonValue();
            });
            return differences(returnsOf(name), answer, name);
        };
        QCOMPARE(answered(u"local_diapason_get_site"_s, {}), QStringList{});
        QCOMPARE(answered(u"local_diapason_get_activities"_s, {}), QStringList{});
        for (const demo::drawn::Course &course : campus.blueprint().courses)
            QCOMPARE(answered(u"local_diapason_get_people"_s, {{u"courseid"_s, course.id}}), QStringList{});
        const QJsonObject change{{u"cmid"_s, campus.blueprint().courses.first().activities.first().cmid},
            {u"settings"_s, QJsonObject{{u"maxage"_s, 30}}}};
        QCOMPARE(answered(u"local_diapason_set_activity"_s, change), QStringList{});
        const QJsonObject retention{{u"cmid"_s, change["cmid"_L1]}, {u"retentionenabled"_s, true}, {u"maxage"_s, 90},
            {u"filesonly"_s, false}, {u"excludepinned"_s, true}};
        QCOMPARE(answered(u"local_diapason_set_retention"_s, retention), QStringList{});
    }

    /// Nothing that the plugin does to members hangs on the change of a retention.
    void aRetentionIsChangedWithoutTheForm()
    {
        QFile file(folder + u"/classes/external/set_retention.php"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const char *call : {"update_module", "course_module_updated", "rocketchat_update_instance"})
            QVERIFY2(!text.contains(call), call);
        QVERIFY(text.contains("rebuild_course_cache(") && text.contains("retention_updated::create("));
        QVERIFY(plugin()["plugin"_L1]["version"_L1].toInteger() >= 2026112901);
        QCOMPARE(plugin()["plugin"_L1]["release"_L1].toString(), u"1.1.0"_s);
        QVERIFY(plugin()["strings"_L1]["en"_L1].toObject().contains(u"eventretentionupdated"_s));
    }
};

QTEST_GUILESS_MAIN(PluginTest)
#include "tst_plugin.moc"
