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
 * French strings.
 *
 * @package    local_diapason
 * @copyright  2026 The Diapason authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

$string['badmaxage'] = 'Les messages sont conservés un jour au moins, et pas au-delà de ce que le site permet ({$a} jours ; 0 : pas de limite).';
$string['diapason:read'] = 'Lire les activités Rocket.Chat, les inscriptions et les rôles pour Diapason';
$string['diapason:write'] = 'Modifier les rôles et la rétention des activités Rocket.Chat pour Diapason';
$string['eventretentionupdated'] = 'Rétention d’une activité Rocket.Chat modifiée';
$string['locktimeout'] = 'Une autre modification de cette activité est en cours. Réessayez dans un instant.';
$string['noplugin'] = 'L’activité Rocket.Chat (mod_rocketchat) n’est pas installée sur ce site.';
$string['noretention'] = 'L’activité Rocket.Chat ne gère pas la rétention sur ce site.';
$string['pluginname'] = 'Compagnon de Diapason';
$string['privacy:metadata'] = 'Le compagnon de Diapason lit ce que d’autres parties de Moodle conservent, et ne conserve rien lui-même.';
$string['toomany'] = 'On ne peut pas demander plus de {$a} personnes à la fois.';
$string['unknownrole'] = 'Le rôle {$a} n’existe pas sur ce site.';
