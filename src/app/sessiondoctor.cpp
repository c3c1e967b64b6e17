// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/examiner.h"
#include "app/sessionwork.h"

namespace diapason {

void Session::askDoctor()
{
    if (!m_doctor.asking)
        d->scope.spawn(d->askDoctor());
}

void Session::stopDoctor() { d->doctorStop.request_stop(); }

QCoro::Task<> SessionWork::askDoctor()
{
    DoctorState &doctor = m_session.m_doctor;
    doctorStop = std::stop_source{};
    doctor.asking = true;
    doctor.stopped = false;
    doctor.progress = {};
    emit m_session.doctorChanged();
    const ProgressFn progress = [this](const Progress &p) {
        m_session.m_doctor.progress = p;
        emit m_session.doctorChanged();
    };
    const Diagnosis diagnosis = co_await diagnoseAccess(*m_moodle, *m_chat, QString(m_session.m_campus.name),
        m_session.m_clock->now(), progress, doctorStop.get_token(), GroupNameRule(m_session.m_campus.rules.groupName));
    doctor.asking = false;
    doctor.stopped = doctorStop.stop_requested();
    if (!doctor.stopped)
        doctor.said = diagnosis;
    emit m_session.doctorChanged();
}

} // namespace diapason
