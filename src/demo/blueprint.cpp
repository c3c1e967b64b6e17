// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/blueprint.h"

#include "demo/blueprint_sizes.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace diapason::demo {

using namespace Qt::StringLiterals;

namespace {

bool isPlainByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.';
}

void orderEvents(Blueprint &campus)
{
    for (drawn::Room &room : campus.rooms)
        std::ranges::stable_sort(room.events, {}, &drawn::Event::at);
}

} // namespace

QString pluginRoomName(const QString &moodleUrl, const QString &courseShortName, qint64 cmid)
{
    const QByteArray site = QCryptographicHash::hash(moodleUrl.toUtf8(), QCryptographicHash::Sha1).toHex();
    QByteArray name = site + '_' + courseShortName.toUtf8() + '_' + QByteArray::number(cmid);
    name.replace("/s", "_");
    for (char &c : name) {
        if (!isPlainByte(c))
            c = '_';
    }
    return QString::fromLatin1(name);
}

QString chatUsername(const QString &moodleUsername)
{
    QString local = moodleUsername;
    for (const QString &domain : {u"@haute-brume.fr"_s, u"@etu.haute-brume.fr"_s}) {
        if (local.endsWith(domain, Qt::CaseInsensitive))
            local.chop(domain.size());
    }
    QByteArray mapped;
    for (const char c : local.toUtf8())
        mapped += isPlainByte(c) ? QByteArray(1, c) : "__"_ba;
    return QString::fromLatin1(mapped);
}

QByteArray campusRules(const QList<qint64> &teacherActivities, const QStringList &exceptions, int removalsPerRoom,
    const QMap<QString, QString> &matches, Unmapped unmapped)
{
    QJsonObject activities;
    for (const qint64 cmid : teacherActivities) {
        activities[QString::number(cmid)] = QJsonObject{{u"roles"_s,
            QJsonObject{{u"moderators"_s, QJsonArray{u"editingteacher"_s}}, {u"members"_s, QJsonArray{u"teacher"_s}}}}};
    }
    QJsonObject confirmed;
    for (const auto &[person, account] : matches.asKeyValueRange())
        confirmed[person] = account;
    QJsonObject rules{{u"expectation"_s, u"active"_s},
        {u"roles"_s, QJsonObject{{u"moderators"_s, QJsonArray{u"editingteacher"_s}}, {u"members"_s, QJsonArray{u"student"_s}}}},
        {u"activities"_s, activities},
        {u"username"_s,
            QJsonArray{QJsonObject{{u"stripDomains"_s, QJsonArray{u"haute-brume.fr"_s, u"etu.haute-brume.fr"_s}}},
                QJsonObject{{u"replace"_s, u"[^0-9a-zA-Z-_.]"_s}, {u"with"_s, u"__"_s}, {u"bytes"_s, true}}}},
        {u"exceptions"_s, QJsonArray::fromStringList(exceptions)},
        {u"limits"_s,
            QJsonObject{
                {u"removalsPerRoom"_s, removalsPerRoom}, {u"removalsShare"_s, 0.2}, {u"removalsPerRun"_s, 5 * removalsPerRoom}}}};
    if (unmapped == Unmapped::Removed)
        rules[u"states"_s] = QJsonObject{{u"noRole"_s, u"remove"_s}};
    if (!confirmed.isEmpty())
        rules[u"matches"_s] = confirmed;
    return QJsonDocument(QJsonObject{{u"name"_s, u"Haute-Brume"_s}, {u"rules"_s, rules}}).toJson();
}

Blueprint drawCampus(Size size, quint32 seed, const QString &moodleUrl)
{
    Painter painter(seed, moodleUrl);
    switch (size) {
    case Size::Small: drawSmall(painter); break;
    case Size::Bench: drawBench(painter); break;
    case Size::Large: drawLarge(painter); break;
    }
    orderEvents(painter.campus);
    return std::move(painter.campus);
}

} // namespace diapason::demo
