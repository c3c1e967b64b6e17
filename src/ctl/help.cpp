// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/human.h"
#include "ctl/words.h"

namespace diapason::ctl {

QString helpText()
{
    return Ctl::tr("Usage: diapasonctl COMMAND [OPTIONS]\n"
                   "\n"
                   "  courses                                       the courses and their activities\n"
                   "  check (--activity CMID | --course ID | --all) compare Moodle and Rocket.Chat\n"
                   "  resync (--activity CMID | --course ID)        repair, after showing what would be done\n"
                   "      --dry-run         show the plan, write nothing\n"
                   "      --with-removals   tick the removals, too\n"
                   "      --quiet           the rooms show no lines about members meanwhile\n"
                   "      --yes             do not ask\n"
                   "      --report FILE     say what came of it as FILE.html, FILE.csv or FILE.json\n"
                   "  plan (--activity CMID | --course ID | --all) -o FILE\n"
                   "                                                plan the same, and write it to FILE\n"
                   "      --with-removals  --as NAME  --yes (replace FILE)\n"
                   "  show FILE                                     a saved plan, its guards and its signatures\n"
                   "  sign FILE [--as NAME]                         sign a plan that somebody else made\n"
                   "  apply FILE [--yes] [--quiet] [--report FILE]  apply a saved plan\n"
                   "  journal [--run N] [--person TEXT] [--room ID] [--outcome CODE] [--since DAY]\n"
                   "                                                what was done: the runs, or the entries looked for\n"
                   "      --limit N  --csv  --campus NAME (of this campus alone)\n"
                   "  journal purge --before DAY [--yes]            forget the runs that ended before, for good\n"
                   "  undo RUN|RUN.ITEM                             take a run back, or one item, after showing how\n"
                   "      --dry-run  --with-removals  --quiet  --yes  --report FILE\n"
                   "  find TEXT                                     search what was kept, without asking the servers\n"
                   "      --limit N         show at most N of each kind (20)\n"
                   "  doctor                                        what this account can do on each server, and what it lacks\n"
                   "  campuses                                      the stored campuses\n"
                   "  campuses import FILE [--name NAME]            store the campus of a campus file, without secrets\n"
                   "  campuses export NAME [FILE]                   write a stored campus as a campus file, without secrets\n"
                   "      --yes             replace FILE\n"
                   "  demo serve                                    run the demo campus by itself\n"
                   "      --tls  --latency MS  --page-cap N  --no-unlimited  --rate-limit\n"
                   "      --moodle-version V  --rocketchat-version V\n")
        + Ctl::tr("\n"
                  "Which campus:\n"
                  "  --campus NAME         a stored campus; its secrets come from the keychain or the environment\n"
                  "  --campus FILE         a campus file; the environment completes it\n"
                  "  --demo                the demo campus, in this program\n"
                  "  --demo-size SIZE      small, large or bench\n"
                  "  Environment: DIAPASON_MOODLE_URL, DIAPASON_MOODLE_TOKEN, DIAPASON_ROCKETCHAT_URL,\n"
                  "  DIAPASON_ROCKETCHAT_USER_ID, DIAPASON_ROCKETCHAT_TOKEN. A secret is never an argument.\n"
                  "\n"
                  "Everywhere: --json, --lang fr|en, --help, --version\n"
                  "\n"
                  "Exit codes: 0 in step or done, 1 failure or incomplete reading, 2 drift found or changes left,\n"
                  "3 blocked by a guard, 64 wrong usage\n");
}

} // namespace diapason::ctl
