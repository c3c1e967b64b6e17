// SPDX-License-Identifier: GPL-3.0-or-later
// A field for something that can be wrong at one place: the place is underlined, the sentence stands below.
#pragma once

#include "domain/names.h"

#include <QLineEdit>

namespace diapason {

class PlainTextLabel;

class ExpressionField final : public QWidget
{
    Q_OBJECT
public:
    explicit ExpressionField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QString text() const { return m_field->text(); }
    /// Silent, and leaves the cursor alone when nothing changes.
    void setText(const QString &text);
    void setFault(const std::optional<ExpressionFault> &fault);
    [[nodiscard]] const std::optional<ExpressionFault> &fault() const { return m_fault; }

signals:
    void edited(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void underline();

    QLineEdit *m_field;
    PlainTextLabel *m_words;
    std::optional<ExpressionFault> m_fault;
};

} // namespace diapason
