// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/campuskeys.h"

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

/// Fills `address` from the environment when there is none.
Result<void> fill(QUrl &address, const QProcessEnvironment &environment, const QString &variable)
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

Result<Campus> completed(Campus campus, const QProcessEnvironment &environment)
{
    if (const Result<void> moodle = fill(campus.moodle, environment, moodleUrl); !moodle)
        return Failure{moodle.error()};
    if (const Result<void> chat = fill(campus.rocketchat, environment, chatUrl); !chat)
        return Failure{chat.error()};
    if (campus.name.isEmpty())
        campus.name = campus.moodle.host();
    return campus;
}

/// The keys of a campus that is not stored: the environment alone has its secrets.
Result<CampusKeys> keysOf(Campus campus, const QProcessEnvironment &environment, Reach reach)
{
    CampusKeys keys{.campus = std::move(campus)};
    for (const auto &[variable, place] :
        {std::pair{moodleToken, &keys.moodleToken}, {chatUserId, &keys.chatUserId}, {chatToken, &keys.chatToken}}) {
        *place = environment.value(variable);
        if (place->isEmpty() && reach == Reach::Servers)
            return usageFailure(variable, u"variable-missing"_s);
    }
    return keys;
}

/// Whether an address as somebody wrote it is the one of a campus; how slashes and letters are written does not count.
bool isSameServer(const QString &said, const QUrl &address)
{
    const Result<QUrl> read = serverAddress(said, {});
    const auto port = [](const QUrl &of) { return of.port(of.scheme() == "https"_L1 ? 443 : 80); };
    return read && read->scheme() == address.scheme() && read->host() == address.host() && port(*read) == port(address)
        && read->path() == address.path();
}

QCoro::Task<Result<QString>> secretOf(CampusBook book, Profile profile, Secret secret, QString variable, std::stop_token stop)
{
    if (const Result<QString> typed = co_await book.thisRun->read(profile.id, secret, stop); typed)
        co_return typed; // in this very run: newer than whatever the program was started with
    const QString given = book.environment.value(variable);
    if (!given.isEmpty())
        co_return given;
    if (!profile.secretsKept)
        co_return usageFailure(variable, u"variable-missing"_s);
    co_return co_await book.vault->read(profile.id, secret, stop);
}

/// The token of one server must not go to another: the environment says which it is for, if it says anything.
Result<void> meant(const QProcessEnvironment &environment, const QString &token, const QString &url, const QUrl &address)
{
    const QString said = environment.value(url);
    if (environment.value(token).isEmpty() || said.isEmpty() || isSameServer(said, address))
        return {};
    return usageFailure(url, u"variable-other-server:"_s + address.toDisplayString());
}

/// The keychain is asked for one secret after the other: the first question opens it.
QCoro::Task<Result<CampusKeys>> keysOf(Profile profile, CampusBook book, std::stop_token stop)
{
    CampusKeys keys{
        .campus = profile.campus, .chatUserId = book.environment.value(chatUserId, profile.chatAccount.value), .stored = profile};
    if (keys.chatUserId.isEmpty())
        co_return usageFailure(chatUserId, u"variable-missing"_s);
    for (const Result<void> &fits : {meant(book.environment, moodleToken, moodleUrl, profile.campus.moodle),
             meant(book.environment, chatToken, chatUrl, profile.campus.rocketchat)})
        if (!fits)
            co_return Failure{fits.error()};
    const Result<QString> moodle = co_await secretOf(book, profile, Secret::MoodleToken, moodleToken, stop);
    if (!moodle)
        co_return Failure{moodle.error()};
    const Result<QString> chat = co_await secretOf(book, profile, Secret::ChatToken, chatToken, stop);
    if (!chat)
        co_return Failure{chat.error()};
    keys.moodleToken = *moodle;
    keys.chatToken = *chat;
    co_return keys;
}

} // namespace

bool environmentNamesCampus(const QProcessEnvironment &environment)
{
    return environment.contains(moodleUrl) || environment.contains(chatUrl);
}

Result<Campus> campusOfFile(const QString &path, const QProcessEnvironment &environment)
{
    Result<Campus> campus = readCampus(path);
    return campus ? completed(*std::move(campus), environment) : campus;
}

QCoro::Task<Result<CampusKeys>> campusKeys(CampusOptions options, CampusBook book, Reach reach, std::stop_token stop)
{
    const QProcessEnvironment &environment = book.environment;
    if (options.campus.isEmpty() && !environmentNamesCampus(environment))
        co_return usageFailure(u"--campus"_s, u"campus-missing"_s);
    if (options.campus.isEmpty() || isCampusFile(options.campus)) {
        const Result<Campus> campus
            = options.campus.isEmpty() ? completed({}, environment) : campusOfFile(options.campus, environment);
        co_return campus ? keysOf(*campus, environment, reach) : Failure{campus.error()};
    }
    const Result<Profile> profile = co_await storedCampus(book, options.campus);
    if (!profile)
        co_return Failure{profile.error()};
    co_return co_await profileKeys(*profile, std::move(book), reach, std::move(stop));
}

QCoro::Task<Result<CampusKeys>> profileKeys(Profile profile, CampusBook book, Reach reach, std::stop_token stop)
{
    if (reach == Reach::KeptOnly)
        co_return CampusKeys{.campus = profile.campus, .stored = profile};
    co_return co_await keysOf(profile, book, stop);
}

} // namespace diapason
