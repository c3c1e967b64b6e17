// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace diapason {

/// JSON to read and copy, highlighted in the scheme in force.
class JsonView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit JsonView(QWidget *parent = nullptr);
    void setJson(const QString &json);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void highlight();
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr; ///< made when first shown: definitions take a while to load
};

} // namespace diapason
