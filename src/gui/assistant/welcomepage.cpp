// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/welcomepage.h"

#include "gui/assistant/waychoice.h"
#include "gui/pages/dialogs.h"

#include <QFile>
#include <QFileInfo>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(Entrance &entrance, Dialogs &dialogs, QWidget *parent)
    : AssistantPage(u"assistant.welcome"_s, tr("Which campus do you look after?"),
          tr("A campus is one Moodle and one Rocket.Chat that belong together. You need an account of each that may read courses "
             "and "
             "rooms; nothing is changed on either while you connect."),
          parent),
      m_entrance(entrance),
      m_dialogs(dialogs),
      m_ways(new WayChoice(u"assistant.welcome.ways"_s, tr("How to begin")))
{
    m_ways->setWays({{u"connect"_s, tr("Connect a campus"), tr("Two addresses and two sign-ins: about five minutes.")},
        {u"import"_s, tr("Import a campus file…"),
            tr("A colleague’s file holds the addresses and the rules; you bring your own sign-ins.")},
        {u"demo"_s, tr("Try the demo campus"),
            tr("Two invented servers inside this program: look at everything, break nothing.")}});
    column()->addWidget(m_ways);
    finish();
    focusFirst(m_ways->entry());
    connect(m_ways, &WayChoice::changed, this, [this] {
        m_error.reset();
        refresh();
    });
}

QString WelcomePage::verb() const
{
    if (m_ways->chosen() == "import"_L1)
        return tr("Choose a file…");
    return m_ways->chosen() == "demo"_L1 ? tr("Open the demo campus") : tr("Continue");
}

void WelcomePage::submit()
{
    if (m_ways->chosen() == "demo"_L1)
        emit demoWanted();
    else if (m_ways->chosen() == "import"_L1)
        import();
    else
        emit goOn();
}

void WelcomePage::import()
{
    m_dialogs.openFile(this, tr("Import a campus file"), tr("Campus files (*.json)") + u";;"_s + tr("All files (*)"),
        [this](const QString &path) {
            if (path.isEmpty())
                return;
            const QString name = QFileInfo(path).fileName();
            QFile file(path);
            m_error.reset();
            if (!file.open(QIODevice::ReadOnly))
                m_error = Error{.kind = Error::Kind::Usage, .code = name, .detail = u"file-unreadable"_s};
            else if (const Result<void> taken = m_entrance.importCampus(file.read(1 << 22), name); !taken)
                m_error = taken.error();
            refresh();
            if (!m_error)
                emit imported();
        });
}

void WelcomePage::refresh()
{
    if (m_error)
        check()->show(failed(words::error(*m_error)));
    else
        check()->showNothing();
    emit changed();
}

} // namespace diapason
