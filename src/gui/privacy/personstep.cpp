// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/personstep.h"

#include "app/session.h"
#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/label.h"
#include "gui/parts/statepane.h"
#include "gui/people/peoplefind.h"
#include "gui/privacy/accountrow.h"
#include "gui/privacy/askreason.h"
#include "words/privacy.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>

namespace diapason {

using namespace Qt::StringLiterals;

using Decision = CaseAccount::Decision;

PersonStep::PersonStep(CaseKeeper &keeper, QWidget *parent)
    : CaseStep(keeper, parent),
      m_personCard(new Card(this)),
      m_accountsCard(new Card(this)),
      m_find(new PeopleFind(keeper.desk().session(), m_personCard))
{
    m_find->field()->setObjectName(u"privacy.person.find"_s); // the place of the people has one of its own
    m_find->list()->setObjectName(u"privacy.person.found"_s);
    makePerson(m_personCard);
    makeAccounts(m_accountsCard);
    m_find->setFlush();
    m_personCard->setMaximumWidth(px(520));
    m_accountsCard->setMaximumWidth(px(820)); // a button stays near the words it is about
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(12));
    row->addWidget(m_personCard, 2);
    row->addWidget(m_accountsCard, 3);
    row->addStretch(0); // what is left of a very wide window
    connect(m_find, &PeopleFind::chosen, this, [this](MoodleUserId person, const AccountId &account) {
        m_candidate = person;
        m_candidateAccount = account;
        showPerson();
    });
    connect(m_find->list(), &QListView::activated, m_take, &QAbstractButton::click);
    connect(m_take, &QAbstractButton::clicked, this, [this] { take(m_candidate, m_candidateAccount); });
    connect(m_suggest, &QAbstractButton::clicked, this, [this] {
        if (!busy())
            desk().suggestAccounts();
    });
    connect(&keeper.desk(), &PrivacyDesk::saved, this, [this](qint64 saved) {
        if (saved == request().id && std::exchange(m_suggests, false))
            desk().suggestAccounts();
    });
    connect(&keeper.desk().session(), &Session::peopleRead, this, &PersonStep::takeFrom);
}

void PersonStep::makePerson(QWidget *parent)
{
    m_name = new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, parent);
    m_name->setObjectName(u"privacy.person.name"_s);
    m_name->setWordWrap(true);
    m_said = new PlainTextLabel(TextStyle::Second, &Tokens::second, parent);
    m_said->setWordWrap(true);
    m_take = new Button(Button::Kind::Primary, {}, "person-plus"_L1, parent);
    m_take->setObjectName(u"privacy.person.take"_s);
    auto *last = new QHBoxLayout;
    last->addStretch();
    last->addWidget(m_take);
    m_personCard->body()->addWidget(m_name);
    m_personCard->body()->addWidget(m_said);
    m_personCard->body()->addWidget(m_find, 1);
    m_personCard->body()->addLayout(last);
}

void PersonStep::makeAccounts(QWidget *parent)
{
    m_none = new PlainTextLabel(TextStyle::Body, &Tokens::second, parent);
    m_none->setObjectName(u"privacy.accounts.none"_s);
    m_none->setWordWrap(true);
    m_suggest = new Button(Button::Kind::Secondary, {}, "search"_L1, parent);
    m_suggest->setObjectName(u"privacy.suggest"_s);
    auto *scroll = new QScrollArea(parent);
    scroll->setObjectName(u"privacy.accounts"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *list = new QWidget(scroll);
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, px(6), 0);
    m_rows->setSpacing(0);
    m_rows->addStretch();
    scroll->setWidget(list);
    for (QWidget *part : {scroll->viewport(), list}) // the card shows through
        part->setAutoFillBackground(false);
    auto *first = new QHBoxLayout;
    first->setSpacing(px(12));
    first->addWidget(m_none, 1);
    first->addWidget(m_suggest, 0, Qt::AlignTop); // near what it finds, however high the window is
    m_accountsCard->body()->addLayout(first);
    m_accountsCard->body()->addWidget(scroll, 1);
}

QWidget *PersonStep::findField() const { return m_find->field(); }

StepState PersonStep::stepState() const
{
    const PrivacyCase &shown = request();
    if (!shown.decided())
        return StepState::Attention;
    return shown.person.isValid() || !shown.confirmed().isEmpty() ? StepState::Done : StepState::Open;
}

void PersonStep::take(MoodleUserId person, const AccountId &account)
{
    if (m_keeper.closed() || (!person.isValid() && !account.isValid()))
        return;
    m_candidate = person;
    m_candidateAccount = account;
    m_taking = true;
    desk().session().wantPeople(); // for their names; the search shows them in its own words
}

void PersonStep::takeFrom(const KeptPeople &people)
{
    if (!std::exchange(m_taking, false) || !m_keeper.any())
        return;
    const auto person = std::ranges::find(people.people, m_candidate, &KeptPerson::id);
    const auto account = std::ranges::find(people.accounts, m_candidateAccount, &KeptAccount::id);
    const bool known = m_candidate.isValid() && person != people.people.end();
    m_keeper.change([&](PrivacyCase &request) {
        if (known) {
            if (request.person != person->id)
                request.accounts.clear(); // they were found for somebody else
            request.person = person->id;
            request.personName = person->fullName;
            request.username = person->username;
        }
        const bool there = std::ranges::find(request.accounts, m_candidateAccount, &CaseAccount::id) != request.accounts.end();
        if (!known && account != people.accounts.end() && !there)
            request.accounts += CaseAccount{
                .id = account->id, .username = account->username, .name = account->name, .evidence = u"chosen"_s};
        if (!known && !request.person.isValid() && request.personName.isEmpty() && account != people.accounts.end())
            request.personName = account->name.isEmpty() ? account->username : account->name;
    });
    m_suggests = known && !m_keeper.fresh();
}

void PersonStep::display()
{
    if (m_of != request().id) {
        m_of = request().id;
        m_candidate = {};
        m_candidateAccount = {};
    }
    showPerson();
    showAccounts();
}

void PersonStep::showPerson()
{
    const PrivacyCase &shown = request();
    const bool any = shown.person.isValid();
    m_name->setText(any ? shown.personName : tr("Nobody was chosen yet"));
    m_name->setTint(any ? Tint(&Tokens::text) : Tint(&Tokens::second));
    //: %1 is a username, %2 a number
    m_said->setText(any ? tr("%1 · number %2 in Moodle").arg(shown.username).arg(shown.person.value)
                        : tr("Look for the person in Moodle. Whoever has no account there can be entered by their account in Rocket.Chat."));
    const bool account = m_candidateAccount.isValid() && !m_candidate.isValid();
    const bool taken = any && !account && (!m_candidate.isValid() || m_candidate == shown.person);
    m_take->setKind(taken ? Button::Kind::Secondary : Button::Kind::Primary); // done already: not the next thing to do
    m_take->setText(account ? tr("Add this account") : tr("Take this person"));
    m_take->setEnabled(!m_keeper.closed() && !m_keeper.fresh() && (m_candidate.isValid() || account));
    m_find->setVisible(!m_keeper.closed());
    m_take->setVisible(!m_keeper.closed());
}

void PersonStep::showRows()
{
    const PrivacyCase &shown = request();
    const auto gone = [&](const AccountRow *row) {
        return std::ranges::find(shown.accounts, row->account().id, &CaseAccount::id) == shown.accounts.end();
    };
    for (AccountRow *row : std::as_const(m_accounts))
        if (gone(row)) {
            row->hide();
            row->deleteLater();
        }
    m_accounts.removeIf(gone);
    for (const CaseAccount &account : shown.accounts) {
        const auto found = std::ranges::find(m_accounts, account.id, [](const AccountRow *row) { return row->account().id; });
        AccountRow *row = found == m_accounts.end() ? nullptr : *found;
        if (!row) {
            row = new AccountRow(account, m_rows->parentWidget());
            m_rows->insertWidget(m_rows->count() - 1, row);
            m_accounts += row;
            connect(row, &AccountRow::decided, this, &PersonStep::decide);
        }
        row->setAccount(account, m_keeper.closed());
    }
}

/// The first account from that row on that nobody decided about yet; where there is none, the row itself.
QWidget *PersonStep::nextToDecide(qsizetype row) const
{
    const qsizetype rows = m_accounts.size();
    for (qsizetype i = 0; i < rows; ++i)
        if (const AccountRow *next = m_accounts.at((row + i) % rows); next->account().decision == Decision::Open && next->entry())
            return next->entry();
    return rows == 0 ? nullptr : m_accounts.at(std::min(row, rows - 1))->entry();
}

/// What had the focus before the rows were brought up to date may be gone or hidden: then it goes on with the next account.
/// `more`: accounts were found, for whoever asked for them by a button here.
void PersonStep::keepFocus(const QWidget *focus, qsizetype row, bool more)
{
    const bool asked = more && (focus == m_suggest || focus == m_take);
    const bool lost = row >= 0 && (row >= m_accounts.size() || !m_accounts.at(row)->isAncestorOf(focus) || focus->isHidden());
    if (!asked && !lost)
        return;
    QWidget *next = nextToDecide(std::max<qsizetype>(row, 0));
    (next ? next : m_suggest)->setFocus(Qt::OtherFocusReason);
}

void PersonStep::showAccounts()
{
    const PrivacyCase &shown = request();
    const QWidget *focus = window()->focusWidget(); // also while a question about an account has it
    const auto at = std::ranges::find_if(m_accounts, [&](const AccountRow *row) { return focus && row->isAncestorOf(focus); });
    const qsizetype row = at == m_accounts.end() ? -1 : at - m_accounts.begin();
    const qsizetype before = m_accounts.size();
    showRows();
    const bool any = !shown.accounts.isEmpty();
    m_none->setText(!any ? tr("No account is known yet. They are looked for by the rule of the campus, by confirmed matches, by "
                              "e-mail address and by former usernames.")
            : shown.decided() ? tr("Every account is decided about.")
                              : tr("Decide about each of them: nothing of an undecided account is read."));
    const bool pressed = focus == m_suggest; // stays as it is while it answers: who is at the keyboard is not sent elsewhere
    m_suggest->setEnabled(shown.person.isValid() && !m_keeper.closed() && !m_keeper.fresh() && (pressed || !busy()));
    m_suggest->setToolTip(shown.person.isValid() ? tr("Accounts that could be this person’s, each with how it was found")
                                                 : tr("Choose the person first."));
    const int open = int(std::ranges::count(shown.accounts, Decision::Open, &CaseAccount::decision));
    m_accountsCard->setHeading(tr("Accounts in Rocket.Chat"), {}, open > 0 ? tr("%Ln to decide", nullptr, open) : QString());
    keepFocus(focus, row, m_accounts.size() > before);
}

void PersonStep::decide(const CaseAccount &account, Decision decision)
{
    if (decision != Decision::Excluded)
        return settle(account.id, decision, {});
    const PlanQuestion question{.id = u"privacy.exclude"_s,
        .title = tr("Exclude an account"),
        //: %1 is a username
        .question = tr("Why is @%1 not this person’s account?").arg(account.username),
        .meaning = tr("Nothing of it will be read. The reason is written in the log of the case, the account by a pseudonym."),
        .accept = tr("Exclude the account")};
    askReason(this, question, [this, id = account.id](const QString &why) { settle(id, Decision::Excluded, why); });
}

void PersonStep::settle(const AccountId &account, Decision decision, const QString &why)
{
    using Kind = CaseEvent::Kind;
    const Kind kind = decision == Decision::Confirmed ? Kind::AccountConfirmed
        : decision == Decision::Excluded              ? Kind::AccountExcluded
                                                      : Kind::Changed;
    const auto change = [&](PrivacyCase &request) {
        for (CaseAccount &one : request.accounts) {
            if (one.id != account)
                continue;
            one.decision = decision;
            one.why = why;
        }
    };
    m_keeper.change(change, kind, pseudonym(request().id, account.value), why);
}

void PersonStep::retranslate()
{
    m_personCard->setHeading(tr("Person in Moodle"));
    m_suggest->setText(tr("Look for accounts"));
}

} // namespace diapason
