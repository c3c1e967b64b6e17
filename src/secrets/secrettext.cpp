// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secrettext.h"

#include <cstring>
#include <utility>

namespace diapason {

SecretText::SecretText(QStringView text) : m_text(text.utf16(), text.utf16() + text.size()) { }

SecretText &SecretText::operator=(SecretText &&other)
{
    wipe();
    m_text = std::move(other.m_text);
    return *this;
}

void SecretText::wipe()
{
    if (!m_text.empty())
        explicit_bzero(m_text.data(), m_text.size() * sizeof(char16_t)); // unlike memset, never optimised away
}

} // namespace diapason
