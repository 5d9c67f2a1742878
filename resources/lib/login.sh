# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a job has of the login that starts it: its result must not depend on somebody's shell. A look that asks compose
# what a job would ask it has the same.

# login_keeps: as NAME=value, for env -i, in KEEP.
login_keeps() {
  local name
  KEEP=()
  for name in HOME USER LOGNAME SHELL TMPDIR TZ XDG_RUNTIME_DIR "${!DOCKER_@}" \
    COMPOSE_HTTP_TIMEOUT {http,https,no,all}_proxy {HTTP,HTTPS,NO,ALL}_PROXY; do
    [[ -z ${!name+x} ]] || KEEP+=("$name=${!name}")
  done
  KEEP+=("PATH=${PATH:+$PATH:}/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
}
