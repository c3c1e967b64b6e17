// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

namespace diapason {

class Button;
class FormField;

struct NameQuestion {
    QString title = {};
    QString question = {};
    QString meaning = {};
    QString accept = {};
};

/// Asks for a name, and says at once why one cannot be. Opened with open(), deleted on close.
class NameDialog final : public QDialog
{
    Q_OBJECT
public:
    using Fault = std::function<QString(const QString &name)>;
    NameDialog(const NameQuestion &question, const QString &proposed, Fault fault, QWidget *parent);

signals:
    void named(const QString &name);

private:
    void judge();

    Fault m_fault;
    FormField *m_name;
    Button *m_accept;
};

} // namespace diapason
