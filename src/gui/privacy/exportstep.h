// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed over: one encrypted archive, until when it should be there, and what is in it by name and hash.
#pragma once

#include "domain/dossier.h"
#include "gui/privacy/casestep.h"

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;

namespace diapason {

class Banner;
class Button;
class Card;
class Dialogs;
class PassphraseField;
class PlainTextLabel;

class ExportStep final : public CaseStep
{
    Q_OBJECT
public:
    ExportStep(CaseKeeper &keeper, Dialogs &dialogs, QWidget *parent = nullptr);
    void setPassphraseMaker(std::function<QString()> make);
    void display() override;
    void retranslate() override;
    [[nodiscard]] StepState stepState() const override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void makeArchive(QWidget *parent);
    void makeResult(QWidget *parent);
    void wire();
    void choosePath();
    void write();
    void took(const QString &path, const QList<WrittenEntry> &entries);
    void showWork();
    void showResult();
    void deleteArchive();
    [[nodiscard]] QString whyNot() const; ///< empty: it can be written

    Dialogs &m_dialogs;
    Card *m_archive;
    Card *m_result;
    PlainTextLabel *m_pathWord = nullptr;
    QLineEdit *m_path = nullptr;
    Button *m_choose = nullptr;
    PlainTextLabel *m_expiresWord = nullptr;
    QDateEdit *m_expires = nullptr;
    PlainTextLabel *m_passphraseWord = nullptr;
    PassphraseField *m_passphrase = nullptr;
    PlainTextLabel *m_why = nullptr;
    Button *m_write = nullptr;
    Button *m_stop = nullptr;
    QProgressBar *m_bar = nullptr;
    Banner *m_said = nullptr;
    PlainTextLabel *m_where = nullptr;
    QPlainTextEdit *m_hashes = nullptr;
    Button *m_delete = nullptr;
    QList<WrittenEntry> m_entries; ///< of the last archive of this session
    qint64 m_of = 0;               ///< the case they are of
};

} // namespace diapason
