// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/doctorpage.h"

#include "app/session.h"
#include "domain/pluginfindings.h"
#include "gui/connections/abilitiescard.h"
#include "gui/connections/accesscard.h"
#include "gui/connections/accessmark.h"
#include "gui/connections/requestcard.h"
#include "gui/parts/banner.h"
#include "gui/parts/pagetitle.h"
#include "gui/parts/statepane.h"
#include "words/doctor.h"
#include "words/moments.h"
#include "words/words.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollArea>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

/// Below this width, as look.md gives lengths, the two servers stand under each other.
constexpr int twoColumns = 820;

Banner::Kind kindOf(const QList<AbilityFinding> &able)
{
    using State = AbilityFinding::State;
    if (able.at(int(Ability::Compare)).state == State::No)
        return Banner::Kind::Blocked;
    const bool all = std::ranges::all_of(able, [](const AbilityFinding &finding) { return finding.state == State::Yes || isOptional(finding.ability); });
    return all ? Banner::Kind::Good : Banner::Kind::Attention;
}

} // namespace

DoctorPage::DoctorPage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(new PageTitle(this)),
      m_copy(new Button(Button::Kind::Secondary, {}, "clipboard"_L1, this)),
      m_again(new Button(Button::Kind::Primary, {}, "arrow-clockwise"_L1, this)),
      m_verdict(new Banner(Banner::Kind::Good, this)),
      m_plugin(new Banner(Banner::Kind::Attention, this)),
      m_state(new StatePane(this)),
      m_moodle(new AccessCard(Server::Moodle, this)),
      m_chat(new AccessCard(Server::RocketChat, this)),
      m_abilities(new AbilitiesCard(this)),
      m_requests(new RequestCard(this))
{
    setObjectName(u"doctor"_s);
    m_verdict->setObjectName(u"doctor.verdict"_s);
    m_plugin->setObjectName(u"doctor.plugin"_s);
    m_state->setObjectName(u"doctor.state"_s);
    makeTitle();
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(px(16), px(14), px(16), px(16));
    column->setSpacing(px(12));
    column->addWidget(m_title);
    column->addWidget(m_verdict);
    column->addWidget(m_plugin);
    column->addWidget(m_state, 1);
    column->addWidget(m_cards = makeCards());
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scroll);
    connect(&session, &Session::doctorChanged, this, &DoctorPage::display);
    connect(&session, &Session::catalogueChanged, this, &DoctorPage::showPlugin);
    connect(m_state, &StatePane::stopRequested, &session, &Session::stopDoctor);
    connect(m_state, &StatePane::triggered, &session, &Session::askDoctor);
    display();
}

void DoctorPage::makeTitle()
{
    m_copy->setObjectName(u"doctor.copy"_s);
    m_again->setObjectName(u"doctor.again"_s);
    m_title->addAction(m_copy);
    m_title->addAction(m_again);
    connect(m_copy, &QAbstractButton::clicked, this, &DoctorPage::copyReport);
    connect(m_again, &QAbstractButton::clicked, this, [this] {
        if (m_session.doctor().asking)
            m_session.stopDoctor();
        else
            m_session.askDoctor();
    });
}

QWidget *DoctorPage::makeCards()
{
    auto *cards = new QWidget(this);
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins({});
    column->setSpacing(px(12));
    m_servers = new QHBoxLayout;
    m_below = new QHBoxLayout;
    for (QBoxLayout *row : {m_servers, m_below})
        row->setSpacing(px(12));
    m_servers->addWidget(m_moodle, 1, Qt::AlignTop);
    m_servers->addWidget(m_chat, 1, Qt::AlignTop);
    m_below->addWidget(m_abilities, 3, Qt::AlignTop);
    m_below->addWidget(m_requests, 2, Qt::AlignTop);
    column->addLayout(m_below);
    column->addLayout(m_servers);
    return cards;
}

void DoctorPage::display()
{
    const DoctorState &doctor = m_session.doctor();
    const QDateTime now = m_session.clock().now();
    QString note = m_session.campus().name;
    if (doctor.said)
        //: %1 is a campus, %2 a day and time, %3 a duration, %4 a number of calls: "31 calls, nothing written"
        note = tr("%1 · looked at %2 in %3 · %4")
                   .arg(m_session.campus().name, words::dayAndTime(doctor.said->at, now), words::seconds(doctor.said->elapsedMs),
                       tr("%Ln call(s), nothing written", nullptr, doctor.said->moodleCalls + doctor.said->chatCalls));
    m_title->setTitle(tr("Access doctor"), note, true);
    m_copy->setText(tr("Copy the report"));
    m_copy->setToolTip(tr("Plain text for a ticket; it names no person and holds no secret."));
    m_copy->setEnabled(doctor.said.has_value());
    m_again->setText(doctor.asking ? tr("Stop") : doctor.said ? tr("Check again") : tr("Check"));
    m_again->setKind(doctor.asking ? Button::Kind::Secondary : Button::Kind::Primary);
    m_again->setSymbol(doctor.asking ? "stop-fill"_L1 : "arrow-clockwise"_L1);
    showPlugin();
    m_cards->setVisible(doctor.said.has_value());
    m_verdict->setVisible(doctor.said.has_value());
    m_state->setVisible(!doctor.said.has_value());
    if (doctor.said)
        showDiagnosis(*doctor.said);
    else if (doctor.asking)
        m_state->showLoading(tr("Both servers are asked what this account may do."), doctor.progress.done, doctor.progress.total);
    else
        m_state->showState({.symbol = "shield-check"_L1,
            .tone = Tone::Accent,
            .sentence = doctor.stopped ? tr("The check was stopped.") : tr("This account was not looked at yet."),
            .meaning = tr("The check reads a few courses and rooms, and writes nothing."),
            .actions = {{.id = u"check"_s, .text = tr("Check"), .kind = Button::Kind::Secondary}}});
}

void DoctorPage::showDiagnosis(const Diagnosis &diagnosis)
{
    const QList<AbilityFinding> able = abilitiesBy(diagnosis.findings);
    AccessVerdict verdict{.at = diagnosis.at};
    for (const AccessFinding &finding : diagnosis.findings) {
        const Tone tone = markOf(finding).tone;
        verdict.limited += tone == Tone::Add;
        verdict.refused += tone == Tone::Blocked;
    }
    QStringList missing;
    if (verdict.refused > 0)
        missing += tr("%Ln right(s) or condition(s) are missing.", nullptr, verdict.refused);
    if (verdict.limited > 0)
        missing += tr("%Ln point(s) are limited.", nullptr, verdict.limited);
    m_verdict->setKind(kindOf(able));
    m_verdict->setWords(words::accessVerdict(able), missing.join(u' '));
    const Campus &campus = m_session.campus();
    m_moodle->setDiagnosis(diagnosis, campus.moodle.host() + campus.moodle.path(), m_session.catalogue().moodle.username);
    m_chat->setDiagnosis(diagnosis, campus.rocketchat.host() + campus.rocketchat.path(), m_session.catalogue().chat.username);
    m_abilities->setAbilities(able);
    m_requests->setRequests(
        words::accessRequest(Server::Moodle, diagnosis.findings), words::accessRequest(Server::RocketChat, diagnosis.findings));
    if (m_told == diagnosis.at)
        return;
    m_told = diagnosis.at;
    emit verdictFound(verdict);
}

/// A strict server is left out: the cards say it, as the condition of new rooms.
void DoctorPage::showPlugin()
{
    QStringList lines;
    for (const Finding &finding : campusFindings(m_session.catalogue()))
        if (finding.kind != Finding::Kind::StrictServer)
            lines << words::finding(finding) + u' ' + words::remedy(finding);
    m_plugin->setVisible(!lines.isEmpty());
    //: Title over problems of the Moodle plugin that concern the campus as a whole
    m_plugin->setWords(tr("The plugin on this campus"), lines.join(u'\n'));
}

void DoctorPage::copyReport()
{
    if (const auto &said = m_session.doctor().said)
        QGuiApplication::clipboard()->setText(words::accessReport(*said));
}

void DoctorPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        display();
    QWidget::changeEvent(event);
}

void DoctorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const DoctorState &doctor = m_session.doctor();
    if (!doctor.said && !doctor.asking && !doctor.stopped)
        m_session.askDoctor();
}

void DoctorPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= px(twoColumns);
    m_servers->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_below->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace diapason
