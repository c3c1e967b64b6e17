// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/expectationsection.h"

#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/rules/rulechoice.h"
#include "gui/theme/fonts.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array treatments{Treatment::Expect, Treatment::Keep, Treatment::Remove};
constexpr std::array policies{RestrictionPolicy::Ignore, RestrictionPolicy::Show, RestrictionPolicy::Honour};
/// The states that Moodle's core web services do not tell apart.
constexpr int untoldStates = 3;

/// What a synchronisation of the plugin makes of such people (mod_rocketchat.md §2): whoever it does not expect, it takes out.
Treatment byPlugin(PersonState state) { return state == PersonState::NoRole ? Treatment::Remove : Treatment::Expect; }

template <class Value, size_t size>
std::optional<Value> valueOf(const std::array<Value, size> &values, QString (*codeOf)(Value), const QString &code)
{
    const auto found = std::ranges::find_if(values, [&](Value value) { return codeOf(value) == code; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace

ExpectationSection::ExpectationSection(const Catalogue &catalogue, QWidget *parent)
    : RuleSection(parent),
      m_catalogue(catalogue),
      m_heading(addHeading()),
      m_active(addPreset(u"rules.active"_s, Expectation::Active)),
      m_plugin(addPreset(u"rules.plugin"_s, Expectation::Plugin))
{
    addStates();
    addRestrictions();
    column()->addStretch();
    retranslate();
}

ExpectationSection::Preset ExpectationSection::addPreset(const QString &name, Expectation expectation)
{
    auto *card = new Card(this);
    Preset preset{.button = new QRadioButton(card), .text = new PlainTextLabel(TextStyle::Second, &Tokens::second, card)};
    preset.button->setObjectName(name);
    preset.button->setFont(textFont(TextStyle::ClassWord));
    preset.button->setAutoExclusive(false); // each stands in its own card; the rules say which one is set
    preset.text->setWordWrap(true);
    preset.text->setContentsMargins(px(24), 0, 0, 0);
    card->body()->setSpacing(px(4));
    card->body()->addWidget(preset.button);
    card->body()->addWidget(preset.text);
    column()->addWidget(card);
    connect(preset.button, &QRadioButton::clicked, this, [this, expectation] {
        CampusRules rules = m_rules;
        rules.expectation = expectation;
        fill(); // a click on the one that is set leaves it set
        emit edited(rules, {});
    });
    return preset;
}

void ExpectationSection::addStates()
{
    m_statesHeading = addHeading();
    m_follow = new Button(Button::Kind::Secondary, this);
    m_follow->setObjectName(u"rules.asPreset"_s);
    m_follow->setSmall(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_follow);
    row->addStretch();
    column()->addLayout(row);
    connect(m_follow, &QPushButton::clicked, this, &ExpectationSection::followPreset);
    for (int i = 0; i < personStateCount; ++i) {
        const auto state = PersonState(i);
        QStringList codes;
        for (const Treatment treatment : treatments)
            if (state != PersonState::NoRole || treatment != Treatment::Expect) // nobody would know as what
                codes.append(treatmentCode(treatment));
        auto *choice = new RuleChoice(u"rules.states."_s + personStateCode(state), codes, this);
        connect(choice, &RuleChoice::chosen, this, [this, state](const QString &code) { departTo(state, code); });
        m_states.append(choice);
        column()->addWidget(choice);
        if (i + 1 != untoldStates)
            continue;
        m_untold = new PlainTextLabel(TextStyle::Second, &Tokens::second, this);
        m_untold->setObjectName(u"rules.untold"_s);
        m_untold->setWordWrap(true);
        m_untold->setContentsMargins(px(12), 0, 0, px(6));
        column()->addWidget(m_untold);
    }
}

void ExpectationSection::addRestrictions()
{
    m_restrictionsHeading = addHeading();
    QStringList codes;
    for (const RestrictionPolicy policy : policies)
        codes.append(restrictionPolicyCode(policy));
    m_restrictions = new RuleChoice(u"rules.restrictions"_s, codes, this);
    connect(m_restrictions, &RuleChoice::chosen, this, &ExpectationSection::restrictTo);
    column()->addWidget(m_restrictions);
}

CampusRules ExpectationSection::preset() const
{
    CampusRules rules = m_rules;
    rules.departures.clear();
    rules.restrictions.reset();
    return rules;
}

/// What the preset says anyway is no departure.
void ExpectationSection::departTo(PersonState state, const QString &code)
{
    const std::optional<Treatment> treatment = valueOf(treatments, treatmentCode, code);
    if (!treatment)
        return;
    CampusRules rules = m_rules;
    if (*treatment == preset().treatment(state))
        rules.departures.remove(state);
    else
        rules.departures.insert(state, *treatment);
    emit edited(rules, {});
}

void ExpectationSection::restrictTo(const QString &code)
{
    CampusRules rules = m_rules;
    rules.restrictions = valueOf(policies, restrictionPolicyCode, code);
    if (rules.restrictions == preset().restrictionPolicy())
        rules.restrictions.reset();
    emit edited(rules, {});
}

void ExpectationSection::followPreset()
{
    if (m_active.button->isChecked()) // the button may take its own focus away
        m_active.button->setFocus();
    else
        m_plugin.button->setFocus();
    emit edited(preset(), {});
}

void ExpectationSection::fill()
{
    m_active.button->setChecked(m_rules.expectation == Expectation::Active);
    m_plugin.button->setChecked(m_rules.expectation == Expectation::Plugin);
    fillStates();
    fillRestrictions();
    bool departs = m_rules.restrictionPolicy() != preset().restrictionPolicy();
    for (int i = 0; i < personStateCount; ++i)
        departs = departs || m_rules.treatment(PersonState(i)) != preset().treatment(PersonState(i));
    m_follow->setEnabled(departs);
    m_follow->setToolTip(departs ? QString() : tr("Nothing departs from the preset."));
}

void ExpectationSection::fillStates()
{
    const CampusRules bare = preset();
    for (int i = 0; i < personStateCount; ++i) {
        const auto state = PersonState(i);
        const Treatment treatment = m_rules.treatment(state);
        m_states[i]->show(treatmentCode(treatment), treatmentCode(byPlugin(state)), treatmentCode(bare.treatment(state)));
        m_states[i]->setMeaning(treatment == Treatment::Remove
                ? tr("Whoever is in the room becomes one too many. Plans offer to remove them, unticked; nothing is removed by itself.")
                : QString());
    }
    m_untold->setText(untold());
    m_untold->setAccessibleName(m_untold->text());
}

/// What Expecter makes of an inactive enrolment whose reason nobody tells.
QString ExpectationSection::untold() const
{
    if (m_catalogue.companionSite)
        return tr("local_diapason tells these three apart on this Moodle.");
    const QString core = tr("Without local_diapason, Moodle does not tell these three apart.");
    const std::array said{m_rules.treatment(PersonState::SuspendedEnrolment), m_rules.treatment(PersonState::NotStarted),
        m_rules.treatment(PersonState::Expired)};
    if (std::ranges::count(said, said[0]) == untoldStates)
        return core + u' ' + tr("As the three choices agree, that changes nothing.");
    return core + u' '
        + (std::ranges::contains(said, Treatment::Expect)
                ? tr("As the three choices differ, such people stay undecided: none of them is added or removed.")
                : tr("As the three choices differ, such people are kept: nobody is removed."));
}

void ExpectationSection::fillRestrictions()
{
    const RestrictionPolicy policy = m_rules.restrictionPolicy();
    m_restrictions->show(restrictionPolicyCode(policy), restrictionPolicyCode(RestrictionPolicy::Ignore),
        restrictionPolicyCode(preset().restrictionPolicy()));
    switch (policy) {
    case RestrictionPolicy::Ignore:
    case RestrictionPolicy::Show: m_restrictions->setMeaning({}); break;
    case RestrictionPolicy::Honour:
        m_restrictions->setMeaning(tr("Whoever is kept out of the activity is no longer expected, and becomes one too many in the "
                                      "room. Who cannot be judged stays unknown and is left alone."));
        break;
    }
}

void ExpectationSection::retranslate()
{
    m_heading.setWords(tr("Who is expected in a room?"),
        tr("Among the people enrolled in the course who hold a mapped role. Choose a preset, then what departs from it."));
    m_active.button->setText(tr("Active people only"));
    m_active.text->setText(
        tr("Enrolment and account are active. People who are suspended, expired or not yet begun are shown as information: "
           "they are neither added nor removed."));
    m_plugin.button->setText(tr("Everybody the plugin counts"));
    m_plugin.text->setText(
        tr("Every enrolment whatever its state, suspended accounts too: the people mod_rocketchat expects when it synchronises."));
    for (const Preset &one : {m_active, m_plugin})
        one.button->setAccessibleDescription(one.text->text());
    m_statesHeading.setWords(tr("State by state"),
        tr("Expected: as if nothing were. Kept: not expected, whoever is in the room stays. Removed: not expected, whoever is in "
           "the room is one too many."));
    //: Button: takes back everything that departs from the preset
    m_follow->setText(tr("As the preset"));
    //: What becomes of people in some state; the same words for everybody
    const QStringList words{tr("Expected", "people"), tr("Kept", "people"), tr("Removed", "people")};
    const QStringList titles{tr("Suspended enrolment"), tr("Enrolment not started"), tr("Enrolment expired"),
        tr("Suspended account"), tr("Unconfirmed account"), tr("No mapped role")};
    for (int i = 0; i < personStateCount; ++i)
        m_states[i]->setWords(titles.at(i), PersonState(i) == PersonState::NoRole ? words.mid(1) : words, words);
    m_restrictionsHeading.setWords(tr("Access restrictions"),
        tr("Conditions that keep people out of the activity in Moodle: groups, dates, profile fields. Ignore: they mean nothing. "
           "Show: people kept out are shown as such and left alone. Honour: they are not expected."));
    const QStringList policyWords{tr("Ignore"), tr("Show"), tr("Honour")};
    m_restrictions->setWords(tr("Activities with restrictions"), policyWords, policyWords);
}

} // namespace diapason
