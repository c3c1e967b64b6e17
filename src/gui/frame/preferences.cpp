// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/preferences.h"

#include <QCryptographicHash>
#include <QSettings>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QString organisation() { return u"Diapason"_s; }

QString schemeWord(Theme::Scheme scheme)
{
    switch (scheme) {
    case Theme::Scheme::System: return u"system"_s;
    case Theme::Scheme::Light: return u"light"_s;
    case Theme::Scheme::Dark: return u"dark"_s;
    }
    return {};
}

Theme::Scheme schemeOf(const QString &word)
{
    return word == "light"_L1 ? Theme::Scheme::Light : word == "dark"_L1 ? Theme::Scheme::Dark : Theme::Scheme::System;
}

QString campusKey(const QString &group, const QString &campus, const QString &part)
{
    const QByteArray fingerprint = QCryptographicHash::hash(campus.toUtf8(), QCryptographicHash::Sha256).first(6).toHex();
    return u"%1/%2/%3"_s.arg(group, QLatin1StringView(fingerprint), part);
}

} // namespace

Preferences applyPreferences()
{
    const QSettings kept(organisation(), organisation());
    const Preferences preferences{
        .language = words::languageFromCode(kept.value("language"_L1).toString()).value_or(words::Language::System),
        .scheme = schemeOf(kept.value("scheme"_L1).toString()),
        .compactRows = kept.value("compactRows"_L1).toBool()};
    words::useLanguage(preferences.language);
    Theme::instance().setScheme(preferences.scheme);
    Theme::instance().setCompactRows(preferences.compactRows);
    return preferences;
}

void savePreferences(const Preferences &preferences)
{
    QSettings kept(organisation(), organisation());
    kept.setValue("language"_L1, words::languageCode(preferences.language));
    kept.setValue("scheme"_L1, schemeWord(preferences.scheme));
    kept.setValue("compactRows"_L1, preferences.compactRows);
}

Preferences presentPreferences()
{
    return {.language = words::language(), .scheme = Theme::instance().scheme(), .compactRows = Theme::instance().compactRows()};
}

QByteArray savedLayout(const QString &campus, const QString &part)
{
    return QSettings(organisation(), organisation()).value(campusKey(u"layout"_s, campus, part)).toByteArray();
}

void saveLayout(const QString &campus, const QString &part, const QByteArray &state)
{
    QSettings(organisation(), organisation()).setValue(campusKey(u"layout"_s, campus, part), state);
}

QVariant savedChoice(const QString &campus, const QString &choice)
{
    return QSettings(organisation(), organisation()).value(campusKey(u"choice"_s, campus, choice));
}

void saveChoice(const QString &campus, const QString &choice, const QVariant &value)
{
    QSettings(organisation(), organisation()).setValue(campusKey(u"choice"_s, campus, choice), value);
}

void renameMemory(const QString &from, const QString &to)
{
    QSettings kept(organisation(), organisation());
    for (const QString &group : {u"layout"_s, u"choice"_s}) {
        const QString former = campusKey(group, from, {});
        QSettings of(organisation(), organisation());
        of.beginGroup(former.chopped(1));
        for (const QString &key : of.allKeys())
            kept.setValue(campusKey(group, to, key), of.value(key));
        of.remove(QString());
    }
}

} // namespace diapason
