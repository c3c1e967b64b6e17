// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/chatrecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

/// Seventeen characters, as the ids Meteor draws; these only have to be told apart.
QString numbered(QChar family, quint64 number) { return family + QString::number(number, 36).rightJustified(16, u'0'); }

} // namespace

QString ChatSubscription::id() const { return numbered(u's', number); }

QString ChatMessage::id() const { return numbered(u'm', number); }

const ChatSubscription *ChatRoom::memberOf(const ChatUser *user) const
{
    const auto at = members.find(const_cast<ChatUser *>(user));
    return at == members.end() ? nullptr : &at->second;
}

ChatSubscription *ChatRoom::memberOf(const ChatUser *user)
{
    return const_cast<ChatSubscription *>(std::as_const(*this).memberOf(user));
}

int ChatRoom::owners() const
{
    return int(std::ranges::count_if(members, [](const auto &member) { return member.second.has(u"owner"_s); }));
}

} // namespace diapason::demo
