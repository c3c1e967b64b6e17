// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/requestcard.h"

#include "words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

RequestCard::RequestCard(QWidget *parent) : Card(parent), m_moodle(makePart(u"moodle"_s)), m_chat(makePart(u"rocketchat"_s))
{
    setObjectName(u"doctor.requests"_s);
}

RequestCard::Part RequestCard::makePart(const QString &name)
{
    Part part{.title = new PlainTextLabel(TextStyle::Name, &Tokens::text, this),
        .text = new PlainTextLabel(TextStyle::Second, &Tokens::text, this),
        .copy = new Button(Button::Kind::Quiet, {}, "clipboard"_L1, this)};
    part.text->setObjectName(u"doctor.request."_s + name);
    part.text->setWordWrap(true);
    part.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    part.copy->setObjectName(u"doctor.copy."_s + name);
    part.copy->setSmall(true);
    auto *head = new QHBoxLayout;
    head->addWidget(part.title, 1);
    head->addWidget(part.copy);
    body()->addLayout(head);
    body()->addWidget(part.text);
    connect(part.copy, &QAbstractButton::clicked, part.text,
        [text = part.text] { QGuiApplication::clipboard()->setText(text->text()); });
    return part;
}

void RequestCard::setRequests(const QString &moodle, const QString &chat)
{
    setHeading(tr("How to get what is missing"));
    //: To whom a request is sent
    show(m_moodle, tr("For the administrator of Moodle"), moodle);
    //: To whom a request is sent
    show(m_chat, tr("For the administrator of Rocket.Chat"), chat);
    setVisible(!moodle.isEmpty() || !chat.isEmpty());
}

void RequestCard::show(const Part &part, const QString &title, const QString &text)
{
    part.title->setText(title);
    part.text->setText(text);
    //: Copies a request to an administrator
    part.copy->setText(tr("Copy"));
    part.copy->setAccessibleName(tr("Copy the request: %1").arg(title));
    for (QWidget *widget : std::initializer_list<QWidget *>{part.title, part.text, part.copy})
        widget->setVisible(!text.isEmpty());
}

} // namespace diapason
