// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected: a preset, and what departs from it, state by state; and what access restrictions mean.
#pragma once

#include "gui/rules/rulesection.h"

class QRadioButton;

namespace diapason {

class Button;
class RuleChoice;

class ExpectationSection final : public RuleSection
{
    Q_OBJECT
public:
    /// `catalogue` outlives the section.
    explicit ExpectationSection(const Catalogue &catalogue, QWidget *parent = nullptr);
    /// Whether there is a companion may be known now.
    void catalogueChanged() { fill(); }

protected:
    void fill() override;
    void retranslate() override;

private:
    struct Preset {
        QRadioButton *button = nullptr;
        PlainTextLabel *text = nullptr;
    };
    [[nodiscard]] Preset addPreset(const QString &name, Expectation expectation);
    void addStates();
    void addRestrictions();
    void fillStates();
    void fillRestrictions();
    [[nodiscard]] QString untold() const;
    void departTo(PersonState state, const QString &code);
    void restrictTo(const QString &code);
    void followPreset();
    /// The rules as they would be without any departure.
    [[nodiscard]] CampusRules preset() const;

    const Catalogue &m_catalogue;
    Heading m_heading;
    Preset m_active;
    Preset m_plugin;
    Heading m_statesHeading;
    QList<RuleChoice *> m_states; ///< by PersonState
    PlainTextLabel *m_untold = nullptr;
    Heading m_restrictionsHeading;
    RuleChoice *m_restrictions = nullptr;
    Button *m_follow = nullptr;
};

} // namespace diapason
