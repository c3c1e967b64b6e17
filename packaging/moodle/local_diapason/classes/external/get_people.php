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
 * External function local_diapason_get_people.
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
 * Tells how people came into a course, and which roles they hold outside the course itself.
 */
class get_people extends external_api {
    /**
     * A course, and either chosen people or a page of everybody enrolled.
     *
     * @return external_function_parameters
     */
    public static function execute_parameters() {
        return new external_function_parameters([
            'courseid' => new external_value(PARAM_INT, 'Course'),
            'userids' => new external_multiple_structure(
                new external_value(PARAM_INT, 'Person'),
                'Only these people; none: everybody',
                VALUE_DEFAULT,
                []
            ),
            'limitfrom' => new external_value(PARAM_INT, 'People to leave out', VALUE_DEFAULT, 0),
            'limitnumber' => new external_value(PARAM_INT, 'People to tell, 500 at most', VALUE_DEFAULT, chatplugin::PAGE),
        ]);
    }

    /**
     * Reads a page, by person id.
     *
     * @param int $courseid
     * @param int[] $userids
     * @param int $limitfrom
     * @param int $limitnumber
     * @return array
     */
    public static function execute($courseid, $userids = [], $limitfrom = 0, $limitnumber = chatplugin::PAGE) {
        global $DB;
        $params = self::validate_parameters(self::execute_parameters(), ['courseid' => $courseid, 'userids' => $userids,
            'limitfrom' => $limitfrom, 'limitnumber' => $limitnumber]);
        $context = \context_system::instance();
        self::validate_context($context);
        require_capability('local/diapason:read', $context);
        $course = $DB->get_record('course', ['id' => $params['courseid']], 'id', MUST_EXIST);
        [$from, $number] = chatplugin::page($params['limitfrom'], $params['limitnumber']);
        if (count($params['userids']) > chatplugin::PAGE) {
            throw new \moodle_exception('toomany', 'local_diapason', '', chatplugin::PAGE);
        }
        [$total, $users] = self::enrolled((int) $course->id, $params['userids'], $from, $number);
        $people = [];
        foreach ($users as $user) {
            $people[$user->id] = ['userid' => (int) $user->id, 'enrolments' => [], 'roles' => []];
            $mapped = chatplugin::mapped((string) $user->username);
            if ($mapped !== null) {
                $people[$user->id]['chatusername'] = $mapped;
            }
        }
        if ($people) {
            self::add_enrolments((int) $course->id, $people);
            self::add_roles((int) $course->id, $people);
        }
        return ['schema' => chatplugin::SCHEMA, 'total' => $total, 'people' => array_values($people)];
    }

    /**
     * Everybody enrolled whatever their state, deleted accounts aside: whom mod_rocketchat looks at.
     *
     * @param int $courseid
     * @param int[] $userids
     * @param int $from
     * @param int $number
     * @return array the number of them all, and those of the page
     */
    private static function enrolled(int $courseid, array $userids, int $from, int $number): array {
        global $DB;
        $where = 'u.deleted = 0';
        $params = [];
        if ($userids) {
            [$in, $params] = $DB->get_in_or_equal($userids, SQL_PARAMS_NAMED);
            $where .= " AND u.id $in";
        }
        $where .= ' AND EXISTS (SELECT 1 FROM {user_enrolments} ue JOIN {enrol} e ON e.id = ue.enrolid
                                 WHERE ue.userid = u.id AND e.courseid = :courseid)';
        $params['courseid'] = $courseid;
        $total = (int) $DB->count_records_sql("SELECT COUNT(u.id) FROM {user} u WHERE $where", $params);
        $users = $DB->get_records_sql("SELECT u.id, u.username FROM {user} u WHERE $where ORDER BY u.id", $params, $from, $number);
        return [$total, $users];
    }

    /**
     * Adds the enrolments of these people.
     *
     * @param int $courseid
     * @param array $people keyed by id
     */
    private static function add_enrolments(int $courseid, array &$people): void {
        global $DB;
        [$in, $params] = $DB->get_in_or_equal(array_keys($people), SQL_PARAMS_NAMED);
        $sql = "SELECT ue.id, ue.userid, ue.status, ue.timestart, ue.timeend, e.enrol, e.name, e.status AS methodstatus,
                       co.name AS cohortname, mc.shortname AS metacourse
                  FROM {user_enrolments} ue
                  JOIN {enrol} e ON e.id = ue.enrolid
             LEFT JOIN {cohort} co ON e.enrol = 'cohort' AND co.id = e.customint1
             LEFT JOIN {course} mc ON e.enrol = 'meta' AND mc.id = e.customint1
                 WHERE e.courseid = :courseid AND ue.userid $in
              ORDER BY ue.id";
        foreach ($DB->get_records_sql($sql, $params + ['courseid' => $courseid]) as $row) {
            $people[$row->userid]['enrolments'][] = [
                'method' => (string) $row->enrol,
                'instance' => self::first([$row->name, $row->cohortname, $row->metacourse]),
                'status' => self::status($row),
                'timestart' => (int) $row->timestart,
                'timeend' => (int) $row->timeend,
            ];
        }
    }

    /**
     * The first of these texts that says something.
     *
     * @param array $texts
     * @return string
     */
    private static function first(array $texts): string {
        foreach ($texts as $text) {
            if ((string) $text !== '') {
                return (string) $text;
            }
        }
        return '';
    }

    /**
     * Whether an enrolment counts now, by this server's clock. One of a disabled method counts as suspended.
     *
     * @param \stdClass $row
     * @return string
     */
    private static function status(\stdClass $row): string {
        if ((int) $row->status !== ENROL_USER_ACTIVE || (int) $row->methodstatus !== ENROL_INSTANCE_ENABLED) {
            return 'suspended';
        }
        $now = time();
        if ((int) $row->timestart > $now) {
            return 'notstarted';
        }
        return (int) $row->timeend !== 0 && (int) $row->timeend <= $now ? 'expired' : 'active';
    }

    /**
     * Adds the roles these people hold in the site, in the categories above the course and in its Rocket.Chat activities.
     *
     * @param int $courseid
     * @param array $people keyed by id
     */
    private static function add_roles(int $courseid, array &$people): void {
        global $DB;
        $course = \context_course::instance($courseid);
        [$above, $params] = $DB->get_in_or_equal($course->get_parent_context_ids(), SQL_PARAMS_NAMED, 'above');
        [$in, $who] = $DB->get_in_or_equal(array_keys($people), SQL_PARAMS_NAMED, 'user');
        $params += $who + ['courseid' => $courseid, 'module' => CONTEXT_MODULE];
        $sql = "SELECT ra.id, ra.userid, ra.roleid, r.shortname, x.contextlevel, x.instanceid, cc.name AS categoryname
                  FROM {role_assignments} ra
                  JOIN {role} r ON r.id = ra.roleid
                  JOIN {context} x ON x.id = ra.contextid
             LEFT JOIN {course_categories} cc ON x.contextlevel = " . CONTEXT_COURSECAT . " AND cc.id = x.instanceid
                 WHERE ra.userid $in
                   AND (x.id $above OR (x.contextlevel = :module AND x.instanceid IN (
                       SELECT cm.id FROM {course_modules} cm JOIN {modules} m ON m.id = cm.module AND m.name = 'rocketchat'
                        WHERE cm.course = :courseid)))
              ORDER BY ra.id";
        $levels = [CONTEXT_SYSTEM => 'system', CONTEXT_COURSECAT => 'category', CONTEXT_MODULE => 'module'];
        foreach ($DB->get_records_sql($sql, $params) as $row) {
            $level = $levels[$row->contextlevel] ?? 'system';
            $people[$row->userid]['roles'][] = [
                'roleid' => (int) $row->roleid,
                'shortname' => (string) $row->shortname,
                'level' => $level,
                'place' => (string) $row->categoryname,
                'cmid' => $level === 'module' ? (int) $row->instanceid : 0,
            ];
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
            'total' => new external_value(PARAM_INT, 'People that were asked for and are enrolled'),
            'people' => new external_multiple_structure(new external_single_structure([
                'userid' => new external_value(PARAM_INT, 'Person'),
                'enrolments' => new external_multiple_structure(new external_single_structure([
                    'method' => new external_value(PARAM_RAW, 'Enrolment plugin'),
                    'instance' => new external_value(PARAM_RAW, 'Its name in the course, or its cohort or course; often empty'),
                    'status' => new external_value(PARAM_ALPHA, 'active, suspended, notstarted or expired'),
                    'timestart' => new external_value(PARAM_INT, 'Counts from, in seconds since 1970; 0: no such bound'),
                    'timeend' => new external_value(PARAM_INT, 'Counts until, in seconds since 1970; 0: no such bound'),
                ])),
                'roles' => new external_multiple_structure(new external_single_structure([
                    'roleid' => new external_value(PARAM_INT, 'Role'),
                    'shortname' => new external_value(PARAM_RAW, 'Its short name'),
                    'level' => new external_value(PARAM_ALPHA, 'module, category or system'),
                    'place' => new external_value(PARAM_RAW, 'Name of the category; empty elsewhere'),
                    'cmid' => new external_value(PARAM_INT, 'Course module; 0 elsewhere'),
                ])),
                'chatusername' => new external_value(
                    PARAM_RAW,
                    'What the username hook makes of theirs; absent without one',
                    VALUE_OPTIONAL
                ),
            ])),
        ]);
    }
}
