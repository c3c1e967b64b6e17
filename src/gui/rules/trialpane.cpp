// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/trialpane.h"

#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/chipbar.h"
#include "gui/parts/label.h"
#include "gui/rules/classtrials.h"
#include "gui/rules/rulestepdelegate.h"
#include "words/rules.h"
#include "words/words.h"

#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

using Kind = RuleChangeItem::Kind;

constexpr std::array kinds{Kind::Collision, Kind::Person, Kind::Name, Kind::Room, Kind::Line};

QString idOf(Kind kind)
{
    switch (kind) {
    case Kind::Collision: return u"collisions"_s;
    case Kind::Person: return u"people"_s;
    case Kind::Name: return u"names"_s;
    case Kind::Room: return u"rooms"_s;
    case Kind::Line: break;
    }
    return u"lines"_s;
}

ChipSpec chipOf(Kind kind)
{
    switch (kind) {
    //: Chips over the list of what other rules would change
    case Kind::Collision: return {.word = TrialPane::tr("Collisions"), .symbol = DriftClass::Ambiguous, .tone = Tone::Blocked};
    case Kind::Person: return {.word = TrialPane::tr("Usernames"), .symbol = "person"_L1};
    case Kind::Name: return {.word = TrialPane::tr("Rooms"), .symbol = "hash"_L1};
    //: Chip: how many lines change in each room
    case Kind::Room: return {.word = TrialPane::tr("By room"), .symbol = "chat-square-text"_L1};
    case Kind::Line: break;
    }
    return {.word = TrialPane::tr("Lines"), .symbol = "arrow-left-right"_L1};
}

QString arrow(int before, int after)
{
    return before == after ? words::number(after) : u"%1 → %2"_s.arg(words::number(before), words::number(after));
}

} // namespace

TrialPane::TrialPane(std::function<QString(Cmid)> title, QWidget *parent)
    : QWidget(parent),
      m_title(std::move(title)),
      m_preview(std::make_shared<RulesPreview>())
{
    setObjectName(u"rules.trial"_s);
    setMinimumWidth(px(300));
    m_content = new QWidget(this);
    m_dim = new QGraphicsOpacityEffect(m_content);
    m_dim->setOpacity(0.45);
    m_dim->setEnabled(false);
    m_content->setGraphicsEffect(m_dim);
    m_heading = new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, this);
    m_reach = new PlainTextLabel(TextStyle::Second, &Tokens::second, this);
    m_reach->setObjectName(u"rules.reach"_s);
    m_reach->setWordWrap(true);
    m_chips = new ChipBar(ChipBar::Choice::One, ChipBar::FoldWord::Chips, m_content);
    m_chips->setObjectName(u"rules.kinds"_s);
    m_list = new QListView(m_content);
    m_list->setObjectName(u"rules.changes"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RuleChangeDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing = new PlainTextLabel(TextStyle::Body, &Tokens::second, m_content);
    m_nothing->setObjectName(u"rules.nothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_nothing->setContentsMargins(px(12), px(12), px(12), 0);
    m_body = new QStackedWidget(m_content);
    m_body->addWidget(m_list);
    m_body->addWidget(m_nothing);
    auto *list = new Card(m_content);
    list->body()->setContentsMargins(1, px(8), 1, 1);
    list->body()->setSpacing(px(8));
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(px(8), 0, px(8), 0);
    chips->addWidget(m_chips);
    list->body()->addLayout(chips);
    list->body()->addWidget(m_body, 1);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(px(12));
    inner->addWidget(makeNumbers());
    inner->addWidget(list, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(8), px(4), 0, 0);
    column->setSpacing(px(4));
    column->addWidget(m_heading);
    column->addWidget(m_reach);
    column->addSpacing(px(4));
    column->addWidget(m_content, 1);
    connect(m_chips, &ChipBar::checkedChanged, this, [this] {
        m_chosen = true;
        fillList();
    });
    fill();
}

TrialPane::Pair TrialPane::makePair(const QString &name)
{
    Pair pair{.numbers = new PlainTextLabel(TextStyle::TileNumber, &Tokens::text, m_content),
        .word = new PlainTextLabel(TextStyle::Second, &Tokens::second, m_content)};
    pair.numbers->setObjectName(name);
    return pair;
}

QWidget *TrialPane::makeNumbers()
{
    m_drifts = makePair(u"rules.drifts"_s);
    m_expected = makePair(u"rules.expected"_s);
    m_spared = makePair(u"rules.spared"_s);
    m_classes = new ClassTrials(m_content);
    m_elsewhere = new PlainTextLabel(TextStyle::Second, &Tokens::second, m_content);
    m_elsewhere->setWordWrap(true);
    m_unknown = new PlainTextLabel(TextStyle::Second, &Tokens::second, m_content);
    m_unknown->setWordWrap(true);
    m_unread = new PlainTextLabel(TextStyle::Second, familyTint(Family::Add), m_content);
    m_unread->setObjectName(u"rules.unread"_s);
    m_unread->setWordWrap(true);
    m_read = new Button(Button::Kind::Secondary, m_content);
    m_read->setObjectName(u"rules.readRestrictions"_s);
    m_read->setSmall(true);
    connect(m_read, &QPushButton::clicked, this, [this] { emit restrictionsWanted(m_preview->restrictionsUnread); });
    auto *row = new QHBoxLayout;
    row->setSpacing(px(20));
    for (const Pair &pair : {m_drifts, m_expected, m_spared}) {
        auto *lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->addWidget(pair.numbers);
        lines->addWidget(pair.word);
        row->addLayout(lines);
    }
    row->addStretch();
    auto *card = new Card(m_content);
    card->body()->setSpacing(px(8));
    card->body()->addLayout(row);
    card->body()->addWidget(m_classes);
    card->body()->addWidget(m_unknown);
    card->body()->addWidget(m_elsewhere);
    card->body()->addWidget(m_unread);
    card->body()->addWidget(m_read, 0, Qt::AlignLeading);
    return card;
}

void TrialPane::setPreview(std::shared_ptr<const RulesPreview> preview)
{
    m_preview = std::move(preview);
    fill();
}

void TrialPane::setStale(bool stale)
{
    m_dim->setEnabled(stale);
    m_list->setAccessibleDescription(stale ? tr("Of the last rules that could be tried") : QString());
}

void TrialPane::fill()
{
    fillNumbers();
    fillChips();
    fillList();
}

void TrialPane::fillNumbers()
{
    const RulesPreview &p = *m_preview;
    m_heading->setText(tr("What would change"));
    m_reach->setText(reach());
    m_drifts.numbers->setText(arrow(p.driftsBefore, p.driftsAfter));
    m_drifts.word->setText(tr("drifts", "before and after", p.driftsAfter));
    m_expected.numbers->setText(arrow(p.expectedBefore, p.expectedAfter));
    m_expected.word->setText(tr("expected members", "before and after", p.expectedAfter));
    const bool sparing = p.sparedBefore != p.sparedAfter;
    m_spared.numbers->setVisible(sparing);
    m_spared.word->setVisible(sparing);
    m_spared.numbers->setText(arrow(p.sparedBefore, p.sparedAfter));
    m_spared.word->setText(tr("protected", "before and after", p.sparedAfter));
    m_classes->setCounts(p.before, p.after);
    const int unknown = p.after[size_t(DriftClass::Unknown)] - p.before[size_t(DriftClass::Unknown)];
    m_unknown->setVisible(unknown > 0);
    m_unknown->setText(tr("%Ln more lines would be unknown until their activities are checked again.", nullptr, unknown));
    const int unread = int(p.restrictionsUnread.size());
    m_unread->setVisible(unread > 0);
    m_unread->setText(tr("The access restrictions of %Ln activities were not read yet: there, nobody counts as kept out in these "
                         "numbers.",
        nullptr, unread));
    m_read->setVisible(unread > 0);
    //: Button; %Ln are activities
    m_read->setText(tr("Read %Ln activities", nullptr, unread));
    m_elsewhere->setVisible(p.elsewhere > 0);
    m_elsewhere->setText(
        tr("%Ln activities would have another room, or none: they are left out of these numbers.", nullptr, p.elsewhere));
}

/// On how much it was tried, and how far it reaches.
QString TrialPane::reach() const
{
    const QString tried = words::triedOn(m_preview->tried, m_preview->activities);
    if (m_preview->changed.isEmpty())
        return tried;
    const int rooms = int(m_preview->changed.size());
    const QString lines = tr("%Ln lines would change", "in all rooms", m_preview->lines());
    //: %1 is "12 lines would change"
    return tried + u' ' + tr("%1, in %Ln rooms.", nullptr, rooms).arg(lines);
}

void TrialPane::setReadHint(const QString &why)
{
    m_read->setEnabled(why.isEmpty());
    m_read->setToolTip(why);
}

void TrialPane::fillChips()
{
    QList<ChipSpec> chips;
    QString first;
    for (const Kind one : kinds) {
        ChipSpec chip = chipOf(one);
        chip.id = idOf(one);
        chip.count = RuleChangesModel::count(one, *m_preview);
        if (chip.count == 0)
            continue;
        const bool news = one != Kind::Collision || std::ranges::any_of(m_preview->collisions, &Collision::isNew);
        if (first.isEmpty() && news)
            first = chip.id;
        chips.append(chip);
    }
    if (first.isEmpty() && !chips.isEmpty())
        first = chips.first().id;
    m_chips->setChips(chips);
    m_chips->setVisible(!chips.isEmpty());
    if (!m_chosen && !first.isEmpty())
        m_chips->setChecked({first});
}

RuleChangeItem::Kind TrialPane::kind() const
{
    const QString id = m_chips->checked().value(0);
    for (const Kind one : kinds)
        if (idOf(one) == id)
            return one;
    return Kind::Collision;
}

void TrialPane::fillList()
{
    m_model.assign(kind(), *m_preview, m_title);
    m_body->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (m_preview->activities == 0 || m_preview->tried == 0)
        m_nothing->setText(tr("Nothing was read yet that the rules could be tried on. Open an activity, or refresh the campus."));
    else if (m_preview->changesNothing())
        m_nothing->setText(
            tr("These are the rules in force: nothing would change. Every edit shows here at once what it would do."));
    else if (kind() == Kind::Collision)
        m_nothing->setText(tr("Nobody would share a username with somebody else."));
    else
        m_nothing->setText(tr("Nothing of this kind would change."));
    m_list->setAccessibleName(tr("What would change"));
}

void TrialPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace diapason
