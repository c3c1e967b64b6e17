// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/dossierwalk.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

QString DossierWalk::cursor() const
{
    QJsonObject at = back
        ? QJsonObject{{u"latest"_s, latest}, {u"skip"_s, skip}, {u"fullest"_s, fullest}, {u"replies"_s, replies}}
        : QJsonObject{{u"offset"_s, offset}, {u"last"_s, last}, {u"at"_s, lastAt}};
    at.insert(u"back"_s, back);
    if (!roots.isEmpty())
        at.insert(u"roots"_s, QJsonArray::fromStringList(roots));
    return QString::fromUtf8(QJsonDocument(at).toJson(QJsonDocument::Compact));
}

Result<DossierWalk> DossierWalk::from(const QString &cursor)
{
    if (cursor.isEmpty())
        return DossierWalk{};
    const QJsonObject at = QJsonDocument::fromJson(cursor.toUtf8()).object();
    if (!at["back"_L1].isBool())
        return Failure{Error{.kind = Error::Kind::Malformed, .server = Server::RocketChat, .code = u"cursor"_s}};
    DossierWalk walk{.offset = std::max(0, at["offset"_L1].toInt()),
        .last = at["last"_L1].toString(),
        .lastAt = at["at"_L1].toInteger(),
        .back = at["back"_L1].toBool(),
        .latest = at["latest"_L1].toInteger(),
        .skip = std::max(0, at["skip"_L1].toInt()),
        .fullest = at["fullest"_L1].toInt(),
        .replies = at["replies"_L1].toBool()};
    for (const QJsonValue &root : at["roots"_L1].toArray())
        walk.roots.append(root.toString());
    return walk;
}

std::optional<qsizetype> firstNew(const DossierWalk &walk, const DossierRows &rows, int from)
{
    using Passed = DossierRows::Passed;
    if (walk.last.isEmpty())
        return 0;
    const auto seen = std::ranges::find(rows.passed, walk.last, &Passed::id);
    if (seen != rows.passed.cend())
        return seen - rows.passed.cbegin() + 1;
    const auto moment = [](const Passed &row) { return row.at.toMSecsSinceEpoch(); };
    const bool reaches = !rows.passed.isEmpty() && moment(rows.passed.first()) < walk.lastAt;
    if (from > 0 && !reaches)
        return std::nullopt;
    // The last one is gone. Rows of its very time may come a second time, which nobody minds.
    return std::ranges::lower_bound(rows.passed, walk.lastAt, {}, moment) - rows.passed.cbegin();
}

bool stepBack(DossierWalk &walk, const DossierRows &rows)
{
    const int count = int(rows.passed.size());
    if (count == 0)
        return false;
    const qint64 earliest = rows.passed.last().at.toMSecsSinceEpoch();
    const auto ofThatTime
        = std::ranges::count(rows.passed, earliest, [](const DossierRows::Passed &row) { return row.at.toMSecsSinceEpoch(); });
    walk.skip = int(ofThatTime) + (earliest == walk.latest ? walk.skip : 0);
    walk.latest = earliest;
    const bool more = count >= walk.fullest;
    walk.fullest = std::max(walk.fullest, count);
    return more;
}

} // namespace diapason::rocketchat
