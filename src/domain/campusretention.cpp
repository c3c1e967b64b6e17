// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campusretention.h"

#include "domain/retention.h"

using namespace Qt::StringLiterals;

namespace diapason {

using Way = RetentionChoice::Way;

QStringList retentionChoiceKeys()
{
    return {u"way"_s, u"days"_s, u"excludePinned"_s, u"filesOnly"_s, u"ignoreThreads"_s};
}

RetentionChoice readRetentionChoice(CampusFile &file, const QJsonObject &from, const QString &path)
{
    const QStringList ways{retentionWayCode(Way::Inherit), retentionWayCode(Way::Exempt), retentionWayCode(Way::Keep)};
    RetentionChoice choice;
    choice.way = Way(file.oneOf(from, path, u"way"_s, ways, int(from.contains("days"_L1) ? Way::Keep : Way::Inherit)));
    choice.days = file.count(from, path, u"days"_s, 0);
    choice.excludePinned = file.flag(from, path, u"excludePinned"_s, false);
    choice.filesOnly = file.flag(from, path, u"filesOnly"_s, false);
    choice.ignoreThreads = file.flag(from, path, u"ignoreThreads"_s, false);
    if (choice.way == Way::Keep && faultOf(choice, {}, 0))
        file.fail(at(path, u"days"_s), u"whole days, from 1 to 36500, are expected"_s);
    return choice;
}

RetentionRule readRetention(CampusFile &file, const QJsonObject &from, const QString &path)
{
    file.onlyKeys(from, path, {u"ceiling"_s, u"policy"_s});
    RetentionRule rule{.ceilingDays = file.count(from, path, u"ceiling"_s, 0)};
    if (from.contains("policy"_L1)) {
        const QJsonObject policy = file.object(from, path, u"policy"_s);
        file.onlyKeys(policy, at(path, u"policy"_s), retentionChoiceKeys());
        rule.policy = readRetentionChoice(file, policy, at(path, u"policy"_s));
    }
    if (rule.policy && faultOf(*rule.policy, {}, rule.ceilingDays))
        file.fail(at(path, u"policy"_s), u"the policy keeps messages longer than the ceiling allows"_s);
    return rule;
}

QJsonObject retentionChoiceToJson(const RetentionChoice &choice)
{
    QJsonObject file{{u"way"_s, retentionWayCode(choice.way)}};
    if (choice.way == Way::Keep) {
        file.insert("days"_L1, choice.days);
        file.insert("excludePinned"_L1, choice.excludePinned);
        file.insert("filesOnly"_L1, choice.filesOnly);
        file.insert("ignoreThreads"_L1, choice.ignoreThreads);
    }
    return file;
}

QJsonObject retentionRuleToJson(const RetentionRule &rule)
{
    QJsonObject file;
    if (rule.ceilingDays > 0)
        file.insert("ceiling"_L1, rule.ceilingDays);
    if (rule.policy)
        file.insert("policy"_L1, retentionChoiceToJson(*rule.policy));
    return file;
}

} // namespace diapason
