// SPDX-License-Identifier: GPL-3.0-or-later
// How the plugin names its groups: its own three settings, and what they make of real activities.
#pragma once

#include "domain/catalogue.h"
#include "gui/rules/rulesection.h"

class QPlainTextEdit;

namespace diapason {

class Button;
class ExpressionField;

class GroupNamesSection final : public RuleSection
{
    Q_OBJECT
public:
    /// `catalogue` outlives the section.
    explicit GroupNamesSection(const Catalogue &catalogue, QWidget *parent = nullptr);
    /// The activities to show names of; the first ones of the campus otherwise.
    void setFirst(Cmid cmid);
    void catalogueChanged() { showExamples(); }

protected:
    void fill() override;
    void retranslate() override;

private:
    [[nodiscard]] QLayout *makePlaceholders();
    void insert(const QString &placeholder);
    void edit(const GroupNameRule &rule, const QString &tag);
    void markReplacements();
    void showExamples();

    const Catalogue &m_catalogue;
    Cmid m_first;
    Heading m_heading;
    PlainTextLabel *m_formatWord;
    ExpressionField *m_format;
    QList<Button *> m_placeholders;
    PlainTextLabel *m_replacementsWord;
    QPlainTextEdit *m_replacements;
    PlainTextLabel *m_replacementsFault;
    PlainTextLabel *m_forbiddenWord;
    ExpressionField *m_forbidden;
    Button *m_usual;
    Heading m_examplesHeading;
    PlainTextLabel *m_examples;
};

} // namespace diapason
