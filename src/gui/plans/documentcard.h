// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/card.h"

namespace diapason {

class Button;
class PlanSheet;

/// Whose plan it is: author, when it was made, hash to copy, signatures and whether they still count.
class DocumentCard final : public Card
{
    Q_OBJECT
public:
    explicit DocumentCard(QWidget *parent = nullptr);
    void setDocument(const PlanSheet &sheet);

private:
    PlainTextLabel *m_author;
    PlainTextLabel *m_hash;
    Button *m_copy;
    QVBoxLayout *m_signatures;
    QString m_whole;
};

} // namespace diapason
