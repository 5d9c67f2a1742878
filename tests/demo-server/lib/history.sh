# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck disable=SC2034,SC2154 # the parts share the names that common.sh sets
# Three releases of the demo platform: 1.2.0 runs in production, 1.3.0 in staging, 1.4.0 is what the folder platform/ holds.

releases=(1.2.0 1.3.0 1.4.0)

# The tree of one release: platform_at RELEASE FOLDER (which must not exist).
platform_at() {
    local release=$1 folder=$2
    mkdir -p "$folder"
    tar -C "$here/platform" --exclude=node_modules --exclude=dist --exclude=./uploads --exclude=./backups -c . | tar -C "$folder" -x
    printf '%s\n' "$release" >"$folder/VERSION"
    [[ $release == 1.4.0 ]] && return
    # 1.4.0 brought an index and dropped a script.
    rm "$folder/backend/migrations/0003_order_lookup.sql"
    printf '%s\n' '#!/usr/bin/env bash' '# Prints how many orders there are; run by hand.' \
        'docker exec zenkar-db psql -U zenkar -d zenkar_db -Atc "SELECT count(*) FROM orders"' >"$folder/scripts/nightly_report.sh"
    chmod +x "$folder/scripts/nightly_report.sh"
    [[ $release == 1.3.0 ]] && return
    printf 'The order desk is open from 9:00 to 17:00.\n' >"$folder/backend/config/notice.txt"
}

# The same three as a git repository with fixed dates, so that commits have the same ids everywhere.
make_source() {
    local folder=$1 release day=1 messages=(
        "Order book with a price ladder"
        "Longer desk hours"
        "Look orders up by their time; the nightly report is gone"
    )
    local git=(git -C "$folder" -c user.name="Asha Vishwakarma" -c user.email=asha@zenkar.example -c commit.gpgsign=false
        -c core.autocrlf=false -c core.hooksPath=/dev/null)
    mkdir -p "$folder"
    git -C "$folder" init --quiet --initial-branch=main
    for release in "${releases[@]}"; do
        find "$folder" -mindepth 1 -maxdepth 1 ! -name .git -exec rm -rf {} +
        rm -rf "$folder.next"
        platform_at "$release" "$folder.next"
        cp -a "$folder.next/." "$folder/"
        rm -rf "$folder.next"
        "${git[@]}" add --all
        GIT_AUTHOR_DATE="2026-0$day-12T10:00:00+05:30" GIT_COMMITTER_DATE="2026-0$day-12T10:00:00+05:30" \
            "${git[@]}" commit --quiet --message "${messages[day - 1]}"
        day=$((day + 1))
    done
}

# The local tree of the minimal platform, with names that are easily got wrong.
make_source_minimal() {
    local folder=$1
    local git=(git -C "$folder" -c user.name="Tide Keeper" -c user.email=keeper@tide.example -c commit.gpgsign=false
        -c core.autocrlf=false -c core.hooksPath=/dev/null)
    mkdir -p "$folder"
    cp -a "$here/platform-minimal/." "$folder/"
    git -C "$folder" init --quiet --initial-branch=trunk
    "${git[@]}" add --all
    GIT_AUTHOR_DATE=2026-02-01T12:00:00Z GIT_COMMITTER_DATE=2026-02-01T12:00:00Z "${git[@]}" commit --quiet --message "Tide tables"
    printf 'spring tide\n' >"$folder/pages/high & low.txt"
    printf 'haute mer à 6 h\n' >"$folder/pages/marée.txt"
    printf 'slack water\n' >"$folder/pages/-slack.txt"
    printf 'two lines\n' >"$folder/pages/new"$'\n'"moon.txt"
    ln -s "high & low.txt" "$folder/pages/current"
    mkdir "$folder/pages/archive"
    "${git[@]}" add --all
    GIT_AUTHOR_DATE=2026-02-02T12:00:00Z GIT_COMMITTER_DATE=2026-02-02T12:00:00Z "${git[@]}" commit --quiet --message "More pages"
}
