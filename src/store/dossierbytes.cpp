// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dossierbytes.h"

#include <QDataStream>
#include <QIODevice>

namespace diapason {

// Found by their arguments: they belong to the types.
static QDataStream &operator<<(QDataStream &out, const DossierQuote &quote) { return out << quote.author << quote.text; }
static QDataStream &operator>>(QDataStream &in, DossierQuote &quote) { return in >> quote.author >> quote.text; }

static QDataStream &operator<<(QDataStream &out, const DossierMessage &m)
{
    return out << m.id << m.author.value << m.username << m.name << m.at << m.edited << m.text << m.thread << m.mentions
               << m.quotes << m.files << m.pinned << m.encrypted;
}

static QDataStream &operator>>(QDataStream &in, DossierMessage &m)
{
    return in >> m.id >> m.author.value >> m.username >> m.name >> m.at >> m.edited >> m.text >> m.thread >> m.mentions
        >> m.quotes >> m.files >> m.pinned >> m.encrypted;
}

static QDataStream &operator<<(QDataStream &out, const DossierFile &f)
{
    return out << f.id << f.name << f.type << f.bytes << f.author.value << f.at << f.path;
}

static QDataStream &operator>>(QDataStream &in, DossierFile &f)
{
    return in >> f.id >> f.name >> f.type >> f.bytes >> f.author.value >> f.at >> f.path;
}

static QDataStream &operator<<(QDataStream &out, const DossierItem &item)
{
    out << quint8(item.kind) << item.room.value << item.message.has_value() << item.file.has_value();
    if (item.message)
        out << *item.message;
    if (item.file)
        out << *item.file;
    return out;
}

static QDataStream &operator>>(QDataStream &in, DossierItem &item)
{
    quint8 kind = 0;
    bool message = false, file = false;
    in >> kind >> item.room.value >> message >> file;
    item.kind = DossierItem::Kind(kind);
    if (message)
        in >> item.message.emplace();
    if (file)
        in >> item.file.emplace();
    return in;
}

static QDataStream &operator<<(QDataStream &out, const PartReport &r)
{
    return out << quint8(r.part) << r.room.value << r.roomName << quint8(r.state) << r.looked << r.total << r.items << r.cursor
               << r.code << r.call;
}

static QDataStream &operator>>(QDataStream &in, PartReport &r)
{
    quint8 part = 0, state = 0;
    in >> part >> r.room.value >> r.roomName >> state >> r.looked >> r.total >> r.items >> r.cursor >> r.code >> r.call;
    r.part = CasePart(part);
    r.state = PartReport::State(state);
    return in;
}

static QDataStream &operator<<(QDataStream &out, const Decision &d) { return out << d.excluded << d.unmasked << d.reason; }
static QDataStream &operator>>(QDataStream &in, Decision &d) { return in >> d.excluded >> d.unmasked >> d.reason; }

namespace {

constexpr quint8 form = 1;

template <class Value>
QByteArray written(const Value &value)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_6);
    out << form << value;
    return bytes;
}

template <class Value>
std::optional<Value> read(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_6);
    quint8 its = 0;
    Value value = {};
    in >> its >> value;
    return its == form && in.status() == QDataStream::Ok ? std::optional(std::move(value)) : std::nullopt;
}

} // namespace

QByteArray bytesOf(const DossierItem &item) { return written(item); }
std::optional<DossierItem> itemOf(const QByteArray &bytes) { return read<DossierItem>(bytes); }
QByteArray bytesOf(const PartReport &report) { return written(report); }
std::optional<PartReport> reportOf(const QByteArray &bytes) { return read<PartReport>(bytes); }
QByteArray bytesOf(const Decision &decision) { return written(decision); }
std::optional<Decision> decisionOf(const QByteArray &bytes) { return read<Decision>(bytes); }
QByteArray bytesOf(qint64 moment) { return written(moment); }
std::optional<qint64> momentOf(const QByteArray &bytes) { return read<qint64>(bytes); }

} // namespace diapason
