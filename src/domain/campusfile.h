// SPDX-License-Identifier: GPL-3.0-or-later
// A campus file under the reader's finger: the values its sections are made of.
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace diapason {

[[nodiscard]] QString at(const QString &path, const QString &key); ///< "rules.limits"
[[nodiscard]] Error campusFault(const QString &path, const QString &why);

/// The first fault stays; what is read after it is of no use. An absent key is its fallback, or empty.
class CampusFile
{
public:
    void fail(const QString &path, const QString &why);
    [[nodiscard]] const std::optional<Error> &fault() const { return m_error; }

    void onlyKeys(const QJsonObject &object, const QString &path, const QStringList &known);
    QJsonObject object(const QJsonObject &parent, const QString &path, const QString &key);
    QString text(const QJsonObject &parent, const QString &path, const QString &key);
    QStringList texts(const QJsonObject &parent, const QString &path, const QString &key, const QStringList &fallback);
    int count(const QJsonObject &parent, const QString &path, const QString &key, int fallback);
    double share(const QJsonObject &parent, const QString &path, const QString &key, double fallback);
    bool flag(const QJsonObject &parent, const QString &path, const QString &key, bool fallback);
    /// The index of a word.
    int oneOf(const QJsonObject &parent, const QString &path, const QString &key, const QStringList &words, int fallback);

private:
    std::optional<Error> m_error;
};

} // namespace diapason
