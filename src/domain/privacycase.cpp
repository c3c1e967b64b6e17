// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/privacycase.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr std::array partCodes{"identity"_L1, "enrolments"_L1, "profile"_L1, "memberships"_L1, "messages"_L1, "files"_L1, "mentions"_L1};
static_assert(partCodes.size() == allCaseParts.size());

constexpr std::array eventCodes{"opened"_L1, "changed"_L1, "extended"_L1, "account_confirmed"_L1, "account_excluded"_L1, "estimated"_L1,
    "collection_started"_L1, "collection_stopped"_L1, "collected"_L1, "looked"_L1, "unmasked"_L1, "masked"_L1, "item_excluded"_L1,
    "item_included"_L1, "exported"_L1, "archive_deleted"_L1, "moodle_request_made"_L1, "rehearsed"_L1, "erasure_applied"_L1,
    "work_file_deleted"_L1, "closed"_L1, "reopened"_L1, "erasure_planned"_L1, "ground_given"_L1};
static_assert(eventCodes.size() == caseEventKinds);

QDate workingDay(QDate day)
{
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    return day;
}

} // namespace

QString casePartCode(CasePart part) { return partCodes[size_t(part)]; }

std::optional<CasePart> casePartFromCode(const QString &code)
{
    const auto found = std::ranges::find(partCodes, code);
    return found == partCodes.end() ? std::nullopt : std::optional(CasePart(found - partCodes.begin()));
}

QList<CaseAccount> PrivacyCase::confirmed() const
{
    QList<CaseAccount> out;
    std::ranges::copy_if(accounts, std::back_inserter(out),
        [](const CaseAccount &account) { return account.decision == CaseAccount::Decision::Confirmed; });
    return out;
}

bool PrivacyCase::decided() const
{
    return std::ranges::none_of(accounts, [](const CaseAccount &account) { return account.decision == CaseAccount::Decision::Open; });
}

QDate dueBy(const PrivacyCase &request)
{
    // addMonths() stays in the month: a request of 31 January is answered by the last day of February.
    return request.received.isValid() ? workingDay(request.received.addMonths(request.extension ? 3 : 1)) : QDate();
}

bool mayExtend(const PrivacyCase &request, const QDate &today)
{
    return !request.extension && request.received.isValid() && today <= workingDay(request.received.addMonths(1));
}

QList<CaseFault> faultsOf(const PrivacyCase &request, const QDate &today)
{
    QList<CaseFault> faults;
    const auto when = [&](bool wrong, CaseFault fault) {
        if (wrong)
            faults.append(fault);
    };
    when(request.requester.trimmed().isEmpty(), CaseFault::NoRequester);
    when(!request.received.isValid(), CaseFault::NoReceived);
    when(request.received.isValid() && request.received > today, CaseFault::ReceivedLater);
    when(request.identityCheck.trimmed().isEmpty(), CaseFault::NoIdentityCheck);
    when(request.extension && request.extension->reason.trimmed().isEmpty(), CaseFault::NoReason);
    when(!request.person.isValid() && request.confirmed().isEmpty(), CaseFault::NoPerson);
    when(!request.decided(), CaseFault::AccountsOpen);
    when(request.scope.parts.isEmpty() && !request.scope.moodleRequest, CaseFault::NothingInScope);
    return faults;
}

QString caseEventCode(CaseEvent::Kind kind) { return eventCodes[size_t(kind)]; }

QString pseudonym(qint64 request, const QString &thing)
{
    const QByteArray hashed
        = QCryptographicHash::hash((QString::number(request) + u'\n' + thing).toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hashed.first(10));
}

} // namespace diapason
