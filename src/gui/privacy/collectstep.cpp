// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/collectstep.h"

#include "app/session.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/banner.h"
#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/countdownring.h"
#include "gui/parts/label.h"
#include "gui/parts/statepane.h"
#include "gui/privacy/casetable.h"
#include "words/privacy.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace diapason {

using namespace Qt::StringLiterals;

using Phase = PrivacyWork::Phase;
using State = PartReport::State;

namespace {

CaseTable::Mark markOf(State state)
{
    switch (state) {
    case State::Waiting: return {"circle"_L1, Tone::Plain};
    case State::Complete: return {"check"_L1, Tone::InStep};
    case State::Partial: return {"exclamation-triangle"_L1, Tone::Add};
    case State::Failed: return {"x-octagon"_L1, Tone::Blocked};
    case State::Unreadable: return {"slash-circle-fill"_L1, Tone::Blocked};
    case State::LeftOut: return {"skip-forward-circle"_L1, Tone::Information};
    }
    return {};
}

} // namespace

CollectStep::CollectStep(CaseKeeper &keeper, Dialogs &dialogs, QWidget *parent)
    : CaseStep(keeper, parent), m_dialogs(dialogs), m_card(new Card(this))
{
    makeHead(m_card);
    m_table = new CaseTable(u"privacy.manifest"_s, m_model, {0, 1, 0, 0, 0, 0}, m_card);
    m_table->setMarks([](const QModelIndex &index) {
        return index.column() == CasePartsModel::State ? markOf(State(index.data(CasePartsModel::StateRole).toInt()))
                                                       : CaseTable::Mark{};
    });
    m_table->setSecondLine(CasePartsModel::Room, CasePartsModel::Why);
    m_state = new StatePane(m_card);
    m_state->setObjectName(u"privacy.manifest.state"_s);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_state, 1);
    makeFoot(m_card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    connect(m_collect, &QAbstractButton::clicked, this, [this] {
        desk().work().phase == Phase::Paused ? desk().resume() : desk().collect();
    });
    connect(m_pause, &QAbstractButton::clicked, this, [this] { desk().pause(); });
    connect(m_stop, &QAbstractButton::clicked, this, [this] { desk().stop(); });
    connect(m_delete, &QAbstractButton::clicked, this, &CollectStep::deleteAll);
}

void CollectStep::makeHead(QWidget *parent)
{
    m_said = new PlainTextLabel(TextStyle::Name, &Tokens::text, parent);
    m_said->setObjectName(u"privacy.collection"_s);
    m_said->setWordWrap(true);
    m_where = new PlainTextLabel(TextStyle::Second, &Tokens::second, parent);
    m_where->setObjectName(u"privacy.collection.where"_s);
    m_bar = new QProgressBar(parent);
    m_bar->setObjectName(u"privacy.progress"_s);
    m_bar->setTextVisible(false);
    m_collect = new Button(Button::Kind::Primary, {}, "download"_L1, parent);
    m_collect->setObjectName(u"privacy.collect"_s);
    m_pause = new Button(Button::Kind::Secondary, {}, "pause-fill"_L1, parent);
    m_pause->setObjectName(u"privacy.pause"_s);
    m_stop = new Button(Button::Kind::Destructive, {}, "stop-fill"_L1, parent);
    m_stop->setObjectName(u"privacy.stop"_s);
    m_waiting = new Banner(Banner::Kind::Attention, parent);
    m_waiting->setObjectName(u"privacy.waiting"_s);
    m_ring = new CountdownRing(m_waiting);
    m_waiting->setLead(m_ring);
    m_waiting->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_said, 1);
    for (Button *button : {m_collect, m_pause, m_stop})
        row->addWidget(button);
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_bar);
    m_card->body()->addWidget(m_where);
    m_card->body()->addWidget(m_waiting);
}

void CollectStep::makeFoot(QWidget *parent)
{
    m_counts = new PlainTextLabel(TextStyle::Second, &Tokens::second, parent);
    m_counts->setObjectName(u"privacy.counts"_s);
    m_counts->setWordWrap(true);
    m_delete = new Button(Button::Kind::Destructive, {}, "trash"_L1, parent);
    m_delete->setObjectName(u"privacy.deleteWorkFile"_s);
    m_delete->setSmall(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_counts, 1);
    row->addWidget(m_delete);
    m_card->body()->addLayout(row);
}

StepState CollectStep::stepState() const
{
    if (!chosen() || view().reports.isEmpty())
        return request().state > PrivacyCase::State::Collecting ? StepState::Done : StepState::Open;
    const auto is = [this](auto... states) {
        return std::ranges::any_of(view().reports, [=](const PartReport &report) { return ((report.state == states) || ...); });
    };
    if (is(State::Failed, State::Partial) && !busy())
        return StepState::Attention;
    return is(State::Waiting) || desk().work().phase == Phase::Collecting ? StepState::Open : StepState::Done;
}

QString CollectStep::whyNot() const
{
    if (m_keeper.fresh() || !chosen())
        return tr("Open the case first.");
    if (m_keeper.closed())
        return tr("The case is closed.");
    if (const QList<CaseFault> faults = m_keeper.faults(); !faults.isEmpty()) {
        const words::CaseFaultWords said = words::caseFault(faults.first());
        return said.todo.isEmpty() ? said.what : said.what + u' ' + said.todo;
    }
    if (!connected())
        return tr("Both servers must be reachable.");
    if (desk().work().phase == Phase::Rehearsing)
        return tr("The erasure is being rehearsed.");
    return desk().work().phase == Phase::Exporting ? tr("The archive is being written.") : QString();
}

void CollectStep::display()
{
    showWork();
    showWaiting();
    showParts();
}

void CollectStep::showWork()
{
    const PrivacyWork &work = desk().work();
    const bool going = chosen() && (work.phase == Phase::Collecting || work.phase == Phase::Paused);
    const bool paused = work.phase == Phase::Paused;
    const QString why = whyNot();
    const bool begun = chosen() && !view().reports.isEmpty();
    m_collect->setText(paused ? tr("Resume") : begun ? tr("Collect what is missing") : tr("Collect"));
    m_collect->setSymbol(paused ? "play-fill"_L1 : "download"_L1);
    // What is left is what the servers do not show: trying again is not the next thing to do.
    m_collect->setKind(begun && !going && stepState() == StepState::Done ? Button::Kind::Secondary : Button::Kind::Primary);
    m_collect->setVisible(!going || paused);
    m_collect->setEnabled(why.isEmpty() && (!busy() || paused));
    m_collect->setToolTip(why.isEmpty() ? tr("Reads what the scope asks for, and nothing else") : why);
    m_pause->setVisible(going && !paused);
    m_stop->setVisible(going);
    m_bar->setVisible(going);
    m_bar->setRange(0, work.total > 0 ? work.total : 0);
    m_bar->setValue(work.done);
    m_where->setVisible(going && !work.room.isEmpty());
    //: %1 is the name of a room
    m_where->setText(tr("Reading %1").arg(work.room));
    if (going && work.total > 0)
        //: Parts of a collection
        m_said->setText(paused ? tr("Paused: %1 of %2 parts collected").arg(words::number(work.done), words::number(work.total))
                               : tr("%1 of %2 parts collected").arg(words::number(work.done), words::number(work.total)));
    else if (going)
        m_said->setText(paused ? tr("Paused") : tr("Beginning to collect"));
    else if (!why.isEmpty())
        m_said->setText(why);
    else
        m_said->setText(begun ? tr("Collected so far; what failed may be tried again.")
                              : tr("Nothing was collected yet. It may be paused, and goes on where it stopped."));
    m_bar->setAccessibleName(m_said->text());
}

/// The ring counts by itself once it was started.
void CollectStep::showWaiting()
{
    const QDateTime until = chosen() ? desk().work().waitingUntil : QDateTime();
    m_waiting->setVisible(until.isValid());
    if (until == m_waitsUntil)
        return;
    m_waitsUntil = until;
    if (!until.isValid())
        return m_ring->stop();
    m_ring->start(std::max(1, int(desk().session().clock().now().secsTo(until))));
    m_waiting->setWords(tr("Rocket.Chat asks to wait"), tr("Too many calls in a minute. It goes on by itself; nothing is lost."));
}

void CollectStep::showParts()
{
    m_model.assign(chosen() ? view().reports : QList<PartReport>{});
    const bool rows = m_model.rowCount() > 0;
    m_table->setVisible(rows);
    m_state->setVisible(!rows);
    const std::optional<Error> error = chosen() ? view().error : std::nullopt;
    if (error) {
        const words::ErrorWords said = words::error(*error);
        m_state->showState({.symbol = "x-octagon"_L1,
            .tone = Tone::Blocked,
            .sentence = said.what,
            .meaning = QStringList{said.meaning, said.todo}.join(u' ').simplified(),
            .details = said.details});
    } else {
        m_state->showState({.symbol = "download"_L1,
            .sentence = tr("Nothing collected yet"),
            .meaning = tr("Each part and each room is listed here with how far it came. What cannot be read stays in the list, with the reason.")});
    }
    const DossierCounts counts = chosen() ? view().counts : DossierCounts{};
    QString said = tr("%Ln message(s)", nullptr, counts.messages) + u" · "_s + tr("%Ln file(s)", nullptr, counts.files);
    if (counts.fileBytes > 0)
        said += u" · "_s + QLocale().formattedDataSize(counts.fileBytes);
    if (counts.others > 0)
        said += u" · "_s + tr("%Ln with words of others", nullptr, counts.others);
    if (chosen() && view().workFile && !view().resumable)
        said += u'\n' + tr("No keychain: what was collected can be opened until Diapason is closed, and not after.");
    const bool any = chosen() && view().workFile;
    m_counts->setText(any ? said.replace(u'\u202F', u'\u00A0') : QString());
    m_delete->setVisible(any);
    m_delete->setEnabled(!busy());
}

void CollectStep::deleteAll()
{
    const Confirmation question{.title = tr("Delete what was collected"),
        .question = tr("Delete everything that was collected for this case?"),
        .consequence = tr("Messages, files and what was decided about them go for good from this machine. The case and its log stay."),
        .accept = tr("Delete what was collected"),
        .destructive = true};
    m_dialogs.confirm(this, question, [this](bool accepted) {
        if (accepted)
            desk().deleteWorkFile();
    });
}

void CollectStep::retranslate()
{
    m_card->setHeading(tr("Collection"));
    m_pause->setText(tr("Pause"));
    m_stop->setText(tr("Stop after this call"));
    m_table->setAccessibleName(tr("Parts of the collection"));
    m_delete->setText(tr("Delete what was collected…"));
    m_model.retranslate();
}

} // namespace diapason
