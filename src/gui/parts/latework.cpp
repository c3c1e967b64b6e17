// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/latework.h"

#include "gui/parts/savewhole.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>
#include <QtConcurrentRun>

namespace diapason {

void copyRows(qsizetype rows, std::function<QString()> make)
{
    static QPointer<QObject> waiting;
    delete waiting.data(); // what was asked for before is wanted no longer
    QClipboard *clipboard = QApplication::clipboard();
    if (rows <= rowsAtOnce)
        return clipboard->setText(make());
    auto *mine = new QObject(qApp);
    waiting = mine;
    QObject::connect(clipboard, &QClipboard::dataChanged, mine, [mine] {
        if (waiting == mine)
            waiting.clear();
        mine->deleteLater();
    });
    QtConcurrent::run(std::move(make)).then(mine, [mine, clipboard](const QString &text) {
        if (waiting == mine)
            clipboard->setText(text);
    });
}

void saveRows(qsizetype rows, QObject *context, const QString &path, std::function<QByteArray()> make,
    std::function<void(const Result<void> &)> then)
{
    if (rows <= rowsAtOnce)
        return then(saveWhole(path, make()));
    QtConcurrent::run([path, make = std::move(make)] { return saveWhole(path, make()); })
        .then(context, [then = std::move(then)](const Result<void> &saved) { then(saved); });
}

} // namespace diapason
