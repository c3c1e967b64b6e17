// SPDX-License-Identifier: GPL-3.0-or-later
// What was done with a case, by when and with which gaps: the page that stays when the case is closed.
#pragma once

#include "domain/dossier.h"

namespace diapason::words {

struct ClosingSheet {
    PrivacyCase request = {};
    QString campus = {};
    QList<CaseEvent> events = {};   ///< oldest first
    QList<PartReport> reports = {}; ///< empty when the work file is gone: then figures are not told
    DossierCounts counts = {};
    bool figures = false; ///< reports and counts are known
    QDateTime made = {};
    QString operatorName = {};
    QString version = {};
};

/// The first answer: the last day something was exported or erased for the requester, else the day it was closed. Invalid: none yet.
[[nodiscard]] QDate answeredOn(const PrivacyCase &request, const QList<CaseEvent> &events);
/// "Answered on 12 December 2026, 2 days before the deadline." For the screen too.
[[nodiscard]] QString deadlineKept(const PrivacyCase &request, const QList<CaseEvent> &events);
/// A page in the case's language: no script, nothing fetched, printable. Main thread.
[[nodiscard]] QByteArray closingSheetHtml(const ClosingSheet &sheet);

} // namespace diapason::words
