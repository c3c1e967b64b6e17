// SPDX-License-Identifier: GPL-3.0-or-later
// An erasure rehearsed: what would go room by room, what becomes of the account, what stays and on which ground. Nothing is
// written here: it makes a plan to preview.
#pragma once

#include "domain/erasure.h"
#include "models/erasuremodel.h"

#include <QDialog>

class QCheckBox;
class QRadioButton;

namespace diapason {

class Banner;
class Button;
class Card;
class CaseTable;
class FactLabel;
class FormField;
class PlainTextLabel;

class ErasureDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Of the case with its number; deleted on close.
    ErasureDialog(const PrivacyCase &request, const ErasureRehearsal &rehearsal, QWidget *parent = nullptr);
    [[nodiscard]] ErasureChoice choice() const;

signals:
    /// `grounds`: why something stays, as typed, for the case's log.
    void planWanted(const diapason::Plan &plan, const QHash<diapason::ErasureResidue, QString> &grounds);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeRooms();
    [[nodiscard]] QWidget *makeAccount();
    [[nodiscard]] QWidget *makeResidue();
    [[nodiscard]] QLayout *makeButtons();
    void begin();
    void display();
    void showAccount();
    void showResidue();
    void retranslate();
    [[nodiscard]] QString whyNoPlan(const Plan &plan) const;

    PrivacyCase m_request;
    ErasureRehearsal m_rehearsal;
    ErasureModel m_model;
    PlainTextLabel *m_title;
    PlainTextLabel *m_approximate;
    Banner *m_banner;
    Card *m_rooms;
    CaseTable *m_table;
    Card *m_account;
    QRadioButton *m_keep;
    QRadioButton *m_deactivate;
    QRadioButton *m_delete;
    QCheckBox *m_relinquish;
    PlainTextLabel *m_accountNote;
    Card *m_residue;
    QList<FormField *> m_grounds; ///< by ErasureResidue
    PlainTextLabel *m_count;
    FactLabel *m_final; ///< how much of it no undo brings back
    PlainTextLabel *m_why;
    Button *m_cancel;
    Button *m_preview;
};

} // namespace diapason
