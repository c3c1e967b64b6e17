// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/accountargs.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

std::optional<Result<AccountOptions>> accountOptions(const CommandLine &line)
{
    using Verb = AccountOptions::Verb;
    using Options = Result<AccountOptions>;
    if (line.words.value(0) != "account"_L1)
        return {};
    static const QHash<QString, std::pair<Verb, qsizetype>> verbs{
        {u"show"_s, {Verb::Show, 2}}, {u"confirm"_s, {Verb::Confirm, 4}}, {u"forget"_s, {Verb::Forget, 3}}};
    const auto known = verbs.constFind(line.words.value(1));
    if (known == verbs.cend())
        return Options{
            usageFailure(line.words.first(std::min<qsizetype>(line.words.size(), 2)).join(u' '), u"unknown-command"_s)};
    const auto [verb, wanted] = *known;
    if (line.words.size() > wanted)
        return Options{usageFailure(line.words.at(wanted), u"unexpected"_s)};
    if (line.words.size() < wanted || (verb == Verb::Show && !line.has(u"--activity"_s)))
        return Options{usageFailure(line.words.join(u' '), u"account-missing"_s)};
    AccountOptions options{.verb = verb, .account = AccountId{line.words.value(3)}};
    bool isNumber = true;
    if (verb != Verb::Show)
        options.person = MoodleUserId{line.words.at(2).toLongLong(&isNumber)};
    if (!isNumber || (verb != Verb::Show && options.person.value <= 0))
        return Options{usageFailure(line.words.at(2), u"not-a-number"_s)};
    return Options{options};
}

} // namespace diapason::ctl
