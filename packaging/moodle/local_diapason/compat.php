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
 * Moodle 4.1 has the classes of external functions without a namespace; the files here are written for 4.2 and later.
 *
 * @package    local_diapason
 * @copyright  2026 The Diapason authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

if (!class_exists('core_external\\external_api')) {
    global $CFG;
    require_once($CFG->libdir . '/externallib.php');
    foreach (
        ['external_api', 'external_function_parameters', 'external_multiple_structure', 'external_single_structure',
            'external_value'] as $name
    ) {
        class_alias($name, 'core_external\\' . $name);
    }
}
