// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retentionsummary.h"

using namespace Qt::StringLiterals;

namespace diapason {

RetentionSpan spanOf(const RetentionInForce &inForce)
{
    using Ground = RetentionInForce::Ground;
    if (inForce.ground == Ground::Unknown)
        return RetentionSpan::Unknown;
    if (inForce.ground == Ground::Exempt)
        return RetentionSpan::Exempt;
    if (!inForce.prunes())
        return RetentionSpan::ForEver;
    const std::array limits{std::pair{30., RetentionSpan::Month}, std::pair{90., RetentionSpan::Quarter},
        std::pair{180., RetentionSpan::HalfYear}, std::pair{365., RetentionSpan::Year}};
    const auto found = std::ranges::find_if(limits, [&](const auto &limit) { return inForce.maxAgeDays <= limit.first; });
    return found == limits.end() ? RetentionSpan::Longer : found->second;
}

QList<SpanOfRooms> retentionSpread(const QList<RoomLine> &lines)
{
    std::array<QStringList, retentionSpans> keys;
    for (const RoomLine &line : lines)
        if (line.room)
            keys[size_t(spanOf(line.inForce))].append(line.key());
    QList<SpanOfRooms> spread;
    for (int i = 0; i < retentionSpans; ++i)
        if (!keys[size_t(i)].isEmpty())
            spread.append({RetentionSpan(i), keys[size_t(i)]});
    return spread;
}

int CampusRisk::highest() const
{
    int most = 0;
    for (const RiskWeek &week : weeks)
        most = std::max(most, week.goes);
    return most;
}

CampusRisk campusRisk(
    const QList<RoomLine> &lines, const QHash<RoomId, MessageSample> &samples, const QDateTime &now, int weeks)
{
    CampusRisk risk;
    for (int i = 0; i <= weeks; ++i)
        risk.weeks.append({.from = i == 0 ? QDateTime() : now.addDays(7 * (i - 1)), .to = now.addDays(7 * i)});
    for (const RoomLine &line : lines) {
        if (!line.room || !line.inForce.prunes())
            continue;
        ++risk.prunable;
        const auto sample = samples.constFind(line.room->id);
        if (sample == samples.cend() || (sample->messages.isEmpty() && !sample->stamp.complete()))
            continue;
        ++risk.looked;
        int before = 0;
        for (RiskWeek &week : risk.weeks) {
            const int gone = forecast(*sample, line.inForce, week.to).goes;
            if (gone > before) {
                week.goes += gone - before;
                week.keys.append(line.key());
            }
            before = gone;
        }
        risk.exact = risk.exact && sample->covers(risk.weeks.last().to.addSecs(-qint64(line.inForce.maxAgeDays * 86400)));
    }
    return risk;
}

namespace {

/// The first column, without quotes and blanks; a spreadsheet's byte order mark is no part of it.
QString firstField(const QString &line)
{
    QString field = line.trimmed();
    field.remove(QChar::ByteOrderMark);
    if (field.startsWith(u'"')) {
        const qsizetype end = field.indexOf(u'"', 1);
        return end < 0 ? field.mid(1) : field.mid(1, end - 1);
    }
    for (const QChar separator : {u'\t', u';', u','})
        if (const qsizetype end = field.indexOf(separator); end >= 0)
            field.truncate(end);
    return field.trimmed();
}

} // namespace

NamedRooms namedRooms(const QString &text, const QList<RoomLine> &lines)
{
    QMultiHash<QString, QString> byName;
    for (const RoomLine &line : lines) {
        if (line.activity)
            byName.insert(QString::number(line.activity->cmid.value), line.key());
        if (line.room) {
            byName.insert(line.room->id.value, line.key());
            byName.insert(line.room->name, line.key());
        }
    }
    NamedRooms named;
    QSet<QString> taken;
    for (const QString &line : text.split(u'\n')) {
        const QString name = firstField(line);
        if (name.isEmpty() || name.startsWith(u'#'))
            continue;
        QStringList keys = byName.values(name);
        keys.removeDuplicates();
        if (keys.isEmpty())
            named.unknown.append(name);
        else if (keys.size() > 1)
            named.several.append(name);
        else if (!taken.contains(keys.first())) {
            taken.insert(keys.first());
            named.keys.append(keys.first());
        }
    }
    return named;
}

} // namespace diapason
