// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/page.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

/// The controls of a layout as they stand, from the top.
void collect(const QLayout *layout, QList<QWidget *> &controls)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->layout())
            collect(item->layout(), controls);
        QWidget *widget = item->widget();
        if (widget && (widget->focusPolicy() & Qt::TabFocus))
            controls += widget;
        else if (widget && widget->layout())
            collect(widget->layout(), controls);
    }
}

} // namespace

AssistantPage::AssistantPage(const QString &name, const QString &question, const QString &why, QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_check(new CheckView(name + u".check"_s))
{
    setObjectName(name);
    setAccessibleName(question);
    m_column->setContentsMargins(px(28), px(24), px(28), px(16));
    m_column->setSpacing(px(10));
    auto *title = new PlainTextLabel(TextStyle::PageTitle);
    title->setObjectName(name + u".question"_s);
    title->setText(question);
    title->setWordWrap(true);
    auto *note = new PlainTextLabel(TextStyle::Body, &Tokens::second);
    note->setText(why);
    note->setWordWrap(true);
    m_column->addWidget(title);
    m_column->addWidget(note);
    m_column->addSpacing(px(6));
}

void AssistantPage::addField(const QString &id, const QString &label, QLineEdit *field, const QString &note)
{
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins({});
    rows->setSpacing(px(4));
    auto *name = new PlainTextLabel(TextStyle::Name);
    name->setText(label);
    name->setBuddy(field);
    field->setObjectName(objectName() + u'.' + id);
    field->setAccessibleName(label);
    rows->addWidget(name);
    rows->addWidget(field);
    if (!note.isEmpty()) {
        auto *hint = new PlainTextLabel(TextStyle::Second, &Tokens::second);
        hint->setText(note);
        hint->setWordWrap(true);
        field->setAccessibleDescription(note);
        rows->addWidget(hint);
    }
    m_fields.insert(field, box);
    m_column->addWidget(box);
    if (!m_first)
        m_first = field;
}

void AssistantPage::setFieldShown(QLineEdit *field, bool shown)
{
    if (!shown && field->hasFocus())
        takeFocus(); // else it lands wherever Tab leads, and Enter would mean that button
    m_fields.value(field)->setVisible(shown);
}

void AssistantPage::finish()
{
    m_column->addWidget(m_check);
    m_column->addStretch();
}

bool AssistantPage::touched() const
{
    return std::ranges::any_of(
        m_fields.keys(), [](const QLineEdit *field) { return field->isModified() && !field->text().isEmpty(); });
}

void AssistantPage::orderTabs(const QList<QWidget *> &then)
{
    QList<QWidget *> controls;
    collect(m_column, controls);
    controls += then;
    for (qsizetype i = 1; i < controls.size(); ++i)
        setTabOrder(controls.at(i - 1), controls.at(i));
}

void AssistantPage::takeFocus()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace diapason
