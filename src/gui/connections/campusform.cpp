// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/campusform.h"

#include "gui/connections/creationcard.h"
#include "gui/connections/formfield.h"
#include "gui/connections/freezecard.h"
#include "gui/connections/limitscard.h"
#include "gui/connections/trustcard.h"
#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/chipbar.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

const QString ofInterface = u"interface"_s;

} // namespace

CampusForm::CampusForm(Dialogs &dialogs, QWidget *parent) : QWidget(parent)
{
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right})
        column->setSpacing(px(12));
    left->addWidget(makeCampus());
    m_limits = new LimitsCard(this);
    left->addWidget(m_limits);
    left->addStretch();
    right->addWidget(makeAccounts());
    m_freezes = new FreezeCard(this);
    m_trust = new TrustCard(dialogs, this);
    m_creation = new CreationCard(this);
    right->addWidget(m_creation);
    right->addWidget(m_freezes);
    right->addWidget(m_trust);
    right->addStretch();
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(px(12));
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    connect(m_limits, &LimitsCard::edited, this, &CampusForm::read);
    connect(m_creation, &CreationCard::edited, this, &CampusForm::read);
    connect(m_freezes, &FreezeCard::edited, this, &CampusForm::read);
    connect(m_trust, &TrustCard::edited, this, &CampusForm::read);
    connect(m_signIn, &QAbstractButton::clicked, this, &CampusForm::signInWanted);
    retranslate();
}

Card *CampusForm::makeCampus()
{
    m_campus = new Card(this);
    m_name = new FormField(u"campus.name"_s, m_campus);
    m_moodle = new FormField(u"campus.moodle"_s, m_campus);
    m_chat = new FormField(u"campus.chat"_s, m_campus);
    m_languageWord = new PlainTextLabel(TextStyle::Name, &Tokens::text, m_campus);
    m_language = new ChipBar(ChipBar::Choice::One, ChipBar::FoldWord::Chips, m_campus);
    m_language->setObjectName(u"campus.language"_s);
    for (FormField *field : {m_name, m_moodle, m_chat}) {
        m_campus->body()->addWidget(field);
        connect(field, &FormField::edited, this, &CampusForm::read);
    }
    m_campus->body()->addWidget(m_languageWord);
    m_campus->body()->addWidget(m_language);
    connect(m_language, &ChipBar::checkedChanged, this, &CampusForm::read);
    return m_campus;
}

Card *CampusForm::makeAccounts()
{
    m_accounts = new Card(this);
    m_moodleAccount = new PlainTextLabel(TextStyle::Body, &Tokens::text, m_accounts);
    m_chatAccount = new PlainTextLabel(TextStyle::Body, &Tokens::text, m_accounts);
    m_kept = new QCheckBox(m_accounts);
    m_kept->setObjectName(u"campus.kept"_s);
    m_keptNote = new PlainTextLabel(TextStyle::Second, &Tokens::second, m_accounts);
    m_keptNote->setWordWrap(true);
    m_signIn = new Button(Button::Kind::Secondary, {}, "person-vcard"_L1, m_accounts);
    m_signIn->setObjectName(u"campus.signin"_s);
    m_signIn->setSmall(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_moodleAccount, m_chatAccount, m_kept, m_keptNote})
        m_accounts->body()->addWidget(part);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_signIn);
    foot->addStretch();
    m_accounts->body()->addLayout(foot);
    connect(m_kept, &QCheckBox::toggled, this, &CampusForm::read);
    return m_accounts;
}

void CampusForm::setCategories(const QList<Category> &categories) { m_freezes->setCategories(categories); }

void CampusForm::setCampus(const Profile &stored, const QList<Profile> &others)
{
    const bool same = stored.id == m_draft.stored.id && m_draft.isChanged();
    m_others = others;
    m_draft.stored = stored;
    if (same)
        return read();
    revert();
}

void CampusForm::revert()
{
    m_draft = {.stored = m_draft.stored, .edited = m_draft.stored};
    fill();
    showFaults();
    emit draftChanged();
}

void CampusForm::fill()
{
    m_filling = true;
    const Profile &profile = m_draft.edited;
    m_name->setText(profile.campus.name);
    m_moodle->setText(profile.campus.moodle.toDisplayString());
    m_chat->setText(profile.campus.rocketchat.toDisplayString());
    m_language->setChecked({profile.ticketLanguage.isEmpty() ? ofInterface : profile.ticketLanguage});
    m_kept->setChecked(profile.secretsKept);
    m_limits->setLimits(profile.campus.rules.limits);
    m_creation->setRule(profile.campus.rules.accounts);
    m_freezes->setFreezes(profile.campus.rules.freezes);
    m_trust->setTrust(profile.trust, profile.campus);
    m_filling = false;
    retranslate();
}

void CampusForm::read()
{
    if (m_filling)
        return;
    readName(m_draft, m_name->text(), m_others);
    readMoodle(m_draft, m_moodle->text());
    readChat(m_draft, m_chat->text());
    const QString language = m_language->checked().value(0);
    m_draft.edited.ticketLanguage = language == ofInterface ? QString() : language;
    m_draft.edited.secretsKept = m_kept->isChecked();
    m_draft.edited.trust = m_trust->trust();
    m_draft.edited.campus.rules.limits = m_limits->limits();
    m_draft.edited.campus.rules.accounts = m_creation->rule();
    m_draft.freezesFaulty = m_freezes->isFaulty();
    if (!m_draft.freezesFaulty)
        m_draft.edited.campus.rules.freezes = m_freezes->freezes();
    showFaults();
    emit draftChanged();
}

void CampusForm::showFaults()
{
    m_name->setFault(m_draft.nameFault);
    m_moodle->setFault(m_draft.moodleFault);
    m_chat->setFault(m_draft.chatFault);
    const auto note = [](const QUrl &edited, const QUrl &stored) {
        return edited == stored
            ? QString()
            : tr("Another address: its tokens are asked for when you save. A token never goes to another server.");
    };
    m_moodle->setNote(note(m_draft.edited.campus.moodle, m_draft.stored.campus.moodle));
    m_chat->setNote(note(m_draft.edited.campus.rocketchat, m_draft.stored.campus.rocketchat));
    m_keptNote->setText(m_kept->isChecked() ? tr("They stay in the keychain of this system and nowhere else.")
                                            : tr("They are asked for at every start, and forgotten when Diapason ends."));
}

void CampusForm::retranslate()
{
    m_campus->setHeading(tr("Campus"));
    m_name->setWord(tr("Name"));
    m_moodle->setWord(tr("Address of Moodle"));
    m_chat->setWord(tr("Address of Rocket.Chat"));
    m_languageWord->setText(tr("Language of tickets"));
    m_language->setAccessibleName(tr("Language of tickets"));
    m_language->setChips({{.id = ofInterface, .word = tr("That of the interface")},
        {.id = u"fr"_s, .word = u"Français"_s}, // each in its own language, whoever reads
        {.id = u"en"_s, .word = u"English"_s}});
    m_accounts->setHeading(tr("Accounts"));
    //: Stands for the name of an account that is not known
    const auto known = [](const QString &name) { return name.isEmpty() ? tr("not known yet") : name; };
    m_moodleAccount->setText(tr("Moodle: %1").arg(known(m_draft.stored.moodleUsername)));
    m_chatAccount->setText(tr("Rocket.Chat: %1")
            .arg(known(m_draft.stored.chatUsername.isEmpty() ? m_draft.stored.chatAccount.value : m_draft.stored.chatUsername)));
    m_kept->setText(tr("Keep the tokens in the keychain"));
    m_signIn->setText(tr("Sign in again…"));
    showFaults();
}

void CampusForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_trust) {
        retranslate();
        if (m_draft.isFaulty())
            read(); // its faults are words
    }
    QWidget::changeEvent(event);
}

} // namespace diapason
