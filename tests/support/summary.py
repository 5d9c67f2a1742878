#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what ctest ran: each Qt Test function and each line `ok`/`not ok`/`skip` total of a bash test counts, a test
that prints neither counts as one. Names every failure and every skip with its reason. Last line:
`N passed, N failed, N skipped`."""
import os
import re
import sys
import xml.etree.ElementTree as ET

TOTALS = re.compile(r"^(?:Totals: )?(\d+) passed, (\d+) failed(?:, (\d+) skipped)?", re.M)
SKIP = re.compile(r"^SKIP\s*: (.*?)\s*(?:\n\s+Loc:.*)?$", re.M)


def main() -> int:
    try:
        cases = list(ET.parse(sys.argv[1]).getroot().iter("testcase"))
    except (OSError, ET.ParseError) as problem:
        print(f"ctest left no report: {problem}")
        print("0 passed, 1 failed, 0 skipped")
        return 1
    passed = failed = skipped = 0
    skipped_e2e = False
    for case in cases:
        name, status = case.get("name"), case.get("status")
        text = "".join(out.text or "" for out in case.iter("system-out"))
        found = TOTALS.findall(text)
        skips = SKIP.findall(text)
        if found:
            ok, bad, left = (sum(int(total[i] or 0) for total in found) for i in range(3))
        else:
            ok, bad, left = int(status == "run"), 0, int(status in ("notrun", "disabled"))
        # A crash or a time-out after good totals is a failure all the same.
        if status == "fail" and bad == 0:
            bad = 1
        passed, failed, skipped = passed + ok, failed + bad, skipped + left
        if bad:
            print(f"failed:  {name} ({bad})")
        if left:
            skipped_e2e = skipped_e2e or name.startswith("e2e") or name == "tst_window"
            for reason in skips or ["no reason given"]:
                print(f"skipped: {name}: {reason}")
    if not cases:
        failed = 1
    strict = os.environ.get("SLIPWAY_NO_SKIPPED_E2E") == "1" and skipped_e2e
    if strict:
        print("An end-to-end test was skipped, which counts as a failure here.")
        failed += 1
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


sys.exit(main())
