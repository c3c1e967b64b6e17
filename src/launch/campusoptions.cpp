// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/campusoptions.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

const QString moodleUrl = u"DIAPASON_MOODLE_URL"_s;
const QString moodleToken = u"DIAPASON_MOODLE_TOKEN"_s;
const QString chatUrl = u"DIAPASON_ROCKETCHAT_URL"_s;
const QString chatUserId = u"DIAPASON_ROCKETCHAT_USER_ID"_s;
const QString chatToken = u"DIAPASON_ROCKETCHAT_TOKEN"_s;

Result<Campus> readCampus(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return usageFailure(path, u"file-missing"_s);
    if (!file.open(QIODevice::ReadOnly))
        return usageFailure(path, u"file-unreadable"_s);
    Result<Campus> campus = parseCampus(file.readAll());
    if (!campus)
        campus.error().call = path;
    return campus;
}

/// Fills `address` from the environment when the file has none.
Result<void> complete(QUrl &address, const QProcessEnvironment &environment, const QString &variable)
{
    if (!address.isEmpty())
        return {};
    const QString text = environment.value(variable);
    if (text.isEmpty())
        return usageFailure(variable, u"variable-missing"_s);
    const Result<QUrl> url = serverAddress(text, variable);
    if (!url)
        return Failure{url.error()};
    address = *url;
    return {};
}

} // namespace

QList<OptionSpec> campusOptionSpecs()
{
    return {{u"--campus"_s, true}, {u"--demo"_s, false}, {u"--demo-size"_s, true}, {u"--lang"_s, true}};
}

Result<CampusOptions> campusOptions(const CommandLine &line)
{
    CampusOptions options{.demo = line.has(u"--demo"_s), .file = line.options.value(u"--campus"_s)};
    if (options.demo && !options.file.isEmpty())
        return usageFailure(u"--campus"_s, u"campus-twice"_s);
    const Result<QString> size = choiceOf(line, u"--demo-size"_s, {u"small"_s, u"large"_s, u"bench"_s}, options.demoSize);
    if (!size)
        return Failure{size.error()};
    options.demoSize = *size;
    return options;
}

Result<words::Language> languageOption(const CommandLine &line)
{
    const Result<QString> code = choiceOf(line, u"--lang"_s, {u"fr"_s, u"en"_s}, u"system"_s);
    if (!code)
        return Failure{code.error()};
    return words::languageFromCode(*code).value_or(words::Language::System);
}

Result<CampusKeys> campusKeys(const CampusOptions &options, const QProcessEnvironment &environment, Reach reach)
{
    CampusKeys keys;
    if (!options.file.isEmpty()) {
        Result<Campus> campus = readCampus(options.file);
        if (!campus)
            return Failure{campus.error()};
        keys.campus = *std::move(campus);
    } else if (!environment.contains(moodleUrl) && !environment.contains(chatUrl)) {
        return usageFailure(u"--campus"_s, u"campus-missing"_s);
    }
    if (const Result<void> moodle = complete(keys.campus.moodle, environment, moodleUrl); !moodle)
        return Failure{moodle.error()};
    if (const Result<void> chat = complete(keys.campus.rocketchat, environment, chatUrl); !chat)
        return Failure{chat.error()};
    for (const auto &[variable, place] :
        {std::pair{moodleToken, &keys.moodleToken}, {chatUserId, &keys.chatUserId}, {chatToken, &keys.chatToken}}) {
        *place = environment.value(variable);
        if (place->isEmpty() && reach == Reach::Servers)
            return usageFailure(variable, u"variable-missing"_s);
    }
    if (keys.campus.name.isEmpty())
        keys.campus.name = keys.campus.moodle.host();
    return keys;
}

} // namespace diapason
