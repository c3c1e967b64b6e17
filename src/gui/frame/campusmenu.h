// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/campusinuse.h"

#include <QMenu>

namespace diapason {

class Campuses;

/// What the campus switcher opens: the campuses, the present one ticked, and what else can be done about them.
class CampusMenu final : public QMenu
{
    Q_OBJECT
public:
    /// Without `campuses` the present one alone.
    CampusMenu(const Campus &present, const CampusInUse &inUse, const Campuses *campuses, QWidget *parent);

signals:
    void chosen(const diapason::CampusId &campus);
    void addWanted();
    void connectionsWanted();

private:
    void addRest();
    void addCampus(const QString &name, const CampusId &id, bool present);
};

} // namespace diapason
