// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and compares many activities in one go, for the console and for the twin alike.
#pragma once

#include "app/reader.h"
#include "domain/sweep.h"

namespace diapason {

using ComparisonResult = Result<std::shared_ptr<const Comparison>>;

/// What a sweep needs of whoever runs it. Outlives the sweep.
class SweepHost
{
public:
    virtual ~SweepHost() = default;
    /// As it is now: it may change while the sweep goes on.
    [[nodiscard]] virtual const Catalogue &catalogue() const = 0;
    /// One activity, as Reader::check() reads it.
    [[nodiscard]] virtual QCoro::Task<ComparisonResult> read(
        Activity activity, ProgressFn progress, std::stop_token stop, SharedCoursePtr shared)
        = 0;
    /// What came of it: it is shown and kept, and the sweep holds it no longer. Not told of what a stop cut short.
    [[nodiscard]] virtual QCoro::Task<> took(Cmid cmid, ComparisonResult result) = 0;
    /// Something of the state is new.
    virtual void moved(const SweepState &state) = 0;
    /// Waits until a server that is away answers again. False: it will not be waited for, and the sweep is left.
    [[nodiscard]] virtual QCoro::Task<bool> untilBack(Error error, std::stop_token stop) = 0;
};

struct SweepOrder {
    SweepScope scope = {};
    QDateTime began = {};
    QList<Cmid> left = {}; ///< in order; those of one course are read together, when the first of them is due
    int done = 0; ///< of an earlier part of the sweep
    int failures = 0; ///< likewise
    std::shared_ptr<RunPause> pause = std::make_shared<RunPause>();
    /// A server that is away is waited for, and a refused token leaves the sweep. Otherwise both are results like others.
    bool endures = true;
};

/// Runs one sweep at a time. It and what it was given outlive every task it gave.
class Sweeper
{
public:
    Sweeper(Reader &reader, MoodleServer &moodle, ChatServer &chat, Clock &clock)
        : m_reader(reader), m_moodle(moodle), m_chat(chat), m_clock(clock)
    {
    }
    /// The state at the end: Phase::None when everything was read, Phase::Left when it was stopped or could not go on.
    [[nodiscard]] QCoro::Task<SweepState> sweep(SweepOrder order, SweepHost &host, std::stop_token stop);

private:
    Reader &m_reader;
    MoodleServer &m_moodle;
    ChatServer &m_chat;
    Clock &m_clock;
};

/// What the twin does until a server is back: tries again after growing pauses, and gives up after some of them.
class Patience
{
public:
    Patience(Reader &reader, Clock &clock) : m_reader(reader), m_clock(clock) { }
    /// `told`: until when it waits now; an invalid time once it goes on.
    [[nodiscard]] QCoro::Task<bool> untilBack(Error error, std::function<void(QDateTime)> told, std::stop_token stop);

private:
    [[nodiscard]] QCoro::Task<bool> tryAgain(Error error, std::function<void(QDateTime)> told, std::stop_token stop);
    Reader &m_reader;
    Clock &m_clock;
    std::shared_ptr<RunPause> m_trying = std::make_shared<RunPause>(); ///< held by the one who tries for all
    bool m_back = false; ///< what came of the last tries
};

} // namespace diapason
