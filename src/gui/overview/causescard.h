// SPDX-License-Identifier: GPL-3.0-or-later
// The main causes of drift over the campus: a click filters, an offer leads to the rules.
#pragma once

#include "gui/parts/card.h"
#include "models/causesmodel.h"

class QListView;

namespace diapason {

class CausesCard final : public Card
{
    Q_OBJECT
public:
    explicit CausesCard(QWidget *parent = nullptr);

    void setOverview(const Overview &overview);
    void setChosen(const CausesModel::Chosen &chosen);

signals:
    void causeChosen(diapason::DriftClass driftClass, diapason::Cause cause); ///< clicked; again: to clear it
    void mappingWanted(const QString &role);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void retranslate();
    void standOut(int by);

    CausesModel m_model;
    QListView *m_list;
    PlainTextLabel *m_none;
};

} // namespace diapason
