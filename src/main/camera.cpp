// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/camera.h"

#include "gui/theme/theme.h"
#include "words/languages.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr QSize sizes[] = {{1280, 800}, {1440, 900}, {1920, 1080}};

} // namespace

void breathe()
{
    QElapsedTimer waited;
    waited.start();
    until([&] { return waited.elapsed() > 200; });
    // On a busy machine the time can be over while parts still wait to be laid out.
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

Camera::Camera(Console &console, const QString &folder) : m_window(console.window()), m_folder(folder) { }

void Camera::shoot(const QString &screen, QWidget *beside)
{
    if (!wants(screen))
        return;
    for (const words::Language language : {words::Language::French, words::Language::English}) {
        words::useLanguage(language);
        for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            Theme::instance().setScheme(scheme);
            for (const QSize &size : sizes) {
                m_window.resize(size);
                breathe();
                scroll();
                m_ok = (beside ? beside : &m_window)
                           ->grab()
                           .save(m_folder.filePath(u"%1-%2-%3-%4x%5.png"_s
                                   .arg(screen, words::languageCode(language),
                                       scheme == Theme::Scheme::Dark ? u"dark"_s : u"light"_s)
                                   .arg(size.width())
                                   .arg(size.height())))
                    && m_ok;
            }
        }
    }
}

void Camera::press(const QString &button)
{
    if (auto *found = m_window.findChild<QAbstractButton *>(button); found && found->isEnabled())
        found->click();
    else
        m_ok = false;
    breathe();
}

void Camera::search(const QString &text, const QString &awaited)
{
    m_window.activateWindow();
    m_window.findChild<QAction *>(u"action.find"_s)->trigger();
    m_window.findField()->setText(text);
    require(awaited.isEmpty() || until([&] { return lineBegins(awaited) >= 0; }));
    breathe();
}

void Camera::open(const QString &line)
{
    auto *list = m_window.findChild<QListView *>(u"find.list"_s);
    list->setCurrentIndex(list->model()->index(lineBegins(line), 0));
    emit list->clicked(list->currentIndex());
    breathe();
}

void Camera::leave()
{
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    for (int i = 0; i < 2; ++i)
        QCoreApplication::sendEvent(m_window.findField(), &escape);
}

void Camera::scroll()
{
    if (m_revealed.isEmpty())
        return;
    auto *found = m_window.findChild<QWidget *>(m_revealed);
    require(found);
    for (QWidget *above = found; above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(found);
    breathe();
}

int Camera::lineBegins(const QString &start) const
{
    const QAbstractItemModel *lines = m_window.findChild<QListView *>(u"find.list"_s)->model();
    for (int row = 0; row < lines->rowCount(); ++row)
        if (lines->index(row, 0).data().toString().startsWith(start))
            return row;
    return -1;
}

} // namespace diapason
