// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/groupnamessection.h"

#include "gui/parts/button.h"
#include "gui/parts/flowlayout.h"
#include "gui/rules/expressionfield.h"
#include "gui/theme/theme.h"
#include "words/rules.h"

#include <QPlainTextEdit>
#include <QTextBlock>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype examplesShown = 3;

} // namespace

GroupNamesSection::GroupNamesSection(const Catalogue &catalogue, QWidget *parent)
    : RuleSection(parent),
      m_catalogue(catalogue),
      m_heading(addHeading()),
      m_formatWord(new PlainTextLabel(TextStyle::Name, &Tokens::text, this)),
      m_format(new ExpressionField(u"rules.format"_s, this)),
      m_replacementsWord(new PlainTextLabel(TextStyle::Name, &Tokens::text, this)),
      m_replacements(new QPlainTextEdit(this)),
      m_replacementsFault(new PlainTextLabel(TextStyle::Second, familyTint(Family::Blocked), this)),
      m_forbiddenWord(new PlainTextLabel(TextStyle::Name, &Tokens::text, this)),
      m_forbidden(new ExpressionField(u"rules.forbidden"_s, this)),
      m_usual(new Button(Button::Kind::Quiet, {}, "arrow-counterclockwise"_L1, this)),
      m_examplesHeading(),
      m_examples(new PlainTextLabel(TextStyle::Second, &Tokens::second, this))
{
    m_replacements->setObjectName(u"rules.replacements"_s);
    m_replacements->setFont(textFont(TextStyle::Mono));
    m_replacements->setTabChangesFocus(true);
    m_replacements->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_replacements->setFixedHeight(px(72));
    m_replacements->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_replacementsFault->setObjectName(u"rules.replacements.fault"_s);
    m_replacementsFault->setWordWrap(true);
    m_usual->setObjectName(u"rules.usualNames"_s);
    m_examples->setObjectName(u"rules.examples"_s);
    m_examples->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_examples->setWordWrap(true);
    column()->addWidget(m_formatWord);
    column()->addWidget(m_format);
    column()->addLayout(makePlaceholders());
    for (QWidget *one :
        std::initializer_list<QWidget *>{m_replacementsWord, m_replacements, m_replacementsFault, m_forbiddenWord, m_forbidden})
        column()->addWidget(one);
    column()->addWidget(m_usual, 0, Qt::AlignLeading);
    m_examplesHeading = addHeading();
    column()->addWidget(m_examples);
    column()->addStretch();
    connect(m_format, &ExpressionField::edited, this, [this](const QString &text) {
        GroupNameRule rule = m_rules.groupName;
        rule.format = text;
        edit(rule, u"format"_s);
    });
    connect(m_replacements, &QPlainTextEdit::textChanged, this, [this] {
        GroupNameRule rule = m_rules.groupName;
        rule.replacements = readReplacements(m_replacements->toPlainText()).lines;
        edit(rule, u"replacements"_s);
    });
    connect(m_forbidden, &ExpressionField::edited, this, [this](const QString &text) {
        GroupNameRule rule = m_rules.groupName;
        rule.forbidden = text;
        edit(rule, u"forbidden"_s);
    });
    connect(m_usual, &QPushButton::clicked, this, [this] { edit(GroupNameRule{}, {}); });
    retranslate();
}

QLayout *GroupNamesSection::makePlaceholders()
{
    auto *flow = new FlowLayout(px(6), px(6));
    for (const QString &placeholder : namePlaceholders()) {
        auto *button = new Button(Button::Kind::Secondary, {}, "plus-lg"_L1, this);
        button->setObjectName(u"rules.insert."_s + placeholder);
        button->setSmall(true);
        connect(button, &QPushButton::clicked, this, [this, placeholder] { insert(placeholder); });
        m_placeholders.append(button);
        flow->addWidget(button);
    }
    return flow;
}

/// Where the cursor is.
void GroupNamesSection::insert(const QString &placeholder)
{
    m_format->field()->insert(placeholderText(placeholder));
    m_format->field()->setFocus();
    emit m_format->edited(m_format->text());
}

void GroupNamesSection::edit(const GroupNameRule &rule, const QString &tag)
{
    if (rule == m_rules.groupName)
        return;
    CampusRules rules = m_rules;
    rules.groupName = rule;
    emit edited(rules, tag);
}

void GroupNamesSection::fill()
{
    const GroupNameRule &rule = m_rules.groupName;
    m_format->setText(rule.format);
    m_format->setFault(formatFault(rule.format));
    m_forbidden->setText(rule.forbidden);
    m_forbidden->setFault(faultOf(rule.forbidden, true));
    if (readReplacements(m_replacements->toPlainText()).lines != rule.replacements) // empty lines are the user's own
        m_replacements->setPlainText(replacementsText(rule.replacements));
    markReplacements();
    m_usual->setEnabled(rule != GroupNameRule{});
    showExamples();
}

void GroupNamesSection::markReplacements()
{
    const auto fault = readReplacements(m_replacements->toPlainText()).fault;
    m_replacementsFault->setVisible(fault.has_value());
    QList<QTextEdit::ExtraSelection> marks;
    if (fault) {
        QTextCursor cursor(m_replacements->document());
        cursor.setPosition(int(std::min(fault->offset, qsizetype(m_replacements->document()->characterCount() - 1))));
        const int column = cursor.positionInBlock();
        const int line = cursor.blockNumber();
        if (cursor.atBlockEnd() && column > 0)
            cursor.movePosition(QTextCursor::Left);
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor);
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursor;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(tokens().blocked.text);
        mark.format.setForeground(tokens().blocked.text);
        marks.append(mark);
        //: %1 is the number of a line, %2 a sentence such as "At character 5: …"
        m_replacementsFault->setText(tr("Line %1. %2").arg(line + 1).arg(words::expressionFault({fault->words, column})));
    }
    m_replacements->setExtraSelections(marks);
}

void GroupNamesSection::setFirst(Cmid cmid)
{
    m_first = cmid;
    showExamples();
}

void GroupNamesSection::showExamples()
{
    if (rulesFault(CampusRules{.groupName = m_rules.groupName}))
        return; // the last names stay
    QList<Activity> some;
    if (const Activity *first = m_catalogue.activity(m_first))
        some.append(*first);
    for (const Course &course : m_catalogue.courses.courses)
        for (const Activity &activity : m_catalogue.activities.value(course.id))
            if (some.size() < examplesShown && activity.cmid != m_first)
                some.append(activity);
    const GroupNamer namer = m_catalogue.namer(m_rules.groupName);
    QStringList lines;
    for (const Activity &activity : std::as_const(some)) {
        const Course *course = m_catalogue.course(activity.course);
        const QString name = course ? namer(*course, activity.cmid) : QString();
        if (name.isEmpty())
            continue;
        const bool exists = std::ranges::contains(m_catalogue.rooms.rooms, name, &Room::name);
        lines += u"%1 · %2\n%3\n%4"_s.arg(
            course->shortName, activity.name, name, exists ? tr("a room has this name") : tr("no room has this name"));
    }
    m_examplesHeading.title->setVisible(!some.isEmpty());
    m_examples->setText(lines.isEmpty() && !some.isEmpty()
            ? tr("The short name of the site was not read: refresh the campus first.")
            : lines.join(u"\n\n"_s));
}

void GroupNamesSection::retranslate()
{
    m_heading.setWords(tr("How the plugin names its groups"),
        tr("The same three settings as in mod_rocketchat. Rooms are found by these names; nothing is ever renamed."));
    m_formatWord->setText(tr("Format"));
    m_replacementsWord->setText(tr("Replacements: expression;replacement, one a line"));
    m_forbiddenWord->setText(tr("Forbidden characters: an expression; each becomes _"));
    m_format->field()->setAccessibleName(m_formatWord->text());
    m_replacements->setAccessibleName(m_replacementsWord->text());
    m_forbidden->field()->setAccessibleName(m_forbiddenWord->text());
    m_usual->setText(tr("The plugin’s defaults"));
    m_examplesHeading.setWords(tr("What it makes of activities"), {});
    for (qsizetype i = 0; i < m_placeholders.size(); ++i) {
        const QString &placeholder = namePlaceholders().at(i);
        m_placeholders.at(i)->setText(placeholder);
        m_placeholders.at(i)->setToolTip(words::placeholder(placeholder));
        //: %1 is what a placeholder stands for: "short name of the course"
        m_placeholders.at(i)->setAccessibleName(tr("Insert: %1").arg(words::placeholder(placeholder)));
    }
}

} // namespace diapason
