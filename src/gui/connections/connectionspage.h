// SPDX-License-Identifier: GPL-3.0-or-later
// Connections: the campuses at the left, and of the chosen one its access, itself, and its rules.
#pragma once

#include "gui/frame/campusinuse.h"
#include "models/campuslist.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace diapason {

class Banner;
class CampusListPane;
class CampusPage;
class Campuses;
class Dialogs;
class Session;
class StatePane;

class ConnectionsPage final : public QWidget
{
    Q_OBJECT
public:
    enum class Tab : quint8 { Access, Campus, Rules };

    /// All but the last outlive it.
    ConnectionsPage(Session &session, Dialogs &dialogs, Campuses &campuses, CampusInUse inUse, QWidget *parent = nullptr);
    ~ConnectionsPage() override;

    /// The pages of the open campus; taken over. A tab without one is not shown.
    void setPage(Tab tab, QWidget *page);
    void showTab(Tab tab);
    /// What the access doctor said of the open campus, kept for the list.
    void noteVerdict(const AccessVerdict &verdict);
    void choose(const CampusId &campus);
    [[nodiscard]] CampusId chosen() const;
    [[nodiscard]] Tab tab() const;
    /// The campus of this window turned out not to be storable.
    void showFailure(const Error &error);

signals:
    void openWanted(const diapason::CampusId &campus);
    void addWanted();
    void signInWanted(const diapason::Profile &profile);
    void forgetWanted(const diapason::CampusId &campus); ///< the open one, confirmed
    void keepWanted(const QString &name); ///< the open one, which is not stored

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Shown {
        Tab tab = Tab::Campus;
        QWidget *page = nullptr;
    };
    QWidget *makeRight();
    void wire();
    void retranslate();
    void reload();
    void display();
    void showPage();
    void showElsewhere(const Profile &profile);
    void showUnstored();
    [[nodiscard]] QList<CampusLine> lines() const;
    [[nodiscard]] bool isOpen(const CampusId &campus) const { return campus == m_inUse.id(); }
    void importCampus();
    void importFile(const QString &path);
    void store(const Campus &campus);
    void askToKeep();
    void say(const Error &error);

    Session &m_session;
    Dialogs &m_dialogs;
    Campuses &m_campuses;
    CampusInUse m_inUse;
    QSplitter *m_split;
    CampusListPane *m_list;
    Banner *m_said;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    CampusPage *m_campus;
    StatePane *m_state; ///< in place of a page that this campus does not have here
    QList<Shown> m_pages; ///< in the order of the tabs
};

} // namespace diapason
