// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

using namespace Qt::StringLiterals;

// The .qm files live in a static library of their own; naming its resource keeps the linker from dropping it.
static void keepResources() { Q_INIT_RESOURCE(languages); }

namespace diapason::words {

namespace {

Language asked = Language::System;
QPointer<QTranslator> ours;
QPointer<QTranslator> qts;

QLocale localeOf(Language language)
{
    const QLocale system = QLocale::system();
    const QLocale::Language wanted = language == Language::French ? QLocale::French : QLocale::English;
    if (system.language() == wanted)
        return system; // with the habits of its country
    return wanted == QLocale::French ? QLocale(QLocale::French, QLocale::France)
                                     : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void put(QPointer<QTranslator> &place, QTranslator *fresh, bool loaded)
{
    delete place.data(); // takes itself off the application
    place = fresh;
    if (loaded)
        QCoreApplication::installTranslator(fresh);
}

} // namespace

QString languageCode(Language language)
{
    switch (language) {
    case Language::English: return u"en"_s;
    case Language::French: return u"fr"_s;
    case Language::System: break;
    }
    return {};
}

std::optional<Language> languageFromCode(const QString &code)
{
    if (code == "fr"_L1)
        return Language::French;
    if (code == "en"_L1)
        return Language::English;
    return code == "system"_L1 ? std::optional(Language::System) : std::nullopt;
}

void useLanguage(Language language)
{
    keepResources();
    asked = language;
    QLocale::setDefault(localeOf(languageInUse()));
    const QString code = languageCode(languageInUse());
    auto *qt = new QTranslator(QCoreApplication::instance());
    put(qts, qt, qt->load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    auto *words = new QTranslator(QCoreApplication::instance());
    put(ours, words, words->load(u":/languages/diapason_"_s + code + u".qm"_s));
}

Language language() { return asked; }

Language languageInUse()
{
    if (asked != Language::System)
        return asked;
    const QLocale system(QLocale::system().uiLanguages().value(0));
    return system.language() == QLocale::French ? Language::French : Language::English;
}

} // namespace diapason::words
