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
    waiting = new QObject(qApp);
    QObject::connect(clipboard, &QClipboard::dataChanged, waiting, &QObject::deleteLater);
    QtConcurrent::run(std::move(make)).then(waiting.data(), [clipboard](const QString &text) { clipboard->setText(text); });
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
