<?php
// SPDX-License-Identifier: GPL-3.0-or-later
// Says as JSON what local_diapason declares: php declared.php FOLDER (4.1|4.5).
// On 4.1 the classes of external functions have no namespace and come with externallib.php, which the plugin loads itself.

define('MOODLE_INTERNAL', true);
define('VALUE_DEFAULT', 0);
define('VALUE_REQUIRED', 1);
define('VALUE_OPTIONAL', 2);
define('PARAM_INT', 'int');
define('PARAM_BOOL', 'bool');
define('PARAM_RAW', 'raw');
define('PARAM_ALPHA', 'alpha');
define('RISK_PERSONAL', 8);
define('RISK_DATALOSS', 32);
define('CONTEXT_SYSTEM', 10);
define('MATURITY_STABLE', 200);

[, $folder, $moodle] = $argv;
$CFG = (object) ['libdir' => __DIR__ . '/moodle41'];
if ($moodle !== '4.1') {
    require($CFG->libdir . '/externallib.php');
    foreach (['external_api', 'external_function_parameters', 'external_multiple_structure', 'external_single_structure',
            'external_value'] as $name) {
        class_alias($name, 'core_external\\' . $name);
    }
    $CFG->libdir = '/nowhere';
}
eval('namespace core_privacy\local\metadata; interface null_provider { public static function get_reason(): string; }');

// Moodle's own rule of where a class of a plugin is.
spl_autoload_register(function ($class) use ($folder) {
    $prefix = 'local_diapason\\';
    if (strpos($class, $prefix) === 0) {
        require($folder . '/classes/' . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php');
    }
});

function told($what) {
    $told = ['presence' => ['default', 'required', 'optional'][$what->required], 'said' => $what->desc !== ''];
    if ($what instanceof external_value) {
        return $told + ['kind' => 'value', 'type' => $what->type];
    }
    if ($what instanceof external_multiple_structure) {
        return $told + ['kind' => 'list', 'of' => told($what->content)];
    }
    return $told + ['kind' => 'object', 'keys' => (object) array_map('told', $what->keys)];
}

function strings($file) {
    $string = [];
    require($file);
    return $string;
}

$plugin = new stdClass();
require($folder . '/version.php');
require($folder . '/db/access.php');
require($folder . '/db/services.php');
$answer = ['plugin' => $plugin, 'capabilities' => $capabilities, 'functions' => [], 'strings' => []];
foreach ($functions as $name => $function) {
    $class = $function['classname'];
    $method = new ReflectionMethod($class, $function['methodname']);
    $answer['functions'][$name] = [
        'type' => $function['type'],
        'capabilities' => array_map('trim', explode(',', $function['capabilities'])),
        'parameters' => told($class::execute_parameters()),
        'arguments' => array_map(function ($parameter) {
            return $parameter->getName();
        }, $method->getParameters()),
        'returns' => told($class::execute_returns()),
    ];
}
foreach (['en', 'fr'] as $language) {
    $answer['strings'][$language] = strings("$folder/lang/$language/local_diapason.php");
}
$answer['privacy'] = local_diapason\privacy\provider::get_reason();
echo json_encode($answer, JSON_THROW_ON_ERROR);
