// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/enrolments.h"

#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString dayWithYear(const QDateTime &when) { return day(when) + u' ' + QString::number(when.toLocalTime().date().year()); }

QString bounds(const EnrolmentFact &fact)
{
    if (fact.from.isValid() && fact.until.isValid())
        //: An enrolment's time: %1 and %2 are days
        return Words::tr("from %1 until %2").arg(dayWithYear(fact.from), dayWithYear(fact.until));
    if (fact.state == EnrolmentState::NotStarted && fact.from.isValid())
        //: An enrolment's time, to come: %1 is a day
        return Words::tr("from %1", "to come").arg(dayWithYear(fact.from));
    if (fact.until.isValid())
        //: An enrolment's time: %1 is a day
        return Words::tr("until %1").arg(dayWithYear(fact.until));
    //: An enrolment's time: %1 is a day
    return fact.from.isValid() ? Words::tr("since %1").arg(dayWithYear(fact.from)) : QString();
}

QString state(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Suspended: return Words::tr("suspended");
    case EnrolmentState::NotStarted: return Words::tr("not started");
    case EnrolmentState::Expired: return Words::tr("expired");
    default: return {};
    }
}

QString one(const EnrolmentFact &fact)
{
    const QString method = enrolmentMethod(fact.method);
    //: %1 is an enrolment method, %2 the name of the cohort or of the linked course
    QStringList parts{fact.instance.isEmpty() ? method : Words::tr("%1 “%2”").arg(method, fact.instance)};
    parts += {state(fact.state), bounds(fact)};
    parts.removeAll(QString{});
    return parts.join(u", "_s);
}

} // namespace

QString enrolmentMethod(const QString &method)
{
    if (method == "manual"_L1)
        //: Enrolment method
        return Words::tr("manual enrolment");
    if (method == "cohort"_L1)
        //: Enrolment method
        return Words::tr("cohort");
    if (method == "self"_L1)
        //: Enrolment method
        return Words::tr("self enrolment");
    if (method == "meta"_L1)
        //: Enrolment method
        return Words::tr("course meta link");
    if (method == "database"_L1)
        //: Enrolment method
        return Words::tr("external database");
    if (method == "flatfile"_L1)
        //: Enrolment method
        return Words::tr("flat file");
    if (method == "ldap"_L1)
        //: Enrolment method
        return Words::tr("LDAP");
    return method;
}

QString listed(const QStringList &items)
{
    //: Between the items of a list that may hold commas
    return items.join(Words::tr("; "));
}

/// Nothing where it would only repeat the methods, which the link itself names.
QString enrolmentDetail(const Reason &reason)
{
    if (reason.enrolments.isEmpty())
        return reason.other == "inactive"_L1 ? Words::tr("Moodle does not tell which of the two, nor since when.") : QString();
    QStringList all;
    bool more = false;
    for (const EnrolmentFact &fact : reason.enrolments) {
        all += one(fact);
        more = more || all.constLast() != enrolmentMethod(fact.method);
    }
    return more ? listed(all) : QString();
}

QString place(const RoleElsewhere &role)
{
    switch (role.where) {
    case RoleElsewhere::Where::Module: return Words::tr("in the activity itself");
    case RoleElsewhere::Where::Category:
        //: %1 is the name of a course category
        return role.place.isEmpty() ? Words::tr("in a category above") : Words::tr("in the category %1").arg(role.place);
    case RoleElsewhere::Where::System: return Words::tr("on the whole site");
    }
    return {};
}

QString candidateWhy(AccountCandidate::Why why)
{
    switch (why) {
    case AccountCandidate::Why::OtherCase: return Words::tr("the same name in another case");
    case AccountCandidate::Why::Email: return Words::tr("the same e-mail address");
    case AccountCandidate::Why::FormerName: return Words::tr("a former name");
    }
    return {};
}

} // namespace diapason::words
