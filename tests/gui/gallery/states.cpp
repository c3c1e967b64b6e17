// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "gui/parts/banner.h"
#include "gui/parts/card.h"
#include "gui/parts/statepane.h"

#include <QGridLayout>

namespace diapason::gallery {

using namespace Qt::StringLiterals;

namespace {

Card *framed(const QString &title, QWidget *content)
{
    auto *card = new Card;
    card->setHeading(title, {}, u"Moodle · Écart · Rocket.Chat"_s);
    card->body()->addWidget(content, 1);
    return card;
}

StatePane *pane(const StateWords &words)
{
    auto *state = new StatePane;
    state->showState(words);
    return state;
}

StatePane *loading()
{
    auto *state = new StatePane;
    state->setObjectName(u"loading"_s);
    state->showLoading(u"Rocket.Chat : 300 membres sur 484"_s, 300, 484);
    return state;
}

QWidget *bannered(Banner *banner)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(banner);
    column->addStretch();
    return page;
}

Banner *incomplete()
{
    auto *banner = new Banner(Banner::Kind::Attention);
    banner->setWords(u"Incomplet : 250 membres lus sur 484"_s,
        u"Les retraits sont bloqués. Les lignes ci-dessous sont sûres, les autres inconnues."_s);
    banner->addAction(u"resume"_s, u"Lire la suite"_s);
    return banner;
}

Banner *offline()
{
    auto *banner = new Banner(Banner::Kind::Information);
    banner->setSymbol("wifi-off"_L1);
    banner->setWords(
        u"Hors ligne : instantané d’hier, 22:04"_s, u"Vous pouvez consulter et chercher. Réparer attend les deux serveurs."_s);
    banner->addAction(u"retry"_s, u"Réessayer"_s);
    return banner;
}

StateWords failed()
{
    return {.symbol = "x-octagon"_L1,
        .tone = Tone::Blocked,
        .sentence = u"Rocket.Chat a refusé de montrer les membres de ce salon"_s,
        .meaning
        = u"Le compte svc-diapason n’en est pas membre et ne peut pas administrer les salons. Rien ne peut être comparé ; personne n’est tenu pour absent."_s,
        .actions = {{.id = u"doctor"_s, .text = u"Ouvrir le diagnostic"_s, .kind = Button::Kind::Primary},
            {.id = u"retry"_s, .text = u"Réessayer"_s, .icon = "arrow-clockwise"_L1}},
        .details = u"groups.members, 400, error-not-allowed"_s};
}

} // namespace

QWidget *states()
{
    auto *sheet = new QWidget;
    sheet->resize(1364, 820);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->addWidget(framed(u"Vide, bonne nouvelle"_s,
                        pane({.symbol = "check-circle"_L1,
                            .tone = Tone::InStep,
                            .sentence = u"Aucun écart dans ce salon"_s,
                            .meaning = u"Les 58 personnes attendues y sont, avec le bon rôle."_s,
                            .actions = {{.id = u"all"_s, .text = u"Afficher les 58 conformes"_s}}})),
        0, 0);
    grid->addWidget(framed(u"Vide à cause d’un filtre"_s,
                        pane({.symbol = "funnel"_L1,
                            .sentence = u"Aucune ligne « En trop » pour « Tran »"_s,
                            .meaning = u"38 lignes existent sans le filtre."_s,
                            .actions = {{.id = u"clear"_s, .text = u"Effacer le filtre"_s, .icon = "x-lg"_L1}}})),
        0, 1);
    grid->addWidget(framed(u"Lecture en cours"_s, loading()), 0, 2);
    grid->addWidget(framed(u"Échec"_s, pane(failed())), 1, 0);
    grid->addWidget(framed(u"Incomplet"_s, bannered(incomplete())), 1, 1);
    grid->addWidget(framed(u"Hors ligne"_s, bannered(offline())), 1, 2);
    for (const int column : {0, 1, 2})
        grid->setColumnStretch(column, 1);
    return sheet;
}

} // namespace diapason::gallery
