// SPDX-License-Identifier: GPL-3.0-or-later
// The passphrase of an archive: made here and shown once, or typed, with how hard it is to guess.
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;
class QRadioButton;

namespace diapason {

class Button;
class FactLabel;
class PlainTextLabel;

class PassphraseField final : public QWidget
{
    Q_OBJECT
public:
    explicit PassphraseField(QWidget *parent = nullptr);
    /// Makes one nobody can guess; none: it has to be typed.
    void setMaker(std::function<QString()> make);
    /// Empty while there is none, or none that will do.
    [[nodiscard]] QString passphrase() const;
    void forget(); ///< as if nothing had been made or typed
    void retranslate();

signals:
    void changed();

private:
    void wire();
    void display();
    void make();

    std::function<QString()> m_make;
    QRadioButton *m_made;
    QRadioButton *m_typed;
    QLineEdit *m_shown;
    Button *m_new;
    Button *m_copy;
    PlainTextLabel *m_once;
    QLineEdit *m_line;
    FactLabel *m_strength;
    PlainTextLabel *m_advice;
};

} // namespace diapason
