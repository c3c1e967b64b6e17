// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/addresspage.h"

#include "gui/assistant/entrywords.h"
#include "gui/pages/dialogs.h"

#include <QFile>
#include <QLineEdit>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

struct AddressWords {
    Q_DECLARE_TR_FUNCTIONS(diapason::AddressPage)
public:
    [[nodiscard]] static QString question(bool moodle) { return moodle ? tr("Where is Moodle?") : tr("Where is Rocket.Chat?"); }
    [[nodiscard]] static QString why(bool moodle)
    {
        return moodle
            ? tr("The address of its home page, as you see it in a browser. Nothing secret is sent to find out whether it "
                 "answers.")
            : tr("The address of the workspace, as you see it in a browser. Nothing secret is sent to find out whether it "
                 "answers.");
    }
};

QString pageName(Server server) { return server == Server::Moodle ? u"assistant.moodle"_s : u"assistant.chat"_s; }

} // namespace

AddressPage::AddressPage(Server server, Entrance &entrance, Dialogs &dialogs, QWidget *parent)
    : AssistantPage(pageName(server), AddressWords::question(server == Server::Moodle),
          AddressWords::why(server == Server::Moodle), parent),
      m_server(server),
      m_entrance(entrance),
      m_dialogs(dialogs),
      m_address(new QLineEdit)
{
    const bool moodle = server == Server::Moodle;
    m_address->setPlaceholderText(moodle ? u"https://moodle.example.org"_s : u"https://chat.example.org"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    addField(u"address"_s, moodle ? tr("Address of Moodle") : tr("Address of Rocket.Chat"), m_address);
    finish();
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_local.reset();
        m_server == Server::Moodle ? m_entrance.forgetMoodle() : m_entrance.forgetChat();
    });
    connect(check(), &CheckView::stopRequested, &m_entrance, &Entrance::stop);
    connect(check(), &CheckView::triggered, this, &AddressPage::act);
}

const EntryCheck &AddressPage::entry() const
{
    return m_server == Server::Moodle ? m_entrance.moodle().address : m_entrance.chat().address;
}

QUrl AddressPage::offered() const { return m_server == Server::Moodle ? m_entrance.moodle().offered : m_entrance.chat().offered; }

void AddressPage::setAddress(const QUrl &address) { m_address->setText(address.toDisplayString()); }

void AddressPage::enter()
{
    refresh();
    if (!m_address->text().isEmpty() && entry().phase == EntryCheck::Phase::Idle)
        ask(); // an address that is known already need not be confirmed first
}

void AddressPage::submit()
{
    if (entry().done())
        emit goOn();
    else
        ask();
}

void AddressPage::ask()
{
    m_local.reset();
    if (m_server == Server::Moodle)
        m_entrance.checkMoodle(m_address->text());
    else
        m_entrance.checkChat(m_address->text());
}

QString AddressPage::verb() const { return entry().done() ? tr("Continue") : tr("Check"); }

void AddressPage::refresh()
{
    const EntryCheck &state = entry();
    if (m_local)
        check()->show(entrywords::addressFailed(*m_local, {}));
    else if (state.busy())
        check()->showBusy(m_server == Server::Moodle ? tr("Asking Moodle…") : tr("Asking Rocket.Chat…"));
    else if (state.failed())
        check()->show(entrywords::addressFailed(*state.error, offered()));
    else if (!state.done())
        check()->showNothing();
    else
        check()->show(
            m_server == Server::Moodle ? entrywords::moodleFound(m_entrance.moodle()) : entrywords::chatFound(m_entrance.chat()));
    emit changed();
}

void AddressPage::act(const QString &id)
{
    const std::optional<Error> error = entry().error;
    takeFocus();
    if (id == "authority"_L1)
        return chooseAuthority();
    if (id == "take"_L1)
        setAddress(offered());
    if (id == "http"_L1)
        m_entrance.trustPlainHttp();
    if (id == "certificate"_L1 && error)
        if (const auto facts = certificateFacts(error->detail))
            m_entrance.trustCertificate(*facts);
    ask();
}

void AddressPage::chooseAuthority()
{
    m_dialogs.openFile(this, tr("Choose the certificate of the authority"),
        tr("Certificates (*.pem *.crt *.cer)") + u";;"_s + tr("All files (*)"), [this](const QString &path) {
            if (path.isEmpty())
                return;
            QFile file(path);
            const QByteArray pem = file.open(QIODevice::ReadOnly) ? file.read(1 << 20) : QByteArray();
            if (const Result<void> taken = m_entrance.trustAuthorities(pem); !taken) {
                m_local = taken.error();
                return refresh();
            }
            ask();
        });
}

} // namespace diapason
