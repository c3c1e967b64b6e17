// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the open campus: edited on the left, tried on real people and rooms on the right, saved below.
#pragma once

#include "app/rulestrial.h"
#include "gui/rules/rulesdraft.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace diapason {

class Banner;
class Button;
class ConfirmedSection;
class ExceptionsSection;
class ExpectationSection;
class GroupNamesSection;
class PlainTextLabel;
class RolesSection;
class RuleSection;
class TrialPane;
class UsernamesSection;

class RulesPage final : public QWidget
{
    Q_OBJECT
public:
    /// The session outlives the page. Saving makes it use the rules at once; `saveWanted` is for whoever stores them.
    explicit RulesPage(Session &session, QWidget *parent = nullptr);
    ~RulesPage() override;

    /// Whether the rules can be stored: otherwise they hold for this session only, and the page says so (the default).
    void setStored(bool stored);
    /// The rules were taken over, but could not be stored.
    void showSaveError(const Error &error);
    /// The activity the user looks at: it is tried first.
    void setActivity(Cmid cmid);
    /// Edits that were not saved.
    [[nodiscard]] bool isChanged() const { return m_draft.isChanged(); }
    /// "expectation", "roles", "usernames", "names", "exceptions" or "confirmed".
    void showSection(const QString &id);
    /// Expects a Moodle role as member, as a change to look at: nothing is saved.
    void tryRole(const QString &shortName);

signals:
    void saveWanted(const diapason::CampusRules &rules, const diapason::CampusRules &before);
    void changed(); ///< isChanged()

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEditor();
    [[nodiscard]] QWidget *makeBottom();
    void addSection(RuleSection *section, const QString &id);
    void wire();
    void showRules();
    void showState();
    void showSaved(const CampusRules &before);
    void save();
    void take(const CampusRules &rules);
    void takeOutside();
    void listed();
    void readRestrictions(const QList<Cmid> &activities);
    void learnConfirmed();
    void learn(const std::shared_ptr<const RolesSeen> &seen);
    void retranslate();
    [[nodiscard]] QString titleOf(Cmid cmid) const;
    [[nodiscard]] QString sectionWord(const QString &id) const;

    Session &m_session;
    RulesDraft m_draft;
    RulesTrial m_trial;
    std::optional<CampusRules> m_beforeSave;
    bool m_stored = false;
    bool m_taking = false; ///< the session takes over what we gave it
    Cmid m_activity;
    QStringList m_ids;
    QList<RuleSection *> m_sections;
    ExpectationSection *m_expectation = nullptr;
    ConfirmedSection *m_confirmed = nullptr;
    RolesSection *m_roles = nullptr;
    UsernamesSection *m_usernames = nullptr;
    GroupNamesSection *m_names = nullptr;
    ExceptionsSection *m_exceptions = nullptr;
    Banner *m_banner = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    TrialPane *m_pane = nullptr;
    PlainTextLabel *m_state = nullptr;
    Button *m_undo = nullptr;
    Button *m_discard = nullptr;
    Button *m_save = nullptr;
};

} // namespace diapason
