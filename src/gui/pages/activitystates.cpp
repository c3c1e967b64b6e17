// SPDX-License-Identifier: GPL-3.0-or-later
// The designed states of an activity's table (look.md §10): icon, sentence, meaning, one button.
#include "gui/pages/activitywords.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

StateAction readAction(const QString &text, bool online)
{
    return {.id = u"read"_s,
        .text = text,
        .kind = Button::Kind::Primary,
        .icon = "arrow-clockwise"_L1,
        .enabled = online,
        .tip = online ? QString{} : ActivityWords::tr("Reading needs both servers.")};
}

} // namespace

StateWords ActivityWords::nothingChosen()
{
    return {.symbol = "mortarboard"_L1,
        .tone = Tone::Plain,
        .sentence = tr("Choose an activity"),
        .meaning = tr("Both sides of its room, every difference and its reason are shown here.")};
}

StateWords ActivityWords::neverRead(bool online)
{
    return {.symbol = "arrow-left-right"_L1,
        .tone = Tone::Plain,
        .sentence = tr("This activity was not read yet"),
        .meaning = tr("Nothing is known of its members, so nobody is considered absent."),
        .actions = {readAction(tr("Read both sides"), online)}};
}

StateWords ActivityWords::stopped(bool online)
{
    return {.symbol = "slash-circle-fill"_L1,
        .tone = Tone::Information,
        .sentence = tr("Reading was stopped"),
        .meaning = tr("Nothing can be compared; nobody is considered absent."),
        .actions = {readAction(tr("Read again"), online)}};
}

StateWords ActivityWords::failed(const Error &error, bool chooses)
{
    const words::ErrorWords said = words::error(error);
    QList<StateAction> actions;
    if (chooses && isLinkFault(error.code))
        actions.append({.id = u"chooseRoom"_s, .text = tr("Choose the room…"), .kind = Button::Kind::Primary, .icon = "link-45deg"_L1});
    actions.append({.id = u"read"_s, .text = tr("Retry"), .kind = Button::Kind::Secondary, .icon = "arrow-clockwise"_L1});
    return {.symbol = "x-octagon"_L1,
        .tone = Tone::Blocked,
        .sentence = said.what,
        .meaning = said.todo.isEmpty() ? said.meaning : said.meaning + u'\n' + said.todo,
        .actions = actions,
        .details = said.details,
        .exchange = said.exchange};
}

StateWords ActivityWords::noDrift(const Comparison &comparison)
{
    const int rows = int(comparison.rows.size());
    return {.symbol = "check-circle"_L1,
        .tone = Tone::InStep,
        .sentence = tr("No drift in this room"),
        .meaning = comparison.expected > 0
            ? tr("The %Ln person(s) expected are there, with the right role.", nullptr, comparison.expected)
            : tr("Nobody is expected, and nobody is there too many."),
        .actions = rows > 0 ? QList<StateAction>{{.id = u"showAll"_s, .text = tr("Show the %Ln line(s)", nullptr, rows)}}
                            : QList<StateAction>{}};
}

StateWords ActivityWords::filteredAway(const DriftModel &rows)
{
    QStringList classWords;
    for (const DriftClass driftClass : rows.classes())
        classWords << words::driftClass(driftClass);
    classWords.sort();
    const QString which = classWords.join(u", "_s);
    QString sentence = tr("No line here");
    if (!which.isEmpty() && !rows.text().isEmpty()) {
        //: %1 is one or more class words, %2 what was typed
        sentence = tr("No line “%1” for “%2”").arg(which, rows.text());
    } else if (!which.isEmpty()) {
        //: %1 is one or more class words
        sentence = tr("No line “%1”").arg(which);
    } else if (!rows.text().isEmpty()) {
        //: %1 is what was typed
        sentence = tr("No line for “%1”").arg(rows.text());
    }
    return {.symbol = "funnel"_L1,
        .tone = Tone::Information,
        .sentence = sentence,
        .meaning = tr("There are %Ln line(s) without the filter.", nullptr, rows.allRows()),
        .actions = {{.id = u"clearFilter"_s, .text = tr("Clear the filter"), .icon = "x-lg"_L1}}};
}

const Progress &ActivityWords::leading(const CheckState &check)
{
    return check.chat.server == Server::None ? check.moodle : check.chat;
}

QString ActivityWords::loading(const CheckState &check)
{
    const Progress &progress = leading(check);
    if (progress.server == Server::None)
        return tr("Reading both sides");
    const QString done = words::number(progress.done), total = words::number(progress.total);
    const bool whole = progress.total >= 0;
    if (progress.server == Server::Moodle)
        return whole ? tr("Moodle: %1 of %2 enrolled people").arg(done, total)
                     : tr("Moodle: %1 enrolled people so far").arg(done);
    if (progress.call.startsWith("users."_L1))
        return whole ? tr("Rocket.Chat: %1 of %2 accounts").arg(done, total) : tr("Rocket.Chat: %1 accounts so far").arg(done);
    return whole ? tr("Rocket.Chat: %1 of %2 members").arg(done, total) : tr("Rocket.Chat: %1 members so far").arg(done);
}

} // namespace diapason
