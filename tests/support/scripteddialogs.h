// SPDX-License-Identifier: GPL-3.0-or-later
// Answers what pages ask, and remembers what was asked.
#pragma once

#include "gui/pages/dialogs.h"

#include <QStringList>

namespace diapason::test {

class ScriptedDialogs final : public Dialogs
{
public:
    bool accept = true; ///< the next confirmations
    QString path = {}; ///< of the next file
    QList<Confirmation> asked = {};
    QList<QUrl> opened = {};
    QString suggested = {};

    void confirm(QWidget *, const Confirmation &confirmation, std::function<void(bool)> answered) override
    {
        asked.append(confirmation);
        answered(accept);
    }
    void saveFile(QWidget *, const QString &, const QString &name, const QString &, std::function<void(QString)> chosen) override
    {
        suggested = name;
        chosen(path);
    }
    void openFile(QWidget *, const QString &, const QString &, std::function<void(QString)> chosen) override { chosen(path); }
    void openInBrowser(const QUrl &url) override { opened.append(url); }
};

} // namespace diapason::test
