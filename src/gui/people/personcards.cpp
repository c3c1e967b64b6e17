// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/personcards.h"

#include "domain/chat.h"
#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/fact.h"
#include "gui/parts/factrows.h"
#include "words/translate.h"
#include "words/words.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace diapason {

using namespace Qt::StringLiterals;

PersonCards::PersonCards(QWidget *parent)
    : QWidget(parent),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_moodle(makeSide(u"people.moodle"_s, "mortarboard"_L1)),
      m_chat(makeSide(u"people.chat"_s, "chat-square-text"_L1)),
      m_middle(new QWidget(this)),
      m_match(new PlainTextLabel(TextStyle::CardTitle, &Tokens::text, m_middle)),
      m_evidence(new PlainTextLabel(TextStyle::Second, &Tokens::second, m_middle)),
      m_email(new Button(Button::Kind::Quiet, {}, "eye"_L1, m_moodle.card))
{
    m_match->setObjectName(u"people.match"_s);
    m_email->setObjectName(u"people.email"_s);
    m_email->setSmall(true);
    m_moodle.card->body()->insertWidget(m_moodle.card->body()->count() - 1, m_email, 0, Qt::AlignLeading);
    for (PlainTextLabel *label : {m_match, m_evidence}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    auto *middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins({});
    middle->setSpacing(px(4));
    middle->addStretch();
    middle->addWidget(m_match);
    middle->addWidget(m_evidence);
    middle->addStretch();
    m_row->setContentsMargins({});
    m_row->setSpacing(px(12));
    m_row->addWidget(m_moodle.card, 5);
    m_row->addWidget(m_middle, 2);
    m_row->addWidget(m_chat.card, 5);
    connect(m_moodle.open, &QPushButton::clicked, this, &PersonCards::moodleRequested);
    connect(m_chat.open, &QPushButton::clicked, this, &PersonCards::chatRequested);
    connect(m_email, &QPushButton::clicked, this, [this] {
        m_emailShown = true;
        showMoodle();
    });
}

PersonCards::Side PersonCards::makeSide(const QString &name, QLatin1StringView icon)
{
    Side side{.card = new Card(this)};
    side.card->setObjectName(name);
    side.card->setSymbol(icon);
    side.state = new CountPill(side.card);
    side.state->setObjectName(name + u".state"_s);
    side.open = new Button(Button::Kind::Quiet, {}, "box-arrow-up-right"_L1, side.card);
    side.open->setObjectName(name + u".open"_s);
    side.open->setSmall(true);
    side.grid = new QGridLayout;
    side.grid->setHorizontalSpacing(px(16));
    side.grid->setVerticalSpacing(px(4));
    side.grid->setColumnStretch(1, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(side.state);
    row->addStretch();
    row->addWidget(side.open);
    side.card->body()->addLayout(row);
    side.card->body()->addLayout(side.grid);
    side.card->body()->addStretch();
    return side;
}

void PersonCards::fill(const Side &side, const QList<std::pair<QString, QString>> &lines)
{
    showFacts(*side.grid, lines, u", "_s, [&](int row) {
        side.grid->addWidget(new PlainTextLabel(TextStyle::Second, &Tokens::second, side.card), row, 0);
        side.grid->addWidget(new ElidedLabel(TextStyle::Name, &Tokens::text, side.card), row, 1);
    });
}

void PersonCards::setSheet(const PersonSheet &sheet, const Whereabouts &where)
{
    const bool same = sheet.person && m_sheet.person && sheet.person->id == m_sheet.person->id;
    m_emailShown = m_emailShown && same;
    m_sheet = sheet;
    m_where = where;
    showMoodle();
    showChat();
    showMatch();
}

void PersonCards::showMoodle()
{
    m_moodle.card->setHeading(words::serverName(Server::Moodle));
    m_moodle.open->setText(tr("Open"));
    m_moodle.open->setToolTip(tr("The person’s page in Moodle, in the browser"));
    const auto &person = m_sheet.person;
    m_moodle.open->setVisible(person.has_value());
    m_moodle.state->setVisible(person && person->account != MoodleAccountState::Unknown);
    m_email->setVisible(person && !person->email.isEmpty() && !m_emailShown);
    m_email->setText(tr("Show the e-mail address"));
    if (!person)
        return fill(m_moodle, {{tr("Person"), tr("nobody enrolled maps to this account")}});
    const bool active = person->account == MoodleAccountState::Active;
    //: State of a Moodle account
    m_moodle.state->setWords(active                                              ? tr("Active account")
            : person->account == MoodleAccountState::Suspended ? tr("Suspended account")
                                                               : tr("Unconfirmed account"),
        active ? Tone::InStep : Tone::Information);
    const int enrolled = int(std::ranges::count_if(m_sheet.lines, [](const PersonLine &line) { return line.row.person >= 0; }));
    QList<std::pair<QString, QString>> lines{{tr("Username"), person->username}, {tr("Number"), QString::number(person->id.value)},
        {tr("Activities"), words::number(enrolled)}};
    if (!person->email.isEmpty())
        lines.insert(2, {tr("E-mail"), m_emailShown ? person->email : tr("hidden")});
    fill(m_moodle, lines);
}

void PersonCards::showChat()
{
    m_chat.card->setHeading(words::serverName(Server::RocketChat));
    m_chat.open->setText(tr("Open"));
    m_chat.open->setToolTip(tr("A direct conversation in Rocket.Chat, in the browser"));
    const auto &account = m_sheet.account;
    m_chat.open->setVisible(account.has_value());
    m_chat.state->setVisible(account.has_value());
    if (!account) {
        QList<std::pair<QString, QString>> lines{{tr("Account"), tr("none was found")}};
        if (!m_sheet.expectedUsername.isEmpty())
            lines.append({tr("Expected"), u'@' + m_sheet.expectedUsername});
        return fill(m_chat, lines);
    }
    //: State of a Rocket.Chat account
    m_chat.state->setWords(account->active ? tr("Active account") : tr("Deactivated account"),
        account->active ? Tone::InStep : Tone::Information);
    fill(m_chat, {{tr("Username"), u'@' + account->username}, {tr("Name"), account->name}, {tr("Rooms"), rooms()}});
}

/// Rooms of their own are nobody's business here: they are counted, and not shown.
QString PersonCards::rooms() const
{
    if (!m_where.known()) {
        const auto there = std::ranges::count_if(m_sheet.lines, [](const PersonLine &line) { return line.row.member >= 0; });
        return words::display(tr("%Ln of this campus, by the readings", nullptr, int(there)));
    }
    QStringList said{tr("%Ln of this campus", nullptr, m_where.ofCampus)};
    if (m_where.others > 0)
        said << tr("%Ln other(s), not shown", nullptr, m_where.others);
    return words::display(said.join(u" · "_s));
}

void PersonCards::showMatch()
{
    QStringList evidence;
    const auto &person = m_sheet.person;
    const auto &account = m_sheet.account;
    //: How the two accounts of a person are known to be theirs
    switch (m_sheet.match) {
    case Match::Confirmed:
        m_match->setText(tr("Confirmed match"));
        evidence << tr("somebody said so");
        break;
    case Match::Username:
        m_match->setText(tr("Match by username"));
        evidence << tr("rule of the usernames");
        break;
    case Match::None: m_match->setText(person ? tr("No account") : tr("No person")); break;
    }
    m_match->setTint(m_sheet.match == Match::None ? familyTint(Family::Add) : familyTint(Family::InStep));
    if (person && account && !person->email.isEmpty() && person->email.compare(account->email, Qt::CaseInsensitive) == 0)
        evidence << tr("same e-mail address");
    if (person && account && person->fullName.compare(account->name, Qt::CaseInsensitive) == 0)
        evidence << tr("same name");
    m_evidence->setText(evidence.join(u" · "_s));
    m_evidence->setVisible(!evidence.isEmpty());
}

void PersonCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_row->setDirection(width() >= px(620) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace diapason
