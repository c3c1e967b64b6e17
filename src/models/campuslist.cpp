// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campuslist.h"

#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int verdictLastsDays = 30;

bool isStale(const CampusLine &line) { return line.verdict.at.daysTo(line.now) > verdictLastsDays; }

CampusList::Mark markOf(const CampusLine &line)
{
    using enum CampusList::Mark;
    if (!line.verdict.at.isValid() || isStale(line))
        return Unknown;
    return line.verdict.refused > 0 ? Refused : line.verdict.limited > 0 ? Limited : Good;
}

/// What the doctor found, in as few words as fit under a name.
QString found(const CampusLine &line)
{
    const AccessVerdict &verdict = line.verdict;
    if (!verdict.at.isValid())
        //: State of a campus in the list: the access doctor never looked at it
        return CampusList::tr("not verified");
    if (isStale(line))
        //: %1 is a day: "12 Sept."
        return CampusList::tr("not verified since %1").arg(words::day(verdict.at));
    //: Number of things that work only in part
    const QString limited = CampusList::tr("%n limited", nullptr, verdict.limited);
    //: Number of things a server refuses
    const QString refused = CampusList::tr("%n refused", nullptr, verdict.refused);
    if (verdict.limited > 0 && verdict.refused > 0)
        //: Two counts of a list: "2 limited, 1 refused"
        return CampusList::tr("%1, %2").arg(limited, refused);
    if (verdict.limited > 0 || verdict.refused > 0)
        return verdict.limited > 0 ? limited : refused;
    return CampusList::tr("all is well");
}

QString openedWords(const CampusLine &line)
{
    if (line.open)
        return CampusList::tr("open");
    if (!line.opened.isValid())
        return CampusList::tr("never opened");
    return words::day(line.opened);
}

QString stateOf(const CampusLine &line)
{
    if (!line.id.isValid())
        //: State of a campus in the list: opened from a file, the environment or as the demo
        return CampusList::tr("open, not stored");
    //: State of a campus, and when it was opened last: "2 limited, 1 refused · 12 Sept."
    return CampusList::tr("%1 · %2").arg(found(line), openedWords(line));
}

QString lastOpened(const CampusLine &line)
{
    if (line.open || !line.opened.isValid())
        return {};
    return CampusList::tr("Last opened: %1").arg(words::moment(line.opened, line.now));
}

} // namespace

CampusLine::Key CampusLine::key() const
{
    const qint64 when = id.isValid() ? (opened.isValid() ? -opened.toMSecsSinceEpoch() : 0) : std::numeric_limits<qint64>::min();
    return {when, name, id.value};
}

void CampusList::assign(const QList<CampusLine> &lines)
{
    std::vector<Branch> rows;
    rows.reserve(size_t(lines.size()));
    for (const CampusLine &line : lines)
        rows.push_back({.value = line});
    std::ranges::sort(rows, {}, [](const Branch &branch) { return branch.value.key(); });
    merge(std::move(rows));
}

void CampusList::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QModelIndex CampusList::find(const CampusId &id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const QModelIndex at = index(row, 0); value(at).id == id)
            return at;
    return {};
}

QVariant CampusList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CampusLine &line = value(index);
    switch (role) {
    case Qt::DisplayRole: return line.name;
    case Qt::ToolTipRole: {
        QStringList lines{line.name, line.addresses, stateOf(line), lastOpened(line)};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(line.name, stateOf(line));
    case IdRole: return line.id.value;
    case StateRole: return stateOf(line);
    case MarkRole: return int(markOf(line));
    case OpenRole: return line.open;
    default: return {};
    }
}

} // namespace diapason
