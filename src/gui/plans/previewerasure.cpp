// SPDX-License-Identifier: GPL-3.0-or-later
// What a preview asks before an erasure: the person once more, typed.
#include "gui/plans/planquestion.h"
#include "gui/plans/previewpage.h"
#include "words/erasure.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason {

void PreviewPage::confirmErasure()
{
    const QString username = erasedUsername(plan());
    const ErasedMessages messages = erasedMessages(plan());
    const QString number = QString::number(messages.counted);
    QList<PlanField> fields{
        //: %1 is a username
        {.name = u"erase.username"_s, .word = tr("Type the username: %1").arg(username)}};
    if (messages.counted > 0)
        fields += {.name = u"erase.number"_s, .word = tr("Type the number of messages: %1").arg(number)};
    const auto fault = [username, number](const QStringList &typed) -> QStringList {
        return {typed.first() == username ? QString() : tr("This plan is about %1.").arg(username),
            //: %1 is a number
            typed.value(1) == number ? QString() : tr("It is %1 that this plan asks for.").arg(number)};
    };
    QStringList meaning;
    if (messages.rooms > 0)
        //: %1 is "1,204 messages in 6 rooms"
        meaning << tr("Deletes %1, for good.").arg(words::erasedCount(messages));
    if (const int rooms = plan().ticked(Operation::Kind::Kick); rooms > 0)
        meaning << tr("Removes the person from %n room(s), which see it.", nullptr, rooms);
    if (plan().ticked(Operation::Kind::SetAccountState) > 0)
        meaning << tr("Deactivates the account; an undo activates it again.");
    if (plan().ticked(Operation::Kind::DeleteAccount) > 0)
        meaning << tr("Deletes the account, for good.");
    auto *dialog = new PlanDialog({.id = u"erase"_s,
                                      .title = tr("Erasure"),
                                      //: %1 is a username
                                      .question = tr("Erase what belongs to %1?").arg(username),
                                      .meaning = meaning.join(u' '),
                                      .accept = irreversible(plan()) > 0 ? tr("Erase for good") : tr("Apply"),
                                      .kind = Button::Kind::Destructive,
                                      .fields = fields},
        fault, this);
    connect(dialog, &PlanDialog::answered, this, &PreviewPage::start);
    dialog->open();
}

} // namespace diapason
