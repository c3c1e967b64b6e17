// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/inspectorbar.h"

#include "gui/parts/button.h"
#include "gui/parts/chip.h"
#include "gui/parts/choicebox.h"
#include "gui/parts/label.h"
#include "words/exchangewords.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace diapason {

using namespace Qt::StringLiterals;

InspectorBar::InspectorBar(QWidget *parent)
    : QWidget(parent),
      m_text(new QLineEdit(this)),
      m_server(new ChoiceBox(this)),
      m_end(new ChoiceBox(this)),
      m_errors(new Chip({}, this)),
      m_writes(new Chip({}, this)),
      m_count(new PlainTextLabel(TextStyle::Second, &Tokens::second, this)),
      m_pause(new Chip({}, this)),
      m_copy(new Button(Button::Kind::Quiet, {}, "clipboard"_L1, this)),
      m_clear(new Button(Button::Kind::Quiet, {}, "x-lg"_L1, this))
{
    m_text->setObjectName(u"inspector.find"_s);
    m_server->setObjectName(u"inspector.server"_s);
    m_end->setObjectName(u"inspector.end"_s);
    m_errors->setObjectName(u"inspector.errors"_s);
    m_writes->setObjectName(u"inspector.writes"_s);
    m_count->setObjectName(u"inspector.count"_s);
    m_pause->setObjectName(u"inspector.pause"_s);
    m_copy->setObjectName(u"inspector.copy"_s);
    m_clear->setObjectName(u"inspector.clear"_s);
    layOut();
    wire();
    retranslate();
}

void InspectorBar::layOut()
{
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(px(140));
    m_text->setMaximumWidth(px(280));
    for (Chip *chip : {m_errors, m_writes, m_pause})
        chip->setCheckable(true);
    for (ChoiceBox *box : {m_server, m_end})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), px(6), px(12), px(6));
    row->setSpacing(px(8));
    row->addWidget(m_text, 1);
    row->addWidget(m_server);
    row->addWidget(m_end);
    row->addWidget(m_errors);
    row->addWidget(m_writes);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_pause);
    row->addWidget(m_copy);
    row->addWidget(m_clear);
}

void InspectorBar::wire()
{
    connect(m_text, &QLineEdit::textChanged, this, &InspectorBar::wantedChanged);
    connect(m_server, &QComboBox::currentIndexChanged, this, &InspectorBar::wantedChanged);
    connect(m_end, &QComboBox::currentIndexChanged, this, &InspectorBar::wantedChanged);
    connect(m_errors, &QAbstractButton::toggled, this, &InspectorBar::wantedChanged);
    connect(m_writes, &QAbstractButton::toggled, this, &InspectorBar::wantedChanged);
    connect(m_pause, &QAbstractButton::toggled, this, &InspectorBar::pauseChanged);
    connect(m_copy, &QAbstractButton::clicked, this, &InspectorBar::copyRequested);
    connect(m_clear, &QAbstractButton::clicked, this, &InspectorBar::clearRequested);
    m_text->installEventFilter(this);
}

ExchangeFilter::Wanted InspectorBar::wanted() const
{
    ExchangeFilter::Wanted wanted{.text = m_text->text(),
        .server = Server(m_server->currentData().toInt()),
        .errorsOnly = m_errors->isChecked(),
        .writesOnly = m_writes->isChecked()};
    if (m_end->currentIndex() > 0)
        wanted.end = ExchangeEnd(m_end->currentData().toInt());
    return wanted;
}

void InspectorBar::clearFilter()
{
    m_text->clear();
    m_server->setCurrentIndex(0);
    m_end->setCurrentIndex(0);
    m_errors->setChecked(false);
    m_writes->setChecked(false);
}

void InspectorBar::setCount(int shown, int all)
{
    //: Requests in the inspector: %1 of %2 are shown
    m_count->setText(shown == all ? tr("%Ln request(s)", nullptr, all)
                                  : tr("%1 of %2 requests").arg(words::number(shown), words::number(all)));
}

bool InspectorBar::paused() const { return m_pause->isChecked(); }

void InspectorBar::setEmpty(bool empty)
{
    m_copy->setEnabled(!empty);
    m_clear->setEnabled(!empty);
}

void InspectorBar::retranslate()
{
    m_text->setPlaceholderText(tr("Function or route"));
    m_text->setAccessibleName(tr("Show requests of this function or route"));
    const QSignalBlocker server(m_server), end(m_end);
    const int serverNow = std::max(0, m_server->currentIndex()), endNow = std::max(0, m_end->currentIndex());
    m_server->clear();
    m_server->addItem(tr("Both servers"), int(Server::None));
    for (const Server one : {Server::Moodle, Server::RocketChat})
        m_server->addItem(words::serverName(one), int(one));
    m_server->setCurrentIndex(serverNow);
    m_server->setAccessibleName(tr("Show requests to"));
    m_end->clear();
    //: Filter of requests by how they ended: all of them
    m_end->addItem(tr("However it ended"));
    for (const ExchangeEnd one : {ExchangeEnd::Answered, ExchangeEnd::Refused, ExchangeEnd::NoAnswer, ExchangeEnd::Stopped})
        m_end->addItem(words::exchangeEnd(one), int(one));
    m_end->setCurrentIndex(endNow);
    m_end->setAccessibleName(tr("Show requests by how they ended"));
    //: Toggle: only requests that met an error
    m_errors->setSpec({.id = u"errors"_s, .word = tr("Errors"), .symbol = "x-octagon"_L1, .tone = Tone::Blocked, .quiet = true});
    //: Toggle: only requests that change something on a server
    m_writes->setSpec({.id = u"writes"_s, .word = tr("Writes"), .symbol = "pen"_L1, .tone = Tone::Accent, .quiet = true});
    m_pause->setSpec({.id = u"pause"_s,
        .word = tr("Pause"),
        .symbol = "pause-fill"_L1,
        .tone = Tone::Add,
        .quiet = true,
        .tip = tr("The list stands still; requests go on being recorded")});
    m_copy->setIconOnly(tr("Copy the chosen lines of the table (Ctrl+C)"));
    m_clear->setIconOnly(tr("Forget every request recorded so far"));
}

void InspectorBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool InspectorBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            if (key == Qt::Key_Escape)
                m_text->clear();
            emit leftForTable();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace diapason
