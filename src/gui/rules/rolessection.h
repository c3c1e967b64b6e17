// SPDX-License-Identifier: GPL-3.0-or-later
// Which Moodle role is what in the room, for the campus and for activities that differ.
#pragma once

#include "domain/catalogue.h"
#include "gui/rules/rulesection.h"
#include "models/rolemapmodel.h"

class QLineEdit;
class QListWidget;
class QTableView;

namespace diapason {

class Button;
class RoleCounts;

class RolesSection final : public RuleSection
{
    Q_OBJECT
public:
    /// `title` names an activity; `catalogue` outlives the section.
    RolesSection(const Catalogue &catalogue, std::function<QString(Cmid)> title, QWidget *parent = nullptr);
    void setSeen(const std::shared_ptr<const RolesSeen> &seen) override;
    /// The activities that can be given roles of their own.
    void activitiesChanged();
    /// Whether there is a companion may be known now.
    void catalogueChanged() { fill(); }
    /// Expects this role as member over the whole campus, as if chosen here.
    void tryRole(const QString &shortName);

protected:
    void fill() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QLayout *makeScopes();
    void fillScopes();
    void choose(const QString &shortName, MemberRole role);
    void setMapping(const RoleMapping &mapping);
    void addRole();
    void addOverride();
    void removeOverride();
    [[nodiscard]] RoleMapping mapping() const { return m_scope.isValid() ? m_rules.mapping(m_scope) : m_rules.roles; }

    const Catalogue &m_catalogue;
    std::function<QString(Cmid)> m_title;
    std::shared_ptr<const RolesSeen> m_seen = std::make_shared<RolesSeen>();
    QHash<QString, Cmid> m_titles; ///< of activities, as they are typed
    Cmid m_scope; ///< invalid: the whole campus
    RoleMapModel m_model;
    Heading m_heading;
    QTableView *m_table = nullptr;
    PlainTextLabel *m_chat = nullptr;
    QLineEdit *m_role = nullptr;
    Heading m_scopesHeading;
    QListWidget *m_scopes = nullptr;
    QLineEdit *m_activity = nullptr;
    Button *m_remove = nullptr;
    Heading m_countsHeading;
    RoleCounts *m_counts = nullptr;
};

} // namespace diapason
