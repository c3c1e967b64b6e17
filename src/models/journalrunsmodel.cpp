// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalrunsmodel.h"

#include "words/moments.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

bool operator==(const JournalRunItem &a, const JournalRunItem &b)
{
    return a.summary.outcomes == b.summary.outcomes && a.summary.run.id == b.summary.run.id
        && a.summary.run.ended == b.summary.run.ended && a.now == b.now && a.runs == b.runs;
}

void JournalRunsModel::assign(const QList<JournalSummary> &runs, const QDateTime &now)
{
    std::vector<Branch> rows;
    rows.reserve(size_t(runs.size()) + 1);
    JournalRunItem all{.now = now, .runs = int(runs.size())};
    for (const JournalSummary &run : runs) {
        for (size_t i = 0; i < run.outcomes.size(); ++i)
            all.summary.outcomes[i] += run.outcomes[i];
        rows.push_back({.value = {.summary = run, .now = now}});
    }
    if (!runs.isEmpty())
        rows.push_back({.value = all});
    std::ranges::sort(rows, {}, [](const Branch &branch) { return branch.value.key(); });
    merge(std::move(rows));
}

void JournalRunsModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QModelIndex JournalRunsModel::find(qint64 run) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const QModelIndex found = index(row, 0); value(found).summary.run.id == run)
            return found;
    return {};
}

QString JournalRunsModel::second(const JournalRunItem &item)
{
    if (item.all())
        return tr("%Ln run(s)", nullptr, item.runs);
    const JournalRun &run = item.summary.run;
    QStringList parts;
    if (!run.author.isEmpty())
        //: Who applied a plan; %1 is a name
        parts << tr("by %1").arg(run.author);
    if (run.undoes > 0)
        //: A run that undoes another one, which %1 is the number of
        parts << tr("takes back run %1").arg(run.undoes);
    return parts.join(u" · "_s);
}

QList<Outcome> JournalRunsModel::outcomes(const JournalSummary &summary)
{
    using enum Outcome;
    QList<Outcome> there;
    for (const Outcome outcome : {Open, Doubtful, Refused, Done, AlreadySo, Skipped, NotSent})
        if (summary.count(outcome) > 0)
            there << outcome;
    return there;
}

QString JournalRunsModel::counted(Outcome outcome, int count)
{
    //: Operations of a run, by what became of them
    switch (outcome) {
    case Outcome::Open: return tr("%Ln not closed", nullptr, count);
    case Outcome::Done: return tr("%Ln done", nullptr, count);
    case Outcome::AlreadySo: return tr("%Ln already so", nullptr, count);
    case Outcome::Skipped: return tr("%Ln skipped", nullptr, count);
    case Outcome::Refused: return tr("%Ln refused", nullptr, count);
    case Outcome::Doubtful: return tr("%Ln of unknown fate", nullptr, count);
    case Outcome::NotSent: return tr("%Ln not sent", nullptr, count);
    }
    return {};
}

QVariant JournalRunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalRunItem &item = value(index);
    //: %1 is the number of a run in the journal
    const QString title = item.all() ? tr("All runs") : tr("Run %1").arg(item.summary.run.id);
    if (role == RunRole)
        return item.summary.run.id;
    if (role == Qt::DisplayRole)
        return title;
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    QStringList parts{title};
    if (!item.all())
        parts << words::dayAndTime(item.summary.run.started, item.now);
    if (const QString second = JournalRunsModel::second(item); !second.isEmpty())
        parts << second;
    for (const Outcome outcome : outcomes(item.summary))
        parts << counted(outcome, item.summary.count(outcome));
    return parts.join(u", "_s);
}

} // namespace diapason
