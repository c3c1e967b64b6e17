// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/linkdialog.h"

#include "domain/coursetitle.h"
#include "gui/pages/linkdelegate.h"
#include "gui/parts/button.h"
#include "gui/parts/label.h"
#include "gui/parts/rule.h"
#include "words/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>

namespace diapason {

using namespace Qt::StringLiterals;

LinkDialog::LinkDialog(Session &session, Cmid cmid, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_cmid(cmid),
      m_title(new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, this)),
      m_where(new ElidedLabel(TextStyle::Second, &Tokens::second, this)),
      m_state(new PlainTextLabel(TextStyle::Body, &Tokens::text, this))
{
    setObjectName(u"link"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setObjectName(u"link.title"_s);
    m_where->setObjectName(u"link.where"_s);
    m_state->setObjectName(u"link.state"_s);
    m_state->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(16), px(14), px(16), px(12));
    head->setSpacing(px(4));
    for (QWidget *line : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_where), static_cast<QWidget *>(m_state)})
        head->addWidget(line);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(makeRooms(), 4);
    auto *seam = new Rule(this);
    seam->setFixedSize(1, QWIDGETSIZE_MAX);
    seam->setMinimumHeight(0);
    sides->addWidget(seam);
    sides->addWidget(makeEvidence(), 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Rule(this));
    column->addLayout(sides, 1);
    column->addWidget(new Rule(this));
    column->addWidget(makeStamp());
    column->addWidget(new Rule(this));
    column->addLayout(makeFoot());
    resize(px(920), px(520));

    m_rooms.assign(roomChoices(session.catalogue(), cmid));
    m_shown.setFilterRole(RoomChoiceModel::SearchRole);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown.setSourceModel(&m_rooms);
    m_list->setCurrentIndex(m_shown.index(0, 0));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LinkDialog::showEvidence);
    connect(&session, &Session::commonPeopleRead, this, [this](Cmid read) {
        if (read == m_cmid)
            knowPeople();
    });
    session.wantCommonPeople(cmid);
    retranslate();
    m_find->setFocus();
}

/// The rooms stay where they are: somebody looks at them.
void LinkDialog::knowPeople()
{
    const Catalogue &catalogue = m_session.catalogue();
    for (int row = 0; row < m_rooms.rowCount(); ++row) {
        const RoomId &room = m_rooms.choice(row).room.id;
        if (catalogue.people.members.contains(room) || catalogue.people.membersUnread.contains(room))
            m_rooms.know(row, linkEvidence(catalogue.namer(), catalogue.linkSources(), m_cmid, room));
    }
    showEvidence();
}

QWidget *LinkDialog::makeStamp()
{
    auto *band = new QWidget(this);
    m_stamp = new QCheckBox(band);
    m_stamp->setObjectName(u"link.stamp"_s);
    auto *row = new QHBoxLayout(band);
    row->setContentsMargins(px(16), px(8), px(16), px(8));
    row->addWidget(m_stamp);
    row->addStretch(1);
    return band;
}

QWidget *LinkDialog::makeRooms()
{
    auto *side = new QWidget(this);
    m_find = new QLineEdit(side);
    m_find->setObjectName(u"link.find"_s);
    m_find->setClearButtonEnabled(true);
    m_list = new QListView(side);
    m_list->setObjectName(u"link.rooms"_s);
    m_list->setModel(&m_shown);
    m_list->setItemDelegate(new LinkDelegate(m_rooms, m_list));
    m_list->installEventFilter(this);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(px(12), px(8), px(12), px(8));
    search->addWidget(m_find);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(search);
    column->addWidget(new Rule(side));
    column->addWidget(m_list, 1);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &LinkDialog::filter);
    connect(m_list, &QListView::activated, this, [this] { m_confirm->setFocus(); }); // Enter twice, never once
    return side;
}

QWidget *LinkDialog::makeEvidence()
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    inside->setObjectName(u"link.evidence"_s);
    inside->setBackgroundRole(QPalette::Base);
    m_room = new ElidedLabel(TextStyle::Name, &Tokens::text, inside);
    m_room->setObjectName(u"link.room"_s);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(px(14), px(10), px(14), px(10));
    column->setSpacing(px(8));
    column->addWidget(m_room);
    m_clues = new QVBoxLayout;
    m_clues->setSpacing(px(8));
    column->addLayout(m_clues);
    column->addStretch(1);
    area->setWidget(inside);
    return area;
}

QLayout *LinkDialog::makeFoot()
{
    const auto make = [this](Button::Kind kind, const QString &name) {
        auto *button = new Button(kind, {}, {}, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_forget = make(Button::Kind::Secondary, u"link.forget"_s);
    m_none = make(Button::Kind::Secondary, u"link.none"_s);
    m_cancel = make(Button::Kind::Secondary, u"link.cancel"_s);
    m_confirm = make(Button::Kind::Primary, u"link.confirm"_s);
    m_confirm->setAutoDefault(true); // Enter while it has the focus
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(16), px(10), px(16), px(10));
    row->setSpacing(px(8));
    row->addWidget(m_forget);
    row->addWidget(m_none);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_confirm);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_none, &QPushButton::clicked, this, [this] { answer(RoomId{}); });
    connect(m_forget, &QPushButton::clicked, this, [this] { answer(std::nullopt); });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (confirmOff().isEmpty())
            answer(current()->room.id);
    });
    return row;
}

void LinkDialog::answer(const std::optional<RoomId> &room)
{
    if (room)
        emit confirmed(*room, room->isValid() && m_stamp->isEnabled() && m_stamp->isChecked());
    else
        emit forgotten();
    accept();
}

const LinkChoice *LinkDialog::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_rooms.choice(m_shown.mapToSource(index).row()) : nullptr;
}

QString LinkDialog::confirmOff() const
{
    const LinkChoice *choice = current();
    if (!choice)
        return tr("Choose a room first.");
    const auto confirmed = m_session.catalogue().confirmed.constFind(m_cmid);
    if (confirmed != m_session.catalogue().confirmed.cend() && *confirmed == choice->room.id)
        return tr("This room is confirmed already.");
    if (choice->confirmed.isValid())
        //: %1 is the number of an activity
        return tr("This room is confirmed for activity %1; forget that confirmation first.").arg(choice->confirmed.value);
    return {};
}

QString LinkDialog::stampOff() const
{
    const LinkChoice *choice = current();
    if (!choice)
        return tr("Choose a room first.");
    if (choice->room.archived)
        return tr("The room is archived: Rocket.Chat changes no custom fields there.");
    if (!m_session.online())
        return tr("The servers cannot be reached now.");
    return {};
}

void LinkDialog::filter(const QString &text)
{
    m_shown.setFilterFixedString(text.trimmed());
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_shown.index(0, 0));
    showEvidence();
}

void LinkDialog::addClue(const QString &sentence, const QString &source, bool speaksFor)
{
    auto *said
        = new PlainTextLabel(TextStyle::Body, speaksFor ? Tint(&Tokens::text) : familyTint(Family::Add), m_room->parentWidget());
    said->setText(sentence);
    said->setWordWrap(true);
    m_clues->addWidget(said);
    if (source.isEmpty())
        return;
    auto *from = new PlainTextLabel(TextStyle::Small, &Tokens::second, m_room->parentWidget());
    from->setText(source);
    from->setWordWrap(true);
    m_clues->addWidget(from);
}

void LinkDialog::showEvidence()
{
    while (QLayoutItem *item = m_clues->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString off = confirmOff();
    m_confirm->setEnabled(off.isEmpty());
    m_confirm->setToolTip(off);
    const QString unstamped = stampOff();
    m_stamp->setEnabled(unstamped.isEmpty());
    m_stamp->setToolTip(unstamped.isEmpty()
            ? tr("A plan with this one write is shown first. What others keep in the custom fields stays, and an undo takes it back.")
            : unstamped);
    const LinkChoice *choice = current();
    m_room->setText(choice ? choice->room.name : tr("No room is called like this"));
    m_room->setToolTip(choice ? choice->room.name : QString());
    if (!choice)
        return;
    if (!choice->room.topic.isEmpty())
        addClue(choice->room.topic, {}, true);
    addClue(LinkDelegate::facts(*choice), tr("room id %1").arg(choice->room.id.value), true);
    const LinkCandidate found = choice->evidence.clues.isEmpty()
        ? linkEvidence(m_session.catalogue().namer(), m_session.catalogue().linkSources(), m_cmid, choice->room.id)
        : choice->evidence;
    if (m_session.readsCommonPeople(m_cmid))
        addClue(tr("Looking for people in common…"), {}, true);
    for (const LinkClue &clue : found.clues)
        addClue(words::clue(clue), words::clueSource(clue.kind), clue.speaksFor());
    if (found.clues.isEmpty())
        addClue(tr("Nothing ties this room to the activity."), {}, false);
}

void LinkDialog::retranslate()
{
    const Catalogue &catalogue = m_session.catalogue();
    const Activity *activity = catalogue.activity(m_cmid);
    const Course *course = activity ? catalogue.course(activity->course) : nullptr;
    const Link link = catalogue.links.value(m_cmid);
    QStringList state{words::confidence(link)};
    if (!link.room.isValid())
        for (const LinkClue &clue : link.clues)
            state << words::clue(clue);
    m_title->setText(tr("The room of this activity"));
    m_where->setText((course ? courseTitle(*course) + u" · "_s : QString()) + (activity ? activity->name : QString()));
    m_state->setText(state.join(u'\n'));
    setWindowTitle(tr("The room of %1").arg(activity ? activity->name : QString()));
    m_find->setPlaceholderText(tr("Search every room: name, topic, id"));
    m_find->setAccessibleName(tr("Search every room"));
    m_list->setAccessibleName(tr("Rooms of this campus"));
    m_forget->setText(tr("Forget the confirmation"));
    m_forget->setVisible(catalogue.confirmed.contains(m_cmid));
    m_none->setText(tr("None of these"));
    m_none->setToolTip(tr("No room is used for this activity until somebody chooses one."));
    m_stamp->setText(tr("Write the link into the custom fields of the room as well"));
    m_cancel->setText(tr("Cancel"));
    m_confirm->setText(tr("Confirm this room"));
    showEvidence();
}

bool LinkDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) { // nothing is confirmed by the way
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return true;
    }
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void LinkDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace diapason
