// SPDX-License-Identifier: GPL-3.0-or-later
// What an undo would leave as it is, and why, before its plan is shown.
#pragma once

#include "app/undoer.h"

#include <QDialog>

namespace diapason {

class Button;
class PlainTextLabel;

/// Window-modal: opened with open(), deleted on close. accepted() leads to the plan.
class UndoDialog final : public QDialog
{
    Q_OBJECT
public:
    UndoDialog(const UndoOffer &offer, QWidget *parent);

private:
    [[nodiscard]] QWidget *makeList(const UndoOffer &offer);
    [[nodiscard]] QLayout *makeButtons(bool something);
};

} // namespace diapason
