// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/dayrange.h"

#include "gui/parts/choicebox.h"
#include "gui/parts/label.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int spans = int(DayRange::Span::Own) + 1;

} // namespace

DayRange::DayRange(QWidget *parent)
    : QWidget(parent),
      m_span(new ChoiceBox(this)),
      m_first(new DateBox(this)),
      m_to(new PlainTextLabel(TextStyle::Body, &Tokens::second, this)),
      m_last(new DateBox(this))
{
    m_span->setObjectName(u"journal.span"_s);
    m_first->setObjectName(u"journal.from"_s);
    m_last->setObjectName(u"journal.until"_s);
    for (int i = 0; i < spans; ++i)
        m_span->addItem(QString());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    row->addWidget(m_span);
    row->addWidget(m_first);
    row->addWidget(m_to);
    row->addWidget(m_last);
    for (QDateEdit *day : {m_first, m_last}) {
        day->setDate(QDate::currentDate());
        connect(day, &QDateEdit::dateChanged, this, &DayRange::changed);
    }
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        showDays();
        emit changed();
    });
    retranslate();
    showDays();
}

DayRange::Span DayRange::span() const { return Span(m_span->currentIndex()); }

void DayRange::setSpan(Span span) { m_span->setCurrentIndex(int(span)); }

QDateTime DayRange::from(const QDateTime &now) const
{
    const QDate today = now.toLocalTime().date();
    switch (span()) {
    case Span::Any: return {};
    case Span::Today: return today.startOfDay();
    case Span::Week: return today.addDays(-6).startOfDay();
    case Span::Month: return today.addDays(-29).startOfDay();
    case Span::Year: return today.addDays(-364).startOfDay();
    case Span::Own: break;
    }
    return m_first->date().startOfDay();
}

QDateTime DayRange::until() const { return span() == Span::Own ? m_last->date().addDays(1).startOfDay() : QDateTime(); }

void DayRange::showDays()
{
    for (QWidget *part : {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_last)})
        part->setVisible(span() == Span::Own);
}

void DayRange::retranslate()
{
    const QStringList words{tr("Any day"), tr("Today"), tr("The last 7 days"), tr("The last 30 days"), tr("The last 365 days"),
        //: Two days follow
        tr("From … to …")};
    for (int i = 0; i < spans; ++i)
        m_span->setItemText(i, words.at(i));
    m_span->setAccessibleName(tr("Days"));
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    //: Between two days
    m_to->setText(tr("to"));
    for (QDateEdit *day : {m_first, m_last}) {
        day->setLocale(QLocale());
        day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    }
}

void DayRange::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diapason
