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
 * What is asked of mod_rocketchat, which may not be installed.
 *
 * @package    local_diapason
 * @copyright  2026 The Diapason authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_diapason\local;

/**
 * The Rocket.Chat plugin as it is set up on this site.
 */
class chatplugin {
    /** The shape of every answer. It grows when a key is added, and is never reused for another meaning. */
    public const SCHEMA = 1;

    /** No page is longer, whatever is asked for. */
    public const PAGE = 500;

    /** Seconds that a change waits for another one of the same activity. */
    private const PATIENCE = 10;

    /**
     * Whether the plugin and its table are there.
     *
     * @return bool
     */
    public static function installed(): bool {
        global $DB;
        return self::version() !== '' && $DB->get_manager()->table_exists('rocketchat');
    }

    /**
     * Its version in the database, empty when it is not installed.
     *
     * @return string
     */
    public static function version(): string {
        return self::setting('version');
    }

    /**
     * Its release as its authors number it ("1.6.5"), or its version when it says none.
     *
     * @return string
     */
    public static function release(): string {
        $info = \core_component::get_plugin_directory('mod', 'rocketchat') === null ? null
            : \core_plugin_manager::instance()->get_plugin_info('mod_rocketchat');
        return $info && !empty($info->release) ? (string) $info->release : self::version();
    }

    /**
     * One of its settings as text. Its token is not to be asked for.
     *
     * @param string $name
     * @return string empty when it is not set
     */
    public static function setting(string $name): string {
        if ($name === 'apitoken' || $name === 'apipassword') {
            throw new \coding_exception('Secrets of mod_rocketchat are never read.');
        }
        $value = get_config('mod_rocketchat', $name);
        return $value === false || $value === null ? '' : (string) $value;
    }

    /**
     * What the site's own username hook makes of a username.
     *
     * @param string $username
     * @return string|null null without a hook, or when it fails
     */
    public static function mapped(string $username): ?string {
        global $CFG;
        $library = $CFG->dirroot . '/mod/rocketchat/locallib.php';
        if (!self::setting('usernamehook') || !is_readable($library)) {
            return null;
        }
        try {
            require_once($library);
            return (string) \mod_rocketchat_tools::rocketchat_username($username);
        } catch (\Throwable $problem) {
            debugging($problem->getMessage(), DEBUG_DEVELOPER);
            return null;
        }
    }

    /**
     * Ids of a comma list; a column may hold NULL.
     *
     * @param string|null $list
     * @return int[]
     */
    public static function ids(?string $list): array {
        $ids = array_map('intval', explode(',', (string) $list));
        return array_values(array_filter($ids));
    }

    /**
     * What an activity asks about messages, as it is in the database.
     *
     * @param int $instance
     * @return array
     */
    public static function retention(int $instance): array {
        global $DB;
        $columns = 'id, retentionenabled, maxage, filesonly, excludepinned';
        $row = $DB->get_record('rocketchat', ['id' => $instance], $columns, MUST_EXIST);
        return [
            'retentionenabled' => (bool) $row->retentionenabled,
            'maxage' => (int) $row->maxage,
            'filesonly' => (bool) $row->filesonly,
            'excludepinned' => (bool) $row->excludepinned,
        ];
    }

    /**
     * Refuses a retention where the form refuses it. A number that is not in force may be anything.
     *
     * @param array $wanted the keys of retention()
     */
    public static function checkretention(array $wanted): void {
        if (!self::setting('retentionfeature')) {
            throw new \moodle_exception('noretention', 'local_diapason');
        }
        $limit = (int) self::setting('maxage_limit');
        if ($wanted['retentionenabled'] && ($wanted['maxage'] < 1 || ($limit > 0 && $wanted['maxage'] > $limit))) {
            throw new \moodle_exception('badmaxage', 'local_diapason', '', $limit);
        }
    }

    /**
     * Works on one activity while nobody else does through this plugin: settings are read, changed and written as a whole.
     *
     * @param int $cmid
     * @param callable $work
     * @return mixed what it answers
     */
    public static function alone(int $cmid, callable $work) {
        $lock = \core\lock\lock_config::get_lock_factory('local_diapason')->get_lock('cm' . $cmid, self::PATIENCE);
        if (!$lock) {
            throw new \moodle_exception('locktimeout', 'local_diapason');
        }
        try {
            return $work();
        } finally {
            $lock->release();
        }
    }

    /**
     * The bounds of a page, tamed.
     *
     * @param int $limitfrom
     * @param int $limitnumber 0: as many as a page holds
     * @return int[] from, number
     */
    public static function page(int $limitfrom, int $limitnumber): array {
        $number = $limitnumber <= 0 ? self::PAGE : min($limitnumber, self::PAGE);
        return [max(0, $limitfrom), $number];
    }
}
