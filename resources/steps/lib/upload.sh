# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the laptop has sent for a restore or a drill. Sourced after base.sh.

# drop_upload: it goes, where there was one.
drop_upload() {
  if [[ -n ${SLIPWAY_UPLOAD:-} && $SLIPWAY_UPLOAD != *[!A-Za-z0-9._-]* && $SLIPWAY_UPLOAD != .* ]]; then
    rm -rf -- "${SLIPWAY_STATE:?}/incoming/${SLIPWAY_ENVIRONMENT:?}/$SLIPWAY_UPLOAD"
  fi
}
