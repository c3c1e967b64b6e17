// SPDX-License-Identifier: GPL-3.0-or-later
// Why: the verdict of a line, its evidence chain, what a repair would do, the raw data.
#pragma once

#include "domain/compare.h"

#include <QWidget>

class QBoxLayout;
class QLayout;
class QScrollArea;

namespace diapason {

class AccountChoice;
class Button;
class Card;
class ChainView;
class ElidedLabel;
class FoldButton;
class JsonView;
class PlainTextLabel;
class StatePane;
class VerdictBox;

/// What the pane is about. Without a row it says how to get one.
struct WhySubject {
    QString ticketLanguage = {}; ///< "fr", "en"; empty: the interface's
    std::shared_ptr<const Comparison> comparison = {};
    std::optional<DriftRow> row = {}; ///< of the comparison's rows
    QStringList selected = {}; ///< keys of every selected line
    bool createAccounts = false; ///< by the campus rules
    QString repairsOff = {}; ///< why no repair can be made now
    ConfirmedAccounts matches = {}; ///< accounts that somebody confirmed
    QDateTime now = {}; ///< times of another day are shown with it
};

class WhyPane final : public QWidget
{
    Q_OBJECT
public:
    explicit WhyPane(QWidget *parent = nullptr);

    void setSubject(const WhySubject &subject);
    void copyTicket();
    void toggleRaw();
    /// Details of the chain only where it breaks.
    void setTerse(bool terse);
    /// Repair and raw data stand beside the chain instead of under it: for low, wide panes.
    void setBeside(bool beside);

signals:
    void repairRequested(); ///< of the selection, ready to apply
    void previewRequested(); ///< of the selection
    void personRequested(); ///< of the line, on both sides
    void accountConfirmed(diapason::MoodleUserId person, const diapason::AccountId &account);
    void accountForgotten(diapason::MoodleUserId person);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeChain();
    [[nodiscard]] QLayout *makeName(QWidget *host);
    [[nodiscard]] QWidget *makeRepair();
    [[nodiscard]] QWidget *makeRaw();
    void retranslate();
    void refresh();
    void showFindings();
    void showRepair();
    void showAccounts();
    void fitButtons();
    [[nodiscard]] QString aboutLine() const;

    WhySubject m_subject;
    PlainTextLabel *m_title = nullptr;
    Button *m_copy = nullptr;
    QWidget *m_content = nullptr;
    QBoxLayout *m_columns = nullptr; ///< chain, then repair and raw data
    QWidget *m_tail = nullptr;
    StatePane *m_empty = nullptr;
    PlainTextLabel *m_name = nullptr;
    Button *m_person = nullptr;
    ElidedLabel *m_about = nullptr;
    VerdictBox *m_verdict = nullptr;
    PlainTextLabel *m_findings = nullptr; ///< of this person's account
    QScrollArea *m_scroll = nullptr;
    ChainView *m_chain = nullptr;
    Card *m_repair = nullptr;
    PlainTextLabel *m_repairText = nullptr;
    AccountChoice *m_accounts = nullptr;
    QBoxLayout *m_buttons = nullptr;
    Button *m_repairButton = nullptr;
    Button *m_previewButton = nullptr;
    FoldButton *m_fold = nullptr;
    JsonView *m_raw = nullptr;
};

} // namespace diapason
