// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"
#include "domain/names.h"
