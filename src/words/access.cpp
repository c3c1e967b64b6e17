// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/access.h"

#include "words/enrolments.h"
#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

using Kind = AccessCondition::Kind;

QString nameOf(const AccessReason &reason)
{
    return reason.name.isEmpty() ? QString::number(reason.condition.id) : reason.name;
}

QString groupCondition(const AccessReason &reason)
{
    if (reason.gone)
        //: Access condition; %1 is the number of a deleted group
        return Words::tr("a course group that no longer exists (%1)").arg(reason.condition.id);
    if (reason.condition.kind == Kind::AnyGroup)
        return reason.negated ? Words::tr("must be in no course group") : Words::tr("must be in a course group");
    if (reason.condition.kind == Kind::Group)
        //: Access condition; %1 is a group of the course
        return (reason.negated ? Words::tr("must not be in the course group %1") : Words::tr("must be in the course group %1"))
            .arg(nameOf(reason));
    if (reason.condition.kind == Kind::OwnGrouping)
        return Words::tr("must be in the grouping of the activity");
    //: Access condition; %1 is a grouping of the course
    return (reason.negated ? Words::tr("must not be in the grouping %1") : Words::tr("must be in the grouping %1"))
        .arg(nameOf(reason));
}

QString dateCondition(const AccessReason &reason)
{
    const QDateTime at = reason.condition.at.toLocalTime();
    const QString date = day(at) + u' ' + QString::number(at.date().year());
    //: A moment: %1 is a day with its year, %2 a time
    const QString when = Words::tr("%1, %2", "day and time").arg(date, time(at).left(5));
    //: Access condition; %1 is a day and a time
    return ((reason.condition.kind == Kind::From) != reason.negated ? Words::tr("open from %1") : Words::tr("open until %1")).arg(when);
}

QString profileOperator(const QString &op)
{
    if (op == "isequalto"_L1)
        //: Access condition on a profile field: %1 is the field, %2 the text it is compared with
        return Words::tr("the profile field %1 must be “%2”");
    if (op == "contains"_L1)
        //: Access condition on a profile field: %1 is the field, %2 the text it is compared with
        return Words::tr("the profile field %1 must contain “%2”");
    if (op == "doesnotcontain"_L1)
        //: Access condition on a profile field: %1 is the field, %2 the text it is compared with
        return Words::tr("the profile field %1 must not contain “%2”");
    if (op == "startswith"_L1)
        //: Access condition on a profile field: %1 is the field, %2 the text it is compared with
        return Words::tr("the profile field %1 must begin with “%2”");
    //: Access condition on a profile field: %1 is the field, %2 the text it is compared with
    return Words::tr("the profile field %1 must end with “%2”");
}

QString profileCondition(const AccessReason &reason)
{
    QString field = reason.condition.field;
    field.remove("profile_field_"_L1);
    const QString &op = reason.condition.op;
    if (op == "isempty"_L1 || op == "isnotempty"_L1)
        //: Access condition on a profile field: %1 is the field
        return ((op == "isempty"_L1) != reason.negated ? Words::tr("the profile field %1 must be empty")
                                                       : Words::tr("the profile field %1 must not be empty"))
            .arg(field);
    const QString sentence = profileOperator(op).arg(field, reason.condition.value);
    //: The contrary of an access condition, which %1 says
    return reason.negated ? Words::tr("the contrary of: %1").arg(sentence) : sentence;
}

QString otherCondition(const AccessReason &reason)
{
    const QString &type = reason.condition.type;
    if (type == "completion"_L1)
        return Words::tr("a condition on completion");
    if (type == "grade"_L1)
        return Words::tr("a condition on a grade");
    //: Access condition; %1 is Moodle's own word for its kind
    return Words::tr("a condition of the kind “%1”").arg(type);
}

} // namespace

QString accessCondition(const AccessReason &reason)
{
    switch (reason.condition.kind) {
    case Kind::Group:
    case Kind::AnyGroup:
    case Kind::Grouping:
    case Kind::OwnGrouping: return groupCondition(reason);
    case Kind::From:
    case Kind::Until: return dateCondition(reason);
    case Kind::Profile: return profileCondition(reason);
    case Kind::Role:
        //: Access condition; %1 is a Moodle role
        return (reason.negated ? Words::tr("must not hold the role %1") : Words::tr("must hold the role %1")).arg(nameOf(reason));
    case Kind::Other: return otherCondition(reason);
    }
    return {};
}

QString accessReason(const AccessReason &reason)
{
    switch (reason.kind) {
    case AccessReason::Kind::Malformed: return Words::tr("the restriction itself cannot be read");
    case AccessReason::Kind::PassesAnyway: return Words::tr("holds a right that passes restrictions");
    case AccessReason::Kind::RightsUnread:
        return Words::tr("outside it, unless a right lets this person pass: such rights were not read");
    case AccessReason::Kind::Condition: break;
    }
    const QString condition = accessCondition(reason);
    switch (reason.answer) {
    //: %1 is an access condition
    case Access::Passes: return Words::tr("%1: met").arg(condition);
    //: %1 is an access condition
    case Access::Fails: return Words::tr("%1: not met").arg(condition);
    //: %1 is an access condition
    case Access::CannotTell: return Words::tr("%1: cannot be told").arg(condition);
    }
    return {};
}

QString accessDetail(const AccessCheck &check)
{
    QStringList reasons;
    for (const AccessReason &reason : check.because)
        reasons += accessReason(reason);
    return listed(reasons);
}

} // namespace diapason::words
