// SPDX-License-Identifier: GPL-3.0-or-later
// One question of the assistant: a title, what it is for, fields, and the state of its check under them.
#pragma once

#include "gui/assistant/checkview.h"

class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace diapason {

class AssistantPage : public QWidget
{
    Q_OBJECT
public:
    AssistantPage(const QString &name, const QString &question, const QString &why, QWidget *parent = nullptr);

    /// Enter, and the primary button: asks the server, or goes on when it has answered.
    virtual void submit() = 0;
    /// What submit() would do now.
    [[nodiscard]] virtual QString verb() const = 0;
    [[nodiscard]] virtual bool busy() const { return false; }
    /// Whether anything would be lost by leaving.
    [[nodiscard]] virtual bool touched() const;
    /// Shows what the entrance knows now.
    virtual void refresh() = 0;
    /// The page is about to be seen.
    virtual void enter() { refresh(); }
    virtual void wipe() { }
    void takeFocus();
    /// Tab goes through the page from the top, although choices are made after the fields below them, and then on.
    void orderTabs(const QList<QWidget *> &then);

signals:
    void goOn();
    void changed(); ///< verb() or busy()

protected:
    [[nodiscard]] QVBoxLayout *column() { return m_column; }
    [[nodiscard]] CheckView *check() { return m_check; }
    /// A field with its name over it, which is the field's accessible name as well. Named "<page>.<id>".
    void addField(const QString &id, const QString &label, QLineEdit *field, const QString &note = {});
    void setFieldShown(QLineEdit *field, bool shown);
    /// Everything of the page was added: the check comes last.
    void finish();
    void focusFirst(QWidget *widget) { m_first = widget; }

private:
    QVBoxLayout *m_column;
    CheckView *m_check;
    QWidget *m_first = nullptr;
    QHash<QLineEdit *, QWidget *> m_fields;
};

} // namespace diapason
