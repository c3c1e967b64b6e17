// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/reviewstep.h"

#include "app/session.h"
#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/chipbar.h"
#include "gui/parts/choicebox.h"
#include "gui/parts/label.h"
#include "gui/parts/statepane.h"
#include "gui/privacy/casetable.h"
#include "words/privacy.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSplitter>

namespace diapason {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = DossierItem::Kind;

namespace {

Symbol symbolOf(Kind kind)
{
    switch (kind) {
    case Kind::Message: return "chat-left-text"_L1;
    case Kind::File: return "paperclip"_L1;
    case Kind::Mention: return "at"_L1;
    case Kind::Reply: return "reply"_L1;
    }
    return {};
}

CaseTable::Mark markOf(const DossierItem &item, int column)
{
    if (column == CaseItemsModel::Kind)
        return {symbolOf(item.kind), Tone::Plain};
    if (column != CaseItemsModel::Decision)
        return {};
    if (item.excluded)
        return {"skip-forward-circle"_L1, Tone::Information};
    if (!item.holdsOthers())
        return {};
    return item.unmasked ? CaseTable::Mark{"eye"_L1, Tone::Add} : CaseTable::Mark{"eye-slash"_L1, Tone::InStep};
}

const QStringList &kindIds()
{
    static const QStringList ids{u"all"_s, u"messages"_s, u"files"_s, u"mentions"_s, u"replies"_s, u"others"_s, u"excluded"_s};
    return ids;
}

} // namespace

ReviewStep::ReviewStep(CaseKeeper &keeper, QWidget *parent) : CaseStep(keeper, parent), m_sides(new QSplitter(Qt::Vertical, this))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(350ms);
    m_sides->setObjectName(u"privacy.review.splitter"_s);
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(px(12));
    m_sides->setStyleSheet(u"QSplitter::handle { background: transparent; }"_s);
    m_sides->addWidget(makeList());
    m_sides->addWidget(makeReader());
    m_sides->setStretchFactor(0, 3);
    m_sides->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_sides);
    wire();
    addKeys();
}

QWidget *ReviewStep::makeList()
{
    auto *card = new Card(this);
    m_kinds = new ChipBar(ChipBar::Choice::One, ChipBar::FoldWord::Chips, card);
    m_kinds->setObjectName(u"privacy.items.kinds"_s);
    m_kinds->setSmall(true);
    m_rooms = new ChoiceBox(card);
    m_rooms->setObjectName(u"privacy.items.room"_s);
    m_rooms->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rooms->setMinimumContentsLength(16);
    m_find = new QLineEdit(card);
    m_find->setObjectName(u"privacy.items.find"_s);
    m_find->setClearButtonEnabled(true);
    m_find->addAction(themedIcon("search"_L1, &Tokens::second), QLineEdit::LeadingPosition);
    m_table = new CaseTable(u"privacy.items"_s, m_model, {0, 0, 3, 2, 5, 0}, card);
    m_table->setElideMode(CaseItemsModel::Room, Qt::ElideMiddle); // rooms of one course differ at their end
    m_table->setMarks([this](const QModelIndex &index) {
        const DossierItem *item = m_model.item(index.row());
        return item ? markOf(*item, index.column()) : CaseTable::Mark{};
    });
    m_state = new StatePane(card);
    m_state->setObjectName(u"privacy.items.state"_s);
    m_foot = new PlainTextLabel(TextStyle::Second, &Tokens::second, card);
    m_foot->setObjectName(u"privacy.items.foot"_s);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(px(8));
    filters->addWidget(m_rooms, 2);
    filters->addWidget(m_find, 3);
    card->body()->addWidget(m_kinds);
    card->body()->addLayout(filters);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_state, 1);
    card->body()->addWidget(m_foot);
    return card;
}

QWidget *ReviewStep::makeReader()
{
    m_reader = new Card(this);
    m_about = new PlainTextLabel(TextStyle::Second, &Tokens::second, m_reader);
    m_about->setObjectName(u"privacy.item.about"_s);
    m_about->setWordWrap(true);
    m_text = new QPlainTextEdit(m_reader);
    m_text->setObjectName(u"privacy.item.text"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_decided = new PlainTextLabel(TextStyle::Second, &Tokens::second, m_reader);
    m_decided->setObjectName(u"privacy.item.decided"_s);
    m_decided->setWordWrap(true);
    m_exclude = new Button(Button::Kind::Secondary, {}, {}, m_reader);
    m_exclude->setObjectName(u"privacy.item.exclude"_s);
    m_unmask = new Button(Button::Kind::Secondary, {}, "eye"_L1, m_reader);
    m_unmask->setObjectName(u"privacy.item.unmask"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_decided, 1);
    row->addWidget(m_unmask);
    row->addWidget(m_exclude);
    m_reader->body()->addWidget(m_about);
    m_reader->body()->addWidget(m_text, 1);
    m_reader->body()->addLayout(row);
    return m_reader;
}

void ReviewStep::wire()
{
    connect(&m_typing, &QTimer::timeout, this, &ReviewStep::look);
    connect(m_find, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_kinds, &ChipBar::checkedChanged, this, &ReviewStep::look);
    connect(m_rooms, &QComboBox::activated, this, &ReviewStep::look);
    connect(&m_model, &CaseItemsModel::wanted, this,
        [this](int offset, int limit) { desk().wantItems(m_model.filter(), offset, limit); });
    connect(&desk(), &PrivacyDesk::itemsRead, this, [this](const DossierFilter &filter, const DossierPage &page) {
        const bool first = !m_model.answered();
        m_model.take(filter, page);
        if (first && m_model.total() > 0)
            m_table->selectRow(0);
        showState();
        showItem();
    });
    connect(&desk(), &PrivacyDesk::itemDecided, this, [this] { m_model.refresh(); });
    connect(m_table, &RowTable::selectionMoved, this, &ReviewStep::showItem);
    connect(m_exclude, &QAbstractButton::clicked, this, &ReviewStep::exclude);
    connect(m_unmask, &QAbstractButton::clicked, this, &ReviewStep::unmask);
    connect(m_state, &StatePane::triggered, this, [this] {
        m_kinds->setChecked({u"all"_s});
        m_rooms->setCurrentIndex(0);
        m_find->clear();
        look();
    });
}

void ReviewStep::addKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto slot) {
        auto *shortcut = new QShortcut(sequence, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
        return shortcut;
    };
    key(Qt::Key_Delete, &ReviewStep::exclude);
    key(Qt::Key_Return, &ReviewStep::includeMasked);
    key(Qt::Key_Enter, &ReviewStep::includeMasked);
    m_unmaskKey = key(Qt::Key_U, &ReviewStep::unmask);
    auto *clear = new QShortcut(Qt::Key_Escape, m_find);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, this, [this] {
        m_find->clear();
        m_table->setFocus();
    });
}

QWidget *ReviewStep::findField() const { return m_find; }

StepState ReviewStep::stepState() const
{
    return request().state >= PrivacyCase::State::Exported ? StepState::Done : StepState::Open;
}

DossierFilter ReviewStep::filter() const
{
    DossierFilter filter{.room = RoomId{m_rooms->currentData().toString()}, .text = m_find->text().simplified()};
    switch (kindIds().indexOf(m_kinds->checked().value(0))) {
    case 1: filter.kind = Kind::Message; break;
    case 2: filter.kind = Kind::File; break;
    case 3: filter.kind = Kind::Mention; break;
    case 4: filter.kind = Kind::Reply; break;
    case 5: filter.othersOnly = true; break;
    case 6: filter.excludedOnly = true; break;
    default: break;
    }
    return filter;
}

void ReviewStep::look()
{
    m_typing.stop();
    m_model.setNow(desk().session().clock().now());
    m_model.look(filter());
    showState();
    showItem();
}

void ReviewStep::display()
{
    showRooms();
    showChips();
    const bool any = chosen() && view().workFile;
    if (!any || m_of != request().id) {
        if (m_of != 0)
            m_model.clear();
        m_of = any && isVisible() ? request().id : 0;
        if (m_of != 0)
            look();
    } else if (m_counts != view().counts) {
        m_model.refresh();
    }
    m_counts = any ? view().counts : DossierCounts{};
    showState();
    showItem();
}

void ReviewStep::showChips()
{
    const DossierCounts counts = chosen() ? view().counts : DossierCounts{};
    const QStringList &ids = kindIds();
    //: A filter of what was collected
    const QStringList words{tr("All"), words::itemKind(Kind::Message), words::itemKind(Kind::File), words::itemKind(Kind::Mention),
        words::itemKind(Kind::Reply), tr("Words of others"), tr("Left out")};
    // Words of others are within messages of the person's own, too: there is no sum.
    const QList<qint64> numbers{-1, counts.messages, counts.files, -1, -1, -1, counts.excluded};
    QList<ChipSpec> chips;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const Symbol symbol = i == 0 ? Symbol("list"_L1) : i < 5 ? symbolOf(Kind(i - 1)) : i == 5 ? Symbol("eye-slash"_L1) : Symbol("skip-forward-circle"_L1);
        chips += ChipSpec{.id = ids.at(i), .word = words.at(i), .count = numbers.at(i), .symbol = symbol};
    }
    m_kinds->setChips(chips);
}

void ReviewStep::showRooms()
{
    QHash<RoomId, QString> names;
    for (const PartReport &report : chosen() ? view().reports : QList<PartReport>{})
        if (report.room.isValid())
            names.insert(report.room, report.roomName);
    m_model.setRooms(names);
    QList<std::pair<QString, QString>> rooms;
    for (const auto &[id, name] : names.asKeyValueRange())
        rooms += {name, id.value};
    std::ranges::sort(rooms);
    const QString before = m_rooms->currentData().toString();
    m_rooms->clear();
    m_rooms->addItem(tr("Every room"), QString());
    for (const auto &[name, id] : std::as_const(rooms))
        m_rooms->addItem(name, id);
    m_rooms->setCurrentIndex(std::max(0, m_rooms->findData(before)));
}

void ReviewStep::showState()
{
    const bool any = chosen() && view().workFile, rows = any && m_model.total() > 0;
    m_table->setVisible(rows);
    m_state->setVisible(!rows);
    m_reader->setVisible(rows);
    m_foot->setVisible(rows);
    for (QWidget *part : {static_cast<QWidget *>(m_kinds), static_cast<QWidget *>(m_rooms), static_cast<QWidget *>(m_find)})
        part->setEnabled(any);
    m_foot->setText(tr("%Ln item(s)", nullptr, m_model.total()).replace(u'\u202F', u'\u00A0') + u" · "_s
        + tr("words of others stay masked unless somebody gives a reason"));
    if (rows)
        return;
    if (!any)
        return m_state->showState({.symbol = "list-check"_L1,
            .sentence = tr("Nothing to review yet"),
            .meaning = tr("What was collected for this case is looked through here, before anything leaves.")});
    if (!m_model.answered())
        return m_state->showLoading(tr("Opening what was collected"), 0, -1);
    m_state->showState({.symbol = "funnel"_L1,
        .tone = Tone::Plain,
        .sentence = tr("Nothing fits these filters"),
        .meaning = {},
        .actions = {{.id = u"clear"_s, .text = tr("Show everything")}}});
}

void ReviewStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Breadth breadth = breadthOf(window()->width());
    if (breadth == m_breadth)
        return;
    m_breadth = breadth;
    const bool beside = breadth == Breadth::Roomy;
    m_sides->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    const int whole = beside ? width() : height();
    m_sides->setSizes({whole * 5 / 8, whole * 3 / 8});
}

void ReviewStep::retranslate()
{
    m_kinds->setAccessibleName(tr("Filter by kind"));
    m_rooms->setAccessibleName(tr("Filter by room"));
    m_find->setPlaceholderText(tr("Find in what was collected"));
    m_find->setAccessibleName(tr("Find in what was collected"));
    m_find->setToolTip(tr("Ctrl+F; Esc clears"));
    m_table->setAccessibleName(tr("What was collected; Enter includes masked, Del leaves out"));
    m_text->setAccessibleName(tr("Text of the chosen item"));
    //: A single letter: the key that unmasks an item of the review
    m_unmaskKey->setKey(QKeySequence(tr("U")));
    m_model.retranslate();
}

} // namespace diapason
