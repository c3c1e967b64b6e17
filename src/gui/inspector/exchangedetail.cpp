// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/exchangedetail.h"

#include "gui/frame/mainwindow.h"
#include "gui/pages/jsonview.h"
#include "gui/parts/button.h"
#include "gui/parts/label.h"
#include "gui/parts/statepane.h"
#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QtConcurrentRun>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

enum Tab { Answer, Request };
constexpr int longestShown = 60'000; ///< characters: what a view takes without a pause

} // namespace

ExchangeDetail::ExchangeDetail(QWidget *parent)
    : QWidget(parent),
      m_nothing(new StatePane(this)),
      m_page(new QWidget(this)),
      m_tabs(new QTabBar(m_page)),
      m_bodies(new QStackedWidget(m_page)),
      m_request(new JsonView),
      m_answer(new JsonView),
      m_note(new PlainTextLabel(TextStyle::Second, &Tokens::second, m_page))
{
    setObjectName(u"inspector.detail"_s);
    setProperty(MainWindow::paneProperty, true);
    m_nothing->setObjectName(u"inspector.nothing"_s);
    m_tabs->setObjectName(u"inspector.tabs"_s);
    m_request->setObjectName(u"inspector.request"_s);
    m_answer->setObjectName(u"inspector.answer"_s);
    m_note->setObjectName(u"inspector.note"_s);
    m_note->setWordWrap(true);
    m_tabs->setDrawBase(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_bodies->addWidget(m_answer);
    m_bodies->addWidget(m_request);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(px(12), px(8), px(12), px(8));
    page->setSpacing(px(4));
    page->addWidget(makeHead());
    page->addWidget(m_tabs);
    page->addWidget(m_bodies, 1);
    page->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_nothing);
    column->addWidget(m_page);
    setMinimumWidth(px(300));
    connect(m_tabs, &QTabBar::currentChanged, this, &ExchangeDetail::showTab);
    connect(&m_work, &QFutureWatcherBase::finished, this, &ExchangeDetail::ready);
    retranslate();
    showNothing();
}

QWidget *ExchangeDetail::makeHead()
{
    auto *head = new QWidget(m_page);
    m_title = new ElidedLabel(TextStyle::CardTitle, &Tokens::text, head);
    m_title->setObjectName(u"inspector.title"_s);
    m_address = new ElidedLabel(TextStyle::Second, &Tokens::second, head);
    m_address->setObjectName(u"inspector.address"_s);
    m_error = new PlainTextLabel(TextStyle::Second, [](const Tokens &t) { return t.blocked.text; }, head);
    m_error->setObjectName(u"inspector.error"_s);
    m_error->setWordWrap(true);
    m_curl = new Button(Button::Kind::Quiet, {}, "clipboard"_L1, head);
    m_curl->setObjectName(u"inspector.curl"_s);
    m_curl->setSmall(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_title);
    words->addWidget(m_address);
    auto *row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(m_curl, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    column->addLayout(row);
    column->addWidget(m_error);
    connect(m_curl, &QAbstractButton::clicked, this, &ExchangeDetail::curlRequested);
    return head;
}

void ExchangeDetail::setExchange(const Exchange &exchange)
{
    m_exchange = exchange;
    m_shown = {};
    m_request->setJson({});
    m_answer->setJson({});
    m_nothing->hide();
    m_page->show();
    describe();
    m_work.setFuture(QtConcurrent::run([exchange] {
        Readable readable{.shown = shownExchange(exchange, longestShown)};
        readable.request = requestText(readable.shown);
        return readable;
    }));
}

void ExchangeDetail::ready()
{
    if (!m_exchange || m_work.isCanceled())
        return;
    Readable readable = m_work.result();
    m_shown = std::move(readable.shown);
    m_request->setJson(readable.request);
    m_answer->setJson(m_shown.answer.text);
    describe();
}

void ExchangeDetail::showNothing(bool gone)
{
    m_exchange.reset();
    m_gone = gone;
    m_page->hide();
    m_nothing->show();
    m_nothing->showState({.symbol = "arrow-left-right"_L1,
        .tone = Tone::Plain,
        .sentence = gone ? tr("This request is no longer kept") : tr("Choose a request"),
        .meaning = gone ? tr("Only the latest requests are; it was forgotten since.")
                        : tr("What was asked and what was answered is shown here. Tokens, passwords and messages are masked.")});
}

QString ExchangeDetail::note(const ShownBody &body) const
{
    if (body.end == ShownJson::End::Full)
        return tr("Only the first %1 characters are shown.").arg(words::number(longestShown));
    if (body.cut)
        return tr("The answer was too long to be kept whole: only its beginning is shown.");
    if (body.end == ShownJson::End::Short && !body.text.isEmpty())
        return tr("The answer ends too early.");
    if (body.end == ShownJson::End::Broken)
        return body.isJson ? tr("From here on it is no JSON; what follows is not shown, for it cannot be masked.")
                           : tr("This is no JSON. Only its words are shown, as far as they can be masked.");
    return body.text.isEmpty() ? tr("The answer was empty.") : QString();
}

void ExchangeDetail::describe()
{
    if (!m_exchange)
        return showNothing(m_gone);
    const Exchange &exchange = *m_exchange;
    m_title->setText(QString::fromLatin1(exchange.method) + u' ' + exchange.name);
    m_address->setText(m_shown.address);
    m_error->setVisible(exchange.error.has_value());
    if (exchange.error) {
        const words::ErrorWords said = words::error(*exchange.error);
        m_error->setText(said.what);
        m_error->setToolTip(said.details);
    }
    showTab(m_tabs->currentIndex());
}

void ExchangeDetail::showTab(int tab)
{
    m_bodies->setCurrentIndex(tab);
    QString words;
    if (tab == Answer && m_exchange && m_work.isFinished())
        words = m_exchange->status > 0 ? note(m_shown.answer) : tr("No answer came.");
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

void ExchangeDetail::retranslate()
{
    //: Tab of the inspector: what the server said
    m_tabs->setTabText(Answer, tr("Answer"));
    //: Tab of the inspector: what was asked
    m_tabs->setTabText(Request, tr("Request"));
    m_tabs->setAccessibleName(tr("Answer or request"));
    m_answer->setAccessibleName(tr("Answer (JSON), masked"));
    m_request->setAccessibleName(tr("Request (JSON), masked"));
    m_curl->setText(tr("Copy as curl"));
    m_curl->setToolTip(tr("Copy a line for a shell; tokens and passwords are taken from its environment"));
    describe();
}

void ExchangeDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diapason
