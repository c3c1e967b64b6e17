// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/moodle.h"
#include "gui/connections/freezerow.h"
#include "gui/parts/card.h"

namespace diapason {

class Button;

/// The freeze windows of a campus, as a list to edit; what is wrong with one is said under it.
class FreezeCard final : public Card
{
    Q_OBJECT
public:
    explicit FreezeCard(QWidget *parent = nullptr);

    /// Silent.
    void setFreezes(const QList<FreezeWindow> &freezes);
    [[nodiscard]] QList<FreezeWindow> freezes() const;
    [[nodiscard]] bool isFaulty() const;
    void setCategories(const QList<Category> &categories);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    FreezeRow *addRow(const FreezeWindow &freeze);
    void removeRow(FreezeRow *row);
    void change();
    void judge();
    void retranslate();

    PlainTextLabel *m_meaning;
    QVBoxLayout *m_list;
    Button *m_add;
    QList<FreezeRow *> m_rows;
    QList<Category> m_categories;
};

} // namespace diapason
