// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/exportargs.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

Result<CaseScope> scopeIn(const CommandLine &line)
{
    CaseScope scope;
    if (line.has(u"--parts"_s)) {
        scope.parts.clear();
        for (const QString &code : line.options.value(u"--parts"_s).split(u',')) {
            const std::optional<CasePart> part = casePartFromCode(code.trimmed());
            if (!part)
                return usageFailure(code, u"no-part"_s);
            scope.parts.insert(*part);
        }
    }
    if (line.has(u"--mentions"_s))
        scope.parts.insert(CasePart::Mentions);
    for (const QString &room : line.options.value(u"--without-rooms"_s).split(u',', Qt::SkipEmptyParts))
        scope.without.insert(RoomId{room.trimmed()});
    return scope;
}

Result<int> descriptorIn(const CommandLine &line)
{
    if (!line.has(u"--passphrase-fd"_s))
        return -1;
    bool isNumber = false;
    const int descriptor = line.options.value(u"--passphrase-fd"_s).toInt(&isNumber);
    return isNumber && descriptor >= 0 ? Result<int>(descriptor) : usageFailure(u"--passphrase-fd"_s, u"not-a-number"_s);
}

} // namespace

QStringList exportValueNames()
{
    return {u"--account"_s, u"--requester"_s, u"--identity-check"_s, u"--received"_s, u"--case-language"_s, u"--parts"_s,
        u"--without-rooms"_s, u"--passphrase-fd"_s};
}

QStringList exportSwitchNames() { return {u"--mentions"_s}; }

std::optional<Result<ExportOptions>> exportOptions(const CommandLine &line)
{
    using Options = Result<ExportOptions>;
    if (line.words.value(0) != "person"_L1 || line.words.value(1) != "export"_L1)
        return {};
    if (line.words.size() < 3)
        return Options{usageFailure(u"person export"_s, u"text-missing"_s)};
    if (!line.has(u"-o"_s))
        return Options{usageFailure(u"person export"_s, u"out-missing"_s)};
    for (const QString &needed : {u"--requester"_s, u"--identity-check"_s})
        if (line.options.value(needed).trimmed().isEmpty())
            return Options{usageFailure(needed, u"option-missing"_s)};
    const Result<CaseScope> scope = scopeIn(line);
    if (!scope)
        return Options{Failure{scope.error()}};
    const Result<int> descriptor = descriptorIn(line);
    if (!descriptor)
        return Options{Failure{descriptor.error()}};
    ExportOptions options{.requester = line.options.value(u"--requester"_s).trimmed(),
        .identityCheck = line.options.value(u"--identity-check"_s).trimmed(),
        .received = QDate::fromString(line.options.value(u"--received"_s), Qt::ISODate),
        .language = line.options.value(u"--case-language"_s),
        .scope = *scope,
        .passphraseFrom = *descriptor};
    for (const QString &account : line.options.value(u"--account"_s).split(u',', Qt::SkipEmptyParts))
        options.accounts.append(account.trimmed());
    if (line.has(u"--received"_s) && !options.received.isValid())
        return Options{usageFailure(u"--received"_s, u"not-a-day"_s)};
    if (line.has(u"--case-language"_s) && options.language != "fr"_L1 && options.language != "en"_L1)
        return Options{usageFailure(u"--case-language"_s, u"not-a-language"_s)};
    return Options{std::move(options)};
}

} // namespace diapason::ctl
