// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/jsonfolds.h"

#include <QPlainTextEdit>
#include <QSet>
#include <QTimer>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace diapason {

class JsonGutter;

/// JSON to read, fold and copy, highlighted in the scheme in force. A long text comes in pieces, so that the window
/// stays awake. Folds with a click in the gutter, or with - + (this one) and / * (all of them).
class JsonView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit JsonView(QWidget *parent = nullptr);
    ~JsonView() override;
    /// Indented JSON; any other text is shown as it is, without folds.
    void setJson(const QString &json);
    [[nodiscard]] const QString &json() const { return m_json; }

    [[nodiscard]] bool isFolded(int line) const { return m_folded.contains(line); }
    void setFolded(int line, bool folded);
    void setAllFolded(bool folded);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    friend class JsonGutter;
    void highlight();
    void addPiece();
    void refold();
    void placeGutter();
    /// The innermost fold that holds a line; nothing outside of all.
    [[nodiscard]] const JsonFold *foldAround(int line) const;
    [[nodiscard]] const JsonFold *foldFrom(int line) const;
    void foldHere(bool folded);

    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr; ///< made when first shown: definitions take a while to load
    JsonGutter *m_gutter;
    QString m_json;
    qsizetype m_shown = 0; ///< characters of it that are in the document
    QTimer m_pieces;
    QList<JsonFold> m_folds;
    QSet<int> m_folded; ///< first lines
};

} // namespace diapason
