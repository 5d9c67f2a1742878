#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# On a laptop: copies the server's backups to ./backups.
set -eu

SERVER=${ZENKAR_SERVER:-vishwa@160.250.204.219}
rsync -az --ignore-existing "$SERVER:/home/vishwa/zenkar-platform/backups/" "$(dirname "$0")/../backups/"
