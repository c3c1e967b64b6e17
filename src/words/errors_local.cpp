// SPDX-License-Identifier: GPL-3.0-or-later
// What the user gave us. For Kind::Usage `code` is the option, key or file,
// `detail` says what is wrong with it in one of the words below, and `call` is the campus file it stands in.
#include "words/errors.h"
#include "words/translate.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

/// What is wrong with the command line; nothing when `why` is about something else.
QString lineFault(const QString &option, const QString &why)
{
    if (why == "no-command"_L1)
        return Words::tr("No command was given: say courses, check, resync, plan, show, sign, apply, journal, undo, find, campuses or demo serve.");
    if (why == "unknown-command"_L1)
        return Words::tr("There is no command %1: say courses, check, resync, plan, show, sign, apply, journal, undo, find, campuses or demo serve.").arg(option);
    if (why == "unknown-option"_L1)
        return Words::tr("There is no option %1.").arg(option);
    if (why == "not-for-command"_L1)
        return Words::tr("The option %1 has no meaning for this command.").arg(option);
    if (why == "unexpected"_L1)
        return Words::tr("“%1” is one word too many.").arg(option);
    if (why == "value-missing"_L1)
        return Words::tr("The option %1 needs a value.").arg(option);
    if (why == "value-unexpected"_L1)
        return Words::tr("The option %1 takes no value.").arg(option);
    if (why == "repeated"_L1)
        return Words::tr("The option %1 is given twice.").arg(option);
    if (why == "not-a-number"_L1)
        return Words::tr("The option %1 needs a whole number greater than zero.").arg(option);
    if (why == "not-a-day"_L1)
        return Words::tr("The option %1 needs a day, as in 2026-09-14.").arg(option);
    if (why == "not-a-run"_L1)
        return Words::tr("“%1” is neither a run nor an item of one: say 12, or 12.3.").arg(option);
    if (why.startsWith("choice:"_L1))
        //: %2 is the list of possible values
        return Words::tr("The option %1 takes one of: %2.").arg(option, why.sliced(7));
    return {};
}

/// What is wrong with "allow this once" (ctl/allowing.h).
QString allowFault(const QString &given, const QString &why)
{
    if (why == "allow-form"_L1)
        return Words::tr("“%1” cannot be allowed: say GUARD=COUNT or GUARD:CMID=COUNT, as in removals_share:30=6.").arg(given);
    if (why == "allow-guard"_L1)
        return Words::tr("There is no guard %1: diapasonctl plan names those that block.").arg(given);
    if (why == "allow-never"_L1)
        return Words::tr("The guard %1 cannot be allowed once: what it stops would be done blindly. Remove its cause.").arg(given);
    if (why == "allow-why"_L1)
        return Words::tr("Say why it is allowed once: --why TEXT. The journal keeps it.");
    if (why == "allow-name"_L1)
        return Words::tr("Say who allows it once: --as NAME. The journal keeps it.");
    if (why == "allow-missing"_L1)
        return Words::tr("The option %1 goes with --allow.").arg(given);
    return {};
}

QString scopeFault(const QString &command, const QString &why)
{
    if (why == "scope-missing"_L1)
        return command == "retention"_L1 ? Words::tr("Say which rooms: --activity CMID, --course ID or --all.")
            : command == "check"_L1 ? Words::tr("Say what to check: --activity CMID, --course ID or --all.")
                                     : Words::tr("Say what to resynchronise: --activity CMID or --course ID.");
    if (why == "scope-twice"_L1)
        return command == "check"_L1 ? Words::tr("Choose one of --activity, --course and --all.")
                                     : Words::tr("Choose one of --activity and --course.");
    if (why == "no-terminal"_L1)
        return Words::tr(
            "Nothing was written: without a terminal nobody can be asked. Add --yes to write, or --dry-run to look.");
    if (why == "text-missing"_L1)
        return Words::tr("Say what to look for: a name, a part of one, a number, a username or an e-mail address.");
    if (why == "nobody"_L1)
        return Words::tr("No reading that was kept speaks of such a person. A sweep reads everybody.");
    if (why == "several-people"_L1)
        return Words::tr("Several people fit. Say the username, the number or the e-mail address.");
    if (why == "run-missing"_L1)
        return Words::tr("Say which run of the journal to take back: 12, or 12.3 for one item of it.");
    if (why == "before-missing"_L1)
        return Words::tr("Say from when on to keep: --before DAY.");
    if (why == "import-missing"_L1)
        return Words::tr("Say which campus file to import.");
    if (why == "activity-missing"_L1)
        return Words::tr("“%1” needs the number of an activity.").arg(command);
    if (why == "room-missing"_L1)
        return Words::tr("“%1” needs the id of a room, or “none”.").arg(command);
    if (why == "plan-missing"_L1)
        return Words::tr("Say which saved plan: %1 FILE.").arg(command);
    if (why == "retention-choice"_L1)
        return Words::tr("Say what the rooms shall do: --days N, --exempt, --inherit or --policy, one of them.");
    if (why == "from-alone"_L1)
        return Words::tr("The file after --from says which rooms keep what: leave the other options about that out.");
    if (why == "policy-faults"_L1)
        //: %1 is a file
        return Words::tr("The policy file %1 is wrong where the lines above say so.").arg(command);
    if (why == "not-days"_L1)
        return Words::tr("Whole days, from 1 to 36500, are expected after --days.");
    if (why == "no-retention-policy"_L1)
        return Words::tr("The campus rules hold no policy for retention.");
    if (why == "above-ceiling"_L1)
        //: %1 is a number
        return Words::tr("Messages would stay longer than the ceiling of the campus, %1 days.").arg(command);
    if (why == "out-missing"_L1)
        return Words::tr("Say where the plan goes: -o FILE.");
    if (why == "option-missing"_L1)
        return Words::tr("The option %1 is needed here: the case log keeps it.").arg(command);
    if (why == "no-part"_L1)
        return Words::tr("There is no part “%1”: say identity, enrolments, profile, memberships, messages, files or mentions.")
            .arg(command);
    if (why == "not-a-language"_L1)
        return Words::tr("The documents are written in French (fr) or in English (en).");
    if (why == "accounts-open"_L1)
        return Words::tr("Nothing was collected: make sure which of the accounts above are the person's, and name them with "
                         "--account.");
    if (why == "no-such-account"_L1)
        //: %1 is a username
        return Words::tr("No account of this person is called “%1”, as far as the rules, addresses and former names tell.")
            .arg(command);
    if (why == "no-passphrase"_L1)
        return Words::tr("Nothing was written: no passphrase came. Give one at the prompt, or through --passphrase-fd.");
    if (why == "passphrases-differ"_L1)
        return Words::tr("Nothing was written: the two passphrases differ.");
    if (why == "passphrase-weak"_L1)
        return Words::tr("Nothing was written: this passphrase could be guessed. Take a longer one, of several words.");
    if (why == "report-kind"_L1)
        return Words::tr("A report is called FILE.html, FILE.csv or FILE.json.");
    if (why == "not-an-age"_L1)
        return Words::tr("An age is expected after --older-than: 90m, 36h, 2d or 1w.");
    if (why == "resume-alone"_L1)
        return Words::tr("A sweep is resumed with the scope it had: give --resume alone, or begin a new one.");
    if (why == "no-sweep"_L1)
        return Words::tr("There is no sweep to resume: none was begun, or the last one has ended.");
    if (why == "csv-or-json"_L1)
        return Words::tr("Choose one of --csv and --json.");
    if (why == "category-unknown"_L1)
        return Words::tr("The campus has no category “%1”.").arg(command);
    if (why == "course-unknown"_L1)
        return Words::tr("The campus has no course “%1”.").arg(command);
    if (why == "account-missing"_L1)
        return Words::tr("Say whose account: account confirm MOODLE_ID ACCOUNT_ID, account forget MOODLE_ID, account show --activity CMID.");
    if (why == "stored-missing"_L1)
        return Words::tr("Say which stored campus: --campus NAME.");
    if (why == "export-missing"_L1)
        return Words::tr("Say which stored campus to export.");
    return {};
}

/// Which campus: stored ones, files and environment.
QString campusFault(const QString &name, const QString &why)
{
    if (why == "secret"_L1)
        return Words::tr("A secret is never an argument, because every user of this machine can read it. "
                         "Put it into the environment: DIAPASON_MOODLE_TOKEN, DIAPASON_ROCKETCHAT_TOKEN.");
    if (why == "campus-missing"_L1)
        return Words::tr(
            "No campus was named. Give --demo, --campus with a stored campus or a campus file, or the five variables "
            "from DIAPASON_MOODLE_URL to DIAPASON_ROCKETCHAT_TOKEN.");
    if (why == "campus-unknown:"_L1)
        return Words::tr("No campus is stored as “%1”, and none at all. Import one with diapasonctl campuses import FILE.")
            .arg(name);
    if (why.startsWith("campus-unknown:"_L1))
        //: %2 is a list of names
        return Words::tr("No campus is stored as “%1”. Name one of these: %2.").arg(name, why.sliced(15));
    if (why == "file-exists"_L1)
        return Words::tr("The file %1 is there already. Choose another name, or add --yes to replace it.").arg(name);
    if (why == "campus-twice"_L1)
        return Words::tr("Choose one of --demo and --campus.");
    if (why == "variable-missing"_L1)
        return Words::tr("The environment variable %1 is not set. Set it, then start again.").arg(name);
    constexpr auto otherServer = "variable-other-server:"_L1;
    if (why.startsWith(otherServer))
        //: %1 is a variable of the environment, %2 an address
        return Words::tr("The environment variable %1 names another server than this campus, whose address is %2: its token would go "
                         "to the wrong one. Unset the variables, or open the campus they are for.")
            .arg(name, why.sliced(otherServer.size()));
    if (why == "file-missing"_L1)
        return Words::tr("There is no campus file %1. Check its path.").arg(name);
    if (why == "file-unreadable"_L1)
        return Words::tr("The campus file %1 cannot be read. Check its permissions.").arg(name);
    return {};
}

/// What is wrong with a value, in the domain's words (domain/campus.h), which this list gives to translators.
QString valueFault(const QString &why)
{
    [[maybe_unused]] static constexpr const char *known[] = {
        QT_TRANSLATE_NOOP("words", "not an address: it begins with https://"),
        QT_TRANSLATE_NOOP("words", "neither https nor http"),
        QT_TRANSLATE_NOOP("words", "no host"),
        QT_TRANSLATE_NOOP("words", "an address is missing here"),
        QT_TRANSLATE_NOOP("words", "holds a user or a password"),
        QT_TRANSLATE_NOOP("words", "holds a query or a fragment"),
        QT_TRANSLATE_NOOP("words", "an object is expected"),
        QT_TRANSLATE_NOOP("words", "text is expected"),
        QT_TRANSLATE_NOOP("words", "text is expected, and not an empty one"),
        QT_TRANSLATE_NOOP("words", "a list of texts is expected"),
        QT_TRANSLATE_NOOP("words", "a list of steps is expected"),
        QT_TRANSLATE_NOOP("words", "a whole number, zero or more, is expected"),
        QT_TRANSLATE_NOOP("words", "a number from 0 to 1 is expected"),
        QT_TRANSLATE_NOOP("words", "\"active\" or \"plugin\" is expected"),
        QT_TRANSLATE_NOOP("words", "the key is the number of an activity"),
        QT_TRANSLATE_NOOP("words", "true or false is expected"),
        QT_TRANSLATE_NOOP("words", "an expression is expected"),
        QT_TRANSLATE_NOOP("words", "\"stripDomains\" or \"replace\" is expected"),
    };
    constexpr auto unknownKey = "unknown key; known here: "_L1;
    if (why.startsWith(unknownKey))
        return Words::tr("unknown key; known here: %1").arg(why.sliced(unknownKey.size()));
    return Words::tr(why.toUtf8().constData());
}

QString usageFault(const Error &error)
{
    for (const auto fault : {lineFault, allowFault, scopeFault, campusFault})
        if (const QString words = fault(error.code, error.detail); !words.isEmpty())
            return words;
    if (error.code == "json"_L1)
        //: %1 is a file, %2 what the JSON reader says
        return Words::tr("The campus file %1 is not JSON: %2.").arg(error.call, valueFault(error.detail));
    if (!error.call.isEmpty())
        //: %1 is a file, %2 the path of a key in it, %3 what is wrong with its value
        return Words::tr("In the campus file %1, “%2” is wrong: %3.").arg(error.call, error.code, valueFault(error.detail));
    //: %1 is the name of an option, a variable or a key, %2 what is wrong with its value
    return Words::tr("“%1” is wrong: %2.").arg(error.code, valueFault(error.detail));
}

bool isLineFault(const Error &error)
{
    return !lineFault(error.code, error.detail).isEmpty() || !allowFault(error.code, error.detail).isEmpty();
}

/// A run or an item that was asked for.
ErrorWords journalUsageWords(const Error &error)
{
    const QString what = error.code == "no-run"_L1 ? Words::tr("The journal holds no run %1.").arg(error.detail)
        : error.code == "no-item"_L1               ? Words::tr("The journal holds no entry %1.").arg(error.detail)
                                                   : Words::tr("That run was applied on another campus: %1.").arg(error.detail);
    return {.what = what,
        .meaning = Words::tr("Nothing was read or written."),
        .todo = error.code == "other-campus"_L1 ? Words::tr("Open that campus, then take it back there.")
                                                : Words::tr("The journal lists what there is.")};
}

} // namespace

ErrorWords usageWords(const Error &error)
{
    if (error.code == "campus-name"_L1)
        return {.what = error.detail.isEmpty() ? Words::tr("A stored campus needs a name.")
                                               : Words::tr("A campus is stored as “%1” already.").arg(error.detail),
            .meaning = Words::tr("Nothing was stored."),
            .todo = Words::tr("Choose another name.")};
    if (const std::optional<ErrorWords> plan = planWords(error))
        return *plan;
    if (error.call == "archive"_L1 || error.code == "weak-passphrase"_L1)
        return privacyWords(error).value();
    if (error.code == "no-run"_L1 || error.code == "no-item"_L1 || error.code == "other-campus"_L1)
        return journalUsageWords(error);
    if (const std::optional<ErrorWords> typed = typedWords(error))
        return *typed;
    if (error.code == "plain-http"_L1)
        return {.what = Words::tr("The address of %1 begins with http, without encryption.").arg(serverName(error.server)),
            .meaning = Words::tr("The token would travel readable by everybody on the way; nothing was sent."),
            .todo = Words::tr("Use the https address, or accept plain http for this campus in the assistant.")};
    return {.what = usageFault(error),
        .meaning = Words::tr("Nothing was read or written."),
        .todo = isLineFault(error) ? Words::tr("See --help.") : QString()};
}

} // namespace diapason::words
