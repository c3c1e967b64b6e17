// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campus.h"

#include <QJsonObject>
#include <QProcess>

namespace diapason::bench {

/// The demo campus in a process of its own, ended with this object.
class BenchCampus
{
public:
    /// `options` go to `diapasonctl demo serve`. Ends the program with a sentence when it does not start.
    explicit BenchCampus(const QStringList &options);
    ~BenchCampus();

    QString moodleUrl, moodleToken, chatUrl, chatUserId, chatToken;
    CampusRules rules;

private:
    QProcess m_process;
};

/// One figure, as one JSON line on stdout.
void print(const QString &name, double value, const QString &unit, const QJsonObject &more = {});

/// What was asked for; a bench that does not get it ends.
template <class T>
T had(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace diapason::bench
