// SPDX-License-Identifier: GPL-3.0-or-later
// The bar on top: menu, campus, both connections, age and refresh, search, the job in progress.
#pragma once

#include "gui/frame/breadth.h"
#include "gui/frame/campusinuse.h"

#include "app/session.h"

#include <QTimer>
#include <QWidget>

class QMenu;

namespace diapason {

class Button;
class Campuses;
class CampusSwitch;
class ConnectionLabel;
class FactLabel;
class FindField;
class JobStrip;

class CampusBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CampusBar(Session &session, QWidget *parent = nullptr);

    /// What ☰ opens; not owned.
    void setMenu(QMenu *menu);
    void openMenu();
    void setBreadth(Breadth breadth);
    /// The field is not shown before somebody answers findRequested.
    void setFindShown(bool shown);
    void focusFind();
    [[nodiscard]] FindField *find() const { return m_find; }
    /// Which campuses the switcher offers; until then the present one alone. Outlives the bar.
    void setCampuses(const Campuses &campuses, const CampusInUse &inUse);
    void openCampusMenu();

signals:
    void findRequested(const QString &text);
    void campusChosen(const diapason::CampusId &campus);
    void campusAddWanted();
    void connectionsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void wire();
    void retranslate();
    void showAge();

    Session &m_session;
    QMenu *m_menu = nullptr;
    const Campuses *m_campuses = nullptr;
    CampusInUse m_inUse;
    Button *m_menuButton;
    CampusSwitch *m_campus;
    ConnectionLabel *m_moodle;
    ConnectionLabel *m_chat;
    FactLabel *m_age;
    Button *m_refresh;
    FindField *m_find;
    JobStrip *m_job;
    QTimer m_clockwork; ///< ages grow without anything happening
};

} // namespace diapason
