// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/scopestep.h"

#include "app/session.h"
#include "domain/casefunctions.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/label.h"
#include "gui/parts/statepane.h"
#include "gui/privacy/casetable.h"
#include "words/privacy.h"
#include "words/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>

namespace diapason {

using namespace Qt::StringLiterals;

ScopeStep::ScopeStep(CaseKeeper &keeper, Dialogs &dialogs, QWidget *parent) : CaseStep(keeper, parent), m_dialogs(dialogs)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(px(12));
    column->addWidget(makeParts());
    column->addWidget(makeRequest());
    column->addStretch();
    auto *scroll = m_scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(left);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(12));
    row->addWidget(scroll, 2);
    row->addWidget(makeRooms(), 4);
    connect(&m_model, &CaseRoomsModel::ticked, this, &ScopeStep::tickRoom);
}

QWidget *ScopeStep::makeParts()
{
    m_parts = new Card;
    for (const CasePart part : allCaseParts) {
        auto *box = new QCheckBox(m_parts);
        box->setObjectName(u"privacy.part."_s + casePartCode(part));
        auto *meaning = new PlainTextLabel(TextStyle::Second, &Tokens::second, m_parts);
        meaning->setWordWrap(true);
        meaning->setContentsMargins(px(24), 0, 0, px(2));
        auto *both = new QVBoxLayout;
        both->setSpacing(0);
        both->addWidget(box);
        both->addWidget(meaning);
        m_parts->body()->addLayout(both);
        m_ticks += box;
        m_meanings += meaning;
        connect(box, &QCheckBox::clicked, this, [this, part](bool wanted) { tick(part, wanted); });
    }
    return m_parts;
}

QWidget *ScopeStep::makeRequest()
{
    m_request = new Card;
    m_wantsRequest = new QCheckBox(m_request);
    m_wantsRequest->setObjectName(u"privacy.moodleRequest.wanted"_s);
    m_requestSaid = new PlainTextLabel(TextStyle::Second, &Tokens::second, m_request);
    m_requestSaid->setObjectName(u"privacy.moodleRequest.said"_s);
    m_requestSaid->setWordWrap(true);
    m_make = new Button(Button::Kind::Secondary, {}, {}, m_request);
    m_make->setObjectName(u"privacy.moodleRequest.make"_s);
    m_follow = new Button(Button::Kind::Quiet, {}, "arrow-clockwise"_L1, m_request);
    m_follow->setObjectName(u"privacy.moodleRequest.follow"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_make);
    row->addWidget(m_follow);
    row->addStretch();
    m_request->body()->addWidget(m_wantsRequest);
    m_request->body()->addWidget(m_requestSaid);
    m_request->body()->addLayout(row);
    connect(m_wantsRequest, &QCheckBox::clicked, this, [this](bool wanted) {
        m_keeper.change([wanted](PrivacyCase &request) { request.scope.moodleRequest = wanted; });
    });
    connect(m_make, &QAbstractButton::clicked, this, &ScopeStep::makeMoodleRequest);
    connect(m_follow, &QAbstractButton::clicked, this, [this] { desk().followMoodleRequest(); });
    return m_request;
}

QWidget *ScopeStep::makeRooms()
{
    m_rooms = new Card(this);
    m_table = new CaseTable(u"privacy.rooms"_s, m_model, {1, 0, 0, 0, 0, 0}, m_rooms);
    m_table->setSecondLine(CaseRoomsModel::Course, CaseRoomsModel::Activity);
    for (const int copied : {CaseRoomsModel::Name, CaseRoomsModel::Reading}) // in the tooltip, and in what is copied
        m_table->setColumnHidden(copied, true);
    m_table->setMarks([](const QModelIndex &index) -> CaseTable::Mark {
        const bool shut = index.column() == CaseRoomsModel::Course && !index.data(CaseRoomsModel::ReadableRole).toBool();
        return shut ? CaseTable::Mark{"slash-circle-fill"_L1, Tone::Blocked} : CaseTable::Mark{};
    });
    m_state = new StatePane(m_rooms);
    m_state->setObjectName(u"privacy.rooms.state"_s);
    m_all = new Button(Button::Kind::Quiet, {}, {}, m_rooms);
    m_all->setObjectName(u"privacy.rooms.all"_s);
    m_none = new Button(Button::Kind::Quiet, {}, {}, m_rooms);
    m_none->setObjectName(u"privacy.rooms.none"_s);
    for (Button *button : {m_all, m_none})
        button->setSmall(true);
    m_estimated = new PlainTextLabel(TextStyle::Body, &Tokens::text, m_rooms);
    m_estimated->setObjectName(u"privacy.estimated"_s);
    m_estimated->setWordWrap(true);
    m_estimate = new Button(Button::Kind::Primary, {}, "ui-checks"_L1, m_rooms);
    m_estimate->setObjectName(u"privacy.estimate"_s);
    auto *ticks = new QHBoxLayout;
    ticks->addWidget(m_all);
    ticks->addWidget(m_none);
    ticks->addStretch();
    auto *last = new QHBoxLayout;
    last->setSpacing(px(12));
    last->addWidget(m_estimated, 1);
    last->addWidget(m_estimate, 0, Qt::AlignBottom);
    m_rooms->body()->addLayout(ticks);
    m_rooms->body()->addWidget(m_table, 1);
    m_rooms->body()->addWidget(m_state, 1);
    m_rooms->body()->addLayout(last);
    connect(m_table, &CaseTable::toggled, this, [this](const QModelIndex &index) {
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
    connect(m_all, &QAbstractButton::clicked, this, [this] { tickAll(true); });
    connect(m_none, &QAbstractButton::clicked, this, [this] { tickAll(false); });
    connect(m_estimate, &QAbstractButton::clicked, this, [this] { desk().estimate(); });
    connect(m_state, &StatePane::stopRequested, this, [this] { desk().stop(); });
    return m_rooms;
}

StepState ScopeStep::stepState() const
{
    if (m_keeper.faults().contains(CaseFault::NothingInScope))
        return StepState::Attention;
    const bool known = chosen() && (view().estimate || !view().reports.isEmpty());
    return known || request().state > PrivacyCase::State::Open ? StepState::Done : StepState::Open;
}

void ScopeStep::enter()
{
    display();
    const bool made = request().moodleRequest > 0 || request().scope.moodleRequest;
    const bool offered = missingForRequests(desk().session().catalogue().moodle).isEmpty();
    if (made && offered && chosen() && connected() && std::exchange(m_followed, request().id) != request().id)
        desk().followMoodleRequest();
}

void ScopeStep::tick(CasePart part, bool wanted)
{
    m_keeper.change([&](PrivacyCase &request) {
        if (wanted)
            request.scope.parts.insert(part);
        else
            request.scope.parts.remove(part);
    });
}

void ScopeStep::tickRoom(const RoomId &room, bool wanted)
{
    m_keeper.change([&](PrivacyCase &request) {
        if (wanted)
            request.scope.without.remove(room);
        else
            request.scope.without.insert(room);
    });
}

void ScopeStep::tickAll(bool wanted)
{
    m_keeper.change([&](PrivacyCase &request) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const RoomId room = m_model.item(m_model.index(row, 0)).room.room.id;
            if (wanted)
                request.scope.without.remove(room);
            else
                request.scope.without.insert(room);
        }
    });
}

void ScopeStep::display()
{
    // No word is cut: the longest one of the left side decides, with the bar beside it.
    m_scroll->setMinimumWidth(std::max(px(392), m_scroll->widget()->minimumSizeHint().width() + px(14)));
    showParts();
    showRooms();
    showEstimate();
    showRequest();
}

void ScopeStep::showParts()
{
    for (const CasePart part : allCaseParts) {
        m_ticks.at(int(part))->setChecked(request().scope.has(part));
        m_ticks.at(int(part))->setEnabled(!m_keeper.closed());
    }
    const bool empty = m_keeper.faults().contains(CaseFault::NothingInScope);
    m_parts->setHeading(tr("What is collected"), empty ? words::caseFault(CaseFault::NothingInScope).what : QString());
}

void ScopeStep::showRooms()
{
    const bool known = chosen() && view().estimate.has_value();
    const bool estimating = chosen() && desk().work().phase == PrivacyWork::Phase::Estimating;
    if (known)
        m_model.assign(view().estimate->rooms, request().scope.without, m_keeper.closed());
    else
        m_model.assign({}, {}, true);
    const bool rows = known && m_model.rowCount() > 0;
    m_table->setVisible(rows);
    m_state->setVisible(!rows);
    m_all->setVisible(rows && !m_keeper.closed());
    m_none->setVisible(rows && !m_keeper.closed());
    const int unread = known ? view().estimate->unreadable : 0;
    m_rooms->setHeading(tr("Rooms"), known ? tr("%Ln room(s)", nullptr, m_model.rowCount()) : QString(),
        unread > 0 ? tr("%Ln not readable", nullptr, unread) : QString());
    if (rows)
        return;
    if (estimating)
        return m_state->showLoading(tr("Counting what the rooms hold"), desk().work().done, desk().work().total);
    if (known)
        return m_state->showState({.symbol = "chat-square-text"_L1,
            .sentence = tr("No room of this person is known"),
            .meaning = tr("The confirmed accounts are in no room of this campus.")});
    m_state->showState({.symbol = "ui-checks"_L1,
        .sentence = tr("Estimate first"),
        .meaning = tr("The rooms of the confirmed accounts are listed with how much they hold. Only counts are asked for: no message is read.")});
}

QString ScopeStep::whyNoEstimate() const
{
    if (m_keeper.fresh() || !chosen())
        return tr("Open the case first.");
    if (m_keeper.closed())
        return tr("The case is closed.");
    if (request().confirmed().isEmpty())
        return tr("Confirm an account first.");
    if (!connected())
        return tr("Both servers must be reachable.");
    return busy() ? tr("Something else is going on.") : QString();
}

void ScopeStep::showEstimate()
{
    const QString why = whyNoEstimate();
    m_estimate->setEnabled(why.isEmpty());
    m_estimate->setToolTip(why.isEmpty() ? tr("Counts only: no message and no file is read") : why);
    const bool known = chosen() && view().estimate.has_value();
    m_estimate->setKind(known ? Button::Kind::Secondary : Button::Kind::Primary);
    m_estimated->setText(known ? words::estimate(*view().estimate) : why);
}

void ScopeStep::showRequest()
{
    const PrivacyCase &shown = request();
    const QStringList missing = missingForRequests(desk().session().catalogue().moodle);
    m_wantsRequest->setChecked(shown.scope.moodleRequest);
    // What cannot be had may still be unticked.
    m_wantsRequest->setEnabled(!m_keeper.closed() && shown.person.isValid() && (missing.isEmpty() || shown.scope.moodleRequest));
    const QList<MoodleRequest> &made = chosen() ? view().moodleRequests : QList<MoodleRequest>{};
    QStringList lines;
    for (const MoodleRequest &one : made.first(std::min<qsizetype>(made.size(), 3)))
        //: A request in Moodle: its number, the day it was made, how it stands
        lines << tr("Request %1 of %2: %3").arg(one.id).arg(words::day(one.made), words::moodleRequestState(int(one.state)));
    if (lines.isEmpty() && shown.moodleRequest > 0)
        lines << tr("Request %1 was made.").arg(shown.moodleRequest);
    if (!missing.isEmpty())
        //: %1 is names of functions of Moodle
        lines << tr("The token’s service in Moodle does not offer its data requests: %1 missing. An administrator of Moodle adds them, and makes this account a privacy officer; the access doctor says how.").arg(missing.join(u", "_s));
    if (!shown.person.isValid())
        lines = {tr("Needs a person in Moodle.")};
    else if (lines.isEmpty())
        lines = {tr("Moodle collects its own data itself. Its privacy officer approves the request there; what it gives is not copied into this archive.")};
    m_requestSaid->setText(lines.join(u'\n'));
    const bool may = chosen() && shown.person.isValid() && !m_keeper.closed() && connected();
    m_make->setVisible(shown.moodleRequest == 0);
    m_make->setEnabled(may && shown.scope.moodleRequest && !busy() && missing.isEmpty());
    m_make->setToolTip(shown.scope.moodleRequest ? tr("Writes one request into Moodle, for this person") : tr("Tick it first."));
    m_follow->setEnabled(may && missing.isEmpty());
}

void ScopeStep::makeMoodleRequest()
{
    const Confirmation question{.title = tr("Moodle’s own request"),
        //: %1 is a name
        .question = tr("Make a data request in Moodle for %1?").arg(request().personName),
        .consequence = tr("Moodle notes who made it and may tell the person. It cannot be taken back from here."),
        .accept = tr("Make the request")};
    m_dialogs.confirm(this, question, [this](bool accepted) {
        if (accepted)
            desk().makeMoodleRequest();
    });
}

void ScopeStep::retranslate()
{
    for (const CasePart part : allCaseParts) {
        m_ticks.at(int(part))->setText(words::casePart(part));
        m_ticks.at(int(part))->setAccessibleDescription(words::casePartMeaning(part));
        m_meanings.at(int(part))->setText(words::casePartMeaning(part));
    }
    m_request->setHeading(tr("Moodle’s own data request"));
    m_wantsRequest->setText(tr("Ask Moodle for its own data, too"));
    m_make->setText(tr("Make the request…"));
    m_follow->setText(tr("Ask how it stands"));
    m_table->setAccessibleName(tr("Rooms of this person; Space takes one in or leaves it out"));
    m_all->setText(tr("All rooms"));
    m_none->setText(tr("No room"));
    m_estimate->setText(tr("Estimate"));
    m_model.retranslate();
}

} // namespace diapason
