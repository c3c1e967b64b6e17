// SPDX-License-Identifier: GPL-3.0-or-later
// Files, which are never whole in memory: what is not taken is not read, and the server waits.
#include "core/log.h"
#include "net/fault.h"
#include "net/line.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace diapason {

namespace wire {

namespace {

using Kind = Error::Kind;
constexpr qint64 longestRefusal = 64 * 1024;

/// One request and how far it came.
struct Flow {
    SharedLine line;
    Call call;
    std::stop_token stop;
    Transport::TakePiece take;
    qint64 announced = -1;
    Attempt attempt = {};
    qint64 bytes = 0;
    bool taken = false; ///< a piece, which nobody gives back
    std::unique_ptr<Pacer::Turn> turn = {};
    std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply = {};
    std::shared_ptr<std::optional<CertificateFacts>> refused = {};

    [[nodiscard]] bool stopped() const { return isStopped(line, stop); }
    void failed(Kind kind, const QString &code = {}) { attempt.answer = Failure{Error{.kind = kind, .code = code}}; }
};
using FlowPtr = std::shared_ptr<Flow>;

/// Waits until there is something to read or nothing more to come; false when that took too long.
QCoro::Task<bool> ready(FlowPtr flow)
{
    const auto bell = std::make_shared<Bell>(&flow->line->pacer);
    QObject watch; // its end cuts the connections
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(flow->reply.get(), &QNetworkReply::readyRead, &watch, [bell] { bell->ring(); });
    QObject::connect(flow->reply.get(), &QNetworkReply::finished, &watch, [bell] { bell->ring(); });
    QObject::connect(&deadline, &QTimer::timeout, &watch, [bell] { bell->ring(); });
    deadline.start(flow->call.patience.value_or(flow->line->options.patience));
    const EitherStop hangUp{flow->stop, flow->line->closing.get_token(), [bell] { bell->ring(); }};
    if (!flow->reply->isFinished() && flow->reply->bytesAvailable() == 0)
        co_await *bell;
    co_return deadline.isActive();
}

/// The next piece, shorter than it could be at the end alone; false when it went wrong.
QCoro::Task<bool> fill(FlowPtr flow, QByteArray *piece)
{
    *piece = {};
    while (piece->size() < Transport::pieceSize) {
        const QByteArray more = flow->reply->read(Transport::pieceSize - piece->size());
        *piece += more;
        if (!more.isEmpty())
            continue;
        if (flow->reply->isFinished())
            break;
        const bool inTime = co_await ready(flow);
        if (flow->stopped() || !inTime) {
            flow->failed(flow->stopped() ? Kind::Cancelled : Kind::Timeout);
            flow->reply->abort();
            co_return false;
        }
    }
    co_return true;
}

/// What the server said instead of a file.
void judgeRefusal(Flow &flow, const QByteArray &body)
{
    flow.attempt.came.body += body.first(std::min<qsizetype>(body.size(), longestRefusal - flow.attempt.came.body.size()));
}

bool isFile(const Flow &flow)
{
    const int status = flow.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return status >= 200 && status < 300;
}

/// Once all has come, or the connection broke.
void conclude(Flow &flow)
{
    Attempt &attempt = flow.attempt;
    attempt.came.status = flow.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    attempt.came.headers = flow.reply->headers();
    attempt.rate = rateHeaders(attempt.came.headers);
    if (!isFile(flow)) {
        attempt.answer = decoded(*flow.reply, attempt.came, *flow.refused, flow.line->options.judge, flow.line->clock.now());
        if (!attempt.answer
            && attempt.answer.error().code == "redirect"_L1) // it may lead to a store, by an address that opens it
            attempt.answer.error().detail = QUrl(attempt.answer.error().detail).host();
        settle(*flow.turn, attempt.answer, attempt.rate);
        return;
    }
    attempt.answer = attempt.came;
    if (const auto cut = lineFault(*flow.reply, *flow.refused)) {
        attempt.answer = Failure{*cut};
        settle(*flow.turn, attempt.answer, attempt.rate);
    } else if (flow.announced >= 0 && flow.bytes != flow.announced) {
        flow.failed(Kind::Malformed, u"size"_s);
    }
}

/// Reads to the end. Gives `taken` pieces on one by one.
QCoro::Task<> drain(FlowPtr flow)
{
    QByteArray piece;
    while (co_await fill(flow, &piece)) {
        if (piece.isEmpty()) {
            conclude(*flow);
            co_return;
        }
        if (!isFile(*flow)) {
            judgeRefusal(*flow, piece);
            continue;
        }
        flow->bytes += piece.size();
        if (flow->announced >= 0 && flow->bytes > flow->announced) {
            flow->failed(Kind::Malformed, u"size"_s);
            flow->reply->abort();
            co_return;
        }
        flow->taken = true;
        const bool wanted = co_await flow->take(std::move(piece));
        if (!wanted || flow->stopped()) {
            flow->failed(Kind::Cancelled);
            flow->reply->abort();
            co_return;
        }
    }
}

QCoro::Task<> run(FlowPtr flow)
{
    flow->turn = flow->line->pacer.queue(u"GET "_s + flow->call.name, flow->call.name);
    {
        const EitherStop leave{flow->stop, flow->line->closing.get_token(), [flow] { flow->turn->giveUp(); }};
        co_await flow->turn->granted();
    }
    if (!flow->stopped()) {
        QNetworkRequest request = requestFor(*flow->line, flow->call);
        request.setRawHeader("Accept", "*/*");
        request.setRawHeader("Accept-Encoding", "identity"); // what a few bytes unfold to is nobody's guess
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // its window opens whether or not anybody reads
        flow->attempt.issued = true;
        ++flow->line->calls;
        flow->attempt.sentAt = flow->line->clock.now();
        flow->reply.reset(flow->line->network.get(request));
        flow->reply->setReadBufferSize(Transport::pieceSize);
        flow->refused = refusals(*flow->reply, flow->line->options.trust);
        co_await drain(flow);
    }
    flow->reply.reset();
    flow->turn.reset(); // a long file says nothing of the server's pace
}

QCoro::Task<Result<qint64>> streamed(
    SharedLine line, Call call, qint64 announced, Transport::TakePiece take, std::stop_token stop)
{
    if (const auto error = closedBy(*line, call))
        co_return Failure{*error};
    for (int tries = 1, sent = 1;; ++tries, ++sent) {
        const auto flow
            = std::make_shared<Flow>(Flow{.line = line, .call = call, .stop = stop, .take = take, .announced = announced});
        co_await run(flow);
        if (!flow->attempt.answer) {
            flow->attempt.answer.error().server = line->options.server;
            flow->attempt.answer.error().call = call.name;
        }
        record(*line, call, sent, flow->attempt, flow->bytes);
        if (flow->attempt.answer)
            co_return flow->bytes;
        const Error error = flow->attempt.answer.error();
        qCDebug(lcNet) << call.name << "failed:" << int(error.kind) << error.code << error.status;
        if (error.kind == Kind::RateLimited && !flow->taken) {
            --tries;
            continue;
        }
        if (flow->taken || !error.isTransient() || tries >= line->options.tries || isStopped(line, stop))
            co_return Failure{error};
        co_await pause(line, backOff(line->options, tries), stop);
    }
}

} // namespace

} // namespace wire

QCoro::Task<Result<qint64>> Transport::stream(Call call, qint64 bytes, TakePiece take, std::stop_token stop)
{
    call.sealed = true;
    return wire::streamed(m_line, std::move(call), bytes, std::move(take), std::move(stop));
}

} // namespace diapason
