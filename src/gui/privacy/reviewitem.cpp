// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen item of the review: read as plain text, left out, unmasked.
#include "gui/parts/button.h"
#include "gui/parts/label.h"
#include "gui/privacy/askreason.h"
#include "gui/privacy/casetable.h"
#include "gui/privacy/reviewstep.h"
#include "words/privacy.h"
#include "words/words.h"

#include <QPlainTextEdit>
#include <QShortcut>

namespace diapason {

using namespace Qt::StringLiterals;

const DossierItem *ReviewStep::current() const
{
    const QModelIndex now = m_table->currentIndex();
    return now.isValid() ? m_model.item(now.row()) : nullptr;
}

/// As it may leave, every line of it: plain text, whatever somebody wrote.
QString ReviewStep::whole(const DossierItem &item) const
{
    const DossierItem shown = maskedItem(item, words::masked());
    if (shown.file)
        //: A file that somebody uploaded: its name, its type, its size
        return tr("%1\nType: %2\nSize: %3").arg(shown.file->name, shown.file->type, QLocale().formattedDataSize(shown.file->bytes));
    QStringList parts;
    for (const DossierQuote &quote : shown.message->quotes)
        //: Words of somebody else within a message; %1 is who wrote them, %2 what
        parts << tr("Quoted from %1: %2").arg(quote.author, quote.text);
    parts << (shown.message->encrypted ? CaseItemsModel::line(shown) : shown.message->text);
    if (!shown.message->files.isEmpty())
        parts << tr("Files: %1").arg(shown.message->files.join(u", "_s));
    return parts.join(u"\n\n"_s);
}

void ReviewStep::showItem()
{
    const DossierItem *item = current();
    if (!item) {
        m_about->clear();
        m_text->clear();
        m_decided->clear();
        m_exclude->setEnabled(false);
        m_unmask->setEnabled(false);
        return;
    }
    const QModelIndex row = m_table->currentIndex();
    const auto cell = [&](int column) { return row.siblingAtColumn(column).data().toString(); };
    QStringList about{cell(CaseItemsModel::Kind), cell(CaseItemsModel::Room), 
        //: %1 is a day in full, %2 a time
        tr("%1 at %2").arg(words::longDate(item->at().toLocalTime().date()), words::time(item->at()))};
    if (!cell(CaseItemsModel::Who).isEmpty())
        about << cell(CaseItemsModel::Who);
    m_about->setText(about.join(u" · "_s));
    if (const QString text = whole(*item); text != m_text->toPlainText())
        m_text->setPlainText(text);
    m_decided->setText(item->reason.isEmpty() ? words::itemDecision(*item)
                                              //: What was decided about something collected, and the reason that somebody typed
                                              : tr("%1: %2").arg(words::itemDecision(*item), item->reason));
    const bool may = !m_keeper.closed() && !busy();
    m_exclude->setText(item->excluded ? tr("Take in again") : tr("Leave out…"));
    m_exclude->setToolTip(tr("Del; a reason is asked for"));
    m_exclude->setEnabled(may);
    m_unmask->setText(item->unmasked ? tr("Mask again") : tr("Unmask…"));
    m_unmask->setToolTip(item->holdsOthers() ? m_unmaskKey->key().toString() + u": "_s + tr("shows the words of others, for a reason that is kept")
                                             : tr("There are no words of others in it."));
    m_unmask->setVisible(item->holdsOthers());
    m_unmask->setEnabled(may && item->holdsOthers());
}

void ReviewStep::exclude()
{
    const DossierItem *item = current();
    if (!item || !m_exclude->isEnabled())
        return;
    if (item->excluded)
        return desk().decide(item->number, false, item->unmasked, {});
    const PlanQuestion question{.id = u"privacy.leaveOut"_s,
        .title = tr("Leave out of the archive"),
        .question = tr("Why does this stay out of the archive?"),
        .meaning = tr("It stays in what was collected, and the manifest counts it. The reason is written in the log."),
        .accept = tr("Leave out")};
    askReason(this, question, [this, number = item->number, unmasked = item->unmasked](const QString &why) {
        desk().decide(number, true, unmasked, why);
    });
}

void ReviewStep::unmask()
{
    const DossierItem *item = current();
    if (!item || !m_unmask->isEnabled())
        return;
    if (item->unmasked)
        return desk().decide(item->number, item->excluded, false, {});
    const PlanQuestion question{.id = u"privacy.show"_s,
        .title = tr("Show the words of others"),
        .question = tr("Why may the person read what somebody else wrote?"),
        .meaning = tr("Names and words of others in this item will be in the archive. The reason is written in the log."),
        .accept = tr("Unmask"),
        .kind = Button::Kind::Destructive};
    askReason(this, question, [this, number = item->number, excluded = item->excluded](const QString &why) {
        desk().decide(number, excluded, true, why);
    });
}

void ReviewStep::includeMasked()
{
    const DossierItem *item = current();
    if (item && m_exclude->isEnabled() && (item->excluded || item->unmasked))
        desk().decide(item->number, false, false, {});
}

} // namespace diapason
