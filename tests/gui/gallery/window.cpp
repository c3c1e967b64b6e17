// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "gui/frame/mainwindow.h"
#include "support/windowsession.h"

#include <QTest>

namespace diapason::gallery {

using namespace Qt::StringLiterals;

namespace {

// Keeps its campus as long as it is shown.
class Shown final : public QObject
{
public:
    test::WindowSession campus{u"Haute-Brume · production"_s};
};

} // namespace

QWidget *window()
{
    auto *shown = new Shown;
    Session &session = *shown->campus.session;
    auto *frame = new MainWindow(session);
    QObject::connect(frame, &QObject::destroyed, shown, &QObject::deleteLater);
    frame->addPlace(u"courses"_s, "mortarboard"_L1, [] { return u"Courses"_s; }, pieces());
    frame->addPlace(u"plans"_s, "list-check"_L1, [] { return u"Plans"_s; }, states());
    frame->addPlace(u"journal"_s, "journal-text"_L1, [] { return u"Journal"_s; }, new QWidget);
    frame->addPlace(u"connections"_s, "hdd-network"_L1, [] { return u"Connections"_s; }, new QWidget);
    frame->setFindShown(true);
    session.open();
    (void)QTest::qWaitFor([&] { return !session.job(); });
    shown->campus.clock->advance(std::chrono::minutes(2));
    return frame;
}

} // namespace diapason::gallery
