// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of the window as it stands, and brings it there by its widgets.
#pragma once

#include "main/console.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace diapason {

/// Lets the program live until `done`, at most a minute.
template <class Condition>
bool until(Condition done)
{
    QElapsedTimer waited;
    waited.start();
    QEventLoop loop;
    while (!done() && waited.elapsed() < 60'000) {
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return done();
}

/// Lets the window settle.
void breathe();

class Camera
{
public:
    Camera(Console &console, const QString &folder);

    /// The screen as it stands, in every language, scheme and size; a window beside it in its own size.
    void shoot(const QString &screen, QWidget *beside = nullptr);
    void press(const QString &button);
    /// What may lie below is scrolled to on every picture, until told otherwise.
    void reveal(const QString &name) { m_revealed = name; }
    /// Opens the search and types; waits until a line begins like this, if any should.
    void search(const QString &text, const QString &awaited);
    /// Enter on that line.
    void open(const QString &line);
    void leave();
    [[nodiscard]] bool ok() const { return m_ok; }
    void require(bool condition) { m_ok = m_ok && condition; }
    /// Whether pictures of this name are wanted at all.
    [[nodiscard]] bool wants(const QString &screen) const { return m_wanted.isEmpty() || m_wanted.contains(screen); }

private:
    void scroll();
    [[nodiscard]] int lineBegins(const QString &start) const;

    MainWindow &m_window;
    QStringList m_wanted = qEnvironmentVariable("DIAPASON_SCREENS").split(u',', Qt::SkipEmptyParts);
    QDir m_folder;
    QString m_revealed;
    bool m_ok = true;
};

} // namespace diapason
