// SPDX-License-Identifier: GPL-3.0-or-later
// One rule with its few choices on a line, what the references say under it, and what the choice means where it matters.
#pragma once

#include "gui/parts/label.h"

#include <QWidget>

class QRadioButton;

namespace diapason {

class RuleChoice final : public QWidget
{
    Q_OBJECT
public:
    /// Buttons are named "<name>.<code>", the labels "<name>.reference" and "<name>.meaning".
    RuleChoice(const QString &name, const QStringList &codes, QWidget *parent = nullptr);

    /// One word per code. Choices with the same words `alike` stand under one another.
    void setWords(const QString &title, const QStringList &choices, const QStringList &alike);
    /// Codes. `preset` is empty where there is none but the plugin. Never emits chosen().
    void show(const QString &code, const QString &plugin, const QString &preset = {});
    /// What the choice comes to, in words beside it; empty: nothing that needs saying.
    void setMeaning(const QString &text, Tint tint = familyTint(Family::Add));

signals:
    void chosen(const QString &code);

private:
    [[nodiscard]] QString word(const QString &code) const;
    [[nodiscard]] QString reference(const QString &code, const QString &plugin, const QString &preset) const;
    void describe();

    QStringList m_codes;
    QList<QRadioButton *> m_buttons;
    PlainTextLabel *m_title;
    PlainTextLabel *m_reference;
    PlainTextLabel *m_meaning;
};

} // namespace diapason
