// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "ctl/json.h"
#include "ctl/words.h"
#include "launch/opendemo.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

demo::DemoCampus::Options optionsOf(const Command &command)
{
    const ServeOptions &serve = command.serve;
    demo::DemoCampus::Options options{.size = demoSize(command.campus.demoSize),
        .latencyMs = serve.latencyMs,
        .bypass = !serve.rateLimit,
        .unlimitedPages = serve.unlimited,
        .companion = command.campus.demoCompanion,
        .tls = serve.tls};
    if (serve.pageCap > 0)
        options.pageCap = serve.pageCap;
    if (!serve.chatVersion.isEmpty())
        options.chatVersion = serve.chatVersion;
    if (!serve.moodleVersion.isEmpty())
        options.moodleVersion = serve.moodleVersion;
    return options;
}

/// What a person types to come in by themselves.
QJsonObject signIn(const demo::DemoCampus &campus)
{
    const demo::DemoCampus::SignIn &moodle = campus.moodleSignIn(), &chat = campus.chatSignIn();
    return {{u"moodle"_s,
                QJsonObject{
                    {u"username"_s, moodle.username}, {u"password"_s, moodle.password}, {u"service"_s, campus.moodleService()}}},
        {u"rocketchat"_s,
            QJsonObject{{u"username"_s, chat.username}, {u"password"_s, chat.password}, {u"totpCode"_s, chat.totpCode},
                {u"emailCode"_s, chat.emailCode}}}};
}

QString signInLines(const demo::DemoCampus &campus)
{
    const demo::DemoCampus::SignIn &moodle = campus.moodleSignIn(), &chat = campus.chatSignIn();
    //: %1 a username, %2 a password, %3 the short name of a web service
    return u"# "_s
        + Ctl::tr("To sign in to Moodle: %1, password %2, service %3")
              .arg(moodle.username, moodle.password, campus.moodleService())
        + u"\n# "_s
        //: %1 a username, %2 a password, %3 and %4 codes
        + Ctl::tr("To sign in to Rocket.Chat: %1, password %2, code of the app %3, of the e-mail %4")
              .arg(chat.username, chat.password, chat.totpCode, chat.emailCode)
        + u'\n';
}

/// How to use the campus: lines for a shell, or an object.
QString invitation(const DemoKeys &demo, const QString &campusFile, const QString &certificates, bool json)
{
    const CampusKeys &keys = demo.keys;
    const QList<std::pair<QString, QString>> variables{{u"DIAPASON_MOODLE_URL"_s, keys.campus.moodle.toString()},
        {u"DIAPASON_MOODLE_TOKEN"_s, keys.moodleToken}, {u"DIAPASON_ROCKETCHAT_URL"_s, keys.campus.rocketchat.toString()},
        {u"DIAPASON_ROCKETCHAT_USER_ID"_s, keys.chatUserId}, {u"DIAPASON_ROCKETCHAT_TOKEN"_s, keys.chatToken}};
    if (json) {
        QJsonObject environment;
        for (const auto &[name, value] : variables)
            environment.insert(name, value);
        QJsonObject object{{u"environment"_s, environment}, {u"campusFile"_s, campusFile}, {u"signIn"_s, signIn(*demo.running)}};
        if (!certificates.isEmpty())
            object.insert(u"certificates"_s, certificates);
        return toText(object);
    }
    QString text;
    for (const auto &[name, value] : variables)
        text += u"export %1=%2\n"_s.arg(name, value);
    text += u"# "_s + Ctl::tr("The rules of this campus: --campus %1").arg(campusFile) + u'\n';
    text += signInLines(*demo.running);
    if (!certificates.isEmpty())
        text += u"# "_s + Ctl::tr("The authority that signed both certificates: %1").arg(certificates) + u'\n';
    return text + u"# "_s + Ctl::tr("Ctrl+C ends it.") + u'\n';
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    return !content.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                                          : QString();
}

} // namespace

int runDemoServe(const Command &command, Terminal &terminal, const Interruption &interruption)
{
    const Result<DemoKeys> demo = openDemo(optionsOf(command));
    if (!demo)
        return failed(terminal, demo.error(), command.json);
    const QTemporaryDir folder;
    const QString campusFile = written(folder, u"campus.json"_s, demo->running->campusFile());
    const QString certificates = written(folder, u"certificates.pem"_s, demo->running->certificates());
    terminal.say(invitation(*demo, campusFile, certificates, command.json));
    QEventLoop loop;
    const std::stop_callback end(interruption.token(), [&loop] { loop.quit(); });
    if (!interruption.came())
        loop.exec();
    return Fine;
}

} // namespace diapason::ctl
