// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/assistant.h"

#include "app/entrance.h"
#include "gui/assistant/addresspage.h"
#include "gui/assistant/chataccesspage.h"
#include "gui/assistant/finishpage.h"
#include "gui/assistant/moodleaccesspage.h"
#include "gui/assistant/steps.h"
#include "gui/assistant/welcomepage.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/rule.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace diapason {

using namespace Qt::StringLiterals;

/// What pages ask outside the window; who answers may be changed.
class Assistant::Answers final : public Dialogs
{
public:
    Dialogs *by = &window;

    void confirm(QWidget *parent, const Confirmation &confirmation, std::function<void(bool)> answered) override
    {
        by->confirm(parent, confirmation, std::move(answered));
    }
    void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
        std::function<void(QString)> chosen) override
    {
        by->saveFile(parent, title, suggested, filter, std::move(chosen));
    }
    void openFile(QWidget *parent, const QString &title, const QString &filter, std::function<void(QString)> chosen) override
    {
        by->openFile(parent, title, filter, std::move(chosen));
    }
    void openInBrowser(const QUrl &url) override { by->openInBrowser(url); }

private:
    WindowDialogs window;
};

namespace {

constexpr int moodlePage = 1, chatPage = 3, finishPage = 5;
/// The step each page is of.
constexpr std::array stepOf{0, 1, 1, 2, 2, 3};

} // namespace

Assistant::Assistant(Entrance &entrance, Campuses &campuses, std::optional<Profile> existing, QWidget *parent)
    : QDialog(parent),
      m_entrance(entrance),
      m_campuses(campuses),
      m_dialogs(std::make_unique<Answers>()),
      m_existing(existing.has_value()),
      m_steps(new Steps({tr("Welcome"), u"Moodle"_s, u"Rocket.Chat"_s, tr("Finish")})),
      m_stack(new QStackedWidget)
{
    setObjectName(u"assistant"_s);
    setWindowTitle(existing ? tr("Sign in again to %1").arg(existing->campus.name) : tr("Connect a campus"));
    entrance.begin(existing);
    makePages();
    makeBar();
    auto *aside = new QVBoxLayout;
    aside->setSpacing(0);
    aside->addWidget(m_stack, 1);
    aside->addWidget(new Rule);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(px(20), px(12), px(20), px(12));
    bar->setSpacing(px(8));
    bar->addWidget(m_back);
    bar->addStretch();
    bar->addWidget(m_cancel);
    bar->addWidget(m_goOn);
    aside->addLayout(bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_steps);
    row->addLayout(aside, 1);
    resize(px(860), px(700));
    connect(&entrance, &Entrance::changed, this, &Assistant::refresh);
    connect(&entrance, &Entrance::browserWanted, this, [this](const QUrl &address) { m_dialogs->openInBrowser(address); });
    connect(&entrance, &Entrance::saved, this, [this](const Profile &profile) {
        end();
        emit finished(profile);
        accept();
    });
    showPage(firstPage());
}

Assistant::~Assistant()
{
    m_entrance.disconnect(this);
    end();
}

void Assistant::useDialogs(Dialogs &dialogs) { m_dialogs->by = &dialogs; }

void Assistant::makePages()
{
    auto *welcome = new WelcomePage(m_entrance, *m_dialogs);
    m_moodleAddress = new AddressPage(Server::Moodle, m_entrance, *m_dialogs);
    m_chatAddress = new AddressPage(Server::RocketChat, m_entrance, *m_dialogs);
    auto *chatAccess = new ChatAccessPage(m_entrance);
    for (AssistantPage *page : std::initializer_list<AssistantPage *>{welcome, m_moodleAddress, new MoodleAccessPage(m_entrance),
             m_chatAddress, chatAccess, new FinishPage(m_entrance, m_campuses)})
        wire(page);
    const auto prefill = [this] {
        m_moodleAddress->setAddress(m_entrance.profile().campus.moodle);
        m_chatAddress->setAddress(m_entrance.profile().campus.rocketchat);
    };
    connect(welcome, &WelcomePage::demoWanted, this, [this] {
        end();
        emit demoWanted();
        accept();
    });
    connect(welcome, &WelcomePage::imported, this, [this, prefill] {
        prefill();
        showPage(moodlePage);
    });
    if (m_existing) {
        prefill();
        chatAccess->preferKept();
    }
}

void Assistant::wire(AssistantPage *page)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(scroll);
    m_pages.append(page);
    connect(page, &AssistantPage::goOn, this, [this] { showPage(m_stack->currentIndex() + 1); });
    connect(page, &AssistantPage::changed, this, [this, page] {
        if (m_goOn && page == this->page()) {
            m_goOn->setText(page->verb());
            m_goOn->setEnabled(!page->busy());
        }
    });
}

void Assistant::makeBar()
{
    m_back = new Button(Button::Kind::Secondary, tr("Back"), "arrow-left"_L1);
    //: Leaves the assistant
    m_cancel = new Button(Button::Kind::Secondary, tr("Cancel"));
    m_goOn = new Button(Button::Kind::Primary);
    m_back->setObjectName(u"assistant.back"_s);
    m_cancel->setObjectName(u"assistant.cancel"_s);
    m_goOn->setObjectName(u"assistant.goon"_s);
    m_goOn->setDefault(true);
    connect(m_back, &QAbstractButton::clicked, this, &Assistant::back);
    connect(m_cancel, &QAbstractButton::clicked, this, &Assistant::reject);
    connect(m_goOn, &QAbstractButton::clicked, this, [this] { page()->submit(); });
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, &Assistant::back);
}

AssistantPage *Assistant::page() const { return m_pages.value(m_stack->currentIndex()); }

Assistant::Step Assistant::step() const { return Step(stepOf[size_t(m_stack->currentIndex())]); }

void Assistant::goTo(Step step)
{
    constexpr std::array pages{0, moodlePage, chatPage, finishPage};
    if (step == Step::Chat && m_existing)
        m_entrance.keepMoodleToken();
    showPage(pages[size_t(step)]);
}

void Assistant::showPage(int index)
{
    if (index < 0 || index >= m_pages.size())
        return;
    m_stack->setCurrentIndex(index);
    m_steps->setCurrent(stepOf[size_t(index)]);
    m_back->setVisible(index > firstPage());
    page()->enter();
    refresh();
    page()->orderTabs({m_back, m_cancel, m_goOn});
    page()->takeFocus();
}

void Assistant::back()
{
    if (m_stack->currentIndex() <= firstPage())
        return;
    if (m_entrance.busy())
        m_entrance.stop();
    showPage(m_stack->currentIndex() - 1);
}

void Assistant::refresh()
{
    page()->refresh();
    m_goOn->setText(page()->verb());
    m_goOn->setEnabled(!page()->busy());
    QMetaObject::invokeMethod(this, &Assistant::showCheck, Qt::QueuedConnection); // once it has its place
}

/// What was answered must not hide below the edge.
void Assistant::showCheck()
{
    auto *scroll = qobject_cast<QScrollArea *>(m_stack->currentWidget());
    auto *check = page()->findChild<CheckView *>();
    if (scroll && check && check->isVisible())
        scroll->ensureWidgetVisible(check, 0, px(8));
}

void Assistant::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = enter ? qobject_cast<QAbstractButton *>(focusWidget()) : nullptr;
    if (event->key() == Qt::Key_Escape && m_entrance.busy())
        m_entrance.stop();
    else if (button && !qobject_cast<QRadioButton *>(button))
        button->click(); // Enter means the button that has the focus; on a choice, and in a field, it goes on
    else
        QDialog::keyPressEvent(event);
}

void Assistant::closeEvent(QCloseEvent *event)
{
    event->ignore(); // reject() closes, perhaps after a question
    reject();
}

void Assistant::reject()
{
    const auto leave = [this](bool sure) {
        if (!sure)
            return;
        end();
        QDialog::reject();
    };
    if (std::ranges::none_of(m_pages, &AssistantPage::touched))
        return leave(true);
    m_dialogs->confirm(this,
        {.title = windowTitle(),
            .question = tr("Leave without storing this campus?"),
            .consequence = tr("What you typed is forgotten; on the servers nothing changes but a token that was made."),
            .accept = tr("Leave"),
            .destructive = true},
        leave);
}

void Assistant::end()
{
    if (std::exchange(m_ended, true))
        return; // the entrance may be another assistant's by now
    for (AssistantPage *page : std::as_const(m_pages))
        page->wipe();
    m_entrance.disconnect(this);
    m_entrance.begin();
}

} // namespace diapason
