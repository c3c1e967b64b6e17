// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/openingwindow.h"

#include "app/campuses.h"
#include "gui/parts/statepane.h"
#include "words/words.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

OpeningWindow::OpeningWindow(const Campuses &campuses, QWidget *parent)
    : QWidget(parent),
      m_campuses(campuses),
      m_state(new StatePane(this))
{
    setObjectName(u"opening"_s);
    setMinimumSize(640, 420);
    resize(960, 600);
    m_state->setObjectName(u"opening.state"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_state);
    connect(m_state, &StatePane::triggered, this, &OpeningWindow::answer, Qt::QueuedConnection);
    connect(m_state, &StatePane::stopRequested, this, &OpeningWindow::stopWanted, Qt::QueuedConnection);
    connect(&m_campuses, &Campuses::changed, this, [this] {
        if (m_trouble)
            display(); // there may be others to open now
    });
}

void OpeningWindow::showOpening(const QString &name, const CampusId &campus)
{
    m_name = name;
    m_campus = campus;
    m_trouble.reset();
    display();
}

void OpeningWindow::showTrouble(const Trouble &trouble, const CampusId &campus)
{
    m_trouble = trouble;
    m_name = trouble.campus;
    m_campus = campus;
    display();
    if (auto *first = m_state->findChild<Button *>())
        first->setFocus(Qt::OtherFocusReason);
}

void OpeningWindow::display()
{
    //: Window title: the campus, the program.
    setWindowTitle(m_name.isEmpty() ? u"Diapason"_s : tr("%1 · Diapason").arg(m_name));
    if (!m_trouble) {
        //: %1 is the name of a campus; the keychain may be asking the user for its password
        m_state->showLoading(tr("Opening “%1”… The keychain may ask something behind this window.").arg(m_name), 0, -1);
        return;
    }
    const words::ErrorWords said = m_trouble->error ? words::error(*m_trouble->error) : words::ErrorWords{};
    StateWords words{.symbol = "exclamation-triangle"_L1,
        .tone = Tone::Add,
        .sentence = m_trouble->sentence.isEmpty() ? said.what : m_trouble->sentence,
        .meaning = m_trouble->meaning.isEmpty() ? said.meaning + u' ' + said.todo : m_trouble->meaning,
        .details = said.details};
    const auto offer = [&](bool wanted, const QString &id, const QString &text, Button::Kind kind = Button::Kind::Secondary) {
        if (wanted)
            words.actions.append({.id = id, .text = text, .kind = words.actions.isEmpty() ? Button::Kind::Primary : kind});
    };
    const auto isOther = [this](const Profile &profile) { return profile.id != m_campus; };
    offer(m_trouble->again, u"again"_s, tr("Try again"));
    offer(m_trouble->signIn, u"signin"_s, tr("Sign in again…"));
    //: Button: shows the campus as it was read last, without its servers
    offer(m_trouble->keptOnly, u"kept"_s, tr("Open what was kept"));
    offer(m_trouble->forgetRest, u"rest"_s, tr("Forget the rest anyway"), Button::Kind::Destructive);
    offer(m_trouble->add, u"add"_s, tr("Set up a campus…"));
    offer(m_trouble->demo, u"demo"_s, tr("Open the demo campus"));
    offer(std::ranges::any_of(m_campuses.all(), isOther), u"other"_s, tr("Another campus"));
    m_state->showState(words);
}

void OpeningWindow::answer(const QString &id)
{
    if (id == "again"_L1)
        emit againWanted();
    else if (id == "signin"_L1)
        emit signInWanted();
    else if (id == "kept"_L1)
        emit keptWanted();
    else if (id == "add"_L1)
        emit addWanted();
    else if (id == "demo"_L1)
        emit demoWanted();
    else if (id == "rest"_L1)
        emit forgetRestWanted();
    else
        offerOthers();
}

void OpeningWindow::offerOthers()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"opening.others"_s);
    for (const Profile &profile : m_campuses.all()) {
        if (profile.id == m_campus)
            continue;
        QAction *action = menu->addAction(QString(profile.campus.name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, id = profile.id] { emit campusWanted(id); });
    }
    const auto *button = m_state->findChild<QWidget *>(u"opening.state.other"_s);
    menu->popup(button ? button->mapToGlobal(QPoint(0, button->height() + 2)) : mapToGlobal(rect().center()));
}

void OpeningWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Quit))
        close();
    else
        QWidget::keyPressEvent(event);
}

void OpeningWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        display();
    QWidget::changeEvent(event);
}

void OpeningWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace diapason
