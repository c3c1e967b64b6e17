// SPDX-License-Identifier: GPL-3.0-or-later
// gallery FOLDER [LANGUAGE]: draws every sheet in light and dark into FOLDER; the program's own words in "fr" or "en".
#include "gallery.h"

#include "gui/theme/theme.h"
#include "words/languages.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QTest>

#include <array>
#include <memory>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

// Beside PATH.png: PATH-about.png, PATH-shortcuts.png, PATH-menu.png.
void drawDialogs(QWidget &window, const QString &path)
{
    const auto beside = [&](const QString &word) { return QString(path).replace(u".png"_s, u'-' + word + u".png"_s); };
    for (const QString &word : {u"about"_s, u"shortcuts"_s}) {
        window.findChild<QAction *>(u"action."_s + word)->trigger();
        auto *dialog = window.findChild<QWidget *>(word);
        QTest::qWait(100);
        dialog->grab().save(beside(word));
        dialog->close();
        QTest::qWait(20);
    }
    auto *menu = window.findChild<QMenu *>(u"menu.view"_s);
    menu->popup(window.mapToGlobal(QPoint(100, 100)));
    QTest::qWait(50);
    menu->grab().save(beside(u"menu"_s));
    menu->close();
}

void draw(QWidget *sheet, const QString &path)
{
    const std::unique_ptr<QWidget> owned(sheet);
    sheet->show();
    sheet->activateWindow();
    (void)QTest::qWaitForWindowActive(sheet, 1000);
    if (auto *focused = sheet->findChild<QWidget *>(u"focused"_s))
        focused->setFocus(Qt::TabFocusReason);
    QTest::qWait(300); // the loading page waits 200 ms by design
    const auto save = [&](const QString &file) {
        if (!sheet->grab().save(file))
            qFatal("cannot write %s", qPrintable(file));
    };
    save(path);
    if (!sheet->isWindow() || sheet->objectName() != "window"_L1)
        return;
    drawDialogs(*sheet, path);
    for (const QSize &size : {QSize(1280, 800), QSize(1100, 700), QSize(960, 600)}) {
        sheet->resize(size);
        QTest::qWait(50);
        save(QString(path).replace(u".png"_s, u"-%1.png"_s.arg(size.width())));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme::install(application);
    words::useLanguage(words::languageFromCode(QApplication::arguments().value(2)).value_or(words::Language::English));
    const QDir folder(QApplication::arguments().value(1, QDir::currentPath()));
    if (!folder.mkpath(u"."_s))
        return 1;
    struct Sheet {
        QString name = {};
        QWidget *(*make)() = nullptr;
    };
    const std::array sheets{Sheet{u"legend"_s, gallery::legend}, Sheet{u"states"_s, gallery::states},
        Sheet{u"pieces"_s, gallery::pieces}, Sheet{u"window"_s, gallery::window}};
    for (const auto &[scheme, word] : {std::pair{Theme::Scheme::Light, u"light"_s}, std::pair{Theme::Scheme::Dark, u"dark"_s}}) {
        Theme::instance().setScheme(scheme);
        for (const Sheet &sheet : sheets)
            draw(sheet.make(), folder.filePath(sheet.name + u'-' + word + u".png"_s));
    }
    return 0;
}
