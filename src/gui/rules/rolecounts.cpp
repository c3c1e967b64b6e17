// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/rolecounts.h"

#include "gui/parts/button.h"
#include "gui/rules/rulechoice.h"
#include "gui/theme/fonts.h"

#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

const QStringList &counting()
{
    static const QStringList codes{u"count"_s, u"ignore"_s};
    return codes;
}

const QStringList &winning()
{
    static const QStringList codes{u"moderator"_s, u"member"_s};
    return codes;
}

const QStringList &leading()
{
    static const QStringList codes{u"moodle"_s, u"campus"_s};
    return codes;
}

/// mod_rocketchat.md §2, as campus.h has it by itself.
const CampusRules &plugin()
{
    static const CampusRules rules;
    return rules;
}

} // namespace

RoleCounts::RoleCounts(const Catalogue &catalogue, QWidget *parent) : QWidget(parent), m_catalogue(catalogue)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(6));
    m_inherited = addFlag(u"rules.inherited"_s, counting(), &CampusRules::inheritedRoles);
    m_module = addFlag(u"rules.module"_s, counting(), &CampusRules::moduleRoles);
    m_both = addFlag(u"rules.both"_s, winning(), &CampusRules::bothModerate);
    m_mapping = addFlag(u"rules.mapping"_s, leading(), &CampusRules::moodleMappings);
    for (RuleChoice *choice : {m_inherited, m_module, m_both, m_mapping})
        lines->addWidget(choice);
    m_follow = new Button(Button::Kind::Secondary, this);
    m_follow->setObjectName(u"rules.asPlugin"_s);
    m_follow->setSmall(true);
    lines->addWidget(m_follow, 0, Qt::AlignLeading);
    connect(m_follow, &QPushButton::clicked, this, [this] {
        CampusRules rules = m_rules;
        for (const auto flag : {&CampusRules::inheritedRoles, &CampusRules::moduleRoles, &CampusRules::bothModerate,
                 &CampusRules::moodleMappings})
            rules.*flag = plugin().*flag;
        emit edited(rules);
    });
}

/// The first code stands for "true".
RuleChoice *RoleCounts::addFlag(const QString &name, const QStringList &codes, bool CampusRules::*flag)
{
    auto *choice = new RuleChoice(name, codes, this);
    connect(choice, &RuleChoice::chosen, this, [this, codes, flag](const QString &code) {
        CampusRules rules = m_rules;
        rules.*flag = code == codes.first();
        emit edited(rules);
    });
    return choice;
}

void RoleCounts::setRules(const CampusRules &rules)
{
    m_rules = rules;
    fill();
}

void RoleCounts::fill()
{
    bool departs = false;
    const auto show = [&](RuleChoice *choice, const QStringList &codes, bool CampusRules::*flag) {
        choice->show(codes.at(m_rules.*flag ? 0 : 1), codes.at(plugin().*flag ? 0 : 1));
        departs = departs || m_rules.*flag != plugin().*flag;
    };
    show(m_inherited, counting(), &CampusRules::inheritedRoles);
    show(m_module, counting(), &CampusRules::moduleRoles);
    show(m_both, winning(), &CampusRules::bothModerate);
    show(m_mapping, leading(), &CampusRules::moodleMappings);
    m_follow->setEnabled(departs);
    const bool told = m_catalogue.companionSite.has_value();
    const auto hint = [&](RuleChoice *choice, bool concerns, const QString &text) {
        choice->setMeaning(!told && concerns ? text : QString(), &Tokens::second); // a limit, and no danger
    };
    hint(m_inherited, m_rules.inheritedRoles,
        tr("Without local_diapason these roles cannot be read: whoever holds powers that no role shown explains keeps "
           "their moderator role."));
    hint(m_module, m_rules.moduleRoles, tr("Without local_diapason these roles cannot be read: nothing changes."));
    hint(m_mapping, m_rules.moodleMappings,
        tr("Without local_diapason the activity’s own roles cannot be read: those of the campus apply."));
}

void RoleCounts::retranslate()
{
    //: Roles that count, or do not
    const QStringList count{tr("Count"), tr("Do not count")};
    const QStringList both{tr("Moderator"), tr("Member")};
    //: Which mapping of roles wins: the activity's in Moodle, or the campus's
    const QStringList wins{tr("Win"), tr("Campus wins")};
    const QStringList all = count + both + wins;
    m_inherited->setWords(tr("Roles of the categories above and of the site"), count, all);
    m_module->setWords(tr("Roles in the activity itself"), count, all);
    m_both->setWords(tr("Roles of both kinds at once"), both, all);
    m_mapping->setWords(tr("Roles chosen in the activity’s settings"), wins, all);
    m_follow->setText(tr("As the plugin"));
    fill();
}

} // namespace diapason
