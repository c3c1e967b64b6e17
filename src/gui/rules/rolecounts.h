// SPDX-License-Identifier: GPL-3.0-or-later
// Which roles count besides those of the course itself, and which one wins; the plugin's own way is the reference.
#pragma once

#include "domain/catalogue.h"

#include <QWidget>

namespace diapason {

class Button;
class RuleChoice;

class RoleCounts final : public QWidget
{
    Q_OBJECT
public:
    /// `catalogue` outlives it.
    explicit RoleCounts(const Catalogue &catalogue, QWidget *parent = nullptr);
    void setRules(const CampusRules &rules);
    void retranslate();

signals:
    void edited(const diapason::CampusRules &rules);

private:
    RuleChoice *addFlag(const QString &name, const QStringList &codes, bool CampusRules::*flag);
    void fill();

    const Catalogue &m_catalogue;
    CampusRules m_rules;
    RuleChoice *m_inherited;
    RuleChoice *m_module;
    RuleChoice *m_both;
    RuleChoice *m_mapping;
    Button *m_follow;
};

} // namespace diapason
