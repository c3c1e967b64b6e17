// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/previewpage.h"

#include "app/session.h"
#include "gui/pages/dialogs.h"
#include "gui/plans/planaside.h"
#include "gui/plans/plandelegate.h"
#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/fact.h"
#include "gui/parts/label.h"
#include "gui/parts/pagetitle.h"
#include "gui/parts/rule.h"
#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QTreeView>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype asideShown = 5;

QList<LeftAside> leftAside(const Plan &plan)
{
    QList<LeftAside> all;
    for (const RoomPlan &room : plan.rooms)
        all += room.leftAside;
    return all;
}

QDateTime oldestReading(const Plan &plan)
{
    QDateTime oldest;
    for (const RoomPlan &room : plan.rooms) {
        for (const QDateTime &at : {room.moodleReadAt, room.chatReadAt}) {
            if (!oldest.isValid() || at < oldest)
                oldest = at;
        }
    }
    return oldest;
}

} // namespace

PreviewPage::PreviewPage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_dialogs(dialogs),
      m_title(new PageTitle(this)),
      m_badge(new CountPill),
      m_tree(new QTreeView(this)),
      m_leftAside(new Card(this)),
      m_leftAsideList(new QVBoxLayout),
      m_aside(new PlanAside(this))
{
    setObjectName(u"preview"_s);
    m_title->setBadge(m_badge);
    m_badge->setObjectName(u"plan.badge"_s);
    m_tree->setObjectName(u"plan.tree"_s);
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new PlanDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setProperty("onWindow", true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_leftAside->setObjectName(u"plan.leftAside"_s);
    m_leftAside->body()->addLayout(m_leftAsideList);
    m_leftAsideList->setSpacing(px(4));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makePage(), 1);
    column->addWidget(new Rule(this));
    column->addWidget(makeBottom());

    connect(&m_model, &PlanModel::edited, this, &PreviewPage::edited);
    connect(&m_session, &Session::connectionChanged, this, &PreviewPage::edited);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PreviewPage::cancelled);
    retranslate();
}

QLayout *PreviewPage::makePage()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(px(12));
    left->addWidget(m_tree, 100); // as high as its rows, then the left aside, then white space
    left->addWidget(m_leftAside, 0, Qt::AlignTop);
    left->addStretch();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(px(12));
    middle->addLayout(left, 1);
    middle->addWidget(m_aside);
    auto *page = new QVBoxLayout;
    page->setContentsMargins(px(16), px(12), px(16), px(12));
    page->setSpacing(px(10));
    page->addWidget(m_title);
    page->addLayout(middle, 1);
    return page;
}

QWidget *PreviewPage::makeBottom()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"plan.bottom"_s);
    bar->setBackgroundRole(QPalette::Base);
    bar->setAutoFillBackground(true);
    bar->setFixedHeight(px(56));
    m_count = new PlainTextLabel(TextStyle::CardTitle, &Tokens::text, bar);
    m_count->setObjectName(u"plan.count"_s);
    m_parts = new PlainTextLabel(TextStyle::Body, &Tokens::second, bar);
    m_parts->setObjectName(u"plan.parts"_s);
    m_cancel = new Button(Button::Kind::Secondary, bar);
    m_cancel->setObjectName(u"plan.cancel"_s);
    m_apply = new Button(Button::Kind::Primary, {}, "check2"_L1, bar);
    m_apply->setObjectName(u"plan.apply"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(px(16), 0, px(16), 0);
    row->setSpacing(px(10));
    row->addWidget(m_count);
    row->addWidget(m_parts);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_apply);
    connect(m_cancel, &QPushButton::clicked, this, &PreviewPage::cancelled);
    connect(m_apply, &QPushButton::clicked, this, &PreviewPage::apply);
    return bar;
}

void PreviewPage::setPlan(const Plan &plan, bool applyFocused)
{
    m_model.assign(plan, m_session.guard());
    fitTree();
    m_tree->setCurrentIndex(m_model.index(0, 0));
    const bool safe = plan.ticked(Operation::Kind::Kick) == 0;
    if (applyFocused && safe && m_apply->isEnabled())
        m_apply->setFocus(Qt::OtherFocusReason);
    else
        m_tree->setFocus(Qt::OtherFocusReason);
}

void PreviewPage::fitTree()
{
    int rows = 0;
    for (QModelIndex index = m_model.index(0, 0); index.isValid() && rows < maximumHeight(); index = m_tree->indexBelow(index))
        rows += m_tree->itemDelegate()->sizeHint({}, index).height();
    m_tree->setMaximumHeight(rows + 2);
}

void PreviewPage::edited()
{
    const QList<Verdict> verdicts = judge(m_model.plan(), m_model.guard());
    m_aside->show(m_model.plan(), verdicts);
    m_tree->expandAll();
    showTitle();
    showLeftAside();
    showBottom(isBlocked(verdicts));
}

void PreviewPage::showTitle()
{
    const Plan &plan = m_model.plan();
    //: Badge beside the title of a preview
    m_badge->setWords(tr("Nothing written yet"), Tone::InStep);
    QStringList note{tr("%n room(s)", nullptr, int(plan.rooms.size())), tr("%n operation(s)", nullptr, plan.operations())};
    if (const QDateTime read = oldestReading(plan); read.isValid())
        //: %1 is an age, as "2 min ago"
        note << tr("both sides read %1").arg(words::age(read, m_session.clock().now()));
    m_title->setTitle(tr("Plan preview"), note.join(u" · "_s), true);
}

void PreviewPage::showLeftAside()
{
    while (QLayoutItem *item = m_leftAsideList->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QList<LeftAside> all = leftAside(m_model.plan());
    m_leftAside->setVisible(!all.isEmpty());
    m_leftAside->setSymbol(DriftClass::Ambiguous, familyTint(Family::Blocked));
    m_leftAside->setHeading(tr("%n drift(s) left aside", nullptr, int(all.size())));
    const auto add = [this](const QString &text) {
        auto *line = new ElidedLabel(TextStyle::Second, &Tokens::second, m_leftAside);
        line->setText(text);
        m_leftAsideList->addWidget(line);
    };
    for (const LeftAside &aside : all.first(std::min(asideShown, all.size())))
        //: %1 is a name, %2 a reason that begins with a small letter
        add(tr("%1: %2").arg(aside.name, words::leftAside(aside)));
    if (all.size() > asideShown)
        add(tr("and %n more", nullptr, int(all.size() - asideShown)));
}

void PreviewPage::showBottom(bool blocked)
{
    const Plan &plan = m_model.plan();
    const int ticked = plan.ticked(), adds = plan.ticked(Operation::Kind::Invite), removals = plan.ticked(Operation::Kind::Kick);
    m_count->setText(tr("%n operation(s) ticked", nullptr, ticked));
    QStringList parts;
    if (adds > 0)
        parts << tr("%n addition(s)", nullptr, adds);
    if (const int roles = ticked - adds - removals; roles > 0)
        parts << tr("%n role change(s)", nullptr, roles);
    parts << (removals > 0 ? tr("%n removal(s)", nullptr, removals) : tr("no removal"));
    m_parts->setText(parts.join(u" · "_s));
    m_apply->setText(tr("Apply %n operation(s)", nullptr, ticked));
    QString why;
    if (ticked == 0)
        why = tr("Nothing is ticked.");
    else if (blocked)
        why = tr("A guard blocks this plan; see the right column.");
    else if (!m_session.online())
        why = tr("Applying needs both servers; one of them cannot be reached now.");
    m_apply->setEnabled(why.isEmpty());
    m_apply->setToolTip(why);
    m_apply->setDefault(false);
}

void PreviewPage::apply()
{
    if (!m_apply->isEnabled())
        return;
    const int removals = m_model.plan().ticked(Operation::Kind::Kick);
    if (removals == 0)
        return start();
    int rooms = 0;
    for (const RoomPlan &room : m_model.plan().rooms)
        rooms += room.ticked(Operation::Kind::Kick) > 0;
    m_dialogs.confirm(this,
        {.title = tr("Removals"),
            .question = tr("Remove %n member(s)?", nullptr, removals),
            .consequence = tr("They leave %n room(s) at once, and see it. Accounts and messages stay. "
                              "Each one is checked again just before; who is expected by then is not removed.",
                nullptr, rooms),
            .accept = tr("Remove %n member(s)", "button", removals),
            .destructive = true},
        [this](bool yes) {
            if (yes)
                start();
        });
}

void PreviewPage::start()
{
    m_session.apply(m_model.plan());
    emit applied();
}

void PreviewPage::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_tree->setAccessibleName(tr("Operations of the plan"));
    m_model.retranslate();
    edited();
}

void PreviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace diapason
