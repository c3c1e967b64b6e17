// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/button.h"

#include <QDialog>

#include <functional>

namespace diapason {

class FormField;

struct PlanField {
    QString name = {}; ///< of its line: "sign.name"
    QString word = {};
    QString text = {}; ///< to begin with
};

struct PlanQuestion {
    QString id = {}; ///< of the dialog: "sign"; its buttons are "sign.accept" and "sign.cancel"
    QString title = {};
    QString question = {};
    QString meaning = {};
    QString accept = {};
    Button::Kind kind = Button::Kind::Primary;
    QList<PlanField> fields = {};
};

/// Asks for what has to be typed, and says at once what is wrong with it. A destructive answer is never the default.
/// Opened with open(), deleted on close.
class PlanDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What is wrong with each field; an empty field asks for nothing, and cannot be accepted.
    using Faults = std::function<QStringList(const QStringList &texts)>;

    PlanDialog(const PlanQuestion &question, Faults faults, QWidget *parent);

signals:
    void answered(const QStringList &texts); ///< without blanks around them

private:
    [[nodiscard]] QLayout *makeButtons(const PlanQuestion &question);
    void judge();
    [[nodiscard]] QStringList texts() const;

    Faults m_faults;
    QList<FormField *> m_fields;
    Button *m_accept;
};

} // namespace diapason
