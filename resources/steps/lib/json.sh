# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# JSON out of bash, without a process for each string. Sourced by the steps' lib and by the runner.

shopt -u patsub_replacement 2>/dev/null || true # bash 5.2 would read & in a replacement as the match

# json_string TEXT: TEXT as a JSON string, in REPLY. Bytes that are no UTF-8 are left out.
json_string() {
  local text=$1 code char
  # What bash replaces in a long text takes the square of its length.
  if ((${#text} > 60000)); then
    text=$(printf '%s\n' "$text" | json_escaped)
    REPLY="\"${text%'\n'}\""
    return 0
  fi
  # Only what is not whole UTF-8 is given to iconv: a process for each string was most of a look's time.
  if [[ $text == *[!$'\001'-$'\177']* ]] && ! json_is_utf8 "$text"; then
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

# json_escaped: stdin, any number of lines, as what stands between the quotes.
json_escaped() {
  json_bytes | LC_ALL=C awk '
    BEGIN { for (i = 1; i < 128; i++) if (i < 32 || i == 127) code[sprintf("%c", i)] = sprintf("\\\\u%04x", i) }
    {
      gsub(/\\/, "&&")
      gsub(/"/, "\\\\&")
      gsub(/\t/, "\\t")
      gsub(/\r/, "\\r")
      if ($0 ~ /[\001-\037\177]/) for (char in code) gsub(char, code[char])
      printf "%s\\n", $0
    }'
}

json_utf8=$'^([\001-\177]|[\302-\337][\200-\277]|\340[\240-\277][\200-\277]|[\341-\354\356\357][\200-\277]{2}|\355[\200-\237][\200-\277]|\360[\220-\277][\200-\277]{2}|[\361-\363][\200-\277]{3}|\364[\200-\217][\200-\277]{2})*$'
# json_is_utf8 TEXT: whether a short text is whole UTF-8; of a long one it says no.
json_is_utf8() {
  local LC_ALL=C
  ((${#1} <= 1000)) && [[ $1 =~ $json_utf8 ]]
}

# json_bytes: stdin without the bytes that are no UTF-8.
json_bytes() {
  if command -v iconv >/dev/null; then iconv -c -f UTF-8 -t UTF-8 2>/dev/null || true; else LC_ALL=C tr -d '\200-\377'; fi
}

# json_lines <LINES: the non-empty lines as a JSON array of strings, in a fixed number of processes. A line that came
# before is left out.
json_lines() {
  json_bytes | LC_ALL=C awk '
    BEGIN { for (i = 1; i < 128; i++) code[sprintf("%c", i)] = sprintf("\\u%04x", i); printf "[" }
    $0 == "" || $0 in seen { next }
    {
      seen[$0] = 1
      gsub(/\\/, "&&")
      gsub(/"/, "\\\\&")
      gsub(/\t/, "\\t")
      while (match($0, /[\001-\037\177]/)) $0 = substr($0, 1, RSTART - 1) code[substr($0, RSTART, 1)] substr($0, RSTART + 1)
      printf "%s\"%s\"", separator, $0
      separator = ","
    }
    END { printf "]" }'
}

# json_list TEXT: the non-empty lines of TEXT as a JSON array of strings, in REPLY. A line that came before is left out.
json_list() {
  local line list='' seen=$'\n'
  # A text that grows by a line at a time takes the square of their number.
  if ((${#1} > 8000)); then
    REPLY=$(printf '%s\n' "$1" | json_lines)
    return 0
  fi
  while IFS= read -r line; do
    [[ -n $line && $seen != *$'\n'"$line"$'\n'* ]] || continue
    seen+=$line$'\n'
    json_string "$line"
    list+=${list:+,}$REPLY
  done <<<"$1"
  REPLY="[$list]"
}
