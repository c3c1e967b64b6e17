// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/planspage.h"

#include "app/session.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/statepane.h"
#include "gui/plans/planfiles.h"
#include "gui/plans/previewpage.h"
#include "gui/plans/runpage.h"
#include "words/words.h"

#include <QEvent>

namespace diapason {

using namespace Qt::StringLiterals;

PlansPage::PlansPage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QStackedWidget(parent),
      m_session(session),
      m_dialogs(dialogs),
      m_preview(new PreviewPage(session, dialogs, this)),
      m_run(new RunPage(session, dialogs, this)),
      m_maker(session),
      m_making(new StatePane(this)),
      m_fault(new StatePane(this))
{
    m_making->setObjectName(u"plans.making"_s);
    m_fault->setObjectName(u"plans.fault"_s);
    for (QWidget *page : std::initializer_list<QWidget *>{m_preview, m_run, m_making, m_fault})
        addWidget(page);
    connect(m_preview, &PreviewPage::applied, this, [this] {
        m_run->setDocument(m_preview->document());
        setCurrentWidget(m_run);
    });
    connect(m_preview, &PreviewPage::cancelled, this, &PlansPage::leave);
    connect(m_preview, &PreviewPage::openWanted, this, &PlansPage::openFile);
    connect(m_run, &RunPage::backRequested, this, &PlansPage::finished);
    connect(m_run, &RunPage::retryWanted, this, &PlansPage::retry);
    connect(m_run, &RunPage::undoWanted, this, &PlansPage::undoWanted);
    connect(m_fault, &StatePane::triggered, this, [this](const QString &id) {
        if (id == "open"_L1)
            openFile();
        else
            emit finished({});
    });
    connect(m_making, &StatePane::triggered, this, [this] { emit finished({}); });
    connect(m_making, &StatePane::stopRequested, &m_maker, &PlanMaker::stop);
    connect(&m_maker, &PlanMaker::progressed, this, &PlansPage::showMaking);
    connect(&m_maker, &PlanMaker::made, this, &PlansPage::showMade);
    connect(this, &QStackedWidget::currentChanged, this, &PlansPage::stateChanged);
    connect(&m_session, &Session::runChanged, this, &PlansPage::stateChanged);
}

void PlansPage::showPlan(const Plan &plan, bool applyFocused)
{
    m_maker.forget();
    m_ofChosen = false;
    setCurrentWidget(m_preview);
    emit wanted();
    m_preview->setPlan(plan, applyFocused);
    emit stateChanged();
}

void PlansPage::makePlan(const PlanScope &scope)
{
    if (!mayOpen())
        return;
    m_ofChosen = !scope.activities.isEmpty();
    setCurrentWidget(m_making);
    emit wanted();
    m_maker.make(scope);
}

void PlansPage::showMaking()
{
    m_making->showLoading(
        //: %1 is a course or a category
        tr("The activities of “%1” are read first; nothing is written").arg(m_maker.scope().name), m_maker.done(),
        m_maker.total());
}

/// Who looks at something else by now is not called away.
void PlansPage::showMade(const MadePlan &made)
{
    m_nothing.reset();
    if (made.plan.rooms.isEmpty()) {
        m_nothing = made;
        return showNothing();
    }
    setCurrentWidget(m_preview);
    m_preview->setPlan(made.plan, false, {.unread = made.unread, .roomless = made.roomless});
    emit stateChanged();
}

void PlansPage::showNothing()
{
    QStringList meaning;
    if (m_nothing->inStep > 0)
        meaning << tr("%n activity(ies) read: in step.", nullptr, m_nothing->inStep);
    if (!m_nothing->unread.isEmpty())
        //: %1 is names of activities
        meaning << tr("Not read, so nothing is known of them: %1.").arg(firstNames(m_nothing->unread));
    if (!m_nothing->roomless.isEmpty())
        //: %1 is names of activities
        meaning << tr("Without a room: %1.").arg(firstNames(m_nothing->roomless));
    if (meaning.isEmpty())
        meaning << tr("There is no activity with a room there.");
    const bool good = m_nothing->unread.isEmpty() && m_nothing->inStep > 0;
    m_making->showState({.symbol = good ? "check-circle"_L1 : "list-check"_L1,
        .tone = good ? Tone::InStep : Tone::Information,
        //: %1 is a course or a category
        .sentence = tr("Nothing to repair in “%1”").arg(m_nothing->scope.name),
        .meaning = meaning.join(u' '),
        .actions = {{.id = u"back"_s, .text = tr("Back")}}});
}

bool PlansPage::mayOpen() const { return !m_session.run().busy(); }

bool PlansPage::maySave() const { return currentWidget() == m_preview && !m_preview->isEmpty(); }

void PlansPage::openFile()
{
    if (!mayOpen())
        return;
    m_dialogs.openFile(this, tr("Open a plan"), tr("Plans (*.json)"), [this](const QString &path) {
        if (!path.isEmpty())
            open(path);
    });
}

void PlansPage::open(const QString &path)
{
    const Result<PlanDocument> document = readPlanFile(path);
    if (!document)
        return showError(document.error());
    if (const Result<void> fitting = fits(*document, m_session.campus()); !fitting)
        return showError(fitting.error());
    m_error.reset();
    m_maker.forget();
    m_ofChosen = false;
    setCurrentWidget(m_preview);
    emit wanted();
    m_preview->openDocument(*document);
    emit stateChanged();
}

void PlansPage::save()
{
    if (maySave())
        m_preview->save();
}

/// A run that goes on meanwhile is still to be looked at.
void PlansPage::leave()
{
    if (m_session.run().busy())
        return setCurrentWidget(m_run);
    const QList<RoomPlan> &rooms = m_preview->plan().rooms;
    emit finished(rooms.size() == 1 ? rooms.constFirst().cmid : Cmid{}); // many: back to where one was
}

void PlansPage::retry()
{
    const Plan parked = retryOf(m_run->document().plan, m_session.run());
    if (!parked.rooms.isEmpty())
        showPlan(parked, false);
}

void PlansPage::showError(const Error &error)
{
    emit wanted();
    if (maySave())
        return m_preview->showError(error);
    m_error = error;
    showFault();
    setCurrentWidget(m_fault);
}

void PlansPage::showFault()
{
    const words::ErrorWords said = words::error(*m_error);
    m_fault->showState({.symbol = "slash-circle-fill"_L1,
        .tone = Tone::Blocked,
        .sentence = said.what,
        .meaning = QStringList{said.meaning, said.todo}.join(u' ').trimmed(),
        .actions = {{.id = u"open"_s, .text = tr("Open another plan…"), .kind = Button::Kind::Primary, .icon = "folder2-open"_L1},
            {.id = u"back"_s, .text = tr("Back")}},
        .details = said.details});
}

void PlansPage::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (m_error)
        showFault();
    if (m_maker.busy())
        showMaking();
    else if (m_nothing)
        showNothing();
}

} // namespace diapason
