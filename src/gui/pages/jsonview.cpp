// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/jsonview.h"

#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository repository;
    return repository;
}

} // namespace

JsonView::JsonView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFont(textFont(TextStyle::Mono));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setFont(textFont(TextStyle::Mono));
        highlight();
    });
}

void JsonView::setJson(const QString &json)
{
    if (toPlainText() != json)
        setPlainText(json);
}

void JsonView::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (m_highlighter)
        return;
    m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document());
    m_highlighter->setDefinition(repository().definitionForName(u"JSON"_s));
    highlight();
}

void JsonView::highlight()
{
    if (!m_highlighter)
        return;
    const auto which = tokens().dark ? KSyntaxHighlighting::Repository::DarkTheme : KSyntaxHighlighting::Repository::LightTheme;
    m_highlighter->setTheme(repository().defaultTheme(which));
    m_highlighter->rehighlight();
}

} // namespace diapason
