// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/allowing.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

Result<AllowWish> wishOf(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString guard = text.left(std::max<qsizetype>(equals, 0)).section(u':', 0, 0);
    const QString room = text.left(std::max<qsizetype>(equals, 0)).section(u':', 1);
    bool counted = false;
    AllowWish wish{.count = text.sliced(equals + 1).toInt(&counted)};
    if (equals <= 0 || !counted || wish.count <= 0)
        return usageFailure(text, u"allow-form"_s);
    const std::optional<Verdict::Kind> kind = verdictKind(guard);
    if (!kind)
        return usageFailure(guard, u"allow-guard"_s);
    if (!mayBeAllowed(*kind))
        return usageFailure(guard, u"allow-never"_s);
    wish.kind = *kind;
    if (text.left(equals).contains(u':')) {
        bool understood = false;
        wish.cmid = Cmid{room.toLongLong(&understood)};
        if (!understood || !wish.cmid.isValid())
            return usageFailure(text, u"allow-form"_s);
    }
    return wish;
}

Failure refusal(Error::Kind kind, const QString &code, const QString &token, const QString &detail = {})
{
    return Failure{Error{.kind = kind, .code = code, .call = token, .detail = detail}};
}

/// The verdicts that a wish is about. A freeze window is one, over however many rooms.
Result<QList<Verdict>> verdictsFor(const AllowWish &wish, const QList<Verdict> &verdicts)
{
    const QString token = guardToken(wish.kind, wish.cmid);
    QList<Verdict> exceeded;
    for (const Verdict &verdict : verdicts)
        if (verdict.exceeded && verdict.kind == wish.kind && (!wish.cmid.isValid() || verdict.cmid == wish.cmid))
            exceeded += verdict;
    if (exceeded.isEmpty())
        return refusal(Error::Kind::Usage, u"allow-nothing"_s, token);
    if (exceeded.size() > 1 && wish.kind != Verdict::Kind::Frozen)
        return refusal(Error::Kind::Usage, u"allow-which"_s, token);
    return exceeded;
}

} // namespace

Result<AllowOptions> allowOptions(const CommandLine &line)
{
    AllowOptions options{.why = line.options.value(u"--why"_s).simplified()};
    if (!line.has(u"--allow"_s))
        return line.has(u"--why"_s) ? usageFailure(u"--why"_s, u"allow-missing"_s) : Result<AllowOptions>(options);
    for (const QString &text : line.options.value(u"--allow"_s).split(u',')) {
        const Result<AllowWish> wish = wishOf(text.trimmed());
        if (!wish)
            return Failure{wish.error()};
        options.wishes += *wish;
    }
    if (options.why.isEmpty())
        return usageFailure(u"--allow"_s, u"allow-why"_s);
    if (line.options.value(u"--as"_s).simplified().isEmpty())
        return usageFailure(u"--allow"_s, u"allow-name"_s);
    return options;
}

QString guardToken(Verdict::Kind kind, Cmid cmid)
{
    return cmid.isValid() ? u"%1:%2"_s.arg(verdictCode(kind)).arg(cmid.value) : verdictCode(kind);
}

Result<QList<Allowance>> allowancesOf(
    const AllowOptions &options, const QList<Verdict> &verdicts, const QString &by, const QDateTime &now)
{
    QList<Allowance> allowances;
    for (const AllowWish &wish : options.wishes) {
        const Result<QList<Verdict>> meant = verdictsFor(wish, verdicts);
        if (!meant)
            return Failure{meant.error()};
        int count = 0;
        for (const Verdict &verdict : *meant)
            count += verdict.value;
        const Cmid cmid = meant->size() == 1 ? meant->constFirst().cmid : Cmid{};
        if (count != wish.count)
            return refusal(Error::Kind::Refused, u"allow-count"_s, guardToken(wish.kind, cmid), QString::number(count));
        for (const Verdict &verdict : *meant)
            allowances
                += {.kind = verdict.kind, .cmid = verdict.cmid, .value = verdict.value, .by = by, .why = options.why, .at = now};
    }
    return allowances;
}

QList<Allowance> withAllowances(QList<Allowance> allowances, const QList<Allowance> &made)
{
    for (const Allowance &fresh : made) {
        allowances.removeIf([&](const Allowance &older) { return older.kind == fresh.kind && older.cmid == fresh.cmid; });
        allowances += fresh;
    }
    return allowances;
}

} // namespace diapason::ctl
