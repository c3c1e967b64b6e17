// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/opencampus.h"

#include <QTemporaryDir>

namespace diapason {

/// The stored campuses of a picture, in a folder that goes away: never those of whoever draws it.
class Scene
{
public:
    Scene();
    [[nodiscard]] const CampusBook &book() const { return m_book; }
    /// Stores some campuses, of which the open one is the first.
    void furnish(OpenedCampus &opened, Campuses &campuses) const;

private:
    QTemporaryDir m_folder;
    CampusBook m_book;
};

} // namespace diapason
