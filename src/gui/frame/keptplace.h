// SPDX-License-Identifier: GPL-3.0-or-later
// A place of the rail whose page keeps its layout per campus.
#pragma once

#include "gui/frame/mainwindow.h"
#include "gui/frame/preferences.h"

namespace diapason {

/// `Page` has layoutState(), restoreLayout() and the signal layoutChanged(). `again`: F5 while the place is shown.
template <class Page, class Again>
void addKeptPlace(MainWindow &window, const QString &campus, const QString &place, QLatin1StringView icon,
    const MainWindow::Word &word, Page *page, Again again)
{
    window.addPlace(place, icon, word, page);
    page->restoreLayout(savedLayout(campus, place));
    QObject::connect(page, &Page::layoutChanged, &window, [page, campus, place] { saveLayout(campus, place, page->layoutState()); });
    QObject::connect(&window, &MainWindow::refreshRequested, page, [again, place](const QString &current) {
        if (current == place)
            again();
    });
}

} // namespace diapason
