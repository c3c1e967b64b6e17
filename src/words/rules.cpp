// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/rules.h"

#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

/// The faults people make, in our words; the library's for the rest.
QString whatIsWrong(const QString &library)
{
    static const QHash<QString, const char *> known{
        {u"empty"_s, QT_TRANSLATE_NOOP("words", "there is no expression")},
        {u"no placeholder"_s, QT_TRANSLATE_NOOP("words", "without a placeholder, every room would have the same name")},
        {u"unknown placeholder"_s, QT_TRANSLATE_NOOP("words", "the plugin does not know this placeholder")},
        {u"not one expression and one replacement"_s,
            QT_TRANSLATE_NOOP("words", "a line is one expression, one semicolon, and what takes its place")},
        {u"missing terminating ] for character class"_s, QT_TRANSLATE_NOOP("words", "a closing bracket ] is missing")},
        {u"missing closing parenthesis"_s, QT_TRANSLATE_NOOP("words", "a closing parenthesis ) is missing")},
        {u"unmatched closing parenthesis"_s, QT_TRANSLATE_NOOP("words", "this parenthesis ) was never opened")},
        {u"quantifier does not follow a repeatable item"_s, QT_TRANSLATE_NOOP("words", "there is nothing to repeat before this")},
        {u"\\ at end of pattern"_s, QT_TRANSLATE_NOOP("words", "a \\ must be followed by a character")},
        {u"range out of order in character class"_s, QT_TRANSLATE_NOOP("words", "this range runs backwards")},
        {u"invalid range in character class"_s, QT_TRANSLATE_NOOP("words", "a range cannot begin or end like this")},
        {u"unrecognized character follows \\"_s, QT_TRANSLATE_NOOP("words", "this character has no meaning after \\")},
    };
    const char *sentence = known.value(library);
    return sentence ? QCoreApplication::translate("words", sentence) : library;
}

} // namespace

QString expressionFault(const ExpressionFault &fault)
{
    //: %1 is a position in an expression, counted from 1; %2 what is wrong there
    return Words::tr("At character %1: %2.").arg(number(fault.offset + 1), whatIsWrong(fault.words));
}

QString rulesFault(const RulesFault &fault)
{
    const QString at = expressionFault(fault.fault);
    switch (fault.where) {
    //: %2 is a sentence such as "At character 5: a closing bracket ] is missing."
    case RulesFault::Where::Step: return Words::tr("Usernames, step %1. %2").arg(number(fault.index + 1), at);
    //: %1 is a sentence such as "At character 5: a closing bracket ] is missing."
    case RulesFault::Where::Format: return Words::tr("Format of the group names. %1").arg(at);
    case RulesFault::Where::Replacement: return Words::tr("Replacements in group names. %1").arg(at);
    case RulesFault::Where::Forbidden: return Words::tr("Forbidden characters of group names. %1").arg(at);
    }
    return at;
}

QString usernameStep(const UsernameStep &step)
{
    if (step.kind == UsernameStep::Kind::StripDomains) {
        QStringList domains;
        for (const QString &domain : step.domains)
            domains.append(u'@' + domain);
        //: A step from Moodle's username to Rocket.Chat's; %1 lists domains
        return domains.isEmpty() ? Words::tr("Take off no domain yet") : Words::tr("Take off %1").arg(domains.join(u", "_s));
    }
    if (step.pattern.isEmpty())
        return Words::tr("Replace nothing yet");
    if (step.with.isEmpty())
        //: %1 is a regular expression
        return Words::tr("Take off every %1").arg(step.pattern);
    //: %1 is a regular expression, %2 what takes its place
    return Words::tr("Replace %1 with %2").arg(step.pattern, step.with);
}

QString placeholder(const QString &placeholder)
{
    if (placeholder == "moodleid"_L1)
        return Words::tr("fingerprint of the Moodle address");
    if (placeholder == "courseshortname"_L1)
        return Words::tr("short name of the course");
    if (placeholder == "moduleid"_L1)
        return Words::tr("number of the activity");
    if (placeholder == "moodleshortname"_L1)
        return Words::tr("short name of the site");
    if (placeholder == "moodlefullnamename"_L1)
        return Words::tr("full name of the site");
    if (placeholder == "modulemoodleid"_L1)
        return Words::tr("fingerprint of site and activity");
    if (placeholder == "courseid"_L1)
        return Words::tr("number of the course");
    return Words::tr("full name of the course");
}

QString accountFound(PersonTrial::Account found)
{
    switch (found) {
    case PersonTrial::Account::Found: return Words::tr("account found");
    case PersonTrial::Account::None: return Words::tr("no such account");
    case PersonTrial::Account::NotLookedUp: break;
    }
    return Words::tr("account not looked up");
}

QString triedOn(int tried, int activities)
{
    if (activities == 0)
        return Words::tr("No activity is known yet.");
    if (tried >= activities)
        return display(Words::tr("Tried on all %Ln activities.", nullptr, activities));
    //: %2 is the number of activities of the campus
    return Words::tr("Tried on %1 of %2 activities: the others were not read yet.").arg(number(tried), number(activities));
}

} // namespace diapason::words
