// SPDX-License-Identifier: GPL-3.0-or-later
// A simulated Moodle without HTTP: statements about it are tables.
#pragma once

#include "demo/moodle/moodlesimulator.h"

#include <QJsonDocument>
#include <QUrl>

namespace diapason::demo {

using Form = QList<std::pair<QString, QString>>;

inline QByteArray encoded(const Form &form)
{
    QByteArray body;
    for (const auto &[name, value] : form)
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return body;
}

/// options[0][name]=…&options[0][value]=… after the other parameters.
inline Form withOptions(Form form, const Form &options)
{
    int index = 0;
    for (const auto &[name, value] : options) {
        form.append({QStringLiteral("options[%1][name]").arg(index), name});
        form.append({QStringLiteral("options[%1][value]").arg(index++), value});
    }
    return form;
}

inline Form listOf(const QString &name, const QStringList &values)
{
    Form form;
    for (qsizetype i = 0; i < values.size(); ++i)
        form.append({QStringLiteral("%1[%2]").arg(name).arg(i), values[i]});
    return form;
}

struct MoodleSite {
    explicit MoodleSite(const QString &version = QStringLiteral("4.5"), const Blueprint &drawn = small())
        : blueprint(drawn),
          world(drawn, MoodleProfile::of(version)),
          token(world.serviceToken)
    {
    }

    static const Blueprint &small()
    {
        static const Blueprint campus = drawCampus(Size::Small, 1, QStringLiteral("https://moodle.example.org"));
        return campus;
    }

    [[nodiscard]] Response post(
        const QString &path, const QByteArray &body, const QByteArray &type = "application/x-www-form-urlencoded")
    {
        return MoodleSimulator(world).handle(
            {.method = "POST", .path = path, .headers = {{"content-type", type}}, .body = body, .peer = peer});
    }
    [[nodiscard]] Response rest(const QString &function, const Form &params = {})
    {
        const Form head{{QStringLiteral("wstoken"), token}, {QStringLiteral("wsfunction"), function},
            {QStringLiteral("moodlewsrestformat"), QStringLiteral("json")}};
        return post(QStringLiteral("/webservice/rest/server.php"), encoded(head + params));
    }
    [[nodiscard]] QJsonValue call(const QString &function, const Form &params = {}) { return json(rest(function, params).body); }
    [[nodiscard]] QString errorOf(const QString &function, const Form &params = {})
    {
        return call(function, params)[QLatin1StringView("errorcode")].toString();
    }
    [[nodiscard]] QJsonValue enrolled(qint64 course, const Form &options = {})
    {
        return call(QStringLiteral("core_enrol_get_enrolled_users"),
            withOptions({{QStringLiteral("courseid"), QString::number(course)}}, options));
    }
    static QJsonValue json(const QByteArray &body)
    {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    [[nodiscard]] const drawn::Course &course(const QString &fullName) const
    {
        for (const drawn::Course &each : world.courses()) {
            if (each.fullName.startsWith(fullName))
                return each;
        }
        qFatal("no course %s", qPrintable(fullName));
    }
    void take(const Capability &capability) { world.take(world.serviceAccount, capability); }
    /// Another caller: someone of the campus, allowed to use REST and nothing else.
    void become(qint64 person)
    {
        world.give(person, "webservice/rest:use");
        token = world.addToken(person);
    }

    Blueprint blueprint;
    MoodleWorld world;
    QString token;
    QHostAddress peer = QHostAddress(QHostAddress::LocalHost);
};

} // namespace diapason::demo
