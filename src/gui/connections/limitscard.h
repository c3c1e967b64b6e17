// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campus.h"
#include "gui/parts/card.h"

class QSpinBox;

namespace diapason {

/// What a run may do at most, how old what it stands on may be, and from when a second person signs.
class LimitsCard final : public Card
{
    Q_OBJECT
public:
    explicit LimitsCard(QWidget *parent = nullptr);

    /// Silent.
    void setLimits(const Limits &limits);
    [[nodiscard]] Limits limits() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeSpin(const QString &name, int most);
    void change();
    void retranslate();

    Limits m_limits;
    QList<std::pair<PlainTextLabel *, QSpinBox *>> m_spins = {};
    PlainTextLabel *m_note = nullptr;
    bool m_filling = false;
};

} // namespace diapason
