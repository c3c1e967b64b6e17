// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/privacyparts.h"

#include "app/session.h"
#include "gui/privacy/addprivacy.h"
#include "gui/privacy/privacypage.h"
#include "store/sqlitecases.h"
#include "store/sqlitejournal.h"
#include "store/sqliteprofiles.h"
#include "store/sqlitesnapshots.h"
#include "store/sqliteworkfiles.h"

#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using What = Holding::What;

QString readingsPath(const OpenedCampus &opened)
{
    if (!opened.demoFolder.isEmpty())
        return opened.demoFolder + u"/campus.sqlite"_s;
    return opened.stored ? snapshotPath(opened.stored->id) : snapshotPath(opened.campus);
}

HoldingPlace journalPlace(Session &session, const QString &path)
{
    const auto journal = std::make_shared<SqliteJournal>(path);
    return {.what = What::Journal, .path = path, .erase = [journal, &session]() -> QCoro::Task<Result<void>> {
                const Result<int> forgotten = co_await journal->forgetBefore(session.clock().now(), {});
                co_return forgotten ? Result<void>() : Failure{forgotten.error()};
            }};
}

/// The open one goes through the desk, which holds it.
HoldingPlace workPlace(PrivacyDesk &desk, const std::shared_ptr<WorkFiles> &files, const QString &path)
{
    return {.what = What::WorkFiles,
        .path = path,
        .count = [files] { return int(files->present().size()); },
        .erase = [&desk, files]() -> QCoro::Task<Result<void>> {
            const std::optional<PrivacyCase> open = desk.chosen();
            for (const qint64 request : files->present()) {
                if (open && open->id == request)
                    desk.deleteWorkFile();
                else if (const Result<void> gone = files->remove(request); !gone)
                    co_return gone;
            }
            co_return {};
        }};
}

} // namespace

ReadingsEraser::ReadingsEraser(const OpenedCampus &opened) : m_path(readingsPath(opened)) { }

ReadingsEraser::~ReadingsEraser()
{
    if (!m_armed)
        return;
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(m_path + suffix);
}

PrivacyParts::Found PrivacyParts::Found::of(const OpenedCampus &opened, const CampusBook &book)
{
    return {.shelves = privacyShelves(opened, book),
        .journal = opened.demoFolder.isEmpty() ? defaultJournalPath() : opened.demoFolder + u"/journal.sqlite"_s,
        .stored = opened.stored.has_value()};
}

PrivacyParts::PrivacyParts(Session &session, Found found, ReadingsEraser &readings)
    : m_archiver(found.shelves.archiver),
      m_desk(session, found.shelves),
      m_holdings(places(session, found, m_desk, readings))
{
}

QList<HoldingPlace> PrivacyParts::places(Session &session, const Found &found, PrivacyDesk &desk, ReadingsEraser &readings)
{
    const QString folder = readings.path().section(u'/', 0, -2);
    const bool demo = found.journal != defaultJournalPath();
    const auto eraseCases = [&desk, &session]() -> QCoro::Task<Result<void>> {
        desk.forgetClosed(session.clock().now());
        co_return {};
    };
    const auto eraseReadings = [&readings]() -> QCoro::Task<Result<void>> {
        readings.arm();
        co_return {};
    };
    const auto clearSettings = []() -> QCoro::Task<Result<void>> {
        QSettings(u"Diapason"_s, u"Diapason"_s).clear();
        co_return {};
    };
    return {{.what = What::Snapshot, .path = readings.path(), .erase = eraseReadings}, journalPlace(session, found.journal),
        {.what = What::Cases,
            .path = demo ? folder + u"/cases.sqlite"_s : defaultCasesPath(),
            .count = [&desk] { return int(desk.cases().size()); },
            .erase = eraseCases},
        workPlace(desk, found.shelves.workFiles, demo ? folder + u"/work"_s : defaultWorkFolder()),
        {.what = What::Campuses, .path = defaultProfilesPath()},
        {.what = What::Settings, .path = QSettings(u"Diapason"_s, u"Diapason"_s).fileName(), .erase = clearSettings},
        {.what = What::Secrets, .path = {}, .count = [stored = found.stored] { return stored ? 2 : 0; }}};
}

void PrivacyParts::addTo(MainWindow &window, Dialogs &dialogs)
{
    PrivacyPage *page = addPrivacy(window, m_desk, dialogs);
    page->setHoldings(m_holdings);
    page->setPassphraseMaker([archiver = m_archiver] { return archiver->newPassphrase(); });
}

} // namespace diapason
