// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulestepsmodel.h"

#include "words/rules.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QString faultWords(const UsernameStep &step)
{
    const auto fault = rulesFault(CampusRules{.username = {step}});
    return fault ? words::expressionFault(fault->fault) : QString();
}

} // namespace

void RuleStepsModel::assign(const QList<UsernameStep> &steps)
{
    qsizetype head = 0;
    while (head < std::min(m_steps.size(), steps.size()) && m_steps.at(head) == steps.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(m_steps.size(), steps.size()) - head
        && m_steps.at(m_steps.size() - 1 - tail) == steps.at(steps.size() - 1 - tail))
        ++tail;
    const qsizetype old = m_steps.size() - head - tail;
    const qsizetype fresh = steps.size() - head - tail;
    for (qsizetype i = 0; i < std::min(old, fresh); ++i)
        replace(int(head + i), steps.at(head + i));
    for (qsizetype i = old; i > fresh; --i)
        remove(int(head + i) - 1);
    for (qsizetype i = old; i < fresh; ++i)
        insert(int(head + i), steps.at(head + i));
}

void RuleStepsModel::insert(int row, const UsernameStep &step)
{
    beginInsertRows({}, row, row);
    m_steps.insert(row, step);
    endInsertRows();
}

void RuleStepsModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_steps.removeAt(row);
    endRemoveRows();
}

bool RuleStepsModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount() || by == 0)
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_steps.move(row, to);
    endMoveRows();
    return true;
}

void RuleStepsModel::replace(int row, const UsernameStep &step)
{
    m_steps[row] = step;
    emit dataChanged(index(row), index(row));
}

void RuleStepsModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

QVariant RuleStepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UsernameStep &step = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return words::usernameStep(step);
    case Qt::AccessibleTextRole:
        //: A step of a list for a screen reader: its number, what it does, and what is wrong with it if anything
        return tr("Step %1: %2. %3").arg(words::number(index.row() + 1), words::usernameStep(step), faultWords(step)).trimmed();
    case FaultRole: return faultWords(step);
    case BytesRole: return step.bytes;
    default: return {};
    }
}

} // namespace diapason
