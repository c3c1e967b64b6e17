// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/jobstrip.h"

#include "gui/parts/button.h"
#include "gui/parts/label.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>

#include <cmath>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int announceEverySeconds = 10; // a screen reader must not be flooded

QString jobWord(Job::Kind kind)
{
    switch (kind) {
    case Job::Kind::Opening: return JobStrip::tr("Opening", "job");
    case Job::Kind::ReadingActivities: return JobStrip::tr("Reading activities", "job");
    case Job::Kind::Checking:
    case Job::Kind::Sweeping: return JobStrip::tr("Sweep", "job");
    case Job::Kind::Running: return JobStrip::tr("Run", "job");
    }
    return {};
}

} // namespace

JobStrip::JobStrip(QWidget *parent)
    : QWidget(parent),
      m_symbol(new QLabel),
      m_word(new PlainTextLabel(TextStyle::Chip)),
      m_bar(new QProgressBar),
      m_count(new PlainTextLabel(TextStyle::Count, &Tokens::second)),
      m_stop(new Button(Button::Kind::Quiet, {}, "x-lg"_L1))
{
    m_word->setObjectName(u"bar.job.word"_s);
    m_count->setObjectName(u"bar.job.count"_s);
    m_bar->setObjectName(u"bar.job.progress"_s);
    m_stop->setObjectName(u"bar.job.stop"_s);
    m_stop->setSmall(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(px(64));
    m_count->setTextStyle(TextStyle::Second);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(7));
    for (QWidget *part : {static_cast<QWidget *>(m_symbol), static_cast<QWidget *>(m_word), static_cast<QWidget *>(m_bar),
             static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_stop)})
        row->addWidget(part);
    connect(m_stop, &QAbstractButton::clicked, this, &JobStrip::stopRequested);
    connect(&Theme::instance(), &Theme::changed, this, &JobStrip::display);
    display();
}

void JobStrip::setJob(const std::optional<Job> &job, const QDateTime &now)
{
    m_job = job;
    m_now = now;
    display();
}

void JobStrip::setTerse(bool terse)
{
    m_terse = terse;
    display();
}

void JobStrip::display()
{
    const bool counted = m_job && m_job->total > 0;
    const bool waiting = m_job && m_job->waitingUntil.isValid() && m_job->waitingUntil > m_now;
    const auto icon = !m_job                ? "check2"_L1
        : waiting                           ? "hourglass-split"_L1
        : m_job->kind == Job::Kind::Running ? "play-fill"_L1
                                            : "arrow-repeat"_L1;
    m_symbol->setPixmap(iconPixmap(icon, px(14), m_job ? tokens().accent : tokens().second, devicePixelRatio()));
    m_word->setTint(m_job ? Tint(&Tokens::text) : Tint(&Tokens::second));
    m_bar->setVisible(counted && !m_terse);
    m_count->setVisible(counted && !m_terse);
    m_stop->setVisible(m_job.has_value());
    //: Icon button beside the job in progress.
    m_stop->setIconOnly(tr("Stop this job"));
    const QString kind = m_job ? jobWord(m_job->kind) : tr("No job running");
    if (waiting) {
        m_word->setText(tr("Waiting for %n second(s)", nullptr, int(m_now.secsTo(m_job->waitingUntil))));
        return announce(kind + u"/waiting"_s, m_word->text());
    }
    m_word->setText(kind);
    if (!counted)
        return announce(kind, kind);
    const QString share = words::percent(std::floor(100.0 * m_job->done / m_job->total) / 100);
    const QString count = tr("%1 of %2", "done of total").arg(words::number(m_job->done), words::number(m_job->total));
    if (m_terse)
        //: A job in a narrow window: its word and its share, "Sweep 21 %".
        m_word->setText(tr("%1 %2", "job and share").arg(kind, share));
    m_bar->setRange(0, m_job->total);
    m_bar->setValue(m_job->done);
    m_count->setText(count);
    const bool due = m_announced.secsTo(m_now) >= announceEverySeconds;
    announce(due ? QString{} : kind, u"%1, %2, %3"_s.arg(kind, count, share));
    m_topic = kind;
}

void JobStrip::announce(const QString &topic, const QString &sentence)
{
    // Changing the name is what a screen reader hears: so it changes when there is news, not at each step.
    if (topic == m_topic && !topic.isEmpty())
        return;
    m_topic = topic;
    m_announced = m_now;
    setAccessibleName(sentence);
}

void JobStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_topic.clear();
        display();
    }
    QWidget::changeEvent(event);
}

} // namespace diapason
