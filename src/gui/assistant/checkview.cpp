// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/checkview.h"

#include "gui/parts/flowlayout.h"
#include "gui/parts/fold.h"

#include <QAccessible>
#include <QProgressBar>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

bool operator==(const CheckWords &one, const CheckWords &other)
{
    const auto same = [](const CheckAction &a, const CheckAction &b) { return a.id == b.id && a.text == b.text; };
    return one.kind == other.kind && one.title == other.title && one.text == other.text && one.details == other.details
        && std::ranges::equal(one.actions, other.actions, same);
}

CheckWords failed(const words::ErrorWords &error)
{
    return {.kind = Banner::Kind::Blocked,
        .title = error.what,
        .text = QStringList{error.meaning, error.todo}.join(u' ').trimmed(),
        .details = error.details};
}

CheckView::CheckView(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_busy(new QWidget(this)),
      m_busyWords(new PlainTextLabel(TextStyle::Body, &Tokens::second)),
      m_banner(new Banner(Banner::Kind::Information, this)),
      m_actions(new QWidget(this)),
      m_row(new FlowLayout(px(8), px(8), m_actions)),
      m_details(new DetailsFold(this))
{
    setObjectName(name);
    m_banner->setObjectName(name + u".banner"_s);
    m_details->setObjectName(name + u".details"_s);
    auto *progress = new QProgressBar;
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setFixedWidth(px(96));
    auto *stop = new Button(Button::Kind::Secondary, tr("Stop"));
    stop->setObjectName(name + u".stop"_s);
    stop->setSmall(true);
    auto *asking = new QHBoxLayout(m_busy);
    asking->setContentsMargins({});
    asking->setSpacing(px(10));
    asking->addWidget(progress);
    asking->addWidget(m_busyWords, 1);
    asking->addWidget(stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    column->addWidget(m_busy);
    column->addWidget(m_banner);
    column->addWidget(m_actions);
    column->addWidget(m_details);
    m_details->layout()->setAlignment(m_details->findChild<FoldButton *>(), Qt::AlignLeading);
    connect(stop, &QAbstractButton::clicked, this, &CheckView::stopRequested);
    showNothing();
}

void CheckView::showNothing()
{
    m_shown.reset();
    setActions({});
    for (QWidget *part : {m_busy, static_cast<QWidget *>(m_banner), m_actions, static_cast<QWidget *>(m_details)})
        part->hide();
    setVisible(false);
}

void CheckView::showBusy(const QString &sentence)
{
    if (m_busy->isVisibleTo(this) && m_busyWords->text() == sentence)
        return;
    showNothing();
    m_busyWords->setText(sentence);
    m_busy->show();
    setVisible(true);
    announce(sentence);
}

void CheckView::show(const CheckWords &words)
{
    if (m_shown == words)
        return;
    showNothing();
    m_shown = words;
    m_banner->setKind(words.kind);
    m_banner->setWords(words.title, words.text);
    m_banner->show();
    setActions(words.actions);
    m_details->setDetails(tr("Technical details"), words.details);
    setVisible(true);
    announce(words.text.isEmpty() ? words.title : words.title + u' ' + words.text);
}

void CheckView::setActions(const QList<CheckAction> &actions)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    for (const CheckAction &action : actions) {
        auto *button = new Button(action.kind, action.text);
        button->setObjectName(objectName() + u'.' + action.id);
        button->setSmall(true);
        connect(button, &QAbstractButton::clicked, this, [this, id = action.id] { emit triggered(id); });
        m_row->addWidget(button);
    }
    m_actions->setVisible(!actions.isEmpty());
}

void CheckView::announce(const QString &sentence)
{
    setAccessibleName(sentence);
    QAccessibleAnnouncementEvent event(this, sentence);
    QAccessible::updateAccessibility(&event);
}

} // namespace diapason
