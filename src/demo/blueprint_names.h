// SPDX-License-Identifier: GPL-3.0-or-later
// Invented people with believable names, the same ones for the same seed.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace diapason::demo {

/// A small generator of our own: the library's may change its sequence, a campus may not.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed * 0x9e3779b97f4a7c15ULL + 0x1234567ULL) { }
    quint64 next();
    int below(int bound) { return int(next() % quint64(bound)); }
    bool oneIn(int chances) { return below(chances) == 0; }
    QString id(int length = 17); ///< the alphabet of Rocket.Chat's ids

private:
    quint64 m_state;
};

struct Named {
    QString firstName = {};
    QString lastName = {};
    QString username = {}; ///< "eloise.bremond", free so far
};

class NameSource
{
public:
    explicit NameSource(quint64 seed);
    [[nodiscard]] Named next();
    /// A username for a given name, without accents, made free by a number.
    [[nodiscard]] QString usernameFor(const QString &firstName, const QString &lastName);

private:
    Dice m_dice;
    int m_turn = 0;
    QHash<QString, int> m_taken;
};

/// "Éloïse" → "eloise", "N’Guessan" → "nguessan", "Le Goff" → "le-goff".
[[nodiscard]] QString asciiName(const QString &name);

} // namespace diapason::demo
