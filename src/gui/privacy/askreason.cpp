// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/askreason.h"

#include <QCoreApplication>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

struct ReasonWords {
    Q_DECLARE_TR_FUNCTIONS(diapason::ReasonWords)
};

} // namespace

void askReason(QWidget *parent, PlanQuestion question, std::function<void(const QString &)> given)
{
    //: The line in which somebody says why something is done with a privacy case
    question.fields = {{.name = question.id + u".why"_s, .word = ReasonWords::tr("Reason"), .text = {}}};
    auto *dialog = new PlanDialog(question, [](const QStringList &) { return QStringList{}; }, parent);
    QObject::connect(dialog, &PlanDialog::answered, parent, [given = std::move(given)](const QStringList &texts) {
        given(texts.value(0));
    });
    dialog->open();
}

} // namespace diapason
