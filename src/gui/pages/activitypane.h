// SPDX-License-Identifier: GPL-3.0-or-later
// One activity: header, banners, the side-by-side table or the state that stands in its place, footer.
#pragma once

#include "gui/pages/activitywords.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;
class QStackedLayout;

namespace diapason {

class ActivityHeader;
class Banner;
class Dialogs;
class DriftTable;
class FactLabel;
class FindingsPart;
class PlainTextLabel;

class ActivityPane final : public QWidget
{
    Q_OBJECT
public:
    ActivityPane(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Reads it when it was never read.
    void showActivity(Cmid cmid);
    [[nodiscard]] Cmid cmid() const { return m_cmid; }
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] QString ticketLanguage() const;
    /// Selects the row of a person or an account, now or once the activity is read; filters that hide it are cleared.
    void showPerson(MoodleUserId person, const AccountId &account);
    /// Asks whoever can to show the person of the line that Why explains; nothing without one.
    void wantPerson();
    [[nodiscard]] DriftTable *table() const { return m_table; }
    [[nodiscard]] std::shared_ptr<const Comparison> comparison() const { return m_rows.comparison(); }
    /// The line Why explains; none when nothing is selected.
    [[nodiscard]] std::optional<DriftRow> currentRow() const;
    /// Why repairs cannot be made now; empty when they can.
    [[nodiscard]] QString repairsOff() const;
    [[nodiscard]] bool createsAccounts() const; ///< by the campus rules

    [[nodiscard]] const QSet<DriftClass> &classes() const { return m_rows.classes(); }
    /// As the chips of these classes.
    void setClasses(const QSet<DriftClass> &classes);

    void preview();
    void resync();
    void repairSelection();
    void previewSelection();
    void readAgain();
    void find();
    void exportCsv();
    /// What changed in this activity, in a window of its own.
    void showHistory();
    /// Which room it is: the candidates, and every other one.
    void chooseRoom();
    /// What was chosen holds for this session only: it could not be stored, or its campus is not (no `why`).
    void showHeld(const std::optional<Error> &why);

signals:
    void planReady(const diapason::Plan &plan, bool applyFocused);
    void personWanted(diapason::MoodleUserId person, const diapason::AccountId &account); ///< on both sides
    void currentRowChanged();
    void classesChanged();
    /// A room was chosen: the session uses `rules`, and whoever stores them is told what they were.
    void rulesChanged(const diapason::CampusRules &rules, const diapason::CampusRules &before);
    void categoryChosen(diapason::CategoryId category);
    void activityChosen(diapason::Cmid cmid);
    void retentionWanted(diapason::Cmid cmid); ///< to see or change it

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFinder();
    [[nodiscard]] Banner *makeHeld();
    [[nodiscard]] QWidget *makeFooter();
    void connectParts();
    void addActions();
    void checkChanged(Cmid cmid);
    void refresh();
    void showBody();
    void wantPolicy();
    void takeLink(const std::optional<RoomId> &room);
    void stampWhenRead(Cmid cmid);
    void showBanners();
    void showFindings();
    void showReadingBanner();
    void showAgeBanner();
    void sayOffline();
    void readIfNever();
    void showWanted();
    void showFooter();
    void sortAgain();
    void selectFirst();
    void filterChanged();
    void clearFilter();
    void retranslate();
    void plan(const PlanOptions &options, bool applyFocused);
    void planSelection(bool applyFocused);
    void stateAction(const QString &id);
    void showBreadcrumbMenu(int part);
    void showRowMenu(const QPoint &globalPos);
    void showMoreMenu(const QPoint &globalPos);
    void fillBrowserMenu(QMenu *menu);
    [[nodiscard]] QList<Category> categories() const;
    [[nodiscard]] ActivityFacts facts() const;

    Session &m_session;
    Dialogs &m_dialogs;
    Cmid m_cmid;
    Cmid m_stamping = {}; ///< its link is to be written into the room, once that was read
    bool m_relinking = false; ///< the room was chosen anew: it is read once the links are made
    bool m_showAll = false; ///< rows are wanted although all is well
    std::optional<std::pair<MoodleUserId, AccountId>> m_wanted; ///< whose row is to be shown once there is one
    DriftModel m_rows;
    ActivityHeader *m_header;
    QWidget *m_finder = nullptr;
    QLineEdit *m_find = nullptr;
    Banner *m_banner;
    QTimer m_second; ///< until the next try is said anew
    qint64 m_behindOffline = 0; ///< the request that told of it
    qint64 m_exchange = 0; ///< the request that met what the banner tells
    Banner *m_age; ///< what is shown is older than this session, or cannot be read again now
    Banner *m_held; ///< what was chosen is not stored
    std::optional<Error> m_heldWhy;
    FindingsPart *m_findings;
    std::shared_ptr<const Comparison> m_foundIn; ///< what the findings shown are of
    QWidget *m_bodyHost;
    QStackedLayout *m_body;
    DriftTable *m_table;
    StatePane *m_state;
    PlainTextLabel *m_lines = nullptr;
    Button *m_sortAgain = nullptr;
    FactLabel *m_reading = nullptr;
    Button *m_stop = nullptr;
};

} // namespace diapason
