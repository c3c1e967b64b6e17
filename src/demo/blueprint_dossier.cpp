// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody whose traces are in many rooms: what an access request is about. Every kind of message that needs care is hers, or
// is about her.
#include "demo/blueprint_sizes.h"

#include <algorithm>

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

struct Cast {
    int anais = 0, teacher = 0, colleague = 0, aicha = 0, baptiste = 0;
};

int accountNamed(const Painter &p, const QString &username)
{
    return int(std::ranges::find(p.campus.accounts, username, &Account::username) - p.campus.accounts.cbegin());
}

/// The room of an activity of that course.
Room &roomOf(Painter &p, const QString &course, qsizetype activity = 0)
{
    const auto found = std::ranges::find(p.campus.courses, course, &Course::shortName);
    return *std::ranges::find(p.campus.rooms, found->activities[activity].cmid, &Room::cmid);
}

void talkOfTheCourse(const Painter &p, Room &room, const Cast &c)
{
    const auto at = [&p](int day, int hour, int minute) { return p.day(9, day, hour, minute); };
    room.posts = {{.at = at(14, 7, 2),
                      .account = c.teacher,
                      .text = u"Le TP 1 commence jeudi à 8 h en B12. Blouse et lunettes obligatoires."_s,
                      .pinned = true},
        {.at = at(14, 7, 30), .account = c.anais, .text = u"Peut-on venir avec son propre carnet ?"_s, .answers = 0},
        {.at = at(14, 7, 41),
            .account = c.teacher,
            .text = u"@anais.roux oui, papier ou numérique."_s,
            .answers = 0,
            .mentions = {c.anais}},
        {.at = at(14, 18, 5),
            .account = c.anais,
            .text = u"Mon résumé de la nomenclature : <script>alert('alcane')</script> ne passe pas dans mon éditeur 😅"_s},
        {.at = at(14, 18, 20),
            .account = c.baptiste,
            .text = u"@anais.roux merci, ton résumé m’a sauvé."_s,
            .quotes = 3,
            .mentions = {c.anais}},
        {.at = at(15, 10, 12), .account = c.anais, .text = u"=CONCENTRATION(2;5)*V1"_s},
        {.at = at(15, 10, 14), .account = c.anais, .text = u"/home/anais/tp1/résultats.csv"_s},
        {.at = at(15, 10, 20),
            .account = c.anais,
            .text = u"Oups, le nom du fichier est étrange."_s,
            .upload = Upload{u"../../etc/passwd"_s, "text/plain", 812}},
        {.at = at(15, 10, 26),
            .account = c.anais,
            .text = u"Spectre du distillat."_s,
            .upload = Upload{u"spectre IR « éthanol » / essai \"2\".png"_s, "image/png", 64 * 1024}},
        {.at = at(15, 11, 3), .account = c.aicha, .text = u"Anaïs, tu peux renvoyer le premier ? Je ne peux pas l’ouvrir."_s},
        {.at = at(17, 9, 40), .account = c.anais, .text = u"Qui a les mesures de la paillasse 4 ?"_s},
        {.at = at(17, 9, 52), .account = c.baptiste, .text = u"Moi, je te les envoie ce soir."_s, .answers = 10},
        {.at = at(17, 9, 58),
            .account = c.aicha,
            .text = u"@anais.roux je les ai aussi, à partir de la troisième."_s,
            .answers = 10,
            .mentions = {c.anais}},
        {.at = at(17, 10, 1), .account = c.anais, .text = u"Merci à tous les deux !"_s, .answers = 10},
        {.at = at(21, 12, 30), .account = c.anais, .text = u"Rendez-vous à 14 h (et non 13 h)."_s, .edited = at(21, 12, 36)},
        {.at = at(22, 8, 15),
            .account = c.anais,
            .text = u"QkFTRTY0LWNpcGhlcnRleHQtb2YtYS1wcml2YXRlLXRob3VnaHQ="_s,
            .encrypted = true},
        {.at = at(24, 6, 12), .account = c.anais, .text = u"Je confirme, la porte était fermée à 8 h."_s, .quotes = 0},
        {.at = at(28, 16, 45),
            .account = c.anais,
            .text = u"Récapitulatif des séances : 1 en B12, 2 en B14, 3 en B12."_s,
            .pinned = true}};
}

void talkOfTheLab(const Painter &p, Room &room, const Cast &c)
{
    room.posts = {{.at = p.day(9, 18, 15),
                      .account = c.colleague,
                      .text = u"Chaque binôme dépose ses mesures ici avant lundi."_s,
                      .pinned = true},
        {.at = p.day(9, 18, 17, 22),
            .account = c.anais,
            .text = u"Les nôtres, toutes les 200 ms."_s,
            .upload = Upload{u"mesures-paillasse-4.csv"_s, "text/csv", 1'048'576}},
        {.at = p.day(9, 19, 8),
            .account = c.colleague,
            .text = u"@anais.roux bien reçu ; l’absorbance de départ est à vérifier."_s,
            .answers = 1,
            .mentions = {c.anais}},
        {.at = p.day(9, 19, 8, 30), .account = c.anais, .text = u"C’était le blanc, je le retire."_s, .answers = 1},
        {.at = p.day(9, 19, 9), .account = c.baptiste, .text = u"Pareil chez nous."_s, .answers = 1}};
}

void talkOfThermodynamics(const Painter &p, Room &room, const Cast &c)
{
    room.posts
        = {{.at = p.day(9, 23, 10), .account = c.anais, .text = u"Is the lecture on entropy also given in English this year?"_s},
            {.at = p.day(9, 23, 10, 40),
                .account = c.colleague,
                .text = u"@anais.roux yes, on Fridays at ten, room A2."_s,
                .mentions = {c.anais}}};
}

/// Written before it was archived.
void talkOfSpectroscopy(const Painter &p, Room &room, const Cast &c)
{
    room.posts = {{.at = p.day(9, 16, 9), .account = c.anais, .text = u"Le spectre de référence du benzène est introuvable."_s},
        {.at = p.day(9, 16, 9, 15), .account = c.aicha, .text = u"Il est dans la banque de la BU."_s, .answers = 0},
        {.at = p.day(9, 16, 9, 20),
            .account = c.anais,
            .text = u"Trouvé, je le mets ici."_s,
            .answers = 0,
            .upload = Upload{u"benzène-référence.txt"_s, "text/plain", 3'402}},
        {.at = p.day(9, 17, 11),
            .account = c.teacher,
            .text = u"@anais.roux merci, je l’ajoute au cours."_s,
            .mentions = {c.anais}},
        {.at = p.day(9, 24, 17), .account = c.anais, .text = u"Bonne continuation à toutes et à tous !"_s}};
}

/// Closed to the service account, and hers: she is its only owner.
void talkAmongFriends(Painter &p, const Cast &c, int lookAlike)
{
    Room &room = *std::ranges::find(p.campus.rooms, u"entraide-memoires"_s, &Room::name);
    room.creator = c.anais;
    room.members.removeFirst();
    room.members.append({.account = c.anais, .owner = true});
    room.members.append({.account = lookAlike});
    room.posts = {{.at = p.day(9, 20, 19), .account = c.anais, .text = u"Je relis vos introductions ce week-end."_s},
        {.at = p.day(9, 20, 19, 4), .account = c.aicha, .text = u"@anais.roux merci infiniment."_s, .mentions = {c.anais}},
        {.at = p.day(9, 21, 7), .account = lookAlike, .text = u"Test depuis mon ancien compte."_s}};
}

} // namespace

void drawDossier(Painter &p)
{
    const Cast cast{.anais = accountNamed(p, u"anais.roux"_s),
        .teacher = accountNamed(p, u"anne-sophie.guerin-kowalczyk"_s),
        .colleague = accountNamed(p, u"thibault.lefevre"_s),
        .aicha = accountNamed(p, u"aicha.diallo"_s),
        .baptiste = accountNamed(p, u"baptiste.oeuvrard"_s)};
    const int lookAlike = p.account(
        {.username = u"ARoux-2024"_s, .name = u"Anaïs ROUX"_s, .email = u"Anais.Roux@haute-brume.fr"_s, .created = p.day(1, 20)});
    const QString organic = u"CHI201_chimie-organique"_s;
    talkOfTheCourse(p, roomOf(p, organic), cast);
    talkOfTheLab(p, roomOf(p, organic, 1), cast);
    talkOfThermodynamics(p, roomOf(p, u"CHI204"_s), cast);
    talkOfSpectroscopy(p, roomOf(p, u"CHI210"_s), cast);
    talkAmongFriends(p, cast, lookAlike);
}

} // namespace diapason::demo
