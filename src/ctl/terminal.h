// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace diapason::ctl {

/// Where the twin speaks: answers on stdout, complaints and progress on stderr.
class Terminal
{
public:
    Terminal();
    ~Terminal() { clearProgress(); }
    Q_DISABLE_COPY_MOVE(Terminal)

    void say(const QString &text); ///< as it is, on stdout
    void showBeside(const QString &text); ///< as it is, on stderr: stdout belongs to a machine
    void complain(const QString &line); ///< one line on stderr
    /// One line on stderr that the next one overwrites; only on a terminal.
    void progress(const QString &line);
    void clearProgress();

    [[nodiscard]] bool coloured() const { return m_coloured; }
    [[nodiscard]] bool canAsk() const { return m_canAsk; }
    /// Asks on stderr and waits for a line. True only for a clear yes; an interruption is none.
    [[nodiscard]] bool confirms(const QString &question);

private:
    bool m_coloured = false;
    bool m_canAsk = false;
    bool m_shows = false;
    bool m_progressShown = false;
};

} // namespace diapason::ctl
