// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a page asks outside its own place goes through here, so that a test can answer.
#pragma once

#include <QString>
#include <QUrl>

#include <functional>

class QWidget;

namespace diapason {

struct Confirmation {
    QString title = {};
    QString question = {}; ///< what will happen, in one sentence
    QString consequence = {};
    QString accept = {}; ///< verb and number: "Remove 2 members"
    bool destructive = false;
};

class Dialogs
{
public:
    virtual ~Dialogs() = default;
    /// Answers later; never blocks.
    virtual void confirm(QWidget *parent, const Confirmation &confirmation, std::function<void(bool)> answered) = 0;
    /// An empty path when the user changed their mind.
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
        std::function<void(QString)> chosen)
        = 0;
    /// An existing file; an empty path when the user changed their mind.
    virtual void openFile(QWidget *parent, const QString &title, const QString &filter, std::function<void(QString)> chosen) = 0;
    /// http and https only; anything else is ignored.
    virtual void openInBrowser(const QUrl &url) = 0;
};

/// The real ones: window-modal, opened with open().
class WindowDialogs final : public Dialogs
{
public:
    void confirm(QWidget *parent, const Confirmation &confirmation, std::function<void(bool)> answered) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
        std::function<void(QString)> chosen) override;
    void openFile(QWidget *parent, const QString &title, const QString &filter, std::function<void(QString)> chosen) override;
    void openInBrowser(const QUrl &url) override;
};

} // namespace diapason
