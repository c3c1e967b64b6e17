// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/icons.h"

#include "gui/theme/glyphs.h"
#include "gui/theme/svgpixmap.h"
#include "gui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

// Asks for the colour at each paint: a change of scheme needs no new icons.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(Symbol symbol, Tint tint) : m_symbol(symbol), m_tint(std::move(tint)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        const QPixmap pixmap = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        QRect where(QPoint(), pixmap.deviceIndependentSize().toSize());
        where.moveCenter(rect.center());
        painter->drawPixmap(where, pixmap);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal ratio) override
    {
        const QColor colour = mode == QIcon::Disabled ? tokens().third : m_tint(tokens());
        const int side = std::min(size.width(), size.height());
        const QPixmap square = m_symbol.pixmap(qRound(side / ratio), colour, ratio);
        if (size.width() == size.height())
            return square;
        // A wider size asks for air after the icon: buttons leave too little of their own.
        QPixmap padded(size);
        padded.fill(Qt::transparent);
        padded.setDevicePixelRatio(ratio);
        QPainter(&padded).drawPixmap(
            QGuiApplication::isRightToLeft() ? QPointF((size.width() - side) / ratio, 0) : QPointF(), square);
        return padded;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedEngine(m_symbol, m_tint); }
    QSize actualSize(const QSize &size, QIcon::Mode /*mode*/, QIcon::State /*state*/) override { return size; }
    bool isNull() override { return m_symbol.isNull(); }

private:
    Symbol m_symbol;
    Tint m_tint;
};

QByteArray tintedSvg(QLatin1StringView name, const QColor &colour)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("the icon %s is not in the resources", name.data());
        return {};
    }
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

} // namespace

QPixmap iconPixmap(QLatin1StringView name, int size, const QColor &colour, qreal ratio)
{
    return svgPixmap(u"icon/%1/%2"_s.arg(name).arg(colour.rgba()), size, ratio, [&] { return tintedSvg(name, colour); });
}

QIcon themedIcon(QLatin1StringView name, Tint tint) { return QIcon(new TintedEngine(name, std::move(tint))); }

QIcon glyphIcon(DriftClass driftClass) { return QIcon(new TintedEngine(driftClass, familyTint(family(driftClass)))); }

QPixmap Symbol::pixmap(int size, const QColor &colour, qreal ratio) const
{
    if (glyph)
        return glyphPixmap(*glyph, size, colour, ratio);
    return icon.isEmpty() ? QPixmap{} : iconPixmap(icon, size, colour, ratio);
}

} // namespace diapason
