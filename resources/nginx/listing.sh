# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later

# nginx_listing ROOT: a line for whatever is in nginx's folder and this user may see: path, kind, size, inode and when it
# was last changed, of its content, its name or its rights. Of a folder that changes with each entry that comes or goes,
# so where each line still holds nothing has been added either. Not of logs, nor of links to where this user may not look;
# of a change of ours only that there is one.
nginx_listing() {
  timeout 30 find -L "$1" -maxdepth 8 ! -type l ! -name '*.log' ! -name '*.pid' -printf '%p\t%y\t%s\t%i\t%C@\n' \
    -name .slipway-change -prune 2>/dev/null || true
}
