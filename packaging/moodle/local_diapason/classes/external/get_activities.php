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
 * External function local_diapason_get_activities.
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
 * Tells every Rocket.Chat activity as mod_rocketchat keeps it, and what of them lies in the recycle bins.
 */
class get_activities extends external_api {
    /**
     * A page: activities and recycle-bin rows have one window each, of the same bounds.
     *
     * @return external_function_parameters
     */
    public static function execute_parameters() {
        return new external_function_parameters([
            'limitfrom' => new external_value(PARAM_INT, 'Rows to leave out', VALUE_DEFAULT, 0),
            'limitnumber' => new external_value(PARAM_INT, 'Rows to tell, 500 at most', VALUE_DEFAULT, chatplugin::PAGE),
        ]);
    }

    /**
     * Reads a page.
     *
     * @param int $limitfrom
     * @param int $limitnumber
     * @return array
     */
    public static function execute($limitfrom = 0, $limitnumber = chatplugin::PAGE) {
        $bounds = ['limitfrom' => $limitfrom, 'limitnumber' => $limitnumber];
        $params = self::validate_parameters(self::execute_parameters(), $bounds);
        $context = \context_system::instance();
        self::validate_context($context);
        require_capability('local/diapason:read', $context);
        [$from, $number] = chatplugin::page($params['limitfrom'], $params['limitnumber']);
        return ['schema' => chatplugin::SCHEMA] + self::activities($from, $number) + self::bin($from, $number);
    }

    /**
     * Activities by course module id.
     *
     * @param int $from
     * @param int $number
     * @return array
     */
    private static function activities(int $from, int $number): array {
        global $DB;
        if (!chatplugin::installed()) {
            return ['total' => 0, 'activities' => []];
        }
        $tables = "{course_modules} cm
              JOIN {modules} m ON m.id = cm.module AND m.name = 'rocketchat'
              JOIN {rocketchat} r ON r.id = cm.instance
              JOIN {course} c ON c.id = cm.course
         LEFT JOIN {course_sections} s ON s.id = cm.section";
        $sql = "SELECT cm.id AS cmid, cm.instance, cm.course, cm.visible, cm.visibleoncoursepage, cm.deletioninprogress,
                       c.shortname, s.visible AS sectionvisible, s.availability AS sectionavailability,
                       r.rocketchatid, r.moderatorroles, r.userroles, r.retentionenabled, r.maxage, r.filesonly,
                       r.excludepinned, r.timecreated, r.timemodified
                  FROM $tables
              ORDER BY cm.id";
        $rows = $DB->get_records_sql($sql, [], $from, $number);
        return [
            'total' => (int) $DB->count_records_sql("SELECT COUNT(cm.id) FROM $tables"),
            'activities' => array_values(array_map([self::class, 'told'], $rows)),
        ];
    }

    /**
     * One activity as it is answered.
     *
     * @param \stdClass $row
     * @return array
     */
    private static function told(\stdClass $row): array {
        return [
            'cmid' => (int) $row->cmid,
            'instance' => (int) $row->instance,
            'courseid' => (int) $row->course,
            'courseshortname' => (string) $row->shortname,
            'rocketchatid' => (string) $row->rocketchatid,
            'moderatorroleids' => chatplugin::ids($row->moderatorroles),
            'userroleids' => chatplugin::ids($row->userroles),
            'retentionenabled' => (bool) $row->retentionenabled,
            'maxage' => (int) $row->maxage,
            'filesonly' => (bool) $row->filesonly,
            'excludepinned' => (bool) $row->excludepinned,
            'visible' => (bool) $row->visible,
            'visibleoncoursepage' => (bool) $row->visibleoncoursepage,
            'deletioninprogress' => (bool) $row->deletioninprogress,
            'sectionvisible' => $row->sectionvisible === null || (bool) $row->sectionvisible,
            'sectionavailability' => (string) $row->sectionavailability,
            'timecreated' => (int) $row->timecreated,
            'timemodified' => (int) $row->timemodified,
        ];
    }

    /**
     * Recycle-bin rows of mod_rocketchat. It keeps the number of an item and not of which bin: the two bins number theirs
     * apart, so a number that both know stays undecided.
     *
     * @param int $from
     * @param int $number
     * @return array
     */
    private static function bin(int $from, int $number): array {
        global $DB;
        if (!$DB->get_manager()->table_exists('rocketchatxrecyclebin')) {
            return ['bintotal' => 0, 'bin' => []];
        }
        $rows = $DB->get_records('rocketchatxrecyclebin', null, 'id', 'id, binid, cmid, rocketchatid', $from, $number);
        $items = array_unique(array_map('intval', array_column($rows, 'binid')));
        $module = (int) $DB->get_field('modules', 'id', ['name' => 'rocketchat']);
        $incourse = self::known('tool_recyclebin_course', $items, ['module' => $module]);
        $incategory = self::known('tool_recyclebin_category', $items, []);
        $told = [];
        foreach ($rows as $row) {
            $course = isset($incourse[$row->binid]);
            $category = isset($incategory[$row->binid]);
            $told[] = [
                'binid' => (int) $row->binid,
                'bintype' => $course === $category ? 'unknown' : ($course ? 'course' : 'category'),
                'cmid' => (int) $row->cmid,
                'rocketchatid' => (string) $row->rocketchatid,
            ];
        }
        return ['bintotal' => (int) $DB->count_records('rocketchatxrecyclebin'), 'bin' => $told];
    }

    /**
     * Which of these items one of the two bins has.
     *
     * @param string $table
     * @param int[] $items
     * @param array $conditions
     * @return array keyed by item
     */
    private static function known(string $table, array $items, array $conditions): array {
        global $DB;
        if (!$items || !$DB->get_manager()->table_exists($table)) {
            return [];
        }
        [$in, $params] = $DB->get_in_or_equal($items, SQL_PARAMS_NAMED);
        $where = "id $in";
        foreach (array_keys($conditions) as $column) {
            $where .= " AND $column = :$column";
        }
        return $DB->get_records_select_menu($table, $where, $params + $conditions, '', 'id, id AS item');
    }

    /**
     * What execute() answers.
     *
     * @return external_single_structure
     */
    public static function execute_returns() {
        return new external_single_structure([
            'schema' => new external_value(PARAM_INT, 'Shape of this answer'),
            'total' => new external_value(PARAM_INT, 'Activities of the site'),
            'activities' => new external_multiple_structure(new external_single_structure([
                'cmid' => new external_value(PARAM_INT, 'Course module'),
                'instance' => new external_value(PARAM_INT, 'Row of mod_rocketchat'),
                'courseid' => new external_value(PARAM_INT, 'Course'),
                'courseshortname' => new external_value(PARAM_RAW, 'Its short name, raw'),
                'rocketchatid' => new external_value(PARAM_RAW, 'Room the plugin writes to'),
                'moderatorroleids' => new external_multiple_structure(new external_value(PARAM_INT, 'Role; may be deleted')),
                'userroleids' => new external_multiple_structure(new external_value(PARAM_INT, 'Role; may be deleted')),
                'retentionenabled' => new external_value(PARAM_BOOL, 'Messages are pruned by the rule of this activity'),
                'maxage' => new external_value(PARAM_INT, 'Days messages are kept'),
                'filesonly' => new external_value(PARAM_BOOL, 'Only files are pruned'),
                'excludepinned' => new external_value(PARAM_BOOL, 'Pinned messages stay'),
                'visible' => new external_value(PARAM_BOOL, 'Its own eye is open'),
                'visibleoncoursepage' => new external_value(PARAM_BOOL, 'No: available but not shown'),
                'deletioninprogress' => new external_value(PARAM_BOOL, 'A task is going to delete it'),
                'sectionvisible' => new external_value(PARAM_BOOL, 'The eye of its section is open'),
                'sectionavailability' => new external_value(PARAM_RAW, 'Restriction of its section as JSON; empty: none'),
                'timecreated' => new external_value(PARAM_INT, 'Made, in seconds since 1970'),
                'timemodified' => new external_value(PARAM_INT, 'Changed, in seconds since 1970'),
            ])),
            'bintotal' => new external_value(PARAM_INT, 'Recycle-bin rows of the site'),
            'bin' => new external_multiple_structure(new external_single_structure([
                'binid' => new external_value(PARAM_INT, 'Item; numbers of the two bins clash'),
                'bintype' => new external_value(PARAM_ALPHA, 'course, category or unknown'),
                'cmid' => new external_value(PARAM_INT, 'Course module it was'),
                'rocketchatid' => new external_value(PARAM_RAW, 'Room that waits with it'),
            ])),
        ]);
    }
}
