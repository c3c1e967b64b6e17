// SPDX-License-Identifier: GPL-3.0-or-later
// How what was collected for a case is sealed: XChaCha20-Poly1305 with a random nonce, bound to its place.
#pragma once

#include <QByteArray>

#include <array>
#include <memory>
#include <optional>

namespace diapason {

/// The keys of one work file, made of the campus's key and the number of the case: a row of one file opens in no other.
/// They are overwritten when it ends. Safe to use from several threads.
class Seal
{
public:
    static constexpr qsizetype keySize = 32;
    /// None when `key` has not 32 bytes or libsodium cannot start.
    [[nodiscard]] static std::shared_ptr<const Seal> make(const QByteArray &key, qint64 request);
    ~Seal();
    Q_DISABLE_COPY_MOVE(Seal)

    /// `place` says which value of which row it is; only there it opens again.
    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QByteArray &place) const;
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &place) const;
    /// The same 16 bytes for the same thing, and no way back or to try without the key.
    [[nodiscard]] QByteArray tag(const QByteArray &thing) const;

private:
    Seal() = default;
    std::array<unsigned char, keySize> m_seal = {};
    std::array<unsigned char, keySize> m_tag = {};
};

/// The place of one value: what it is, and of which row.
[[nodiscard]] inline QByteArray sealPlace(const char *what, qint64 row, int part = 0)
{
    return QByteArray(what) + ':' + QByteArray::number(row) + ':' + QByteArray::number(part);
}

/// 32 bytes nobody can guess; empty when libsodium cannot start.
[[nodiscard]] QByteArray newSealKey();

} // namespace diapason
