// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/campuses.h"

#include "app/campusstoring.h"

#include <QPointer>

namespace diapason {

namespace {

/// Reads, and tells `done` when there still is anybody to tell.
QCoro::Task<> readAll(std::shared_ptr<Profiles> profiles, std::function<void(const Result<QList<Profile>> &)> done)
{
    done(co_await profiles->all());
}

} // namespace

Campuses::Campuses(CampusShelves shelves, QObject *parent) : QObject(parent), m_shelves(std::move(shelves)) { }

std::optional<Profile> Campuses::find(const CampusId &id) const
{
    const auto it = std::ranges::find(m_all, id, &Profile::id);
    return it == m_all.cend() ? std::nullopt : std::optional(*it);
}

void Campuses::reload()
{
    readAll(m_shelves.profiles, [self = QPointer(this), asked = ++m_asked](const Result<QList<Profile>> &answer) {
        if (self && asked == self->m_asked)
            self->take(answer);
    });
}

void Campuses::take(const Result<QList<Profile>> &answer)
{
    m_known = true;
    m_error = answer ? std::nullopt : std::optional(answer.error());
    m_all = answer.value_or(QList<Profile>{});
    emit changed();
}

QCoro::Task<Result<Profile>> Campuses::save(Profile profile, std::optional<CampusSecrets> secrets, std::stop_token stop)
{
    const QPointer<Campuses> self(this);
    const Result<Profile> saved = co_await storeCampus(m_shelves, std::move(profile), std::move(secrets), std::move(stop));
    if (self && saved)
        self->reload();
    co_return saved;
}

QCoro::Task<QList<Error>> Campuses::forget(CampusId campus, Forget how, std::stop_token stop)
{
    const QPointer<Campuses> self(this);
    const QList<Error> failures = co_await forgetCampus(m_shelves, std::move(campus), how, std::move(stop));
    if (self)
        self->reload();
    co_return failures;
}

bool Campuses::isStillStored(const QList<Error> &failures, Forget how)
{
    const auto ofProfiles
        = [](const Error &error) { return error.kind == Error::Kind::Storage && error.call == QLatin1StringView("campuses"); };
    return how == Forget::Whole ? !failures.isEmpty() : std::ranges::any_of(failures, ofProfiles);
}

QCoro::Task<Result<void>> Campuses::noteOpened(CampusId campus, QDateTime at)
{
    const QPointer<Campuses> self(this);
    const std::shared_ptr<Profiles> profiles = m_shelves.profiles;
    const Result<void> noted = co_await profiles->noteOpened(std::move(campus), std::move(at));
    if (self)
        self->reload();
    co_return noted;
}

} // namespace diapason
