// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/listkeys.h"

#include "gui/parts/chipbar.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QShortcut>

namespace diapason {

void addListKeys(QWidget *pane, const ListKeys &keys)
{
    const auto key = [](QWidget *where, const QKeySequence &sequence, Qt::ShortcutContext context, auto slot) {
        auto *shortcut = new QShortcut(sequence, where);
        shortcut->setContext(context);
        QObject::connect(shortcut, &QShortcut::activated, where, slot);
    };
    key(pane, QKeySequence::Find, Qt::WindowShortcut, [find = keys.find] {
        find->setFocus(Qt::ShortcutFocusReason);
        find->selectAll();
    });
    key(keys.find, Qt::Key_Escape, Qt::WidgetShortcut, [find = keys.find, list = keys.list] {
        find->clear();
        list->setFocus();
    });
    key(pane, Qt::CTRL | Qt::Key_0, Qt::WindowShortcut, keys.clear);
    for (int i = 0; i < keys.chipCount; ++i)
        key(pane, Qt::CTRL | Qt::Key(Qt::Key_1 + i), Qt::WindowShortcut, [chips = keys.chips, i] { chips->toggleAt(i); });
}

} // namespace diapason
