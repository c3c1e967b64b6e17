// SPDX-License-Identifier: GPL-3.0-or-later
// A stored campus as it is being edited, and what is wrong with it.
#pragma once

#include "domain/profile.h"

namespace diapason {

struct CampusDraft {
    Profile stored = {}; ///< as it is kept
    Profile edited = {}; ///< names and addresses as far as they could be read
    QString nameFault = {};
    QString moodleFault = {};
    QString chatFault = {};
    bool freezesFaulty = false;

    [[nodiscard]] bool isFaulty() const
    {
        return !nameFault.isEmpty() || !moodleFault.isEmpty() || !chatFault.isEmpty() || freezesFaulty;
    }
    /// What the form changes differs; nothing else of the campus counts.
    [[nodiscard]] bool isChanged() const;
    /// The tokens there are belong to another server.
    [[nodiscard]] bool needsSignIn() const;
    /// What is edited here, on the campus as it is kept by now: its rules may have been changed elsewhere.
    [[nodiscard]] Profile on(Profile kept) const;
};

/// Reads a name as typed; `others` are the stored campuses.
void readName(CampusDraft &draft, const QString &typed, const QList<Profile> &others);
void readMoodle(CampusDraft &draft, const QString &typed);
void readChat(CampusDraft &draft, const QString &typed);

/// Why a campus of `own` cannot be called that; empty when it can.
[[nodiscard]] QString nameFault(const QString &typed, const CampusId &own, const QList<Profile> &others);

} // namespace diapason
