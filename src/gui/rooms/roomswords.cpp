// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rooms/roomswords.h"

#include "words/retention.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

using Way = RetentionChoice::Way;

SaidLine doubtful(const RetentionDoubt &doubt)
{
    return {.symbol = "exclamation-triangle"_L1,
        .tone = Tone::Add,
        .text = words::retentionDoubt(doubt),
        .second = words::retentionRemedy(doubt)};
}

SaidLine found(const Finding &finding)
{
    return {.symbol = "exclamation-triangle"_L1, .tone = Tone::Add, .text = words::finding(finding), .second = words::remedy(finding)};
}

} // namespace

StateWords RoomsWords::nothingRead(bool online)
{
    return {.symbol = "chat-square-text"_L1,
        .sentence = tr("The rooms were not listed yet"),
        .meaning = online ? tr("They follow as soon as Moodle and Rocket.Chat have answered.")
                          : tr("They follow as soon as both servers can be reached.")};
}

StateWords RoomsWords::noRooms()
{
    return {.symbol = "chat-square-text"_L1,
        .sentence = tr("There is no room on this campus"),
        .meaning = tr("No course has a Rocket.Chat activity, and no private group bears the name of this Moodle.")};
}

StateWords RoomsWords::filteredAway()
{
    return {.symbol = "funnel"_L1,
        .sentence = tr("No room fits the filters"),
        .actions = {{.id = u"clear"_s, .text = tr("Show all")}}};
}

StateWords RoomsWords::nothingChosen()
{
    return {.symbol = "chat-square-text"_L1,
        .sentence = tr("Choose a room"),
        .meaning = tr("Its retention is shown here. Choose several to give them the same one: Shift and the arrow keys, or Ctrl and a click.")};
}

StateWords RoomsWords::notLooked(bool online, bool archived)
{
    return {.symbol = "hourglass-split"_L1,
        .sentence = tr("How old the messages are was not looked at yet"),
        .meaning = (archived ? tr("At most the 1,000 newest are looked at, since the room is archived.")
                             : tr("At most the 1,000 oldest are looked at: they go first."))
            + u' ' + tr("Only dates, pins, threads and files are kept, never a text."),
        .actions = {{.id = u"read"_s,
            .text = tr("Look at their ages"),
            .icon = "eye"_L1,
            .enabled = online,
            .tip = online ? QString() : tr("Rocket.Chat cannot be reached now.")}}};
}

StateWords RoomsWords::refused(const MessageSample &sample, const QString &account)
{
    const Gap gap = sample.stamp.gaps.value(0);
    const words::ErrorWords said = gap.error ? words::error(*gap.error) : words::ErrorWords{.what = words::gap(gap)};
    return {.symbol = "slash-circle-fill"_L1,
        .tone = Tone::Blocked,
        .sentence = tr("Rocket.Chat did not show the messages of this room"),
        //: %1 is the username of the service account
        .meaning = tr("What would be deleted is unknown; the retention can be set all the same. Reading messages asks for "
                      "membership: add %1 to the room to see the picture.")
                       .arg(account),
        .actions = {{.id = u"read"_s, .text = tr("Try again"), .icon = "arrow-repeat"_L1}},
        .details = QStringList{said.what, said.details}.join(u'\n').trimmed(),
        .exchange = said.exchange};
}

StateWords RoomsWords::emptyRoom()
{
    return {.symbol = "check-circle"_L1, .tone = Tone::InStep, .sentence = tr("Nothing was written in this room")};
}

QString RoomsWords::looking() { return tr("Looking how old the messages are"); }

QString RoomsWords::group(RoomGroup group)
{
    //: Filters of the list of rooms
    switch (group) {
    case RoomGroup::Doubts: return tr("Does not fit");
    case RoomGroup::Own: return tr("Own value");
    case RoomGroup::Exempt: return tr("Exempt");
    case RoomGroup::Workspace: return tr("As the workspace");
    case RoomGroup::Kept: return tr("Nothing pruned");
    case RoomGroup::Loose: return tr("Not linked");
    case RoomGroup::Archived: return tr("Archived");
    }
    return {};
}

QString RoomsWords::footer(int shown, int total, int selected, const QDateTime &at, const QDateTime &now)
{
    QStringList parts;
    parts << (shown == total ? tr("%Ln line(s)", nullptr, total)
                             //: Lines of a table that fit its filters; both are numbers
                             : tr("%1 of %2 lines").arg(words::number(shown), words::number(total)));
    if (selected > 1)
        parts << tr("%Ln selected", nullptr, selected);
    if (at.isValid())
        //: %1 is "5 min ago"
        parts << tr("listed %1").arg(words::age(at, now));
    return parts.join(u" · "_s);
}

QString RoomsWords::about(const ChosenRooms &rooms)
{
    if (!rooms.one())
        return tr("%Ln room(s) selected", nullptr, int(rooms.lines.size()));
    const RoomLine &line = rooms.lines.first();
    QStringList parts;
    if (line.activity)
        parts << line.course << line.activity->name;
    if (line.room)
        //: %1 is the name of a room
        parts << tr("private group %1").arg(line.room->name);
    return parts.join(u" · "_s);
}

QList<SaidLine> RoomsWords::today(const ChosenRooms &rooms, const MessageSample *sample)
{
    const RoomLine &line = rooms.lines.first();
    QList<SaidLine> said;
    const Symbol tick("check-circle"_L1), note("info-circle"_L1);
    if (line.fault)
        said += SaidLine{.symbol = "lock"_L1, .tone = Tone::Blocked, .text = words::roomEditFault(*line.fault)};
    for (const RetentionDoubt &doubt : line.doubts)
        said += doubtful(doubt);
    for (const Finding &finding : line.findings)
        said += found(finding);
    if (!line.room)
        return said;
    if (const QString flags = words::retentionFlags(line.inForce); !flags.isEmpty())
        said += SaidLine{.symbol = tick, .text = flags};
    if (line.inForce.ground == RetentionInForce::Ground::Room || !line.inForce.prunes())
        said += SaidLine{.symbol = note, .tone = Tone::Information, .text = words::workspaceRetention(rooms.workspace)};
    if (line.inForce.prunes() && rooms.workspace)
        said += SaidLine{.symbol = "clock"_L1, .tone = Tone::Information, .text = words::nextPruning(rooms.workspace->every)};
    if (line.plugin && line.plugin->enabled && line.doubts.isEmpty())
        //: %1 is "90 days": what an activity of Moodle asks for
        said += SaidLine{.symbol = tick, .text = tr("The activity asks for %1 too.").arg(words::days(line.plugin->maxAgeDays))};
    QString oldest = sample && sample->oldest().isValid() ? words::day(sample->oldest()) : QString();
    if (oldest.endsWith(u'.')) // "19 janv." at the end of a sentence
        oldest.chop(1);
    if (!oldest.isEmpty())
        //: %1 is "4 Sept."
        said += SaidLine{.symbol = note,
            .tone = Tone::Information,
            .text = tr("The oldest message is of %1.").arg(oldest)};
    if (line.courseEnd.isValid() && line.courseEnd.toSecsSinceEpoch() > 0)
        //: %1 is "30 June", %2 a year
        said += SaidLine{.symbol = "mortarboard"_L1,
            .tone = Tone::Information,
            .text = (line.courseEnd < rooms.now ? tr("The course ended on %1 %2.") : tr("The course ends on %1 %2."))
                        .arg(words::day(line.courseEnd))
                        .arg(line.courseEnd.toLocalTime().date().year())};
    return said;
}

QList<SaidLine> RoomsWords::todayOfMany(const ChosenRooms &rooms)
{
    QList<std::pair<QString, int>> ways;
    int without = 0, locked = 0, doubtfully = 0;
    for (const RoomLine &line : rooms.lines) {
        locked += line.room && line.fault ? 1 : 0;
        doubtfully += line.doubts.isEmpty() ? 0 : 1;
        if (!line.room) {
            ++without;
            continue;
        }
        const QString way = words::retention(line.inForce);
        const auto known = std::ranges::find(ways, way, &std::pair<QString, int>::first);
        if (known == ways.end())
            ways.append({way, 1});
        else
            ++known->second;
    }
    QList<SaidLine> said;
    for (const auto &[way, count] : std::as_const(ways))
        //: How many rooms do what; %1 is "3 rooms", %2 a sentence on their retention
        said += SaidLine{.symbol = "chat-square-text"_L1,
            .tone = Tone::Information,
            .text = tr("%1: %2").arg(tr("%Ln room(s)", nullptr, count), way)};
    if (without > 0)
        said += SaidLine{.symbol = "house-x"_L1, .tone = Tone::Add, .text = tr("%Ln line(s) without a room", nullptr, without)};
    if (locked > 0)
        said += SaidLine{.symbol = "lock"_L1, .tone = Tone::Blocked, .text = tr("%Ln room(s) cannot be set from here", nullptr, locked)};
    if (doubtfully > 0)
        said += SaidLine{
            .symbol = "exclamation-triangle"_L1, .tone = Tone::Add, .text = tr("%Ln room(s) with something that does not fit", nullptr, doubtfully)};
    return said;
}

QString RoomsWords::coverage(const QList<RoomAtRisk> &rooms, int chosen, const QDateTime &now)
{
    QStringList parts;
    int looked = 0, total = 0;
    bool exact = true, known = true;
    for (const RoomAtRisk &room : rooms) {
        looked += int(room.sample.messages.size());
        known = known && room.sample.total >= 0;
        total += std::max(room.sample.total, int(room.sample.messages.size()));
        const bool whole = room.sample.toTheStart && room.sample.toTheEnd;
        exact = exact && (whole || !room.after.prunes() || room.sample.covers(now.addMSecs(-qint64(room.after.maxAgeDays * 86'400'000))));
    }
    if (chosen > rooms.size())
        //: How many of the selected rooms were looked into; both are numbers
        parts << tr("%1 of %2 rooms were looked into.").arg(words::number(rooms.size()), words::number(chosen));
    if (looked < total && known)
        //: Both are numbers of messages
        parts << tr("%1 of %2 messages were looked at.").arg(words::number(looked), words::number(total));
    if (!exact)
        parts << tr("More may go than is counted here.");
    else if (looked < total)
        parts << tr("Nothing that goes is missing from the count.");
    return parts.join(u' ');
}

QString RoomsWords::change(const ChosenRooms &rooms, const RetentionChoice &choice)
{
    const QList<RoomChoice> changes = rooms.changes(choice);
    if (changes.isEmpty())
        return {};
    const QString count = tr("%Ln room(s)", nullptr, int(changes.size()));
    QString before;
    for (const RoomLine &line : rooms.editable()) {
        if (saysSo(line.room->retention, choice))
            continue;
        const QString cell = words::retentionCell(line.inForce);
        before = before.isEmpty() || before == cell ? cell : u"…"_s;
    }
    const RoomLine first = *std::ranges::find(rooms.lines, changes.first().room, &RoomLine::roomId);
    //: Retention before and after, and in how many rooms: "90 days → 30 days in 1 room"
    return tr("%1 → %2 in %3").arg(before, words::retentionCell(rooms.after(first, choice)), count);
}

QString RoomsWords::changeNote(const ChosenRooms &rooms, const RetentionChoice &choice)
{
    const int changing = int(rooms.changes(choice).size());
    if (changing == 0)
        return {};
    QStringList parts;
    const int already = int(rooms.editable().size()) - changing;
    const int locked = int(rooms.lines.size() - rooms.editable().size());
    if (already > 0)
        parts << tr("%Ln do(es) so already", nullptr, already);
    if (locked > 0)
        parts << tr("%Ln cannot be set", nullptr, locked);
    if (const int shortened = rooms.shortened(choice); shortened > 0 && changing > 1)
        parts << tr("%Ln lose(s) messages sooner", nullptr, shortened);
    if (parts.isEmpty())
        parts << tr("in force at the next pruning");
    return parts.join(u" · "_s);
}

PlanButton RoomsWords::button(const ChosenRooms &rooms, const RetentionChoice &choice)
{
    const bool sooner = rooms.shortened(choice) > 0;
    switch (choice.way) {
    case Way::Inherit: return {tr("Follow the workspace…"), sooner};
    case Way::Exempt: return {tr("Exempt from pruning…"), sooner};
    case Way::Keep: break;
    }
    const QString days = words::days(choice.days);
    //: %1 is "30 days"
    return sooner ? PlanButton{tr("Reduce to %1…").arg(days), true}
                  //: %1 is "30 days"
                  : PlanButton{tr("Keep %1…").arg(days), false};
}

} // namespace diapason
