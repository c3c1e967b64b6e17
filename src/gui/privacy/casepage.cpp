// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/casepage.h"

#include "gui/parts/banner.h"
#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/fact.h"
#include "gui/parts/pagetitle.h"
#include "gui/privacy/closingstep.h"
#include "gui/privacy/collectstep.h"
#include "gui/privacy/erasurestep.h"
#include "gui/privacy/exportstep.h"
#include "gui/privacy/personstep.h"
#include "gui/privacy/requeststep.h"
#include "gui/privacy/reviewstep.h"
#include "gui/privacy/scopestep.h"
#include "gui/privacy/stepbar.h"
#include "models/casesmodel.h"
#include "words/privacy.h"
#include "words/words.h"

#include <QEvent>
#include <QStackedWidget>

namespace diapason {

using namespace Qt::StringLiterals;

CasePage::CasePage(CaseKeeper &keeper, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_keeper(keeper),
      m_title(new PageTitle(this)),
      m_due(new CountPill(this)),
      m_failed(new Banner(Banner::Kind::Attention, this)),
      m_bar(new StepBar(this)),
      m_pages(new QStackedWidget(this))
{
    setObjectName(u"privacy.case"_s);
    m_due->setObjectName(u"privacy.due"_s);
    m_failed->setObjectName(u"privacy.failed"_s);
    m_failed->hide();
    m_title->addAction(m_due);
    auto *bar = new Card(this);
    bar->layout()->setContentsMargins(px(6), px(6), px(6), px(2));
    bar->body()->addWidget(m_bar);
    makeSteps(dialogs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(10), px(16), px(14));
    column->setSpacing(px(12));
    column->addWidget(m_title);
    column->addWidget(m_failed);
    column->addWidget(bar);
    column->addWidget(m_pages, 1);
    wire();
    retranslate();
    showStep(u"request"_s);
}

void CasePage::makeSteps(Dialogs &dialogs)
{
    m_request = new RequestStep(m_keeper, m_pages);
    m_person = new PersonStep(m_keeper, m_pages);
    m_export = new ExportStep(m_keeper, dialogs, m_pages);
    m_erasure = new ErasureStep(m_keeper, m_pages);
    auto *closing = new ClosingStep(m_keeper, dialogs, m_pages);
    connect(closing, &ClosingStep::failed, this, &CasePage::say);
    m_places = {{u"request"_s, m_request}, {u"person"_s, m_person}, {u"scope"_s, new ScopeStep(m_keeper, dialogs, m_pages)},
        {u"collection"_s, new CollectStep(m_keeper, dialogs, m_pages)}, {u"review"_s, new ReviewStep(m_keeper, m_pages)},
        {u"export"_s, m_export}, {u"erasure"_s, m_erasure, false}, {u"closing"_s, closing}};
    for (const Place &place : std::as_const(m_places))
        m_pages->addWidget(place.step);
}

void CasePage::wire()
{
    connect(m_bar, &StepBar::chosen, this, &CasePage::showStep);
    connect(m_request, &RequestStep::discarded, this, &CasePage::discarded);
    connect(&m_keeper, &CaseKeeper::changed, this, &CasePage::display);
    connect(&m_keeper, &CaseKeeper::opened, this, [this] {
        showStep(u"person"_s);
        if (QWidget *field = findField()) // what had the focus has gone with its step
            field->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_keeper.desk(), &PrivacyDesk::viewChanged, this, &CasePage::display);
    connect(&m_keeper.desk(), &PrivacyDesk::workChanged, this, &CasePage::display);
    connect(&m_keeper.desk(), &PrivacyDesk::failed, this, &CasePage::say);
    connect(m_failed, &Banner::triggered, m_failed, &QWidget::hide);
}

CaseStep *CasePage::current() const { return static_cast<CaseStep *>(m_pages->currentWidget()); }

QString CasePage::step() const { return m_bar->current(); }

void CasePage::showStep(const QString &id)
{
    const auto place = std::ranges::find(m_places, id, &Place::id);
    if (place == m_places.end() || !place->shown)
        return;
    m_keeper.flush();
    m_bar->setCurrent(id);
    m_pages->setCurrentWidget(place->step);
    m_pages->setAccessibleName(word(id));
    if (m_keeper.any())
        place->step->enter();
}

void CasePage::begin()
{
    showStep(u"request"_s);
    m_request->begin();
}

void CasePage::setErasureShown(bool shown)
{
    const auto place = std::ranges::find(m_places, u"erasure"_s, &Place::id);
    place->shown = shown;
    if (!shown && step() == place->id)
        showStep(u"request"_s);
    showSteps();
}

QWidget *CasePage::findField() const
{
    QWidget *field = m_keeper.any() ? current()->findField() : nullptr;
    return field && field->isVisible() && field->isEnabled() ? field : nullptr;
}

void CasePage::say(const Error &error)
{
    const words::ErrorWords said = words::error(error);
    m_failed->clearActions();
    m_failed->setWords(said.what, QStringList{said.meaning, said.todo}.join(u' ').simplified());
    m_failed->setToolTip(said.details);
    m_failed->addAction(u"read"_s, tr("Understood"), Button::Kind::Quiet);
    m_failed->show();
}

/// Only what is seen is brought up to date; the others are once they come to the front.
void CasePage::display()
{
    if (!m_keeper.any())
        return;
    const bool other = std::exchange(m_of, m_keeper.request().id) != m_keeper.request().id;
    if (other)
        m_failed->hide();
    showTitle();
    showSteps();
    if (other)
        current()->enter();
    else
        current()->display();
}

void CasePage::showTitle()
{
    const PrivacyCase &request = m_keeper.request();
    const QDate today = m_keeper.today();
    QString title = CasesModel::title(request);
    if (m_keeper.fresh())
        title = tr("New case");
    QStringList note{words::caseKind(request.kind)};
    if (!m_keeper.fresh())
        note << words::caseNumber(request.id) << words::caseState(request.state);
    if (!request.personName.isEmpty() && !request.requester.isEmpty() && request.requester != request.personName)
        //: %1 is who asks about the data of somebody
        note << tr("asked by %1").arg(request.requester);
    if (request.received.isValid())
        //: %1 is a day in full
        note << tr("received on %1").arg(words::longDate(request.received));
    m_title->setTitle(title, note.join(u" · "_s), true);
    using enum CasesModel::Urgency;
    const CasesModel::Urgency urgency = CasesModel::urgency(request, today);
    const QString due = CasesModel::due(request, today);
    m_due->setVisible(!due.isEmpty());
    m_due->setWords(due, urgency == Late ? Tone::Blocked : urgency == Soon ? Tone::Add : Tone::Information);
}

void CasePage::showSteps()
{
    QList<StepBar::Step> steps;
    for (const Place &place : std::as_const(m_places))
        if (place.shown)
            steps += {.id = place.id, .word = word(place.id), .state = m_keeper.any() ? place.step->stepState() : StepState::Open};
    m_bar->setSteps(steps);
}

QString CasePage::word(const QString &id) const
{
    //: Steps of a case, in this order
    static const QHash<QString, const char *> words{{u"request"_s, QT_TR_NOOP("Request")}, {u"person"_s, QT_TR_NOOP("Person")},
        {u"scope"_s, QT_TR_NOOP("Scope")}, {u"collection"_s, QT_TR_NOOP("Collection")}, {u"review"_s, QT_TR_NOOP("Review")},
        {u"export"_s, QT_TR_NOOP("Export")}, {u"erasure"_s, QT_TR_NOOP("Erasure")}, {u"closing"_s, QT_TR_NOOP("Log and closing")}};
    return tr(words.value(id));
}

void CasePage::retranslate()
{
    for (const Place &place : std::as_const(m_places))
        place.step->retranslate();
    m_bar->setAccessibleName(tr("Steps of the case"));
    showSteps();
    display();
}

void CasePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diapason
