<?php
// SPDX-License-Identifier: GPL-3.0-or-later
// Stand-ins for Moodle's classes of external functions, as far as a declaration needs them: they remember what they are told.

class external_description {
    public $desc;
    public $required;
    public $default;
    public function __construct($desc, $required, $default) {
        $this->desc = $desc;
        $this->required = $required;
        $this->default = $default;
    }
}

class external_value extends external_description {
    public $type;
    public function __construct($type, $desc = '', $required = VALUE_REQUIRED, $default = null) {
        parent::__construct($desc, $required, $default);
        $this->type = $type;
    }
}

class external_single_structure extends external_description {
    public $keys;
    public function __construct(array $keys, $desc = '', $required = VALUE_REQUIRED, $default = null) {
        parent::__construct($desc, $required, $default);
        $this->keys = $keys;
    }
}

class external_multiple_structure extends external_description {
    public $content;
    public function __construct(external_description $content, $desc = '', $required = VALUE_REQUIRED, $default = null) {
        parent::__construct($desc, $required, $default);
        $this->content = $content;
    }
}

class external_function_parameters extends external_single_structure {
}

class external_api {
}
