// SPDX-License-Identifier: GPL-3.0-or-later
// What the course tree offers beside looking: a plan over a course or a category.
#include "gui/pages/coursespane.h"

#include "app/session.h"

#include <QMenu>
#include <QTreeView>

namespace diapason {

using namespace Qt::StringLiterals;

/// The category or course that is current in the tree; the course of an activity.
QModelIndex CoursesPane::whole() const
{
    const QModelIndex source = m_filter.mapToSource(m_tree->currentIndex());
    if (source.isValid() && m_model.item(source).kind == CourseItem::Kind::Activity)
        return source.parent();
    return source;
}

/// Why no plan can be made now; empty when one can.
QString CoursesPane::previewsOff() const
{
    if (m_session.run().busy())
        return tr("A run is in progress; one at a time.");
    return m_session.online() ? QString() : tr("A preview reads both servers; one of them cannot be reached now.");
}

void CoursesPane::previewCurrent()
{
    const QModelIndex chosen = whole();
    if (!chosen.isValid() || !previewsOff().isEmpty())
        return;
    const CourseItem &item = m_model.item(chosen);
    const CourseListing &listing = m_session.catalogue().courses;
    const bool course = item.kind == CourseItem::Kind::Course;
    emit planWanted(course ? scopeOf(listing, CourseId(item.id)) : scopeOf(listing, CategoryId(item.id)));
}

void CoursesPane::showMenu(const QPoint &position)
{
    const QModelIndex under = m_tree->indexAt(position);
    const QModelIndex chosen = whole();
    if (!chosen.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"courses.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const bool course = m_model.item(chosen).kind == CourseItem::Kind::Course;
    QAction *preview = menu->addAction(course ? tr("Preview the course…") : tr("Preview the category…"),
        QKeySequence(Qt::SHIFT | Qt::Key_F7), this, &CoursesPane::previewCurrent);
    preview->setObjectName(u"courses.preview"_s);
    preview->setEnabled(previewsOff().isEmpty());
    preview->setToolTip(previewsOff());
    // By the keyboard the position is anywhere: the menu belongs to the current row.
    const QModelIndex row = m_tree->currentIndex();
    const QPoint at = under == row ? position : m_tree->visualRect(row).center();
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

} // namespace diapason
