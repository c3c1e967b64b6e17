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
 * The functions offered. They belong to no service until an administrator adds them to one.
 *
 * @package    local_diapason
 * @copyright  2026 The Diapason authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

$functions = [
    'local_diapason_get_site' => [
        'classname' => 'local_diapason\\external\\get_site',
        'methodname' => 'execute',
        'description' => 'Settings of mod_rocketchat, the roles of the site and the tasks that wait. Never a token.',
        'type' => 'read',
        'capabilities' => 'local/diapason:read',
    ],
    'local_diapason_get_activities' => [
        'classname' => 'local_diapason\\external\\get_activities',
        'methodname' => 'execute',
        'description' => 'Rocket.Chat activities with their rooms, roles and retention, and those in the recycle bins.',
        'type' => 'read',
        'capabilities' => 'local/diapason:read',
    ],
    'local_diapason_get_people' => [
        'classname' => 'local_diapason\\external\\get_people',
        'methodname' => 'execute',
        'description' => 'Enrolments of people of a course, and the roles they hold outside the course itself.',
        'type' => 'read',
        'capabilities' => 'local/diapason:read',
    ],
    'local_diapason_set_activity' => [
        'classname' => 'local_diapason\\external\\set_activity',
        'methodname' => 'execute',
        'description' => 'Saves roles and retention of one Rocket.Chat activity as its form does; members follow.',
        'type' => 'write',
        'capabilities' => 'local/diapason:write, moodle/course:manageactivities',
    ],
    'local_diapason_set_retention' => [
        'classname' => 'local_diapason\\external\\set_retention',
        'methodname' => 'execute',
        'description' => 'Changes the retention of one Rocket.Chat activity; neither its room nor its members are touched.',
        'type' => 'write',
        'capabilities' => 'local/diapason:write, moodle/course:manageactivities',
    ],
];
