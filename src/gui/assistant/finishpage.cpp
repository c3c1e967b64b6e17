// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/finishpage.h"

#include "app/campuses.h"
#include "gui/assistant/entrywords.h"
#include "gui/assistant/waychoice.h"
#include "gui/parts/card.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

PlainTextLabel *wrapped(const QString &name, Tint tint = &Tokens::text)
{
    auto *label = new PlainTextLabel(TextStyle::Body, std::move(tint));
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

FinishPage::FinishPage(Entrance &entrance, Campuses &campuses, QWidget *parent)
    : AssistantPage(u"assistant.finish"_s, tr("What is this campus called?"),
          tr("A name for the list of your campuses. It is stored on this computer with both addresses; tokens are never in a "
             "file."),
          parent),
      m_entrance(entrance),
      m_campuses(campuses),
      m_name(new QLineEdit),
      m_keep(new WayChoice(u"assistant.finish.keep"_s, tr("Where the tokens stay"))),
      m_moodle(wrapped(u"assistant.finish.moodle"_s)),
      m_chat(wrapped(u"assistant.finish.chat"_s)),
      m_trust(wrapped(u"assistant.finish.trust"_s, familyTint(Family::Add)))
{
    addField(u"name"_s, tr("Name of the campus"), m_name);
    m_keep->setWays({{u"keychain"_s, tr("Keep the tokens in the system keychain"), tr("You need not sign in again.")},
        {u"run"_s, tr("For this run only"), tr("They are forgotten when Diapason is closed; you sign in again next time.")}});
    column()->addSpacing(px(4));
    column()->addWidget(m_keep);
    auto *card = new Card;
    card->setRaised(true);
    for (PlainTextLabel *label : {m_moodle, m_chat, m_trust})
        card->body()->addWidget(label);
    column()->addWidget(card);
    finish();
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        if (m_entrance.saving().failed())
            m_entrance.stop();
        refresh();
    });
    connect(check(), &CheckView::stopRequested, &m_entrance, &Entrance::stop);
    connect(check(), &CheckView::triggered, this, [this](const QString &id) {
        if (id == "run"_L1)
            m_keep->choose(id);
        submit();
    });
}

QString FinishPage::freeName(const QString &wish) const
{
    const auto taken = [this](const QString &name) {
        return std::ranges::any_of(m_campuses.all(), [&](const Profile &other) {
            return other.id != m_entrance.profile().id && campusNameKey(other.campus.name) == campusNameKey(name);
        });
    };
    QString name = wish;
    for (int number = 2; taken(name); ++number)
        name = u"%1 %2"_s.arg(wish).arg(number);
    return name;
}

void FinishPage::enter()
{
    if (!m_name->isModified()) {
        const QString known = m_entrance.profile().campus.name;
        const QString site
            = m_entrance.moodle().site.name.isEmpty() ? m_entrance.moodle().facts.siteName : m_entrance.moodle().site.name;
        m_name->setText(freeName(!known.isEmpty() ? known : site.isEmpty() ? m_entrance.moodle().url.host() : site));
        m_name->selectAll();
        if (m_entrance.profile().id.isValid())
            m_keep->choose(m_entrance.profile().secretsKept ? u"keychain"_s : u"run"_s);
    }
    refresh();
}

void FinishPage::summarise()
{
    const MoodleEntry &moodle = m_entrance.moodle();
    const ChatEntry &chat = m_entrance.chat();
    const Profile &profile = m_entrance.profile();
    //: %1 is an address, %2 a username
    m_moodle->setText(tr("Moodle: %1, as %2")
            .arg(moodle.url.toDisplayString(), moodle.keptToken ? profile.moodleUsername : moodle.site.username));
    m_chat->setText(
        tr("Rocket.Chat: %1, as %2").arg(chat.url.toDisplayString(), chat.keptToken ? profile.chatUsername : chat.site.username));
    QStringList trust;
    if (!profile.trust.authorities.isEmpty())
        trust += tr("A certificate authority of your own is trusted for this campus.");
    for (const CertificateException &exception : profile.trust.exceptions)
        trust += tr("A certificate of %1 is trusted in spite of its faults.").arg(exception.host);
    if (profile.trust.plainHttp)
        trust += tr("Plain http is accepted: tokens travel readable by everybody on the way.");
    m_trust->setText(trust.join(u' '));
    m_trust->setVisible(!trust.isEmpty());
}

void FinishPage::submit() { m_entrance.save(m_campuses, m_name->text(), m_keep->chosen() == "keychain"_L1); }

void FinishPage::refresh()
{
    summarise();
    const EntryCheck &saving = m_entrance.saving();
    if (saving.busy())
        check()->showBusy(
            m_keep->chosen() == "keychain"_L1 ? tr("Storing the tokens in the keychain…") : tr("Storing the campus…"));
    else if (saving.failed())
        check()->show(entrywords::savingFailed(*saving.error));
    else
        check()->showNothing();
    emit changed();
}

} // namespace diapason
