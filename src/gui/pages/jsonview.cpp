// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/jsonview.h"

#include "gui/pages/jsongutter.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

/// What is laid out and highlighted in one go.
constexpr qsizetype piece = 6'000;

KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository repository;
    return repository;
}

} // namespace

JsonView::JsonView(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new JsonGutter(*this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setUndoRedoEnabled(false);
    setFont(textFont(TextStyle::Mono));
    placeGutter();
    m_pieces.setSingleShot(true);
    connect(&m_pieces, &QTimer::timeout, this, &JsonView::addPiece);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect &rect, int dy) {
        if (dy)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setFont(textFont(TextStyle::Mono));
        placeGutter();
        highlight();
    });
}

JsonView::~JsonView() = default;

void JsonView::setJson(const QString &json)
{
    if (m_json == json)
        return;
    m_json = json;
    m_shown = 0;
    m_folded.clear();
    m_folds = jsonFolds(json);
    m_pieces.stop();
    clear();
    highlight();
    addPiece();
    moveCursor(QTextCursor::Start);
    m_gutter->setVisible(!m_folds.isEmpty());
    placeGutter();
}

void JsonView::addPiece()
{
    qsizetype end = m_json.size();
    if (m_shown + piece < end) {
        const qsizetype line = m_json.indexOf(u'\n', m_shown + piece);
        end = line < 0 ? end : line + 1;
    }
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_json.sliced(m_shown, end - m_shown));
    m_shown = end;
    if (m_shown < m_json.size())
        m_pieces.start(0);
    if (!m_folded.isEmpty())
        refold();
}

void JsonView::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (m_highlighter)
        return;
    m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document());
    highlight();
}

void JsonView::highlight()
{
    if (!m_highlighter)
        return;
    const auto which = tokens().dark ? KSyntaxHighlighting::Repository::DarkTheme : KSyntaxHighlighting::Repository::LightTheme;
    m_highlighter->setTheme(repository().defaultTheme(which));
    // Anything else would be marked as one mistake.
    const bool isJson = m_json.startsWith(u'{') || m_json.startsWith(u'[');
    m_highlighter->setDefinition(isJson ? repository().definitionForName(u"JSON"_s) : KSyntaxHighlighting::Definition());
    m_highlighter->rehighlight();
}

const JsonFold *JsonView::foldFrom(int line) const
{
    const auto found = std::ranges::lower_bound(m_folds, line, {}, &JsonFold::first);
    return found != m_folds.cend() && found->first == line ? &*found : nullptr;
}

const JsonFold *JsonView::foldAround(int line) const
{
    const JsonFold *innermost = nullptr;
    for (const JsonFold &fold : m_folds) {
        if (fold.first <= line && line <= fold.last)
            innermost = &fold;
    }
    return innermost;
}

void JsonView::setFolded(int line, bool folded)
{
    if (!foldFrom(line) || isFolded(line) == folded)
        return;
    if (folded)
        m_folded.insert(line);
    else
        m_folded.remove(line);
    refold();
}

void JsonView::setAllFolded(bool folded)
{
    m_folded.clear();
    if (folded) {
        for (const JsonFold &fold : std::as_const(m_folds)) {
            if (fold.first > 0) // the outermost is what one looks at
                m_folded.insert(fold.first);
        }
    }
    refold();
}

/// Lines inside of a folded one are hidden, its closing bracket too.
void JsonView::refold()
{
    int hiddenUntil = -1;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber();
        const bool visible = line > hiddenUntil;
        if (visible && isFolded(line))
            hiddenUntil = foldFrom(line)->last;
        if (block.isVisible() != visible) {
            block.setVisible(visible);
            block.setLineCount(visible ? 1 : 0);
        }
    }
    document()->markContentsDirty(0, document()->characterCount());
    if (!textCursor().block().isVisible()) {
        QTextBlock block = textCursor().block();
        while (block.isValid() && !block.isVisible())
            block = block.previous();
        setTextCursor(QTextCursor(block));
    }
    viewport()->update();
    m_gutter->update();
}

void JsonView::foldHere(bool folded)
{
    const int line = textCursor().blockNumber();
    if (const JsonFold *here = foldFrom(line); here && isFolded(line) != folded)
        setFolded(line, folded);
    else if (const JsonFold *around = foldAround(here && folded ? line - 1 : line); around && folded)
        setFolded(around->first, true);
}

void JsonView::keyPressEvent(QKeyEvent *event)
{
    switch (event->modifiers().testFlag(Qt::ControlModifier) ? 0 : event->key()) {
    case Qt::Key_Plus: return foldHere(false);
    case Qt::Key_Minus: return foldHere(true);
    case Qt::Key_Asterisk: return setAllFolded(false);
    case Qt::Key_Slash: return setAllFolded(true);
    default: QPlainTextEdit::keyPressEvent(event);
    }
}

void JsonView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_folds.isEmpty()) {
        menu->addSeparator();
        const auto add = [&](const QString &text, auto what) { connect(menu->addAction(text), &QAction::triggered, this, what); };
        //: Menu of a JSON text; - is its key
        add(tr("Fold (-)"), [this] { foldHere(true); });
        add(tr("Unfold (+)"), [this] { foldHere(false); });
        add(tr("Fold all (/)"), [this] { setAllFolded(true); });
        add(tr("Unfold all (*)"), [this] { setAllFolded(false); });
    }
    menu->popup(event->globalPos());
}

void JsonView::placeGutter()
{
    const int width = m_folds.isEmpty() ? 0 : m_gutter->idealWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), width, inside.height());
}

void JsonView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void JsonView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_folded.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(tokens().accent);
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF where = blockBoundingGeometry(block).translated(contentOffset());
        if (where.top() > viewport()->height())
            break;
        if (!block.isVisible() || !isFolded(block.blockNumber()))
            continue;
        const double end = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).naturalTextWidth() : 0;
        const QString close = block.text().endsWith(u'[') ? u" … ]"_s : u" … }"_s;
        painter.drawText(where.translated(end + document()->documentMargin(), 0), Qt::AlignVCenter, close);
    }
}

} // namespace diapason
