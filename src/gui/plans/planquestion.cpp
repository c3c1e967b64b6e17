// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/planquestion.h"

#include "gui/connections/formfield.h"
#include "gui/parts/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace diapason {

PlanDialog::PlanDialog(const PlanQuestion &question, Faults faults, QWidget *parent)
    : QDialog(parent),
      m_faults(std::move(faults)),
      m_accept(new Button(question.kind, question.accept, {}, this))
{
    setObjectName(question.id);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(20), px(20), px(16));
    column->setSpacing(px(12));
    for (const auto &[text, style, tint] : {std::tuple{question.question, TextStyle::PaneTitle, &Tokens::text},
             std::tuple{question.meaning, TextStyle::Body, &Tokens::second}}) {
        auto *label = new PlainTextLabel(style, tint, this);
        label->setText(text);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    for (const PlanField &each : question.fields) {
        auto *field = new FormField(each.name, this);
        field->setWord(each.word);
        field->setText(each.text);
        connect(field, &FormField::edited, this, &PlanDialog::judge);
        column->addWidget(field);
        m_fields += field;
    }
    column->addStretch();
    column->addLayout(makeButtons(question));
    setMinimumWidth(px(460));
    m_fields.constFirst()->line()->setFocus();
    judge();
}

QLayout *PlanDialog::makeButtons(const PlanQuestion &question)
{
    auto *cancel = new Button(Button::Kind::Secondary, tr("Cancel"), {}, this);
    cancel->setObjectName(question.id + u".cancel"_s);
    cancel->setAutoDefault(false);
    m_accept->setObjectName(question.id + u".accept"_s);
    m_accept->setAutoDefault(false);
    m_accept->setDefault(question.kind != Button::Kind::Destructive);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QAbstractButton::clicked, this, [this] {
        const QStringList typed = texts();
        accept();
        emit answered(typed);
    });
    return buttons;
}

QStringList PlanDialog::texts() const
{
    QStringList texts;
    for (const FormField *field : m_fields)
        texts += field->text().simplified();
    return texts;
}

void PlanDialog::judge()
{
    const QStringList typed = texts(), faults = m_faults(typed);
    bool complete = true;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QString fault = typed.at(i).isEmpty() ? QString() : faults.value(i);
        m_fields.at(i)->setFault(fault);
        complete = complete && !typed.at(i).isEmpty() && fault.isEmpty();
    }
    m_accept->setEnabled(complete);
}

} // namespace diapason
