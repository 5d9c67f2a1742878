# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the tests of promotion and rollback share. Sourced after lib.sh.

# Of the environment that is promoted to.
upper() { [[ $PLATFORM == zenkar ]] && echo production || echo live; }
upper_directory() { [[ $PLATFORM == zenkar ]] && echo /home/vishwa/zenkar-platform || echo /srv/minimal/live; }
upper_url() { [[ $PLATFORM == zenkar ]] && echo http://127.0.0.1:3001/version || echo http://127.0.0.1:8082/version; }
upper_database() { [[ $PLATFORM == zenkar ]] && echo zenkar-db || echo tide-live-store; }
upper_backups() { [[ $PLATFORM == zenkar ]] && echo /home/vishwa/zenkar-platform/backups || echo /srv/minimal/slipway-state/backups/live; }
upper_answers() { on_server curl -fsS --max-time 5 "$(upper_url)" 2>/dev/null || true; }

# run COMMAND...: as deploy() does for deploys; confirmed for the upper environment.
# shellcheck disable=SC2034 # STATUS_CODE is for the tests
run() {
  STATUS_CODE=0
  slipway "$@" --json --confirm "$(upper)" >"$WORK/out" 2>"$WORK/err" || STATUS_CODE=$?
}
promote() { run promote "$(upper)" "$@"; }
rollback() { run rollback "$(upper)" "$@"; }
release_of() { slipway status "$1" --json | jq -r ".environments[\"$1\"].release.id"; }

# settled_answers: what the upper environment answers, once it answers.
settled_answers() {
  local answer=''
  for _ in {1..40}; do
    answer=$(upper_answers)
    [[ -n $answer ]] && break
    sleep 0.5
  done
  printf '%s\n' "$answer"
}

# Data that nothing but these tests writes: a table of their own, since the platforms write on their own.
witness() {
  # The expansions are for the shell inside the container.
  # shellcheck disable=SC2016
  on_server docker exec "$(upper_database)" sh -c 'psql -qXAt -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" "$POSTGRES_DB" -c "
    create table if not exists witness (n int primary key, word text);
    insert into witness select n, md5(n::text) from generate_series(1, 5000) n on conflict do nothing"'
}
# Of all of it, but for what the project's own migrations and the tide's worker write.
upper_digest() {
  # shellcheck disable=SC2016
  on_server docker exec "$(upper_database)" sh -c 'pg_dump -U "$POSTGRES_USER" --data-only --column-inserts \
    "$POSTGRES_DB" | grep ^INSERT | grep -viE "^insert into ([^ ]*migration|.High Water)" | sort | sha256sum'
}
# belongings: a fingerprint of what belongs to the environment and no release may touch.
belongings() {
  server_sh "cd $(upper_directory) && find . \( -name .env -o -path './uploads/*' -o -path './backups/*' \) -type f \
    ${1:-} -exec sha256sum {} + | sort -k 2"
}
