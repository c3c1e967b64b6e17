// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace diapason {

class PlainTextLabel;

/// A word, a line to type in, and under it what is wrong with what was typed.
class FormField final : public QWidget
{
    Q_OBJECT
public:
    /// The line is named `name`.
    explicit FormField(const QString &name, QWidget *parent = nullptr);

    void setWord(const QString &word);
    [[nodiscard]] QString text() const;
    /// Silent.
    void setText(const QString &text);
    /// Empty: nothing is wrong.
    void setFault(const QString &fault);
    /// Said as the fault is, but nothing is wrong: the fault comes first.
    void setNote(const QString &note);
    /// What the field is for, in second text; a fault and a note come before it.
    void setMeaning(const QString &meaning);
    [[nodiscard]] bool isFaulty() const { return !m_fault.isEmpty(); }
    [[nodiscard]] QLineEdit *line() const { return m_line; }

signals:
    void edited();

private:
    void display();

    PlainTextLabel *m_word;
    QLineEdit *m_line;
    PlainTextLabel *m_said;
    QString m_fault;
    QString m_note;
    QString m_meaning;
};

} // namespace diapason
