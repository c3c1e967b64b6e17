// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep of the twin for people and for spreadsheets.
#include "ctl/sweepreport.h"
#include "ctl/table.h"
#include "ctl/words.h"
#include "words/csv.h"
#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

constexpr std::array shownFamilies{Family::Add, Family::Role, Family::Remove, Family::Blocked, Family::Information};

Tone toneOf(Family family)
{
    switch (family) {
    case Family::Add: return Tone::Add;
    case Family::Role: return Tone::Role;
    case Family::Remove: return Tone::Remove;
    case Family::Blocked: return Tone::Blocked;
    case Family::Information:
    case Family::InStep: break;
    }
    return Tone::Plain;
}

int countOf(const CheckSummary &summary, Family wanted)
{
    int sum = 0;
    for (int i = 0; i < driftClassCount; ++i)
        if (family(DriftClass(i)) == wanted)
            sum += summary.count(DriftClass(i));
    return sum;
}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Failed: return Ctl::tr("not read");
    case Standing::Incomplete: return Ctl::tr("incomplete");
    case Standing::Drifting: return Ctl::tr("drifting");
    case Standing::NoRoom: return Ctl::tr("no room");
    //: The standing of an activity that a sweep did not get to
    case Standing::NotReached: return Ctl::tr("not reached");
    case Standing::InStep: return words::driftClass(DriftClass::InStep).toLower();
    }
    return {};
}

Cell standingCell(Standing standing)
{
    const Tone tone = standing == Standing::InStep ? Tone::Good
        : standing == Standing::Drifting           ? Tone::Add
        : standing == Standing::NotReached         ? Tone::Quiet
                                                   : Tone::Blocked;
    return {standingWord(standing), tone};
}

QStringList headings()
{
    QStringList headings{
        Ctl::tr("Activity"), Ctl::tr("Course"), Ctl::tr("Name"), Ctl::tr("Expected"), Ctl::tr("Present")};
    for (const Family family : shownFamilies)
        headings += words::familyName(family);
    return headings;
}

/// The numbers of a line, in the order of the headings; without a reading none is known.
QList<int> numbersOf(const CheckSummary &summary)
{
    QList<int> numbers{summary.expected, summary.present};
    for (const Family family : shownFamilies)
        numbers += countOf(summary, family);
    return numbers;
}

QString table(const SweepReport &report, bool coloured)
{
    QList<Cell> heads;
    for (const QString &heading : headings())
        heads += Cell{heading, Tone::Plain, heads.size() != 1 && heads.size() != 2};
    heads += Cell{Ctl::tr("State")};
    Table table(heads);
    for (const SweepLine &line : report.lines) {
        QList<Cell> row{
            {QString::number(line.activity.cmid.value), Tone::Plain, true}, {line.course.shortName}, {line.activity.name}};
        const QList<int> numbers = line.summary ? numbersOf(*line.summary) : QList<int>();
        for (qsizetype i = 0; i < qsizetype(shownFamilies.size()) + 2; ++i) {
            if (numbers.isEmpty())
                row += Cell{u"?"_s, Tone::Quiet, true};
            else
                row += Cell{words::number(numbers.at(i)),
                    i < 2                  ? Tone::Plain
                        : numbers.at(i) > 0 ? toneOf(shownFamilies.at(size_t(i - 2)))
                                            : Tone::Quiet,
                    true};
        }
        table.add(row + QList<Cell>{standingCell(line.standing())});
    }
    return table.text(coloured);
}

QString counts(const SweepReport &report)
{
    const int reached = int(report.lines.size()) - report.count(Standing::NotReached);
    QString text = words::display(Ctl::tr("%Ln activity(ies) checked", nullptr, reached)) + u" · "_s
        + words::display(Ctl::tr("%Ln drift(s)", nullptr, report.drifts()));
    for (const Standing standing : {Standing::Failed, Standing::Incomplete, Standing::Drifting, Standing::NoRoom,
             Standing::NotReached, Standing::InStep})
        if (const int count = report.count(standing); count > 0)
            //: %1 is a standing ("drifting", "in step"), %2 how many activities have it
            text += u" · "_s + Ctl::tr("%1: %2").arg(standingWord(standing), words::number(count));
    return text;
}

/// Why an activity could not be read; one whose room is missing says so by its standing.
QString errorsText(const SweepReport &report, bool coloured)
{
    QString text;
    for (const UnreadCourse &course : report.unread)
        text += toned(safe(course.course.shortName + u": "_s + words::errorLine(course.error)), Tone::Blocked, coloured) + u'\n';
    for (const Gap &gap : report.gaps)
        text += toned(safe(Ctl::tr("Incomplete: %1").arg(words::gap(gap))), Tone::Blocked, coloured) + u'\n';
    for (const SweepLine &line : report.lines)
        if (line.error && (line.standing() == Standing::Failed || line.standing() == Standing::Incomplete))
            text += toned(safe(QString::number(line.activity.cmid.value) + u": "_s + words::errorLine(*line.error)),
                        Tone::Blocked, coloured)
                + u'\n';
    return text;
}

} // namespace

QString sweepText(const SweepReport &report, bool coloured)
{
    QString text;
    if (!report.lines.isEmpty())
        text += table(report, coloured) + u'\n';
    text += errorsText(report, coloured);
    const QString cost
        = Ctl::tr("Calls: Moodle %1, Rocket.Chat %2 · %3")
              .arg(words::number(report.calls.moodle), words::number(report.calls.rocketchat), words::seconds(report.elapsedMs));
    return text + counts(report) + u" · "_s + cost + u'\n';
}

QByteArray sweepCsv(const SweepReport &report)
{
    QString lines = words::csvLine(headings()
        + QStringList{Ctl::tr("Drifts"), Ctl::tr("State"), Ctl::tr("Room"), Ctl::tr("Course no."), Ctl::tr("Read at"),
            Ctl::tr("Error")});
    for (const SweepLine &line : report.lines) {
        QStringList fields{QString::number(line.activity.cmid.value), line.course.shortName, line.activity.name};
        const QList<int> numbers = line.summary ? numbersOf(*line.summary) : QList<int>();
        for (qsizetype i = 0; i < qsizetype(shownFamilies.size()) + 2; ++i)
            fields += numbers.isEmpty() ? QString() : QString::number(numbers.at(i));
        fields += {line.summary ? QString::number(line.summary->drifts) : QString(), standingWord(line.standing()), line.room,
            QString::number(line.course.id.value),
            line.summary ? line.summary->at.toUTC().toString(Qt::ISODate) : QString(),
            line.error ? words::errorLine(*line.error) : QString()};
        lines += words::csvLine(fields);
    }
    return words::csvBytes(lines);
}

} // namespace diapason::ctl
