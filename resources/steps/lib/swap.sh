# shellcheck shell=bash disable=SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# Putting the new databases in the place of the live ones, and back: all names in one transaction. Sourced after
# newdatabase.sh, whose arrays (read_restore) and MAINTENANCE it reads. What it does is told apart by the databases'
# numbers, which a name is given to and taken from, so that each part may be done twice, after a crash too.

SWAP=7 # the number of the session (psql.sh)

# open_swap: a session in the maintenance database, opened before anything is stopped: to log in takes a while.
open_swap() {
  DB_NAME=$MAINTENANCE db_open "$SWAP"
  db_ask "$SWAP" "set statement_timeout = 0; set lock_timeout = '60s'; set client_min_messages = warning; set default_transaction_read_only = off;"
}

# shut_out NAME...: from now on nobody gets into these databases (a superuser neither), and who is in them is put out.
# 1 with the reason in DB_REASON; then nobody is shut out any more.
shut_out() {
  local name names='' text='' left='' round
  for name in "$@"; do
    sql_name "$name" && text+="alter database $REPLY allow_connections false; "
    sql_text "$name" && names+="${names:+,}$REPLY"
  done
  if db_ask "$SWAP" "begin; $text commit;"; then
    # To end a session is only a signal to it; who runs a long statement notices within moments.
    for ((round = 0; round < 120; round++)); do
      left=$(db_ask "$SWAP" "select count(pg_catalog.pg_terminate_backend(pid)) from pg_catalog.pg_stat_activity where datname in ($names) and pid <> pg_catalog.pg_backend_pid();") || break
      if [[ $left == 0 ]]; then return 0; fi
      sleep 0.25
    done
  fi
  DB_REASON=$(db_error "$SWAP")
  if [[ $left =~ ^[1-9] ]]; then DB_REASON="$left sessions could not be ended within 30 s"; fi
  let_in "$@" || true
  return 1
}

# let_in NAME...: they take connections again; what is not there is passed over.
let_in() {
  local name
  for name in "$@"; do
    database_oid "$name" || return 1
    [[ -n $REPLY ]] || continue
    sql_name "$name"
    DB_NAME=$MAINTENANCE db_run psql -XAtqw -v ON_ERROR_STOP=1 -c "alter database $REPLY allow_connections true" >/dev/null 2>"$SLIPWAY_JOB_DIR/psql.in.errors" </dev/null || return 1
  done
}

# kept_text DATABASE: what is noted of a database that is put aside, as SQL's text, in REPLY.
kept_text() {
  sql_text "{\"of\":$(json "$1"),\"at\":\"$(utc_now)\",\"job\":$(json "$SLIPWAY_JOB")}"
}

# swap_in, swap_back: the transaction, over the session; what it came to is told by who_is_live.
swap_in() {
  local i text='begin; ' target new kept
  for i in "${!NEWS[@]}"; do
    sql_name "${TARGETS[i]}" && target=$REPLY
    sql_name "${NEWS[i]}" && new=$REPLY
    sql_name "${KEPTS[i]}" && kept=$REPLY
    if [[ ${LIVES[i]} != 0 ]]; then
      kept_text "${TARGETS[i]}"
      text+="alter database $target rename to $kept; alter database $kept allow_connections true; alter database $kept set $KEPT_SETTING to $REPLY; "
    fi
    text+="alter database $new rename to $target; alter database $target allow_connections true; alter database $target reset $KEPT_SETTING; "
  done
  db_ask "$SWAP" "$text commit;" || { DB_REASON=$(db_error "$SWAP"); return 1; }
}
swap_back() {
  local i text='begin; ' target new kept
  for i in "${!NEWS[@]}"; do
    sql_name "${TARGETS[i]}" && target=$REPLY
    sql_name "${NEWS[i]}" && new=$REPLY
    sql_name "${KEPTS[i]}" && kept=$REPLY
    text+="alter database $target rename to $new; alter database $new allow_connections true; "
    if [[ -n ${NOTES[i]} ]]; then
      sql_text "${NOTES[i]}"
      text+="alter database $new set $KEPT_SETTING to $REPLY; "
    fi
    if [[ ${LIVES[i]} != 0 ]]; then
      text+="alter database $kept rename to $target; alter database $target allow_connections true; alter database $target reset $KEPT_SETTING; "
    fi
  done
  db_ask "$SWAP" "$text commit;" || { DB_REASON=$(db_error "$SWAP"); return 1; }
}

# who_is_live: into REPLY new, old or mixed, by which database bears the live name; 1 where that can't be asked.
who_is_live() {
  local i new=0 old=0
  for i in "${!NEWS[@]}"; do
    database_oid "${TARGETS[i]}" || return 1
    if [[ -n $REPLY && $REPLY == "${NEW_OIDS[i]:-}" ]]; then new=1; else old=1; fi
  done
  case $new$old in 10) REPLY=new ;; 01 | 00) REPLY=old ;; *) REPLY=mixed ;; esac
}

# keep_aside NAME KEPT OF: a database that is of no use as it is called, kept under a name that says whose it was.
keep_aside() {
  local name kept
  sql_name "$1" && name=$REPLY
  sql_name "$2" && kept=$REPLY
  kept_text "$3"
  DB_NAME=$MAINTENANCE db_run psql -XAtqw -v ON_ERROR_STOP=1 -c "begin; alter database $name rename to $kept; alter database $kept set $KEPT_SETTING to $REPLY; commit" \
    >/dev/null 2>"$SLIPWAY_JOB_DIR/psql.aside.errors" </dev/null || { DB_REASON=$(db_error aside); return 1; }
}
