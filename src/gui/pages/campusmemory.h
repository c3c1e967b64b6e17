// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers of a campus between starts, beside its layout: where one was, how lists were sorted and
// filtered. Ids and orders only: no text that was typed, no name.
#pragma once

#include "core/ids.h"

#include <QObject>

namespace diapason {

class CoursesPage;
class MainWindow;
class Session;

/// Restores at once what needs no data, and the activity as soon as the catalogue has it. Belongs to the window.
class CampusMemory final : public QObject
{
    Q_OBJECT
public:
    CampusMemory(Session &session, MainWindow &window, CoursesPage &courses);

private:
    void restore();
    void restoreActivity();
    void listen();
    void save(const QString &choice, const QVariant &value) const;
    [[nodiscard]] QVariant saved(const QString &choice) const;

    Session &m_session;
    MainWindow &m_window;
    CoursesPage &m_courses;
    Cmid m_wanted; ///< the activity shown last, until it or another one is shown
};

} // namespace diapason
