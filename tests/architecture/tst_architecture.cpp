// SPDX-License-Identifier: GPL-3.0-or-later
// The one-way street between the rooms, and the length of a file. The linker proves most of it; this says it by line.
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

constexpr int longestFile = 400;

/// Who may include whom. A room that is missing here may include nothing, and is reported.
static const QHash<QString, QStringList> arrows{
    {u"core"_s, {}},
    {u"domain"_s, {u"core"_s}},
    {u"ports"_s, {u"core"_s, u"domain"_s}},
    {u"words"_s, {u"core"_s, u"domain"_s}},
    {u"models"_s, {u"core"_s, u"domain"_s, u"words"_s}},
    {u"app"_s, {u"core"_s, u"domain"_s, u"ports"_s, u"words"_s}},
    {u"net"_s, {u"core"_s, u"domain"_s, u"ports"_s}},
    {u"store"_s, {u"core"_s, u"domain"_s, u"ports"_s}},
    {u"secrets"_s, {u"core"_s, u"domain"_s, u"ports"_s}},
    {u"archive"_s, {u"core"_s, u"domain"_s, u"ports"_s}},
    {u"demo"_s, {u"core"_s}},
    {u"gui"_s, {u"core"_s, u"domain"_s, u"ports"_s, u"words"_s, u"models"_s, u"app"_s}},
    // What the console and its twin share when they open a campus.
    {u"launch"_s,
        {u"core"_s, u"domain"_s, u"ports"_s, u"words"_s, u"app"_s, u"net"_s, u"store"_s, u"secrets"_s, u"archive"_s, u"demo"_s}},
    {u"ctl"_s,
        {u"core"_s, u"domain"_s, u"ports"_s, u"words"_s, u"app"_s, u"net"_s, u"store"_s, u"secrets"_s, u"archive"_s, u"demo"_s,
            u"launch"_s}},
    {u"main"_s,
        {u"core"_s, u"domain"_s, u"ports"_s, u"words"_s, u"models"_s, u"app"_s, u"net"_s, u"store"_s, u"secrets"_s, u"archive"_s,
            u"demo"_s, u"launch"_s, u"gui"_s}},
};

static const QStringList roomsWithWindows{u"gui"_s, u"main"_s};

/// Headers of Qt Widgets, by name: only rooms with windows may see them.
static bool isWidget(const QString &header)
{
    static const QRegularExpression widgets{QRegularExpression::anchoredPattern(
        uR"(QtWidgets(/.*)?|Q\w*(Widget|Dialog|Button|Layout|View|Delegate|Style|Menu|MenuBar|ToolBar|StatusBar|Dock|Splitter|LineEdit|ComboBox|Label)|QApplication|QMainWindow|QMessageBox)"_s)};
    static const QStringList innocent{
        u"QStringView"_s, u"QLatin1StringView"_s, u"QUtf8StringView"_s, u"QAnyStringView"_s, u"QByteArrayView"_s};
    return !innocent.contains(header) && widgets.match(header).hasMatch();
}

/// What is wrong with one file of a room, line by line.
static QStringList faults(const QString &room, const QString &text)
{
    static const QRegularExpression ours{uR"re(^\s*#\s*include\s*"([^"]+)")re"_s};
    static const QRegularExpression theirs{uR"re(^\s*#\s*include\s*<([^>]+)>)re"_s};
    if (!arrows.contains(room))
        return {u"the room \"%1\" has no arrows"_s.arg(room)};
    QStringList found;
    const QStringList lines = text.split(u'\n');
    const int count = int(lines.size()) - text.endsWith(u'\n');
    if (count > longestFile)
        found.append(u"%1 lines, more than %2"_s.arg(count).arg(longestFile));
    for (const QString &line : lines) {
        const QString header = ours.match(line).captured(1);
        const QString other = header.section(u'/', 0, 0);
        if (header.contains(u".."_s))
            found.append(u"leaves its folder: "_s + line);
        else if (arrows.contains(other) && header.contains(u'/') && other != room && !arrows.value(room).contains(other))
            found.append(u"against the arrows: "_s + line);
        if (isWidget(theirs.match(line).captured(1)) && !roomsWithWindows.contains(room))
            found.append(u"a room without windows: "_s + line);
    }
    return found;
}

class TestArchitecture : public QObject
{
    Q_OBJECT
private slots:
    void every_file_keeps_to_its_room();
    void the_arrows_have_no_circle();
    void a_forbidden_line_would_be_caught_data();
    void a_forbidden_line_would_be_caught();
};

void TestArchitecture::every_file_keeps_to_its_room()
{
    const QDir src{QStringLiteral(DIAPASON_SOURCE "/src")};
    QDirIterator files{src.path(), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories};
    QStringList found;
    int count = 0;
    while (files.hasNext()) {
        QFile file{files.next()};
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++count;
        const QString path = src.relativeFilePath(file.fileName());
        for (const QString &fault : faults(path.section(u'/', 0, 0), QString::fromUtf8(file.readAll())))
            found.append(path + u": "_s + fault);
    }
    QVERIFY(count > 50);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestArchitecture::the_arrows_have_no_circle()
{
    for (const auto &[room, others] : arrows.asKeyValueRange()) {
        for (const QString &other : others) {
            QVERIFY2(arrows.contains(other), qPrintable(other));
            QVERIFY2(!arrows.value(other).contains(room), qPrintable(room + u" and "_s + other));
        }
    }
}

void TestArchitecture::a_forbidden_line_would_be_caught_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("caught");
    QTest::newRow("domain may see core") << u"domain"_s << u"#include \"core/text.h\"\n"_s << false;
    QTest::newRow("its own room") << u"net"_s << u"#include \"net/moodle/client.h\""_s << false;
    QTest::newRow("system header") << u"net"_s << u"#include <QStringView>"_s << false;
    QTest::newRow("generated file") << u"gui"_s << u"#include \"tst_x.moc\""_s << false;
    QTest::newRow("core sees domain") << u"core"_s << u"#include \"domain/campus.h\""_s << true;
    QTest::newRow("app sees net") << u"app"_s << u"#include <vector>\n  #  include \"net/call.h\""_s << true;
    QTest::newRow("net sees store") << u"net"_s << u"#include \"store/journal.h\""_s << true;
    QTest::newRow("app sees archive") << u"app"_s << u"#include \"archive/ziparchiver.h\""_s << true;
    QTest::newRow("models see ports") << u"models"_s << u"#include \"ports/progress.h\""_s << true;
    QTest::newRow("demo sees domain") << u"demo"_s << u"#include \"domain/names.h\""_s << true;
    QTest::newRow("ctl sees models") << u"ctl"_s << u"#include \"models/driftmodel.h\""_s << true;
    QTest::newRow("around the corner") << u"demo"_s << u"#include \"../domain/names.h\""_s << true;
    QTest::newRow("models see widgets") << u"models"_s << u"#include <QTreeView>"_s << true;
    QTest::newRow("gui sees widgets") << u"gui"_s << u"#include <QTreeView>"_s << false;
    QTest::newRow("unknown room") << u"attic"_s << QString{} << true;
    QTest::newRow("400 lines") << u"core"_s << u"\n"_s.repeated(400) << false;
    QTest::newRow("401 lines") << u"core"_s << u"\n"_s.repeated(401) << true;
}

void TestArchitecture::a_forbidden_line_would_be_caught()
{
    QFETCH(QString, room);
    QFETCH(QString, text);
    QTEST(!faults(room, text).isEmpty(), "caught");
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
