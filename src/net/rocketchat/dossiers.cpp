// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/dossiers.h"

#include "net/rocketchat/readers.h"
#include "net/rocketchat/rocketchatserver.h"

namespace diapason {

std::unique_ptr<ChatDossiers> rocketchat::makeDossiers(std::shared_ptr<Talk>)
{
    return {};
}

QCoro::Task<Result<int>> RocketChatServer::removeMessages(RoomId, QString, std::stop_token)
{
    co_return Failure{Error{.kind = Error::Kind::Refused, .server = Server::RocketChat}};
}

QCoro::Task<Result<void>> RocketChatServer::setAccountActive(AccountId, bool, bool, std::stop_token)
{
    co_return Failure{Error{.kind = Error::Kind::Refused, .server = Server::RocketChat}};
}

QCoro::Task<Result<void>> RocketChatServer::deleteAccount(AccountId, bool, std::stop_token)
{
    co_return Failure{Error{.kind = Error::Kind::Refused, .server = Server::RocketChat}};
}

} // namespace diapason
