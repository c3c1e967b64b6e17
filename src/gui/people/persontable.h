// SPDX-License-Identifier: GPL-3.0-or-later
// One person's activities as whole rows of two lines (look: person).
#pragma once

#include "gui/parts/rowtable.h"
#include "models/personmodel.h"

#include <QStyledItemDelegate>

namespace diapason {

class PersonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class PersonTable final : public RowTable
{
    Q_OBJECT
public:
    explicit PersonTable(PersonModel &model, QWidget *parent = nullptr);
    /// None without a current row.
    [[nodiscard]] const PersonLine *chosen() const;
    void shareWidth() override;

private:
    PersonModel &m_model;
};

} // namespace diapason
