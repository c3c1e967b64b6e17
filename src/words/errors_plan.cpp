// SPDX-License-Identifier: GPL-3.0-or-later
// Plans that are not taken as they are (domain/plandocument.h). `call` is the file, when it came from one.
#include "words/errors.h"
#include "words/translate.h"

#include "domain/plandocument.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString fileWords(const Error &error)
{
    if (error.code == "plan-file"_L1)
        //: %1 is a file, %2 what the system says
        return Words::tr("The file %1 cannot be read: %2.").arg(error.call, error.detail);
    if (error.code == "policy-json"_L1)
        //: %1 is a file, %2 what the JSON reader says
        return Words::tr("The policy file %1 is not JSON: %2.").arg(error.call, error.detail);
    if (error.code == "policy-list"_L1)
        return Words::tr("The policy file %1 holds no list of lines.").arg(error.call);
    if (error.code == "plan-json"_L1)
        return Words::tr("This file is not a plan: it is not JSON.");
    if (error.code == "plan-schema"_L1 && error.detail == "0"_L1)
        return Words::tr("This file is not a plan.");
    if (error.code == "plan-schema"_L1)
        //: %1 and %2 are numbers of a file format
        return Words::tr("The plan has format %1; this Diapason knows format %2.").arg(error.detail, number(planSchema));
    if (error.code == "plan-value"_L1)
        //: %1 is a place in a file, as "rooms[1].operations[0].do"
        return Words::tr("The plan is damaged: “%1” is wrong.").arg(error.detail);
    if (error.code == "plan-hash"_L1)
        return Words::tr("The plan was altered after it was saved.");
    return {};
}

/// "Allow this once" that does not fit the plan; `call` is the guard as it is typed, "removals_share:30".
std::optional<ErrorWords> allowWords(const Error &error)
{
    if (error.code == "allow-count"_L1)
        return ErrorWords{//: %1 is the short name of a guard, as "removals_share:30", %2 a number
            .what = Words::tr("The guard %1 counts %2, and another number was given.").arg(error.call, error.detail),
            .meaning = Words::tr("Nothing was allowed, and nothing was written."),
            .todo = Words::tr("Look at what it counts; whoever agrees gives --allow %1=%2.").arg(error.call, error.detail)};
    if (error.code == "allow-nothing"_L1)
        return ErrorWords{.what = Words::tr("The guard %1 does not block this plan.").arg(error.call),
            .meaning = Words::tr("Nothing was allowed, and nothing was written."),
            .todo = Words::tr("Leave it out of --allow.")};
    if (error.code == "allow-which"_L1)
        return ErrorWords{.what = Words::tr("The guard %1 blocks several rooms.").arg(error.call),
            .meaning = Words::tr("Nothing was allowed, and nothing was written."),
            .todo = Words::tr("Say which activity: --allow %1:CMID=COUNT.").arg(error.call)};
    return {};
}

} // namespace

std::optional<ErrorWords> planWords(const Error &error)
{
    if (const QString what = fileWords(error); !what.isEmpty())
        return ErrorWords{.what = what,
            .meaning = Words::tr("Nothing was read or written."),
            .todo = error.code == "plan-file"_L1 ? Words::tr("Check its path and its permissions.")
                : error.code.startsWith("policy-"_L1)
                //: %1 is an example in JSON
                ? Words::tr("Write a list of objects: %1.").arg(u"[{\"course\": 12, \"days\": 90}]"_s)
                : error.code == "plan-hash"_L1 ? Words::tr("Make the plan anew: nobody has read or signed this content.")
                                                 : Words::tr("Choose a plan that Diapason saved, or make it anew.")};
    if (error.code == "plan-campus"_L1)
        return ErrorWords{.what = Words::tr("This plan was made for other servers: those of “%1”.").arg(error.detail),
            .meaning = Words::tr("Nothing was read or written."),
            .todo = Words::tr("Open that campus, or make a plan for this one.")};
    if (error.code == "plan-erasure"_L1)
        return ErrorWords{.what = Words::tr("This plan erases what belongs to one person."),
            .meaning = Words::tr("Nothing was read or written."),
            .todo = Words::tr("Apply it in the window, where the person is named once more before anything is deleted.")};
    if (error.code == "plan-own-signature"_L1)
        return ErrorWords{.what = error.detail.isEmpty()
                ? Words::tr("A signature needs a name.")
                : Words::tr("“%1” made this plan and cannot countersign it.").arg(error.detail),
            .meaning = Words::tr("The plan is as it was."),
            .todo = Words::tr("Have somebody else read and sign it.")};
    if (error.code == "plan-applying"_L1)
        return ErrorWords{.what = Words::tr("Another program is applying this very plan."),
            .meaning = Words::tr("Nothing was written here."),
            .todo = Words::tr("Wait until it has finished, then look at its journal.")};
    return allowWords(error);
}

} // namespace diapason::words
