# shellcheck shell=bash disable=SC2034,SC2154 # shares its variables with newdatabase.sh and the steps
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

# swap_in: the transaction, over the session; what it came to is told by who_is_live.
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
# swap_back: the one that was swapped in gets the name that it had while it was put aside, or one of UNDONE: somebody may have
# written to it since, so it is kept.
swap_back() {
  local i text='begin; ' target new kept note
  for i in "${!NEWS[@]}"; do
    sql_name "${TARGETS[i]}" && target=$REPLY
    sql_name "${KEPTS[i]}" && kept=$REPLY
    if [[ -n ${NOTES[i]} ]]; then
      sql_name "${NEWS[i]}" && new=$REPLY
      sql_text "${NOTES[i]}" && note=$REPLY
    else
      sql_name "${UNDONE[i]}" && new=$REPLY
      kept_text "${TARGETS[i]}" && note=$REPLY
    fi
    text+="alter database $target rename to $new; alter database $new allow_connections true; alter database $new set $KEPT_SETTING to $note; "
    if [[ ${LIVES[i]} != 0 ]]; then
      text+="alter database $kept rename to $target; alter database $target allow_connections true; alter database $target reset $KEPT_SETTING; "
    fi
  done
  db_ask "$SWAP" "$text commit;" || { DB_REASON=$(db_error "$SWAP"); return 1; }
}

# who_is_live: into REPLY new, old, mixed or another, by the numbers of the databases that bear the live names; 1 where that can't
# be asked.
who_is_live() {
  local i new=0 old=0 another=0
  for i in "${!NEWS[@]}"; do
    database_oid "${TARGETS[i]}" || return 1
    if [[ ${REPLY:-0} == "${LIVES[i]}" ]]; then old=1; elif [[ $REPLY == "${NEW_OIDS[i]:-}" ]]; then new=1; else another=1; fi
  done
  case $new$old$another in 100) REPLY=new ;; 010) REPLY=old ;; 110) REPLY=mixed ;; *) REPLY=another ;; esac
}
