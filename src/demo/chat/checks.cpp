// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/checks.h"

#include "demo/chat/refusals.h"

using namespace Qt::StringLiterals;

namespace diapason::demo {

QList<Checks::Check> Checks::orderFor(const ChatProfile &profile)
{
    if (profile.atLeast(8, 6))
        return {&Checks::authenticate, &Checks::permit, &Checks::validate, &Checks::limit, &Checks::confirm};
    if (profile.atLeast(7))
        return {&Checks::validate, &Checks::authenticate, &Checks::permit, &Checks::limit, &Checks::confirm};
    return {&Checks::authenticate, &Checks::limit, &Checks::validate, &Checks::permit, &Checks::confirm};
}

std::optional<Refusal> Checks::run(ChatCall &call)
{
    QList<Check> order = orderFor(call.profile());
    order += {&Checks::findGroup, &Checks::findPerson};
    for (const Check check : std::as_const(order)) {
        if (auto refused = (this->*check)(call))
            return refused;
    }
    return std::nullopt;
}

std::optional<Refusal> Checks::authenticate(ChatCall &call)
{
    const QString value = call.header("x-auth-token");
    const ChatToken *const token = value.isEmpty() ? nullptr : call.world.token(value);
    if (token && token->user->active && token->user->id == call.header("x-user-id")) {
        call.caller = token->user;
        call.token = value;
    }
    if (call.caller || call.route.anonymous)
        return std::nullopt;
    return unauthenticated(call).error();
}

std::optional<Refusal> Checks::limit(ChatCall &call)
{
    const ChatWorld &world = call.world;
    if (!world.isOn(u"API_Enable_Rate_Limiter"_s) || (call.caller && call.may(u"api-bypass-rate-limit"_s)))
        return std::nullopt;
    const int calls = world.number(u"API_Enable_Rate_Limiter_Limit_Calls_Default"_s);
    const QByteArray bucket = call.address().toUtf8() + ' ' + call.route.name.toUtf8() + ' ' + call.route.method;
    const qint64 now = world.now().toMSecsSinceEpoch();
    const auto verdict = m_limiter.count(bucket, now, calls, world.number(u"API_Enable_Rate_Limiter_Limit_Time_Default"_s));
    call.headers
        += {{"X-RateLimit-Limit", QByteArray::number(calls)}, {"X-RateLimit-Remaining", QByteArray::number(verdict.remaining)},
            {"X-RateLimit-Reset", QByteArray::number(verdict.reset)}};
    if (verdict.allowed)
        return std::nullopt;
    return throttled(call, (verdict.reset - now + 999) / 1000).error();
}

std::optional<Refusal> Checks::permit(ChatCall &call)
{
    if (call.route.permission.isEmpty() || call.may(call.route.permission))
        return std::nullopt;
    return notPermitted(call).error();
}

std::optional<Refusal> Checks::validate(ChatCall &call)
{
    const ChatProfile &profile = call.profile();
    if (profile.refusesQueryAndFields && (call.query.contains("query"_L1) || call.query.contains("fields"_L1)))
        return invalidParams(u"must NOT have additional properties"_s).error();
    const bool namesGroup = call.route.needs & (Needs(Need::Group) | Need::AnyGroup);
    if (namesGroup && call.request.method == "GET" && profile.typedQueries && call.has(u"roomId"_s) == call.has(u"roomName"_s))
        return invalidParams(u"must match exactly one schema in oneOf"_s).error();
    const Schema &schema = call.route.schema;
    if (schema.isEmpty() || (schema.when && !(profile.*schema.when)))
        return std::nullopt;
    const QString complaint = schema.complaint(call.params());
    if (complaint.isEmpty())
        return std::nullopt;
    return invalidParams(complaint, schema.typed).error();
}

std::optional<Refusal> Checks::confirm(ChatCall &call)
{
    return call.route.secondFactor ? m_secondFactor.challenge(call) : std::nullopt;
}

std::optional<Refusal> Checks::findGroup(ChatCall &call)
{
    if (!(call.route.needs & (Needs(Need::Group) | Need::AnyGroup)))
        return std::nullopt;
    const QString id = call.text(u"roomId"_s);
    const QString name = call.text(u"roomName"_s);
    if (id.isEmpty() && name.isEmpty())
        return thrown(call, u"error-room-param-not-provided"_s).error();
    ChatRoom *const room = id.isEmpty() ? call.world.roomByName(name) : call.world.roomById(id);
    const bool isOpen = call.route.needs.testFlag(Need::AnyGroup);
    if (!room || room->type != "p"_L1 || (!isOpen && !call.world.canAccess(*call.caller, *room)))
        return thrown(call, u"error-room-not-found"_s).error();
    if (call.route.needs.testFlag(Need::Live) && room->isArchived())
        return thrownWith(call, u"error-room-archived"_s, u"The private group, %1, is archived"_s.arg(room->name)).error();
    call.room = room;
    return std::nullopt;
}

std::optional<Refusal> Checks::findPerson(ChatCall &call)
{
    if (!call.route.needs.testFlag(Need::Person))
        return std::nullopt;
    const QString id = call.text(u"userId"_s);
    const QString name = call.has(u"username"_s) ? call.text(u"username"_s) : call.text(u"user"_s);
    if (id.isEmpty() && name.isEmpty())
        return thrown(call, u"error-user-param-not-provided"_s).error();
    call.target = id.isEmpty() ? call.world.userByAnyCase(name) : call.world.userById(id);
    if (!call.target)
        return thrown(call, u"error-invalid-user"_s).error();
    return std::nullopt;
}

} // namespace diapason::demo
