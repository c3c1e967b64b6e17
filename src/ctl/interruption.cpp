// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/interruption.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace diapason::ctl {

namespace {

// A signal handler may touch little more than this.
std::array<int, 2> ends{-1, -1};

void onSignal(int number)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(ends[1], &byte, 1);
    std::signal(number, SIG_DFL);
}

void listenTo(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = 0; // a question waiting for its answer is interrupted, too
    sigaction(number, &action, nullptr);
}

} // namespace

Interruption::Interruption()
{
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        m_notifier->setEnabled(false);
        m_stop.request_stop();
    });
    listenTo(SIGINT, onSignal);
    listenTo(SIGTERM, onSignal);
}

Interruption::~Interruption()
{
    listenTo(SIGINT, SIG_DFL);
    listenTo(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int &end : ends)
        if (end >= 0)
            ::close(std::exchange(end, -1));
}

} // namespace diapason::ctl
