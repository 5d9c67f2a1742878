# SPDX-License-Identifier: GPL-3.0-or-later
# Flattens the block YAML that `compose config` prints (PyYAML or go-yaml): one line a scalar, "a/b/0/c TAB value".
# A "/" in a key is "%2F". Values of environment variables and build arguments are secrets: they leave as "set", but
# for PGDATA, which says where a database keeps its files. Newlines in values become "\n".
# Not a general YAML reader: no anchors, no flow collections but [] and {}.

BEGIN { depth = 0; pending = 0 }

function path(   d, p) {
  p = ""
  for (d = 1; d <= depth; d++) p = p (d > 1 ? "/" : "") part[d]
  return p
}

function flush(   p, v) {
  if (!pending) return
  pending = 0
  p = pending_path
  v = decoded(pending_text)
  if (!values && p ~ /^services\/[^\/]*\/(environment|build\/args)\// && p !~ /\/PGDATA$/)
    v = (v == "null") ? "null" : "set"
  gsub(/\n/, "\\n", v)
  gsub(/\t/, " ", v)
  print p "\t" v
}

function decoded(t,   q, body) {
  q = substr(t, 1, 1)
  if (q == "'" && length(t) >= 2) {
    body = substr(t, 2, length(t) - 2)
    gsub(/''/, "'", body)
    return body
  }
  if (q == "\"" && length(t) >= 2) {
    body = substr(t, 2, length(t) - 2)
    gsub(/\\n/, "\n", body)
    gsub(/\\t/, "\t", body)
    gsub(/\\"/, "\"", body)
    gsub(/\\\\/, "\\", body)
    return body
  }
  return t
}

# open_quote: whether a scalar that began with a quote has not ended yet.
function open_quote(t,   q, i, n, c) {
  q = substr(t, 1, 1)
  if (q != "'" && q != "\"") return 0
  n = length(t)
  for (i = 2; i <= n; i++) {
    c = substr(t, i, 1)
    if (q == "\"" && c == "\\") { i++; continue }
    if (c == q) {
      if (q == "'" && substr(t, i + 1, 1) == "'") { i++; continue }
      return 0
    }
  }
  return 1
}

function scalar(t, indent) {
  pending = 1
  pending_path = path()
  pending_text = t
  pending_indent = indent
  block = (t ~ /^[|>][-+0-9]*$/)
  if (block) pending_text = ""
  opened = block ? 0 : open_quote(t)
}

function pop(limit, seq_too) {
  while (depth > 0 && (indent_of[depth] > limit || (seq_too && indent_of[depth] == limit && kind[depth] == "seq"))) depth--
}

# structure: one line's content at an indentation; items may hold a key on the same line.
function structure(text, i,   key, rest, at) {
  if (text == "-" || substr(text, 1, 2) == "- ") {
    pop(i, 0)
    if (depth > 0 && kind[depth] == "seq" && indent_of[depth] == i) part[depth]++
    else { depth++; kind[depth] = "seq"; indent_of[depth] = i; part[depth] = 0 }
    rest = substr(text, 3)
    at = i + 2
    while (substr(rest, 1, 1) == " ") { rest = substr(rest, 2); at++ }
    if (rest != "") structure(rest, at)
    return
  }
  key = key_of(text)
  if (key_length) {
    pop(i, 1)
    if (!(depth > 0 && kind[depth] == "map" && indent_of[depth] == i)) { depth++; kind[depth] = "map"; indent_of[depth] = i }
    gsub(/\//, "%2F", key)
    part[depth] = key
    rest = substr(text, key_length + 1)
    sub(/^ +/, "", rest)
    if (rest != "") scalar(rest, i)
    return
  }
  scalar(text, i - 1)
}

# key_of: the key that begins the text; key_length counts it with its colon, 0 when there is none.
function key_of(text,   q, i, n, c) {
  key_length = 0
  q = substr(text, 1, 1)
  if (q == "'" || q == "\"") {
    n = length(text)
    for (i = 2; i <= n; i++) {
      c = substr(text, i, 1)
      if (q == "\"" && c == "\\") { i++; continue }
      if (c == q) {
        if (q == "'" && substr(text, i + 1, 1) == "'") { i++; continue }
        break
      }
    }
    if (substr(text, i + 1, 1) != ":" || (i + 1 < n && substr(text, i + 2, 1) != " ")) return ""
    key_length = i + 1
    return decoded(substr(text, 1, i))
  }
  if (match(text, /^[^ :]([^:]|:[^ ])*:( |$)/)) {
    key_length = RLENGTH
    if (substr(text, RLENGTH, 1) == " ") key_length--
    return substr(text, 1, key_length - 1)
  }
  return ""
}

{
  sub(/\r$/, "")
  line = $0
  match(line, /^ */)
  i = RLENGTH
  text = substr(line, i + 1)
  if (pending && opened) {
    if (text == "") { pending_text = pending_text "\n"; was_blank = 1; next }
    if (pending_text ~ /\\$/ && substr(pending_text, 1, 1) == "\"") {
      sub(/\\$/, "", pending_text)
      sub(/^\\/, "", text)
      pending_text = pending_text text
    } else pending_text = pending_text (was_blank ? "" : " ") text
    was_blank = 0
    opened = open_quote(pending_text)
    next
  }
  if (pending && block) {
    if (text == "" || i > pending_indent) { pending_text = pending_text (pending_text == "" ? "" : "\n") text; next }
  } else if (pending && text != "" && i > pending_indent && pending_text !~ /^(\[\]|\{\})$/) {
    pending_text = pending_text " " text
    next
  }
  if (text == "" || text ~ /^#/ || text == "---") next
  flush()
  structure(text, i)
}

END { flush() }
