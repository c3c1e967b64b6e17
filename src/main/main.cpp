// SPDX-License-Identifier: GPL-3.0-or-later
// Composition root of the console: options, campus, window.
#include "gui/frame/preferences.h"
#include "gui/pages/dialogs.h"
#include "gui/theme/theme.h"
#include "launch/handover.h"
#include "launch/proxies.h"
#include "main/assistantdesk.h"
#include "main/console.h"
#include "main/scene.h"
#include "main/screenshots.h"
#include "main/shell.h"
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

int complain(const Error &error)
{
    std::fputs(qUtf8Printable(u"diapason: "_s + words::errorLine(error) + u'\n'), stderr);
    return error.kind == Error::Kind::Usage ? wrongUsage : 1;
}

QString help()
{
    //: Help of the console on the command line; keep the option names.
    return ConsoleWords::tr(
        "Usage: diapason [--campus NAME|FILE | --demo [--demo-size small|large] [--companion]] [--lang fr|en] [--screenshots "
        "FOLDER]\n"
        "Opens the console on a stored campus (secrets from the keychain), on a campus file (secrets from the environment) or "
        "on\n"
        "the embedded demo campus. Without any of them: on the campus opened last, or on the assistant that sets one up.\n"
        "The headless twin is diapasonctl.\n");
}

/// Draws the screens of a campus that opens at once, without a window for what goes wrong.
int draw(const CampusOptions &options, const QString &folder)
{
    WindowDialogs dialogs;
    const Scene scene;
    Campuses campuses(scene.book().shelves());
    const CampusBook book = options.demo ? scene.book() : systemBook();
    Result<OpenedCampus> opened = QCoro::waitFor(openCampus(options, book));
    if (!opened)
        return complain(opened.error());
    if (options.demo)
        scene.furnish(*opened, campuses);
    Console console(*std::move(opened), dialogs, campuses, {}, &book);
    return drawScreens(console, folder) ? 0 : 1;
}

/// A browser started this program with the link of a sign-on, for the console that waits for it.
int bring(const QString &link)
{
    const Result<void> taken = handOver(link);
    if (taken)
        return 0;
    const int code = complain(taken.error());
    QMessageBox box(QMessageBox::Warning, u"Diapason"_s, words::errorLine(taken.error())); // nobody reads stderr then
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return code;
}

int run(const CampusOptions &options)
{
    WindowDialogs dialogs;
    AssistantDesk desk(dialogs);
    Shell shell(systemBook(), dialogs, [&desk](Campuses &campuses, std::optional<Profile> existing, QWidget *parent) {
        return desk.make(campuses, std::move(existing), parent);
    });
    const Handover handover([&desk](const QString &link) { return desk.takeSignOnLink(link); });
    shell.start(options);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"diapason"_s);
    useSystemProxies();
    QApplication::setApplicationDisplayName(u"Diapason"_s);
    QGuiApplication::setDesktopFileName(u"diapason"_s);
    QApplication::setApplicationVersion(u"" DIAPASON_VERSION ""_s);
    Theme::install(app);
    applyPreferences();

    QList<OptionSpec> known = campusOptionSpecs();
    known += {{u"--screenshots"_s, true}, {u"--help"_s, false}, {u"--version"_s, false}};
    const Result<CommandLine> line = readCommandLine(QApplication::arguments().sliced(1), known);
    if (!line)
        return complain(line.error());
    const Result<words::Language> language = languageOption(*line);
    if (!language)
        return complain(language.error());
    if (line->has(u"--lang"_s))
        words::useLanguage(*language);
    if (line->has(u"--help"_s) || line->has(u"--version"_s)) {
        std::fputs(qUtf8Printable(line->has(u"--help"_s) ? help() : u"diapason " DIAPASON_VERSION "\n"_s), stdout);
        return 0;
    }
    if (const QString link = signOnLinkIn(line->words); !link.isEmpty())
        return bring(link);
    const Result<CampusOptions> options = campusOptions(*line);
    if (!options)
        return complain(options.error());
    return line->has(u"--screenshots"_s) ? draw(*options, line->options.value(u"--screenshots"_s)) : run(*options);
}
