// SPDX-License-Identifier: GPL-3.0-or-later
// What is said in the rooms of the small campus.
#include "demo/blueprint_sizes.h"

#include <algorithm>

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

struct Line {
    int speaker = 0; ///< 0 to 3
    int minutes = 0; ///< since the line before
    const char16_t *text = u""; ///< "@1" is the second speaker
    int answers = -1;
    int quotes = -1;
    bool pinned = false;
    bool edited = false;
    const char *file = nullptr;
    qint64 bytes = 0;
};

const QList<Line> &devoir()
{
    static const QList<Line> lines{
        {0, 0, u"Bonjour à toutes et à tous. Les consignes du premier devoir sont épinglées ici.", -1, -1, true},
        {1, 14, u"Merci @0 ! Est-ce à rendre vendredi ou lundi ?"}, {0, 9, u"Lundi à midi, sur Moodle.", 1},
        {2, 41, u"Même question que toi, la réponse est dans le fil.", -1, 1},
        {3, 73, u"Je ne retrouve plus le poly du chapitre 2, quelqu’un l’a ? 🙏"},
        {1, 6, u"Le voici, avec mes annotations.", 4, -1, false, false, "chapitre-2-annoté.pdf", 48'312},
        {3, 3, u"Parfait, merci @1 !", 4},
        {2, 1'204, u"Attention, la séance de jeudi est en B12 (et non B21).", -1, -1, false, true},
        {0, 22, u"C’est exact, la salle est corrigée dans l’emploi du temps.", -1, 7}};
    return lines;
}

const QList<Line> &revision()
{
    static const QList<Line> lines{{1, 0, u"Quelqu’un pour réviser mardi à la BU, salle de groupe 3 ?"},
        {2, 5, u"Moi, à partir de 14 h.", 0}, {3, 8, u"Je passe après le TD.", 0},
        {1, 31, u"Super, j’ai réservé. @2 @3 à mardi 🙂", 0}, {0, 602, u"Les annales corrigées sont en ligne depuis ce matin."},
        {2, 12, u"La question 3 de 2024 me bloque : d’où sort le facteur ½ ?"},
        {0, 47, u"De la symétrie : on compte chaque paire une seule fois.", 5}, {2, 2, u"Compris, merci !", 5},
        {3, 95, u"Mes fiches, si cela aide.", -1, -1, false, false, "fiches-révision.txt", 6'120}};
    return lines;
}

const QList<Line> &english()
{
    static const QList<Line> lines{{0, 0, u"Welcome! Please post your two-minute talk topic here before Thursday.", -1, -1, true},
        {1, 18, u"Mine is about tidal energy in Brittany."}, {0, 7, u"Lovely. @1 remember to name your sources.", 1},
        {2, 55, u"Could I talk about the history of the metro instead?"}, {0, 21, u"Of course.", 3},
        {3, 130, u"Here is my outline, comments welcome.", -1, -1, false, false, "outline.txt", 1'874},
        {2, 16, u"@3 I like the second part best.", 5}, {1, 400, u"The room changes to C04 next week.", -1, -1, false, true}};
    return lines;
}

/// Those who may speak, in the room's order: neither the service account nor a machine.
QList<int> speakersIn(const Room &room)
{
    QList<int> speakers;
    for (const Member &member : room.members) {
        if (member.account >= machine::count)
            speakers.append(member.account);
    }
    return speakers;
}

void tell(Painter &p, Room &room, const QList<Line> &lines, QDateTime at)
{
    const QList<int> speakers = speakersIn(room);
    for (const Line &line : lines) {
        at = at.addSecs(60 * line.minutes);
        Post post{
            .at = at, .account = speakers[line.speaker], .answers = line.answers, .quotes = line.quotes, .pinned = line.pinned};
        post.text = QString::fromUtf16(line.text);
        for (int other = 0; other < 4; ++other) {
            const QString sign = u'@' + QString::number(other);
            if (post.text.contains(sign))
                post.mentions.append(speakers[other]);
            post.text.replace(sign, u'@' + p.campus.accounts[speakers[other]].username);
        }
        if (line.edited)
            post.edited = at.addSecs(180);
        if (line.file) {
            const QString name = QString::fromUtf8(line.file);
            post.upload = Upload{name, name.endsWith(".pdf"_L1) ? "application/pdf"_ba : "text/plain"_ba, line.bytes};
        }
        room.posts.append(std::move(post));
    }
}

} // namespace

void drawTalk(Painter &p)
{
    int turn = 0;
    for (Room &room : p.campus.rooms) {
        ++turn;
        const bool silent = room.kind != RoomKind::PrivateGroup || room.cmid == 0 || !room.posts.isEmpty();
        const QDateTime at = p.day(9, 14 + turn % 9, 9 + turn % 7, (turn * 7) % 60);
        const auto isClosedBy
            = [&](const Event &event) { return event.kind == Event::Kind::Archived && event.at >= p.day(9, 10); };
        if (silent || speakersIn(room).size() < 4 || std::ranges::any_of(room.events, isClosedBy))
            continue;
        tell(p, room, room.name.contains("ANG202"_L1) ? english() : turn % 2 == 0 ? devoir() : revision(), at);
    }
}

} // namespace diapason::demo
