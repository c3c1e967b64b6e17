// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a privacy case: who did what and when, without names of people it is about and without any text of a message.
#include "domain/erasure.h"
#include "words/csv.h"
#include "words/erasure.h"
#include "words/privacy.h"
#include "words/translate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString utc(const QDateTime &at) { return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString(); }
QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }
QJsonValue orNull(const QDate &day) { return orNull(day.toString(Qt::ISODate)); }

constexpr std::array stateCodes{"open"_L1, "collecting"_L1, "review"_L1, "exported"_L1, "closed"_L1};

} // namespace

QString caseEventKind(CaseEvent::Kind kind)
{
    //: One line of the log of a privacy case
    switch (kind) {
    case CaseEvent::Kind::Opened: return Words::tr("Case opened");
    case CaseEvent::Kind::Changed: return Words::tr("Case changed");
    case CaseEvent::Kind::Extended: return Words::tr("Deadline extended");
    case CaseEvent::Kind::AccountConfirmed: return Words::tr("Account confirmed");
    case CaseEvent::Kind::AccountExcluded: return Words::tr("Account excluded");
    case CaseEvent::Kind::Estimated: return Words::tr("Volume estimated");
    case CaseEvent::Kind::CollectionStarted: return Words::tr("Collection begun");
    case CaseEvent::Kind::CollectionStopped: return Words::tr("Collection stopped");
    case CaseEvent::Kind::Collected: return Words::tr("Collection finished");
    case CaseEvent::Kind::Looked: return Words::tr("Collected data looked at");
    case CaseEvent::Kind::Unmasked: return Words::tr("Words of others shown");
    case CaseEvent::Kind::Masked: return Words::tr("Words of others masked again");
    case CaseEvent::Kind::ItemExcluded: return Words::tr("Item left out");
    case CaseEvent::Kind::ItemIncluded: return Words::tr("Item taken back in");
    case CaseEvent::Kind::Exported: return Words::tr("Archive written");
    case CaseEvent::Kind::ArchiveDeleted: return Words::tr("Archive deleted");
    case CaseEvent::Kind::MoodleRequestMade: return Words::tr("Data request made in Moodle");
    case CaseEvent::Kind::Rehearsed: return Words::tr("Erasure rehearsed");
    case CaseEvent::Kind::ErasureApplied: return Words::tr("Erasure applied");
    case CaseEvent::Kind::WorkFileDeleted: return Words::tr("Collected data deleted");
    case CaseEvent::Kind::Closed: return Words::tr("Case closed");
    case CaseEvent::Kind::ErasurePlanned: return Words::tr("Erasure planned");
    case CaseEvent::Kind::GroundGiven: return Words::tr("Ground given for what an erasure leaves");
    case CaseEvent::Kind::Reopened: break;
    }
    return Words::tr("Case opened again");
}

QString caseEvent(const CaseEvent &event)
{
    const QString kind = caseEventKind(event.kind);
    const std::optional<ErasureResidue> left
        = event.kind == CaseEvent::Kind::GroundGiven ? erasureResidueOf(event.about) : std::nullopt;
    const QString about = left ? erasureResidue(*left) : event.about;
    const QString what = about.isEmpty() ? kind : u"%1 (%2)"_s.arg(kind, about);
    //: A line of a case's log: %1 is what was done, %2 the reason as somebody gave it
    return event.reason.isEmpty() ? what : Words::tr("%1: %2").arg(what, event.reason);
}

QByteArray caseLogCsv(const PrivacyCase &request, const QList<CaseEvent> &events, const QLocale &locale)
{
    QString lines = csvLine({Words::tr("Case"), Words::tr("When"), Words::tr("By whom"), Words::tr("Code"), Words::tr("What was done"),
                                Words::tr("About"), Words::tr("Reason")},
        locale);
    for (const CaseEvent &event : events)
        lines += csvLine({QString::number(request.id), utc(event.at), event.operatorName, caseEventCode(event.kind),
                             caseEventKind(event.kind), event.about, event.reason},
            locale);
    return csvBytes(lines);
}

QByteArray caseLogJson(const PrivacyCase &request, const QList<CaseEvent> &events)
{
    QJsonArray array;
    for (const CaseEvent &event : events)
        array.append(QJsonObject{{u"at"_s, orNull(utc(event.at))}, {u"kind"_s, caseEventCode(event.kind)},
            {u"by"_s, orNull(event.operatorName)}, {u"about"_s, orNull(event.about)}, {u"reason"_s, orNull(event.reason)}});
    // Neither requester nor person: the log outlives what was collected.
    const QJsonObject about{{u"number"_s, request.id}, {u"campus"_s, orNull(request.campus)},
        {u"kind"_s, request.kind == PrivacyCase::Kind::Access ? u"access"_s : u"erasure"_s},
        {u"state"_s, QString(stateCodes[size_t(request.state)])}, {u"received"_s, orNull(request.received)},
        {u"due"_s, orNull(dueBy(request))}, {u"extended"_s, request.extension ? orNull(request.extension->decided) : QJsonValue(QJsonValue::Null)},
        {u"opened"_s, orNull(utc(request.opened))}, {u"closed"_s, orNull(utc(request.closed))}};
    return QJsonDocument(QJsonObject{{u"case"_s, about}, {u"events"_s, array}}).toJson();
}

} // namespace diapason::words
