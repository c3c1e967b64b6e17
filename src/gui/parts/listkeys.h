// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a list with a find field and chips over it (look.md §12): Ctrl+F, Esc, Ctrl+0, Ctrl+1 to Ctrl+9.
#pragma once

#include <functional>

class QAbstractItemView;
class QLineEdit;
class QWidget;

namespace diapason {

class ChipBar;

struct ListKeys {
    QLineEdit *find = nullptr;
    QAbstractItemView *list = nullptr; ///< where Esc leads back to
    ChipBar *chips = nullptr;
    int chipCount = 0;
    std::function<void()> clear = {}; ///< shows everything
};
/// They are heard while `pane` is shown in the window that has the focus.
void addListKeys(QWidget *pane, const ListKeys &keys);

} // namespace diapason
