# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# JSON out of bash, without a process for each string. Sourced by the steps' lib and by the runner.

shopt -u patsub_replacement 2>/dev/null || true # bash 5.2 would read & in a replacement as the match

# json_string TEXT: TEXT as a JSON string, in REPLY. Bytes that are no UTF-8 are left out.
json_string() {
  local text=$1 code char
  # Only what is not ASCII is looked at by iconv: a process for each string with a tab was most of a look's time.
  if [[ $text == *[!$'\001'-$'\177']* ]]; then
    if ! text=$(printf '%s' "$text" | iconv -c -f UTF-8 -t UTF-8 2>/dev/null && printf x); then
      text=$(printf '%s' "$1" | LC_ALL=C tr -d '\200-\377' && printf x)
    fi
    text=${text%x}
  fi
  text=${text//\\/\\\\}
  text=${text//\"/\\\"}
  if [[ $text == *[$'\001'-$'\037'$'\177']* ]]; then
    text=${text//$'\n'/\\n}
    text=${text//$'\t'/\\t}
    text=${text//$'\r'/\\r}
  fi
  if [[ $text == *[$'\001'-$'\037'$'\177']* ]]; then
    for code in {1..31} 127; do
      printf -v char '\\x%02x' "$code"
      printf -v char '%b' "$char"
      [[ $text == *"$char"* ]] || continue
      printf -v code '\\u%04x' "$code"
      text=${text//"$char"/$code}
    done
  fi
  REPLY="\"$text\""
}

# json_list TEXT: the non-empty lines of TEXT as a JSON array of strings, in REPLY. A line that came before is left out.
json_list() {
  local line list='' seen=$'\n'
  while IFS= read -r line; do
    [[ -n $line && $seen != *$'\n'"$line"$'\n'* ]] || continue
    seen+=$line$'\n'
    json_string "$line"
    list+=${list:+,}$REPLY
  done <<<"$1"
  REPLY="[$list]"
}
