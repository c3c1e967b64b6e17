// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewwords.h"

#include "words/errors.h"
#include "words/moments.h"
#include "words/overview.h"
#include "words/words.h"

#include <cmath>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QString spaced(QString text) { return text.replace(u'\u202F', u'\u00A0'); }

Symbol symbolOf(Standing standing)
{
    switch (standing) {
    case Standing::InStep: return DriftClass::InStep;
    case Standing::Drifting: return "arrow-left-right"_L1;
    case Standing::Unlinked: return "link"_L1;
    case Standing::Vanished: return "question-circle"_L1;
    case Standing::Unreadable: return DriftClass::Unknown;
    case Standing::NeverRead: return "clock"_L1;
    case Standing::Orphan: return "house-x"_L1;
    }
    return {};
}

Tone toneOf(Standing standing)
{
    return standing == Standing::InStep     ? Tone::InStep
        : standing == Standing::Drifting    ? Tone::Add
        : standing == Standing::Unreadable  ? Tone::Blocked
                                            : Tone::Plain;
}

} // namespace

QString OverviewWords::subtitle(const Overview &overview, const QDateTime &swept, const QDateTime &now)
{
    if (overview.activities == 0)
        return {};
    //: Under the title; the next text follows it: "2,000 activities in 1,248 courses"
    QStringList parts{tr("%Ln activity(ies)", nullptr, overview.activities) + u' ' + tr("in %Ln course(s)", nullptr, overview.courses)};
    if (!overview.everyActivityKnown)
        parts += tr("other courses are being listed");
    const int unread = overview.count(Standing::Unreadable);
    if (swept.isValid())
        //: %1 is a day and a time
        parts += tr("last sweep: %1").arg(words::dayAndTime(swept, now));
    if (unread > 0)
        parts += tr("%Ln room(s) unreadable", nullptr, unread);
    return spaced(parts.join(u" · "_s));
}

QList<TileSpec> OverviewWords::tiles(const Overview &overview)
{
    QList<TileSpec> tiles;
    const auto add = [&](const QString &id, int number, const QString &word, Symbol symbol, Tone tone, const QString &tip, bool rooms) {
        tiles += {.id = id,
            .number = number,
            .word = word,
            .counted = spaced(rooms ? tr("%Ln room(s)", nullptr, number) : tr("%Ln activity(ies)", nullptr, number)),
            .symbol = symbol,
            .tone = tone,
            .tip = tip};
    };
    for (int i = 0; i < standingCount; ++i) {
        const auto standing = Standing(i);
        if (standing == Standing::NeverRead && overview.count(standing) == 0)
            continue;
        add(standingCode(standing), overview.count(standing), words::standing(standing), symbolOf(standing), toneOf(standing),
            words::standingMeaning(standing), standing == Standing::Orphan);
        tiles.last().apart = standing == Standing::Orphan;
    }
    add(u"ownerless"_s, overview.ownerless, tr("Ownerless rooms"), "person-x"_L1, Tone::Plain,
        tr("Rooms that nobody owns, as far as they were read."), true);
    add(u"archived_mismatch"_s, overview.archivedMismatch, tr("Archive mismatch"), "archive"_L1, Tone::Plain,
        tr("The activity is visible and its room archived, or hidden and its room open."), true);
    return tiles;
}

QList<ChipSpec> OverviewWords::families(const FamilyCounts &drifts)
{
    constexpr std::array ids{"add"_L1, "role"_L1, "remove"_L1, "blocked"_L1};
    constexpr std::array glyphs{DriftClass::Missing, DriftClass::ShouldBeModerator, DriftClass::Extra, DriftClass::Ambiguous};
    QList<ChipSpec> chips;
    for (int i = 0; i < driftFamilies; ++i)
        chips += {.id = ids[size_t(i)],
            .word = words::familyName(Family(i)),
            .count = drifts[size_t(i)],
            .symbol = glyphs[size_t(i)],
            .tone = diapason::toneOf(Family(i))};
    return chips;
}

QString OverviewWords::tableTitle(const OverviewFilter &filter, int rows, int drifts)
{
    const bool drifting = filter.standings == QSet{Standing::Drifting} && !filter.ownerless && !filter.archivedMismatch;
    const bool orphans = filter.standings == QSet{Standing::Orphan} && !filter.ownerless && !filter.archivedMismatch;
    if (orphans)
        return spaced(tr("%Ln room(s) without an activity", nullptr, rows));
    QStringList parts{drifting ? tr("%Ln drifting activity(ies)", nullptr, rows) : tr("%Ln activity(ies)", nullptr, rows)};
    if (drifts > 0)
        parts += tr("%Ln drift(s)", nullptr, drifts);
    return spaced(parts.join(u" · "_s));
}

QString OverviewWords::selected(const QList<OverviewLine> &lines)
{
    if (lines.isEmpty())
        return tr("Tick activities to build one plan over them");
    int drifts = 0;
    for (const OverviewLine &line : lines)
        drifts += total(line.drifts);
    return spaced(tr("%Ln activity(ies) selected", nullptr, int(lines.size())) + u" · "_s + tr("%Ln drift(s)", nullptr, drifts));
}

QString OverviewWords::selectedNote(int hidden)
{
    //: After the number of selected activities: some of them are not in the list now
    return hidden > 0 ? spaced(tr("%Ln of them not shown", nullptr, hidden)) : tr("nothing is written before the plan is shown");
}

QString OverviewWords::foot(const Overview &overview, const QDateTime &listed, bool kept, const QDateTime &now)
{
    if (!listed.isValid())
        return {};
    QStringList parts;
    //: %1 is "2 min ago"
    parts += (kept ? tr("From the local snapshot, listed %1") : tr("Listed %1")).arg(words::age(listed, now));
    if (const int unread = overview.count(Standing::Unreadable); unread > 0)
        parts += tr("%Ln room(s) could not be read and count nowhere as empty", nullptr, unread);
    if (const int never = overview.count(Standing::NeverRead); never > 0)
        parts += tr("%Ln activity(ies) never read", nullptr, never);
    return spaced(parts.join(u" · "_s));
}

StateWords OverviewWords::filteredAway()
{
    return {.symbol = "funnel"_L1, .sentence = tr("No activity fits the filters"), .actions = {{.id = u"clear"_s, .text = tr("Show all")}}};
}

StateWords OverviewWords::allInStep()
{
    return {.symbol = "check-circle"_L1,
        .tone = Tone::InStep,
        .sentence = tr("Everything that was read is in step"),
        .actions = {{.id = u"clear"_s, .text = tr("Show all")}}};
}

StateWords OverviewWords::noActivities()
{
    return {.symbol = "grid-1x2"_L1,
        .sentence = tr("There is no Rocket.Chat activity on this campus"),
        .meaning = tr("Every course was listed, and none has one that this account may see.")};
}

StateWords OverviewWords::notListed(bool online)
{
    return {.symbol = "clock-history"_L1,
        .sentence = tr("The activities were not listed yet"),
        .meaning = online ? tr("They follow as soon as Moodle has answered.") : tr("They follow as soon as both servers can be reached.")};
}

StateWords OverviewWords::failed(const Error &error)
{
    const words::ErrorWords said = words::error(error);
    return {.symbol = "x-octagon"_L1,
        .tone = Tone::Blocked,
        .sentence = said.what,
        .meaning = said.todo,
        .actions = {{.id = u"open"_s, .text = tr("Retry"), .icon = "arrow-clockwise"_L1}},
        .details = said.details,
        .exchange = said.exchange};
}

QString OverviewWords::sweepTitle(const SweepState &sweep)
{
    const QString count = sweep.total > 0
        //: So many activities of all of them
        ? tr("%1 of %2").arg(words::number(sweep.done), words::number(sweep.total))
        : QString();
    QString title;
    switch (sweep.phase) {
    case SweepState::Phase::Left: title = tr("A sweep was left unfinished"); break;
    case SweepState::Phase::Paused: title = tr("The sweep is paused"); break;
    case SweepState::Phase::Waiting: title = tr("The sweep waits"); break;
    case SweepState::Phase::Going:
    case SweepState::Phase::None: title = tr("A sweep is going on"); break;
    }
    //: A sweep and how far it is: "A sweep is going on: 412 of 2,000"
    return count.isEmpty() ? title : tr("%1: %2").arg(title, count);
}

QString OverviewWords::sweepNote(const SweepState &sweep, const QDateTime &now)
{
    QStringList parts;
    if (sweep.phase == SweepState::Phase::Left)
        //: %1 is a day and a time
        parts += tr("begun %1").arg(words::dayAndTime(sweep.began, now));
    if (sweep.error)
        parts += words::error(*sweep.error).what;
    if (sweep.waitingUntil.isValid() && sweep.waitingUntil > now)
        parts += tr("goes on in %Ln s", nullptr, int(now.secsTo(sweep.waitingUntil)));
    if (sweep.phase == SweepState::Phase::Going && sweep.perMinute > 0)
        parts += tr("%Ln call(s) a minute", nullptr, int(std::lround(sweep.perMinute)));
    if (sweep.phase == SweepState::Phase::Going && sweep.forecast.isValid())
        //: %1 is a time
        parts += tr("ends about %1").arg(words::dayAndTime(sweep.forecast, now));
    if (sweep.failures > 0)
        parts += tr("%Ln unreadable", nullptr, sweep.failures);
    parts += sweep.phase == SweepState::Phase::Left ? tr("what was read since is not read again") : tr("reads only, nothing is written");
    return spaced(parts.join(u" · "_s));
}

} // namespace diapason
