// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/human.h"
#include "ctl/json.h"
#include "ctl/table.h"
#include "ctl/words.h"
#include "words/enrolments.h"
#include "words/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

QString whyCode(AccountCandidate::Why why)
{
    switch (why) {
    case AccountCandidate::Why::OtherCase: return u"other_case"_s;
    case AccountCandidate::Why::Email: return u"email"_s;
    case AccountCandidate::Why::FormerName: break;
    }
    return u"former_name"_s;
}

struct Shown {
    Comparison comparison = {};
    ConfirmedAccounts matches = {};
};

QJsonObject shownJson(const Shown &shown)
{
    const Comparison &c = shown.comparison;
    QJsonArray candidates, confirmed, findings;
    for (const AccountCandidate &candidate : c.candidates.candidates) {
        candidates.append(QJsonObject{{u"moodleId"_s, candidate.person.value}, {u"accountId"_s, candidate.account.id.value},
            {u"username"_s, candidate.account.username}, {u"why"_s, whyCode(candidate.why)}});
    }
    for (const Person &person : c.course.people) {
        if (const auto match = shown.matches.constFind(person.id); match != shown.matches.cend())
            confirmed.append(
                QJsonObject{{u"moodleId"_s, person.id.value}, {u"accountId"_s, match->id.value}, {u"name"_s, person.fullName}});
    }
    for (const Finding &finding : c.findings) {
        if (!finding.person.isValid())
            continue;
        findings.append(QJsonObject{{u"kind"_s, findingCode(finding.kind)}, {u"moodleId"_s, finding.person.value},
            {u"accountId"_s, finding.account.value}, {u"name"_s, finding.name}, {u"detail"_s, finding.detail},
            {u"text"_s, words::finding(finding)}});
    }
    return {{u"activity"_s, c.activity.cmid.value}, {u"complete"_s, c.candidates.stamp.complete()}, {u"candidates"_s, candidates},
        {u"confirmed"_s, confirmed}, {u"findings"_s, findings}};
}

QString shownText(const Shown &shown)
{
    QString text;
    for (const Finding &finding : shown.comparison.findings)
        if (finding.person.isValid())
            text += safe(words::finding(finding)) + u'\n';
    for (const AccountCandidate &candidate : shown.comparison.candidates.candidates) {
        //: %1 a Moodle user id, %2 a Rocket.Chat account id, %3 its username, %4 why it could be theirs
        text += safe(Ctl::tr("  account confirm %1 %2   %3: %4")
                        .arg(QString::number(candidate.person.value), candidate.account.id.value, candidate.account.username,
                            words::candidateWhy(candidate.why)))
            + u'\n';
    }
    if (text.isEmpty())
        text = Ctl::tr("Every expected person has the account that the username rule says.") + u'\n';
    if (!shown.comparison.candidates.stamp.complete())
        text += Ctl::tr("Not everybody could be looked for: this server or this account does not tell.") + u'\n';
    return text;
}

QCoro::Task<Result<Profile>> changed(CampusBook book, Command command)
{
    Result<Profile> profile = co_await storedCampus(book, command.campus.campus);
    if (!profile)
        co_return profile;
    ConfirmedAccounts &matches = profile->campus.rules.matches;
    if (command.account.verb == AccountOptions::Verb::Forget)
        matches.remove(command.account.person);
    else
        matches.insert(command.account.person, command.account.account);
    const Result<CampusId> saved = co_await book.profiles->save(*profile);
    if (!saved)
        co_return Failure{saved.error()};
    co_return profile;
}

} // namespace

QCoro::Task<int> runAccountShow(DeskPtr desk, Command command)
{
    Result<CheckReport> listed = co_await list(desk, command.scope);
    if (!listed)
        co_return failed(desk->terminal, listed.error(), command.json);
    const CheckReport report = co_await check(desk, *std::move(listed));
    const Checked checked = report.activities.value(0);
    if (!checked.comparison)
        co_return failed(desk->terminal, checked.error.value_or(Error{.kind = Error::Kind::Cancelled}), command.json);
    const Shown shown{*checked.comparison, desk->campus.campus.rules.matches};
    desk->terminal.say(command.json ? toText(shownJson(shown)) : shownText(shown));
    if (!checked.complete() || !shown.comparison.candidates.stamp.complete())
        co_return Failed;
    co_return shown.comparison.candidates.candidates.isEmpty() ? Fine : DriftLeft;
}

int runAccountMatch(const CampusBook &book, const Command &command, Terminal &terminal)
{
    const bool forget = command.account.verb == AccountOptions::Verb::Forget;
    if (command.campus.campus.isEmpty() || isCampusFile(command.campus.campus)) {
        const Result<void> none = usageFailure(u"account"_s, u"stored-missing"_s);
        return failed(terminal, none.error(), command.json);
    }
    const Result<Profile> profile = QCoro::waitFor(changed(book, command));
    complainOfDamage(book, terminal);
    if (!profile)
        return failed(terminal, profile.error(), command.json);
    const QString person = QString::number(command.account.person.value);
    if (command.json) {
        terminal.say(toText({{u"campus"_s, profile->campus.name}, {u"moodleId"_s, command.account.person.value},
            {u"accountId"_s, command.account.account.value}, {u"confirmed"_s, !forget}}));
    } else if (forget) {
        terminal.say(
            safe(Ctl::tr("“%1” goes by the username rule again for the Moodle user %2.").arg(profile->campus.name, person))
            + u'\n');
    } else {
        terminal.say(safe(Ctl::tr("“%1” takes the account %2 as that of the Moodle user %3 from now on.")
                             .arg(profile->campus.name, command.account.account.value, person))
            + u'\n');
    }
    return Fine;
}

} // namespace diapason::ctl
