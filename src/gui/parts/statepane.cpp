// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/statepane.h"

#include "gui/parts/fold.h"
#include "gui/parts/label.h"
#include "gui/parts/skeletonrows.h"
#include "gui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

enum Page { Blank, State, Loading };
constexpr int patienceMs = 200; // nothing that answers sooner shows that it was loading

QBoxLayout *centred(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(widget);
    row->addStretch();
    return row;
}

} // namespace

StatePane::StatePane(QWidget *parent) : QWidget(parent), m_pages(new QStackedLayout(this))
{
    m_pages->addWidget(new QWidget(this));
    m_pages->addWidget(makeStatePage());
    m_pages->addWidget(makeLoadingPage());
    connect(&Theme::instance(), &Theme::changed, this, &StatePane::restyle);
}

QWidget *StatePane::makeStatePage()
{
    auto *page = new QWidget(this);
    m_symbol = new QLabel;
    m_symbol->setAlignment(Qt::AlignCenter);
    m_sentence = new PlainTextLabel(TextStyle::PaneTitle);
    m_meaning = new PlainTextLabel(TextStyle::Body, &Tokens::second);
    for (PlainTextLabel *label : {m_sentence, m_meaning}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(px(420));
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    }
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(px(8));
    m_details = new DetailsFold;
    m_details->setMaximumWidth(px(520));

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(8));
    column->addStretch(2);
    column->addWidget(m_symbol);
    column->addSpacing(px(4));
    auto *sentenceRow = new QHBoxLayout;
    sentenceRow->addWidget(m_sentence);
    column->addLayout(sentenceRow);
    auto *meaningRow = new QHBoxLayout;
    meaningRow->addWidget(m_meaning);
    column->addLayout(meaningRow);
    column->addSpacing(px(2));
    auto *actionsRow = new QHBoxLayout;
    actionsRow->addStretch();
    actionsRow->addLayout(m_actions);
    actionsRow->addStretch();
    column->addLayout(actionsRow);
    column->addLayout(centred(m_details));
    column->addStretch(3);
    return page;
}

QWidget *StatePane::makeLoadingPage()
{
    auto *page = new QWidget(this);
    m_loadingWords = new PlainTextLabel(TextStyle::Name);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_stop = new Button(Button::Kind::Secondary);
    m_stop->setSmall(true);
    m_skeleton = new SkeletonRows;
    auto *top = new QHBoxLayout;
    top->addWidget(m_loadingWords, 1);
    top->addWidget(m_stop);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(px(16), px(12), px(16), 0);
    column->setSpacing(px(8));
    column->addLayout(top);
    column->addWidget(m_progress);
    column->addSpacing(px(8));
    column->addWidget(m_skeleton, 1);
    connect(m_stop, &QAbstractButton::clicked, this, &StatePane::stopRequested);
    return page;
}

void StatePane::showState(const StateWords &words)
{
    m_words = words;
    m_sentence->setText(words.sentence);
    m_meaning->setText(words.meaning);
    m_meaning->setVisible(!words.meaning.isEmpty());
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        item->widget()->setObjectName({});
        delete item;
    }
    for (const StateAction &action : words.actions) {
        auto *button = new Button(action.kind, action.text, action.icon);
        button->setObjectName(objectName() + u'.' + action.id);
        button->setEnabled(action.enabled);
        button->setToolTip(action.tip);
        connect(button, &QAbstractButton::clicked, this, [this, id = action.id] { emit triggered(id); });
        m_actions->addWidget(button);
    }
    m_details->setObjectName(objectName() + u".details"_s);
    m_details->setDetails(tr("Technical details"), words.details, words.exchange);
    setAccessibleName(words.meaning.isEmpty() ? words.sentence : words.sentence + u". "_s + words.meaning);
    restyle();
    m_loadingWords->clear();
    m_pages->setCurrentIndex(State);
}

void StatePane::showLoading(const QString &sentence, int done, int total)
{
    const bool already = isLoading();
    m_loadingWords->setText(sentence);
    m_stop->setText(tr("Stop"));
    m_stop->setObjectName(objectName() + u".stop"_s);
    m_progress->setAccessibleName(sentence);
    m_progress->setRange(0, std::max(total, 1));
    m_progress->setValue(total > 0 ? std::min(done, total) : 0);
    setAccessibleName(sentence);
    if (already)
        return;
    m_words = {};
    m_pages->setCurrentIndex(Blank);
    QTimer::singleShot(patienceMs, this, [this] {
        if (isLoading())
            m_pages->setCurrentIndex(Loading);
    });
}

void StatePane::setSkeletonColumns(const QList<double> &shares) { m_skeleton->setColumns(shares); }

bool StatePane::isLoading() const
{
    return m_pages->currentIndex() == Loading || (m_pages->currentIndex() == Blank && !m_loadingWords->text().isEmpty());
}

void StatePane::restyle()
{
    m_symbol->setPixmap(m_words.symbol.pixmap(px(40), toneTint(m_words.tone)(tokens()), devicePixelRatio()));
}

void StatePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_stop->setText(tr("Stop"));
        m_details->setDetails(tr("Technical details"), m_words.details, m_words.exchange);
    }
    QWidget::changeEvent(event);
}

} // namespace diapason
