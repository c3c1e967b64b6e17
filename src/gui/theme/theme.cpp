// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/theme.h"

#include "gui/theme/plaintooltips.h"
#include "gui/theme/style.h"
#include "gui/theme/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QIcon>
#include <QStyleHints>

static void loadResources()
{
    Q_INIT_RESOURCE(diapason); // a static library's resources load only when asked for
}

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

Theme *theTheme = nullptr;

// Never below 13 px, so that the smallest text stays at 11.
QFont applicationFont(const QFont &system)
{
    QFont font = system;
    if (QFontDatabase::families().contains(u"Inter"_s)) {
        QStringList families{u"Inter"_s};
        font.setFamilies(families + system.families());
    }
    font.setPixelSize(std::max(13, QFontInfo(system).pixelSize()));
    return font;
}

} // namespace

Theme::Theme(QApplication &application) : QObject(&application)
{
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
}

Theme::~Theme() { theTheme = nullptr; }

Theme &Theme::instance()
{
    Q_ASSERT_X(theTheme, "Theme", "install() comes first");
    return *theTheme;
}

void Theme::install(QApplication &application)
{
    if (theTheme)
        return;
    loadResources();
    theTheme = new Theme(application);
    application.installEventFilter(new PlainToolTips(theTheme));
    QApplication::setStyle(new Style);
    QApplication::setFont(applicationFont(QApplication::font()));
    QApplication::setWindowIcon(QIcon(u":/icons/diapason-app.svg"_s));
    theTheme->apply();
}

const Tokens &Theme::tokens() const { return m_dark ? darkTokens() : lightTokens(); }

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Theme::setCompactRows(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    emit changed();
}

void Theme::apply()
{
    m_dark = m_scheme == Scheme::Dark
        || (m_scheme == Scheme::System && QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    QApplication::setPalette(themePalette(tokens()));
    qApp->setStyleSheet(styleSheet(tokens()));
    emit changed();
}

} // namespace diapason
