// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/sweepargs.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

/// "90m", "36h", "2d", "1w"; nothing when it is none.
std::optional<std::chrono::seconds> typedAge(const QString &text)
{
    static const QRegularExpression shape(u"^([1-9][0-9]{0,5})([mhdw])\\z"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    static const QHash<QString, int> seconds{{u"m"_s, 60}, {u"h"_s, 3600}, {u"d"_s, 86400}, {u"w"_s, 604800}};
    return std::chrono::seconds(match.captured(1).toLongLong() * seconds.value(match.captured(2)));
}

QStringList listOf(const CommandLine &line, const QString &option)
{
    return line.options.value(option).split(u',', Qt::SkipEmptyParts);
}

} // namespace

QStringList sweepOptionNames()
{
    return {u"--category"_s, u"--course"_s, u"--older-than"_s, u"--resume"_s, u"--csv"_s};
}

QList<OptionSpec> sweepOptionSpecs()
{
    return {{u"--category"_s, true, true}, {u"--older-than"_s, true}, {u"--resume"_s, false}};
}

std::optional<Result<SweepOptions>> sweepOptions(const CommandLine &line)
{
    using Options = Result<SweepOptions>;
    if (line.words.value(0) != "sweep"_L1)
        return {};
    if (line.words.size() > 1)
        return Options{usageFailure(line.words.at(1), u"unexpected"_s)};
    SweepOptions options{.categories = listOf(line, u"--category"_s),
        .courses = listOf(line, u"--course"_s),
        .resume = line.has(u"--resume"_s),
        .csv = line.has(u"--csv"_s)};
    if (options.csv && line.has(u"--json"_s))
        return Options{usageFailure(u"--csv"_s, u"csv-or-json"_s)};
    if (options.resume && (line.has(u"--category"_s) || line.has(u"--course"_s) || line.has(u"--older-than"_s)))
        return Options{usageFailure(u"--resume"_s, u"resume-alone"_s)};
    if (!line.has(u"--older-than"_s))
        return Options{options};
    const auto age = typedAge(line.options.value(u"--older-than"_s));
    if (!age)
        return Options{usageFailure(u"--older-than"_s, u"not-an-age"_s)};
    options.olderThan = *age;
    return Options{options};
}

} // namespace diapason::ctl
