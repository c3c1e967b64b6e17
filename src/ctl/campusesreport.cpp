// SPDX-License-Identifier: GPL-3.0-or-later
// The stored campuses, for people and for machines.
#include "ctl/human.h"
#include "ctl/json.h"
#include "ctl/jsonparts.h"
#include "ctl/table.h"
#include "ctl/words.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

QString shown(const QUrl &address) { return address.toString(QUrl::FullyEncoded); }

Cell account(const QString &username) { return {username.isEmpty() ? u"–"_s : username, Tone::Quiet}; }

} // namespace

QString campusesText(const QList<Profile> &campuses, const QDateTime &now, bool coloured)
{
    if (campuses.isEmpty())
        return Ctl::tr("No campus is stored yet.") + u'\n';
    Table table({{Ctl::tr("Campus")}, {Ctl::tr("Moodle")}, {Ctl::tr("Account")}, {Ctl::tr("Rocket.Chat")}, {Ctl::tr("Account")},
        {Ctl::tr("Last opened")}});
    for (const Profile &profile : campuses)
        table.add({{profile.campus.name}, {shown(profile.campus.moodle)}, account(profile.moodleUsername),
            {shown(profile.campus.rocketchat)},
            account(profile.chatUsername.isEmpty() ? profile.chatAccount.value : profile.chatUsername),
            //: A stored campus that was never opened
            {profile.opened.isValid() ? words::age(profile.opened, now) : Ctl::tr("never"), Tone::Quiet}});
    return table.text(coloured);
}

QJsonObject campusesJson(const QList<Profile> &campuses)
{
    QJsonArray array;
    for (const Profile &profile : campuses)
        array += QJsonObject{{u"name"_s, profile.campus.name}, {u"moodle"_s, shown(profile.campus.moodle)},
            {u"rocketchat"_s, shown(profile.campus.rocketchat)}, {u"moodleUsername"_s, textOrNull(profile.moodleUsername)},
            {u"rocketchatUserId"_s, textOrNull(profile.chatAccount.value)},
            {u"rocketchatUsername"_s, textOrNull(profile.chatUsername)}, {u"lastOpened"_s, timeOrNull(profile.opened)}};
    return {{u"campuses"_s, array}};
}

} // namespace diapason::ctl
