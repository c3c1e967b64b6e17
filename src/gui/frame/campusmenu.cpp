// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/campusmenu.h"

#include "app/campuses.h"
#include "gui/theme/icons.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

// A name of a campus is data: an ampersand in it is no mnemonic.
QString literal(QString text) { return text.replace(u'&', u"&&"_s); }

} // namespace

CampusMenu::CampusMenu(const Campus &present, const CampusInUse &inUse, const Campuses *campuses, QWidget *parent) : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"bar.campus.menu"_s);
    const QList<Profile> stored = campuses ? campuses->all() : QList<Profile>{};
    if (std::ranges::find(stored, inUse.id(), &Profile::id) == stored.cend())
        addCampus(present.name, {}, true);
    for (const Profile &profile : stored)
        addCampus(profile.campus.name, profile.id, profile.id == inUse.id());
    addSeparator();
    for (const QUrl &address : {present.moodle, present.rocketchat})
        addAction(literal(address.toDisplayString()))->setEnabled(false);
    if (campuses)
        addRest();
}

void CampusMenu::addRest()
{
    addSeparator();
    QAction *add = addAction(themedIcon("plus-lg"_L1), tr("&Add a campus…"));
    add->setObjectName(u"bar.campus.add"_s);
    connect(add, &QAction::triggered, this, &CampusMenu::addWanted);
    QAction *all = addAction(themedIcon("hdd-network"_L1), tr("&Connections"));
    all->setObjectName(u"bar.campus.connections"_s);
    connect(all, &QAction::triggered, this, &CampusMenu::connectionsWanted);
}

void CampusMenu::addCampus(const QString &name, const CampusId &id, bool present)
{
    QAction *action = addAction(literal(name));
    action->setObjectName(u"bar.campus.one"_s);
    action->setCheckable(true);
    action->setChecked(present);
    if (present)
        setActiveAction(action);
    else
        connect(action, &QAction::triggered, this, [this, id] { emit chosen(id); });
}

} // namespace diapason
