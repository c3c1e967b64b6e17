// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/campusstoring.h"

#include "ports/aside.h"

#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr std::array bothSecrets{Secret::MoodleToken, Secret::ChatToken};
constexpr std::array allSecrets{Secret::MoodleToken, Secret::ChatToken, Secret::CaseKey};

bool isMissing(const Error &error) { return error.kind == Error::Kind::Keychain && error.code == "missing"_L1; }

/// What a vault holds of a campus; nothing is no error.
using Held = std::array<std::optional<QString>, bothSecrets.size()>;

QCoro::Task<Result<Held>> heldBy(std::shared_ptr<Vault> vault, CampusId campus, std::stop_token stop)
{
    Held held;
    for (size_t i = 0; i < bothSecrets.size(); ++i) {
        const Result<QString> read = co_await vault->read(campus, bothSecrets[i], stop);
        if (read)
            held[i] = *read;
        else if (!isMissing(read.error()))
            co_return Failure{read.error()};
    }
    co_return held;
}

/// Makes the vault hold exactly this.
QCoro::Task<Result<void>> put(std::shared_ptr<Vault> vault, CampusId campus, Held held, std::stop_token stop)
{
    for (size_t i = 0; i < bothSecrets.size(); ++i) {
        const Result<void> done = held[i] ? co_await vault->write(campus, bothSecrets[i], *held[i], stop)
                                          : co_await vault->remove(campus, bothSecrets[i], stop);
        if (!done)
            co_return Failure{done.error()};
    }
    co_return Result<void>{};
}

/// What a campus's secrets will be, and what they were, in case they must be again.
struct Move {
    std::shared_ptr<Vault> to = {};
    std::shared_ptr<Vault> from = {}; ///< another vault, which keeps nothing of them; none when they stay in theirs
    Held next = {};
    Held before = {}; ///< in `to`
    Held formerly = {}; ///< in `from`
};

QCoro::Task<Result<void>> undo(Move move, CampusId campus)
{
    // Not to be stopped: it is what makes a failure leave everything as it was.
    if (move.from)
        (void)co_await put(move.from, campus, move.formerly, {});
    co_return co_await put(move.to, campus, move.before, {});
}

QCoro::Task<Result<void>> carryOut(Move move, CampusId campus, std::stop_token stop)
{
    Result<void> done = co_await put(move.to, campus, move.next, stop);
    if (done && move.from)
        done = co_await put(move.from, campus, {}, stop);
    if (!done)
        (void)co_await undo(move, campus);
    co_return done;
}

/// No move when the secrets stay where they are, as they are.
QCoro::Task<Result<std::optional<Move>>> planned(CampusShelves shelves, Profile profile, std::optional<Profile> former,
    std::optional<CampusSecrets> secrets, std::stop_token stop)
{
    const bool moves = former && former->secretsKept != profile.secretsKept;
    const std::array strays{former && former->campus.moodle != profile.campus.moodle,
        former && former->campus.rocketchat != profile.campus.rocketchat};
    if (!secrets && !moves && !strays[0] && !strays[1])
        co_return std::optional<Move>{};
    Move move{.to = shelves.vault(profile), .from = moves ? shelves.vault(*former) : nullptr};
    if (former) {
        const Result<Held> before = co_await heldBy(move.to, profile.id, stop);
        if (!before)
            co_return Failure{before.error()};
        move.before = *before;
    }
    if (moves) {
        const bool allNew = secrets && !secrets->moodleToken.isEmpty() && !secrets->chatToken.isEmpty();
        const Result<Held> formerly = co_await heldBy(move.from, profile.id, stop);
        if (!formerly && (!allNew || formerly.error().kind != Error::Kind::Keychain))
            co_return Failure{formerly.error()};
        if (formerly)
            move.formerly = *formerly;
        else
            move.from.reset(); // closed, and nothing in it is needed: whoever signs in for this run is not kept out by it
    }
    move.next = moves ? move.formerly : move.before;
    for (size_t i = 0; i < strays.size(); ++i)
        if (strays[i])
            move.next[i].reset(); // a token never goes to another server than the one that gave it
    if (secrets && !secrets->moodleToken.isEmpty())
        move.next[0] = secrets->moodleToken;
    if (secrets && !secrets->chatToken.isEmpty())
        move.next[1] = secrets->chatToken;
    co_return std::optional{move};
}

Failure nameTaken(const QString &name)
{
    return Failure{Error{.kind = Error::Kind::Usage, .code = u"campus-name"_s, .detail = name}};
}

} // namespace

QCoro::Task<Result<Profile>> storeCampus(
    CampusShelves shelves, Profile profile, std::optional<CampusSecrets> secrets, std::stop_token stop)
{
    const Result<QList<Profile>> all = co_await shelves.profiles->all();
    if (!all)
        co_return Failure{all.error()};
    profile.campus.name = profile.campus.name.simplified();
    std::optional<Profile> former;
    const QString key = campusNameKey(profile.campus.name);
    for (const Profile &other : *all) {
        if (other.id == profile.id)
            former = other;
        else if (campusNameKey(other.campus.name) == key) // before the keychain asks anything for nothing
            co_return nameTaken(profile.campus.name);
    }
    if (key.isEmpty())
        co_return nameTaken({});
    if (!profile.id.isValid())
        profile.id = CampusId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    const Result<std::optional<Move>> move = co_await planned(shelves, profile, former, std::move(secrets), stop);
    if (!move)
        co_return Failure{move.error()};
    if (*move)
        if (const Result<void> carried = co_await carryOut(**move, profile.id, stop); !carried)
            co_return Failure{carried.error()};
    const Result<CampusId> saved = co_await shelves.profiles->save(profile);
    if (!saved) {
        if (*move)
            (void)co_await undo(**move, profile.id);
        co_return Failure{saved.error()};
    }
    co_return profile;
}

QCoro::Task<QList<Error>> forgetCampus(CampusShelves shelves, CampusId campus, Campuses::Forget how, std::stop_token stop)
{
    QList<Error> failures;
    const Result<QList<Profile>> all = co_await shelves.profiles->all();
    bool kept = true; // unless its profile says otherwise
    for (const Profile &profile : all.value_or(QList<Profile>{}))
        if (profile.id == campus)
            kept = profile.secretsKept;
    for (const Secret secret : allSecrets) {
        (void)co_await shelves.thisRun->remove(campus, secret, stop);
        // A campus that keeps none may have kept some before, when the keychain was closed and could not let go of them.
        if (const Result<void> removed = co_await shelves.keychain->remove(campus, secret, stop);
            !removed && (kept || removed.error().code != "absent"_L1)) {
            failures.append(removed.error());
            break; // the second question would meet the same
        }
    }
    if (shelves.forgetKept) {
        const auto forgetKept = shelves.forgetKept;
        if (const Result<void> forgotten = co_await aside([=] { return forgetKept(campus); }); !forgotten)
            failures.append(forgotten.error());
    }
    if (failures.isEmpty() || how == Campuses::Forget::WhatIsPossible)
        if (const Result<void> removed = co_await shelves.profiles->remove(campus); !removed)
            failures.append(removed.error());
    co_return failures;
}

} // namespace diapason
