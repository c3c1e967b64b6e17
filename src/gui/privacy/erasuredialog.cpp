// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/erasuredialog.h"

#include "gui/connections/formfield.h"
#include "gui/parts/banner.h"
#include "gui/parts/button.h"
#include "gui/parts/label.h"
#include "words/erasure.h"
#include "words/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diapason {

using Fate = ErasureChoice::Account;

ErasureDialog::ErasureDialog(const PrivacyCase &request, const ErasureRehearsal &rehearsal, QWidget *parent)
    : QDialog(parent),
      m_request(request),
      m_rehearsal(rehearsal),
      m_title(new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, this)),
      m_approximate(new PlainTextLabel(TextStyle::Second, &Tokens::second, this)),
      m_banner(new Banner(Banner::Kind::Attention, this)),
      m_table(new QTableView(this)),
      m_accountHead(new PlainTextLabel(TextStyle::CardTitle, &Tokens::text, this)),
      m_keep(new QRadioButton(this)),
      m_deactivate(new QRadioButton(this)),
      m_delete(new QRadioButton(this)),
      m_relinquish(new QCheckBox(this)),
      m_accountNote(new PlainTextLabel(TextStyle::Second, &Tokens::second, this)),
      m_residueHead(new PlainTextLabel(TextStyle::CardTitle, &Tokens::text, this)),
      m_count(new PlainTextLabel(TextStyle::Body, &Tokens::text, this)),
      m_why(new PlainTextLabel(TextStyle::Second, &Tokens::second, this)),
      m_cancel(new Button(Button::Kind::Secondary, this)),
      m_preview(new Button(Button::Kind::Primary, this))
{
    setObjectName(u"erasure"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    m_banner->setObjectName(u"erasure.banner"_s);
    m_count->setObjectName(u"erasure.count"_s);
    m_why->setObjectName(u"erasure.why"_s);
    for (PlainTextLabel *label : {m_approximate, m_accountNote, m_why})
        label->setWordWrap(true);
    makeTable();
    auto *lower = new QHBoxLayout;
    lower->setSpacing(px(24));
    lower->addWidget(makeAccount(), 2);
    lower->addWidget(makeResidue(), 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(18), px(20), px(14));
    column->setSpacing(px(10));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_approximate, m_banner})
        column->addWidget(part);
    column->addWidget(m_table, 3);
    column->addLayout(lower, 2);
    column->addLayout(makeButtons());
    resize(px(980), px(680));
    begin();
}

void ErasureDialog::makeTable()
{
    m_table->setObjectName(u"erasure.rooms"_s);
    m_table->setModel(&m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems); // each of two cells has its tick
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (const auto &[part, mode] : {std::pair{ErasureModel::RoomColumn, QHeaderView::Stretch},
             {ErasureModel::Messages, QHeaderView::ResizeToContents}, {ErasureModel::Leave, QHeaderView::ResizeToContents},
             {ErasureModel::Notes, QHeaderView::Stretch}})
        m_table->horizontalHeader()->setSectionResizeMode(part, mode);
    connect(&m_model, &ErasureModel::ticked, this, &ErasureDialog::display);
}

QWidget *ErasureDialog::makeAccount()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(px(6));
    column->addWidget(m_accountHead);
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
    return box;
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
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addWidget(m_residueHead);
    column->addWidget(scroll, 1);
    return box;
}

QLayout *ErasureDialog::makeButtons()
{
    m_cancel->setObjectName(u"erasure.cancel"_s);
    m_preview->setObjectName(u"erasure.preview"_s);
    m_cancel->setAutoDefault(false);
    m_preview->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_count);
    row->addWidget(m_why, 1);
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
    const QString why = whyNoPlan(plan);
    m_why->setText(why);
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
    m_accountHead->setText(tr("The account on Rocket.Chat"));
    m_keep->setText(tr("Keep it as it is"));
    m_deactivate->setText(tr("Deactivate it: nobody signs in with it; an undo activates it again"));
    m_delete->setText(tr("Delete it, for good"));
    m_relinquish->setText(tr("Give up rooms of which it is the last owner"));
    //: Heading over fields for the legal grounds
    m_residueHead->setText(tr("What stays, and the ground for it (GDPR art. 17(3))"));
    for (int i = 0; i < erasureResidues; ++i) {
        m_grounds.at(i)->setWord(words::erasureResidue(ErasureResidue(i)));
        m_grounds.at(i)->setNote(words::erasureResidueWhy(ErasureResidue(i), m_rehearsal));
        m_grounds.at(i)->line()->setPlaceholderText(tr("Ground, where the office keeps it on purpose"));
    }
    m_cancel->setText(tr("Cancel"));
    m_preview->setText(tr("Preview plan…"));
    m_table->setAccessibleName(tr("Rooms of the person, and what goes there"));
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
