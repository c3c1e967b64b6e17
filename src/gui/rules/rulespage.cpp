// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/rulespage.h"

#include "domain/rulesmerge.h"
#include "gui/parts/banner.h"
#include "gui/parts/card.h"
#include "gui/parts/rule.h"
#include "gui/rules/confirmedsection.h"
#include "gui/rules/exceptionssection.h"
#include "gui/rules/expectationsection.h"
#include "gui/rules/groupnamessection.h"
#include "gui/rules/rolessection.h"
#include "gui/rules/trialpane.h"
#include "gui/rules/usernamessection.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

/// Names offered while one types: enough to find anybody of the courses looked at.
constexpr qsizetype namesOffered = 3000;

QString sectionOf(const RulesFault &fault) { return fault.where == RulesFault::Where::Step ? u"usernames"_s : u"names"_s; }

} // namespace

RulesPage::RulesPage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_draft(session.campus().rules),
      m_trial(session)
{
    setObjectName(u"rules"_s);
    m_banner = new Banner(Banner::Kind::Information, this);
    m_banner->setObjectName(u"rules.banner"_s);
    m_banner->hide();
    m_pane = new TrialPane([this](Cmid cmid) { return titleOf(cmid); }, this);
    m_pane->setProperty("pane", true);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(px(4));
    splitter->addWidget(makeEditor());
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({px(575), px(365)});
    splitter->setStyleSheet(u"QSplitter::handle { background: transparent; }"_s);
    auto *page = new QVBoxLayout;
    page->setContentsMargins(px(16), px(12), px(16), px(12));
    page->setSpacing(px(10));
    page->addWidget(m_banner);
    page->addWidget(splitter, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(page, 1);
    column->addWidget(new Rule(this));
    column->addWidget(makeBottom());
    wire();
    retranslate();
    m_roles->activitiesChanged();
    showRules();
}

RulesPage::~RulesPage() = default;

QWidget *RulesPage::makeEditor()
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->setSpacing(0);
    card->setMinimumWidth(px(400));
    card->setProperty("pane", true);
    m_tabs = new QTabBar(card);
    m_tabs->setObjectName(u"rules.tabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setStyleSheet(u"QTabBar::tab { padding-left: %1px; padding-right: %1px; }"
                          " QTabBar::tab:focus { padding-left: %2px; padding-right: %2px; }"_s.arg(px(8)).arg(px(6))); // six fit
    m_stack = new QStackedWidget(card);
    const auto title = [this](Cmid cmid) { return titleOf(cmid); };
    m_expectation = new ExpectationSection(m_session.catalogue());
    m_confirmed = new ConfirmedSection(m_session.catalogue(), title);
    m_roles = new RolesSection(m_session.catalogue(), title);
    m_usernames = new UsernamesSection;
    m_names = new GroupNamesSection(m_session.catalogue());
    m_exceptions = new ExceptionsSection;
    addSection(m_expectation, u"expectation"_s);
    addSection(m_roles, u"roles"_s);
    addSection(m_usernames, u"usernames"_s);
    addSection(m_names, u"names"_s);
    addSection(m_exceptions, u"exceptions"_s);
    addSection(m_confirmed, u"confirmed"_s);
    card->body()->addWidget(m_tabs);
    card->body()->addWidget(new Rule(card));
    card->body()->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    return card;
}

void RulesPage::addSection(RuleSection *section, const QString &id)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(section);
    section->setAutoFillBackground(false);
    m_ids.append(id);
    m_sections.append(section);
    m_tabs->addTab(sectionWord(id));
    m_stack->addWidget(scroll);
    connect(section, &RuleSection::edited, this,
        [this, id](const CampusRules &rules, const QString &tag) { m_draft.edit(rules, tag.isEmpty() ? tag : id + tag); });
}

QWidget *RulesPage::makeBottom()
{
    auto *bar = new QWidget(this);
    bar->setBackgroundRole(QPalette::Base);
    bar->setAutoFillBackground(true);
    bar->setFixedHeight(px(56));
    m_state = new PlainTextLabel(TextStyle::Body, &Tokens::second, bar);
    m_state->setObjectName(u"rules.state"_s);
    m_state->setWordWrap(true);
    m_undo = new Button(Button::Kind::Quiet, {}, "arrow-counterclockwise"_L1, bar);
    m_undo->setObjectName(u"rules.undo"_s);
    m_discard = new Button(Button::Kind::Secondary, bar);
    m_discard->setObjectName(u"rules.discard"_s);
    m_save = new Button(Button::Kind::Primary, {}, "check2"_L1, bar);
    m_save->setObjectName(u"rules.save"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(px(16), 0, px(16), 0);
    row->setSpacing(px(10));
    row->addWidget(m_state, 1);
    row->addWidget(m_undo);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    connect(m_undo, &QPushButton::clicked, &m_draft, &RulesDraft::undo);
    connect(m_discard, &QPushButton::clicked, &m_draft, &RulesDraft::discard);
    connect(m_save, &QPushButton::clicked, this, &RulesPage::save);
    return bar;
}

void RulesPage::wire()
{
    const auto shortcut = [this](QKeySequence::StandardKey key, auto does) {
        auto *made = new QShortcut(key, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, &m_draft, does);
    };
    shortcut(QKeySequence::Undo, &RulesDraft::undo);
    shortcut(QKeySequence::Redo, &RulesDraft::redo);
    connect(&m_draft, &RulesDraft::changed, this, &RulesPage::showRules);
    connect(&m_trial, &RulesTrial::tried, m_pane, &TrialPane::setPreview);
    connect(&m_trial, &RulesTrial::learnt, this, &RulesPage::learn);
    connect(&m_session, &Session::rulesChanged, this, &RulesPage::takeOutside);
    connect(&m_session, &Session::runChanged, this, &RulesPage::showState);
    connect(m_pane, &TrialPane::restrictionsWanted, this, &RulesPage::readRestrictions);
    connect(&m_session, &Session::connectionChanged, this, &RulesPage::showState);
    connect(&m_session, &Session::catalogueChanged, this, &RulesPage::listed);
    connect(&m_session, &Session::jobChanged, this, [this] {
        showState();
        if (!m_session.job()) // a campus opens: its activities are known now
            listed();
    });
    connect(m_banner, &Banner::triggered, this, [this](const QString &id) {
        if (id == "undo"_L1 && m_beforeSave)
            take(*std::exchange(m_beforeSave, {}));
        m_banner->hide();
    });
}

void RulesPage::showRules()
{
    const std::optional<RulesFault> fault = rulesFault(m_draft.rules());
    for (RuleSection *section : std::as_const(m_sections))
        section->setRules(m_draft.rules(), fault);
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabIcon(i,
            fault && sectionOf(*fault) == m_ids.at(i) ? themedIcon("x-octagon-fill"_L1, familyTint(Family::Blocked)) : QIcon());
    m_pane->setStale(fault.has_value());
    if (!fault)
        m_trial.tryOut(m_draft.rules());
    showState();
    emit changed();
}

void RulesPage::save()
{
    const CampusRules before = m_draft.saved();
    take(m_draft.rules());
    showSaved(before);
}

void RulesPage::take(const CampusRules &rules)
{
    const CampusRules before = m_draft.saved();
    m_taking = true;
    m_session.useRules(rules);
    m_taking = false;
    m_draft.edit(rules);
    m_draft.setSaved(rules);
    emit saveWanted(rules, before);
}

/// Others change the rules, too: limits, freeze windows, how accounts are created, and what somebody confirms.
void RulesPage::takeOutside()
{
    if (m_taking)
        return;
    const CampusRules &now = m_session.campus().rules;
    if (m_beforeSave)
        m_beforeSave = mergedRules(m_draft.saved(), now, *m_beforeSave);
    m_draft.takeOutside(now);
}

void RulesPage::listed()
{
    m_expectation->catalogueChanged();
    m_roles->activitiesChanged();
    m_roles->catalogueChanged();
    m_names->catalogueChanged();
    m_confirmed->catalogueChanged();
}

/// The rules in force may ignore restrictions: then nobody has asked for what they need.
void RulesPage::readRestrictions(const QList<Cmid> &activities)
{
    m_session.wantRestrictions();
    m_session.startChecks(activities);
}

void RulesPage::learn(const std::shared_ptr<const RolesSeen> &seen)
{
    for (RuleSection *section : std::as_const(m_sections))
        section->setSeen(seen);
    QSet<QString> people;
    QSet<QString> accounts;
    QString example;
    const auto look = [&](Cmid cmid) {
        const auto comparison = m_session.check(cmid).comparison;
        if (!comparison || people.size() > namesOffered)
            return;
        for (const Person &person : comparison->course.people) {
            people.insert(person.username);
            if (example.isEmpty() || (!example.contains(u'@') && person.username.contains(u'@')))
                example = person.username;
        }
        for (const RoomMember &member : comparison->room.members)
            accounts.insert(member.username);
    };
    look(m_activity);
    for (const QList<Activity> &activities : m_session.catalogue().activities)
        for (const Activity &activity : activities)
            look(activity.cmid);
    const auto sorted = [](const QSet<QString> &names) {
        QStringList list(names.cbegin(), names.cend());
        list.sort();
        return list;
    };
    learnConfirmed();
    m_exceptions->setKnown(sorted(people), sorted(accounts));
    m_usernames->setExample(example);
}

/// Names of those that were confirmed, from whatever was read.
void RulesPage::learnConfirmed()
{
    const CampusRules &rules = m_draft.saved();
    ConfirmedNames names;
    QSet<AccountId> accounts;
    for (const ConfirmedAccount &account : rules.matches)
        accounts.insert(account.id);
    for (const QList<Activity> &activities : m_session.catalogue().activities) {
        for (const Activity &activity : activities) {
            const auto comparison = rules.matches.isEmpty() ? nullptr : m_session.check(activity.cmid).comparison;
            if (!comparison)
                continue;
            for (const Person &person : comparison->course.people)
                if (rules.matches.contains(person.id))
                    names.people.insert(
                        person.id, person.fullName.isEmpty() ? person.username : u"%1 (%2)"_s.arg(person.fullName, person.username));
            for (const RoomMember &member : comparison->room.members)
                if (accounts.contains(member.id))
                    names.accounts.insert(member.id, u'@' + member.username);
            for (const Account &account : comparison->accounts.accounts())
                if (accounts.contains(account.id))
                    names.accounts.insert(account.id, u'@' + account.username);
        }
    }
    m_confirmed->setNames(std::move(names));
}

void RulesPage::setStored(bool stored)
{
    m_stored = stored;
    showState();
}

void RulesPage::setActivity(Cmid cmid)
{
    m_activity = cmid;
    m_trial.setFirst(cmid);
    m_names->setFirst(cmid);
}

void RulesPage::showSection(const QString &id) { m_tabs->setCurrentIndex(int(std::max<qsizetype>(0, m_ids.indexOf(id)))); }

void RulesPage::tryRole(const QString &shortName)
{
    showSection(u"roles"_s);
    m_roles->tryRole(shortName);
}

/// Nothing is tried while nobody looks.
void RulesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_trial.setActive(true);
}

void RulesPage::hideEvent(QHideEvent *event)
{
    m_trial.setActive(false);
    QWidget::hideEvent(event);
}

void RulesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diapason
