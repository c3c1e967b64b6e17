// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/moodleaccesspage.h"

#include "gui/assistant/entrywords.h"
#include "gui/assistant/secretfield.h"
#include "gui/assistant/waychoice.h"

#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

MoodleAccessPage::MoodleAccessPage(Entrance &entrance, QWidget *parent)
    : AssistantPage(u"assistant.moodleaccess"_s, tr("How does Diapason enter Moodle?"),
          tr("With a token of the service account, which only reads. Its password is used once to have the token, and kept "
             "nowhere."),
          parent),
      m_entrance(entrance),
      m_ways(new WayChoice(u"assistant.moodleaccess.ways"_s, tr("Ways into Moodle"))),
      m_service(new QLineEdit(u"diapason"_s)),
      m_username(new QLineEdit),
      m_password(new SecretField),
      m_token(new SecretField),
      m_link(new SecretField)
{
    column()->addWidget(m_ways);
    column()->addSpacing(px(2));
    addField(u"username"_s, tr("Username"), m_username);
    addField(u"password"_s, tr("Password"), m_password);
    addField(u"token"_s, tr("Token"), m_token,
        tr("32 digits and letters from a to f. Spaces and line breaks around it do not matter."));
    addField(u"service"_s, tr("Short name of the web service"), m_service,
        tr("The one an administrator made for Diapason in Site administration ▸ Server ▸ External services."));
    addField(u"link"_s, tr("The link, if the browser does not bring you back"), m_link,
        tr("It begins with diapason:// or moodlemobile://; copy it from the address bar or from the page that cannot be "
           "opened."));
    finish();
    connect(m_ways, &WayChoice::changed, this, [this] {
        m_entrance.forgetMoodleAccess();
        showFields();
    });
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_service, m_username, m_password, m_token})
        connect(field, &QLineEdit::textChanged, &m_entrance, &Entrance::forgetMoodleAccess);
    connect(check(), &CheckView::stopRequested, &m_entrance, &Entrance::stop);
    connect(check(), &CheckView::triggered, this, [this] { submit(); });
    offerWays();
}

void MoodleAccessPage::offerWays()
{
    const bool again = m_entrance.profile().id.isValid() && m_entrance.profile().campus.moodle == m_entrance.moodle().url;
    const bool browser = !m_entrance.moodle().facts.launch.isEmpty();
    QList<Way> ways{
        {u"password"_s, tr("With a password"), tr("For accounts whose password Moodle itself or a directory checks.")},
        {u"browser"_s, tr("With the browser"),
            browser ? tr("For accounts that sign in through CAS, SAML or OpenID.")
                    : tr("This Moodle does not offer it: an administrator can set the type of login of the mobile plugin to a "
                         "browser."),
            browser},
        {u"token"_s, tr("Paste a token"), tr("One that an administrator made for the service account.")}};
    if (again)
        ways.append({u"keep"_s, tr("Keep the token there is"), tr("Nothing changes for Moodle.")});
    m_ways->setWays(ways);
    showFields();
}

void MoodleAccessPage::enter()
{
    offerWays();
    if (m_username->text().isEmpty() && !m_entrance.profile().moodleUsername.isEmpty())
        m_username->setText(m_entrance.profile().moodleUsername);
    refresh();
}

void MoodleAccessPage::showFields()
{
    const QString way = m_ways->chosen();
    const bool waiting = m_entrance.moodle().inBrowser;
    setFieldShown(m_username, way == "password"_L1);
    setFieldShown(m_password, way == "password"_L1);
    setFieldShown(m_service, way == "password"_L1 || (way == "browser"_L1 && !waiting));
    setFieldShown(m_token, way == "token"_L1);
    setFieldShown(m_link, way == "browser"_L1 && waiting);
    focusFirst(m_ways->entry());
}

void MoodleAccessPage::submit()
{
    if (m_entrance.moodle().access.done()) {
        emit goOn();
        return;
    }
    const QString way = m_ways->chosen();
    if (way == "password"_L1)
        m_entrance.moodleByPassword(m_username->text(), m_password->text(), m_service->text());
    else if (way == "token"_L1)
        m_entrance.moodleByToken(m_token->text());
    else if (way == "keep"_L1)
        m_entrance.keepMoodleToken();
    else
        submitBrowser();
}

void MoodleAccessPage::submitBrowser()
{
    if (m_entrance.moodle().inBrowser && !m_link->text().isEmpty()) {
        (void)m_entrance.takeSignOnLink(m_link->text());
        return;
    }
    m_entrance.moodleByBrowser(m_service->text());
    if (m_entrance.moodle().inBrowser)
        m_link->setFocus(Qt::OtherFocusReason);
}

QString MoodleAccessPage::verb() const
{
    const MoodleEntry &entry = m_entrance.moodle();
    if (entry.access.done())
        return tr("Continue");
    const QString way = m_ways->chosen();
    if (way == "browser"_L1 && !entry.inBrowser)
        return tr("Open the browser");
    if (way == "browser"_L1)
        return m_link->text().isEmpty() ? tr("Open the browser again") : tr("Use this link");
    if (way == "keep"_L1)
        return tr("Keep it");
    return way == "token"_L1 ? tr("Check the token") : tr("Sign in");
}

void MoodleAccessPage::refresh()
{
    showFields();
    showCheck();
    emit changed();
}

void MoodleAccessPage::showCheck()
{
    const MoodleEntry &entry = m_entrance.moodle();
    if (entry.access.busy())
        check()->showBusy(tr("Asking Moodle whose token it is…"));
    else if (entry.access.done())
        check()->show(entrywords::moodleAccess(entry));
    else if (entry.access.failed())
        check()->show(failed(words::error(*entry.access.error)));
    else if (entry.inBrowser)
        check()->show({.kind = Banner::Kind::Information,
            .title = tr("Sign in to Moodle in the browser."),
            .text = tr("It then brings you back here by itself. If it cannot, paste the link it shows.")});
    else
        check()->showNothing();
}

void MoodleAccessPage::wipe()
{
    for (SecretField *field : {m_password, m_token, m_link})
        field->wipe();
}

} // namespace diapason
