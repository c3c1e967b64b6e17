// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finder.h"

#include "support/fakecampus.h"
#include "support/fakesnapshots.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = SearchEntry::Kind;

const QDateTime morning = QDateTime::fromString(u"2026-10-03T08:00:00Z"_s, Qt::ISODate);

Catalogue haute()
{
    Catalogue catalogue;
    catalogue.courses.categories = {{.id = CategoryId{4}, .name = u"Licence 2 Chimie"_s}};
    catalogue.courses.courses
        = {{.id = CourseId{7}, .shortName = u"CHI201"_s, .fullName = u"Chimie organique"_s, .category = CategoryId{4}},
            {.id = CourseId{8}, .shortName = u"HIS112"_s, .fullName = u"Europe"_s}};
    catalogue.activities = {{CourseId{7},
        {{.cmid = Cmid{31}, .course = CourseId{7}, .name = u"Salon TP"_s},
            {.cmid = Cmid{30}, .course = CourseId{7}, .name = u"Salon du cours"_s}}}};
    catalogue.rooms.rooms = {{.id = RoomId{u"r30"_s}, .name = u"abc_CHI201_30"_s},
        {.id = RoomId{u"r99"_s}, .name = u"guerets-2024"_s, .displayName = u"Guérets 2024"_s}};
    catalogue.links = {{Cmid{30}, {.cmid = Cmid{30}, .room = RoomId{u"r30"_s}, .confidence = Link::Confidence::Certain}}};
    return catalogue;
}

KeptPeople people()
{
    return {.people = {{.id = MoodleUserId{1},
                           .username = u"hgueguen@univ.fr"_s,
                           .fullName = u"Hugo Guéguen"_s,
                           .email = u"hugo@univ.fr"_s,
                           .activities = 8,
                           .drifts = 1},
                {.id = MoodleUserId{2}, .username = u"zoe"_s, .fullName = u"Zoë Wójcik"_s},
                {.id = MoodleUserId{4242}, .username = u"ZOE"_s, .fullName = u"Zoé Autre"_s}},
        .accounts = {{.id = AccountId{u"acc1"_s}, .username = u"HGueguen"_s, .name = u"Hugo du Salon"_s},
            {.id = AccountId{u"acc2"_s}, .username = u"zoe"_s, .name = u"Zoë"_s},
            {.id = AccountId{u"acc3"_s}, .username = u"svc-moodle"_s}}};
}

const QList<UsernameStep> stripped{{.kind = UsernameStep::Kind::StripDomains, .domains = {u"univ.fr"_s}}};

QList<SearchEntry> allEntries()
{
    return searchEntries(haute(), {{Cmid{30}, {.cmid = Cmid{30}, .drifts = 3}}}, people(), stripped);
}

QStringList titles(const QList<SearchEntry> &entries)
{
    QStringList all;
    for (const SearchEntry &entry : entries)
        all += entry.title;
    return all;
}

/// A campus that was kept, with a finder; its servers do not answer.
struct Desk {
    FakeMoodle *moodle = new FakeMoodle;
    FakeChat *chat = new FakeChat;
    std::shared_ptr<FakeSnapshots::Kept> kept = std::make_shared<FakeSnapshots::Kept>();
    std::unique_ptr<Session> session;
    std::unique_ptr<Finder> finder;
    QList<Found> answers;

    Desk()
    {
        moodle->fault = Error{.kind = Error::Kind::Network, .server = Server::Moodle};
        chat->fault = Error{.kind = Error::Kind::Network, .server = Server::RocketChat};
        kept->campus = {.catalogue = haute(), .readAt = morning};
        kept->people = people();
        session = std::make_unique<Session>(Campus{.name = u"Fake"_s, .rules = {.username = stripped}},
            std::unique_ptr<MoodleServer>(moodle), std::unique_ptr<ChatServer>(chat), std::make_unique<FakeJournal>(),
            std::make_unique<FakeSnapshots>(kept), std::make_unique<ManualClock>(morning));
        finder = std::make_unique<Finder>(*session);
        QObject::connect(finder.get(), &Finder::found, finder.get(), [this](const Found &found) { answers += found; });
    }
    /// Opens, and waits until people are found, too.
    void open()
    {
        session->open();
        QTRY_VERIFY(!session->job());
        finder->find(u"wojcik"_s);
        QTRY_VERIFY(!answers.isEmpty() && answers.last().result.total() == 1);
        finder->find({});
        answers.clear();
    }
    [[nodiscard]] QStringList last() const
    {
        QStringList all;
        for (const QList<SearchHit> &hits : answers.last().result.hits)
            for (const SearchHit &hit : hits)
                all += answers.last().entry(hit).title;
        return all;
    }
};

} // namespace

class TestFinder : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French)); }

    void entries_are_sorted_by_kind_and_title()
    {
        QCOMPARE(titles(allEntries()),
            (QStringList{u"CHI201 Chimie organique"_s, u"HIS112 Europe"_s, u"CHI201 Chimie organique · Salon du cours"_s,
                u"CHI201 Chimie organique · Salon TP"_s, u"abc_CHI201_30"_s, u"Guérets 2024"_s, u"Hugo Guéguen"_s, u"Zoé Autre"_s,
                u"Zoë Wójcik"_s, u"svc-moodle"_s, u"Zoë"_s}));
    }

    void handles_lead_to_their_entries_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QString lesson = u"CHI201 Chimie organique · Salon du cours"_s;
        QTest::newRow("course id") << u"7"_s << QStringList{u"CHI201 Chimie organique"_s};
        QTest::newRow("cmid") << u"31"_s << QStringList{u"CHI201 Chimie organique · Salon TP"_s};
        QTest::newRow("short name") << u"his112"_s << QStringList{u"HIS112 Europe"_s};
        QTest::newRow("category") << u"licence 2"_s
                                  << QStringList{u"CHI201 Chimie organique"_s, lesson, u"CHI201 Chimie organique · Salon TP"_s};
        QTest::newRow("room id") << u"R30"_s << QStringList{lesson, u"abc_CHI201_30"_s};
        QTest::newRow("room name") << u"ABC_CHI"_s << QStringList{lesson, u"abc_CHI201_30"_s};
        QTest::newRow("display name") << u"guérets"_s << QStringList{u"Guérets 2024"_s};
        QTest::newRow("room name beside the display name") << u"guerets-2024"_s << QStringList{u"Guérets 2024"_s};
        QTest::newRow("room's activity has a name of its own") << u"salon du cours"_s << QStringList{lesson};
        QTest::newRow("username") << u"hgueguen@univ.fr"_s << QStringList{u"Hugo Guéguen"_s};
        QTest::newRow("e-mail") << u"hugo@univ.fr"_s << QStringList{u"Hugo Guéguen"_s};
        QTest::newRow("person's id") << u"4242"_s << QStringList{u"Zoé Autre"_s};
        QTest::newRow("id of an account shown with its person") << u"acc1"_s << QStringList{u"Hugo Guéguen"_s};
        QTest::newRow("name of an account shown with its person") << u"hugo du salon"_s << QStringList{u"Hugo Guéguen"_s};
        QTest::newRow("account that two people could have") << u"acc2"_s << QStringList{u"Zoë"_s};
        QTest::newRow("account of no person") << u"svc-moodle"_s << QStringList{u"svc-moodle"_s};
        QTest::newRow("both people of one username") << u"zoe"_s << QStringList{u"Zoé Autre"_s, u"Zoë Wójcik"_s, u"Zoë"_s};
    }
    void handles_lead_to_their_entries()
    {
        QFETCH(QString, text);
        const SearchIndex index(allEntries());
        QList<SearchEntry> hits;
        for (const QList<SearchHit> &some : index.find(text, 10).hits)
            for (const SearchHit &hit : some)
                hits += index.entries().at(hit.entry);
        QTEST(titles(hits), "expected");
    }

    void entries_know_where_they_lead()
    {
        const QList<SearchEntry> entries = allEntries();
        const auto entry = [&](const QString &title) { return *std::ranges::find(entries, title, &SearchEntry::title); };
        QCOMPARE(entry(u"CHI201 Chimie organique · Salon du cours"_s).number, 30);
        QCOMPARE(entry(u"abc_CHI201_30"_s).id, u"r30"_s);
        QCOMPARE(entry(u"abc_CHI201_30"_s).number, 30);
        QCOMPARE(entry(u"Guérets 2024"_s).number, 0);
        QCOMPARE(entry(u"Hugo Guéguen"_s).number, 1);
        QCOMPARE(entry(u"Hugo Guéguen"_s).id, u"acc1"_s);
        QCOMPARE(entry(u"Zoë Wójcik"_s).id, QString());
        QCOMPARE_GT(entry(u"CHI201 Chimie organique"_s).weight, entry(u"HIS112 Europe"_s).weight);
        QCOMPARE_GT(entry(u"Hugo Guéguen"_s).weight, entry(u"Zoë Wójcik"_s).weight);
    }

    void finds_what_was_kept_without_a_network()
    {
        Desk desk;
        desk.open();
        desk.finder->find(u"hugo"_s);
        QTRY_COMPARE(desk.answers.size(), 1);
        QCOMPARE(desk.last(), QStringList{u"Hugo Guéguen"_s});
        QCOMPARE(desk.answers.last().result.text, u"hugo"_s);
        QVERIFY(!desk.session->online());
    }

    void answers_before_anything_is_known_and_again_after()
    {
        Desk desk;
        desk.finder->find(u"chimie"_s);
        QTRY_COMPARE(desk.answers.size(), 1);
        QVERIFY(desk.answers.last().index->entries().isEmpty());
        desk.session->open();
        QTRY_COMPARE(desk.answers.last().result.total(), 3);
    }

    void a_finder_of_an_open_session_knows_what_it_knows()
    {
        Desk desk;
        desk.open();
        Finder second(*desk.session);
        QSignalSpy found(&second, &Finder::found);
        second.find(u"wojcik"_s);
        QTRY_VERIFY(!found.isEmpty() && found.last().first().value<Found>().result.total() == 1);
    }

    void finders_of_one_session_share_one_index()
    {
        Desk desk;
        desk.open();
        auto second = std::make_unique<Finder>(*desk.session);
        auto third = std::make_unique<Finder>(*desk.session);
        QList<Found> others;
        for (Finder *finder : {second.get(), third.get()})
            connect(finder, &Finder::found, finder, [&](const Found &found) { others += found; });
        desk.finder->find(u"hugo"_s);
        second->find(u"zo"_s);
        third->find(u"chimie"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.answers.isEmpty() && others.size() == 2, 20'000);
        for (const Found &answer : std::as_const(others))
            QCOMPARE(answer.index.get(), desk.answers.last().index.get());
        QSignalSpy read(desk.session.get(), &Session::peopleRead);
        desk.kept->people.people += KeptPerson{.id = MoodleUserId{9}, .username = u"nn"_s, .fullName = u"Hugo Nouveau"_s};
        emit desk.session->kept();
        QTRY_COMPARE_WITH_TIMEOUT(desk.answers.last().result.total(), 2, 20'000);
        QCOMPARE(read.size(), 1); // the store is asked once, however many search
        desk.finder.reset(); // the first one made it: the others keep it
        others.clear();
        second->find(u"nouveau"_s);
        QTRY_COMPARE_WITH_TIMEOUT(others.size(), 1, 20'000);
        QCOMPARE(others.last().result.total(), 1);
    }

    void a_finder_goes_while_it_is_answered()
    {
        Desk desk;
        desk.open();
        bool gone = false;
        auto *finder = new Finder(*desk.session);
        connect(finder, &Finder::found, desk.session.get(), [&] {
            delete std::exchange(finder, nullptr);
            gone = true;
        });
        finder->find(u"hugo"_s);
        QTRY_VERIFY_WITH_TIMEOUT(gone, 20'000);
        auto again = std::make_unique<Finder>(*desk.session);
        again->find(u"zo"_s);
        again.reset(); // in the middle, without waiting for anything
        desk.finder->find(u"hugo"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.answers.size(), 1, 20'000);
    }

    void only_the_newest_text_is_answered()
    {
        Desk desk;
        desk.open();
        for (const QString &text : {u"h"_s, u"hu"_s, u"hug"_s, u"zo"_s})
            desk.finder->find(text);
        QTRY_VERIFY(!desk.answers.isEmpty());
        QCOMPARE(desk.answers.size(), 1);
        QCOMPARE(desk.answers.first().result.text, u"zo"_s);
    }

    void an_empty_text_ends_the_search()
    {
        Desk desk;
        desk.open();
        desk.finder->find(u"hugo"_s);
        desk.finder->find({});
        emit desk.session->catalogueChanged();
        desk.finder->find(u" "_s); // blanks are an answer: nothing
        QTRY_COMPARE(desk.answers.size(), 1);
        QCOMPARE(desk.answers.first().result.total(), 0);
    }

    void asking_from_within_an_answer_is_answered()
    {
        Desk desk;
        desk.open();
        connect(desk.finder.get(), &Finder::found, desk.finder.get(), [&](const Found &found) {
            if (found.result.text == u"hugo"_s)
                desk.finder->find(u"zo"_s);
        });
        desk.finder->find(u"hugo"_s);
        QTRY_COMPARE(desk.answers.size(), 2);
        QCOMPARE(desk.answers.last().result.text, u"zo"_s);
    }

    void what_is_new_is_found_and_old_answers_stay_whole()
    {
        Desk desk;
        desk.open();
        desk.finder->find(u"nouvelle"_s);
        QTRY_COMPARE(desk.answers.size(), 1);
        const Found before = desk.answers.first();
        desk.kept->people.people += KeptPerson{.id = MoodleUserId{9}, .username = u"nn"_s, .fullName = u"Nadia Nouvelle"_s};
        emit desk.session->kept();
        QTRY_COMPARE_WITH_TIMEOUT(desk.answers.last().result.total(), 1, 10'000);
        QCOMPARE(desk.last(), QStringList{u"Nadia Nouvelle"_s});
        QVERIFY(desk.answers.last().index != before.index);
        QCOMPARE(before.index->entries().size() + 1, desk.answers.last().index->entries().size());
    }

    void many_changes_make_few_indexes()
    {
        Desk desk;
        desk.open();
        desk.finder->find(u"hugo"_s);
        QTRY_COMPARE(desk.answers.size(), 1);
        QElapsedTimer elapsed;
        elapsed.start();
        const auto another = [&] { return desk.answers.last().index != desk.answers.first().index; };
        while (!another() && elapsed.elapsed() < 10'000) {
            emit desk.session->activitiesChanged(CourseId{7});
            emit desk.session->kept();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        }
        QVERIFY(another());
        QSet<const SearchIndex *> indexes;
        for (const Found &answer : std::as_const(desk.answers))
            indexes += answer.index.get();
        QCOMPARE(indexes.size(), 2);
    }

    void a_store_that_fails_takes_nobody_away()
    {
        Desk desk;
        desk.open();
        desk.kept->fault = Error{.kind = Error::Kind::Storage, .code = u"full"_s};
        desk.kept->campus.readAt = {};
        desk.moodle->fault.reset();
        desk.chat->fault.reset();
        desk.session->open();
        QTRY_VERIFY(desk.session->storeError());
        emit desk.session->peopleRead({});
        desk.finder->find(u"wojcik"_s);
        QTRY_COMPARE(desk.answers.size(), 1);
        QCOMPARE(desk.answers.first().result.total(), 1);
    }

    void ends_in_the_middle()
    {
        Desk desk;
        desk.session->open();
        desk.finder->find(u"hugo"_s);
        QTRY_VERIFY(desk.session->readAt().isValid());
        desk.finder.reset();
        QVERIFY(desk.session != nullptr);
    }
};

QTEST_GUILESS_MAIN(TestFinder)
#include "tst_finder.moc"
