// SPDX-License-Identifier: GPL-3.0-or-later
// The access doctor on a terminal and for machines. Nothing in it names a person.
#include "words/doctor.h"
#include "app/examiner.h"
#include "ctl/commands.h"
#include "ctl/json.h"
#include "ctl/jsonparts.h"
#include "ctl/table.h"
#include "ctl/words.h"
#include "words/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

using State = AccessFinding::State;

QString stateCode(State state)
{
    switch (state) {
    case State::Has: return u"has"_s;
    case State::NoSign: return u"no_sign"_s;
    case State::Lacks: return u"lacks"_s;
    case State::NotSeen: return u"not_seen"_s;
    }
    return {};
}

QString abilityStateCode(AbilityFinding::State state)
{
    switch (state) {
    case AbilityFinding::State::Yes: return u"yes"_s;
    case AbilityFinding::State::Limited: return u"limited"_s;
    case AbilityFinding::State::No: return u"no"_s;
    case AbilityFinding::State::NotSeen: return u"not_seen"_s;
    }
    return {};
}

QString useCode(AccessUse use)
{
    switch (use) {
    case AccessUse::Everything: return u"everything"_s;
    case AccessUse::Browse: return u"browse"_s;
    case AccessUse::Compare: return u"compare"_s;
    case AccessUse::Repair: return u"repair"_s;
    case AccessUse::Retention: return u"retention"_s;
    case AccessUse::Search: return u"search"_s;
    case AccessUse::Speed: return u"speed"_s;
    case AccessUse::Privacy: return u"privacy"_s;
    }
    return {};
}

Tone toneOf(State state)
{
    switch (state) {
    case State::Has: return Tone::Good;
    case State::Lacks: return Tone::Blocked;
    case State::NoSign:
    case State::NotSeen: break;
    }
    return Tone::Quiet;
}

QJsonObject findingObject(const AccessFinding &finding)
{
    QJsonObject object{{u"need"_s, accessNeedCode(finding.need)}, {u"server"_s, serverCode(serverOf(finding.need))},
        {u"rights"_s, QJsonArray::fromStringList(rightsOf(finding.need))}, {u"use"_s, useCode(useOf(finding.need))},
        {u"state"_s, stateCode(finding.state)}, {u"missing"_s, QJsonArray::fromStringList(finding.missing)},
        {u"text"_s, words::accessNeed(finding.need)}, {u"effect"_s, words::accessEffect(finding.need)}};
    if (finding.ahead)
        object.insert(u"clock_ahead_s"_s, qint64(finding.ahead->count()));
    if (finding.error)
        object.insert(u"error"_s, errorObject(*finding.error));
    return object;
}

QJsonObject abilityObject(const AbilityFinding &finding)
{
    QJsonArray because;
    for (const AccessNeed need : finding.because)
        because += accessNeedCode(need);
    return {{u"ability"_s, abilityCode(finding.ability)}, {u"state"_s, abilityStateCode(finding.state)}, {u"because"_s, because},
        {u"text"_s, words::abilityName(finding.ability)}};
}

QJsonObject doctorJson(const Diagnosis &report)
{
    QJsonArray findings;
    for (const AccessFinding &finding : report.findings)
        findings += findingObject(finding);
    QJsonArray able;
    for (const AbilityFinding &finding : abilitiesBy(report.findings))
        able += abilityObject(finding);
    return {{u"campus"_s, report.campus}, {u"at"_s, report.at.toString(Qt::ISODate)}, {u"findings"_s, findings},
        {u"abilities"_s, able},
        {u"requests"_s,
            QJsonObject{{u"moodle"_s, words::accessRequest(Server::Moodle, report.findings)},
                {u"rocketchat"_s, words::accessRequest(Server::RocketChat, report.findings)}}},
        {u"calls"_s, callsObject({.moodle = report.moodleCalls, .rocketchat = report.chatCalls})}};
}

QString doctorText(const Diagnosis &report, bool coloured)
{
    Table table({{Ctl::tr("Server")}, {Ctl::tr("Needed to")}, {Ctl::tr("State")}, {Ctl::tr("Right")}, {Ctl::tr("Concerns")}});
    QStringList effects;
    for (const AccessFinding &finding : report.findings) {
        table.add({{words::serverName(serverOf(finding.need)), Tone::Quiet}, {words::accessNeed(finding.need)},
            {words::accessState(finding.state), toneOf(finding.state)}, {rightsOf(finding.need).join(u", "_s), Tone::Quiet},
            {words::accessUse(useOf(finding.need)), Tone::Quiet}});
        if (finding.state == State::Lacks)
            //: %1 is a need ("See usernames"), %2 the sentence of what happens without it
            effects += Ctl::tr("%1: %2").arg(words::accessNeed(finding.need), words::accessEffect(finding.need));
    }
    QString text = table.text(coloured);
    if (!effects.isEmpty())
        text += u'\n';
    for (const QString &effect : std::as_const(effects))
        text += safe(effect) + u'\n';
    for (const Server server : {Server::Moodle, Server::RocketChat})
        if (const QString request = words::accessRequest(server, report.findings); !request.isEmpty())
            text += u'\n' + words::serverName(server) + u":\n"_s + request + u'\n';
    return text;
}

} // namespace

QCoro::Task<int> runDoctor(DeskPtr desk, Command command)
{
    const Diagnosis report = co_await diagnoseAccess(*desk->campus.moodle, *desk->campus.chat, QString(desk->campus.campus.name),
        desk->campus.clock->now(), desk->progress(), desk->stop, GroupNameRule(desk->reader.rules().groupName));
    if (desk->stop.stop_requested())
        co_return failed(desk->terminal, Error{.kind = Error::Kind::Cancelled}, command.json);
    desk->terminal.say(command.json ? toText(doctorJson(report)) : doctorText(report, desk->terminal.coloured()));
    co_return report.lacksAnything() ? Failed : Fine;
}

} // namespace diapason::ctl
