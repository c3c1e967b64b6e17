// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingsmodel.h"

#include "words/words.h"

#include <algorithm>

namespace diapason {

using namespace Qt::StringLiterals;

void FindingsModel::assign(const QList<Finding> &findings)
{
    if (findings == m_findings)
        return;
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

void FindingsModel::retranslate()
{
    if (!m_findings.isEmpty())
        emit dataChanged(index(0), index(int(m_findings.size()) - 1));
}

int FindingsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_findings.size()); }

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const Finding &finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return words::finding(finding);
    case RemedyRole: return words::remedy(finding);
    case PluginRole: return isOfPlugin(finding.kind);
    case Qt::AccessibleTextRole: {
        const QString said = QStringList{words::finding(finding), words::remedy(finding)}.join(u' ').trimmed();
        //: %1 is a problem of the Moodle plugin and what to do about it
        return isOfPlugin(finding.kind) ? tr("Of the plugin: %1").arg(said) : said;
    }
    default: return {};
    }
}

QString FindingsModel::text(const QModelIndexList &rows) const
{
    QList<int> order;
    for (const QModelIndex &row : rows)
        order.append(row.row());
    std::ranges::sort(order);
    QStringList lines;
    for (const int row : std::as_const(order))
        lines.append(data(index(row), Qt::AccessibleTextRole).toString());
    return lines.join(u'\n');
}

} // namespace diapason
