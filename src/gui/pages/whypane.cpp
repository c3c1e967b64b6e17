// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/whypane.h"

#include "domain/candidates.h"
#include "domain/explain.h"
#include "gui/pages/accountchoice.h"
#include "gui/pages/jsonview.h"
#include "gui/pages/rawdata.h"
#include "gui/pages/repairwords.h"
#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/chainview.h"
#include "gui/parts/fold.h"
#include "gui/parts/label.h"
#include "gui/parts/statepane.h"
#include "gui/parts/verdictbox.h"
#include "words/cells.h"
#include "words/ground.h"
#include "words/languages.h"
#include "words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

ChainStep::Outcome outcomeOf(Reason::Outcome outcome)
{
    switch (outcome) {
    case Reason::Outcome::Passed: return ChainStep::Outcome::Passed;
    case Reason::Outcome::Broken: return ChainStep::Outcome::Broken;
    case Reason::Outcome::NotApplicable: return ChainStep::Outcome::NotApplicable;
    case Reason::Outcome::Unknown: break;
    }
    return ChainStep::Outcome::Unknown;
}

/// The servers' own words, for whoever looks a step up: "core_enrol_get_enrolled_users · roles[].shortname".
QString moreOf(const Reason &reason)
{
    return reason.source.isEmpty() || reason.field.isEmpty() ? reason.source : reason.source + u" · "_s + reason.field;
}

QList<ChainStep> stepsOf(const Comparison &comparison, const DriftRow &row, const QDateTime &now)
{
    QList<ChainStep> steps;
    for (const Reason &reason : explain(comparison, row)) {
        steps.append({.outcome = outcomeOf(reason.outcome),
            .title = words::reason(reason),
            .detail = words::reasonDetail(reason),
            .source = words::source(reason.source),
            .time = reason.readAt.isValid() ? words::moment(reason.readAt, now) : QString{},
            .ground = words::ground(reason.ground),
            .meaning = words::groundMeaning(reason.ground),
            .more = moreOf(reason),
            .tone = toneOf(row.driftClass)});
    }
    return steps;
}

} // namespace

WhyPane::WhyPane(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"why"_s);
    setMinimumWidth(px(300));
    m_empty = new StatePane(this);
    m_empty->setObjectName(u"why.empty"_s);
    m_content = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, m_content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(px(8));
    m_columns->addWidget(makeChain(), 1);
    m_tail = new QWidget(m_content);
    auto *tail = new QVBoxLayout(m_tail);
    tail->setContentsMargins(0, 0, 0, 0);
    tail->setSpacing(px(8));
    tail->addWidget(makeRepair());
    tail->addWidget(makeRaw());
    m_columns->addWidget(m_tail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(8), px(12), px(8));
    column->setSpacing(px(8));
    column->addWidget(makeHead());
    column->addWidget(m_content, 1);
    column->addWidget(m_empty, 1);
    retranslate();
}

QWidget *WhyPane::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, head);
    m_copy = new Button(Button::Kind::Quiet, {}, "clipboard"_L1, head);
    m_copy->setObjectName(u"why.copy"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, &WhyPane::copyTicket);
    return head;
}

/// Who it is about, and the way to them.
QLayout *WhyPane::makeName(QWidget *host)
{
    m_name = new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, host);
    m_name->setObjectName(u"why.name"_s);
    m_name->setWordWrap(true);
    m_person = new Button(Button::Kind::Quiet, {}, "person"_L1, host);
    m_person->setObjectName(u"why.person"_s);
    m_person->setSmall(true);
    connect(m_person, &QPushButton::clicked, this, &WhyPane::personRequested);
    auto *whose = new QHBoxLayout;
    whose->setSpacing(px(8));
    whose->addWidget(m_name, 1); // words beside it would leave long names no room
    whose->addWidget(m_person, 0, Qt::AlignTop);
    return whose;
}

QWidget *WhyPane::makeChain()
{
    auto *host = new QWidget(m_content);
    m_about = new ElidedLabel(TextStyle::Second, &Tokens::second, host);
    m_about->setObjectName(u"why.about"_s);
    m_verdict = new VerdictBox(host);
    m_verdict->setObjectName(u"why.verdict"_s);
    m_findings = new PlainTextLabel(TextStyle::Second, &Tokens::text, host);
    m_findings->setObjectName(u"why.findings"_s);
    m_findings->setWordWrap(true);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findings->setContentsMargins(px(13), px(4), px(10), 0);
    m_chain = new ChainView;
    m_chain->setObjectName(u"why.chain"_s);
    m_scroll = new QScrollArea(host);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(px(80));
    m_scroll->setWidget(m_chain);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    column->addLayout(makeName(host));
    column->addWidget(m_about);
    column->addSpacing(px(6));
    column->addWidget(m_verdict);
    column->addWidget(m_findings);
    column->addSpacing(px(4));
    column->addWidget(m_scroll, 1);
    return host;
}

QWidget *WhyPane::makeRepair()
{
    m_repair = new Card(m_content);
    m_repair->setObjectName(u"why.repair"_s);
    m_repair->setRaised(true);
    m_repair->setSymbol("wrench-adjustable"_L1);
    m_repairText = new PlainTextLabel(TextStyle::Second, &Tokens::text, m_repair);
    m_repairText->setObjectName(u"why.repair.text"_s);
    m_repairText->setWordWrap(true);
    m_repairButton = new Button(Button::Kind::Primary, m_repair);
    m_repairButton->setObjectName(u"why.repair.apply"_s);
    m_previewButton = new Button(Button::Kind::Secondary, {}, "eye"_L1, m_repair);
    m_previewButton->setObjectName(u"why.repair.preview"_s);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(px(8));
    m_buttons->addWidget(m_repairButton, 0, Qt::AlignLeft);
    m_buttons->addWidget(m_previewButton, 1, Qt::AlignLeft);
    m_repair->body()->addWidget(m_repairText);
    m_repair->body()->addLayout(m_buttons);
    m_accounts = new AccountChoice(m_repair);
    m_repair->body()->addWidget(m_accounts);
    connect(m_accounts, &AccountChoice::confirmed, this, &WhyPane::accountConfirmed);
    connect(m_accounts, &AccountChoice::forgotten, this, &WhyPane::accountForgotten);
    connect(m_repairButton, &QPushButton::clicked, this, &WhyPane::repairRequested);
    connect(m_previewButton, &QPushButton::clicked, this, &WhyPane::previewRequested);
    return m_repair;
}

QWidget *WhyPane::makeRaw()
{
    auto *host = new QWidget(m_content);
    m_fold = new FoldButton(host);
    m_fold->setObjectName(u"why.raw.toggle"_s);
    m_raw = new JsonView(host);
    m_raw->setObjectName(u"why.raw"_s);
    m_raw->setMinimumHeight(px(180));
    m_raw->hide();
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addWidget(m_fold);
    column->addWidget(m_raw);
    connect(m_fold, &QAbstractButton::toggled, this, [this](bool open) {
        m_raw->setVisible(open);
        refresh();
    });
    return host;
}

void WhyPane::setSubject(const WhySubject &subject)
{
    m_subject = subject;
    refresh();
}

void WhyPane::setTerse(bool terse) { m_chain->setTerse(terse); }

void WhyPane::setBeside(bool beside)
{
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(px(beside ? 16 : 8));
    m_tail->setMaximumWidth(beside ? px(380) : QWIDGETSIZE_MAX);
    m_columns->setAlignment(m_tail, beside ? Qt::AlignTop : Qt::Alignment{});
}

void WhyPane::toggleRaw() { m_fold->toggle(); }

void WhyPane::copyTicket()
{
    if (!m_subject.row)
        return;
    const auto language = words::languageFromCode(m_subject.ticketLanguage).value_or(words::Language::System);
    QApplication::clipboard()->setText(
        words::saidIn(language, [this] { return words::ticket(*m_subject.comparison, *m_subject.row); }));
}

QString WhyPane::aboutLine() const
{
    const Comparison &comparison = *m_subject.comparison;
    const Person *person = comparison.person(*m_subject.row);
    if (!person)
        return comparison.chatUsername(*m_subject.row);
    QStringList parts{person->username};
    for (const MoodleRole &role : person->roles)
        parts << words::moodleRole(role);
    if (!person->groups.isEmpty())
        //: %1 is the names of the course's groups a person is in
        parts << tr("course group %1", nullptr, int(person->groups.size())).arg(person->groups.join(u", "_s));
    return parts.join(u" · "_s);
}

void WhyPane::refresh()
{
    const bool any = m_subject.row && m_subject.comparison;
    m_content->setVisible(any);
    m_empty->setVisible(!any);
    m_copy->setEnabled(any);
    if (!any) {
        m_empty->showState({.symbol = "question-circle"_L1,
            .tone = Tone::Plain,
            .sentence = tr("Choose a line"),
            .meaning = tr("Its evidence, step by step, is shown here.")});
        return;
    }
    const Comparison &comparison = *m_subject.comparison;
    const DriftRow &row = *m_subject.row;
    m_name->setText(comparison.displayName(row));
    m_about->setText(aboutLine());
    m_verdict->setVerdict(row.driftClass, words::driftClass(row.driftClass), words::verdict(comparison, row));
    m_chain->setSteps(stepsOf(comparison, row, m_subject.now));
    showFindings();
    showRepair();
    showAccounts();
    if (m_raw->isVisibleTo(this))
        m_raw->setJson(rawData(comparison, row));
}

/// What is wrong with this person's account, and what to do about it.
void WhyPane::showFindings()
{
    const Person *person = m_subject.comparison->person(*m_subject.row);
    QStringList said;
    for (const Finding &finding : m_subject.comparison->findings) {
        if (!person || finding.person != person->id)
            continue;
        said << words::finding(finding);
        if (const QString remedy = words::remedy(finding); !remedy.isEmpty())
            //: %1 is what to do about what was just said
            said << tr("→ %1").arg(remedy);
    }
    m_findings->setText(said.join(u'\n'));
    m_findings->setVisible(!said.isEmpty());
}

void WhyPane::showRepair()
{
    const QStringList &keys = m_subject.selected;
    const RoomPlan plan = makePlan(
        *m_subject.comparison, {.only = QSet<QString>(keys.begin(), keys.end()), .createAccounts = m_subject.createAccounts});
    const RepairWords said
        = keys.size() > 1 ? RepairSentences::ofMany(plan, int(keys.size())) : RepairSentences::of(plan, *m_subject.row);
    m_repair->setHeading(tr("Repair"), {}, said.aside);
    m_repairText->setText(said.text);
    m_repairButton->setKind(said.destructive ? Button::Kind::Destructive : Button::Kind::Primary);
    m_repairButton->setSymbol(said.destructive ? "person-dash"_L1 : "person-plus"_L1);
    m_repairButton->setText(said.button);
    for (Button *button : {m_repairButton, m_previewButton}) {
        button->setVisible(!said.button.isEmpty());
        button->setEnabled(m_subject.repairsOff.isEmpty());
        button->setToolTip(m_subject.repairsOff);
    }
    fitButtons();
}

/// One person at a time: a confirmation is nothing to be given to many at once.
void WhyPane::showAccounts()
{
    const Comparison &comparison = *m_subject.comparison;
    const Person *person = m_subject.selected.size() > 1 ? nullptr : comparison.person(*m_subject.row);
    if (!person) {
        m_accounts->showPerson({}, {}, {});
        return;
    }
    const bool missing = m_subject.row->account < 0 && m_subject.row->member < 0;
    m_accounts->showPerson(person->id, missing ? candidatesOf(comparison.candidates, person->id) : QList<AccountCandidate>{},
        m_subject.matches.value(person->id).id);
}

/// Buttons keep their words whole: what does not fit beside stands under.
void WhyPane::fitButtons()
{
    const int wanted = m_repairButton->sizeHint().width() + m_buttons->spacing() + m_previewButton->sizeHint().width();
    m_buttons->setDirection(
        wanted <= m_repair->contentsRect().width() - px(28) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void WhyPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void WhyPane::retranslate()
{
    //: Title of the pane that explains a line
    m_title->setText(tr("Why"));
    m_copy->setText(tr("Copy for the ticket"));
    m_copy->setToolTip(tr("Five lines about this person, and about nobody else (Ctrl+Shift+C)"));
    //: Icon button beside a name
    m_person->setIconOnly(tr("Show this person in People (Ctrl+Shift+P)"));
    m_previewButton->setText(tr("Preview"));
    m_fold->setText(tr("Raw data of both sides (JSON)"));
    m_fold->updateGeometry();
    m_raw->setAccessibleName(tr("Raw data of both sides (JSON)"));
    setAccessibleName(tr("Why"));
    refresh();
}

void WhyPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace diapason
