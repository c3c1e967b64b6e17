// SPDX-License-Identifier: GPL-3.0-or-later
// Stored campuses for tests of the window: a real file, a keychain that does as it is told.
#pragma once

#include "app/campuses.h"
#include "store/sqliteprofiles.h"
#include "support/await.h"
#include "support/fakevault.h"

#include <QTemporaryDir>

namespace diapason::test {

inline Profile campusCalled(const QString &name, const QDateTime &opened = {})
{
    Profile profile;
    profile.campus = {.name = name,
        .moodle = QUrl(QStringLiteral("https://moodle.example.org")),
        .rocketchat = QUrl(QStringLiteral("https://chat.example.org"))};
    profile.moodleUsername = QStringLiteral("svc.moodle");
    profile.chatUsername = QStringLiteral("svc.chat");
    profile.chatAccount = AccountId{QStringLiteral("svc")};
    profile.opened = opened;
    return profile;
}

struct CampusDesk {
    QTemporaryDir folder = {};
    std::shared_ptr<SqliteProfiles> profiles
        = std::make_shared<SqliteProfiles>(folder.filePath(QStringLiteral("campuses.sqlite")));
    std::shared_ptr<FakeVault> keychain = std::make_shared<FakeVault>();
    std::shared_ptr<FakeVault> thisRun = std::make_shared<FakeVault>();
    Campuses campuses{{.profiles = profiles, .keychain = keychain, .thisRun = thisRun, .forgetKept = {}}};

    Profile store(const Profile &profile)
    {
        return await(
            campuses.save(profile, CampusSecrets{.moodleToken = QStringLiteral("moodle"), .chatToken = QStringLiteral("chat")}))
            .value();
    }
    QList<Profile> stored() { return await(profiles->all()).value(); }
};

} // namespace diapason::test
