// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchcampus.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diapason::bench {

BenchCampus::BenchCampus(const QStringList &options)
{
    m_process.setProgram(QDir(QCoreApplication::applicationDirPath()).filePath(u"diapasonctl"_s));
    m_process.setArguments(QStringList{u"demo"_s, u"serve"_s, u"--json"_s} + options);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start();
    QByteArray text;
    QJsonObject told;
    while (told.isEmpty()) {
        if (!m_process.waitForReadyRead(60'000))
            qFatal("the demo campus did not start");
        text += m_process.readAllStandardOutput();
        told = QJsonDocument::fromJson(text).object();
    }
    const QJsonObject environment = told.value("environment"_L1).toObject();
    moodleUrl = environment.value("DIAPASON_MOODLE_URL"_L1).toString();
    moodleToken = environment.value("DIAPASON_MOODLE_TOKEN"_L1).toString();
    chatUrl = environment.value("DIAPASON_ROCKETCHAT_URL"_L1).toString();
    chatUserId = environment.value("DIAPASON_ROCKETCHAT_USER_ID"_L1).toString();
    chatToken = environment.value("DIAPASON_ROCKETCHAT_TOKEN"_L1).toString();
    QFile file(told.value("campusFile"_L1).toString());
    const Result<Campus> campus = parseCampus(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!campus || chatToken.isEmpty())
        qFatal("the demo campus did not say how to enter it");
    rules = campus->rules;
}

BenchCampus::~BenchCampus()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished();
}

void print(const QString &name, double value, const QString &unit, const QJsonObject &more)
{
    QJsonObject line{{u"figure"_s, name}, {u"value"_s, value}, {u"unit"_s, unit}};
    for (auto it = more.begin(); it != more.end(); ++it)
        line.insert(it.key(), it.value());
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact);
    fprintf(stdout, "%s\n", text.constData());
    fflush(stdout);
}

} // namespace diapason::bench
