// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/blueprint_names.h"

namespace diapason::demo {

using namespace Qt::StringLiterals;

namespace {

const QStringList &firstNames()
{
    static const QStringList names = uR"(Adèle Agathe Aïcha Aïssatou Alban Alexandre Alice Amélie Amina Anaïs Anatole André
 Ange Anh Anne-Sophie Antonin Apolline Arthur Aurèle Axelle Bastien Béatrice Bérénice Bilal Björn Camille Capucine Cécile Céleste Charlène
 Chloé Clément Clémence Côme Corentin Cyprien Daphné Dăng Diane Djibril Dorothée Édouard Élie Élise Éloi Élodie Émile Emma Enzo Esther Eugénie
 Fanta Fatou Félicie Félix Florian François Gabriel Gaëlle Garance Gaspard Géraldine Grégoire Gwenaëlle Hadrien Hélène Héloïse Hugo Hüseyin
 Ibrahim Inès Irène Isaac Ismaël Jade Jean-Baptiste Jérémie Joël Joséphine Jules Juliette Kévin Khadija Kléber Lancelot Léa Léna Léonie Lætitia
 Lila Lina Loïc Loïse Louane Luc Ludivine Maël Maëlle Malik Manon Marc-Antoine Margaux María Mariam Mathéo Maud Mélissa Mila Mohamed-Amine
 Moïra Naël Naïma Nathanaël Ngọc Nicolas Noé Noël Noémie Océane Ophélie Oumar Pauline Pénélope Pierre-Yves Quentin Rachid Raphaël Rébecca Rémi
 Romane Rose Salomé Samir Séléna Séverine Siméon Solène Sophie Şeyma Théo Théophile Thibault Timéo Tristan Ülkü Valentin Valérie Victoire Yaël
 Yanis Yasmine Ysée Zacharie Zoé Zoë)"_s.simplified()
                                         .split(u' ');
    return names;
}

const QStringList &lastNames()
{
    static const QStringList names
        = uR"(Abadie Aït-Kaci Aldebert Allègre Amrani Andrieu Arnaud_de_Brume Aubépin Baudouin Bâcle Bélanger Ben_Ali Ben_Saïd Benoît Berthelot
 Bézier Blanchet Bonnefoy Bosc Boëldieu Bourgès Brémond Brunel Camara Carpentier Castaño Çelik Cêtre Chaïbi Chambon Charpin Chénier Clément-Roy Colombani
 Coulibaly Crépin d’Alembert d’Aubigné Da_Silva Daguerre Dabrowski De_Vos Delacroix Delattre Desnoyers Diallo Diop Doğan Dufresne Dumoulin Dupré Durandal
 Ehrmann Esnault Étchegaray Évrard Fabre Faure Fernández Ferréol Fontanel Forêt Fournier Gagnière Gaillard García-Márquez Gauthier Gérald
 Gilbert-Noël Girard Goëtz Grandjean Grönberg Guérin Guéguen Guichard Hébrard Hénin Hoarau Hœrni Hubert Iñarritu Jacquard Jaïs Jégou Jolivet
 Kaboré Karoui Keïta Kervella Kowalski Labrousse Lachenal Lacroix Lafforgue Lambert Laurençon Le_Bihan Le_Goff Le_Roux Lefèvre Légaré Lemoîne
 Lévêque Lœwenstein López Łukasik Maïga Malbec Marchéval Martín Mathurin Ménard Mercœur Meyniel Michaud Molière Montès Müller N’Diaye N’Guessan
 Naudin Nguyễn Noguès Novák O’Brien Œuvrard Oliveira Ortíz Özdemir Pasquier Peña Périer Petitjean Pham Poirée Poncelet Quéméneur Quesnel Rahmouni
 Rambaud Raoult Régnier Renaud Réveillère Rivière Robïn Roché Roux Sæther Sainte-Rose Saïdi Şahin Schüller Séguin Silhouette Sørensen Soulé
 Sylvestre Tàpies Tavernier Teixeira Téllier Thévenet Tissérand Touré Tran Troadec Vallée Vandœuvre Verdière Villeneuve Vögel Wójcik Ybert Yıldız
 Zaïdi Zielińska)"_s.simplified()
              .split(u' ');
    return names;
}

} // namespace

quint64 Dice::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

QString Dice::id(int length)
{
    static constexpr QLatin1StringView alphabet("23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz");
    QString id(length, u'0');
    for (QChar &c : id)
        c = alphabet[below(int(alphabet.size()))];
    return id;
}

QString asciiName(const QString &name)
{
    static const QHash<QChar, QString> spelled{
        {u'œ', u"oe"_s}, {u'æ', u"ae"_s}, {u'ø', u"o"_s}, {u'ł', u"l"_s}, {u'ı', u"i"_s}, {u'đ', u"d"_s}, {u'ß', u"ss"_s}};
    QString ascii;
    const QString decomposed = name.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        if (spelled.contains(c))
            ascii += spelled[c];
        else if (c == u' ' || c == u'-')
            ascii += u'-';
        else if (c.unicode() < 128 && c.isLetterOrNumber())
            ascii += c;
    }
    return ascii;
}

NameSource::NameSource(quint64 seed) : m_dice(seed) { }

Named NameSource::next()
{
    // A walk through first and last names at coprime strides meets every pair before it repeats one.
    const QStringList &first = firstNames(), &last = lastNames();
    const int turn = m_turn++;
    Named named{.firstName = first.at((turn * 37 + m_dice.below(7)) % first.size()),
        .lastName = last.at((turn * 53 + turn / int(last.size()) * 7 + m_dice.below(5)) % last.size())};
    named.lastName.replace(u'_', u' ');
    if (m_dice.oneIn(17)) {
        const QString second = QString(last.at(m_dice.below(int(last.size())))).replace(u'_', u' ');
        if (second != named.lastName)
            named.lastName += u'-' + second;
    }
    named.username = usernameFor(named.firstName, named.lastName);
    return named;
}

QString NameSource::usernameFor(const QString &firstName, const QString &lastName)
{
    const QString plain = asciiName(firstName) + u'.' + asciiName(lastName);
    const int before = m_taken[plain]++;
    return before == 0 ? plain : plain + QString::number(before + 1);
}

} // namespace diapason::demo
