// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace diapason::words {

enum class Language {
    System, ///< French on a French system, English elsewhere
    English,
    French,
};

[[nodiscard]] QString languageCode(Language language); ///< "fr", "en"; empty for System
[[nodiscard]] std::optional<Language> languageFromCode(const QString &code); ///< "fr", "en", "system"

/// Puts the program's words, Qt's own and the default locale into `language`. May be called again at any time
/// on the main thread: every widget then gets a LanguageChange event. Needs a QCoreApplication.
void useLanguage(Language language);
/// What `make` says in another language than the interface's, which notices nothing. System: the one in use.
[[nodiscard]] QString saidIn(Language language, const std::function<QString()> &make);
/// What was asked for last.
[[nodiscard]] Language language();
/// English or French: what is in use.
[[nodiscard]] Language languageInUse();

} // namespace diapason::words
