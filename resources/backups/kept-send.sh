#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sends kept files, as a tar archive after a line "0x1E tar": one process for any number of them. A file that is gone, may
# not be read or is something else by now is not in it, or not as a file; what was asked for and how it has to look the
# client knows, so no status is told. Changes nothing.
#
# Needs SLIPWAY_DIRECTORY (may begin with ~/), and on stdin the paths relative to it, each ended by a NUL.
# shellcheck source=resources/lib/prelude.sh
source "${BASH_SOURCE[0]%/*}/../lib/prelude.sh"
directory=${SLIPWAY_DIRECTORY:?}
directory=${directory/#'~/'/"$HOME/"}
cd -- "$directory"
# Like every copy that is brought home it stands back behind whatever else the server does.
renice -n 10 -p "$$" >/dev/null 2>&1 || true
printf '\036tar\n'
# A second name of a file comes as a file too, and nothing in the list is taken for an option.
tar --create --file=- --format=gnu --no-recursion --hard-dereference --ignore-failed-read --null --verbatim-files-from --files-from=- || (($? < 3))
