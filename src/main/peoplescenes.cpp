// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/peoplescenes.h"

#include "gui/people/peoplefind.h"
#include "gui/people/peoplepage.h"
#include "main/camera.h"

#include <QListView>

using namespace Qt::StringLiterals;

namespace diapason {

void drawPeople(Camera &camera, Console &console)
{
    MainWindow &window = console.window();
    window.showPlace(u"people"_s);
    auto *page = window.findChild<PeoplePage *>();
    QListView *list = page->find()->list();
    page->find()->look(u"brémond"_s);
    camera.require(until([&] { return list->model()->rowCount() > 1; }));
    list->setCurrentIndex(list->model()->index(1, 0)); // the first line is a heading
    camera.require(until([&] { return !page->sheet().lines.isEmpty(); }));
    breathe();
    camera.shoot(u"person"_s);
    window.showPlace(u"courses"_s);
}

} // namespace diapason
