// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/wordsfield.h"

#include "gui/parts/button.h"
#include "gui/parts/flowlayout.h"
#include "gui/theme/fonts.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

WordsField::WordsField(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_name(name),
      m_flow(new FlowLayout(px(6), px(6))),
      m_chips(new QWidget(this)),
      m_field(new QLineEdit(this))
{
    m_field->setObjectName(name + u".add"_s);
    m_chips->setLayout(m_flow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addWidget(m_chips);
    column->addWidget(m_field);
    setFocusProxy(m_field);
    m_chips->hide();
    connect(m_field, &QLineEdit::returnPressed, this, &WordsField::add);
}

void WordsField::setPlaceholder(const QString &text) { m_field->setPlaceholderText(text); }

void WordsField::setAccessibleWhat(const QString &text) { m_field->setAccessibleName(text); }

void WordsField::setKnown(const QStringList &known)
{
    if (!m_completer) {
        m_completer = new QCompleter(new QStringListModel(this), this);
        m_completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_completer->setFilterMode(Qt::MatchContains);
        m_field->setCompleter(m_completer);
    }
    auto *model = static_cast<QStringListModel *>(m_completer->model());
    if (model->stringList() != known)
        model->setStringList(known);
}

void WordsField::setList(const QStringList &words)
{
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
}

/// Several at once, as they are pasted.
void WordsField::add()
{
    static const QRegularExpression between{u"[\\s,;]+"_s};
    QStringList words = m_words;
    for (QString word : m_field->text().split(between, Qt::SkipEmptyParts)) {
        if (!m_prefix.isEmpty() && word.startsWith(m_prefix))
            word.remove(0, m_prefix.size());
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    // The completer writes its word after this; it would come back.
    QMetaObject::invokeMethod(m_field, &QLineEdit::clear, Qt::QueuedConnection);
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
    emit edited(m_words);
}

void WordsField::remove(const QString &word)
{
    m_words.removeAll(word);
    m_field->setFocus(); // the button that has it goes
    rebuild();
    emit edited(m_words);
}

void WordsField::rebuild()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be in its own click
        delete item;
    }
    for (const QString &word : std::as_const(m_words)) {
        auto *chip = new Button(Button::Kind::Secondary, QString(m_prefix + word).replace(u'&', u"&&"_s), "x"_L1, m_chips);
        chip->setObjectName(m_name + u'.' + word);
        chip->setSmall(true);
        chip->setLayoutDirection(
            layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight); // the cross comes last
        chip->setToolTip(tr("Take off the list"));
        chip->setAccessibleName(tr("%1, take off the list").arg(word));
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, word] { remove(word); });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_words.isEmpty());
    m_chips->updateGeometry();
}

bool WordsField::eventFilter(QObject *watched, QEvent *event)
{
    auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    auto *chip = qobject_cast<Button *>(watched);
    if (key && chip && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
        chip->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WordsField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace diapason
