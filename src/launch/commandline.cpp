// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/commandline.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

bool soundsSecret(const QString &option)
{
    static const QStringList words{u"token"_s, u"password"_s, u"passwd"_s, u"secret"_s, u"apikey"_s, u"api-key"_s};
    return std::ranges::any_of(words, [&](const QString &word) { return option.contains(word, Qt::CaseInsensitive); });
}

const OptionSpec *found(const QList<OptionSpec> &known, const QString &name)
{
    const auto spec = std::ranges::find(known, name, &OptionSpec::name);
    return spec == known.cend() ? nullptr : &*spec;
}

} // namespace

Failure usageFailure(const QString &code, const QString &detail)
{
    return Failure{Error{.kind = Error::Kind::Usage, .code = code, .detail = detail}};
}

Result<CommandLine> readCommandLine(const QStringList &arguments, const QList<OptionSpec> &known)
{
    CommandLine line;
    const qsizetype dashes = arguments.indexOf("--"_L1);
    const qsizetype end = dashes < 0 ? arguments.size() : dashes; // of the options
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (i == end)
            continue;
        const QString &argument = arguments.at(i);
        if (i > end || !argument.startsWith(u'-') || argument == u"-"_s) {
            line.words += argument;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.left(equals < 0 ? argument.size() : equals);
        const OptionSpec *spec = found(known, name);
        if (!spec)
            return usageFailure(name, soundsSecret(name) ? u"secret"_s : u"unknown-option"_s);
        if (line.has(name) && !spec->repeats)
            return usageFailure(name, u"repeated"_s);
        if (!spec->takesValue && equals >= 0)
            return usageFailure(name, u"value-unexpected"_s);
        QString value;
        if (spec->takesValue) {
            const bool follows = equals < 0 && i + 1 < arguments.size() && !arguments.at(i + 1).startsWith("--"_L1);
            value = equals >= 0 ? argument.sliced(equals + 1) : follows ? arguments.at(++i) : QString();
            if (value.isEmpty())
                return usageFailure(name, u"value-missing"_s);
        }
        line.options.insert(name, line.has(name) ? line.options.value(name) + u',' + value : value);
    }
    return line;
}

Result<qint64> numberOf(const CommandLine &line, const QString &option)
{
    bool understood = false;
    const qint64 number = line.options.value(option).toLongLong(&understood);
    if (!understood || number <= 0)
        return usageFailure(option, u"not-a-number"_s);
    return number;
}

Result<QString> choiceOf(const CommandLine &line, const QString &option, const QStringList &choices, const QString &fallback)
{
    if (!line.has(option))
        return fallback;
    const QString value = line.options.value(option);
    if (!choices.contains(value))
        return usageFailure(option, u"choice:"_s + choices.join(u", "_s));
    return value;
}

} // namespace diapason
