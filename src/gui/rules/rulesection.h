// SPDX-License-Identifier: GPL-3.0-or-later
// One section of the rules page: shows its part of the rules, and says what becomes of them.
#pragma once

#include "domain/rulesfault.h"
#include "domain/rulespreview.h"
#include "gui/parts/label.h"

#include <QEvent>
#include <QVBoxLayout>
#include <QWidget>

namespace diapason {

class RuleSection : public QWidget
{
    Q_OBJECT
public:
    explicit RuleSection(QWidget *parent = nullptr);

    /// Never emits edited().
    void setRules(const CampusRules &rules, const std::optional<RulesFault> &fault)
    {
        m_rules = rules;
        m_fault = fault;
        fill();
    }
    /// What the readings taught; the default has no use for it.
    virtual void setSeen(const std::shared_ptr<const RolesSeen> & /*seen*/) { }

signals:
    /// `tag`: see RulesDraft::edit().
    void edited(const diapason::CampusRules &rules, const QString &tag);

protected:
    virtual void fill() = 0;
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

    [[nodiscard]] QVBoxLayout *column() { return m_column; }
    /// A heading and a sentence under it, for the next part of the section; retranslate() gives them words.
    struct Heading {
        PlainTextLabel *title = nullptr;
        PlainTextLabel *text = nullptr;
        void setWords(const QString &titleWords, const QString &textWords) const;
    };
    [[nodiscard]] Heading addHeading();

    CampusRules m_rules;
    std::optional<RulesFault> m_fault;

private:
    QVBoxLayout *m_column;
};

} // namespace diapason
