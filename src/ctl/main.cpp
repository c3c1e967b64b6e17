// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/human.h"
#include "launch/proxies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

int runOnCampus(const Command &command, Terminal &terminal, const Interruption &interruption)
{
    const Reach reach = command.kind == Command::Kind::Find ? Reach::KeptOnly : Reach::Servers;
    const CampusBook book = systemBook();
    Result<OpenedCampus> opened = QCoro::waitFor(openCampus(command.campus, book, reach, interruption.token()));
    complainOfDamage(book, terminal);
    if (!opened)
        return failed(terminal, opened.error(), command.json);
    const auto desk = std::make_shared<Desk>(*std::move(opened), terminal, interruption.token());
    switch (command.kind) {
    case Command::Kind::Courses: return QCoro::waitFor(runCourses(desk, command));
    case Command::Kind::Check: return QCoro::waitFor(runCheck(desk, command));
    case Command::Kind::Sweep: return QCoro::waitFor(runSweep(desk, command));
    case Command::Kind::Resync: return QCoro::waitFor(runResync(desk, command));
    case Command::Kind::Plan: return QCoro::waitFor(runPlan(desk, command));
    case Command::Kind::Apply: return QCoro::waitFor(runApply(desk, command));
    case Command::Kind::Undo: return QCoro::waitFor(runUndo(desk, command));
    case Command::Kind::Doctor: return QCoro::waitFor(runDoctor(desk, command));
    case Command::Kind::LinkShow: return QCoro::waitFor(runLinkShow(desk, command));
    case Command::Kind::LinkConfirm: return QCoro::waitFor(runLinkConfirm(desk, book, command));
    case Command::Kind::Find: return QCoro::waitFor(runFind(desk, command));
    case Command::Kind::Person: return QCoro::waitFor(runPerson(desk, command));
    case Command::Kind::PersonExport: return QCoro::waitFor(runPersonExport(desk, book, command));
    case Command::Kind::Retention: return QCoro::waitFor(runRetention(desk, command));
    case Command::Kind::Account: return QCoro::waitFor(runAccountShow(desk, command));
    case Command::Kind::Show:
    case Command::Kind::Sign:
    case Command::Kind::LinkForget:
    case Command::Kind::Journal:
    case Command::Kind::Purge:
    case Command::Kind::Campuses:
    case Command::Kind::Import:
    case Command::Kind::Export:
    case Command::Kind::Help:
    case Command::Kind::Version:
    case Command::Kind::DemoServe: break;
    }
    return Failed;
}

int run(const QStringList &arguments)
{
    Terminal terminal;
    words::useLanguage(languageOf(arguments));
    const Result<Command> command = parseCommand(arguments);
    if (!command)
        return failed(terminal, command.error(), arguments.contains(u"--json"_s));
    if (command->kind == Command::Kind::Help) {
        terminal.say(helpText());
        return Fine;
    }
    if (command->kind == Command::Kind::Version) {
        terminal.say(u"diapasonctl " DIAPASON_VERSION "\n"_s);
        return Fine;
    }
    if (command->kind == Command::Kind::Campuses || command->kind == Command::Kind::Import
        || command->kind == Command::Kind::Export)
        return runCampuses(systemBook(), *command, terminal);
    if (command->kind == Command::Kind::Journal)
        return runJournal(systemBook(), *command, terminal);
    if (command->kind == Command::Kind::Purge)
        return runPurge(systemBook(), *command, terminal);
    if (command->kind == Command::Kind::Sign)
        return runSign(*command, terminal);
    if (command->kind == Command::Kind::Show)
        return runShow(systemBook(), *command, terminal);
    if (command->kind == Command::Kind::Account && command->account.verb != AccountOptions::Verb::Show)
        return runAccountMatch(systemBook(), *command, terminal);
    if (command->kind == Command::Kind::LinkForget)
        return runLinkForget(systemBook(), *command, terminal);
    const Interruption interruption;
    if (command->kind == Command::Kind::DemoServe)
        return runDemoServe(*command, terminal, interruption);
    return runOnCampus(*command, terminal, interruption);
}

} // namespace

} // namespace diapason::ctl

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"diapason"_s);
    diapason::useSystemProxies();
    QCoreApplication::setApplicationVersion(u"" DIAPASON_VERSION ""_s);
    return diapason::ctl::run(QCoreApplication::arguments().sliced(1));
}
