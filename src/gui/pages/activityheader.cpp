// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/activityheader.h"

#include "gui/parts/breadcrumb.h"
#include "gui/parts/chipbar.h"
#include "gui/parts/fact.h"
#include "gui/parts/flowlayout.h"
#include "gui/parts/label.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int factCount = 5;

/// The raised plate under numbers and chips, with the line between them.
class StripPlate final : public QWidget
{
public:
    StripPlate(NumberStrip *numbers, ChipBar *chips, QWidget *parent) : QWidget(parent), m_chips(chips)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(px(6), px(3), px(8), px(3));
        row->setSpacing(px(16));
        row->addWidget(numbers);
        row->addWidget(chips, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPlate(painter, QRectF(rect()), tokens().raised, tokens().separator, 8);
        const int x = m_chips->x() - px(9);
        painter.fillRect(QRect(x, px(7), 1, height() - px(14)), tokens().separator);
    }

private:
    ChipBar *m_chips;
};

QString partId(DriftModel::Part part)
{
    switch (part) {
    case DriftModel::Part::Expected: return u"expected"_s;
    case DriftModel::Part::Present: return u"present"_s;
    case DriftModel::Part::Drifts: return u"drifts"_s;
    case DriftModel::Part::All: break;
    }
    return {};
}

} // namespace

ActivityHeader::ActivityHeader(QWidget *parent)
    : QWidget(parent),
      m_breadcrumb(new Breadcrumb(this)),
      m_since(new FactButton(this)),
      m_link(new FactButton(this)),
      m_retention(new FactButton(this)),
      m_factRow(new FlowLayout(px(14), px(2)))
{
    m_breadcrumb->setObjectName(u"activity.breadcrumb"_s);
    m_since->setObjectName(u"activity.since"_s);
    m_link->setObjectName(u"activity.link"_s);
    m_retention->setObjectName(u"activity.retention"_s);
    m_retention->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(14), px(8), px(12), px(10));
    column->setSpacing(px(5));
    column->addWidget(m_breadcrumb);
    column->addLayout(makeTitleRow());
    m_factRow->addWidget(m_since); // what is wrong comes first
    m_factRow->addWidget(m_link);
    m_factRow->addWidget(m_retention);
    for (int i = 0; i < factCount; ++i) {
        m_facts.append(new FactLabel(this));
        m_facts.constLast()->setObjectName(u"activity.fact%1"_s.arg(i));
        m_factRow->addWidget(m_facts.constLast());
    }
    column->addLayout(m_factRow);
    column->addSpacing(px(2));
    column->addWidget(makeStrip());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // a fixed height would not grow with the rows of facts
    connect(m_since, &FactButton::clicked, this, &ActivityHeader::historyRequested);
    connect(m_link, &FactButton::clicked, this, &ActivityHeader::linkRequested);
    connect(m_retention, &FactButton::clicked, this, &ActivityHeader::retentionRequested);
    connect(m_breadcrumb, &Breadcrumb::activated, this, &ActivityHeader::breadcrumbActivated);
    retranslate();
}

QLayout *ActivityHeader::makeTitleRow()
{
    m_title = new PlainTextLabel(TextStyle::PageTitle, &Tokens::text, this);
    m_title->setObjectName(u"activity.title"_s);
    m_note = new ElidedLabel(TextStyle::Second, &Tokens::second, this);
    m_note->setObjectName(u"activity.room"_s);
    m_preview = new Button(Button::Kind::Secondary, {}, "eye"_L1, this);
    m_preview->setObjectName(u"activity.preview"_s);
    m_resync = new Button(Button::Kind::Primary, {}, "arrow-repeat"_L1, this);
    m_resync->setObjectName(u"activity.resync"_s);
    m_more = new Button(Button::Kind::Secondary, {}, "three-dots"_L1, this);
    m_more->setObjectName(u"activity.more"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_title);
    row->addWidget(m_note, 1);
    for (Button *button : {m_preview, m_resync, m_more})
        row->addWidget(button);
    connect(m_preview, &QPushButton::clicked, this, &ActivityHeader::previewRequested);
    connect(m_resync, &QPushButton::clicked, this, &ActivityHeader::resyncRequested);
    connect(
        m_more, &QPushButton::clicked, this, [this] { emit moreRequested(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    return row;
}

QWidget *ActivityHeader::makeStrip()
{
    m_numbers = new NumberStrip;
    m_numbers->setObjectName(u"activity.numbers"_s);
    m_chips = new ChipBar;
    m_chips->setObjectName(u"activity.chips"_s);
    connect(m_chips, &ChipBar::checkedChanged, this, &ActivityHeader::chipsChanged);
    connect(m_numbers, &NumberStrip::activated, this, &ActivityHeader::numberActivated);
    return new StripPlate(m_numbers, m_chips, this);
}

void ActivityHeader::retranslate()
{
    //: Shows what a resync would do; writes nothing
    m_preview->setText(tr("Preview"));
    m_preview->setToolTip(tr("What a resync would do, nothing written (F7)"));
    //: Opens the plan that would bring this activity in step
    m_resync->setText(tr("Resync…"));
    m_resync->setToolTip(tr("Bring this activity in step, after you have seen how (Ctrl+R)"));
    m_more->setIconOnly(tr("More actions"));
    m_numbers->setAccessibleName(tr("Numbers of this activity"));
    m_chips->setAccessibleName(tr("Filter by class"));
    m_breadcrumb->setAccessibleName(tr("Where this activity is"));
}

void ActivityHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ActivityHeader::showFacts(const ActivityFacts &facts, const QStringList &breadcrumb)
{
    m_breadcrumb->setParts(breadcrumb);
    m_title->setText(facts.activity ? facts.activity->name : QString{});
    m_note->setText(ActivityWords::roomNote(facts));
    const FactWords since = facts.check ? ActivityWords::driftingSince(*facts.check, facts.now) : FactWords{};
    m_since->setVisible(!since.text.isEmpty());
    m_since->setFact(since.icon, since.text, since.tone, since.tip);
    showFactList(ActivityWords::facts(facts));
    m_numbers->setNumbers(ActivityWords::numbers(facts.comparison()));
    m_chips->setChips(ActivityWords::chips(facts.comparison()));
}

void ActivityHeader::showFactList(const QList<FactWords> &facts)
{
    QList<QWidget *> order{m_since};
    int labels = 0;
    const auto show = [&order](FactButton *button, const FactWords &fact, const QString &leads) {
        button->setFact(fact.icon, fact.text, fact.tone, fact.tip + u"\n\n"_s + leads);
        order.append(button);
    };
    for (const FactWords &fact : facts) {
        if (fact.opens == FactWords::Opens::Link) {
            show(m_link, fact, tr("Opens the choice of the room."));
        } else if (fact.opens == FactWords::Opens::Retention) {
            show(m_retention, fact, tr("Opens the retention of the room."));
        } else if (labels < factCount) {
            m_facts[labels]->setFact(fact.icon, fact.text, fact.tone, fact.tip);
            order.append(m_facts[labels++]);
        }
    }
    for (int i = 0; i < factCount; ++i)
        m_facts[i]->setVisible(i < labels);
    m_retention->setVisible(order.contains(m_retention));
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (m_factRow->itemAt(int(i))->widget() == order.at(i))
            continue;
        while (QLayoutItem *item = m_factRow->takeAt(0))
            delete item;
        for (QWidget *widget : std::as_const(order))
            m_factRow->addWidget(widget);
        if (!order.contains(m_retention))
            m_factRow->addWidget(m_retention);
        for (int unused = labels; unused < factCount; ++unused)
            m_factRow->addWidget(m_facts[unused]);
        break;
    }
}

void ActivityHeader::showFilter(const DriftModel &rows)
{
    QStringList ids;
    for (const DriftClass driftClass : rows.classes())
        ids << ActivityWords::chipId(driftClass);
    m_chips->setChecked(ids);
    m_part = rows.part();
    m_numbers->setCurrent(partId(m_part));
}

void ActivityHeader::setRepairsOff(const QString &why)
{
    for (Button *button : {m_preview, m_resync})
        button->setEnabled(why.isEmpty());
    retranslate();
    if (!why.isEmpty()) {
        m_preview->setToolTip(why);
        m_resync->setToolTip(why);
    }
}

void ActivityHeader::chipsChanged(const QStringList &ids)
{
    QSet<DriftClass> classes;
    for (const QString &id : ids) {
        if (const auto driftClass = ActivityWords::classOfChip(id))
            classes.insert(*driftClass);
    }
    emit classesRequested(classes);
}

void ActivityHeader::numberActivated(const QString &id)
{
    DriftModel::Part wanted = DriftModel::Part::All;
    for (const auto part : {DriftModel::Part::Expected, DriftModel::Part::Present, DriftModel::Part::Drifts}) {
        if (partId(part) == id && part != m_part)
            wanted = part;
    }
    emit partRequested(wanted);
}

} // namespace diapason
