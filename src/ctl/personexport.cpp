// SPDX-License-Identifier: GPL-3.0-or-later
// An access request from the command line: a case is opened, its part of both servers collected, and one archive written.
#include "app/applier.h"
#include "app/caseaccounts.h"
#include "app/caseexport.h"
#include "app/collector.h"
#include "ctl/commands.h"
#include "ctl/files.h"
#include "ctl/json.h"
#include "ctl/jsonparts.h"
#include "ctl/passphrase.h"
#include "ctl/table.h"
#include "ctl/whom.h"
#include "ctl/words.h"
#include "launch/privacyshelves.h"
#include "words/privacy.h"
#include "words/words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

using Decision = CaseAccount::Decision;

/// One answer to one request, while it is made.
struct Answering {
    DeskPtr desk;
    Command command;
    PrivacyDesk::Shelves shelves;
    PrivacyCase request = {};
    QList<DossierRoom> rooms = {};
    Catalogue catalogue = {};
    [[nodiscard]] Terminal &terminal() const { return desk->terminal; }
    [[nodiscard]] QDateTime now() const { return desk->campus.clock->now(); }
    [[nodiscard]] QString who() const { return command.as.isEmpty() ? operatorName() : command.as; }
};
using AnsweringPtr = std::shared_ptr<Answering>;

QCoro::Task<Result<void>> keepCase(AnsweringPtr it, CaseEvent::Kind kind, QString about = {})
{
    const CaseEvent event{
        .request = it->request.id, .at = it->now(), .operatorName = it->who(), .kind = kind, .about = std::move(about)};
    const Result<qint64> id = co_await it->shelves.cases->save(it->request, event);
    if (!id)
        co_return Failure{id.error()};
    it->request.id = *id;
    co_return {};
}

PrivacyCase caseOf(const Desk &desk, const Command &command, const Whom &whom)
{
    const ExportOptions &asked = command.dossier;
    const QString twin = words::languageCode(words::languageInUse());
    const std::optional<Profile> &stored = desk.campus.stored;
    return {.campus = stored ? stored->id.value : desk.campus.campus.name,
        .requester = asked.requester,
        .received = asked.received.isValid() ? asked.received : desk.campus.clock->now().toLocalTime().date(),
        .identityCheck = asked.identityCheck,
        .language = asked.language.isEmpty() ? twin : asked.language,
        .person = whom.person,
        .personName = whom.name,
        .scope = asked.scope,
        .opened = desk.campus.clock->now()};
}

QString accountsText(const QList<CaseAccount> &accounts, bool coloured)
{
    //: Headings of a table of accounts that could be a person's
    Table table({{Ctl::tr("Account")}, {Ctl::tr("Name")}, {Ctl::tr("Evidence")}});
    for (const CaseAccount &account : accounts)
        table.add({{safe(account.username)}, {safe(account.name)}, {words::accountEvidence(account.evidence)}});
    return table.text(coloured);
}

/// Those that were named are confirmed, the others excluded: nothing of them is read.
Result<void> decide(Answering &it, QList<CaseAccount> found)
{
    const QStringList &named = it.command.dossier.accounts;
    if (named.isEmpty() && !found.isEmpty()) {
        if (!it.command.json)
            it.terminal().say(accountsText(found, it.terminal().coloured()));
        return usageFailure(u"--account"_s, u"accounts-open"_s);
    }
    for (const QString &name : named)
        if (!std::ranges::contains(found, usernameKey(name), [](const CaseAccount &one) { return usernameKey(one.username); }))
            return usageFailure(name, u"no-such-account"_s);
    for (CaseAccount &account : found) {
        const bool mine = std::ranges::contains(named, usernameKey(account.username), &usernameKey);
        account.decision = mine ? Decision::Confirmed : Decision::Excluded;
    }
    it.request.accounts = std::move(found);
    return {};
}

QCoro::Task<Result<QList<CaseAccount>>> accountsOf(AnsweringPtr it, AccountId account)
{
    Desk &desk = *it->desk;
    if (it->request.person.isValid())
        co_return co_await suggestedAccounts(
            it->request, desk.campus.campus.rules, *desk.campus.moodle, *desk.campus.chat, desk.reader, desk.stop);
    const AccountDirectory found = co_await desk.campus.chat->accounts({}, {account}, desk.progress(), desk.stop);
    QList<CaseAccount> accounts;
    for (const Account &each : found.accounts())
        if (each.id == account)
            accounts.append({.id = each.id, .username = each.username, .name = each.name, .evidence = u"chosen"_s});
    co_return accounts;
}

QString progressText(const CollectionProgress &progress)
{
    //: %1 and %2 are numbers, %3 a room
    return Ctl::tr("Collecting: %1 of %2 parts, %3")
        .arg(words::number(progress.done), words::number(progress.total), progress.room);
}

QCoro::Task<Result<void>> collect(AnsweringPtr it, WorkFile &file)
{
    Desk &desk = *it->desk;
    Result<QList<DossierRoom>> rooms = co_await roomsOfCase(it->request, it->catalogue, *desk.campus.chat, desk.stop);
    if (!rooms)
        co_return Failure{rooms.error()};
    it->rooms = *std::move(rooms);
    Collector collector{*desk.campus.moodle, *desk.campus.chat, *desk.campus.clock};
    co_return co_await collector.collect(
        {.request = it->request,
            .rooms = it->rooms,
            .catalogue = it->catalogue,
            .told = [it](const CollectionProgress &progress) { it->terminal().progress(progressText(progress)); }},
        file, desk.stop);
}

QCoro::Task<Result<QList<WrittenEntry>>> writeArchive(AnsweringPtr it, WorkFile &file, QString passphrase)
{
    co_return co_await exportDossier({.request = it->request,
                                         .campus = it->desk->campus.campus.name,
                                         .moodle = it->desk->campus.campus.moodle,
                                         .rocketchat = it->desk->campus.campus.rocketchat,
                                         .rooms = it->rooms,
                                         .operatorName = it->who(),
                                         .made = it->now(),
                                         .path = it->command.file,
                                         .passphrase = std::move(passphrase)},
        file, *it->shelves.archiver, *it->desk->campus.chat, it->desk->stop);
}

QJsonObject archiveJson(const Answering &it, const QList<WrittenEntry> &written, const QList<PartReport> &reports)
{
    QJsonArray entries, gaps;
    for (const WrittenEntry &entry : written)
        entries.append(
            QJsonObject{{u"name"_s, entry.name}, {u"bytes"_s, entry.bytes}, {u"sha256"_s, QString::fromLatin1(entry.sha256)}});
    for (const PartReport &report : reports)
        if (report.state != PartReport::State::Complete)
            gaps.append(QJsonObject{{u"part"_s, casePartCode(report.part)}, {u"room"_s, report.room.value},
                {u"state"_s, partStateCode(report.state)}, {u"code"_s, report.code}, {u"call"_s, report.call}});
    return {{u"case"_s, it.request.id}, {u"archive"_s, it.command.file}, {u"entries"_s, entries}, {u"gaps"_s, gaps}};
}

/// Says what was written and what is missing. A gap makes the answer incomplete, and is in the manifest.
int said(const Answering &it, const QList<WrittenEntry> &written, const QList<PartReport> &reports)
{
    if (it.command.json) {
        it.terminal().say(toText(archiveJson(it, written, reports)));
    } else {
        //: %1 is a file, %2 the number of files within
        it.terminal().say(
            safe(Ctl::tr("%1 is written: %2 files, encrypted.").arg(it.command.file, words::number(written.size()))) + u'\n');
    }
    bool whole = true;
    for (const PartReport &report : reports) {
        if (report.state == PartReport::State::Complete)
            continue;
        whole = false;
        const QString part = words::casePart(report.part);
        it.terminal().complain(
            (report.roomName.isEmpty() ? part : part + u" · "_s + report.roomName) + u": "_s + words::partReport(report));
    }
    return whole ? Fine : Failed;
}

QCoro::Task<Result<int>> answer(AnsweringPtr it, std::shared_ptr<WorkFile> file, QString passphrase)
{
    if (const Result<void> kept = co_await keepCase(it, CaseEvent::Kind::CollectionStarted); !kept)
        co_return Failure{kept.error()};
    if (const Result<void> collected = co_await collect(it, *file); !collected)
        co_return Failure{collected.error()};
    it->request.state = PrivacyCase::State::Review;
    if (const Result<void> kept = co_await keepCase(it, CaseEvent::Kind::Collected); !kept)
        co_return Failure{kept.error()};
    const Result<QList<WrittenEntry>> written = co_await writeArchive(it, *file, std::move(passphrase));
    if (!written)
        co_return Failure{written.error()};
    const Result<QList<PartReport>> reports = co_await file->reports();
    if (!reports)
        co_return Failure{reports.error()};
    it->request.state = PrivacyCase::State::Exported;
    it->request.archive = it->command.file;
    it->request.archived = it->now();
    const QString hash = written->isEmpty() ? QString() : QString::fromLatin1(written->last().sha256);
    if (const Result<void> kept = co_await keepCase(it, CaseEvent::Kind::Exported, hash); !kept)
        co_return Failure{kept.error()};
    co_return said(*it, *written, *reports);
}

} // namespace

QCoro::Task<int> runPersonExport(DeskPtr desk, CampusBook book, Command command)
{
    const auto fails = [&](const Error &error) { return failed(desk->terminal, error, command.json); };
    if (QFileInfo::exists(command.file) && !command.yes)
        co_return fails(usageFailure(command.file, u"file-exists"_s).error());
    const Result<Whom> whom = co_await whomOf(desk, command);
    if (!whom)
        co_return fails(whom.error());
    const Result<CheckReport> listed = co_await list(desk, Scope{.all = true}); // activities and rooms, with their links
    if (!listed)
        co_return fails(listed.error());
    const auto it = std::make_shared<Answering>(Answering{.desk = desk,
        .command = command,
        .shelves = privacyShelves(desk->campus, book),
        .request = caseOf(*desk, command, *whom),
        .catalogue = listed->catalogue});
    Result<QList<CaseAccount>> accounts = co_await accountsOf(it, whom->account);
    if (!accounts)
        co_return fails(accounts.error());
    if (const Result<void> decided = decide(*it, *std::move(accounts)); !decided)
        co_return fails(decided.error());
    const Result<QString> passphrase = readPassphrase(command.dossier.passphraseFrom);
    if (!passphrase)
        co_return fails(passphrase.error());
    if (const Result<void> kept = co_await keepCase(it, CaseEvent::Kind::Opened); !kept)
        co_return fails(kept.error());
    // The key is this run's alone, and the work file goes with it.
    Result<std::unique_ptr<WorkFile>> file
        = co_await it->shelves.workFiles->open(it->request.id, it->shelves.workFiles->newKey());
    if (!file)
        co_return fails(file.error());
    std::shared_ptr<WorkFile> opened = *std::move(file);
    const Result<int> code = co_await answer(it, opened, *passphrase);
    opened.reset();
    if (const Result<void> gone = it->shelves.workFiles->remove(it->request.id); !gone)
        desk->terminal.complain(words::errorLine(gone.error()));
    co_return code ? *code : fails(code.error());
}

} // namespace diapason::ctl
