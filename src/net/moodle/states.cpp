// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/states.h"

#include "net/moodle/listing.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace diapason::moodle {
namespace {

QCoro::Task<> readBatch(std::shared_ptr<AccountStates> accounts, QList<qint64> ids)
{
    if (accounts->cancelled || (accounts->failed && accounts->failed->kind == Error::Kind::Unauthenticated))
        co_return;
    ++accounts->calls;
    const auto states = co_await accounts->caller->ask(GetUsersById{.ids = ids}, accounts->stop);
    if (states) {
        accounts->states.insert(*states);
        if (accounts->onBatch && !accounts->stop.stop_requested())
            accounts->onBatch();
        co_return;
    }
    const bool poison = isPoison(states.error());
    if (states.error().kind == Error::Kind::Cancelled)
        accounts->cancelled = true;
    else if (!accounts->failed)
        accounts->failed = states.error();
    if (poison && ids.size() > 1) {
        co_await readBatch(accounts, ids.first(ids.size() / 2));
        co_await readBatch(accounts, ids.sliced(ids.size() / 2));
    }
}

} // namespace

QCoro::Task<> readStates(std::shared_ptr<AccountStates> accounts, QList<qint64> ids, int batchSize)
{
    std::vector<QCoro::Task<>> batches;
    for (qsizetype from = 0; from < ids.size(); from += batchSize)
        batches.push_back(readBatch(accounts, ids.mid(from, batchSize)));
    for (QCoro::Task<> &batch : batches)
        co_await batch;
}

} // namespace diapason::moodle
