// SPDX-License-Identifier: GPL-3.0-or-later
// gallery FOLDER: draws every sheet in light and dark into FOLDER.
#include "gallery.h"

#include "gui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <array>
#include <memory>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

void draw(QWidget *sheet, const QString &path)
{
    const std::unique_ptr<QWidget> owned(sheet);
    sheet->show();
    sheet->activateWindow();
    (void)QTest::qWaitForWindowActive(sheet, 1000);
    if (auto *focused = sheet->findChild<QWidget *>(u"focused"_s))
        focused->setFocus(Qt::TabFocusReason);
    QTest::qWait(300); // the loading page waits 200 ms by design
    if (!sheet->grab().save(path))
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme::install(application);
    const QDir folder(QApplication::arguments().value(1, QDir::currentPath()));
    if (!folder.mkpath(u"."_s))
        return 1;
    struct Sheet {
        QString name = {};
        QWidget *(*make)() = nullptr;
    };
    const std::array sheets{Sheet{u"legend"_s, gallery::legend}, Sheet{u"states"_s, gallery::states}, Sheet{u"pieces"_s, gallery::pieces}};
    for (const auto &[scheme, word] : {std::pair{Theme::Scheme::Light, u"light"_s}, std::pair{Theme::Scheme::Dark, u"dark"_s}}) {
        Theme::instance().setScheme(scheme);
        for (const Sheet &sheet : sheets)
            draw(sheet.make(), folder.filePath(sheet.name + u'-' + word + u".png"_s));
    }
    return 0;
}
