// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected: active people, or everybody the plugin counts.
#pragma once

#include "gui/rules/rulesection.h"

class QRadioButton;

namespace diapason {

class ExpectationSection final : public RuleSection
{
    Q_OBJECT
public:
    explicit ExpectationSection(QWidget *parent = nullptr);

protected:
    void fill() override;
    void retranslate() override;

private:
    struct Choice {
        QRadioButton *button = nullptr;
        PlainTextLabel *text = nullptr;
    };
    [[nodiscard]] Choice addChoice(const QString &name, Expectation expectation);

    Heading m_heading;
    Choice m_active;
    Choice m_plugin;
    PlainTextLabel *m_always;
};

} // namespace diapason
