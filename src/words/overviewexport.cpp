// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/overviewexport.h"

#include "words/csv.h"
#include "words/overview.h"
#include "words/retention.h"
#include "words/translate.h"
#include "words/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString utc(const QDateTime &at) { return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString(); }

QString local(const QDateTime &at) { return at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::ShortFormat) : QString(); }

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QStringList headings()
{
    return {Words::tr("Course"), Words::tr("Activity"), Words::tr("Category"), Words::tr("State"), Words::tr("Expected"),
        Words::tr("Present"), Words::tr("Drifts"), familyName(Family::Add), familyName(Family::Role), familyName(Family::Remove),
        familyName(Family::Blocked), Words::tr("Main cause"), Words::tr("Also"), Words::tr("Retention"), Words::tr("Room"),
        Words::tr("Read at"), Words::tr("Activity number"), Words::tr("Room number")};
}

QString foundWords(const OverviewLine &line)
{
    QStringList all;
    for (const Finding::Kind kind : line.findings)
        all += roomFindingWord(kind);
    return all.join(u", "_s);
}

/// What is not known stays empty: it is not zero.
QStringList fields(const OverviewLine &line, const QString &readAt)
{
    const bool known = line.known();
    const auto count = [known](int n) { return known ? QString::number(n) : QString(); };
    QStringList all{line.courseTitle, line.activity, line.categories, standingWord(line.standing),
        known ? QString::number(line.summary->expected) : QString(), known ? QString::number(line.summary->present) : QString(),
        count(total(line.drifts))};
    for (const int drifts : line.drifts)
        all += count(drifts);
    return all
        << lineCause(line) << foundWords(line) << (line.inForce ? retention(*line.inForce) : QString()) << line.roomName << readAt
        << (line.cmid.isValid() ? QString::number(line.cmid.value) : QString()) << line.room.value;
}

constexpr std::array families{"add"_L1, "role"_L1, "remove"_L1, "blocked"_L1};

QJsonObject causeJson(DriftClass driftClass, Cause cause)
{
    return {{u"class"_s, driftClassCode(driftClass)}, {u"cause"_s, causeTitle(driftClass, cause)}};
}

QJsonValue classesJson(const OverviewLine &line)
{
    if (!line.summary)
        return QJsonValue::Null;
    QJsonObject classes;
    for (int i = 0; i < driftClassCount; ++i)
        if (const int count = line.summary->counts[size_t(i)]; count > 0)
            classes.insert(driftClassCode(DriftClass(i)), count);
    return classes;
}

QJsonObject lineJson(const OverviewLine &line)
{
    const auto ifRead = [&line](auto value) { return line.summary ? QJsonValue(value(*line.summary)) : QJsonValue(); };
    QJsonArray path, findings;
    for (const CategoryId category : line.path)
        path.append(category.value);
    for (const Finding::Kind kind : line.findings)
        findings.append(findingCode(kind));
    QJsonObject json{{u"cmid"_s, line.cmid.isValid() ? QJsonValue(line.cmid.value) : QJsonValue()},
        {u"course"_s, QJsonObject{{u"id"_s, line.course.value}, {u"title"_s, line.courseTitle}}}, {u"activity"_s, line.activity},
        {u"categories"_s, path},
        {u"room"_s, QJsonObject{{u"id"_s, orNull(line.room.value)}, {u"name"_s, orNull(line.roomName)}, {u"archived"_s, line.archived}}},
        {u"standing"_s, standingCode(line.standing)},
        {u"complete"_s, ifRead([](const CheckSummary &summary) { return summary.complete(); })},
        {u"expected"_s, ifRead([](const CheckSummary &summary) { return summary.expected; })},
        {u"present"_s, ifRead([](const CheckSummary &summary) { return summary.present; })},
        {u"drifts"_s, ifRead([](const CheckSummary &summary) { return summary.drifts; })}, {u"classes"_s, classesJson(line)},
        {u"mainCause"_s, line.mainCause ? QJsonValue(causeJson(line.mainCause->driftClass, line.mainCause->cause)) : QJsonValue()},
        {u"findings"_s, findings}, {u"failure"_s, line.failure ? orNull(line.failure->code) : QJsonValue()},
        {u"readAt"_s, orNull(utc(line.readAt()))}};
    if (line.inForce)
        json.insert(u"retention"_s,
            QJsonObject{{u"ground"_s, retentionGroundCode(line.inForce->ground)},
                {u"maxAgeDays"_s, line.inForce->prunes() ? QJsonValue(line.inForce->maxAgeDays) : QJsonValue()}});
    else
        json.insert(u"retention"_s, QJsonValue());
    return json;
}

QString row(const QString &tag, const QStringList &cells)
{
    QString html;
    for (const QString &cell : cells)
        html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return u"<tr>"_s + html + u"</tr>\n"_s;
}

QString countsHtml(const Overview &overview)
{
    QString html = u"<table>\n"_s;
    for (int i = 0; i < standingCount; ++i)
        html += row(u"td"_s, {standing(Standing(i)), number(overview.counts[size_t(i)]), standingMeaning(Standing(i))});
    html += row(u"td"_s, {Words::tr("Ownerless rooms"), number(overview.ownerless), {}});
    html += row(u"td"_s, {Words::tr("Archive mismatch"), number(overview.archivedMismatch), {}});
    return html + u"</table>\n"_s;
}

QString causesHtml(const Overview &overview)
{
    if (overview.causes.isEmpty())
        return {};
    QString html = u"<h2>%1</h2>\n<table>\n"_s.arg(Words::tr("Top causes").toHtmlEscaped());
    html += row(u"th"_s, {Words::tr("Cause"), Words::tr("Drifts"), Words::tr("Rooms")});
    for (const TopCause &cause : overview.causes)
        html += row(u"td"_s, {causeTitle(cause.driftClass, cause.cause), number(cause.drifts), number(cause.rooms)});
    html += u"</table>\n"_s;
    for (const MappingOffer &offer : overview.offers)
        html += u"<p>%1.</p>\n"_s.arg(mappingOffer(offer).toHtmlEscaped());
    return html;
}

} // namespace

QString overviewTab(const QList<OverviewLine> &lines)
{
    const auto line = [](QStringList cells) {
        for (QString &cell : cells)
            cell = csvText(cell);
        return cells.join(u'\t') + u'\n';
    };
    QString text = line(headings());
    for (const OverviewLine &each : lines)
        text += line(fields(each, local(each.readAt())));
    return text;
}

QByteArray overviewCsv(const QList<OverviewLine> &lines, const QLocale &locale)
{
    QString text = csvLine(headings(), locale);
    for (const OverviewLine &line : lines)
        text += csvLine(fields(line, utc(line.readAt())), locale);
    return csvBytes(text);
}

QByteArray overviewJson(const Overview &overview, const QList<OverviewLine> &lines, const OverviewFacts &facts)
{
    QJsonObject counts, drifts;
    for (int i = 0; i < standingCount; ++i)
        counts.insert(standingCode(Standing(i)), overview.counts[size_t(i)]);
    for (size_t i = 0; i < families.size(); ++i)
        drifts.insert(families[i], overview.drifts[i]);
    QJsonArray causes, offers, rows;
    for (const TopCause &cause : overview.causes) {
        QJsonObject json = causeJson(cause.driftClass, cause.cause);
        json.insert(u"drifts"_s, cause.drifts);
        json.insert(u"rooms"_s, cause.rooms);
        causes.append(json);
    }
    for (const MappingOffer &offer : overview.offers)
        offers.append(QJsonObject{{u"role"_s, offer.role}, {u"rooms"_s, offer.rooms}, {u"drifts"_s, offer.drifts}});
    for (const OverviewLine &line : lines)
        rows.append(lineJson(line));
    return QJsonDocument(QJsonObject{{u"campus"_s, facts.campus}, {u"made"_s, orNull(utc(facts.made))},
                             {u"listed"_s, orNull(utc(facts.listed))}, {u"counts"_s, counts}, {u"ownerless"_s, overview.ownerless},
                             {u"archivedMismatch"_s, overview.archivedMismatch}, {u"drifts"_s, drifts}, {u"causes"_s, causes},
                             {u"offers"_s, offers}, {u"lines"_s, rows}})
        .toJson();
}

QByteArray overviewHtml(const Overview &overview, const QList<OverviewLine> &lines, const OverviewFacts &facts)
{
    //: Title of a report; %1 is a campus
    const QString title = Words::tr("Overview of %1").arg(facts.campus);
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n"_s.arg(
        QLocale().bcp47Name(), title.toHtmlEscaped());
    html += u"<style>body{font:15px/1.5 sans-serif;margin:2em auto;max-width:100em;padding:0 1em}"
            "table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3em .6em;border-bottom:1px solid #ccc;"
            "vertical-align:top}</style>\n</head>\n<body>\n"_s;
    //: %1 and %2 are dates with their times
    const QString made = Words::tr("Made on %1 from what was listed on %2. What could not be read counts nowhere as empty.")
                             .arg(local(facts.made), local(facts.listed));
    html += u"<h1>%1</h1>\n<p>%2</p>\n"_s.arg(title.toHtmlEscaped(), made.toHtmlEscaped()) + countsHtml(overview) + causesHtml(overview);
    html += u"<h2>%1</h2>\n"_s.arg((facts.filter.isEmpty() ? Words::tr("Activities") : facts.filter).toHtmlEscaped());
    html += u"<table>\n"_s + row(u"th"_s, headings());
    for (const OverviewLine &line : lines)
        html += row(u"td"_s, fields(line, local(line.readAt())));
    return (html + u"</table>\n</body>\n</html>\n"_s).toUtf8();
}

} // namespace diapason::words
