// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/holdings.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

struct Measured {
    qint64 bytes = 0;
    int files = 0;
};

void add(Measured &measured, const QFileInfo &file)
{
    if (!file.isFile())
        return;
    measured.bytes += file.size();
    ++measured.files;
}

/// A folder with all that is in it, or a file with those that SQLite puts beside it.
Measured measure(const QString &path)
{
    Measured measured;
    if (path.isEmpty())
        return measured;
    if (const QFileInfo whole(path); whole.isDir()) {
        for (QDirIterator files(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();)
            add(measured, files.nextFileInfo());
        return measured;
    }
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        add(measured, QFileInfo(path + suffix));
    return measured;
}

} // namespace

Holdings::Holdings(QList<HoldingPlace> places, QObject *parent) : QObject(parent), m_places(std::move(places)) { }

Holdings::~Holdings() = default;

bool Holdings::erasable(Holding::What what) const
{
    const auto place = std::ranges::find(m_places, what, &HoldingPlace::what);
    return place != m_places.end() && place->erase;
}

void Holdings::look()
{
    m_all.clear();
    for (const HoldingPlace &place : std::as_const(m_places)) {
        const Measured measured = measure(place.path);
        m_all += Holding{.what = place.what,
            .path = place.path,
            .bytes = measured.bytes,
            .count = place.count ? place.count() : measured.files};
    }
    emit changed();
}

void Holdings::erase(Holding::What what)
{
    const auto place = std::ranges::find(m_places, what, &HoldingPlace::what);
    if (place != m_places.end() && place->erase)
        m_scope.spawn(eraseAt(place - m_places.begin()));
}

QCoro::Task<> Holdings::eraseAt(qsizetype place)
{
    const Holding::What what = m_places.at(place).what;
    const Result<void> gone = co_await m_places.at(place).erase();
    if (gone)
        emit erased(what);
    else
        emit failed(gone.error());
    look();
}

} // namespace diapason
