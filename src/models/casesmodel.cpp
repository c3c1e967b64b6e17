// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casesmodel.h"

#include "core/text.h"
#include "words/privacy.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 7; ///< from then on a case asks for attention

bool holds(const PrivacyCase &request, const QStringList &wanted)
{
    const QString text = folded(QStringList{request.personName, request.username, request.requester}.join(u' '));
    return std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word); });
}

} // namespace

void CasesModel::assign(const QList<PrivacyCase> &cases, const QDate &today, const QString &filter)
{
    const QStringList wanted = folded(filter).split(u' ', Qt::SkipEmptyParts);
    std::vector<Branch> rows;
    rows.reserve(size_t(cases.size()));
    for (qsizetype i = 0; i < cases.size(); ++i)
        if (holds(cases.at(i), wanted))
            rows.push_back({.value = {.request = cases.at(i), .today = today, .place = int(i)}});
    merge(std::move(rows));
}

void CasesModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QModelIndex CasesModel::find(qint64 request) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const QModelIndex found = index(row, 0); value(found).request.id == request)
            return found;
    return {};
}

QString CasesModel::title(const PrivacyCase &request)
{
    return request.personName.isEmpty() ? request.requester : request.personName;
}

CasesModel::Urgency CasesModel::urgency(const PrivacyCase &request, const QDate &today)
{
    if (request.state == PrivacyCase::State::Closed)
        return Urgency::Closed;
    const qint64 left = today.daysTo(dueBy(request));
    return left < 0 ? Urgency::Late : left <= soonDays ? Urgency::Soon : Urgency::Calm;
}

CasesModel::Urgency CasesModel::archiveUrgency(const PrivacyCase &request, const QDate &today)
{
    const bool there = !request.archive.isEmpty() && request.expires.isValid();
    const qint64 left = there ? today.daysTo(request.expires) : soonDays + 1;
    return left < 0 ? Urgency::Late : left <= soonDays ? Urgency::Soon : Urgency::Calm;
}

QString CasesModel::archiveDue(const PrivacyCase &request, const QDate &today)
{
    return archiveUrgency(request, today) == Urgency::Calm ? QString() : words::archiveDueWords(request, today);
}

QString CasesModel::due(const PrivacyCase &request, const QDate &today)
{
    if (request.state == PrivacyCase::State::Closed)
        //: A privacy case; %1 is a day, as "4 Oct."
        return tr("closed on %1").arg(words::day(request.closed));
    return words::dueWords(request, today);
}

QString CasesModel::second(const PrivacyCase &request)
{
    QStringList parts{words::caseKind(request.kind), words::caseState(request.state)};
    if (!request.personName.isEmpty() && request.requester != request.personName)
        //: A privacy case; %1 is who asks, when that is somebody else than the person it is about
        parts << tr("asked by %1").arg(request.requester);
    return parts.join(u" · "_s);
}

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseItem &item = value(index);
    switch (role) {
    case Qt::DisplayRole: return title(item.request);
    case CaseRole: return item.request.id;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList said{title(item.request), second(item.request), due(item.request, item.today)};
        if (const QString archive = archiveDue(item.request, item.today); !archive.isEmpty())
            said << archive;
        return said.join(u", "_s);
    }
    default: return {};
    }
}

} // namespace diapason
