// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rooms/roomspane.h"

#include "app/session.h"
#include "gui/parts/chipbar.h"
#include "gui/parts/label.h"
#include "gui/parts/listkeys.h"
#include "gui/parts/rule.h"
#include "gui/rooms/roomswords.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

RoomsPane::RoomsPane(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(u"rooms.pane"_s);
    m_filter.setSource(&m_model);
    auto *filters = makeFilters(); // first: Tab goes from the top
    m_table = new RoomsTable(m_filter, this);
    m_state = new StatePane(this);
    m_state->setObjectName(u"rooms.state"_s);
    m_footer = new PlainTextLabel(TextStyle::Second, &Tokens::second, this);
    m_footer->setObjectName(u"rooms.footer"_s);
    m_footer->setContentsMargins(px(14), px(7), px(14), px(7));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(filters);
    column->addWidget(new Rule(this));
    column->addWidget(m_table, 1);
    column->addWidget(m_state, 1);
    column->addWidget(new Rule(this));
    column->addWidget(m_footer);
    connect(m_state, &StatePane::triggered, this, &RoomsPane::clearFilters);
    connect(m_table, &RowTable::selectionMoved, this, [this] {
        if (m_filling)
            return;
        showFooter();
        emit chosen();
    });
    addKeys();
    retranslate();
}

QWidget *RoomsPane::makeFilters()
{
    auto *host = new QWidget(this);
    m_find = new QLineEdit(host);
    m_find->setObjectName(u"rooms.find"_s);
    m_find->setClearButtonEnabled(true);
    m_find->addAction(themedIcon("search"_L1, &Tokens::second), QLineEdit::LeadingPosition);
    m_groups = new ChipBar(ChipBar::Choice::Many, ChipBar::FoldWord::Chips, host);
    m_groups->setObjectName(u"rooms.groups"_s);
    m_groups->setSmall(true);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(px(12), px(10), px(12), px(8));
    column->setSpacing(px(8));
    column->addWidget(m_find);
    column->addWidget(m_groups);
    connect(m_find, &QLineEdit::textChanged, this, &RoomsPane::filter);
    connect(m_groups, &ChipBar::checkedChanged, this, [this] {
        filter();
        emit viewChanged();
    });
    return host;
}

void RoomsPane::addKeys()
{
    addListKeys(this,
        {.find = m_find, .list = m_table, .chips = m_groups, .chipCount = roomGroups, .clear = [this] { clearFilters(); }});
}

void RoomsPane::setLines(QList<RoomLine> lines)
{
    const QStringList keys = m_table->selectedKeys();
    m_filling = true;
    m_model.assign(std::move(lines));
    showRows();
    if (m_table->selectedKeys() != keys)
        m_table->select(keys);
    m_filling = false;
    showFooter();
    emit chosen();
}

void RoomsPane::filter()
{
    QSet<RoomGroup> groups;
    for (int i = 0; i < roomGroups; ++i)
        if (m_groups->checked().contains(roomGroupCode(RoomGroup(i))))
            groups.insert(RoomGroup(i));
    m_filter.setGroups(groups);
    m_filter.setText(m_find->text());
    showRows();
    emit chosen();
}

void RoomsPane::clearFilters()
{
    m_find->clear();
    m_groups->setChecked({});
    filter();
    emit viewChanged();
}

QStringList RoomsPane::groups() const { return m_groups->checked(); }

void RoomsPane::setGroups(const QStringList &codes)
{
    m_groups->setChecked(codes);
    filter();
}

void RoomsPane::showRows()
{
    showChips();
    showFooter();
    const bool rows = m_filter.rowCount() > 0;
    m_table->setVisible(rows);
    m_state->setVisible(!rows);
    if (rows)
        return;
    if (m_model.rowCount() > 0)
        m_state->showState(RoomsWords::filteredAway());
    else if (m_session.readAt().isValid() && !m_session.job())
        m_state->showState(RoomsWords::noRooms());
    else
        m_state->showState(RoomsWords::nothingRead(m_session.online()));
}

void RoomsPane::showChips()
{
    QList<ChipSpec> chips;
    for (int i = 0; i < roomGroups; ++i) {
        const auto group = RoomGroup(i);
        const int count = m_model.count(group);
        if (count == 0 && !m_groups->checked().contains(roomGroupCode(group)))
            continue;
        const bool loud = group == RoomGroup::Doubts || group == RoomGroup::Loose;
        chips.append({.id = roomGroupCode(group),
            .word = RoomsWords::group(group),
            .count = count,
            .symbol = loud ? Symbol("exclamation-triangle"_L1) : Symbol(),
            .tone = loud ? Tone::Add : Tone::Plain});
    }
    m_groups->setChips(chips);
}

void RoomsPane::showFooter()
{
    m_footer->setText(m_model.rowCount() == 0 ? QString()
                                              : RoomsWords::footer(m_filter.rowCount(), m_model.rowCount(),
                                                    int(m_table->selectionModel()->selectedRows().size()), m_session.readAt(), m_session.clock().now()));
}

void RoomsPane::retranslate()
{
    m_find->setPlaceholderText(tr("Activity, course, category or room"));
    m_find->setAccessibleName(tr("Find a room"));
    m_find->setToolTip(tr("Ctrl+F; Esc clears"));
    m_table->setAccessibleName(tr("Rooms of the campus"));
    m_groups->setAccessibleName(tr("Filter the rooms"));
    m_filter.setLocale(QLocale());
    m_model.retranslate();
    m_table->shareWidth();
    showRows();
}

void RoomsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diapason
