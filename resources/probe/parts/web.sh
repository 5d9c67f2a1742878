# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The web server: its configuration, what each domain answers on the loopback, and the certificates, those that are
# served and those that lie in files.

NGINX_ROOT=${SLIPWAY_NGINX_ROOT:-/etc/nginx}
WEB_ADDRESS=${SLIPWAY_WEB_ADDRESS:-127.0.0.1}
HTTP_PORT=${SLIPWAY_HTTP_PORT:-80}
HTTPS_PORT=${SLIPWAY_HTTPS_PORT:-443}

nginx_program() {
  local path
  for path in "$(command -v nginx 2>/dev/null || true)" /usr/sbin/nginx /usr/local/sbin/nginx; do
    if [[ -n $path && -x $path ]]; then printf '%s\n' "$path"; return 0; fi
  done
  return 1
}

# nginx_file FILE: its text and that of what it includes, in the manner of nginx -T: into NGINX_TEXT. What can't be read,
# or is more than NGINX_MOST bytes of all or NGINX_FILES files, goes to NGINX_CLOSED: what it says is not known.
declare -A nginx_seen=()
NGINX_TEXT='' NGINX_CLOSED=''
NGINX_MOST=4000000 NGINX_FILES=2000
nginx_file() {
  local text pattern file room=$((NGINX_MOST - ${#NGINX_TEXT}))
  [[ -z ${nginx_seen["$1"]+x} && $1 != */mime.types ]] || return 0
  nginx_seen["$1"]=1
  if [[ ! -r $1 ]] || ((room <= 0 || ${#nginx_seen[@]} > NGINX_FILES)); then
    # Of thousands that are too many one line is enough.
    if ((${#nginx_seen[@]} <= NGINX_FILES + 1)); then NGINX_CLOSED+="$1"$'\n'; fi
    return 0
  fi
  text=$(head -c "$((room + 1))" -- "$1" | tr -d '\000')
  if ((${#text} > room)); then
    NGINX_CLOSED+="$1"$'\n'
    return 0
  fi
  NGINX_TEXT+="# configuration file $1:"$'\n'$text$'\n'
  [[ $text == *include* ]] || return 0
  while IFS= read -r pattern; do
    [[ $pattern == /* ]] || pattern=$NGINX_ROOT/$pattern
    while IFS= read -r file; do
      # What is named without a star has to be there: if it is not seen, its folder is closed.
      if [[ -f $file || $pattern != *[*?[]* ]]; then nginx_file "$file"; fi
    done < <(compgen -G "$pattern" || { if [[ $pattern != *[*?[]* ]]; then printf '%s\n' "$pattern"; fi; })
  done < <(nginx_includes "$text")
}

# nginx_includes TEXT: what the includes of a configuration name, a line each; wherever in a line they stand, in whatever
# quotes, and not those of comments and strings. A directive that goes on in the next line is one. Lua has quotes and
# comments of its own, which would swallow what follows: there, and where a quote has no end, whatever looks like an
# include is one besides. One too many does no harm; of one too few it would be said that it doesn't guard anything.
nginx_includes() {
  local status=0
  nginx_words <<<"$1" || status=$?
  if ((status)) || [[ $1 == *_by_lua_block* ]]; then
    sed -nE 's/.*include[[:space:]]+["'\'']?([^;"'\'']+)["'\'']?[[:space:]]*;.*/\1/p' <<<"$1"
  fi
}

# nginx_words: ends with 3 inside of a quote.
nginx_words() {
  LC_ALL=C awk -v quotes="\"'" '
    # Two words are all that an include has; of what is longer the beginning is enough.
    function word(text) { if (++words == 1) first = text; else if (words == 2) second = text }
    function ends() { if (words == 2 && first == "include") print second; words = 0 }
    {
      rest = ""
      next_at = 1
      if (open != "") quoted = quoted "\n"
      for (;;) {
        # A piece at a time: what is cut off a long line takes the square of its length.
        if (length(rest) < 2000 && next_at <= length($0)) {
          rest = rest substr($0, next_at, 4000)
          next_at += 4000
        }
        if (rest == "") break
        if (open != "") {
          at = match(rest, open == "\"" ? "[\"\\\\]" : "[\047\\\\]")
          if (!at) { quoted = substr(quoted rest, 1, 4096); rest = ""; continue }
          sign = substr(rest, at, 1)
          quoted = substr(quoted substr(rest, 1, at - 1), 1, 4096)
          rest = substr(rest, at + (sign == "\\" ? 2 : 1))
          if (sign == open) { word(quoted); open = "" }
          continue
        }
        sub(/^[ \t\r]+/, "", rest)
        sign = substr(rest, 1, 1)
        if (sign == "") continue
        if (sign == "#") break
        if (sign ~ /[;{}]/) { ends(); rest = substr(rest, 2); continue }
        if (index(quotes, sign)) { open = sign; quoted = ""; rest = substr(rest, 2); continue }
        if (!match(rest, /^([^ \t\r;{}\\$]|\\.|\\$|\$\{[^} \t]*\}?|\$)+/)) { rest = substr(rest, 2); continue }
        word(substr(rest, 1, RLENGTH))
        rest = substr(rest, RLENGTH + 1)
      }
    }
    END { if (open != "") exit 3 }'
}

# Everything readable is read without asking anybody. Only where something is closed sudo is tried, without a password
# and not again before the files have changed: each refusal would be a line in the server's log.
nginx_read() {
  local text
  nginx_file "$NGINX_ROOT/nginx.conf"
  if [[ ! -e $NGINX_ROOT/nginx.conf ]]; then
    local file
    for file in "$NGINX_ROOT"/sites-enabled/* "$NGINX_ROOT"/conf.d/*.conf; do nginx_file "$file"; done
  fi
  if [[ -d $NGINX_ROOT && ! (-r $NGINX_ROOT && -x $NGINX_ROOT) ]]; then NGINX_CLOSED+="$NGINX_ROOT"$'\n'; fi
  [[ -n $NGINX_CLOSED ]] || return 0
  text=$(cached nginx-sudo "$(stamp "$NGINX_ROOT" "$NGINX_ROOT"/* "$NGINX_ROOT"/{sites-enabled,conf.d,snippets}/*)" 3600 nginx_dump)
  if [[ $text == *'# configuration file'* ]] && ((${#text} <= NGINX_MOST)); then
    NGINX_TEXT=$text NGINX_CLOSED=''
  fi
}

nginx_dump() { sudo -n "$(nginx_program || echo nginx)" -T 2>/dev/null </dev/null | head -c "$((NGINX_MOST + 1))" || true; } # ends early

web_part() {
  local domain tls text answers='' line descriptor first=1
  local -A asked=()
  nginx_read
  text=",\"nginx\":$(quoted "$NGINX_TEXT"),\"nginx_installed\":$(if nginx_program >/dev/null || [[ -n $NGINX_TEXT ]]; then echo true; else echo false; fi)"
  while IFS= read -r line; do
    if [[ -n $line ]]; then closed "$line"; fi
  done <<<"$NGINX_CLOSED"
  json_list "$NGINX_CLOSED"
  text+=",\"nginx_closed\":$REPLY"
  while IFS=$'\t' read -r domain tls; do
    [[ -n $domain ]] || continue
    exec {descriptor}< <(http_answer "$domain" 2>/dev/null)
    asked[$domain]=$descriptor
  done <<<"${SLIPWAY_DOMAINS:-}"
  while IFS=$'\t' read -r domain tls; do
    [[ -n $domain ]] || continue
    descriptor=${asked[$domain]}
    line=$(cat <&"$descriptor")
    ((first)) || answers+=,
    first=0
    answers+="{\"domain\":$(quoted "$domain"),\"status\":$(quoted "${line%%$'\t'*}"),\"location\":$(quoted "${line#*$'\t'}")}"
  done <<<"${SLIPWAY_DOMAINS:-}"
  answer "$text,\"http\":[$answers]"
}

# http_answer DOMAIN: "status TAB location" of its front page through this machine's web server; "000" for no answer.
http_answer() {
  local line status=000 location=''
  if { exec {socket}<>"/dev/tcp/$WEB_ADDRESS/$HTTP_PORT"; } 2>/dev/null; then
    printf 'GET / HTTP/1.1\r\nHost: %s\r\nUser-Agent: slipway\r\nAccept: */*\r\nConnection: close\r\n\r\n' "$1" >&"$socket"
    # Whoever does not answer within a second and a half is not waited for.
    if IFS= read -r -t 1.5 line <&"$socket" && [[ $line =~ ^HTTP/[0-9.]+\ ([0-9]{3}) ]]; then
      status=${BASH_REMATCH[1]}
      while IFS= read -r -t 1 line <&"$socket" && [[ $line != $'\r' && -n $line ]]; do
        if [[ ${line,,} == location:* ]]; then location=${line#*: } location=${location%$'\r'}; fi
      done
    fi
  fi
  printf '%s\t%s' "$status" "$location"
}

certificates_part() {
  local domain tls list='' one descriptor paths path number=0
  local -A asked=()
  if ! present openssl; then
    if [[ ${SLIPWAY_DOMAINS:-} == *$'\t1'* ]]; then closed 'the certificates that are served: openssl is not installed'; fi
    answer ',"certificates":[],"certificate_files":[]'
    return 0
  fi
  while IFS=$'\t' read -r domain tls; do
    [[ -n $domain && $tls == 1 ]] || continue
    exec {descriptor}< <(served_certificate "$domain" 2>/dev/null)
    asked[$domain]=$descriptor
  done <<<"${SLIPWAY_DOMAINS:-}"
  while IFS=$'\t' read -r domain tls; do
    [[ -n $domain && -n ${asked[$domain]:-} ]] || continue
    descriptor=${asked[$domain]}
    one=$(cat <&"$descriptor")
    if [[ -n $one ]]; then list+=${list:+,}$one; fi
  done <<<"${SLIPWAY_DOMAINS:-}"
  nginx_read
  paths=$(sed -nE 's/^[^#]*\bssl_certificate[[:space:]]+"?([^;"$]+)"?[[:space:]]*;.*/\1/p' <<<"$NGINX_TEXT" | sort -u)
  local files=''
  while IFS= read -r path; do
    [[ -n $path ]] || continue
    ((++number <= 40)) || break
    [[ $path == /* ]] || path=$NGINX_ROOT/$path
    if [[ -r $path ]]; then
      files+="${files:+,}{\"path\":$(quoted "$path"),\"text\":$(quoted "$(certificate_text <"$path")")}"
    else
      files+="${files:+,}{\"path\":$(quoted "$path"),\"closed\":true}"
      closed "$path"
    fi
  done <<<"$paths"
  answer ",\"certificates\":[$list],\"certificate_files\":[$files]"
}

# certificate_text: of the first certificate on stdin: names, times, fingerprint.
certificate_text() {
  openssl x509 -noout -startdate -enddate -subject -issuer -serial -fingerprint -sha256 -ext subjectAltName -nameopt RFC2253 2>/dev/null || true
}

# served_certificate DOMAIN: what a handshake with its name brings, and what the front page answers over TLS.
served_certificate() {
  local said text status=''
  said=$({ printf 'GET / HTTP/1.1\r\nHost: %s\r\nUser-Agent: slipway\r\nAccept: */*\r\nConnection: close\r\n\r\n' "$1"; } |
    timeout 5 openssl s_client -connect "$WEB_ADDRESS:$HTTPS_PORT" -servername "$1" -ign_eof 2>/dev/null | head -c 100000 | tr -d '\000' || true)
  text=$(certificate_text <<<"$said")
  if [[ $said =~ HTTP/[0-9.]+\ ([0-9]{3}) ]]; then status=${BASH_REMATCH[1]}; fi
  if [[ -n $text ]]; then printf '{"domain":%s,"status":%s,"text":%s}' "$(quoted "$1")" "$(quoted "$status")" "$(quoted "$text")"; fi
}
