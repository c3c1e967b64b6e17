// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/usernamessection.h"

#include "gui/parts/button.h"
#include "gui/parts/flowlayout.h"
#include "gui/rules/expressionfield.h"
#include "gui/rules/rulestepdelegate.h"
#include "gui/rules/wordsfield.h"
#include "words/rules.h"
#include "words/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

/// Byte by byte what its hook example does with characters (mod_rocketchat.md §5); domains are the campus's own.
QList<UsernameStep> pluginSteps()
{
    return {{.kind = UsernameStep::Kind::StripDomains}, {.pattern = u"[^0-9a-zA-Z-_.]"_s, .with = u"__"_s, .bytes = true}};
}

} // namespace

UsernamesSection::UsernamesSection(QWidget *parent) : RuleSection(parent), m_heading(addHeading())
{
    column()->addLayout(makeList());
    column()->addWidget(makeFields());
    m_testHeading = addHeading();
    m_test = new QLineEdit(this);
    m_test->setObjectName(u"rules.test"_s);
    m_trail = new PlainTextLabel(TextStyle::Body, &Tokens::text, this);
    m_trail->setObjectName(u"rules.trail"_s);
    m_trail->setWordWrap(true);
    m_trail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column()->addWidget(m_test);
    column()->addWidget(m_trail);
    column()->addStretch();
    connect(m_test, &QLineEdit::textEdited, this, [this] { m_ownTest = true; });
    connect(m_test, &QLineEdit::textChanged, this, &UsernamesSection::tryName);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &UsernamesSection::showStep);
    retranslate();
    showStep();
}

QLayout *UsernamesSection::makeList()
{
    m_list = new QListView(this);
    m_list->setObjectName(u"rules.steps"_s);
    m_list->setModel(&m_model);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setItemDelegate(new RuleStepDelegate(m_list));
    m_list->installEventFilter(this);
    const auto button = [this](const QString &name, QLatin1StringView icon, auto does) {
        auto *made = new Button(Button::Kind::Secondary, {}, icon, this);
        made->setObjectName(name);
        made->setSmall(true);
        connect(made, &QPushButton::clicked, this, does);
        return made;
    };
    m_addStrip = button(u"rules.addStrip"_s, "plus-lg"_L1, [this] { add({{.kind = UsernameStep::Kind::StripDomains}}); });
    m_addReplace = button(u"rules.addReplace"_s, "plus-lg"_L1, [this] { add({{.with = u"_"_s}}); });
    m_addPlugin = button(u"rules.addPlugin"_s, "plus-lg"_L1, [this] { add(pluginSteps()); });
    m_up = button(u"rules.stepUp"_s, "chevron-up"_L1, [this] { move(-1); });
    m_down = button(u"rules.stepDown"_s, "chevron-down"_L1, [this] { move(1); });
    m_remove = button(u"rules.removeStep"_s, "x-lg"_L1, [this] { remove(); });
    auto *moves = new QHBoxLayout;
    moves->setSpacing(px(6));
    moves->addStretch();
    for (Button *one : {m_up, m_down, m_remove})
        moves->addWidget(one);
    auto *adds = new FlowLayout(px(6), px(6));
    for (Button *one : {m_addStrip, m_addReplace, m_addPlugin})
        adds->addWidget(one);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(px(6));
    lines->addWidget(m_list);
    lines->addLayout(moves);
    lines->addLayout(adds);
    return lines;
}

QWidget *UsernamesSection::makeFields()
{
    m_fields = new QStackedWidget(this);
    m_fields->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_none = new PlainTextLabel(TextStyle::Second, &Tokens::second, m_fields);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *strip = new QWidget(m_fields);
    auto *lines = new QVBoxLayout(strip);
    lines->setContentsMargins(0, px(6), 0, 0);
    lines->setSpacing(px(4));
    m_domainsWord = new PlainTextLabel(TextStyle::Name, &Tokens::text, strip);
    m_domains = new WordsField(u"rules.domains"_s, strip);
    m_domains->setPrefix(u"@"_s);
    lines->addWidget(m_domainsWord);
    lines->addWidget(m_domains);
    lines->addStretch();
    m_fields->addWidget(m_none);
    m_fields->addWidget(strip);
    m_fields->addWidget(makeReplaceFields());
    connect(m_domains, &WordsField::edited, this, [this](const QStringList &domains) {
        UsernameStep step = m_model.steps().value(row());
        step.domains = domains;
        editStep(step, {});
    });
    return m_fields;
}

QWidget *UsernamesSection::makeReplaceFields()
{
    auto *page = new QWidget(m_fields);
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, px(6), 0, 0);
    lines->setSpacing(px(4));
    m_patternWord = new PlainTextLabel(TextStyle::Name, &Tokens::text, page);
    m_pattern = new ExpressionField(u"rules.pattern"_s, page);
    m_withWord = new PlainTextLabel(TextStyle::Name, &Tokens::text, page);
    m_with = new QLineEdit(page);
    m_with->setObjectName(u"rules.with"_s);
    m_with->setFont(textFont(TextStyle::Mono));
    m_bytes = new QCheckBox(page);
    m_bytes->setObjectName(u"rules.bytes"_s);
    m_patternWord->setBuddy(m_pattern->field());
    m_withWord->setBuddy(m_with);
    for (QWidget *one : std::initializer_list<QWidget *>{m_patternWord, m_pattern, m_withWord, m_with})
        lines->addWidget(one);
    lines->addSpacing(px(4));
    lines->addWidget(m_bytes);
    lines->addStretch();
    connect(m_pattern, &ExpressionField::edited, this, [this](const QString &text) {
        UsernameStep step = m_model.steps().value(row());
        step.pattern = text;
        editStep(step, u"pattern%1"_s.arg(row()));
    });
    connect(m_with, &QLineEdit::textEdited, this, [this](const QString &text) {
        UsernameStep step = m_model.steps().value(row());
        step.with = text;
        editStep(step, u"with%1"_s.arg(row()));
    });
    connect(m_bytes, &QCheckBox::clicked, this, [this](bool bytes) {
        UsernameStep step = m_model.steps().value(row());
        step.bytes = bytes;
        editStep(step, {});
    });
    return page;
}

int UsernamesSection::row() const { return m_list->currentIndex().row(); }

void UsernamesSection::tell(const QString &tag)
{
    CampusRules rules = m_rules;
    rules.username = m_model.steps();
    emit edited(rules, tag);
}

void UsernamesSection::add(const QList<UsernameStep> &steps)
{
    int at = m_list->currentIndex().isValid() ? row() + 1 : m_model.rowCount();
    const int first = at;
    for (const UsernameStep &step : steps)
        m_model.insert(at++, step);
    m_list->setCurrentIndex(m_model.index(first));
    tell();
    QWidget *next = m_domains;
    if (m_fields->currentIndex() != 1)
        next = m_pattern;
    next->setFocus();
}

void UsernamesSection::remove()
{
    if (row() < 0)
        return;
    m_model.remove(row());
    tell();
    m_list->setFocus();
}

void UsernamesSection::move(int by)
{
    if (m_model.move(row(), by))
        tell();
    showStep();
}

void UsernamesSection::editStep(const UsernameStep &step, const QString &tag)
{
    if (row() < 0)
        return;
    m_model.replace(row(), step);
    tell(tag);
}

void UsernamesSection::fill()
{
    m_model.assign(m_rules.username);
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    const int rows = std::clamp(m_model.rowCount(), 2, 6);
    m_list->setFixedHeight(rows * px(34) + 2 * m_list->frameWidth());
    showStep();
    tryName();
}

void UsernamesSection::showStep()
{
    const int at = row();
    const bool any = at >= 0 && at < m_model.rowCount();
    m_up->setEnabled(any && at > 0);
    m_down->setEnabled(any && at + 1 < m_model.rowCount());
    m_remove->setEnabled(any);
    const UsernameStep step = m_model.steps().value(at);
    const bool strips = step.kind == UsernameStep::Kind::StripDomains;
    m_fields->setCurrentIndex(!any ? 0 : strips ? 1 : 2);
    if (!any)
        return;
    m_domains->setList(step.domains);
    m_pattern->setText(step.pattern);
    if (m_with->text() != step.with)
        m_with->setText(step.with);
    m_bytes->setChecked(step.bytes);
    const auto fault = strips ? std::nullopt : rulesFault(CampusRules{.username = {step}});
    m_pattern->setFault(fault ? std::optional{fault->fault} : std::nullopt);
}

void UsernamesSection::setExample(const QString &moodleUsername)
{
    if (!m_ownTest && m_test->text() != moodleUsername)
        m_test->setText(moodleUsername);
}

/// One line a step, up to the first that cannot be done.
void UsernamesSection::tryName()
{
    QString name = m_test->text();
    QStringList lines;
    if (name.isEmpty()) {
        m_trail->setText(tr("Type a username of Moodle to see what each step makes of it."));
        return;
    }
    for (qsizetype i = 0; i < m_rules.username.size(); ++i) {
        const UsernameStep &step = m_rules.username.at(i);
        if (rulesFault(CampusRules{.username = {step}})) {
            lines += tr("Step %1 cannot be done yet.").arg(words::number(i + 1));
            m_trail->setText(lines.join(u'\n'));
            return;
        }
        const QString next = chatUsername(name, {step});
        lines += next == name ? tr("Step %1: unchanged").arg(words::number(i + 1))
                              //: %2 is what a step makes of a username
                              : tr("Step %1: %2").arg(words::number(i + 1), next);
        name = next;
    }
    //: %1 is a username of Rocket.Chat
    lines += name.isEmpty() ? tr("In Rocket.Chat: nothing is left") : tr("In Rocket.Chat: %1").arg(name);
    m_trail->setText(lines.join(u'\n'));
}

/// Del removes, Ctrl+↑ and Ctrl+↓ move.
bool UsernamesSection::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = watched == m_list && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    if (key && (key->modifiers() & Qt::ControlModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return RuleSection::eventFilter(watched, event);
}

void UsernamesSection::retranslate()
{
    m_heading.setWords(tr("From Moodle’s username to Rocket.Chat’s"),
        tr("Steps are done in this order. Without any, the usernames are the same on both sides."));
    m_addStrip->setText(tr("Take off domains"));
    m_addReplace->setText(tr("Replace characters"));
    m_addPlugin->setText(tr("Like the plugin’s example"));
    m_up->setIconOnly(tr("Move up (Ctrl+↑)"));
    m_down->setIconOnly(tr("Move down (Ctrl+↓)"));
    m_remove->setIconOnly(tr("Remove the step (Del)"));
    m_list->setAccessibleName(tr("Steps"));
    m_none->setText(tr("There is no step: usernames stay as they are."));
    m_domainsWord->setText(tr("Domains taken off the end"));
    m_domains->setPlaceholder(tr("Add a domain: univ.example"));
    m_domains->setAccessibleWhat(m_domainsWord->text());
    m_patternWord->setText(tr("Regular expression: what is replaced"));
    m_withWord->setText(tr("What takes its place"));
    m_with->setPlaceholderText(tr("nothing"));
    m_bytes->setText(tr("Byte by byte, as the plugin’s PHP does: é counts twice"));
    m_testHeading.setWords(tr("Try a username"), {});
    m_test->setAccessibleName(tr("Username of Moodle"));
    m_test->setPlaceholderText(tr("rené.descartes@univ.example"));
    m_model.retranslate();
}

} // namespace diapason
