// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulesfault.h"

using namespace Qt::StringLiterals;

namespace diapason {

std::optional<RulesFault> rulesFault(const CampusRules &rules)
{
    using enum RulesFault::Where;
    for (qsizetype i = 0; i < rules.username.size(); ++i) {
        const UsernameStep &step = rules.username.at(i);
        if (step.kind != UsernameStep::Kind::Replace)
            continue;
        if (step.pattern.isEmpty())
            return RulesFault{Step, int(i), {.words = u"empty"_s}};
        if (const auto fault = faultOf(step.pattern, step.bytes))
            return RulesFault{Step, int(i), *fault};
    }
    if (const auto fault = formatFault(rules.groupName.format))
        return RulesFault{Format, 0, *fault};
    // As the plugin's setting holds them: what cannot be written there cannot be a rule.
    const QString lines = replacementsText(rules.groupName.replacements);
    if (const auto fault = readReplacements(lines).fault)
        return RulesFault{Replacement, int(lines.first(fault->offset).count(u'\n')), *fault};
    if (const auto fault = faultOf(rules.groupName.forbidden, true))
        return RulesFault{Forbidden, 0, *fault};
    return {};
}

} // namespace diapason
