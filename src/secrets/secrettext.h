// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace diapason {

/// A secret in memory, in one place: never shared as a QString is, and overwritten at its end.
class SecretText
{
public:
    explicit SecretText(QStringView text);
    SecretText(SecretText &&) = default;
    SecretText &operator=(SecretText &&other);
    ~SecretText() { wipe(); }

    /// A copy of its own, whose life is the caller's care.
    [[nodiscard]] QString text() const { return QString::fromUtf16(m_text.data(), qsizetype(m_text.size())); }
    [[nodiscard]] std::u16string_view memory() const { return {m_text.data(), m_text.size()}; }
    void wipe();

private:
    std::vector<char16_t> m_text; ///< never grows: a grown one leaves its old place behind
};

} // namespace diapason
