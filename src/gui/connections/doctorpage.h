// SPDX-License-Identifier: GPL-3.0-or-later
// The access doctor: what this account can and cannot do on each server, what that means, and what to ask for.
#pragma once

#include "domain/doctor.h"
#include "models/campuslist.h"

#include <QWidget>

class QBoxLayout;

namespace diapason {

class AbilitiesCard;
class AccessCard;
class Banner;
class Button;
class PageTitle;
class RequestCard;
class Session;
class StatePane;

class DoctorPage final : public QWidget
{
    Q_OBJECT
public:
    explicit DoctorPage(Session &session, QWidget *parent = nullptr);

signals:
    void verdictFound(const diapason::AccessVerdict &verdict);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTitle();
    QWidget *makeCards();
    void display();
    void showVerdict();
    void showDiagnosis(const Diagnosis &diagnosis);
    void showPlugin();
    void copyReport();

    Session &m_session;
    PageTitle *m_title;
    Button *m_copy;
    Button *m_again;
    Banner *m_verdict;
    Banner *m_plugin; ///< what of the plugin is wrong on this campus as a whole
    StatePane *m_state;
    QWidget *m_cards = nullptr;
    QBoxLayout *m_servers = nullptr;
    QBoxLayout *m_below = nullptr;
    AccessCard *m_moodle;
    AccessCard *m_chat;
    AbilitiesCard *m_abilities;
    RequestCard *m_requests;
    QDateTime m_told; ///< the diagnosis whose verdict was announced
};

} // namespace diapason
