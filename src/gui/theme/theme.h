// SPDX-License-Identifier: GPL-3.0-or-later
// The look in force: scheme, palette, style sheet. Follows the system unless the user forces a scheme.
#pragma once

#include "gui/theme/tokens.h"

#include <QObject>

class QApplication;

namespace diapason {

class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark };

    ~Theme() override;
    /// Lives as long as the application object.
    [[nodiscard]] static Theme &instance();
    /// Sets style, fonts, palette and style sheet; once, right after the application object was made.
    static void install(QApplication &application);

    [[nodiscard]] const Tokens &tokens() const;
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    /// Rows of one line instead of two (*View ▸ Compact rows*).
    [[nodiscard]] bool compactRows() const { return m_compact; }
    void setCompactRows(bool compact);

signals:
    /// Colours, fonts or row heights changed: repaint. Themed parts do so by themselves.
    void changed();

private:
    explicit Theme(QApplication &application);
    void apply();

    Scheme m_scheme = Scheme::System;
    bool m_dark = false;
    bool m_compact = false;
};

[[nodiscard]] inline const Tokens &tokens() { return Theme::instance().tokens(); }

} // namespace diapason
