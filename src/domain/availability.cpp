// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/availability.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

using Fault = Restriction::Fault;
using Node = Restriction::Node;
using Kind = AccessCondition::Kind;

/// About the year 33,000: beyond it a date is absurd.
constexpr qint64 farthest = 1'000'000'000'000;

std::optional<qint64> whole(const QJsonValue &value)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    return number == none ? std::nullopt : std::optional(number);
}

std::optional<AccessCondition> groupCondition(const QJsonObject &object)
{
    if (!object.contains("id"_L1))
        return AccessCondition{.kind = Kind::AnyGroup};
    const auto id = whole(object["id"_L1]);
    if (!id)
        return {};
    return AccessCondition{.kind = *id == 0 ? Kind::AnyGroup : Kind::Group, .id = *id};
}

std::optional<AccessCondition> groupingCondition(const QJsonObject &object)
{
    if (const QJsonValue id = object["id"_L1]; !id.isUndefined() && !id.isNull()) {
        const auto number = whole(id);
        return number ? std::optional(AccessCondition{.kind = Kind::Grouping, .id = *number}) : std::nullopt;
    }
    if (object["activity"_L1] == QJsonValue(true))
        return AccessCondition{.kind = Kind::OwnGrouping};
    return {};
}

std::optional<AccessCondition> dateCondition(const QJsonObject &object)
{
    const QString direction = object["d"_L1].toString();
    const auto seconds = whole(object["t"_L1]);
    if ((direction != ">="_L1 && direction != "<"_L1) || !seconds || *seconds > farthest || *seconds < -farthest)
        return {};
    return AccessCondition{
        .kind = direction == ">="_L1 ? Kind::From : Kind::Until, .at = QDateTime::fromSecsSinceEpoch(*seconds, QTimeZone::UTC)};
}

std::optional<AccessCondition> profileCondition(const QJsonObject &object)
{
    static const QStringList valued{u"isequalto"_s, u"contains"_s, u"doesnotcontain"_s, u"startswith"_s, u"endswith"_s};
    static const QStringList bare{u"isempty"_s, u"isnotempty"_s};
    const QJsonValue standard = object["sf"_L1], custom = object["cf"_L1], value = object["v"_L1];
    const QString op = object["op"_L1].toString();
    const bool known
        = (valued.contains(op) && value.isString()) || (bare.contains(op) && (value.isUndefined() || value.isNull()));
    const bool oneField = standard.isString() ? custom.isUndefined() : standard.isUndefined() && custom.isString();
    const QString field = standard.toString() + custom.toString();
    if (!known || !oneField || field.isEmpty())
        return {};
    return AccessCondition{.kind = Kind::Profile,
        .field = standard.isString() ? field : u"profile_field_"_s + field,
        .op = op,
        .value = value.toString()};
}

std::optional<AccessCondition> conditionOf(const QJsonObject &object)
{
    const QString type = object["type"_L1].toString();
    if (type.isEmpty())
        return {};
    std::optional<AccessCondition> condition = AccessCondition{};
    if (type == "group"_L1)
        condition = groupCondition(object);
    else if (type == "grouping"_L1)
        condition = groupingCondition(object);
    else if (type == "date"_L1)
        condition = dateCondition(object);
    else if (type == "profile"_L1)
        condition = profileCondition(object);
    else if (const auto role = whole(object["typeid"_L1]); type == "role"_L1 && role && *role > 0)
        condition = AccessCondition{.kind = Kind::Role, .id = *role};
    if (condition)
        condition->type = type;
    return condition;
}

Fault readTree(const QJsonValue &value, int depth, Node &node)
{
    if (depth > Restriction::maxDepth)
        return Fault::TooDeep;
    const QJsonObject object = value.toObject();
    const QString op = object["op"_L1].toString();
    if (!value.isObject() || !object["c"_L1].isArray() || !QStringList{u"&"_s, u"|"_s, u"!&"_s, u"!|"_s}.contains(op))
        return Fault::NotATree;
    node.all = op.endsWith(u'&');
    node.negative = op.startsWith(u'!');
    const QJsonArray parts = object["c"_L1].toArray(), shown = object["showc"_L1].toArray();
    // Each part of an "all of" has its own eye; an "any of" has one for all.
    const bool eyes = node.all != node.negative;
    node.parts.reserve(size_t(parts.size()));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parts[i].isObject())
            return Fault::NotATree;
        Node &part = node.parts.emplace_back();
        part.shown = eyes ? i >= shown.size() || shown[i].toBool(true) : object["show"_L1].toBool(true);
        const QJsonObject inside = parts[i].toObject();
        part.leaf = inside.contains("type"_L1) && !inside["type"_L1].isNull();
        if (!part.leaf) {
            if (const Fault fault = readTree(inside, depth + 1, part); fault != Fault::None)
                return fault;
        } else if (const auto condition = conditionOf(inside)) {
            part.condition = *condition;
        } else {
            return Fault::BadCondition;
        }
    }
    return Fault::None;
}

void collect(const Node &node, QList<AccessCondition> &conditions)
{
    if (node.leaf)
        conditions.append(node.condition);
    for (const Node &part : node.parts)
        collect(part, conditions);
}

void ask(const AccessCondition &condition, RestrictionNeeds &needs)
{
    const bool grouping = condition.kind == Kind::Grouping || condition.kind == Kind::OwnGrouping;
    needs.groups |= grouping || condition.kind == Kind::Group || condition.kind == Kind::AnyGroup;
    needs.groupings |= grouping;
    needs.exemptions |= condition.kind != Kind::Other;
    if (condition.kind == Kind::Group && condition.id > 0)
        needs.groupIds.append(condition.id);
    if (condition.kind == Kind::Profile)
        needs.profileFields.append(condition.field);
}

template <class T>
void makeUnique(T &values)
{
    std::ranges::sort(values);
    const auto twice = std::ranges::unique(values);
    values.erase(twice.begin(), twice.end());
}

} // namespace

Restriction Restriction::parse(const QString &json)
{
    Restriction restriction;
    if (json.trimmed().isEmpty())
        return restriction;
    if (json.size() > maxLength) {
        restriction.m_fault = Fault::TooLarge;
        return restriction;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError) {
        restriction.m_fault = error.error == QJsonParseError::DeepNesting ? Fault::TooDeep : Fault::NotJson;
        return restriction;
    }
    const auto root = std::make_shared<Node>();
    restriction.m_fault = document.isObject() ? readTree(document.object(), 1, *root) : Fault::NotATree;
    if (restriction.m_fault == Fault::None && !root->parts.empty())
        restriction.m_root = root;
    return restriction;
}

QList<AccessCondition> Restriction::conditions() const
{
    QList<AccessCondition> all;
    if (m_root)
        collect(*m_root, all);
    return all;
}

RestrictionNeeds Restriction::needs() const
{
    RestrictionNeeds needs;
    for (const AccessCondition &condition : conditions())
        ask(condition, needs);
    makeUnique(needs.groupIds);
    makeUnique(needs.profileFields);
    return needs;
}

RestrictionNeeds needsOf(const QStringList &restrictions)
{
    RestrictionNeeds together;
    for (const QString &json : restrictions) {
        const RestrictionNeeds needs = Restriction::parse(json).needs();
        together.groups |= needs.groups;
        together.groupings |= needs.groupings;
        together.exemptions |= needs.exemptions;
        together.groupIds += needs.groupIds;
        together.profileFields += needs.profileFields;
    }
    makeUnique(together.groupIds);
    makeUnique(together.profileFields);
    return together;
}

} // namespace diapason
