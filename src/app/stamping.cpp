// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stamping.h"

#include "domain/stamp.h"

using namespace Qt::StringLiterals;

namespace diapason {

QCoro::Task<Result<void>> stampRoom(RunPtr run, Operation operation)
{
    const Result<QJsonObject> fields = co_await run->chat.customFields(operation.room, run->stop);
    if (!fields) {
        Error error = fields.error();
        error.fateUnknown = false; // nothing was written
        co_return Failure{error};
    }
    const Result<std::optional<RoomStamp>> now = stampIn(*fields);
    if (!now)
        co_return Failure{now.error()};
    if (stampText(*now) == operation.becomes)
        co_return Failure{localError(u"already-stamped"_s)};
    if (stampText(*now) != operation.was)
        co_return Failure{localError(u"stamp-changed"_s)};
    const QJsonObject wanted = withStamp(*fields, stampOf(operation.becomes));
    run->fieldsSent.insert(operation.room, wanted);
    co_return co_await run->chat.setCustomFields(operation.room, wanted, run->stop);
}

QCoro::Task<> confirmStamps(RunPtr run)
{
    const QList<qsizetype> indices = run->indices;
    for (const qsizetype i : indices) {
        const OperationResult result = run->report.results.at(i);
        const bool claimed = result.outcome == Outcome::Done || result.outcome == Outcome::AlreadySo;
        if (result.operation.kind != Operation::Kind::Stamp || (!claimed && result.outcome != Outcome::Doubtful))
            continue;
        const RoomId room = result.operation.room;
        const Result<QJsonObject> fields = co_await run->chat.customFields(room, {});
        if (!fields)
            continue;
        const Result<std::optional<RoomStamp>> now = stampIn(*fields);
        const bool so = now && stampText(*now) == result.operation.becomes;
        if (so && !claimed)
            run->settle(i, Outcome::Done);
        else if (!so && result.outcome == Outcome::Done)
            run->settle(i, Outcome::Refused, localError(u"no-effect"_s));
        run->report.results[i].verified = so && run->fieldsSent.value(room, *fields) == *fields;
    }
}

bool isUnsentStamp(const Error &error) { return error.code == "stamp-changed"_L1 || error.code == "stamp-foreign"_L1; }

} // namespace diapason
