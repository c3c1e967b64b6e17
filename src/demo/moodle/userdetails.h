// SPDX-License-Identifier: GPL-3.0-or-later
// What one person is shown of another (user_get_user_details in Moodle; moodle.md §3, §4).
#pragma once

#include "demo/moodle/moodlecall.h"

namespace diapason::demo {

class UserDetails
{
public:
    /// `course` null: outside any course. `fields` empty: all of them.
    UserDetails(const MoodleCall &call, const drawn::Course *course, const QSet<QString> &fields = {});

    /// Null when the person is not shown at all. `enrolment`: theirs in the course, when there is one.
    [[nodiscard]] QJsonObject of(const drawn::Person &person, const drawn::Enrolment *enrolment) const;
    /// A value that violates its declared type: the whole answer is lost (§4.2).
    [[nodiscard]] static bool isPoisoned(const drawn::Person &person);
    /// PARAM_USERNAME, where a function declares it.
    [[nodiscard]] static bool hasReadableUsername(const MoodleWorld &world, const drawn::Person &person);
    /// A profile field's stored value, whoever asks: a standard one by name, a custom one as "profile_field_<shortname>".
    [[nodiscard]] static QString profileValue(const drawn::Person &person, const QString &field);

private:
    [[nodiscard]] bool wants(const QString &field) const { return m_fields.isEmpty() || m_fields.contains(field); }
    [[nodiscard]] bool isContact(const drawn::Enrolment *enrolment) const;
    [[nodiscard]] bool namesWhole(const drawn::Person &person) const;
    [[nodiscard]] QString shownName(const drawn::Person &person) const;
    void addNames(const drawn::Person &person, QJsonObject &row) const;
    void addPrivate(const drawn::Person &person, QJsonObject &row) const;
    void addCourseKeys(const drawn::Person &person, const drawn::Enrolment &enrolment, QJsonObject &row) const;
    void addAccountKeys(const drawn::Person &person, QJsonObject &row) const;
    [[nodiscard]] QJsonArray groupsOf(const drawn::Enrolment &enrolment) const;

    const MoodleCall &m_call;
    const drawn::Course *m_course;
    QSet<QString> m_fields;
    bool m_viewDetails, m_viewAllDetails, m_identity, m_courseEmail, m_fullNames, m_hiddenFields;
};

} // namespace diapason::demo
