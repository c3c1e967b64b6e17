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
 * External function local_diapason_set_retention.
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
use core_external\external_single_structure;
use core_external\external_value;
use local_diapason\event\retention_updated;
use local_diapason\local\chatplugin;

/**
 * Changes what one activity asks about messages, and nothing else: the caller writes the same into the room.
 *
 * Saving the form would have mod_rocketchat bring the members of the room into step, which removes people; here nobody is
 * touched. Whoever wants that too calls local_diapason_set_activity.
 */
class set_retention extends external_api {
    /**
     * An activity, and its whole retention.
     *
     * @return external_function_parameters
     */
    public static function execute_parameters() {
        return new external_function_parameters(
            ['cmid' => new external_value(PARAM_INT, 'Course module')] + self::retention()
        );
    }

    /**
     * The retention of an activity.
     *
     * @return array
     */
    private static function retention(): array {
        return [
            'retentionenabled' => new external_value(PARAM_BOOL, 'Messages are pruned by the rule of this activity'),
            'maxage' => new external_value(PARAM_INT, 'Days messages are kept'),
            'filesonly' => new external_value(PARAM_BOOL, 'Only files are pruned'),
            'excludepinned' => new external_value(PARAM_BOOL, 'Pinned messages stay'),
        ];
    }

    /**
     * Stores it, and tells what was and what is.
     *
     * @param int $cmid
     * @param bool $retentionenabled
     * @param int $maxage
     * @param bool $filesonly
     * @param bool $excludepinned
     * @return array
     */
    public static function execute($cmid, $retentionenabled, $maxage, $filesonly, $excludepinned) {
        $params = self::validate_parameters(self::execute_parameters(), ['cmid' => $cmid,
            'retentionenabled' => $retentionenabled, 'maxage' => $maxage, 'filesonly' => $filesonly,
            'excludepinned' => $excludepinned]);
        $system = \context_system::instance();
        self::validate_context($system);
        require_capability('local/diapason:write', $system);
        if (!chatplugin::installed()) {
            throw new \moodle_exception('noplugin', 'local_diapason');
        }
        $cm = get_coursemodule_from_id('rocketchat', $params['cmid'], 0, false, MUST_EXIST);
        $context = \context_module::instance($cm->id);
        self::validate_context($context);
        require_capability('moodle/course:manageactivities', $context);
        $wanted = array_diff_key($params, ['cmid' => true]);
        chatplugin::checkretention($wanted);
        return chatplugin::alone((int) $cm->id, function () use ($cm, $context, $wanted) {
            $before = chatplugin::retention((int) $cm->instance);
            if ($wanted != $before) {
                self::store($cm, $context, $wanted);
            }
            return ['schema' => chatplugin::SCHEMA, 'before' => $before, 'after' => chatplugin::retention((int) $cm->instance)];
        });
    }

    /**
     * The four columns, and the log. Observers of the form are not told: they would act on the room.
     *
     * @param \stdClass $cm
     * @param \context_module $context
     * @param array $wanted
     */
    private static function store(\stdClass $cm, \context_module $context, array $wanted): void {
        global $DB;
        $DB->update_record('rocketchat', (object) (['id' => $cm->instance, 'timemodified' => time()]
            + array_map('intval', $wanted)));
        rebuild_course_cache((int) $cm->course, true);
        retention_updated::create(['context' => $context, 'objectid' => $cm->instance, 'other' => $wanted])->trigger();
    }

    /**
     * What execute() answers.
     *
     * @return external_single_structure
     */
    public static function execute_returns() {
        return new external_single_structure([
            'schema' => new external_value(PARAM_INT, 'Shape of this answer'),
            'before' => new external_single_structure(self::retention()),
            'after' => new external_single_structure(self::retention()),
        ]);
    }
}
