// SPDX-License-Identifier: GPL-3.0-or-later
// What the place Privacy stands on: the desk of the cases, and what is kept on this machine.
#pragma once

#include "app/holdings.h"
#include "launch/privacyshelves.h"

namespace diapason {

class Dialogs;
class MainWindow;

/// Removes the kept readings of a campus once its session is closed, if somebody asked for it: made before the session.
class ReadingsEraser
{
public:
    explicit ReadingsEraser(const OpenedCampus &opened);
    ~ReadingsEraser();
    Q_DISABLE_COPY_MOVE(ReadingsEraser)
    [[nodiscard]] const QString &path() const { return m_path; }
    void arm() { m_armed = true; }

private:
    QString m_path;
    bool m_armed = false;
};

class PrivacyParts
{
public:
    /// Where the parts of an opened campus are, taken before its adapters go to the session.
    struct Found {
        PrivacyDesk::Shelves shelves = {};
        QString journal = {};
        bool stored = false;
        [[nodiscard]] static Found of(const OpenedCampus &opened, const CampusBook &book);
    };
    /// Both outlive it.
    PrivacyParts(Session &session, Found found, ReadingsEraser &readings);
    /// Adds the place to the window, which ends before it.
    void addTo(MainWindow &window, Dialogs &dialogs);
    [[nodiscard]] PrivacyDesk &desk() { return m_desk; }

private:
    [[nodiscard]] static QList<HoldingPlace> places(
        Session &session, const Found &found, PrivacyDesk &desk, ReadingsEraser &readings);

    std::shared_ptr<Archiver> m_archiver;
    PrivacyDesk m_desk;
    Holdings m_holdings;
};

} // namespace diapason
