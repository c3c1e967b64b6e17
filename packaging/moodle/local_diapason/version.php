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
 * What this plugin is, and which Moodle it needs.
 *
 * @package    local_diapason
 * @copyright  2026 The Diapason authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

$plugin->component = 'local_diapason';
$plugin->version = 2026113000;
$plugin->release = '1.1.0';
$plugin->requires = 2022112800; // Moodle 4.1.
$plugin->maturity = MATURITY_STABLE;
