// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campus.h"
#include "gui/parts/card.h"

class QCheckBox;

namespace diapason {

/// Whether accounts are created for people who have none, and how.
class CreationCard final : public Card
{
    Q_OBJECT
public:
    explicit CreationCard(QWidget *parent = nullptr);

    /// Silent.
    void setRule(const AccountRule &rule);
    /// What the card does not show stays as it was set.
    [[nodiscard]] AccountRule rule() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QCheckBox *makeBox(const QString &name);
    void change();
    void retranslate();

    AccountRule m_rule;
    QCheckBox *m_create = nullptr;
    QCheckBox *m_channels = nullptr;
    QCheckBox *m_password = nullptr;
    QCheckBox *m_welcome = nullptr;
    PlainTextLabel *m_note = nullptr;
    bool m_filling = false;
};

} // namespace diapason
