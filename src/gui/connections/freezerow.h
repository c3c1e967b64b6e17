// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campus.h"
#include "domain/moodle.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QMenu;

namespace diapason {

class Button;
class PlainTextLabel;

/// One freeze window: name, first and last day, categories; what is wrong with it underneath.
class FreezeRow final : public QWidget
{
    Q_OBJECT
public:
    /// `number` names its parts: "campus.freeze.0.name".
    FreezeRow(const FreezeWindow &freeze, const QList<Category> &categories, int number, QWidget *parent = nullptr);

    [[nodiscard]] FreezeWindow freeze() const;
    void setFault(const QString &fault);
    [[nodiscard]] bool isFaulty() const { return !m_fault.isEmpty(); }
    /// Those that are not known stay as they are.
    void setCategories(const QList<Category> &categories);
    void focusName();
    void retranslate();

signals:
    void edited();
    void removeWanted();

private:
    void fillMenu();
    void showChosen();

    QLineEdit *m_name;
    QDateEdit *m_from;
    QDateEdit *m_until;
    PlainTextLabel *m_to;
    Button *m_where;
    Button *m_remove;
    PlainTextLabel *m_said;
    QMenu *m_menu;
    QList<Category> m_categories;
    QList<CategoryId> m_chosen;
    QString m_fault;
};

} // namespace diapason
