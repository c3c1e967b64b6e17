// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/limitscard.h"

#include "gui/parts/tone.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

enum Spin { PerRoom, Share, PerRun, DemotionsPerRoom, DemotionsPerRun, Countersign, Minutes, AccountsPerRoom, AccountsPerRun, Shortened };

constexpr int most = 100'000;

} // namespace

LimitsCard::LimitsCard(QWidget *parent) : Card(parent)
{
    makeSpin(u"campus.limit.room"_s, most);
    makeSpin(u"campus.limit.share"_s, 100);
    for (const QString &name :
        {u"campus.limit.run"_s, u"campus.limit.demotions.room"_s, u"campus.limit.demotions.run"_s, u"campus.limit.countersign"_s,
            u"campus.limit.minutes"_s, u"campus.limit.accounts.room"_s, u"campus.limit.accounts.run"_s, u"campus.limit.shortened"_s})
        makeSpin(name, most);
    m_note = new PlainTextLabel(TextStyle::Second, toneTint(Tone::Add), this);
    m_note->setObjectName(u"campus.limit.note"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    body()->addWidget(m_note);
    retranslate();
}

void LimitsCard::makeSpin(const QString &name, int greatest)
{
    auto *word = new PlainTextLabel(TextStyle::Body, &Tokens::text, this);
    word->setWordWrap(true);
    auto *spin = new QSpinBox(this);
    spin->setObjectName(name);
    spin->setRange(0, greatest);
    spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    spin->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    spin->setFixedWidth(px(84));
    word->setBuddy(spin);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(word, 1);
    row->addWidget(spin);
    body()->addLayout(row);
    m_spins.append({word, spin});
    connect(spin, &QSpinBox::valueChanged, this, &LimitsCard::change);
}

void LimitsCard::setLimits(const Limits &limits)
{
    m_filling = true;
    m_limits = limits;
    const std::array values{limits.removalsPerRoom, qRound(limits.removalsShare * 100), limits.removalsPerRun,
        limits.demotionsPerRoom, limits.demotionsPerRun, limits.countersignAbove, limits.readingMinutes, limits.accountsPerRoom,
        limits.accountsPerRun, limits.shortenedPerRun};
    for (size_t i = 0; i < values.size(); ++i)
        m_spins[qsizetype(i)].second->setValue(values[i]);
    m_filling = false;
    retranslate();
}

Limits LimitsCard::limits() const
{
    const auto value = [this](Spin spin) { return m_spins[spin].second->value(); };
    Limits limits{.removalsPerRoom = value(PerRoom),
        .removalsShare = m_limits.removalsShare,
        .removalsPerRun = value(PerRun),
        .demotionsPerRoom = value(DemotionsPerRoom),
        .demotionsPerRun = value(DemotionsPerRun),
        .countersignAbove = value(Countersign),
        .readingMinutes = value(Minutes),
        .accountsPerRoom = value(AccountsPerRoom),
        .accountsPerRun = value(AccountsPerRun),
        .shortenedPerRun = value(Shortened)};
    if (value(Share) != qRound(limits.removalsShare * 100))
        limits.removalsShare = value(Share) / 100.0; // else a share finer than the box shows stays
    return limits;
}

void LimitsCard::change()
{
    if (m_filling)
        return;
    retranslate();
    emit edited();
}

void LimitsCard::retranslate()
{
    setHeading(tr("Limits of a run"));
    const QStringList words{tr("Most removals from one room"), tr("Most of its members, in %"), tr("Most removals in one run"),
        //: A demotion: a moderator becomes a plain member
        tr("Most moderators of one room who become members"), tr("Most of them in one run"),
        tr("A second person signs above so many removals and demotions"), tr("Oldest reading a removal may stand on, in minutes"),
        tr("Most accounts created for one room"), tr("Most accounts created in one run"),
        //: Retention: how long messages stay
        tr("Most rooms whose retention is shortened in one run")};
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_spins[i].first->setText(words[i]);
        m_spins[i].second->setAccessibleName(words[i]);
    }
    const Limits now = limits();
    QStringList notes;
    if (now.removalsPerRoom > now.removalsPerRun)
        notes += tr("A run may remove fewer people than a room: the limit of the run decides.");
    if (now.demotionsPerRoom > now.demotionsPerRun)
        notes += tr("A run may demote fewer people than a room: the limit of the run decides.");
    if (now.readingMinutes == 0)
        notes += tr("With 0 minutes, a plan can remove somebody only in the very minute it was read.");
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

void LimitsCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_note)
        retranslate();
    Card::changeEvent(event);
}

} // namespace diapason
