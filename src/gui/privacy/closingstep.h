// SPDX-License-Identifier: GPL-3.0-or-later
// Who did what with the case, and its end: the closing sheet, closing and opening again.
#pragma once

#include "gui/privacy/casestep.h"
#include "models/caseeventsmodel.h"

namespace diapason {

class Button;
class Card;
class CaseTable;
class Dialogs;
class PlainTextLabel;

class ClosingStep final : public CaseStep
{
    Q_OBJECT
public:
    ClosingStep(CaseKeeper &keeper, Dialogs &dialogs, QWidget *parent = nullptr);
    void display() override;
    void retranslate() override;
    void enter() override;
    [[nodiscard]] StepState stepState() const override;

signals:
    void failed(const diapason::Error &error); ///< the sheet could not be written

private:
    void take(qint64 request, const QList<CaseEvent> &events);
    void save(const QString &title, const QString &name, const QString &filter, const QByteArray &content);
    void saveSheet();
    void saveLog();
    void close();

    Dialogs &m_dialogs;
    CaseEventsModel m_model;
    QList<CaseEvent> m_events;
    qint64 m_of = 0;
    Card *m_sheetCard;
    Card *m_log;
    PlainTextLabel *m_said;
    Button *m_sheet;
    Button *m_close;
    Button *m_reopen;
    CaseTable *m_table;
    PlainTextLabel *m_kept;
    Button *m_export;
};

} // namespace diapason
