// SPDX-License-Identifier: GPL-3.0-or-later
// The search field of the campus bar, with its shortcut inside.
#pragma once

#include <QLineEdit>

namespace diapason {

class FindField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FindField(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
};

} // namespace diapason
