// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/human.h"

#include "ctl/gaps.h"
#include "ctl/table.h"
#include "ctl/words.h"
#include "domain/pluginfindings.h"
#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

QString line(const QString &text) { return u"  "_s + safe(text) + u'\n'; }

/// Every line but those in step, which are only counted.
QString rowsText(const Comparison &comparison, bool coloured)
{
    Table table({{Ctl::tr("Class")}, {Ctl::tr("Person")}, {Ctl::tr("Moodle")}, {Ctl::tr("Rocket.Chat")},
        {Ctl::tr("Role in the room")}, {Ctl::tr("Reason")}});
    for (const DriftRow &row : comparison.rows) {
        if (row.driftClass == DriftClass::InStep)
            continue;
        const Person *person = comparison.person(row);
        const QString actual = row.actual == ActualRole::None ? u"–"_s : words::actualRole(row.actual);
        table.add({{words::driftClass(row.driftClass), toneOf(row.driftClass)}, {comparison.displayName(row)},
            {person ? person->username : u"–"_s}, {comparison.chatUsername(row)}, {actual},
            {words::cause(comparison, row), Tone::Quiet}});
    }
    return table.isEmpty() ? QString() : table.text(coloured, 2);
}

QString countsText(const Comparison &comparison)
{
    return words::display(Ctl::tr("%Ln expected", nullptr, comparison.expected)) + u" · "_s
        + words::display(Ctl::tr("%Ln present", nullptr, comparison.present)) + u" · "_s
        + words::display(Ctl::tr("%Ln drift(s)", nullptr, comparison.drifts)) + u" · "_s
        + words::display(Ctl::tr("%Ln in step", nullptr, comparison.count(DriftClass::InStep)));
}

QString gapsText(const Comparison &comparison, bool coloured)
{
    QString text;
    for (const Gap &gap : gapsOf(comparison))
        text += u"  "_s + toned(safe(Ctl::tr("Incomplete: %1").arg(words::gap(gap))), Tone::Blocked, coloured) + u'\n';
    return text;
}

QString titleOf(const Checked &checked)
{
    //: %1 is a course, %2 an activity, %3 its number
    return safe(Ctl::tr("%1 · %2 (activity %3)")
            .arg(checked.course.shortName, checked.activity.name, QString::number(checked.activity.cmid.value)));
}

QString findingsText(const QList<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings)
        text += line(words::finding(finding));
    return text;
}

/// A fault of the link says it all itself; what may be behind it follows.
QString notCompared(const CheckReport &report, const Checked &checked, bool coloured)
{
    QString text = u"  "_s
        + toned(safe(checked.error ? words::errorLine(*checked.error) : Ctl::tr("Not read.")), Tone::Blocked, coloured) + u'\n';
    if (checked.withoutRoom()) {
        const Link link = report.catalogue.links.value(checked.activity.cmid);
        text += findingsText(findingsWithoutRoom(checked.error->code, link, report.catalogue.chat).sliced(1));
    }
    return text;
}

/// One activity with what there is to say of it.
QString section(const CheckReport &report, const Checked &checked, const QList<Finding> &findings, bool coloured)
{
    QString text = titleOf(checked) + u'\n';
    if (!checked.comparison)
        return text + notCompared(report, checked, coloured);
    const Comparison &comparison = *checked.comparison;
    const QString room = comparison.room.room.archived ? Ctl::tr("Room: %1 (archived)") : Ctl::tr("Room: %1");
    text += line(room.arg(comparison.room.room.name) + u" · "_s + words::confidence(comparison.link));
    text += findingsText(findings);
    return text + line(countsText(comparison)) + gapsText(comparison, coloured) + rowsText(comparison, coloured);
}

bool worthASection(const CheckReport &report, const Checked &checked, const QList<Finding> &findings)
{
    return report.activities.size() == 1 || !checked.complete() || checked.comparison->drifts > 0 || !findings.isEmpty();
}

Cell count(int value, Tone tone) { return {words::number(value), value > 0 ? tone : Tone::Quiet, true}; }

int countOf(const Comparison &comparison, Family wanted)
{
    int sum = 0;
    for (int i = 0; i < driftClassCount; ++i)
        if (family(DriftClass(i)) == wanted)
            sum += comparison.count(DriftClass(i));
    return sum;
}

/// One line per activity, counts in the one order of families.
QString summary(const CheckReport &report, bool coloured)
{
    const auto right = [](const QString &text) { return Cell{text, Tone::Plain, true}; };
    Table table({right(Ctl::tr("Activity")), {Ctl::tr("Course")}, {Ctl::tr("Name")}, right(Ctl::tr("Expected")),
        right(Ctl::tr("Present")), right(words::familyName(Family::Add)), right(words::familyName(Family::Role)),
        right(words::familyName(Family::Remove)), right(words::familyName(Family::Blocked)),
        right(words::familyName(Family::Information)), {Ctl::tr("State")}});
    for (const Checked &checked : report.activities) {
        QList<Cell> row{right(QString::number(checked.activity.cmid.value)), {checked.course.shortName}, {checked.activity.name}};
        if (const auto &c = checked.comparison) {
            row += {right(words::number(c->expected)), right(words::number(c->present)),
                count(countOf(*c, Family::Add), Tone::Add), count(countOf(*c, Family::Role), Tone::Role),
                count(countOf(*c, Family::Remove), Tone::Remove), count(countOf(*c, Family::Blocked), Tone::Blocked),
                count(countOf(*c, Family::Information), Tone::Plain)};
            row += !checked.complete() ? Cell{Ctl::tr("incomplete"), Tone::Blocked}
                : c->drifts > 0        ? Cell{Ctl::tr("drifting"), Tone::Add}
                                       : Cell{words::driftClass(DriftClass::InStep).toLower(), Tone::Good};
        } else {
            // An unknown count is "?", never 0.
            for (int i = 0; i < 7; ++i)
                row += Cell{u"?"_s, Tone::Quiet, true};
            row += Cell{checked.withoutRoom() ? Ctl::tr("no room") : Ctl::tr("not read"), Tone::Blocked};
        }
        table.add(std::move(row));
    }
    return table.text(coloured);
}

QString closing(const CheckReport &report)
{
    //: The last line: how many calls each server was asked, and how long it took
    const QString cost
        = Ctl::tr("Calls: Moodle %1, Rocket.Chat %2 · %3")
              .arg(words::number(report.calls.moodle), words::number(report.calls.rocketchat), words::seconds(report.elapsedMs));
    const QString found = words::display(Ctl::tr("%Ln activity(ies) checked", nullptr, int(report.activities.size()))) + u" · "_s
        + words::display(Ctl::tr("%Ln drift(s)", nullptr, report.drifts()));
    return found + u" · "_s + cost + u'\n';
}

QString unreadText(const CheckReport &report, bool coloured)
{
    QString text;
    for (const UnreadCourse &course : report.unread)
        text += toned(safe(course.course.shortName + u": "_s + words::errorLine(course.error)), Tone::Blocked, coloured) + u'\n';
    return text;
}

} // namespace

QString checkText(const CheckReport &report, bool coloured)
{
    QString text;
    for (const Checked &checked : report.activities) {
        const QList<Finding> findings = checked.comparison ? findingsOf(*checked.comparison, report.catalogue) : QList<Finding>{};
        if (worthASection(report, checked, findings))
            text += section(report, checked, findings, coloured) + u'\n';
    }
    if (report.activities.size() > 1)
        text += summary(report, coloured) + u'\n';
    for (const Finding &orphan : report.orphans)
        if (const Room *room = report.catalogue.room(orphan.room))
            text += safe(room->name) + u": "_s + words::finding(orphan) + u'\n';
    for (const Finding &finding : campusFindings(report.catalogue))
        text += safe(words::finding(finding)) + u'\n';
    text += unreadText(report, coloured);
    for (const Gap &gap : report.gaps)
        text += toned(safe(Ctl::tr("Incomplete: %1").arg(words::gap(gap))), Tone::Blocked, coloured) + u'\n';
    return text + closing(report);
}

QString coursesText(const CheckReport &report, bool coloured)
{
    const Cell courseNumber{Ctl::tr("Course no."), Tone::Plain, true};
    const Cell activityNumber{Ctl::tr("Activity"), Tone::Plain, true};
    Table table(
        {courseNumber, {Ctl::tr("Course")}, {Ctl::tr("Full name")}, activityNumber, {Ctl::tr("Name")}, {Ctl::tr("Room")}});
    for (const Course &course : report.catalogue.courses.courses) {
        const QList<Cell> head{{QString::number(course.id.value), Tone::Plain, true}, {course.shortName}, {course.fullName}};
        bool any = false;
        for (const Activity &activity : report.catalogue.activities.value(course.id)) {
            const Room *room = report.catalogue.room(report.catalogue.links.value(activity.cmid).room);
            table.add(head
                + QList<Cell>{{QString::number(activity.cmid.value), Tone::Plain, true}, {activity.name},
                    room ? Cell{room->name, Tone::Quiet} : Cell{Ctl::tr("no room"), Tone::Blocked}});
            any = true;
        }
        if (!any)
            table.add(head + QList<Cell>{{u"–"_s, Tone::Quiet, true}, {}, {}});
    }
    QString text = table.text(coloured);
    text += unreadText(report, coloured);
    return text;
}

} // namespace diapason::ctl
