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
 * The event of a changed retention.
 *
 * @package    local_diapason
 * @copyright  2026 The Diapason authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_diapason\event;

/**
 * Somebody changed through Diapason how long the messages of an activity are kept; the log says who and to what.
 */
class retention_updated extends \core\event\base {
    /**
     * It is about a row of mod_rocketchat.
     */
    protected function init() {
        $this->data['objecttable'] = 'rocketchat';
        $this->data['crud'] = 'u';
        $this->data['edulevel'] = self::LEVEL_OTHER;
    }

    /**
     * Its name in lists.
     *
     * @return string
     */
    public static function get_name() {
        return get_string('eventretentionupdated', 'local_diapason');
    }

    /**
     * One line of the log, which Moodle keeps in English.
     *
     * @return string
     */
    public function get_description() {
        $now = $this->other['retentionenabled'] ? "to {$this->other['maxage']} days" : 'off';
        return "The user with id '$this->userid' set the retention of the Rocket.Chat activity with course module id " .
            "'$this->contextinstanceid' $now.";
    }

    /**
     * The activity.
     *
     * @return \moodle_url
     */
    public function get_url() {
        return new \moodle_url('/mod/rocketchat/view.php', ['id' => $this->contextinstanceid]);
    }

    /**
     * How the id is mapped when a log is restored.
     *
     * @return array
     */
    public static function get_objectid_mapping() {
        return ['db' => 'rocketchat', 'restore' => 'rocketchat'];
    }

    /**
     * What it holds beside has no ids.
     *
     * @return bool
     */
    public static function get_other_mapping() {
        return false;
    }
}
