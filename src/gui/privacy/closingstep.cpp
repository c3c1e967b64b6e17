// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/closingstep.h"

#include "app/applier.h"
#include "app/session.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/label.h"
#include "gui/parts/savewhole.h"
#include "gui/privacy/casetable.h"
#include "words/closingsheet.h"
#include "words/privacy.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

ClosingStep::ClosingStep(CaseKeeper &keeper, Dialogs &dialogs, QWidget *parent)
    : CaseStep(keeper, parent),
      m_dialogs(dialogs),
      m_sheetCard(new Card(this)),
      m_log(new Card(this)),
      m_said(new PlainTextLabel(TextStyle::Body, &Tokens::text, m_sheetCard)),
      m_sheet(new Button(Button::Kind::Secondary, {}, "save"_L1, m_sheetCard)),
      m_close(new Button(Button::Kind::Primary, {}, "check2"_L1, m_sheetCard)),
      m_reopen(new Button(Button::Kind::Secondary, {}, "arrow-counterclockwise"_L1, m_sheetCard)),
      m_table(new CaseTable(u"privacy.log"_s, m_model, {0, 2, 5, 4}, m_log)),
      m_kept(new PlainTextLabel(TextStyle::Second, &Tokens::second, m_log)),
      m_export(new Button(Button::Kind::Quiet, {}, "save"_L1, m_log))
{
    m_table->setWrapped(CaseEventsModel::What); // the hash of an archive, whole
    m_table->setWrapped(CaseEventsModel::Reason);
    m_said->setObjectName(u"privacy.closing.said"_s);
    m_said->setWordWrap(true);
    m_sheet->setObjectName(u"privacy.sheet"_s);
    m_close->setObjectName(u"privacy.close"_s);
    m_reopen->setObjectName(u"privacy.reopen"_s);
    m_export->setObjectName(u"privacy.log.save"_s);
    m_export->setSmall(true);
    m_kept->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_said, 1);
    row->addWidget(m_sheet);
    row->addWidget(m_reopen);
    row->addWidget(m_close);
    m_sheetCard->body()->addLayout(row);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_kept, 1);
    foot->addWidget(m_export);
    m_log->body()->addWidget(m_table, 1);
    m_log->body()->addLayout(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(12));
    column->addWidget(m_sheetCard);
    column->addWidget(m_log, 1);
    connect(&desk(), &PrivacyDesk::casesChanged, this, [this] {
        if (isVisible() && m_of == request().id && m_of != 0)
            desk().wantLog(m_of); // what was just done is in it
    });
    connect(&desk(), &PrivacyDesk::logRead, this, &ClosingStep::take);
    connect(m_sheet, &QAbstractButton::clicked, this, &ClosingStep::saveSheet);
    connect(m_export, &QAbstractButton::clicked, this, &ClosingStep::saveLog);
    connect(m_close, &QAbstractButton::clicked, this, &ClosingStep::close);
    connect(m_reopen, &QAbstractButton::clicked, this, [this] { desk().reopenCase(); });
}

StepState ClosingStep::stepState() const { return m_keeper.closed() ? StepState::Done : StepState::Open; }

void ClosingStep::enter()
{
    display();
    if (!m_keeper.fresh())
        desk().wantLog(request().id);
}

void ClosingStep::take(qint64 request, const QList<CaseEvent> &events)
{
    if (request != this->request().id)
        return;
    m_of = request;
    m_events = events;
    m_model.assign(events, desk().session().clock().now());
    display();
}

void ClosingStep::display()
{
    if (m_of != request().id) {
        m_of = 0;
        m_events.clear();
        m_model.assign({}, {});
    }
    const bool closed = m_keeper.closed(), known = m_of != 0;
    m_said->setText(!known ? QString() : words::deadlineKept(request(), m_events));
    m_close->setVisible(!closed);
    m_reopen->setVisible(closed);
    m_close->setEnabled(chosen() && !busy());
    m_reopen->setEnabled(chosen());
    m_sheet->setEnabled(known);
    m_export->setEnabled(known && !m_events.isEmpty());
    m_log->setHeading(tr("Log of the case"), tr("no names and no texts of messages; kept apart from the journal"),
        tr("%Ln event(s)", nullptr, int(m_events.size())));
}

void ClosingStep::save(const QString &title, const QString &name, const QString &filter, const QByteArray &content)
{
    m_dialogs.saveFile(this, title, name, filter, [this, content](const QString &path) {
        if (path.isEmpty())
            return;
        if (const Result<void> written = saveWhole(path, content); !written)
            emit failed(written.error());
    });
}

void ClosingStep::saveSheet()
{
    const words::ClosingSheet sheet{.request = request(),
        .campus = desk().session().campus().name,
        .events = m_events,
        .reports = chosen() ? view().reports : QList<PartReport>{},
        .counts = chosen() ? view().counts : DossierCounts{},
        .figures = chosen() && view().workFile,
        .made = desk().session().clock().now(),
        .operatorName = operatorName(),
        .version = QCoreApplication::applicationVersion()};
    save(tr("Save the closing sheet"), u"case-%1.html"_s.arg(request().id), tr("Web page (*.html)"), words::closingSheetHtml(sheet));
}

void ClosingStep::saveLog()
{
    save(tr("Save the log"), u"case-%1-log.csv"_s.arg(request().id), tr("Table (*.csv)"), words::caseLogCsv(request(), m_events));
}

void ClosingStep::close()
{
    const bool left = chosen() && view().workFile;
    const QString archive = request().archive.isEmpty() ? QString() : u' ' + tr("The archive is still on this machine: delete it once it was handed over.");
    const Confirmation question{.title = tr("Close the case"),
        .question = tr("Close this case?"),
        .consequence = (left ? tr("What was collected is still on this machine; delete it in Collection when it is no longer needed. The log stays for 12 months.")
                             : tr("The log stays for 12 months.")) + archive,
        .accept = tr("Close the case")};
    m_dialogs.confirm(this, question, [this](bool accepted) {
        if (!accepted)
            return;
        m_keeper.flush();
        desk().closeCase();
    });
}

void ClosingStep::retranslate()
{
    m_sheetCard->setHeading(tr("Closing"));
    m_sheet->setText(tr("Save the closing sheet…"));
    m_close->setText(tr("Close the case…"));
    m_reopen->setText(tr("Open the case again"));
    m_table->setAccessibleName(tr("Log of the case"));
    m_kept->setText(tr("Events stay for %Ln month(s) after the case was closed.", nullptr, caseLogMonths));
    m_export->setText(tr("Save the log…"));
    m_model.retranslate();
}

} // namespace diapason
