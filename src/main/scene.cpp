// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/scene.h"

#include "store/sqliteprofiles.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

Profile other(const QString &name, const QString &domain, const QDateTime &opened)
{
    Profile profile;
    profile.campus
        = {.name = name, .moodle = QUrl(u"https://moodle."_s + domain), .rocketchat = QUrl(u"https://chat."_s + domain)};
    profile.opened = opened;
    return profile;
}

} // namespace

Scene::Scene()
    : m_book{.profiles = std::make_shared<SqliteProfiles>(m_folder.filePath(u"campuses.sqlite"_s)),
          .vault = std::make_shared<EphemeralVault>()}
{
}

void Scene::furnish(OpenedCampus &opened, Campuses &campuses) const
{
    const QDateTime now = opened.clock->now();
    Profile open{.campus = opened.campus, .moodleUsername = u"svc.diapason"_s, .chatUsername = u"svc-moodle"_s, .opened = now};
    open.trust.exceptions = {{.host = opened.campus.rocketchat.host(),
        .sha256 = QByteArray(32, '\x5c'),
        .faults = {u"certificate-expired"_s},
        .accepted = now.addDays(-12)}};
    const Result<Profile> saved = QCoro::waitFor(campuses.save(open, {}));
    if (saved)
        opened.stored = *saved;
    (void)QCoro::waitFor(campuses.save(other(u"Haute-Brume · test"_s, u"test.haute-brume.example"_s, now.addDays(-3)), {}));
    (void)QCoro::waitFor(campuses.save(other(u"INSPÉ de l’Académie"_s, u"inspe.example"_s, now.addDays(-71)), {}));
}

} // namespace diapason
