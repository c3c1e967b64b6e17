<?php
// This file is part of Diapason - it runs inside Moodle (https://moodle.org).
//
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Diapason is free software: you can redistribute it and/or modify it under the terms of the GNU General Public License
// as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later version.
// It comes without any warranty. You should have received a copy of the licence with it; if not, see
// <https://www.gnu.org/licenses/>.

/**
 * External function local_diapason_get_site.
 *
 * @package    local_diapason
 * @copyright  2026 The Diapason authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_diapason\external;

defined('MOODLE_INTERNAL') || die();

require_once(__DIR__ . '/../../compat.php');

use core_external\external_api;
use core_external\external_function_parameters;
use core_external\external_multiple_structure;
use core_external\external_single_structure;
use core_external\external_value;
use local_diapason\local\chatplugin;

/**
 * Tells how mod_rocketchat is set up, which roles the site has, and which tasks wait.
 */
class get_site extends external_api {
    /**
     * It takes none.
     *
     * @return external_function_parameters
     */
    public static function execute_parameters() {
        return new external_function_parameters([]);
    }

    /**
     * Reads the settings.
     *
     * @return array
     */
    public static function execute() {
        self::validate_parameters(self::execute_parameters(), []);
        $context = \context_system::instance();
        self::validate_context($context);
        require_capability('local/diapason:read', $context);
        return ['schema' => chatplugin::SCHEMA, 'release' => self::release()]
            + self::settings() + ['roles' => self::roles()] + self::tasks();
    }

    /**
     * The release of this plugin.
     *
     * @return string
     */
    private static function release(): string {
        $info = \core_plugin_manager::instance()->get_plugin_info('local_diapason');
        return $info && !empty($info->release) ? (string) $info->release : (string) get_config('local_diapason', 'version');
    }

    /**
     * Settings of mod_rocketchat under their own names, none of them a secret.
     *
     * @return array
     */
    private static function settings(): array {
        $installed = chatplugin::installed();
        $methods = array_filter(explode(',', chatplugin::setting('background_enrolment_task')));
        return [
            'pluginrelease' => $installed ? chatplugin::release() : '',
            'instanceurl' => chatplugin::setting('instanceurl'),
            'apiuser' => chatplugin::setting('apiuser'),
            'groupnametoformat' => chatplugin::setting('groupnametoformat'),
            'validationgroupnameregex' => chatplugin::setting('validationgroupnameregex'),
            'replacementgroupnamecharacters' => chatplugin::setting('replacementgroupnamecharacters'),
            'usernamehook' => (bool) chatplugin::setting('usernamehook'),
            'createusers' => (bool) chatplugin::setting('create_user_account_if_not_exists'),
            'retentionfeature' => (bool) chatplugin::setting('retentionfeature'),
            'maxagelimit' => (int) chatplugin::setting('maxage_limit'),
            'recyclebinpatched' => (bool) chatplugin::setting('recyclebin_patch'),
            'backgroundenrolments' => array_values(preg_replace('/^\s*(enrol_)?|\s+$/', '', $methods)),
        ];
    }

    /**
     * Every role of the site, names as they are stored: standard roles have none.
     *
     * @return array
     */
    private static function roles(): array {
        $roles = [];
        foreach (get_all_roles() as $role) {
            $roles[] = [
                'id' => (int) $role->id,
                'shortname' => (string) $role->shortname,
                'name' => (string) $role->name,
                'archetype' => (string) $role->archetype,
            ];
        }
        return $roles;
    }

    /**
     * Ad hoc tasks of mod_rocketchat. What they carry is not looked at: it names people.
     *
     * @return array
     */
    private static function tasks(): array {
        global $DB;
        $failed = 'component = :component AND faildelay > 0';
        return [
            'pendingtasks' => (int) $DB->count_records('task_adhoc', ['component' => 'mod_rocketchat']),
            'failedtasks' => (int) $DB->count_records_select('task_adhoc', $failed, ['component' => 'mod_rocketchat']),
        ];
    }

    /**
     * What execute() answers.
     *
     * @return external_single_structure
     */
    public static function execute_returns() {
        return new external_single_structure([
            'schema' => new external_value(PARAM_INT, 'Shape of this answer'),
            'release' => new external_value(PARAM_RAW, 'Release of local_diapason'),
            'pluginrelease' => new external_value(PARAM_RAW, 'Release of mod_rocketchat; empty: not installed'),
            'instanceurl' => new external_value(PARAM_RAW, 'Address of the Rocket.Chat server'),
            'apiuser' => new external_value(PARAM_RAW, 'Id of the account the plugin uses there'),
            'groupnametoformat' => new external_value(PARAM_RAW, 'Format of group names'),
            'validationgroupnameregex' => new external_value(PARAM_RAW, 'What a group name may not hold, with its delimiters'),
            'replacementgroupnamecharacters' => new external_value(PARAM_RAW, 'Lines of expression;replacement'),
            'usernamehook' => new external_value(PARAM_BOOL, 'Usernames are mapped by hooklib.php'),
            'createusers' => new external_value(PARAM_BOOL, 'Missing accounts are created'),
            'retentionfeature' => new external_value(PARAM_BOOL, 'Activities have a retention'),
            'maxagelimit' => new external_value(PARAM_INT, 'Longest retention of the form in days; 0: none'),
            'recyclebinpatched' => new external_value(PARAM_BOOL, 'The recycle bin patch is said to be applied'),
            'backgroundenrolments' => new external_multiple_structure(
                new external_value(PARAM_RAW, 'Enrolment method whose changes wait for a task')
            ),
            'roles' => new external_multiple_structure(new external_single_structure([
                'id' => new external_value(PARAM_INT, 'Role'),
                'shortname' => new external_value(PARAM_RAW, 'Its short name'),
                'name' => new external_value(PARAM_RAW, 'Its own name; often empty'),
                'archetype' => new external_value(PARAM_RAW, 'Its archetype; may be empty'),
            ])),
            'pendingtasks' => new external_value(PARAM_INT, 'Ad hoc tasks of mod_rocketchat that wait'),
            'failedtasks' => new external_value(PARAM_INT, 'Those of them that failed at least once'),
        ]);
    }
}
