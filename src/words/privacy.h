// SPDX-License-Identifier: GPL-3.0-or-later
// Privacy cases in words, for the window, the twin and the documents.
#pragma once

#include "domain/dossier.h"

#include <QJsonObject>

namespace diapason::words {

[[nodiscard]] QString caseKind(PrivacyCase::Kind kind);   ///< "Access", "Erasure"
[[nodiscard]] QString caseState(PrivacyCase::State state); ///< "Under review"
[[nodiscard]] QString caseNumber(qint64 request);          ///< "Case 12"

[[nodiscard]] QString casePart(CasePart part);        ///< "Own messages"
[[nodiscard]] QString casePartMeaning(CasePart part); ///< one sentence: what it takes
[[nodiscard]] QString partState(PartReport::State state); ///< "Partial"
/// "3 of 120 messages were not read: the server stopped answering." Whole sentences; of the part alone, without its room.
[[nodiscard]] QString partReport(const PartReport &report);
/// "the server stopped answering": what a code of a report means, for the end of a sentence; the code itself when it is not known.
[[nodiscard]] QString partReason(const QString &code);

struct CaseFaultWords {
    QString what = {};
    QString todo = {};
};
[[nodiscard]] CaseFaultWords caseFault(CaseFault fault);

/// "Confirmed an account (3f2a9c01b7)": one line of the case's log.
[[nodiscard]] QString caseEvent(const CaseEvent &event);
[[nodiscard]] QString caseEventKind(CaseEvent::Kind kind); ///< "Account confirmed"

[[nodiscard]] QString accountEvidence(const QString &code);           ///< "same username"
[[nodiscard]] QString accountDecision(CaseAccount::Decision decision); ///< "Confirmed"
[[nodiscard]] QString itemKind(DossierItem::Kind kind);               ///< "Message", "Mention"
[[nodiscard]] QString itemDecision(const DossierItem &item);          ///< "Excluded", "Shown", "Masked"; empty: nothing to decide
[[nodiscard]] QString masked();                                       ///< "[masked: words of another person]"

/// "due in 12 days", "due today", "overdue by 2 days"; empty for a closed case or one without its day.
[[nodiscard]] QString dueWords(const PrivacyCase &request, const QDate &today);
/// "delete the archive within 3 days", "delete the archive: 2 days late": by its last day; empty where there is none, or no
/// archive any more.
[[nodiscard]] QString archiveDueWords(const PrivacyCase &request, const QDate &today);
[[nodiscard]] QString longDate(const QDate &day); ///< "14 December 2026", "1er décembre 2026"

/// A state of tool_dataprivacy by its number there: 0 pending … 10 deleted.
[[nodiscard]] QString moodleRequestState(int status);

/// "About 14 more calls: 1,204 messages and 31 files to look through in 6 rooms; 1 room cannot be read."
[[nodiscard]] QString estimate(const DossierEstimate &estimate);

/// The log of a case as files: never a text of a message, times in UTC.
[[nodiscard]] QByteArray caseLogCsv(const PrivacyCase &request, const QList<CaseEvent> &events, const QLocale &locale = QLocale());
/// {"case": {number, campus, kind, state, received, due, extended, opened, closed}, "events": [{at, kind, by, about, reason}]}
[[nodiscard]] QByteArray caseLogJson(const PrivacyCase &request, const QList<CaseEvent> &events);

} // namespace diapason::words
