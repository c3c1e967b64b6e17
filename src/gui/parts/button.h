// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons of the four kinds (look.md §9), dressed by the style sheet.
#pragma once

#include "gui/theme/tokens.h"

#include <QLatin1StringView>
#include <QPushButton>

namespace diapason {

class Button final : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Primary, Secondary, Destructive, Quiet };

    explicit Button(Kind kind = Kind::Secondary, QWidget *parent = nullptr);
    Button(Kind kind, const QString &text, QLatin1StringView icon = {}, QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    void setSymbol(QLatin1StringView icon);
    /// 26 px high: for rows and banners.
    void setSmall(bool small);
    /// A square with an icon only: `name` is its accessible name and tooltip.
    void setIconOnly(const QString &name);

private:
    Kind m_kind;
    QLatin1StringView m_symbol = {};
};

} // namespace diapason
