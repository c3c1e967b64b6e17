// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/human.h"

#include "ctl/table.h"
#include "ctl/words.h"
#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

using Kind = SearchEntry::Kind;

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Course: return Ctl::tr("Course");
    case Kind::Activity: return Ctl::tr("Activity");
    case Kind::Room: return Ctl::tr("Room");
    case Kind::Person: return Ctl::tr("Person");
    case Kind::Account: return Ctl::tr("Account");
    }
    return {};
}

QString troubleName(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Unlinked: return Ctl::tr("no room");
    //: A room of this campus without an activity
    case Trouble::Orphan: return Ctl::tr("orphan");
    //: A room
    case Trouble::Archived: return Ctl::tr("archived");
    //: A reading
    case Trouble::Incomplete: return Ctl::tr("incomplete");
    //: An account
    case Trouble::Deactivated: return Ctl::tr("deactivated");
    }
    return {};
}

Cell wrongCell(const FoundItem &item)
{
    QStringList parts;
    if (item.drifts.value_or(0) > 0)
        parts += words::display(Ctl::tr("%Ln drift(s)", nullptr, *item.drifts));
    for (const Trouble trouble : item.troubles)
        parts += troubleName(trouble);
    if (!parts.isEmpty())
        return {parts.join(u", "_s), item.drifts.value_or(0) > 0 ? Tone::Add : Tone::Blocked};
    return item.drifts ? Cell{u"–"_s, Tone::Quiet} : Cell{u"?"_s, Tone::Quiet}; // never checked: not known, not none
}

/// Numbers of Moodle, ids of Rocket.Chat.
QString number(const SearchEntry &entry)
{
    const bool chat = entry.kind == Kind::Room || entry.kind == Kind::Account;
    return chat ? entry.id : QString::number(entry.number);
}

/// How many more there are than shown.
QString rest(const FindReport &report)
{
    const int more = report.total() - int(report.items.size());
    if (more <= 0)
        return {};
    return words::display(Ctl::tr("%Ln more were found: narrow the text, or raise --limit.", nullptr, more)) + u'\n';
}

} // namespace

QString findText(const FindReport &report, bool coloured)
{
    QString text;
    if (report.readAt.isValid())
        //: How old what is searched is: %1 is "2 min ago"
        text += toned(Ctl::tr("Read %1.").arg(words::age(report.readAt, report.at)), Tone::Quiet, coloured) + u'\n';
    if (report.items.isEmpty())
        //: %1 is what was looked for
        return text + safe(Ctl::tr("Nothing was found for “%1”.").arg(report.text.simplified().left(80))) + u'\n';
    Table table(
        {{Ctl::tr("Kind")}, {Ctl::tr("No."), Tone::Plain, true}, {Ctl::tr("Name")}, {Ctl::tr("Known as")}, {Ctl::tr("State")}});
    for (const FoundItem &item : report.items)
        table.add({{kindName(item.entry.kind), Tone::Quiet}, {number(item.entry), Tone::Plain, true}, {item.entry.title},
            {item.handle, Tone::Quiet}, wrongCell(item)});
    return text + table.text(coloured) + rest(report);
}

} // namespace diapason::ctl
