// SPDX-License-Identifier: GPL-3.0-or-later
// A privacy case over the demo campus: real HTTP, a real sealed work file.
#pragma once

#include "app/caseaccounts.h"
#include "app/collector.h"
#include "store/sqliteworkfiles.h"
#include "support/opendemo.h"

namespace diapason::test {

class DossierDemo : public OpenDemo
{
public:
    explicit DossierDemo(const demo::DemoCampus::Options &options = {}) : OpenDemo(options) { open(); }

    /// Somebody of the demo campus, by their username in Moodle.
    [[nodiscard]] PrivacyCase caseOf(const QString &username)
    {
        for (const Course &course : std::as_const(catalogue.courses.courses)) {
            const CourseReading reading = await(moodle.people(course, {}, {}));
            for (const Person &person : reading.people)
                if (person.username == username)
                    return {.id = 1,
                        .campus = QStringLiteral("demo"),
                        .requester = person.fullName,
                        .received = QDate(2026, 9, 30),
                        .identityCheck = QStringLiteral("carte d’étudiant"),
                        .language = QStringLiteral("fr"),
                        .person = person.id,
                        .personName = person.fullName,
                        .username = person.username};
        }
        return {};
    }
    /// With every account that is suggested, decided: that username is theirs, the others are not.
    [[nodiscard]] PrivacyCase decided(PrivacyCase request, const QString &account)
    {
        request.accounts = await(suggestedAccounts(request, rules, moodle, chat, reader, {})).value();
        for (CaseAccount &each : request.accounts)
            each.decision = each.username == account ? CaseAccount::Decision::Confirmed : CaseAccount::Decision::Excluded;
        return request;
    }
    [[nodiscard]] CollectionOrder order(const PrivacyCase &request)
    {
        return {.request = request, .rooms = await(roomsOfCase(request, catalogue, chat, {})).value(), .catalogue = catalogue};
    }
    [[nodiscard]] std::unique_ptr<WorkFile> file(qint64 number = 1) { return await(files.open(number, key)).value(); }
    [[nodiscard]] static QList<DossierItem> itemsOf(WorkFile &file, const DossierFilter &filter = {})
    {
        return await(file.page(filter, 0, 10000)).value().items;
    }

    SqliteWorkFiles files{dir.filePath(QStringLiteral("work"))};
    QByteArray key = files.newKey();
    Collector collector{moodle, chat, clock};
};

} // namespace diapason::test
