// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/retentionpolicy.h"

#include "words/retention.h"
#include "words/translate.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString shapeFault(const PolicyFault &fault)
{
    switch (fault.kind) {
    case PolicyFault::Kind::NotALine:
        //: %1 is an example in JSON
        return Words::tr("this is no object. Write one like %1.").arg(u"{\"course\": 12, \"days\": 90}"_s);
    case PolicyFault::Kind::UnknownKey:
        //: %1 is a key of a JSON object
        return Words::tr("the key “%1” is not known here. Known are all, category, course, activity, room, days, way, "
                         "excludePinned, filesOnly, ignoreThreads; archived and courseEnded go with all, category and course.")
            .arg(fault.value);
    case PolicyFault::Kind::NoTarget:
        return Words::tr("it does not say which rooms. Give one of all, category, course, activity and room.");
    case PolicyFault::Kind::BadTarget:
        //: %1 is a key of a JSON object
        return Words::tr("the value of “%1” names nothing. Give a number or a name, a number for an activity, and true for all.")
            .arg(fault.value);
    case PolicyFault::Kind::NoChoice:
        return Words::tr("it does not say what the rooms keep. Give days, or the way “inherit” or “exempt”, one of them.");
    case PolicyFault::Kind::BadWay:
        //: %1 is a word of a JSON file
        return Words::tr("the way “%1” is not known. Give “keep”, “inherit” or “exempt”.").arg(fault.value);
    case PolicyFault::Kind::BadFlag:
        //: %1 is a key of a JSON object
        return Words::tr("“%1” is true or false.").arg(fault.value);
    default: return {};
    }
}

QString roomsFault(const PolicyFault &fault)
{
    switch (fault.kind) {
    case PolicyFault::Kind::NoActivity:
        return Words::tr("there is no activity %1. Take the number after “id=” in its address.").arg(fault.value);
    case PolicyFault::Kind::NoRoom:
        return Words::tr(
            "there is no room “%1”, or this account may not list it. Give its id, or its name as Rocket.Chat has it.")
            .arg(fault.value);
    case PolicyFault::Kind::NoCourse:
        return Words::tr("there is no course “%1”. Give its number or its short name.").arg(fault.value);
    case PolicyFault::Kind::NoCategory:
        return Words::tr("there is no category “%1”. Give its number or its name.").arg(fault.value);
    case PolicyFault::Kind::Several:
        return Words::tr("several are called “%1”. Give the number or the id instead of the name.").arg(fault.value);
    default: return {};
    }
}

} // namespace

QString policyFault(const PolicyFault &fault, int ceilingDays)
{
    QString what = shapeFault(fault) + roomsFault(fault);
    if (fault.kind == PolicyFault::Kind::BadDays)
        //: What is wrong with a number of days: %1 as it was written, %2 a sentence
        what = Words::tr("“%1” is no number of days to keep. %2").arg(fault.value, retentionFault(fault.days, ceilingDays));
    else if (fault.kind == PolicyFault::Kind::NotEditable)
        //: %1 is a room or the number of an activity, %2 a sentence
        what = Words::tr("“%1” cannot be set. %2").arg(fault.value, roomEditFault(fault.edit));
    else if (fault.kind == PolicyFault::Kind::Contradiction)
        //: %1 is the number of another line, %2 a room
        what = Words::tr("it contradicts line %1 about “%2”, and neither is narrower. Take one of them out.")
                   .arg(QString::number(fault.other), fault.value);
    //: What is wrong in a line of a file: %1 is its number, %2 a sentence
    return Words::tr("Line %1: %2").arg(QString::number(fault.line), what);
}

} // namespace diapason::words
