// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runpause.h"

#include <QCoroSignal>

namespace diapason {

void RunPause::release()
{
    m_held = false;
    emit woken();
}

QCoro::Task<> released(std::shared_ptr<RunPause> pause, std::stop_token stop)
{
    while (pause->isHeld() && !stop.stop_requested()) {
        const std::stop_callback wake(stop, [pause] { emit pause->woken(); });
        if (!stop.stop_requested())
            co_await qCoro(pause.get(), &RunPause::woken);
    }
}

} // namespace diapason
