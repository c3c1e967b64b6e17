// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/namedialog.h"

#include "gui/connections/formfield.h"
#include "gui/parts/button.h"
#include "gui/parts/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace diapason {

using namespace Qt::StringLiterals;

NameDialog::NameDialog(const NameQuestion &question, const QString &proposed, Fault fault, QWidget *parent)
    : QDialog(parent),
      m_fault(std::move(fault)),
      m_name(new FormField(u"name.text"_s, this)),
      m_accept(new Button(Button::Kind::Primary, question.accept, {}, this))
{
    setObjectName(u"name"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    auto *title = new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, this);
    auto *meaning = new PlainTextLabel(TextStyle::Body, &Tokens::second, this);
    title->setText(question.question);
    meaning->setText(question.meaning);
    title->setWordWrap(true);
    meaning->setWordWrap(true);
    m_name->setWord(tr("Name of the campus"));
    m_name->setText(proposed);
    m_accept->setObjectName(u"name.accept"_s);
    m_accept->setDefault(true);
    auto *cancel = new Button(Button::Kind::Secondary, tr("Cancel"), {}, this);
    cancel->setObjectName(u"name.cancel"_s);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(20), px(20), px(16));
    column->setSpacing(px(12));
    column->addWidget(title);
    column->addWidget(meaning);
    column->addWidget(m_name);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(px(440));
    m_name->line()->setFocus();
    m_name->line()->selectAll();
    connect(m_name, &FormField::edited, this, &NameDialog::judge);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QAbstractButton::clicked, this, [this] {
        emit named(m_name->text().simplified());
        accept();
    });
    judge();
}

void NameDialog::judge()
{
    const QString fault = m_fault(m_name->text());
    m_name->setFault(fault);
    m_accept->setEnabled(fault.isEmpty());
}

} // namespace diapason
