// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalmodel.h"

#include "domain/stamp.h"
#include "domain/undo.h"
#include "words/erasure.h"
#include "words/journal.h"
#include "words/moments.h"
#include "words/planlines.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

bool operator==(const JournalItem &a, const JournalItem &b)
{
    return a.entry.id == b.entry.id && a.entry.outcome == b.entry.outcome && a.entry.code == b.entry.code
        && a.entry.closed == b.entry.closed && a.now.date() == b.now.date();
}

void JournalModel::assign(const QList<JournalEntry> &entries, qint64 total, const QDateTime &now)
{
    std::vector<Branch> rows;
    rows.reserve(size_t(entries.size()));
    for (const JournalEntry &entry : entries)
        rows.push_back({.value = {.entry = entry, .now = now}});
    m_total = total;
    m_asked = false;
    merge(std::move(rows));
}

void JournalModel::append(const QList<JournalEntry> &entries, qint64 total, const QDateTime &now)
{
    const qint64 last = rowCount() > 0 ? value(index(rowCount() - 1, 0)).entry.id : std::numeric_limits<qint64>::max();
    std::vector<Branch> rows;
    rows.reserve(size_t(entries.size()));
    for (const JournalEntry &entry : entries)
        if (entry.id < last) // what was written meanwhile pushed some of the last page into this one
            rows.push_back({.value = {.entry = entry, .now = now}});
    m_total = rows.empty() ? rowCount() : total;
    m_asked = false;
    extend(std::move(rows));
}

void JournalModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QModelIndex JournalModel::find(qint64 entry) const
{
    int first = 0, end = rowCount();
    while (first < end) {
        const int middle = (first + end) / 2;
        if (value(index(middle, 0)).entry.id > entry)
            first = middle + 1;
        else
            end = middle;
    }
    const QModelIndex found = index(first, 0);
    return found.isValid() && value(found).entry.id == entry ? found : QModelIndex();
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && rowCount() > 0 && rowCount() < m_total;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (m_asked || !canFetchMore(parent))
        return;
    m_asked = true;
    emit moreWanted();
}

QString JournalModel::outcomeWord(Outcome outcome)
{
    //: What became of an operation: nobody ever wrote down what its call came to
    return outcome == Outcome::Open ? tr("Not closed") : words::outcome(outcome);
}

QString JournalModel::change(const Operation &operation)
{
    const auto word = [](ActualRole role) {
        //: Somebody's role in a room, as a member has one
        return role == ActualRole::None ? tr("Not in the room") : words::actualRole(role);
    };
    if (operation.kind == Operation::Kind::CreateAccount)
        //: Before and after an account was created
        return tr("No account → account");
    if (isQuieting(operation.kind))
        return {};
    if (isRetaining(operation.kind))
        return words::retentionChange(operation);
    if (isErasing(operation.kind))
        return words::erasureChange(operation);
    if (operation.kind == Operation::Kind::Stamp) {
        const auto link = [](const QString &text) {
            const std::optional<RoomStamp> stamp = stampOf(text);
            //: What a room's custom fields say before or after an operation: %1 is the number of an activity
            return stamp ? tr("activity %1").arg(stamp->cmid.value) : tr("no link");
        };
        return tr("%1 → %2").arg(link(operation.was), link(operation.becomes));
    }
    //: A role in a room before and after an operation
    return tr("%1 → %2").arg(word(operation.before), word(roleAfter(operation)));
}

QString JournalModel::text(const JournalItem &item, int column) const
{
    const JournalEntry &entry = item.entry;
    const Operation &operation = entry.operation;
    switch (column) {
    case Opened: return words::dayAndTime(entry.opened, item.now);
    case Number: return words::journalNumber(entry);
    case What: return words::operationVerb(operation.kind);
    case OutcomeColumn: return outcomeWord(entry.outcome);
    case Detail: return words::journalDetail(entry);
    case Change: return change(operation);
    case Who: return operation.name.isEmpty() ? operation.username : operation.name;
    case Username: return operation.username;
    case Activity: return entry.place.activity.isEmpty() ? words::journalPlace(entry) : entry.place.activity;
    case Course: return entry.place.course;
    case Closed: return entry.closed.isValid() ? words::dayAndTime(entry.closed, item.now) : QString();
    default: return {};
    }
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalItem &item = value(index);
    const auto said = [&](int column) { return text(item, column); };
    switch (role) {
    case Qt::DisplayRole: return said(index.column());
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Who: return u"%1\n%2"_s.arg(said(Who), said(Username));
        case Activity: return u"%1\n%2"_s.arg(said(Activity), said(Course));
        case OutcomeColumn: return said(Detail).isEmpty() ? QVariant() : said(Detail);
        default: return {};
        }
    case Qt::AccessibleTextRole:
        //: One entry of the journal in a sentence: who, username, what was done, where, what became of it, when
        return tr("%1, %2: %3, %4. %5. %6")
            .arg(said(Who), said(Username), said(What), words::journalPlace(item.entry),
                said(Detail).isEmpty() ? said(OutcomeColumn) : said(OutcomeColumn) + u", "_s + said(Detail), said(Opened));
    case EntryRole: return item.entry.id;
    case OutcomeRole: return int(item.entry.outcome);
    case KindRole: return int(item.entry.operation.kind);
    default: return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Columns of the journal
    switch (section) {
    case Opened: return tr("When");
    case Number: return tr("Number");
    case What: return tr("Operation");
    case OutcomeColumn: return tr("Outcome");
    case Detail: return tr("Reason");
    case Change: return tr("Role before and after");
    case Who: return tr("Name");
    case Username: return tr("Username");
    case Activity: return tr("Activity");
    case Course: return tr("Course");
    case Closed: return tr("Closed");
    default: return {};
    }
}

} // namespace diapason
