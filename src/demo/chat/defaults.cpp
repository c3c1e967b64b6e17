// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/defaults.h"

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

constexpr struct {
    const char *permission;
    const char *roles;
} grantedRoles[] = {
    {"view-room-administration", "admin"},
    {"add-user-to-joined-room", "admin owner moderator"},
    {"add-user-to-any-c-room", "admin"},
    {"add-user-to-any-p-room", ""},
    {"remove-user", "admin owner moderator"},
    {"kick-user-from-any-c-room", ""},
    {"kick-user-from-any-p-room", ""},
    {"ban-user", "admin owner moderator"},
    {"set-moderator", "admin owner"},
    {"set-owner", "admin owner"},
    {"set-leader", "admin owner"},
    {"set-readonly", "admin owner moderator"},
    {"edit-room", "admin owner moderator"},
    {"edit-room-avatar", "admin owner moderator"},
    {"edit-room-retention-policy", "admin"},
    {"toggle-room-e2e-encryption", "owner admin"},
    {"archive-room", "admin owner"},
    {"unarchive-room", "admin"},
    {"delete-c", "admin owner"},
    {"delete-d", "admin"},
    {"delete-p", "admin owner"},
    {"delete-message", "admin owner moderator"},
    {"create-c", "admin user bot app"},
    {"create-d", "admin user bot app"},
    {"create-p", "admin user bot app"},
    {"create-team", "admin user"},
    {"leave-c", "admin user bot anonymous app"},
    {"leave-p", "admin user bot anonymous app"},
    {"join-without-join-code", "admin bot app"},
    {"clean-channel-history", "admin"},
    {"mail-messages", "admin"},
    {"mention-all", "admin owner moderator user"},
    {"pin-message", "owner moderator admin"},
    {"post-readonly", "admin owner moderator"},
    {"view-c-room", "admin user bot app anonymous"},
    {"view-p-room", "admin user anonymous guest"},
    {"view-joined-room", "guest bot app anonymous"},
    {"view-d-room", "admin user bot app guest"},
    {"view-outside-room", "admin owner moderator user"},
    {"view-history", "admin user anonymous"},
    {"view-broadcast-member-list", "admin owner moderator"},
    {"view-members-list-all-rooms", "admin"},
    {"view-full-other-user-info", "admin"},
    {"view-other-user-channels", "admin"},
    {"access-permissions", "admin"},
    {"assign-admin-role", "admin"},
    {"assign-roles", "admin"},
    {"create-user", "admin"},
    {"delete-user", "admin"},
    {"edit-other-user-info", "admin"},
    {"edit-other-user-password", "admin"},
    {"edit-other-user-active-status", "admin"},
    {"manage-moderation-actions", "admin"},
    {"create-personal-access-tokens", "admin user"},
    {"view-privileged-setting", "admin"},
    {"edit-privileged-setting", "admin"},
    {"view-user-administration", "admin"},
    {"view-statistics", "admin"},
    {"api-bypass-rate-limit", "admin bot app"},
};

} // namespace

QMap<QString, QStringList> defaultPermissions()
{
    QMap<QString, QStringList> out;
    for (const auto &row : grantedRoles)
        out.insert(QString::fromLatin1(row.permission), QString::fromLatin1(row.roles).split(u' ', Qt::SkipEmptyParts));
    return out;
}

namespace {

QMap<QString, ChatSetting> publicSettings()
{
    const QList<std::pair<QString, QJsonValue>> rows = {
        {u"Site_Url"_s, u"https://chat.example.org/"_s},
        {u"Site_Name"_s, u"Rocket.Chat"_s},
        {u"RetentionPolicy_Enabled"_s, false},
        {u"RetentionPolicy_AppliesToGroups"_s, false},
        {u"RetentionPolicy_TTL_Groups"_s, 2592000000.0},
        {u"RetentionPolicy_MaxAge_Groups"_s, 30},
        {u"RetentionPolicy_DoNotPrunePinned"_s, false},
        {u"RetentionPolicy_DoNotPruneDiscussion"_s, true},
        {u"RetentionPolicy_DoNotPruneThreads"_s, true},
        {u"RetentionPolicy_FilesOnly"_s, false},
        {u"RetentionPolicy_Precision"_s, u"0"_s},
        {u"RetentionPolicy_Advanced_Precision"_s, false},
        {u"UTF8_User_Names_Validation"_s, u"[0-9a-zA-Z-_.]+"_s},
        {u"UTF8_Channel_Names_Validation"_s, u"[0-9a-zA-Z-_.]+"_s},
        {u"UI_Allow_room_names_with_special_chars"_s, false},
        {u"UI_Use_Real_Name"_s, false},
        {u"Accounts_TwoFactorAuthentication_Enabled"_s, true},
        {u"Accounts_ShowFormLogin"_s, true},
        {u"LDAP_Enable"_s, false},
        {u"UserData_EnableDownload"_s, true},
    };
    QMap<QString, ChatSetting> out;
    for (const auto &[id, value] : rows)
        out.insert(id, {value, true});
    // Real workspaces have a thousand more: enough here that a client has to page.
    for (int i = 1; i <= 120; ++i)
        out.insert(u"Layout_Custom_Text_%1"_s.arg(i, 3, 10, QLatin1Char('0')), {QString{}, true});
    return out;
}

} // namespace

QMap<QString, ChatSetting> defaultSettings()
{
    QMap<QString, ChatSetting> out = publicSettings();
    const QList<std::pair<QString, QJsonValue>> secret = {
        {u"API_Default_Count"_s, 50},
        {u"API_Upper_Count_Limit"_s, 100},
        {u"API_Allow_Infinite_Count"_s, true},
        {u"API_Enable_Rate_Limiter"_s, true},
        {u"API_Enable_Rate_Limiter_Limit_Calls_Default"_s, 10},
        {u"API_Enable_Rate_Limiter_Limit_Time_Default"_s, 60000},
        {u"API_Apply_permission_view-outside-room_on_users-list"_s, false},
        {u"Accounts_LoginExpiration"_s, 90},
        {u"Accounts_TwoFactorAuthentication_RememberFor"_s, 300},
        {u"Accounts_TwoFactorAuthentication_Max_Invalid_Email_OTP_Attempts"_s, 5},
        {u"Accounts_TwoFactorAuthentication_Enforce_Password_Fallback"_s, true},
        {u"LDAP_Login_Fallback"_s, false},
        {u"Message_ErasureType"_s, u"Delete"_s},
        {u"FileUpload_ProtectFiles"_s, true},
        {u"FileUpload_Restrict_to_room_members"_s, true},
        {u"uniqueID"_s, u"kCw6rX9bLz3mQpTnE"_s},
    };
    for (const auto &[id, value] : secret)
        out.insert(id, {value, false});
    return out;
}

} // namespace diapason::demo
