// SPDX-License-Identifier: GPL-3.0-or-later
// read ▶ link ▶ expect ▶ compare: one activity from both servers to its classed rows.
#pragma once

#include "app/sharedreadings.h"
#include "app/sites.h"
#include "core/clock.h"
#include "domain/compare.h"

namespace diapason {

/// Everybody expected, by chat username, or by account where somebody confirmed it; `complete`: everybody was read.
struct ExpectedPeople {
    QStringList usernames = {};
    QList<AccountId> confirmed = {};
    bool complete = false;
};

/// Reads. Holds no state of its own beyond the accounts already looked up. One per open campus; it and the
/// servers must outlive every task it gave (the owner's Scope sees to that).
class Reader
{
public:
    Reader(MoodleServer &moodle, ChatServer &chat, CampusRules rules, Clock &clock);

    /// Both connections at once; each has its own outcome.
    [[nodiscard]] QCoro::Task<Sites> connect(std::stop_token stop);
    /// Adds courses, categories and rooms.
    [[nodiscard]] QCoro::Task<Result<Catalogue>> list(Catalogue catalogue, ProgressFn progress, std::stop_token stop);
    /// Reads both sides of one activity and compares. Fails (NotFound, code of linkFault()) only when
    /// there is no room to compare with; whatever else is missing is in the comparison's stamps.
    /// `shared`, of shareFor(): what an earlier reading of the same course found is not asked for again.
    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<const Comparison>>> check(Catalogue catalogue, Activity activity, ProgressFn progress, std::stop_token stop, SharedCoursePtr shared = {});
    /// For activities of one course that are checked one after the other, within a sweep.
    [[nodiscard]] SharedCoursePtr shareFor(
        const Catalogue &catalogue, const QList<Activity> &activities, std::shared_ptr<SharedReadings> all) const;

    /// What Moodle and the companion say of an activity and its course; nothing of the room yet.
    [[nodiscard]] QCoro::Task<CompareInput> moodleSide(Catalogue catalogue, Course course, Activity activity, ProgressFn progress, std::stop_token stop, SharedCoursePtr shared);
    /// What only some rows ask for, once a first comparison shows that there are such rows. Adds to `input`, which the caller keeps
    /// alive; whether there is more to compare with now.
    [[nodiscard]] QCoro::Task<bool> readMore(std::shared_ptr<const Comparison> first, CompareInput &input, std::stop_token stop, SharedCoursePtr shared);
    /// A reading that was kept, compared by the rules and the former names of now.
    [[nodiscard]] QCoro::Task<std::shared_ptr<const Comparison>> compareKept(CompareInput kept, AccountId service) const;

    /// Who should be in an activity's room, by Moodle alone.
    [[nodiscard]] QCoro::Task<ExpectedPeople> expected(Catalogue catalogue, Activity activity, std::stop_token stop);
    /// Reads only the room again and compares with the Moodle side already known: what an apply needs before and after.
    [[nodiscard]] QCoro::Task<std::shared_ptr<const Comparison>> recheck(std::shared_ptr<const Comparison> before, ProgressFn progress, std::stop_token stop);

    [[nodiscard]] MoodleServer &moodle() const { return m_moodle; }
    [[nodiscard]] const CampusRules &rules() const { return m_rules; }
    void setRules(CampusRules rules) { m_rules = std::move(rules); }
    /// What access restrictions ask is read whatever the rules say.
    void wantRestrictions() { m_restrictionsWanted = true; }
    /// Names of earlier readings, for suggestions and for findings about renamed accounts.
    void setFormerNames(FormerNamesPtr former) { m_former = std::move(former); }
    [[nodiscard]] const FormerNamesPtr &formerNames() const { return m_former; }
    /// Accounts are looked up afresh after this.
    void forgetAccounts()
    {
        m_accounts = {};
        m_made.clear();
    }
    /// The same, and whatever the chat server listed before is listed afresh: for a sweep.
    void forgetListedAccounts();
    /// Accounts that could be these people's: of the same address, of another case, or of a former name.
    [[nodiscard]] QCoro::Task<CandidateListing> candidatesFor(QList<AccountQuestion> questions, std::stop_token stop);
    /// An account that was made just now: every reading from here on knows it.
    void know(const Account &account);

private:
    struct Companion {
        std::optional<std::optional<CompanionSite>> site = {}; ///< none: it could not be asked
        CompanionListing listing = {};
    };
    [[nodiscard]] QCoro::Task<Companion> companionOf(std::stop_token stop);
    /// What is known of an activity before anything is read.
    [[nodiscard]] CompareInput inputFor(const Catalogue &catalogue, const Activity &activity) const;
    [[nodiscard]] QCoro::Task<CourseReading> peopleOf(Course course, ProgressFn progress, std::stop_token stop, SharedCoursePtr shared);
    [[nodiscard]] QCoro::Task<CourseFacts> factsOf(bool companion, Course course, Activity activity, std::stop_token stop, SharedCoursePtr shared);
    [[nodiscard]] RestrictionNeeds needsFor(const Activity &activity) const;
    [[nodiscard]] QCoro::Task<bool> isGone(RoomId room, std::stop_token stop, SharedCoursePtr shared);
    [[nodiscard]] AccountsWanted unknownOf(AccountsWanted wanted, bool mayBeNew) const;
    [[nodiscard]] QCoro::Task<AccountDirectory> accountsFor(CompareInput input, ProgressFn progress, std::stop_token stop, SharedCoursePtr shared);

    MoodleServer &m_moodle;
    ChatServer &m_chat;
    CampusRules m_rules;
    FormerNamesPtr m_former;
    bool m_restrictionsWanted = false;
    Clock &m_clock;
    [[nodiscard]] AccountDirectory withMade(const AccountDirectory &accounts) const;

    AccountDirectory m_accounts;
    QList<Account> m_made; ///< younger than what comparisons hold
};

} // namespace diapason
