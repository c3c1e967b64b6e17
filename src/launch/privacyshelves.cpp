// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/privacyshelves.h"

#include "archive/ziparchiver.h"
#include "store/sqlitecases.h"
#include "store/sqliteworkfiles.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace diapason {

PrivacyDesk::Shelves privacyShelves(const OpenedCampus &opened, const CampusBook &book)
{
    const bool demo = !opened.demoFolder.isEmpty();
    PrivacyDesk::Shelves shelves;
    shelves.cases = std::make_shared<SqliteCases>(demo ? opened.demoFolder + u"/cases.sqlite"_s : defaultCasesPath());
    shelves.workFiles = std::make_shared<SqliteWorkFiles>(demo ? opened.demoFolder + u"/work"_s : defaultWorkFolder());
    shelves.archiver = std::make_shared<ZipArchiver>();
    shelves.vault = opened.stored ? book.shelves().vault(*opened.stored) : book.thisRun;
    shelves.campus = opened.stored ? opened.stored->id : CampusId{};
    return shelves;
}

Result<void> forgetCases(std::shared_ptr<Profiles> profiles, CampusId campus)
{
    if (!QFile::exists(defaultCasesPath()))
        return {};
    const Result<QList<Profile>> all = QCoro::waitFor(profiles->all());
    if (!all)
        return Failure{all.error()};
    QStringList names{campus.value};
    for (const Profile &profile : *all)
        if (profile.id == campus)
            names += profile.campus.name;
    SqliteCases cases(defaultCasesPath());
    SqliteWorkFiles workFiles(defaultWorkFolder());
    for (const QString &name : std::as_const(names)) {
        const Result<QList<PrivacyCase>> its = QCoro::waitFor(cases.all(name));
        if (!its)
            return Failure{its.error()};
        for (const PrivacyCase &request : *its) { // the case goes last: it says what is left to do
            if (const Result<void> gone = workFiles.remove(request.id); !gone)
                return gone;
            if (const Result<void> gone = QCoro::waitFor(cases.remove(request.id)); !gone)
                return gone;
        }
    }
    return {};
}

} // namespace diapason
