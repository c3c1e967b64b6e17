// SPDX-License-Identifier: GPL-3.0-or-later
// From which day to which: a few usual spans, or two days of one's own.
#pragma once

#include <QDateTime>
#include <QWidget>

class QDateEdit;

namespace diapason {

class ChoiceBox;
class PlainTextLabel;

class DayRange final : public QWidget
{
    Q_OBJECT
public:
    enum class Span { Any, Today, Week, Month, Year, Own };

    explicit DayRange(QWidget *parent = nullptr);

    [[nodiscard]] Span span() const;
    void setSpan(Span span);
    /// The first moment, by the days of this place; invalid: no limit.
    [[nodiscard]] QDateTime from(const QDateTime &now) const;
    /// The moment after the last one; invalid: no limit.
    [[nodiscard]] QDateTime until() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showDays();
    void retranslate();

    ChoiceBox *m_span;
    QDateEdit *m_first;
    PlainTextLabel *m_to;
    QDateEdit *m_last;
};

} // namespace diapason
