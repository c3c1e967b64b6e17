// SPDX-License-Identifier: GPL-3.0-or-later
// The access doctor's findings together: a report for a ticket, and the sentence over it.
#include "words/doctor.h"
#include "words/translate.h"
#include "words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

using State = AccessFinding::State;

QString pair(const QString &name, const QString &value)
{
    //: A line of a report: %1 is what is asked, %2 the answer
    return Words::tr("- %1: %2").arg(name, value);
}

QString findingLine(const AccessFinding &finding)
{
    QString line = pair(accessNeed(finding.need), accessState(finding.state));
    if (const QString detail = accessDetail(finding); !detail.isEmpty())
        line += u"\n  "_s + QString(detail).replace(u'\n', u"\n  "_s);
    return line;
}

QString abilityLine(const AbilityFinding &finding)
{
    QStringList because;
    for (const AccessNeed need : finding.because)
        because += accessNeed(need);
    QString line = pair(abilityName(finding.ability), abilityState(finding.state));
    if (!because.isEmpty())
        //: After "Limited" or "No": the needs that are not met
        line += u' ' + Words::tr("(missing: %1)").arg(because.join(u", "_s));
    return line;
}

} // namespace

QString accessDetail(const AccessFinding &finding)
{
    const QString rights = rightsOf(finding.need).join(u", "_s);
    QStringList parts;
    switch (finding.state) {
    case State::Has: return rights;
    case State::NoSign:
        return finding.need == AccessNeed::Companion || finding.need == AccessNeed::CompanionWrites ? accessEffect(finding.need) : rights;
    case State::NotSeen: return finding.error ? error(*finding.error).what : rights;
    case State::Lacks: break;
    }
    if (finding.ahead)
        parts += clocksApartBy(*finding.ahead) + u'.';
    parts += finding.error && rights.isEmpty() ? errorLine(*finding.error) : accessEffect(finding.need);
    if (!finding.missing.isEmpty())
        parts += finding.missing.join(u", "_s);
    else if (!rights.isEmpty())
        parts += rights;
    return parts.join(u'\n');
}

QString accessVerdict(const QList<AbilityFinding> &able)
{
    using Able = AbilityFinding::State;
    const auto state = [&](Ability ability) { return able.at(int(ability)).state; };
    const bool repairs = state(Ability::AddMembers) != Able::No && state(Ability::ChangeRoles) != Able::No
        && state(Ability::RemoveMembers) != Able::No;
    const bool all = std::ranges::all_of(able, [](const AbilityFinding &finding) {
        return finding.state == Able::Yes || isOptional(finding.ability);
    });
    if (all)
        return Words::tr("You can read and repair everything.");
    if (state(Ability::Browse) == Able::No)
        return Words::tr("Nothing can be read: the campus cannot be entered.");
    if (state(Ability::Compare) == Able::No)
        return Words::tr("You can browse, but nothing can be compared.");
    if (!repairs)
        return Words::tr("You can read and compare; some repairs are not possible.");
    return Words::tr("You can read and repair; some points are limited.");
}

QString accessReport(const Diagnosis &diagnosis)
{
    const QList<AbilityFinding> able = abilitiesBy(diagnosis.findings);
    //: Title of a report; %1 is the campus
    QStringList lines{Words::tr("Access doctor: %1").arg(diagnosis.campus),
        QLocale().toString(diagnosis.at.toLocalTime(), QLocale::ShortFormat), accessVerdict(able), {}};
    for (const AbilityFinding &finding : able)
        lines += abilityLine(finding);
    for (const Server server : {Server::Moodle, Server::RocketChat}) {
        const QString version = server == Server::Moodle ? diagnosis.moodleRelease : diagnosis.chatVersion;
        lines += {QString(), version.isEmpty() ? serverName(server) : serverName(server) + u' ' + version};
        for (const AccessFinding &finding : diagnosis.findings)
            if (serverOf(finding.need) == server)
                lines += findingLine(finding);
        if (const QString request = accessRequest(server, diagnosis.findings); !request.isEmpty())
            lines += {QString(), request};
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace diapason::words
