// SPDX-License-Identifier: GPL-3.0-or-later
// Which rooms the page is about: the whole campus, those of a course or a category, those that a file names.
#include "gui/rooms/roomspage.h"

#include "app/session.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/banner.h"
#include "gui/parts/button.h"
#include "gui/rooms/roomspane.h"
#include "gui/rooms/wholecampus.h"
#include "words/words.h"

#include <QAction>
#include <QFile>
#include <QMenu>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

/// Files that name rooms are lists somebody wrote: more than this is none.
constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr qsizetype mostNamed = 8; ///< unknown names that a banner spells out

QString some(const QStringList &names)
{
    QStringList first = names.first(std::min(names.size(), mostNamed));
    if (names.size() > mostNamed)
        first.append(u"…"_s);
    return first.join(u", "_s);
}

} // namespace

void RoomsPage::makeSelecting()
{
    m_wholeButton->setObjectName(u"rooms.wholeCampus"_s);
    m_select->setObjectName(u"rooms.select"_s);
    auto *menu = new QMenu(m_select);
    m_select->setMenu(menu);
    const auto entry = [&](const QString &name, auto slot) {
        auto *action = menu->addAction(QString());
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_selectShown = entry(u"rooms.select.shown"_s, [this] { m_pane->table()->selectAll(); });
    m_selectCourse = entry(u"rooms.select.course"_s, [this] {
        selectAlike([](const RoomLine &a, const RoomLine &b) {
            return a.activity && b.activity && a.activity->course == b.activity->course;
        });
    });
    m_selectCategory = entry(u"rooms.select.category"_s, [this] {
        selectAlike([](const RoomLine &a, const RoomLine &b) {
            return a.activity && b.activity && a.categories == b.categories;
        });
    });
    menu->addSeparator();
    m_selectFile = entry(u"rooms.select.file"_s, [this] {
        m_dialogs.openFile(this, tr("Select the rooms of a file"), tr("Lists (*.txt *.csv)"), [this](const QString &path) {
            if (!path.isEmpty())
                selectFrom(path);
        });
    });
    connect(menu, &QMenu::aboutToShow, this, [this] {
        const bool any = std::ranges::any_of(m_rooms.lines, [](const RoomLine &line) { return line.activity.has_value(); });
        m_selectCourse->setEnabled(any);
        m_selectCategory->setEnabled(any);
    });
    connect(m_wholeButton, &QPushButton::clicked, this, [this] { m_pane->table()->clearSelection(); });
    connect(m_whole, &WholeCampus::roomsChosen, this, &RoomsPage::selectLines);
    connect(m_whole, &WholeCampus::lookWanted, this, [this] {
        for (const RoomId &room : m_whole->toLookAt(mostLooks))
            m_session.wantSample(room);
    });
}

/// What is hidden by a filter cannot be selected.
void RoomsPage::selectLines(const QStringList &keys)
{
    m_pane->clearFilters();
    m_pane->table()->select(keys);
    m_pane->table()->setFocus(Qt::OtherFocusReason);
}

/// Every line that has to do with one of the selected.
void RoomsPage::selectAlike(const std::function<bool(const RoomLine &, const RoomLine &)> &alike)
{
    QStringList keys;
    for (const RoomLine &line : std::as_const(m_lines))
        if (std::ranges::any_of(m_rooms.lines, [&](const RoomLine &chosen) { return alike(chosen, line); }))
            keys.append(line.key());
    selectLines(keys);
}

void RoomsPage::selectFrom(const QString &path)
{
    m_saidSelection = true;
    m_said->clearActions();
    //: Button of a banner: it was read
    m_said->addAction(u"close"_s, tr("Close"), Button::Kind::Quiet);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        m_said->setWords(tr("The list of rooms could not be read"),
            file.isOpen() ? tr("It has more than 4 MB: a list of rooms has a line for each of them.") : file.errorString());
        return m_said->show();
    }
    const NamedRooms named = namedRooms(QString::fromUtf8(file.readAll()), m_lines);
    if (!named.keys.isEmpty())
        selectLines(named.keys);
    QStringList parts;
    if (!named.unknown.isEmpty())
        parts << tr("%Ln of them name(s) no room of this campus: %1.", nullptr, int(named.unknown.size())).arg(some(named.unknown));
    if (!named.several.isEmpty())
        parts << tr("%Ln of them name(s) several rooms, and none was selected: %1. Their ids tell them apart.", nullptr,
            int(named.several.size()))
                     .arg(some(named.several));
    if (named.keys.isEmpty() && parts.isEmpty())
        parts << tr("It names no room. A line each: an activity’s number, a room’s id or its name.");
    m_saidSelection = !parts.isEmpty();
    m_said->setVisible(m_saidSelection);
    m_said->setWords(tr("%Ln line(s) selected", nullptr, int(named.keys.size())), parts.join(u' '));
}

void RoomsPage::retranslateSelecting()
{
    m_wholeButton->setText(tr("Whole campus"));
    m_wholeButton->setToolTip(tr("How long rooms keep their messages, and what the coming weeks take"));
    m_select->setText(tr("Select"));
    m_select->setToolTip(tr("Rooms to give the same retention"));
    m_selectShown->setText(tr("All that are shown"));
    m_selectCourse->setText(tr("All of the same course"));
    m_selectCategory->setText(tr("All of the same category"));
    m_selectFile->setText(tr("Those of a file…"));
    m_whole->retranslate();
}

} // namespace diapason
