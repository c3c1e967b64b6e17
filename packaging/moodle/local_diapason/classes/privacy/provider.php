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
 * What this plugin stores about people: nothing.
 *
 * @package    local_diapason
 * @copyright  2026 The Diapason authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_diapason\privacy;

/**
 * This plugin reads what other parts of Moodle store, and stores nothing itself.
 */
class provider implements \core_privacy\local\metadata\null_provider {
    /**
     * The string that says why nothing is stored.
     *
     * @return string its identifier
     */
    public static function get_reason(): string {
        return 'privacy:metadata';
    }
}
