// SPDX-License-Identifier: GPL-3.0-or-later
// Rules being edited: the draft, what was last saved, and the way back.
#pragma once

#include "domain/campus.h"

#include <QObject>

namespace diapason {

class RulesDraft final : public QObject
{
    Q_OBJECT
public:
    explicit RulesDraft(CampusRules saved, QObject *parent = nullptr);

    [[nodiscard]] const CampusRules &rules() const { return m_rules; }
    [[nodiscard]] const CampusRules &saved() const { return m_saved; }
    [[nodiscard]] bool isChanged() const { return m_rules != m_saved; }
    [[nodiscard]] bool canUndo() const { return !m_past.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_future.isEmpty(); }

    /// Edits with one `tag`, one after the other, are undone together: what is typed into one field.
    void edit(const CampusRules &rules, const QString &tag = {});
    void undo();
    void redo();
    void discard(); ///< back to what was saved; can be undone
    void setSaved(const CampusRules &rules); ///< the draft stays
    /// Others changed what is saved: that comes under every edit, the undone ones too.
    void takeOutside(const CampusRules &now);

signals:
    void changed();

private:
    CampusRules m_rules;
    CampusRules m_saved;
    QList<CampusRules> m_past;
    QList<CampusRules> m_future;
    QString m_tag;
};

} // namespace diapason
