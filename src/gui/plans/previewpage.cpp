// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/previewpage.h"

#include "app/session.h"
#include "gui/pages/dialogs.h"
#include "gui/pages/jsonview.h"
#include "gui/parts/banner.h"
#include "gui/parts/card.h"
#include "gui/parts/fact.h"
#include "gui/parts/pagetitle.h"
#include "gui/parts/rule.h"
#include "gui/parts/savewhole.h"
#include "gui/plans/planaside.h"
#include "gui/plans/plandelegate.h"
#include "gui/plans/planfiles.h"
#include "words/words.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTreeView>

namespace diapason {

using namespace Qt::StringLiterals;

PreviewPage::PreviewPage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_dialogs(dialogs),
      m_sheet(session),
      m_model(m_sheet.model()),
      m_title(new PageTitle(this)),
      m_badge(new CountPill),
      m_asJson(new Button(Button::Kind::Secondary)),
      m_open(new Button(Button::Kind::Secondary, {}, "folder2-open"_L1)),
      m_save(new Button(Button::Kind::Secondary, {}, "save"_L1)),
      m_sign(new Button(Button::Kind::Secondary, {}, "pen"_L1)),
      m_said(new Banner(Banner::Kind::Blocked, this)),
      m_rooms(new Banner(Banner::Kind::Information, this)),
      m_forms(new QStackedWidget(this)),
      m_tree(new QTreeView(this)),
      m_delegate(new PlanDelegate(m_tree)),
      m_json(new JsonView(this)),
      m_leftAside(new Card(this)),
      m_leftAsideList(new QVBoxLayout),
      m_aside(new PlanAside(this))
{
    setObjectName(u"preview"_s);
    makeTitle();
    makeTree();
    m_said->setObjectName(u"plan.said"_s);
    m_said->hide();
    m_rooms->setObjectName(u"plan.rooms"_s);
    m_rooms->hide();
    m_json->setObjectName(u"plan.json"_s);
    m_leftAside->setObjectName(u"plan.leftAside"_s);
    m_leftAside->body()->addLayout(m_leftAsideList);
    m_leftAsideList->setSpacing(px(4));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makePage(), 1);
    column->addWidget(new Rule(this));
    column->addWidget(makeBottom());
    connectAll();
    retranslate();
}

void PreviewPage::makeTitle()
{
    m_title->setBadge(m_badge);
    m_badge->setObjectName(u"plan.badge"_s);
    m_asJson->setCheckable(true);
    for (const auto &[button, name] : {std::pair{m_asJson, u"plan.asJson"_s}, std::pair{m_open, u"plan.open"_s},
             std::pair{m_save, u"plan.save"_s}, std::pair{m_sign, u"plan.sign"_s}}) {
        button->setObjectName(name);
        m_title->addAction(button);
    }
}

void PreviewPage::makeTree()
{
    m_tree->setObjectName(u"plan.tree"_s);
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setProperty("onWindow", true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

QLayout *PreviewPage::makePage()
{
    auto *table = new QWidget(this);
    auto *left = new QVBoxLayout(table);
    left->setContentsMargins({});
    left->setSpacing(px(12));
    left->addWidget(m_tree, 100); // as high as its rows, then the left aside, then white space
    left->addWidget(m_leftAside, 0, Qt::AlignTop);
    left->addStretch();
    m_forms->addWidget(table);
    m_forms->addWidget(m_json);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(px(12));
    middle->addWidget(m_forms, 1);
    middle->addWidget(m_aside);
    auto *page = new QVBoxLayout;
    page->setContentsMargins(px(16), px(12), px(16), px(12));
    page->setSpacing(px(10));
    page->addWidget(m_title);
    page->addWidget(m_said);
    page->addWidget(m_rooms);
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
    m_why = new PlainTextLabel(TextStyle::Second, &Tokens::second, bar);
    m_why->setObjectName(u"plan.why"_s);
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_quiet = new QCheckBox(bar);
    m_quiet->setObjectName(u"plan.quiet"_s);
    m_cancel = new Button(Button::Kind::Secondary, bar);
    m_cancel->setObjectName(u"plan.cancel"_s);
    m_apply = new Button(Button::Kind::Primary, {}, "check2"_L1, bar);
    m_apply->setObjectName(u"plan.apply"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(px(16), 0, px(16), 0);
    row->setSpacing(px(10));
    row->addWidget(m_count);
    row->addWidget(m_parts);
    row->addWidget(m_why, 1);
    row->addWidget(m_quiet);
    row->addWidget(m_cancel);
    row->addWidget(m_apply);
    return bar;
}

void PreviewPage::connectAll()
{
    connect(&m_sheet, &PlanSheet::changed, this, &PreviewPage::display);
    connect(&m_sheet, &PlanSheet::hashed, this, &PreviewPage::displayHash);
    connect(&m_session, &Session::connectionChanged, this, &PreviewPage::showBottom);
    connect(&m_session, &Session::runChanged, this, &PreviewPage::showBottom);
    connect(&m_session, &Session::runChanged, this, [this] {
        if (!m_session.run().busy())
            m_held.clear();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, m_tree, &QTreeView::expandRecursively);
    connect(m_cancel, &QPushButton::clicked, this, &PreviewPage::cancelled);
    connect(m_apply, &QPushButton::clicked, this, &PreviewPage::apply);
    connect(m_open, &QPushButton::clicked, this, &PreviewPage::openWanted);
    connect(m_save, &QPushButton::clicked, this, &PreviewPage::save);
    connect(m_sign, &QPushButton::clicked, this, &PreviewPage::countersign);
    connect(m_asJson, &QPushButton::toggled, this, &PreviewPage::showJson);
    connect(m_said, &Banner::triggered, m_said, &QWidget::hide);
    const auto allowRoom = [this](const QModelIndex &room) {
        if (const auto verdict = m_model.blockOf(room); verdict && mayBeAllowed(verdict->kind))
            allow(*verdict);
    };
    connect(m_delegate, &PlanDelegate::allowWanted, this, allowRoom);
    connect(m_tree, &QTreeView::activated, this, allowRoom);
    connect(m_aside, &PlanAside::allowWanted, this, &PreviewPage::allow);
    connect(m_aside, &PlanAside::signWanted, this, &PreviewPage::countersign);
    connect(m_aside, &PlanAside::withdrawWanted, this, [this](const Allowance &allowance) {
        m_sheet.withdraw(allowance);
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    for (const auto &[keys, pressed] : {std::pair{QKeySequence(Qt::Key_Escape), m_cancel},
             std::pair{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), m_asJson}}) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, pressed, &QPushButton::click);
        addAction(action);
        m_keys += action;
    }
    auto *enter = new QAction(m_apply); // where the focus is: it begins there only without removals
    enter->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    enter->setShortcutContext(Qt::WidgetShortcut);
    connect(enter, &QAction::triggered, m_apply, &QPushButton::click);
    m_apply->addAction(enter);
}

void PreviewPage::setPlan(const Plan &plan, bool applyFocused, const PlanRooms &without)
{
    m_fileHash.clear();
    m_sheet.begin(plan, without);
    shown(applyFocused && plan.ticked(Operation::Kind::Kick) == 0);
}

void PreviewPage::openDocument(const PlanDocument &document)
{
    m_fileHash = contentHash(document);
    m_sheet.open(document);
    shown(false);
}

void PreviewPage::shown(bool applyFocused)
{
    m_said->hide();
    m_quiet->setChecked(false); // asked for each time
    m_asJson->setChecked(false);
    m_tree->expandAll();
    fitTree();
    m_tree->scrollToTop();
    m_tree->setCurrentIndex(m_model.index(0, 0));
    if (applyFocused && m_apply->isEnabled())
        m_apply->setFocus(Qt::OtherFocusReason);
    else
        m_tree->setFocus(Qt::OtherFocusReason);
}

/// What does not fit is scrolled: rows beyond a large screen need not be measured.
void PreviewPage::fitTree()
{
    const int most = px(4000);
    int rows = 0;
    for (QModelIndex index = m_model.index(0, 0); index.isValid() && rows < most; index = m_tree->indexBelow(index))
        rows += m_tree->itemDelegate()->sizeHint({}, index).height();
    m_tree->setMaximumHeight(rows + 2);
}

void PreviewPage::showJson(bool on)
{
    m_forms->setCurrentIndex(on ? 1 : 0);
    if (on)
        m_json->setJson(QString::fromUtf8(planToJson(m_sheet.document())));
    (on ? static_cast<QWidget *>(m_json) : m_tree)->setFocus(Qt::OtherFocusReason);
}

void PreviewPage::save()
{
    const PlanDocument document = m_sheet.document();
    m_dialogs.saveFile(
        this, tr("Save the plan"), planFileName(document), tr("Plans (*.json)"), [this, document](const QString &path) {
            if (path.isEmpty())
                return;
            m_said->hide();
            if (const Result<void> written = saveWhole(path, planToJson(document)); !written)
                showError(written.error());
            else
                m_fileHash = contentHash(document);
        });
}

void PreviewPage::showError(const Error &error)
{
    const words::ErrorWords said = words::error(error);
    m_said->setWords(said.what, QStringList{said.meaning, said.todo}.join(u' ').trimmed());
    m_said->clearActions();
    //: Button of a banner: it was read
    m_said->addAction(u"close"_s, tr("Close"), Button::Kind::Quiet);
    m_said->show();
}

void PreviewPage::apply()
{
    if (!m_apply->isEnabled())
        return;
    const int removals = plan().ticked(Operation::Kind::Kick);
    if (plan().isOfErasure() && plan().undoes == 0)
        return confirmErasure();
    if (const int rooms = shortened(); rooms > 0)
        return confirmShortening(rooms);
    if (removals == 0)
        return start();
    const auto rooms
        = std::ranges::count_if(plan().rooms, [](const RoomPlan &room) { return room.ticked(Operation::Kind::Kick) > 0; });
    m_dialogs.confirm(this,
        {.title = tr("Removals"),
            .question = tr("Remove %n member(s)?", nullptr, removals),
            .consequence = tr("They leave %n room(s) at once, and see it. Accounts and messages stay. "
                              "Each one is checked again just before; who is expected by then is not removed.",
                nullptr, int(rooms)),
            .accept = tr("Remove %n member(s)", "button", removals),
            .destructive = true},
        [this](bool yes) {
            if (yes)
                start();
        });
}

void PreviewPage::start()
{
    const PlanDocument document = m_sheet.document();
    if (const Result<void> held = hold(document); !held)
        return showError(held.error());
    m_session.apply(document, m_quiet->isChecked());
    emit applied();
}

/// The plan as it is, and the file it came from: the twin applies that one, whatever was ticked here meanwhile.
Result<void> PreviewPage::hold(const PlanDocument &document)
{
    m_held.clear();
    const QString hash = contentHash(document);
    for (const QString &each : m_fileHash.isEmpty() || m_fileHash == hash ? QStringList{hash} : QStringList{m_fileHash, hash}) {
        const Result<std::shared_ptr<void>> lock = m_lock ? m_lock(each) : Result<std::shared_ptr<void>>();
        if (lock) {
            m_held += *lock;
        } else if (lock.error().kind != Error::Kind::Storage) { // the journal will refuse where nothing can be written
            m_held.clear();
            return Failure{lock.error()};
        }
    }
    return {};
}

void PreviewPage::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    //: Button: a plan that was saved
    m_open->setText(tr("Open…"));
    m_open->setToolTip(tr("Open a saved plan (Ctrl+O)"));
    //: Button: the plan as a file
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("Save this plan as a file (Ctrl+S)"));
    //: Button: a second person approves the plan
    m_sign->setText(tr("Countersign…"));
    m_sign->setToolTip(tr("Somebody else than the author reads the plan and agrees to it"));
    //: Toggle button: the plan as JSON
    m_asJson->setText(tr("JSON"));
    m_asJson->setToolTip(tr("Show the plan as it is saved (Ctrl+Shift+J)"));
    //: Line of the list of keys
    m_keys.at(0)->setText(tr("Leave the plan"));
    //: Line of the list of keys
    m_keys.at(1)->setText(tr("Show the plan as JSON"));
    m_tree->setAccessibleName(tr("Operations of the plan"));
    m_json->setAccessibleName(tr("The plan as JSON"));
    m_model.retranslate();
    display();
    displayHash();
}

void PreviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace diapason
