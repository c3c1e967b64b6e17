// SPDX-License-Identifier: GPL-3.0-or-later
// Composition root of the console: options, campus, window.
#include "gui/frame/preferences.h"
#include "gui/theme/theme.h"
#include "launch/proxies.h"
#include "main/console.h"
#include "main/screenshots.h"
#include "words/words.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using namespace diapason;

constexpr int wrongUsage = 64;

struct ConsoleWords {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

void say(const QString &line, bool window)
{
    std::fputs(qUtf8Printable(u"diapason: "_s + line + u'\n'), stderr);
    if (window) { // started from a desktop, nobody reads stderr
        QMessageBox box(QMessageBox::Warning, u"Diapason"_s, line);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
}

int complain(const Error &error, bool window)
{
    say(words::errorLine(error), window);
    return error.kind == Error::Kind::Usage ? wrongUsage : 1;
}

QString help()
{
    //: Help of the console on the command line; keep the option names.
    return ConsoleWords::tr("Usage: diapason [--campus NAME|FILE | --demo [--demo-size small|large]] [--lang fr|en] [--screenshots FOLDER]\n"
                        "Opens the console on a stored campus (secrets from the keychain), on a campus file (secrets from the environment) or on\n"
                        "the embedded demo campus.\n"
                        "The headless twin is diapasonctl.\n");
}

/// Here and not in openCampus(): what the twin does every hour is not what somebody opened last.
QCoro::Task<Result<OpenedCampus>> openChosen(CampusOptions options, CampusBook book)
{
    Result<OpenedCampus> opened = co_await openCampus(options, book);
    if (opened && opened->stored)
        if (const Result<void> noted = co_await book.profiles->noteOpened(opened->stored->id, opened->clock->now()); !noted)
            std::fputs(qUtf8Printable(u"diapason: "_s + words::errorLine(noted.error()) + u'\n'), stderr);
    co_return opened;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"diapason"_s);
    useSystemProxies();
    QApplication::setApplicationDisplayName(u"Diapason"_s);
    QApplication::setApplicationVersion(u"" DIAPASON_VERSION ""_s);
    Theme::install(app);
    applyPreferences();

    QList<OptionSpec> known = campusOptionSpecs();
    known += {{u"--screenshots"_s, true}, {u"--help"_s, false}, {u"--version"_s, false}};
    const Result<CommandLine> line = readCommandLine(QApplication::arguments().sliced(1), known);
    if (!line)
        return complain(line.error(), false);
    const Result<words::Language> language = languageOption(*line);
    if (!language)
        return complain(language.error(), false);
    if (line->has(u"--lang"_s))
        words::useLanguage(*language);
    if (line->has(u"--help"_s) || line->has(u"--version"_s)) {
        std::fputs(qUtf8Printable(line->has(u"--help"_s) ? help() : u"diapason " DIAPASON_VERSION "\n"_s), stdout);
        return 0;
    }
    const bool drawing = line->has(u"--screenshots"_s);
    const Result<CampusOptions> options = campusOptions(*line);
    if (!options)
        return complain(options.error(), !drawing);
    const CampusBook book = systemBook();
    Result<OpenedCampus> opened = QCoro::waitFor(openChosen(*options, book));
    if (const QString aside = book.profiles->setAside(); !aside.isEmpty())
        say(words::campusesSetAside(aside), !drawing);
    if (!opened)
        return complain(opened.error(), !drawing);

    Console console(*std::move(opened));
    if (drawing)
        return drawScreens(console, line->options.value(u"--screenshots"_s)) ? 0 : 1;
    console.window().show();
    return QApplication::exec();
}
