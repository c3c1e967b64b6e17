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
 * External function local_diapason_set_activity.
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
 * Changes the roles and the retention of one activity the way its form does: the room is brought into step afterwards.
 */
class set_activity extends external_api {
    /**
     * An activity, and what to change of it; what is not named stays.
     *
     * @return external_function_parameters
     */
    public static function execute_parameters() {
        return new external_function_parameters([
            'cmid' => new external_value(PARAM_INT, 'Course module'),
            'settings' => new external_single_structure(self::settings(VALUE_OPTIONAL), 'What to change'),
        ]);
    }

    /**
     * The settings of an activity.
     *
     * @param int $required
     * @return array
     */
    private static function settings(int $required): array {
        return [
            'moderatorroleids' => new external_multiple_structure(
                new external_value(PARAM_INT, 'Role'),
                'Roles of moderators',
                $required
            ),
            'userroleids' => new external_multiple_structure(
                new external_value(PARAM_INT, 'Role'),
                'Roles of members',
                $required
            ),
            'retentionenabled' => new external_value(PARAM_BOOL, 'Messages are pruned by the rule of this activity', $required),
            'maxage' => new external_value(PARAM_INT, 'Days messages are kept', $required),
            'filesonly' => new external_value(PARAM_BOOL, 'Only files are pruned', $required),
            'excludepinned' => new external_value(PARAM_BOOL, 'Pinned messages stay', $required),
        ];
    }

    /**
     * Changes it, and tells what was and what is.
     *
     * @param int $cmid
     * @param array $settings
     * @return array
     */
    public static function execute($cmid, $settings) {
        global $CFG;
        $params = self::validate_parameters(self::execute_parameters(), ['cmid' => $cmid, 'settings' => $settings]);
        $system = \context_system::instance();
        self::validate_context($system);
        require_capability('local/diapason:write', $system);
        if (!chatplugin::installed()) {
            throw new \moodle_exception('noplugin', 'local_diapason');
        }
        foreach (['filelib', 'gradelib', 'completionlib', 'plagiarismlib'] as $library) {
            require_once($CFG->libdir . "/$library.php"); // Those that modedit.php has at hand.
        }
        require_once($CFG->dirroot . '/course/lib.php');
        require_once($CFG->dirroot . '/course/modlib.php');
        $cm = get_coursemodule_from_id('rocketchat', $params['cmid'], 0, false, MUST_EXIST);
        $context = \context_module::instance($cm->id);
        self::validate_context($context);
        require_capability('moodle/course:manageactivities', $context);
        return chatplugin::alone((int) $cm->id, function () use ($cm, $params) {
            $before = self::stored((int) $cm->instance);
            $wanted = self::checked($params['settings'], $before);
            $problem = $wanted == $before ? '' : self::change($cm, $params['settings']);
            return [
                'schema' => chatplugin::SCHEMA,
                'before' => $before,
                'after' => self::stored((int) $cm->instance),
                'problem' => $problem,
            ];
        });
    }

    /**
     * The settings as they are in the database.
     *
     * @param int $instance
     * @return array
     */
    private static function stored(int $instance): array {
        global $DB;
        $row = $DB->get_record('rocketchat', ['id' => $instance], 'id, moderatorroles, userroles', MUST_EXIST);
        return [
            'moderatorroleids' => chatplugin::ids($row->moderatorroles),
            'userroleids' => chatplugin::ids($row->userroles),
        ] + chatplugin::retention($instance);
    }

    /**
     * What the settings would be, refused where the form refuses them.
     *
     * @param array $settings
     * @param array $before
     * @return array
     */
    private static function checked(array $settings, array $before): array {
        $roles = get_all_roles();
        foreach (['moderatorroleids', 'userroleids'] as $list) {
            foreach ($settings[$list] ?? [] as $role) {
                if (!isset($roles[$role])) {
                    throw new \moodle_exception('unknownrole', 'local_diapason', '', $role);
                }
            }
        }
        $wanted = array_merge($before, $settings);
        $names = array_flip(['retentionenabled', 'maxage', 'filesonly', 'excludepinned']);
        if (array_intersect_key($settings, $names)) {
            chatplugin::checkretention(array_intersect_key($wanted, $names));
        }
        return $wanted;
    }

    /**
     * Hands the change to Moodle, which hands it to mod_rocketchat. Its settings are stored before the room is brought into
     * step, so a room that cannot be reached leaves a problem and not a failure.
     *
     * @param \stdClass $cm
     * @param array $settings
     * @return string what went wrong after the settings were stored; empty: nothing
     */
    private static function change(\stdClass $cm, array $settings): string {
        $course = get_course($cm->course);
        $data = get_moduleinfo_data($cm, $course)[3];
        $columns = ['moderatorroleids' => 'moderatorroles', 'userroleids' => 'userroles'];
        foreach ($settings as $key => $value) {
            if (isset($columns[$key])) {
                $data->{$columns[$key]} = implode(',', array_unique($value));
            } else {
                $data->$key = (int) $value;
            }
        }
        try {
            update_module($data);
            return '';
        } catch (\Throwable $problem) {
            rebuild_course_cache($course->id, true);
            return get_class($problem) . ': ' . $problem->getMessage();
        }
    }

    /**
     * What execute() answers.
     *
     * @return external_single_structure
     */
    public static function execute_returns() {
        return new external_single_structure([
            'schema' => new external_value(PARAM_INT, 'Shape of this answer'),
            'before' => new external_single_structure(self::settings(VALUE_REQUIRED)),
            'after' => new external_single_structure(self::settings(VALUE_REQUIRED)),
            'problem' => new external_value(PARAM_RAW, 'What went wrong after the settings were stored; empty: nothing'),
        ]);
    }
}
