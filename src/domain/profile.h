// SPDX-License-Identifier: GPL-3.0-or-later
// A stored campus: the campus of the file, and how this computer enters it. No secret is in it.
#pragma once

#include "domain/campus.h"

#include <QByteArray>
#include <QDateTime>

namespace diapason {

/// A certificate the user accepted although something is wrong with it: this one, on this host, shown for ever after.
struct CertificateException {
    QString host = {};
    QByteArray sha256 = {}; ///< of the certificate, 32 bytes
    QStringList faults = {}; ///< what was wrong, in the transport's codes ("certificate-expired")
    QDateTime accepted = {};
    friend bool operator==(const CertificateException &, const CertificateException &) = default;
};

/// How far the servers of a campus are trusted beyond what the system trusts.
struct Trust {
    QByteArray authorities = {}; ///< PEM of further certificate authorities; empty: the system's alone
    QList<CertificateException> exceptions = {};
    bool plainHttp = false;      ///< the user was told what http to another machine means, and wants it
    friend bool operator==(const Trust &, const Trust &) = default;
};

struct Profile {
    CampusId id = {};
    Campus campus = {};
    QString moodleUsername = {};   ///< whose token it is, for the eye
    AccountId chatAccount = {};    ///< user id that goes with the chat token
    QString chatUsername = {};
    QString ticketLanguage = {};   ///< "fr", "en"; empty: the interface's
    bool secretsKept = true;       ///< false: asked again at every start, never stored
    Trust trust = {};
    QDateTime opened = {};         ///< last time; invalid when never
    friend bool operator==(const Profile &, const Profile &) = default;
};

/// What makes two campuses of one name: case, and how blanks and characters are written, do not count.
[[nodiscard]] QString campusNameKey(const QString &name);

} // namespace diapason
