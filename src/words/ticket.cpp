// SPDX-License-Identifier: GPL-3.0-or-later
// What a helpdesk agent pastes into a ticket: one person, five lines, nobody else's data.
#include "words/translate.h"
#include "words/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString reader(const Comparison &comparison, const DriftRow &row)
{
    const Person *person = comparison.person(row);
    const QString chat = comparison.chatUsername(row);
    if (!person)
        //: Ticket: %1 is a name, %2 a Rocket.Chat username
        return Words::tr("Person: %1 (Rocket.Chat: %2)").arg(comparison.displayName(row), chat);
    //: Ticket: %1 is a name, %2 a Moodle username, %3 a Rocket.Chat username
    return Words::tr("Person: %1 (Moodle: %2, Rocket.Chat: %3)").arg(person->fullName, person->username, chat);
}

/// The name of who removed the person belongs to somebody else: it stays out.
QString why(const Comparison &comparison, const DriftRow &row)
{
    if (row.cause == Cause::RemovedFromRoom)
        if (const MembershipEvent *event = comparison.event(row))
            return Words::tr("removed on %1").arg(day(event->at));
    return cause(comparison, row);
}

} // namespace

QString ticket(const Comparison &comparison, const DriftRow &row)
{
    const QString because = why(comparison, row);
    const QStringList lines{
        //: Ticket: %1 is a course, %2 an activity, %3 its number
        Words::tr("Course: %1 · activity: %2 (no. %3)")
            .arg(comparison.course.course.shortName, comparison.activity.name, QString::number(comparison.activity.cmid.value)),
        Words::tr("Room: %1 · link: %2").arg(comparison.room.room.name, confidence(comparison.link)),
        reader(comparison, row),
        //: Ticket: %1 is the class of the line, %2 the verdict as a sentence
        because.isEmpty() ? Words::tr("%1: %2").arg(driftClass(row.driftClass), verdict(comparison, row))
                          : Words::tr("%1: %2 (%3)").arg(driftClass(row.driftClass), verdict(comparison, row), because),
        //: Ticket: days and times of the two readings
        Words::tr("Read: Moodle %1, %2 · Rocket.Chat %3, %4")
            .arg(day(comparison.course.stamp.at), time(comparison.course.stamp.at), day(comparison.room.stamp.at),
                time(comparison.room.stamp.at)),
    };
    QStringList whole; // five, whatever names hold
    for (QString line : lines)
        whole += line.replace(QRegularExpression(u"[\\r\\n\u2028\u2029]+"_s), u" "_s);
    return whole.join(u'\n');
}

} // namespace diapason::words
