# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The databases in the environments' containers of PostgreSQL: name (hexadecimal) and open, denied, closed, or
# "kept AT BYTES" of what a restore has put aside, a line each,
# and "empty t" where nothing was ever made in the maintenance database, "template t" where template1 holds no table. Asked of the container itself twice a minute at
# most where it answers, and for ten seconds, since a busy machine takes its time; who doesn't is left out.

databases_part() {
  local name container user own said all=''
  present docker || { answer ',"databases":{}'; return 0; }
  while IFS=$'\t' read -r name container user own; do
    [[ -n $name ]] || continue
    said=$(cached "databases-$name" "$container/$user/$own" 30 databases_of "$container" "${user#-}" "${own#-}")
    [[ -n $said ]] || continue
    json_list "$said"
    all+="${all:+,}$(quoted "$name"):$REPLY"
  done <<<"${SLIPWAY_DATABASES_OF:-}"
  answer ",\"databases\":{$all}"
}

# databases_of CONTAINER USER NAME
databases_of() {
  # Read by steps/lib/psql.sh.
  # shellcheck disable=SC2034
  local SLIPWAY_DATABASE_USER=$2 SLIPWAY_DATABASE_NAME=$3 DB_LIMIT=10 SLIPWAY_JOB_DIR
  local status=1 said
  SLIPWAY_JOB_DIR=$(mktemp -d "${TMPDIR:-/tmp}/slipway-look.XXXXXX") || return 1
  # The words are the container's shell's.
  # shellcheck disable=SC2016
  if db_connect "$1"; then
    # Whole or nothing: half an answer would say of template1 that it may hold data.
    said=$(db_run sh -c 'psql -XAtqw -c "$1" || exit
      if e=$(PGDATABASE=postgres psql -XAtqw -c "$2" 2>/dev/null); then echo "empty $e"; fi
      if e=$(PGDATABASE=template1 psql -XAtqw -c "$3" 2>/dev/null); then echo "template $e"; fi' \
      sh "$DATABASES_SQL" "$EMPTY_SQL" "$TEMPLATE_SQL" 2>/dev/null </dev/null) && printf '%s\n' "$said" && status=0
  fi
  rm -rf -- "$SLIPWAY_JOB_DIR"
  return "$status"
}
