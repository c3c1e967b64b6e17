// SPDX-License-Identifier: GPL-3.0-or-later
// What a reading lacks, and where its rows came from.
#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString counted(const Gap &gap)
{
    if (gap.expected < 0)
        //: %1 is Moodle or Rocket.Chat
        return Words::tr("%1 did not tell how many lines there are: nothing proves that none is missing.").arg(serverName(gap.server));
    if (gap.got < 0)
        return Words::tr("%1 sent fewer lines than it announced.").arg(serverName(gap.server));
    //: %1 is Moodle or Rocket.Chat, %2 and %3 are numbers
    return Words::tr("%1 sent %2 of the %3 lines it announced.")
        .arg(serverName(gap.server), number(gap.got), number(gap.expected));
}

QString pageFailed(const Gap &gap)
{
    const QString why = gap.error ? error(*gap.error).what : Words::tr("One page could not be read.");
    if (gap.got < 0 || gap.expected < 0)
        return why;
    //: %1 and %2 are numbers, %3 is the sentence that says what happened
    return Words::tr("%1 of %2 lines were read. %3").arg(number(gap.got), number(gap.expected), why);
}

QString refused(const Gap &gap)
{
    return gap.error ? error(*gap.error).what : Words::tr("%1 refused the list.").arg(serverName(gap.server));
}

QString poisoned(const Gap &gap)
{
    const int rows = std::max(gap.got, 1);
    if (gap.before > 0)
        return display(Words::tr("Moodle cannot answer %Ln line(s), between the people numbered %1 and %2.", nullptr, rows)
                .arg(QString::number(gap.after), QString::number(gap.before)));
    return display(Words::tr("Moodle cannot answer %Ln line(s), after the person numbered %1.", nullptr, rows)
            .arg(QString::number(gap.after)));
}

QString whatIsMissing(const Gap &gap)
{
    switch (gap.kind) {
    case Gap::Kind::NotRead: return Words::tr("Not read yet.");
    case Gap::Kind::Refused: return refused(gap);
    case Gap::Kind::PageFailed: return pageFailed(gap);
    case Gap::Kind::CountMismatch: return counted(gap);
    case Gap::Kind::UnstablePages: return Words::tr("%1 changed the order between pages, twice.").arg(serverName(gap.server));
    case Gap::Kind::PoisonedRows: return poisoned(gap);
    case Gap::Kind::NoUsernames:
        return Words::tr("Moodle hides usernames from this account; it lacks moodle/user:viewalldetails.");
    case Gap::Kind::SeparateGroups:
        return Words::tr(
            "The course has separate groups, and Moodle shows this account nobody; it lacks moodle/site:accessallgroups.");
    case Gap::Kind::Archived: return Words::tr("This version of Rocket.Chat does not show the members of an archived room.");
    case Gap::Kind::RolesUnread: return Words::tr("The members are known, their roles in the room are not.");
    case Gap::Kind::StatesUnread:
        return Words::tr("Moodle does not tell this account which enrolments are active; it lacks moodle/course:enrolreview.");
    case Gap::Kind::AccountStatesUnread: return Words::tr("Which Moodle accounts are suspended could not be read.");
    case Gap::Kind::AccountsUnread: return Words::tr("The accounts of Rocket.Chat could not be read.");
    case Gap::Kind::Cancelled: return Words::tr("The reading was stopped.");
    }
    return {};
}

} // namespace

QString gap(const Gap &gap)
{
    const QString what = whatIsMissing(gap);
    // Refused and PageFailed have said it already.
    const bool told = gap.kind == Gap::Kind::Refused || gap.kind == Gap::Kind::PageFailed;
    return gap.error && !told ? what + u' ' + error(*gap.error).what : what;
}

QString serverName(Server server)
{
    switch (server) {
    case Server::Moodle: return u"Moodle"_s;
    case Server::RocketChat: return u"Rocket.Chat"_s;
    case Server::None: break;
    }
    return Words::tr("Diapason");
}

} // namespace diapason::words
