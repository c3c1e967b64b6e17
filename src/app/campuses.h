// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/profiles.h"
#include "ports/vault.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace diapason {

/// Both tokens of a campus; an empty one is not changed. In memory only; has no stream operator on purpose.
struct CampusSecrets {
    QString moodleToken = {};
    QString chatToken = {};
};

/// Where campuses are kept, and what is kept of them elsewhere. Tasks hold all of it until they end.
struct CampusShelves {
    std::shared_ptr<Profiles> profiles = {};
    std::shared_ptr<Vault> keychain = {};
    std::shared_ptr<Vault> thisRun = {}; ///< for campuses that keep no secrets: gone with the program
    /// Removes what was read and kept of a campus; may wait for the disk, so it runs aside. Kind::Storage.
    std::function<Result<void>(CampusId)> forgetKept = {};
    /// Where the secrets of this campus are.
    [[nodiscard]] const std::shared_ptr<Vault> &vault(const Profile &profile) const
    {
        return profile.secretsKept ? keychain : thisRun;
    }
};

/// The stored campuses as the window sees them, and what is done with them as a whole.
/// Tasks may outlive it: they then finish their work and tell their asker.
class Campuses final : public QObject
{
    Q_OBJECT
public:
    enum class Forget : quint8 {
        Whole, ///< the profile stays, to try again with, when its secrets or kept readings could not be removed
        WhatIsPossible, ///< it goes whatever stays behind
    };

    explicit Campuses(CampusShelves shelves, QObject *parent = nullptr);

    /// As of the last reload(); the last opened first.
    [[nodiscard]] const QList<Profile> &all() const { return m_all; }
    [[nodiscard]] std::optional<Profile> find(const CampusId &id) const;
    /// Why all() could not be read; nothing then is known of it.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// False until the first answer.
    [[nodiscard]] bool known() const { return m_known; }
    /// Where a damaged file of campuses went; empty when there was none.
    [[nodiscard]] QString setAside() const { return m_shelves.profiles->setAside(); }
    /// Reads anew; changed() follows.
    void reload();

    /// Profile and secrets, or neither: nothing is stored when a keychain fails, and what was there is put back as far as the
    /// keychain lets us. Adds the campus when its id is invalid. Without `secrets` those it has stay, and move when
    /// Profile::secretsKept changed. Kind::Keychain, Cancelled, or as Profiles::save().
    [[nodiscard]] QCoro::Task<Result<Profile>> save(
        Profile profile, std::optional<CampusSecrets> secrets, std::stop_token stop = {});
    /// Removes both secrets, what was kept of it, and the profile. Gives every failure; none: nothing is left. Close its
    /// session before.
    [[nodiscard]] QCoro::Task<QList<Error>> forget(CampusId campus, Forget how = Forget::Whole, std::stop_token stop = {});
    /// Whether the campus is stored still, by what forget() gave.
    [[nodiscard]] static bool isStillStored(const QList<Error> &failures, Forget how);
    /// Notes when it was opened.
    [[nodiscard]] QCoro::Task<Result<void>> noteOpened(CampusId campus, QDateTime at);

signals:
    void changed(); ///< all() or error()

private:
    void take(const Result<QList<Profile>> &answer);

    CampusShelves m_shelves;
    QList<Profile> m_all;
    std::optional<Error> m_error;
    bool m_known = false;
    quint64 m_asked = 0; ///< an older answer never replaces a newer one
};

} // namespace diapason
