// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a case in a row: which are done, which one is shown. One tab stop, arrows inside.
#pragma once

#include "gui/privacy/casestep.h"

#include <QAbstractButton>

namespace diapason {

class StepButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StepButton(QWidget *parent = nullptr);
    struct Look {
        int number = 1;
        int of = 1;
        QString word = {};
        StepState state = StepState::Open;
        bool afterDone = false; ///< the one before it is done, too
        friend bool operator==(const Look &, const Look &) = default;
    };
    void setLook(const Look &look);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

class StepBar final : public QWidget
{
    Q_OBJECT
public:
    struct Step {
        QString id = {};
        QString word = {};
        StepState state = StepState::Open;
    };
    explicit StepBar(QWidget *parent = nullptr);
    /// Buttons are named "privacy.step.<id>".
    void setSteps(const QList<Step> &steps);
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const { return m_current; }

signals:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(qsizetype at);
    QList<Step> m_steps;
    QList<StepButton *> m_buttons;
    QString m_current;
};

} // namespace diapason
