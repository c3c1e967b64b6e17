// SPDX-License-Identifier: GPL-3.0-or-later
// Tries campus rules on everything that was read so far, while they are still being edited.
#pragma once

#include "app/session.h"
#include "domain/rulespreview.h"

#include <QTimer>

namespace diapason {

/// One per session, and gone before it. The work is done aside; newer rules take the place of older ones at once.
class RulesTrial final : public QObject
{
    Q_OBJECT
public:
    explicit RulesTrial(Session &session, QObject *parent = nullptr);
    ~RulesTrial() override;

    /// While somebody looks; not at first. Then the session shows everything it kept, so that the rules are tried on as
    /// much as there is, and what came meanwhile is made up for.
    void setActive(bool active);
    /// tried() follows: first for the first activity alone when there are many, last for all that was read; and again
    /// whenever something else was read, until other rules are given.
    void tryOut(CampusRules rules);
    /// The activity the user looks at comes first.
    void setFirst(Cmid cmid) { m_first = cmid; }
    /// How long to wait for more readings before trying on them.
    static constexpr std::chrono::milliseconds pause{400};

signals:
    void tried(const std::shared_ptr<const diapason::RulesPreview> &preview);
    void learnt(const std::shared_ptr<const diapason::RolesSeen> &roles);

private:
    using Made = std::shared_ptr<const Comparison>;
    [[nodiscard]] QList<Made> readings() const;
    void changed();
    void begin();
    [[nodiscard]] QCoro::Task<> rehearse();
    [[nodiscard]] QCoro::Task<> learn();

    Session &m_session;
    CampusRules m_rules;
    Cmid m_first;
    bool m_asked = false; ///< m_rules, or readings, that were not tried yet
    bool m_busy = false;
    bool m_active = false;
    bool m_learning = false;
    QTimer m_pause;
    Scope m_scope;
};

} // namespace diapason
