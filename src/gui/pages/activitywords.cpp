// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/activitywords.h"

#include "words/moments.h"
#include "words/retention.h"
#include "words/words.h"

#include <QLocale>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array chipOrder{DriftClass::NoAccount, DriftClass::Missing, DriftClass::ShouldBeModerator,
    DriftClass::ShouldNotBeModerator, DriftClass::Extra, DriftClass::Ambiguous, DriftClass::Unknown};
constexpr std::array informationOrder{DriftClass::Suspended, DriftClass::NoRole, DriftClass::Restricted, DriftClass::Deactivated,
    DriftClass::Left, DriftClass::Protected};

ChipSpec classChip(const Comparison &comparison, DriftClass driftClass)
{
    return {.id = ActivityWords::chipId(driftClass),
        .word = words::driftClass(driftClass),
        .count = comparison.count(driftClass),
        .symbol = driftClass,
        .tone = toneOf(driftClass),
        .quiet = driftClass == DriftClass::InStep};
}

int moderators(const Comparison &comparison)
{
    return int(std::ranges::count_if(comparison.rows, [](const DriftRow &row) { return row.actual >= ActualRole::Moderator; }));
}

FactWords linkFact(const ActivityFacts &facts)
{
    Link::Confidence confidence = facts.link ? facts.link->confidence : Link::Confidence::None;
    QStringList clues;
    if (facts.link) {
        for (const LinkClue &clue : facts.link->clues)
            //: A piece of evidence, and where it comes from
            clues << ActivityWords::tr("%1 (%2)").arg(words::clue(clue), words::clueSource(clue.kind));
    }
    if (facts.link && facts.link->isContradicted())
        confidence = Link::Confidence::Likely;
    const Tone tone = confidence == Link::Confidence::Certain ? Tone::InStep
        : confidence == Link::Confidence::Likely              ? Tone::Add
                                                              : Tone::Blocked;
    return {.icon = tone == Tone::Blocked ? "link"_L1 : "link-45deg"_L1,
        .text = words::confidence(facts.link ? *facts.link : Link{}),
        .tone = tone,
        .tip = clues.join(u'\n'),
        .opens = FactWords::Opens::Link};
}

FactWords retentionFact(const ActivityFacts &facts)
{
    QStringList tip{words::retention(*facts.retention)};
    for (const RetentionDoubt &doubt : facts.doubts)
        tip << words::retentionDoubt(doubt);
    return {.icon = "hourglass-split"_L1,
        .text = facts.doubts.isEmpty() ? words::retention(*facts.retention)
                                       : u"%1 · %2"_s.arg(words::retentionCell(*facts.retention),
                                             words::retentionDoubtWord(facts.doubts.first().kind)),
        .tone = facts.doubts.isEmpty() ? Tone::Plain : Tone::Add,
        .tip = tip.join(u'\n'),
        .opens = FactWords::Opens::Retention};
}

} // namespace

QString ActivityWords::roomNote(const ActivityFacts &facts)
{
    //: After an activity's name; %1 is the name of its room on Rocket.Chat
    return facts.room ? tr("private group %1").arg(facts.room->name) : QString{};
}

QList<FactWords> ActivityWords::facts(const ActivityFacts &facts)
{
    QList<FactWords> all{linkFact(facts)};
    if (!facts.activity)
        return all;
    const bool visible = facts.activity->visible;
    const bool archived = facts.room && facts.room->archived;
    const bool mismatch = facts.room && visible == archived;
    //: Fact about an activity: students see it in the course
    all.append({.icon = visible ? "eye"_L1 : "eye-slash"_L1, .text = visible ? tr("Visible") : tr("Hidden")});
    if (facts.room) {
        //: Fact about a room
        all.append({.icon = "archive"_L1,
            .text = archived ? tr("Archived") : tr("Not archived"),
            .tone = mismatch ? Tone::Add : Tone::Plain,
            .tip = mismatch ? tr("The plugin archives the room of a hidden activity, and opens it again with the activity.")
                            : QString{}});
    }
    if (facts.retention)
        all.append(retentionFact(facts));
    if (const Comparison *comparison = facts.comparison(); comparison && !comparison->room.stamp.has(Gap::Kind::RolesUnread)) {
        const int count = moderators(*comparison);
        all.append({.icon = "chevron-double-up"_L1,
            .text = tr("%n moderator(s)", nullptr, count),
            .tone = count == 0 ? Tone::Add : Tone::Plain});
    }
    if (facts.course && facts.course->groupMode != GroupMode::None)
        all.append({.icon = "person"_L1,
            //: Group mode of a course, as Moodle calls it
            .text = facts.course->groupMode == GroupMode::Separate ? tr("Separate groups") : tr("Visible groups"),
            .tip = tr("Group mode of the course. The plugin and the campus rules ignore it: all groups share one room.")});
    std::ranges::stable_sort(
        all, {}, [](const FactWords &fact) { return fact.tone == Tone::Plain || fact.tone == Tone::InStep; });
    return all;
}

FactWords ActivityWords::driftingSince(const CheckState &check, const QDateTime &now)
{
    if (!check.driftingSince.isValid())
        return {};
    return {.icon = "clock-history"_L1,
        //: %1 is a day and a time, as "Tuesday 03:10", or a time of today
        .text = tr("Drifting since %1").arg(words::dayAndTime(check.driftingSince, now)),
        .tone = Tone::Add,
        .tip = tr("The first reading that found drift, without a reading in between that found none.")};
}

QList<NumberSpec> ActivityWords::numbers(const Comparison *comparison)
{
    const auto number
        = [comparison](int Comparison::*member, bool known) { return comparison && known ? qint64(comparison->*member) : -1; };
    const QString unread = tr("not known: this side was not read completely");
    const bool moodle = comparison && comparison->moodleComplete(), chat = comparison && comparison->room.stamp.complete();
    //: Words under the three numbers of an activity
    return {{.id = u"expected"_s,
                .number = number(&Comparison::expected, moodle),
                .word = tr("expected"),
                .tip = moodle ? QString{} : unread},
        {.id = u"present"_s,
            .number = number(&Comparison::present, chat),
            .word = tr("present"),
            .tip = chat ? QString{} : unread},
        {.id = u"drifts"_s,
            .number = number(&Comparison::drifts, true),
            .word = tr("drift(s)", nullptr, comparison ? comparison->drifts : 0),
            .tone = comparison && comparison->drifts > 0 ? Tone::Add : Tone::Plain}};
}

QList<ChipSpec> ActivityWords::chips(const Comparison *comparison)
{
    QList<ChipSpec> chips;
    if (!comparison)
        return chips;
    for (const DriftClass driftClass : chipOrder) {
        if (comparison->count(driftClass) > 0)
            chips.append(classChip(*comparison, driftClass));
    }
    ChipSpec information{.id = u"information"_s,
        .word = words::familyName(Family::Information),
        .count = 0,
        .symbol = "info-circle"_L1,
        .tone = Tone::Information};
    for (const DriftClass driftClass : informationOrder) {
        if (comparison->count(driftClass) > 0) {
            information.count += comparison->count(driftClass);
            information.menu.append(classChip(*comparison, driftClass));
        }
    }
    if (!information.menu.isEmpty())
        chips.append(information);
    if (comparison->count(DriftClass::InStep) > 0)
        chips.append(classChip(*comparison, DriftClass::InStep));
    return chips;
}

std::optional<DriftClass> ActivityWords::classOfChip(const QString &id)
{
    for (int i = 0; i < driftClassCount; ++i) {
        if (driftClassCode(DriftClass(i)) == id)
            return DriftClass(i);
    }
    return {};
}

QString ActivityWords::lines(const DriftModel &rows, int selected)
{
    const int all = rows.allRows(), shown = rows.rowCount();
    QString text = shown == all ? tr("%Ln line(s)", nullptr, all)
                                //: Lines shown of all lines: %Ln of %1
                                : tr("%Ln line(s) of %1", nullptr, shown).arg(words::number(all));
    if (selected > 0)
        text += u" · "_s + tr("%Ln selected", nullptr, selected);
    return text.replace(u'\u202F', u'\u00A0');
}

FactWords ActivityWords::reading(const ActivityFacts &facts)
{
    const CheckState &check = *facts.check;
    if (check.phase == CheckState::Phase::Reading)
        return {.icon = "arrow-repeat"_L1, .text = loading(check)};
    const Comparison *comparison = facts.comparison();
    if (!comparison) {
        if (check.phase == CheckState::Phase::Failed)
            return {.icon = "x-octagon-fill"_L1, .text = tr("Not read"), .tone = Tone::Blocked};
        return {};
    }
    const bool whole = comparison->moodleComplete() && comparison->chatComplete();
    if (check.kept) {
        const QString age = words::age(comparison->room.stamp.at, facts.now);
        //: Footer under lines from the local store; %1 is an age, as "2 h ago"
        return {.icon = "clock-history"_L1,
            .text = whole ? tr("Both sides were read completely %1").arg(age) : tr("Partly read %1").arg(age)};
    }
    const QString effort = tr("%n call(s)", nullptr, comparison->moodleCalls + comparison->chatCalls) + u" · "_s
        + words::seconds(comparison->elapsedMs);
    if (whole)
        return {.icon = "check2-all"_L1, .text = tr("Both sides read completely") + u" · "_s + effort, .tone = Tone::InStep};
    return {.icon = "exclamation-triangle"_L1, .text = tr("Partly read") + u" · "_s + effort, .tone = Tone::Add};
}

QString ActivityWords::incompleteTitle(const Comparison &comparison)
{
    const auto &gaps = comparison.moodleComplete()
        ? comparison.room.stamp.complete() ? comparison.accounts.stamp().gaps : comparison.room.stamp.gaps
        : comparison.course.stamp.gaps;
    //: Title of the banner over a table that lacks something; %1 is the sentence of what is missing
    return gaps.isEmpty() ? tr("Incomplete") : tr("Incomplete: %1").arg(words::gap(gaps.constFirst()));
}

QString ActivityWords::incompleteText(const Comparison &comparison)
{
    return comparison.count(DriftClass::Unknown) > 0
        ? tr("Removals are off. The lines that could be judged are sure, the others are “Unknown”.")
        : tr("Removals are off. Every line below could be judged all the same.");
}

} // namespace diapason
