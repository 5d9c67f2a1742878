#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Dumps the production database into zenkar-platform/backups/. Run nightly by cron, and by cicd.sh before a deploy.
set -eu

BACKUP_DIR=/home/vishwa/zenkar-platform/backups
FILE="$BACKUP_DIR/zenkar_db_$(date +%Y%m%d_%H%M%S).sql.gz"

mkdir -p "$BACKUP_DIR"
docker exec zenkar-db pg_dump -U zenkar zenkar_db | gzip > "$FILE"

if [ ! -s "$FILE" ]; then
    echo "Backup failed: $FILE is empty" >&2
    exit 1
fi
echo "Backup written: $FILE"
