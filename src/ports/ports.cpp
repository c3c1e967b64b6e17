// SPDX-License-Identifier: GPL-3.0-or-later
// Interfaces only: this file proves that each header stands on its own.
#include "ports/aside.h"
#include "ports/chatserver.h"
#include "ports/journal.h"
#include "ports/moodleserver.h"
#include "ports/progress.h"
#include "ports/scope.h"
