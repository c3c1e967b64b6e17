// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/campusbook.h"

#include "launch/commandline.h"
#include "launch/privacyshelves.h"
#include "secrets/keychainvault.h"
#include "store/sqliteprofiles.h"
#include "store/sqlitesnapshots.h"

using namespace Qt::StringLiterals;

namespace diapason {

CampusBook systemBook()
{
    return {.profiles = std::make_shared<SqliteProfiles>(defaultProfilesPath()),
        .vault = std::make_shared<KeychainVault>(),
        .environment = QProcessEnvironment::systemEnvironment()};
}

CampusShelves CampusBook::shelves() const
{
    const auto forgetKept = [profiles = profiles](CampusId campus) {
        const Result<void> cases = forgetCases(profiles, campus);
        const Result<void> snapshots = forgetSnapshots(campus); // whatever became of the cases
        return cases ? snapshots : cases;
    };
    return {.profiles = profiles, .keychain = vault, .thisRun = thisRun, .forgetKept = forgetKept};
}

QCoro::Task<Result<Profile>> storedCampus(CampusBook book, QString name)
{
    const Result<QList<Profile>> profiles = co_await book.profiles->all();
    if (!profiles)
        co_return Failure{profiles.error()};
    QStringList names;
    for (const Profile &profile : *profiles) {
        if (campusNameKey(profile.campus.name) == campusNameKey(name))
            co_return profile;
        names += profile.campus.name;
    }
    co_return usageFailure(name, u"campus-unknown:"_s + names.join(u", "_s));
}

} // namespace diapason
