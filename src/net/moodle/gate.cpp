// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/gate.h"

#include "core/redaction.h"
#include "net/gatefault.h"
#include "net/moodle/json.h"
#include "net/moodle/judge.h"

using namespace Qt::StringLiterals;

namespace diapason::moodle {
namespace {

const QString configFunction = u"tool_mobile_get_public_config"_s, configPath = u"/lib/ajax/service-nologin.php"_s;

MoodleGateFacts::Login loginOf(qint64 type)
{
    using Login = MoodleGateFacts::Login;
    return type == 2 ? Login::Browser : type == 3 ? Login::EmbeddedBrowser : Login::App;
}

Result<MoodleGateFacts> factsIn(const Json &data)
{
    MoodleGateFacts facts{.addressText = text(data, "wwwroot")};
    facts.address = serverRoot(facts.addressText);
    if (facts.address.isEmpty())
        return malformed(u"wwwroot"_s);
    facts.siteName = plainText(text(data, "sitename"));
    facts.release = text(data, "release");
    facts.webServices = flag(data, "enablewebservices", true);
    facts.maintenance = flag(data, "maintenanceenabled", false);
    facts.maintenanceText = plainText(text(data, "maintenancemessage"));
    facts.login = loginOf(number(data, "typeoflogin"));
    if (facts.login != MoodleGateFacts::Login::App)
        facts.launch = serverRoot(text(data, "launchurl"));
    return facts;
}

} // namespace

TransportOptions atGate(TransportOptions options)
{
    options.server = Server::Moodle;
    options.judge = judge;
    return options;
}

Result<MoodleGateFacts> parsePublicConfig(const QByteArray &body)
{
    Result<MoodleGateFacts> facts = malformed(u"data"_s);
    const Result<void> visited = visitAnswer(body, [&facts](const Json &root) -> Result<void> {
        Json answer, part;
        if (root.at(0).get(answer) || !answer.is_object())
            return malformed(u"json"_s);
        if (flag(answer, "error", false) && !answer["exception"].get(part))
            facts = Failure{Error{.kind = Error::Kind::Refused,
                .server = Server::Moodle,
                .code = text(part, "errorcode"),
                .detail = plainText(redacted(text(part, "message")))}};
        else if (!answer["data"].get(part) && part.is_object())
            facts = factsIn(part);
        return {};
    });
    return visited ? facts : Failure{visited.error()};
}

Result<QString> parseToken(const QByteArray &body)
{
    QString token;
    const Result<void> visited = visitAnswer(body, [&token](const Json &root) -> Result<void> {
        token = root.is_object() ? text(root, "token") : QString();
        return token.isEmpty() ? malformed(u"token"_s) : Result<void>{};
    });
    return visited ? Result<QString>(token) : Failure{visited.error()};
}

QCoro::Task<Result<MoodleGateFacts>> readGate(std::shared_ptr<Transport> line, std::stop_token stop)
{
    Call call{.verb = Verb::Post,
        .path = configPath,
        .name = configFunction,
        .query = {{u"info"_s, configFunction}},
        .body = R"([{"index":0,"methodname":")" + configFunction.toLatin1() + R"(","args":{}}])"};
    const Result<MoodleGateFacts> facts = co_await line->ask(std::move(call), &parsePublicConfig, stop);
    if (!facts)
        co_return Failure{toBeTyped(facts.error(), configPath)};
    co_return facts;
}

QCoro::Task<Result<QString>> readToken(
    std::shared_ptr<Transport> line, QString username, QString password, QString service, std::stop_token stop)
{
    Call call{.verb = Verb::Post,
        .path = u"/login/token.php"_s,
        .name = u"login/token.php"_s,
        .body
        = percentEncoded({{u"username"_s, username.trimmed()}, {u"password"_s, password}, {u"service"_s, service.trimmed()}}),
        .contentType = "application/x-www-form-urlencoded",
        .write = true};
    const Result<QString> token = co_await line->ask(std::move(call), &parseToken, stop);
    if (token)
        co_return token;
    Error error = discreet(token.error(), {password});
    error.fateUnknown = false; // a token that was made is the one given next time
    co_return Failure{error};
}

} // namespace diapason::moodle
