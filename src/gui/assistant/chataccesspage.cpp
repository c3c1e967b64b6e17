// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/chataccesspage.h"

#include "gui/assistant/entrywords.h"
#include "gui/assistant/secretfield.h"
#include "gui/assistant/waychoice.h"

#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

ChatAccessPage::ChatAccessPage(Entrance &entrance, QWidget *parent)
    : AssistantPage(u"assistant.chataccess"_s, tr("How does Diapason enter Rocket.Chat?"),
          tr("With a personal access token. The password is used once to make it; the session it opened is closed again, and the "
             "password is kept nowhere."),
          parent),
      m_entrance(entrance),
      m_ways(new WayChoice(u"assistant.chataccess.ways"_s, tr("Ways into Rocket.Chat"))),
      m_username(new QLineEdit),
      m_password(new SecretField),
      m_userId(new QLineEdit),
      m_token(new SecretField),
      m_methods(new WayChoice(u"assistant.chataccess.methods"_s, tr("Where the code comes from"))),
      m_code(new SecretField)
{
    column()->addWidget(m_ways);
    column()->addSpacing(px(2));
    addField(u"username"_s, tr("Username or e-mail address"), m_username);
    addField(u"password"_s, tr("Password"), m_password);
    addField(u"userid"_s, tr("User id"), m_userId,
        tr("17 letters and digits, not the username: Rocket.Chat shows it beside the token."));
    addField(u"token"_s, tr("Personal access token"), m_token,
        tr("43 letters and digits. Make it under My account ▸ Personal Access Tokens, with “Ignore Two Factor Authentication” "
           "ticked."));
    column()->addWidget(m_methods);
    addField(u"code"_s, tr("Code"), m_code);
    finish();
    connect(m_ways, &WayChoice::changed, this, [this] {
        m_entrance.forgetChatAccess();
        showFields();
    });
    connect(m_methods, &WayChoice::changed, this, &ChatAccessPage::refresh);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_username, m_password, m_userId, m_token})
        connect(field, &QLineEdit::textChanged, &m_entrance, &Entrance::forgetChatAccess);
    connect(check(), &CheckView::stopRequested, &m_entrance, &Entrance::stop);
    connect(check(), &CheckView::triggered, &m_entrance, &Entrance::sendChatCode);
    offerWays();
}

void ChatAccessPage::offerWays()
{
    const ChatGateFacts &facts = m_entrance.chat().facts;
    const bool again = m_entrance.profile().id.isValid() && m_entrance.profile().campus.rocketchat == m_entrance.chat().url;
    const QString note = !facts.passwordLogin ? tr("This workspace hides its sign-in form: most accounts have no password there.")
        : facts.ldap ? tr("Rocket.Chat’s own, or the directory’s (LDAP). A second factor is asked for here.")
                     : tr("A second factor is asked for here.");
    QList<Way> ways{{u"password"_s, tr("With a password"), note},
        {u"token"_s, tr("Paste a user id and a token"), tr("For accounts that sign in through CAS, SAML or OAuth.")}};
    if (again)
        ways.append({u"keep"_s, tr("Keep the token there is"), tr("Nothing changes for Rocket.Chat.")});
    m_ways->setWays(ways);
    showFields();
}

void ChatAccessPage::preferKept() { m_preferKept = true; }

void ChatAccessPage::enter()
{
    offerWays();
    if (std::exchange(m_preferKept, false))
        m_ways->choose(u"keep"_s);
    const Profile &profile = m_entrance.profile();
    if (m_username->text().isEmpty() && !profile.chatUsername.isEmpty())
        m_username->setText(profile.chatUsername);
    if (m_userId->text().isEmpty() && profile.chatAccount.isValid())
        m_userId->setText(profile.chatAccount.value);
    refresh();
}

void ChatAccessPage::showFields()
{
    const QString way = m_ways->chosen();
    const QStringList factors = m_entrance.chat().factors;
    setFieldShown(m_username, way == "password"_L1);
    setFieldShown(m_password, way == "password"_L1);
    setFieldShown(m_userId, way == "token"_L1);
    setFieldShown(m_token, way == "token"_L1);
    const bool code = way == "password"_L1 && wantsCode();
    QList<Way> methods;
    for (const QString &factor : factors) {
        if (factor == "email"_L1)
            methods.append({factor, tr("A code by e-mail"), {}});
        else if (factor == "password"_L1)
            methods.append({factor, tr("The password once more"), {}});
        else
            methods.append({factor, tr("The authenticator app"), {}});
    }
    m_methods->setWays(methods);
    m_methods->setVisible(code && methods.size() > 1);
    setFieldShown(m_code, code);
    if (code && !std::exchange(m_codeShown, code))
        m_code->setFocus(Qt::OtherFocusReason);
    m_codeShown = code;
    focusFirst(m_ways->entry());
}

void ChatAccessPage::submit()
{
    if (m_entrance.chat().access.done()) {
        emit goOn();
        return;
    }
    const QString way = m_ways->chosen();
    if (way == "password"_L1 && wantsCode()) {
        const SecondFactor factor{.method = m_methods->chosen(), .code = m_code->text()};
        m_code->wipe(); // it serves once
        m_entrance.chatFactor(factor);
    } else if (way == "password"_L1) {
        m_entrance.chatByPassword(m_username->text(), m_password->text());
    } else if (way == "token"_L1) {
        m_entrance.chatByToken(m_userId->text(), m_token->text());
    } else {
        m_entrance.keepChatToken();
    }
}

QString ChatAccessPage::verb() const
{
    if (m_entrance.chat().access.done())
        return tr("Continue");
    const QString way = m_ways->chosen();
    if (way == "keep"_L1)
        return tr("Keep it");
    if (way == "token"_L1)
        return tr("Check the token");
    return wantsCode() ? tr("Send the code") : tr("Sign in");
}

void ChatAccessPage::refresh()
{
    showFields();
    showCheck();
    emit changed();
}

void ChatAccessPage::showCheck()
{
    const ChatEntry &entry = m_entrance.chat();
    if (entry.access.busy())
        check()->showBusy(
            m_ways->chosen() == "token"_L1 ? tr("Asking Rocket.Chat whose token it is…") : tr("Signing in to Rocket.Chat…"));
    else if (entry.access.done())
        check()->show(entrywords::chatAccess(entry));
    else if (entry.access.error && wantsCode())
        check()->show(entrywords::factorWanted(entry, *entry.access.error, m_methods->chosen()));
    else if (entry.access.failed())
        check()->show(failed(words::error(*entry.access.error)));
    else
        check()->showNothing();
}

void ChatAccessPage::wipe()
{
    for (SecretField *field : {m_password, m_token, m_code})
        field->wipe();
}

} // namespace diapason
