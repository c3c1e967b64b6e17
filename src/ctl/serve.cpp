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
        .tls = serve.tls};
    if (serve.pageCap > 0)
        options.pageCap = serve.pageCap;
    if (!serve.chatVersion.isEmpty())
        options.chatVersion = serve.chatVersion;
    if (!serve.moodleVersion.isEmpty())
        options.moodleVersion = serve.moodleVersion;
    return options;
}

/// How to use the campus: lines for a shell, or an object.
QString invitation(const CampusKeys &keys, const QString &campusFile, const QString &certificates, bool json)
{
    const QList<std::pair<QString, QString>> variables{{u"DIAPASON_MOODLE_URL"_s, keys.campus.moodle.toString()},
        {u"DIAPASON_MOODLE_TOKEN"_s, keys.moodleToken}, {u"DIAPASON_ROCKETCHAT_URL"_s, keys.campus.rocketchat.toString()},
        {u"DIAPASON_ROCKETCHAT_USER_ID"_s, keys.chatUserId}, {u"DIAPASON_ROCKETCHAT_TOKEN"_s, keys.chatToken}};
    if (json) {
        QJsonObject environment;
        for (const auto &[name, value] : variables)
            environment.insert(name, value);
        QJsonObject object{{u"environment"_s, environment}, {u"campusFile"_s, campusFile}};
        if (!certificates.isEmpty())
            object.insert(u"certificates"_s, certificates);
        return toText(object);
    }
    QString text;
    for (const auto &[name, value] : variables)
        text += u"export %1=%2\n"_s.arg(name, value);
    text += u"# "_s + Ctl::tr("The rules of this campus: --campus %1").arg(campusFile) + u'\n';
    if (!certificates.isEmpty())
        text += u"# "_s + Ctl::tr("The certificates of both servers: %1").arg(certificates) + u'\n';
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
    terminal.say(invitation(demo->keys, campusFile, certificates, command.json));
    QEventLoop loop;
    const std::stop_callback end(interruption.token(), [&loop] { loop.quit(); });
    if (!interruption.came())
        loop.exec();
    return Fine;
}

} // namespace diapason::ctl
