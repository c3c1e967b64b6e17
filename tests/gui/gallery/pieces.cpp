// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "gui/parts/banner.h"
#include "gui/parts/breadcrumb.h"
#include "gui/parts/card.h"
#include "gui/parts/chainview.h"
#include "gui/parts/chipbar.h"
#include "gui/parts/countdownring.h"
#include "gui/parts/fact.h"
#include "gui/parts/numberstrip.h"
#include "gui/parts/pagetitle.h"
#include "gui/parts/settledbar.h"
#include "gui/parts/verdictbox.h"

#include <QHBoxLayout>

namespace diapason::gallery {

using namespace Qt::StringLiterals;

namespace {

QWidget *why()
{
    auto *pane = new QWidget;
    pane->setFixedWidth(px(332));
    auto *column = new QVBoxLayout(pane);
    auto *verdict = new VerdictBox;
    verdict->setVerdict(DriftClass::Missing, u"Missing"_s, u"Should be a member of the room, and is not."_s);
    auto *chain = new ChainView;
    using enum ChainStep::Outcome;
    chain->setSteps(
        {{Passed, u"Enrolment active"_s, u"Cohort “L2 Chimie 2026”, 1 September"_s, u"Moodle · enrolled users"_s, u"10:40:05"_s},
            {Passed, u"Role: Student"_s, u"given in the course itself"_s, u"Moodle · enrolled users"_s, u"10:40:05"_s},
            {Passed, u"Student is mapped to “member”"_s, {}, u"Campus rule · mapping no. 2"_s, u"10:40:05"_s},
            {Unknown, u"Access restriction not looked at"_s, {}, u"Moodle · course contents"_s, u"10:40:05"_s},
            {Passed, u"Account found: eloise.bremond"_s, u"same username rule, active"_s, u"Rocket.Chat · user list"_s,
                u"10:40:06"_s},
            {Broken, u"Never added to the room"_s, u"The room was archived from 3 to 9 Sept., when the enrolment arrived."_s,
                u"Rocket.Chat · system messages"_s, u"10:40:07"_s},
            {NotApplicable, u"Role in the room"_s, {}, {}, {}}});
    column->addWidget(verdict);
    column->addWidget(chain);
    column->addStretch();
    auto *repair = new Card;
    repair->setRaised(true);
    repair->setHeading(u"Repair"_s, {}, u"no removal · can be undone"_s);
    repair->setSymbol("wrench-adjustable"_L1);
    auto *row = new QHBoxLayout;
    row->addWidget(new Button(Button::Kind::Primary, u"Add to the room…"_s, "person-plus"_L1));
    row->addWidget(new Button(Button::Kind::Secondary, u"Preview"_s, "eye"_L1));
    row->addStretch();
    repair->body()->addLayout(row);
    column->addWidget(repair);
    return pane;
}

QWidget *strip()
{
    auto *card = new Card;
    card->setRaised(true);
    auto *row = new QHBoxLayout;
    auto *numbers = new NumberStrip;
    numbers->setNumbers(
        {{.id = u"expected"_s, .number = 34, .word = u"expected"_s}, {.id = u"present"_s, .number = 31, .word = u"present"_s},
            {.id = u"drifts"_s, .number = 3, .word = u"drifts"_s, .tone = Tone::Add}});
    auto *bar = new ChipBar;
    using enum DriftClass;
    bar->setChips({{.id = u"missing"_s, .word = u"Missing"_s, .count = 1, .symbol = Missing, .tone = Tone::Add},
        {.id = u"extra"_s, .word = u"Extra"_s, .count = 1, .symbol = Extra, .tone = Tone::Remove},
        {.id = u"ambiguous"_s, .word = u"Ambiguous"_s, .count = 1, .symbol = Ambiguous, .tone = Tone::Blocked},
        {.id = u"information"_s,
            .word = u"Information"_s,
            .count = 5,
            .symbol = "info-circle"_L1,
            .tone = Tone::Information,
            .menu = {{.id = u"left"_s, .word = u"Left by choice"_s, .count = 5}}},
        {.id = u"in_step"_s, .word = u"In step"_s, .count = 30, .symbol = InStep, .tone = Tone::InStep, .quiet = true}});
    row->addWidget(numbers);
    row->addWidget(bar, 1);
    card->body()->addLayout(row);
    return card;
}

QWidget *header()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    auto *crumbs = new Breadcrumb;
    crumbs->setParts({u"Sciences et technologies"_s, u"Licence 2 Chimie"_s, u"CHI201 Chimie organique 🧪"_s});
    auto *title = new PageTitle;
    title->setTitle(u"Salon du cours"_s, u"private group CHI201_chimie-organique_48213"_s);
    auto *pill = new CountPill;
    pill->setWords(u"Nothing written yet"_s, Tone::InStep);
    title->setBadge(pill);
    title->addAction(new Button(Button::Kind::Secondary, u"Preview"_s, "eye"_L1));
    title->addAction(new Button(Button::Kind::Primary, u"Resync…"_s, "arrow-repeat"_L1));
    auto *more = new Button(Button::Kind::Secondary, {}, "three-dots"_L1);
    more->setIconOnly(u"More"_s);
    title->addAction(more);
    auto *facts = new QHBoxLayout;
    const auto fact = [&](Symbol symbol, const QString &text, Tone tone) {
        auto *label = new FactLabel;
        label->setFact(symbol, text, tone);
        facts->addWidget(label);
    };
    fact("link-45deg"_L1, u"Certain link · 3 clues"_s, Tone::InStep);
    fact("eye"_L1, u"Visible"_s, Tone::Plain);
    fact("archive"_L1, u"Not archived"_s, Tone::Plain);
    fact("exclamation-triangle"_L1, u"Archived mismatch"_s, Tone::Add);
    facts->addStretch();
    column->addWidget(crumbs);
    column->addWidget(title);
    column->addLayout(facts);
    column->addWidget(strip());
    return box;
}

QWidget *run()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    auto *bar = new SettledBar;
    bar->setParts({.done = 38, .skipped = 2, .failed = 1, .toCome = 26}, u"38 done, 2 skipped, 1 failed, 26 to come"_s);
    column->addWidget(bar);
    auto *wait = new Banner(Banner::Kind::Attention);
    wait->setWords(u"Rocket.Chat asks to wait: going on in 17 s"_s,
        u"The server takes 10 calls a minute on this route. Nothing is lost, nothing is to be done."_s);
    auto *ring = new CountdownRing;
    ring->start(30);
    wait->setLead(ring);
    wait->addAction(u"details"_s, u"Details"_s, Button::Kind::Quiet);
    column->addWidget(wait);
    auto *blocked = new Banner(Banner::Kind::Blocked);
    blocked->setWords(u"Blocked: this room would lose 6 of its 24 members (25 %)"_s,
        u"The campus limit is 20 %. The three additions above are not concerned."_s);
    blocked->addAction(u"lists"_s, u"See both lists"_s);
    blocked->addAction(u"once"_s, u"Allow once…"_s, Button::Kind::Destructive);
    column->addWidget(blocked);
    column->addStretch();
    return box;
}

} // namespace

QWidget *pieces()
{
    auto *sheet = new QWidget;
    sheet->resize(1100, 700);
    auto *row = new QHBoxLayout(sheet);
    auto *left = new QVBoxLayout;
    left->addWidget(header());
    left->addWidget(run(), 1);
    row->addLayout(left, 1);
    row->addWidget(why());
    return sheet;
}

} // namespace diapason::gallery
