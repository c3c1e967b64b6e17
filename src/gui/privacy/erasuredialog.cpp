// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/erasuredialog.h"

#include "gui/connections/formfield.h"
#include "gui/parts/banner.h"
#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/fact.h"
#include "gui/privacy/casetable.h"
#include "words/erasure.h"
#include "words/translate.h"
#include "words/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diapason {

using Fate = ErasureChoice::Account;

namespace {

/// What no undo brings back carries a sign and says it in words; colour comes on top.
CaseTable::Mark markOf(const QModelIndex &index)
{
    if (index.column() == ErasureModel::Notes && !index.data().toString().isEmpty())
        return {"info-circle"_L1, Tone::Plain};
    if (index.column() != ErasureModel::Messages)
        return {};
    const QVariant ticked = index.data(Qt::CheckStateRole);
    if (!ticked.isValid())
        return {"lock"_L1, Tone::Information};
    return ticked.toInt() == Qt::Checked ? CaseTable::Mark{"exclamation-octagon"_L1, Tone::Blocked} : CaseTable::Mark{};
}

} // namespace

ErasureDialog::ErasureDialog(const PrivacyCase &request, const ErasureRehearsal &rehearsal, QWidget *parent)
    : QDialog(parent),
      m_request(request),
      m_rehearsal(rehearsal),
      m_title(new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, this)),
      m_approximate(new PlainTextLabel(TextStyle::Second, &Tokens::second, this)),
      m_banner(new Banner(Banner::Kind::Attention, this)),
      m_rooms(new Card(this)),
      m_table(new CaseTable(u"erasure.rooms"_s, m_model, {4, 1, 1, 0, 0, 5}, m_rooms)),
      m_account(new Card(this)),
      m_keep(new QRadioButton(this)),
      m_deactivate(new QRadioButton(this)),
      m_delete(new QRadioButton(this)),
      m_relinquish(new QCheckBox(this)),
      m_accountNote(new PlainTextLabel(TextStyle::Second, &Tokens::second, this)),
      m_residue(new Card(this)),
      m_count(new PlainTextLabel(TextStyle::ClassWord, &Tokens::text, this)),
      m_final(new FactLabel(this)),
      m_why(new PlainTextLabel(TextStyle::Second, &Tokens::second, this)),
      m_cancel(new Button(Button::Kind::Secondary, this)),
      m_preview(new Button(Button::Kind::Primary, this))
{
    setObjectName(u"erasure"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_banner->setObjectName(u"erasure.banner"_s);
    m_count->setObjectName(u"erasure.count"_s);
    m_final->setObjectName(u"erasure.final"_s);
    m_why->setObjectName(u"erasure.why"_s);
    for (PlainTextLabel *label : {m_approximate, m_accountNote, m_why})
        label->setWordWrap(true);
    m_residue->setMinimumHeight(px(180));
    auto *lower = new QHBoxLayout;
    lower->setSpacing(px(12));
    lower->addWidget(makeAccount(), 2);
    lower->addWidget(makeResidue(), 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(18), px(20), px(14));
    column->setSpacing(px(10));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_approximate, m_banner})
        column->addWidget(part);
    column->addWidget(makeRooms(), 3);
    column->addLayout(lower, 2);
    column->addLayout(makeButtons());
    resize(px(1040), px(720));
    begin();
}

QWidget *ErasureDialog::makeRooms()
{
    m_table->setSecondLine(ErasureModel::RoomColumn, ErasureModel::Activity);
    m_table->setColumnHidden(ErasureModel::Name, true); // in the tooltip, and in what is copied
    m_table->setWrapped(ErasureModel::Notes);
    m_table->setMarks(markOf);
    m_rooms->body()->addWidget(m_table, 1);
    connect(m_table, &CaseTable::toggled, this, [this](const QModelIndex &cell) {
        const bool on = cell.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setData(cell, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
    connect(&m_model, &ErasureModel::ticked, this, &ErasureDialog::display);
    return m_rooms;
}

QWidget *ErasureDialog::makeAccount()
{
    auto *column = m_account->body();
    for (const auto &[button, name] : {std::pair{m_keep, u"erasure.keep"_s}, {m_deactivate, u"erasure.deactivate"_s},
             {m_delete, u"erasure.delete"_s}}) {
        button->setObjectName(name);
        column->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &ErasureDialog::display);
    }
    m_relinquish->setObjectName(u"erasure.relinquish"_s);
    column->addWidget(m_relinquish);
    connect(m_relinquish, &QCheckBox::toggled, this, &ErasureDialog::display);
    m_accountNote->setObjectName(u"erasure.accountNote"_s);
    column->addWidget(m_accountNote);
    column->addStretch();
    m_delete->setIcon(themedIcon("exclamation-octagon"_L1, toneTint(Tone::Blocked)));
    return m_account;
}

QWidget *ErasureDialog::makeResidue()
{
    auto *inside = new QWidget;
    auto *fields = new QVBoxLayout(inside);
    fields->setContentsMargins(0, 0, px(8), 0);
    fields->setSpacing(px(8));
    for (int i = 0; i < erasureResidues; ++i) {
        auto *field = new FormField(u"erasure.ground."_s + erasureResidueCode(ErasureResidue(i)), inside);
        fields->addWidget(field);
        m_grounds += field;
    }
    fields->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"erasure.residue"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    for (QWidget *part : {scroll->viewport(), inside}) // the card shows through
        part->setAutoFillBackground(false);
    m_residue->body()->addWidget(scroll, 1);
    return m_residue;
}

QLayout *ErasureDialog::makeButtons()
{
    m_cancel->setObjectName(u"erasure.cancel"_s);
    m_preview->setObjectName(u"erasure.preview"_s);
    m_cancel->setAutoDefault(false);
    m_preview->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *said = new QVBoxLayout;
    said->setSpacing(px(2));
    said->addWidget(m_count);
    said->addWidget(m_final, 0, Qt::AlignLeading);
    said->addWidget(m_why);
    row->addLayout(said, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_preview);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_preview, &QAbstractButton::clicked, this, [this] {
        const ErasureChoice chosen = choice();
        const Plan plan = makeErasurePlan(m_request.id, m_rehearsal, chosen);
        accept();
        emit planWanted(plan, chosen.grounds);
    });
    return row;
}

void ErasureDialog::begin()
{
    const ErasureChoice widest = widestChoice(m_rehearsal);
    m_keep->setChecked(widest.account == Fate::Keep);
    m_deactivate->setChecked(widest.account == Fate::Deactivate);
    const bool untouchable = m_rehearsal.isFinal();
    m_deactivate->setEnabled(
        !untouchable && !m_rehearsal.has(AccountObstacle::MayNotDeactivate) && m_rehearsal.account.account.active);
    m_delete->setEnabled(!untouchable && !m_rehearsal.has(AccountObstacle::MayNotDelete));
    retranslate();
    m_model.assign(m_rehearsal, widest);
    m_table->setCurrentIndex(m_model.index(0, ErasureModel::Messages)); // never a button at first, and never what deletes
    m_table->setFocus(Qt::OtherFocusReason);
}

ErasureChoice ErasureDialog::choice() const
{
    ErasureChoice choice{.messages = m_model.messages(),
        .leave = m_model.leave(),
        .account = m_delete->isChecked()   ? Fate::Delete
            : m_deactivate->isChecked()    ? Fate::Deactivate
                                           : Fate::Keep,
        .relinquish = m_relinquish->isChecked() && m_relinquish->isEnabled()};
    const QList<ErasureResidue> stays = residueOf(m_rehearsal, choice);
    for (const ErasureResidue residue : stays)
        if (const QString ground = m_grounds.at(int(residue))->text().simplified(); !ground.isEmpty())
            choice.grounds.insert(residue, ground);
    return choice;
}

/// What the guard would say of it, in the place where it can be changed.
QString ErasureDialog::whyNoPlan(const Plan &plan) const
{
    if (m_rehearsal.isFinal())
        return tr("Nothing can be erased for this account.");
    if (plan.operations() == 0)
        return tr("Nothing is ticked.");
    const bool gives = !m_keep->isChecked() && !m_rehearsal.lastOwned().isEmpty();
    return gives && !m_relinquish->isChecked() ? tr("Rooms of which it is the last owner have to be given up, or get another owner first.")
                                               : QString();
}

void ErasureDialog::display()
{
    const Plan plan = makeErasurePlan(m_request.id, m_rehearsal, choice());
    QStringList parts{words::erasedCount(erasedMessages(plan))};
    if (const int rooms = plan.ticked(Operation::Kind::Kick); rooms > 0)
        parts << tr("%n removal(s) from rooms", nullptr, rooms);
    m_count->setText(parts.join(u" · "_s));
    const int forGood = irreversible(plan);
    m_final->setVisible(forGood > 0);
    m_final->setFact("exclamation-octagon"_L1, words::display(tr("%Ln step(s) that no undo brings back", nullptr, forGood)), Tone::Blocked);
    const QString why = whyNoPlan(plan);
    const bool becomes = why.isEmpty() && m_request.kind == PrivacyCase::Kind::Access;
    m_why->setText(becomes ? tr("This is a case of access: with a plan it becomes one of erasure, and its log says so.") : why);
    m_why->setVisible(becomes || !why.isEmpty());
    m_preview->setEnabled(why.isEmpty());
    m_preview->setToolTip(why);
    m_preview->setAccessibleDescription(why);
    m_relinquish->setEnabled(!m_keep->isChecked() && !m_rehearsal.lastOwned().isEmpty());
    m_relinquish->setVisible(!m_rehearsal.lastOwned().isEmpty());
    showAccount();
    showResidue();
}

void ErasureDialog::showAccount()
{
    QStringList notes;
    if (!m_rehearsal.account.account.active)
        notes << tr("The account is deactivated already.");
    for (const AccountObstacle obstacle : std::as_const(m_rehearsal.obstacles))
        if (!isFinal(obstacle))
            notes << words::accountObstacle(obstacle);
    if (const QString rooms = words::lastOwnedRooms(m_rehearsal.lastOwned()); !rooms.isEmpty())
        notes << rooms;
    if (m_delete->isChecked())
        notes << words::erasureType(m_rehearsal, choice());
    m_accountNote->setText(notes.join(u' '));
}

void ErasureDialog::showResidue()
{
    const QList<ErasureResidue> stays = residueOf(m_rehearsal, choice());
    for (int i = 0; i < erasureResidues; ++i)
        m_grounds.at(i)->setVisible(stays.contains(ErasureResidue(i)));
}

void ErasureDialog::retranslate()
{
    const Account &account = m_rehearsal.account.account;
    setWindowTitle(tr("Erasure"));
    //: %1 is a person, %2 their username
    m_title->setText(tr("What an erasure would take: %1 (%2)").arg(account.name.isEmpty() ? account.username : account.name, account.username));
    m_approximate->setText(words::erasureApproximate());
    m_account->setHeading(tr("The account on Rocket.Chat"));
    m_keep->setText(tr("Keep it as it is"));
    m_deactivate->setText(tr("Deactivate it: nobody signs in with it; an undo activates it again"));
    m_delete->setText(tr("Delete it, for good"));
    m_relinquish->setText(tr("Give up rooms of which it is the last owner"));
    //: Heading over fields for the legal grounds
    m_residue->setHeading(tr("What stays, and the ground for it (GDPR art. 17(3))"));
    m_rooms->setHeading(tr("Rooms of the person"), words::display(tr("%Ln room(s)", nullptr, int(m_rehearsal.rooms.size()))));
    for (int i = 0; i < erasureResidues; ++i) {
        m_grounds.at(i)->setWord(words::erasureResidue(ErasureResidue(i)));
        m_grounds.at(i)->setMeaning(words::erasureResidueWhy(ErasureResidue(i), m_rehearsal));
        m_grounds.at(i)->line()->setPlaceholderText(tr("Ground, where the office keeps it on purpose"));
    }
    m_cancel->setText(tr("Cancel"));
    m_preview->setText(tr("Preview plan…"));
    m_table->setAccessibleName(tr("Rooms of the person, and what goes there; ← → choose a box, Space ticks it"));
    QStringList finals;
    for (const AccountObstacle obstacle : std::as_const(m_rehearsal.obstacles))
        if (isFinal(obstacle))
            finals << words::accountObstacle(obstacle);
    m_banner->setVisible(!finals.isEmpty());
    m_banner->setWords(tr("This account is not erased"), finals.join(u' '));
    m_model.retranslate();
    display();
}

void ErasureDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace diapason
