// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dossier.h"

using namespace Qt::StringLiterals;

namespace diapason {

DossierItem maskedItem(DossierItem item, const QString &masked)
{
    if (item.unmasked || !item.message)
        return item;
    DossierMessage &message = *item.message;
    for (DossierQuote &quote : message.quotes)
        quote = {masked, masked};
    if (item.isOthers()) {
        message.author = {};
        message.username = masked;
        message.name = masked;
        message.text = masked;
        message.mentions = {};
        message.files = {};
    }
    return item;
}

QString partStateCode(PartReport::State state)
{
    switch (state) {
    case PartReport::State::Waiting: return u"waiting"_s;
    case PartReport::State::Complete: return u"complete"_s;
    case PartReport::State::Partial: return u"partial"_s;
    case PartReport::State::Failed: return u"failed"_s;
    case PartReport::State::Unreadable: return u"unreadable"_s;
    case PartReport::State::LeftOut: return u"left_out"_s;
    }
    return {};
}

} // namespace diapason
