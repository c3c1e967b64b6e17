// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/languages.h"

#include <QCoreApplication>
#include <QEvent>
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

/// Swallows the news of another language.
class Silence final : public QObject
{
protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override { return event->type() == QEvent::LanguageChange; }
};

/// The words of one language alone, until its end.
class Interlude
{
public:
    explicit Interlude(Language language) : m_locale(QLocale())
    {
        QCoreApplication::instance()->installEventFilter(&m_silence);
        if (ours)
            QCoreApplication::removeTranslator(ours);
        QLocale::setDefault(localeOf(language));
        if (m_words.load(u":/languages/diapason_"_s + languageCode(language) + u".qm"_s))
            QCoreApplication::installTranslator(&m_words);
    }
    ~Interlude()
    {
        QCoreApplication::removeTranslator(&m_words);
        QLocale::setDefault(m_locale);
        if (ours)
            QCoreApplication::installTranslator(ours);
        QCoreApplication::instance()->removeEventFilter(&m_silence);
    }
    Q_DISABLE_COPY_MOVE(Interlude)

private:
    Silence m_silence;
    QLocale m_locale;
    QTranslator m_words;
};

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

QString saidIn(Language language, const std::function<QString()> &make)
{
    if (language == Language::System || language == languageInUse())
        return make();
    keepResources();
    const Interlude interlude(language);
    return make();
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
