// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seal.h"

#include <sodium.h>

namespace diapason {

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype markSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype tagSize = crypto_generichash_BYTES_MIN;

const unsigned char *bytes(const QByteArray &of) { return reinterpret_cast<const unsigned char *>(of.constData()); }
unsigned char *bytes(QByteArray &of) { return reinterpret_cast<unsigned char *>(of.data()); }

} // namespace

std::shared_ptr<const Seal> Seal::make(const QByteArray &key, qint64 request)
{
    static_assert(keySize == crypto_kdf_KEYBYTES && keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (key.size() != keySize || sodium_init() < 0)
        return {};
    const std::shared_ptr<Seal> made(new Seal);
    // Eight letters each: which of the two keys of the case.
    const bool derived = crypto_kdf_derive_from_key(made->m_seal.data(), keySize, quint64(request), "dossseal", bytes(key)) == 0
        && crypto_kdf_derive_from_key(made->m_tag.data(), keySize, quint64(request), "dosshash", bytes(key)) == 0;
    return derived ? made : nullptr;
}

Seal::~Seal()
{
    sodium_memzero(m_seal.data(), m_seal.size());
    sodium_memzero(m_tag.data(), m_tag.size());
}

QByteArray Seal::seal(const QByteArray &plain, const QByteArray &place) const
{
    QByteArray sealed(nonceSize + plain.size() + markSize, Qt::Uninitialized);
    unsigned char *out = bytes(sealed);
    randombytes_buf(out, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + nonceSize, nullptr, bytes(plain), quint64(plain.size()), bytes(place),
        quint64(place.size()), nullptr, out, m_seal.data());
    return sealed;
}

std::optional<QByteArray> Seal::open(const QByteArray &sealed, const QByteArray &place) const
{
    if (sealed.size() < nonceSize + markSize)
        return {};
    QByteArray plain(sealed.size() - nonceSize - markSize, Qt::Uninitialized);
    const unsigned char *in = bytes(sealed);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain), nullptr, nullptr, in + nonceSize,
            quint64(sealed.size() - nonceSize), bytes(place), quint64(place.size()), in, m_seal.data())
        != 0)
        return {};
    return plain;
}

QByteArray Seal::tag(const QByteArray &thing) const
{
    QByteArray tag(tagSize, Qt::Uninitialized);
    crypto_generichash(bytes(tag), tagSize, bytes(thing), quint64(thing.size()), m_tag.data(), m_tag.size());
    return tag;
}

QByteArray newSealKey()
{
    if (sodium_init() < 0)
        return {};
    QByteArray key(Seal::keySize, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

} // namespace diapason
