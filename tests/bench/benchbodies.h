// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of both servers about one large course and its room, in the shape real ones have.
#pragma once

#include <QByteArray>
#include <QList>

namespace diapason::bench {

struct Bodies {
    QList<QByteArray> people = {}; ///< core_enrol_get_enrolled_users, 500 a page
    QList<QByteArray> states = {}; ///< core_user_get_users_by_field, 200 a page
    QList<QByteArray> members = {}; ///< rooms.membersOrderedByRole, everybody at once
};

inline QByteArray personBody(const QByteArray &n)
{
    return R"({"id":)" + n + R"(,"username":"e22)" + n + R"(","fullname":"L\u00e9a Thompson-)" + n + R"(","email":"e22)" + n
        + R"(@etu.univ.example","roles":[{"roleid":5,"name":"","shortname":"student","sortorder":0}],)"
          R"("groups":[{"id":3,"name":"TD )"
        + QByteArray::number(n.toInt() % 12) + R"(","description":"","descriptionformat":1}]})";
}

inline QByteArray stateBody(const QByteArray &n)
{
    return R"({"id":)" + n + R"(,"username":"e22)" + n + R"(","firstname":"L\u00e9a","lastname":"Thompson-)" + n
        + R"(","fullname":"L\u00e9a Thompson-)" + n + R"(","email":"e22)" + n
        + R"(@etu.univ.example","department":"","firstaccess":0,"lastaccess":0,"auth":"manual","suspended":false,)"
          R"("confirmed":true,"lang":"en","theme":"","timezone":"99","mailformat":1,"trackforums":0,)"
          R"("profileimageurlsmall":"https://moodle.example.org/theme/image.php/boost/core/1795332537/u/f2",)"
          R"("profileimageurl":"https://moodle.example.org/theme/image.php/boost/core/1795332537/u/f1"})";
}

inline QByteArray memberBody(const QByteArray &n)
{
    return R"({"_id":"k7)" + QByteArray::number(n.toLongLong() * 7919 % 1000003).rightJustified(7, '0') + n.rightJustified(8, 'x')
        + R"(","username":"e22)" + n + R"(","name":"L\u00e9a Thompson-)" + n + R"(","status":"offline","avatarETag":"x8Kd)" + n
        + R"(","federated":false,"_updatedAt":"2026-09-01T08:00:00.000Z","subscription":{"_id":"s)" + n
        + R"(Qw9ZrTyaLm2x","ts":"2026-09-01T08:00:00.000Z"}})";
}

template <class Row>
QList<QByteArray> pagesOf(int rows, int size, const QByteArray &head, const QByteArray &tail, Row row)
{
    QList<QByteArray> pages;
    for (int from = 0; from < rows; from += size) {
        QByteArray page = head;
        for (int i = from; i < std::min(rows, from + size); ++i)
            page += (i > from ? "," : "") + row(QByteArray::number(1000 + 3 * i));
        pages.append(page + tail);
    }
    return pages;
}

inline Bodies bodiesOf(int people)
{
    return {.people = pagesOf(people, 500, "[", "]", personBody),
        .states = pagesOf(people, 200, "[", "]", stateBody),
        .members = pagesOf(people + 1, people + 1, R"({"members":[)",
            R"(],"count":)" + QByteArray::number(people + 1) + R"(,"offset":0,"total":)" + QByteArray::number(people + 1)
                + R"(,"success":true})",
            memberBody)};
}

} // namespace diapason::bench
