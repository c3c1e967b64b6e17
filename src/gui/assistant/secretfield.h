// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace diapason {

/// A field for what nobody should read over a shoulder: dots, unless the eye is pressed; nothing is suggested, remembered
/// or undone.
class SecretField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);
    /// Overwrites what was typed.
    void wipe();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void reveal(bool shown);

    QAction *m_eye;
};

} // namespace diapason
