// SPDX-License-Identifier: GPL-3.0-or-later
// How a campus comes into the list without the assistant: from a file, or from this very window.
#include "app/campuses.h"
#include "app/session.h"
#include "gui/connections/campusdraft.h"
#include "gui/connections/campusfiles.h"
#include "gui/connections/campuslistpane.h"
#include "gui/connections/connectionspage.h"
#include "gui/connections/namedialog.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/banner.h"
#include "gui/parts/whendone.h"

namespace diapason {

using namespace Qt::StringLiterals;

void ConnectionsPage::importCampus()
{
    //: Filter of a file dialog; keep the pattern
    m_dialogs.openFile(this, tr("Import a campus"), tr("Campus files (*.json)"), [this](const QString &path) {
        if (!path.isEmpty())
            importFile(path);
    });
}

void ConnectionsPage::importFile(const QString &path)
{
    m_said->hide();
    const Result<Campus> campus = readCampusFile(path);
    if (!campus)
        return say(campus.error());
    if (nameFault(campus->name, {}, m_campuses.all()).isEmpty())
        return store(*campus);
    auto *dialog = new NameDialog(
        {.title = tr("Import a campus"),
            .question = tr("A campus is stored as “%1” already.").arg(campus->name),
            .meaning = tr("It stays as it is. Under which name should the one of the file be stored?"),
            .accept = tr("Import")},
        campus->name, [this](const QString &name) { return nameFault(name, {}, m_campuses.all()); }, this);
    connect(dialog, &NameDialog::named, this, [this, campus = *campus](const QString &name) {
        Campus renamed = campus;
        renamed.name = name;
        store(renamed);
    });
    dialog->open();
}

void ConnectionsPage::store(const Campus &campus)
{
    whenDone(m_campuses.save({.campus = campus}, {}), this, [this](const Result<Profile> &saved) {
        if (!saved)
            return say(saved.error());
        connect(
            &m_campuses, &Campuses::changed, this,
            [this, id = saved->id] {
                m_list->choose(id);
                showTab(Tab::Campus);
            },
            Qt::SingleShotConnection);
        m_campuses.reload();
        m_said->setKind(Banner::Kind::Good);
        //: %1 is the name of a campus
        m_said->setWords(
            tr("“%1” was imported.").arg(saved->campus.name), tr("Its secrets are not in the file: sign in to open it."));
        m_said->clearActions();
        m_said->addAction(u"read"_s, tr("Understood"));
        m_said->show();
    });
}

void ConnectionsPage::askToKeep()
{
    m_said->hide();
    auto *dialog = new NameDialog(
        {.title = tr("Keep this campus"),
            .question = tr("Under which name should this campus be stored?"),
            .meaning = tr("Its addresses and rules are stored on this computer, its two tokens in the keychain."),
            .accept = tr("Keep this campus")},
        m_session.campus().name, [this](const QString &name) { return nameFault(name, {}, m_campuses.all()); }, this);
    connect(dialog, &NameDialog::named, this, &ConnectionsPage::keepWanted);
    dialog->open();
}

} // namespace diapason
