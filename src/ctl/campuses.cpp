// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/files.h"
#include "ctl/human.h"
#include "ctl/json.h"
#include "ctl/table.h"
#include "ctl/words.h"
#include "words/words.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

/// What a command answers.
struct Answer {
    QString text = {};
    QJsonObject json = {};
};
using Answered = Result<Answer>;

QCoro::Task<Answered> listed(CampusBook book, bool coloured)
{
    const Result<QList<Profile>> campuses = co_await book.profiles->all();
    if (!campuses)
        co_return Failure{campuses.error()};
    co_return Answer{campusesText(*campuses, QDateTime::currentDateTimeUtc(), coloured), campusesJson(*campuses)};
}

QCoro::Task<Answered> imported(CampusBook book, QString file, QString name)
{
    const Result<Campus> campus = campusOfFile(file, book.environment);
    if (!campus)
        co_return Failure{campus.error()};
    Profile profile;
    profile.campus = *campus;
    if (!name.isEmpty())
        profile.campus.name = name;
    profile.campus.name = profile.campus.name.simplified();
    const Result<CampusId> saved = co_await book.profiles->save(profile);
    if (!saved)
        co_return Failure{saved.error()};
    const QString text
        = Ctl::tr("Stored as “%1”. Its secrets are not in the file: they come from the environment, or are entered in "
                  "the console.")
              .arg(profile.campus.name);
    co_return Answer{safe(text) + u'\n', campusesJson({profile})};
}

QCoro::Task<Answered> exported(CampusBook book, QString name, QString file, bool replace)
{
    const Result<Profile> profile = co_await storedCampus(book, name);
    if (!profile)
        co_return Failure{profile.error()};
    const QByteArray content = campusToJson(profile->campus);
    if (file.isEmpty())
        co_return Answer{QString::fromUtf8(content), QJsonDocument::fromJson(content).object()};
    if (const Result<void> written = writeFile(file, content, replace); !written)
        co_return Failure{written.error()};
    //: %1 is the name of a campus, %2 a file
    co_return Answer{safe(Ctl::tr("“%1” was written to %2, without secrets.").arg(profile->campus.name, file)) + u'\n',
        campusesJson({*profile})};
}

QCoro::Task<Answered> answered(CampusBook book, Command command, bool coloured)
{
    if (command.kind == Command::Kind::Import)
        return imported(book, command.file, command.name);
    if (command.kind == Command::Kind::Export)
        return exported(book, command.name, command.file, command.yes);
    return listed(book, coloured);
}

} // namespace

void complainOfDamage(const CampusBook &book, Terminal &terminal)
{
    if (const QString path = book.profiles->setAside(); !path.isEmpty())
        terminal.complain(words::campusesSetAside(path));
}

int runCampuses(const CampusBook &book, const Command &command, Terminal &terminal)
{
    const Answered answer = QCoro::waitFor(answered(book, command, terminal.coloured()));
    complainOfDamage(book, terminal);
    if (!answer)
        return failed(terminal, answer.error(), command.json);
    terminal.say(command.json ? toText(answer->json) : answer->text);
    return Fine;
}

} // namespace diapason::ctl
