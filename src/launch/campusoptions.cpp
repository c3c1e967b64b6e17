// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/campusoptions.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace diapason {

QList<OptionSpec> campusOptionSpecs()
{
    return {
        {u"--campus"_s, true}, {u"--demo"_s, false}, {u"--demo-size"_s, true}, {u"--companion"_s, false}, {u"--lang"_s, true}};
}

Result<CampusOptions> campusOptions(const CommandLine &line)
{
    CampusOptions options{
        .demo = line.has(u"--demo"_s), .demoCompanion = line.has(u"--companion"_s), .campus = line.options.value(u"--campus"_s)};
    if (options.demo && !options.campus.isEmpty())
        return usageFailure(u"--campus"_s, u"campus-twice"_s);
    const Result<QString> size = choiceOf(line, u"--demo-size"_s, {u"small"_s, u"large"_s, u"bench"_s}, options.demoSize);
    if (!size)
        return Failure{size.error()};
    options.demoSize = *size;
    return options;
}

bool isCampusFile(const QString &campus)
{
    const QFileInfo file(campus);
    return campus.endsWith(".json"_L1, Qt::CaseInsensitive) || (file.exists() && !file.isDir());
}

Result<words::Language> languageOption(const CommandLine &line)
{
    const Result<QString> code = choiceOf(line, u"--lang"_s, {u"fr"_s, u"en"_s}, u"system"_s);
    if (!code)
        return Failure{code.error()};
    return words::languageFromCode(*code).value_or(words::Language::System);
}

} // namespace diapason
