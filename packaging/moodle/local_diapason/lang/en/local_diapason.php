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
 * English strings.
 *
 * @package    local_diapason
 * @copyright  2026 The Diapason authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

$string['badmaxage'] = 'Messages are kept for one day at least, and for no longer than the site allows ({$a} days; 0: no limit).';
$string['diapason:read'] = 'Read Rocket.Chat activities, enrolments and roles for Diapason';
$string['diapason:write'] = 'Change roles and retention of Rocket.Chat activities for Diapason';
$string['eventretentionupdated'] = 'Retention of a Rocket.Chat activity changed';
$string['locktimeout'] = 'Another change of this activity is under way. Try again in a moment.';
$string['noplugin'] = 'The Rocket.Chat activity (mod_rocketchat) is not installed on this site.';
$string['noretention'] = 'The Rocket.Chat activity does not manage retention on this site.';
$string['pluginname'] = 'Diapason companion';
$string['privacy:metadata'] = 'The Diapason companion reads what other parts of Moodle store, and stores nothing itself.';
$string['toomany'] = 'No more than {$a} people can be asked for at once.';
$string['unknownrole'] = 'There is no role {$a} on this site.';
