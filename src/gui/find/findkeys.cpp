// SPDX-License-Identifier: GPL-3.0-or-later
// The keys, the focus and the mouse of the search: the field keeps the focus, the list obeys it.
#include "gui/find/findcard.h"
#include "gui/find/finddesk.h"
#include "gui/frame/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>

namespace diapason {

bool FindDesk::isOwn(const QObject *object) const
{
    const auto *widget = qobject_cast<const QWidget *>(object);
    return widget && (widget == m_field || widget == m_popup || m_popup->isAncestorOf(widget));
}

bool FindDesk::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        // Passing by with Tab opens nothing.
        if (const auto reason = static_cast<QFocusEvent *>(event)->reason();
            watched == m_field && (reason == Qt::ShortcutFocusReason || reason == Qt::MouseFocusReason))
            QMetaObject::invokeMethod(this, &FindDesk::open, Qt::QueuedConnection);
        break;
    case QEvent::MouseButtonPress:
        if (watched == m_field)
            open();
        else if (m_popup->isVisible() && watched->isWidgetType() && !isOwn(watched)
            && static_cast<QWidget *>(watched)->window() == &m_window)
            close(false);
        break;
    case QEvent::Resize:
    case QEvent::Move:
        if (m_popup->isVisible() && (watched == &m_window || watched == m_field))
            m_popup->placeUnder(m_field);
        break;
    case QEvent::LanguageChange:
        if (watched == m_popup && m_popup->isVisible())
            m_soon.start(0);
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!isOwn(watched) || !watched->isWidgetType())
            break;
        if (event->type() == QEvent::ShortcutOverride) {
            // Esc and Alt+Enter are ours before any shortcut of the page behind.
            if (m_popup->isVisible()
                && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
                event->accept();
            break;
        }
        if (pressed(watched, Qt::Key(key->key()), key->modifiers() & ~Qt::KeypadModifier))
            return true;
        if (watched != m_field && key->text().size() == 1
            && key->text().at(0).isLetterOrNumber()) { // typing goes on in the field
            m_field->setFocus(Qt::OtherFocusReason);
            m_field->insert(key->text());
            return true;
        }
        break;
    }
    default: break;
    }
    return false;
}

bool FindDesk::pressed(QObject *watched, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const bool inField = watched == m_field;
    if (!m_popup->isVisible()) {
        if (inField && key == Qt::Key_Down)
            open();
        return inField && key == Qt::Key_Down;
    }
    const bool card = m_level == Level::Card;
    const auto *button = qobject_cast<QAbstractButton *>(watched);
    switch (key) {
    case Qt::Key_Escape:
        if (m_level != Level::Results) {
            back();
        } else {
            close(true);
            m_field->clear();
        }
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!card && modifiers == Qt::NoModifier)
            m_popup->step(key == Qt::Key_Down ? 1 : -1);
        break;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (!card)
            m_popup->page(key == Qt::Key_PageDown ? 1 : -1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (button)
            const_cast<QAbstractButton *>(button)->click();
        else if (card)
            openCard();
        else if (modifiers & Qt::AltModifier)
            browse();
        else if (modifiers & Qt::ControlModifier)
            showPerson();
        else if (m_pending)
            m_enter = true;
        else if (const FindRow *row = m_popup->chosen())
            activate(FindRow(*row));
        return true;
    case Qt::Key_Left:
        if (m_level == Level::Results || (inField && !card && (m_field->cursorPosition() > 0 || m_field->hasSelectedText())))
            return false;
        back();
        return true;
    case Qt::Key_Backspace:
        if (m_level == Level::Results || (inField && !m_field->text().isEmpty()))
            break;
        back();
        return true;
    default: break;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
        if (const FindRow *row = m_popup->chosen())
            announce(row->sentence);
        return true;
    }
    return false;
}

void FindDesk::focusMoved(QWidget *old, QWidget *now)
{
    if (now == m_field && old && !isOwn(old))
        m_before = old;
    if (m_popup->isVisible() && now && !isOwn(now) && now->window() == &m_window)
        close(false);
}

} // namespace diapason
