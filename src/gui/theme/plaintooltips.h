// SPDX-License-Identifier: GPL-3.0-or-later
// Qt takes a tooltip that looks like markup for markup. Names come from servers: here every tooltip of a widget
// or of a view's row is shown letter by letter, whoever set it.
#pragma once

#include <QObject>
#include <QString>

namespace diapason {

class PlainToolTips final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// What QToolTip must be given so that it shows exactly `text`, line breaks included; empty for an empty text.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace diapason
