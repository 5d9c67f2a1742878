# SPDX-License-Identifier: GPL-3.0-or-later
# What a plain dump would do besides bringing rows: reads it as psql would (quotes, dollar quotes, comments, nested
# comments, functions with a body of statements, rows between COPY and "\.") and prints tab-separated lines:
#   other TAB line TAB text     a statement that pg_dump doesn't write, or one that reaches beyond the database
#   meta TAB line TAB text      a command to psql itself, but for \restrict and \unrestrict
#   connect TAB line TAB name   the \connect, or the CREATE DATABASE, of pg_dump -C
#   role TAB name               that the statements name: owners, grantees
#   extension TAB name          that is made; and schema TAB name
#   sequence TAB name TAB value TAB called
#   tables TAB n                how many are made
#   inserts TAB n               statements INSERT, of a dump without COPY
#   given TAB line              the schema public is made there, which every new database has, with grants of its own
#   path TAB line               the search_path is emptied there, by a statement that has the line for itself
#   tablespace TAB line TAB name  what follows is to go into that one, by a statement that has the line for itself
#   restrict TAB line           the dump has a \restrict of its own there, or a \unrestrict
#   open TAB line               it ends within a statement, a quote or rows
#   scanned TAB lines           the last line: it was read to its end
# The statements are those of pg_dump 9.6 to 18. What functions, defaults and index expressions do when they are used is
# not looked at: whoever may write the dump may write those. Where psql or the server would read on otherwise than is read here
# (carriage returns, zero bytes, names behind numbers, encodings with a backslash inside a letter), that is an objection.
# Where standard_conforming_strings is turned off, as by servers before 9.1, a backslash escapes in every text from the next line on.
# Literals are never shown. With -v atomic=0 a function has no body of statements, as
# psql before 14 reads it.
BEGIN { fresh() }
rows {
  if ($0 == "\\.") rows = 0
  else if ($0 == "\\.\r") { rows = 0; told("other", "rows that end with a carriage return") }
  next
}
/\001/ { told("other", "a control character") } # what was a zero byte, too: see scan_dump
{ scan($0 "\n") }
END {
  if (rows || n || quote || comment || tag != "") print "open\t" NR
  for (r in roles) print "role\t" shown(r)
  print "tables\t" made + 0
  print "inserts\t" inserted + 0
  print "scanned\t" NR
}

function fresh() { n = 0; parens = 0; depth = 0; words = 0; first = ""; began = 0; named = 0; id[1] = id[2] = id[3] = id[4] = ""; after = "" }
# add TOKEN: of a statement so long that nobody needs all of it only the beginning is kept.
function add(token) {
  if (!n) began = NR
  after = ""
  if (n < 8000) T[++n] = token
  else long = 1
}
function word(text,   big, routine) {
  big = toupper(text)
  if (parens == 0 && words < 5) {
    first = first (words ? " " : "") big
    words++
  }
  # As psql tells a routine: by its first words, those within parentheses too.
  if (++named <= 4 && big ~ /^(CREATE|FUNCTION|PROCEDURE|OR|REPLACE)$/) id[named] = substr(big, 1, 1)
  routine = atomic != "0" && id[1] == "C" && (id[2] ~ /[FP]/ || (id[2] == "O" && id[3] == "R" && id[4] ~ /[FP]/))
  if (routine && parens == 0) {
    if (big == "BEGIN") depth++
    else if (big == "CASE" && depth) depth++
    else if (big == "END" && depth) depth--
  }
  add(text)
}

# scan TEXT: a line with its end. What is open at its end (quote, dollar quote, comment) goes on in the next.
function scan(text,   c, at, rest) {
  while (text != "") {
    if (comment) {
      if (!match(text, /\/\*|\*\//)) return
      comment += substr(text, RSTART, 2) == "/*" ? 1 : -1
      text = substr(text, RSTART + 2)
    } else if (tag != "") {
      at = index(text, tag)
      if (!at) return
      text = substr(text, at + length(tag))
      tag = ""
      add("''")
    } else if (quote == "'") {
      if (escapes ? !match(text, /['\\]/) : !match(text, /'/)) { hold(text); return }
      hold(substr(text, 1, RSTART - 1))
      if (substr(text, RSTART, 1) == "\\") { text = substr(text, RSTART + 2); continue }
      text = substr(text, RSTART + 1)
      if (substr(text, 1, 1) == "'") { hold("'"); text = substr(text, 2) }
      else { quote = ""; add("'" value "'"); if (escapes || old) after = "E" }
    } else if (quote == "\"") {
      if (!match(text, /"/)) { hold(text); return }
      hold(substr(text, 1, RSTART - 1))
      text = substr(text, RSTART + 1)
      if (substr(text, 1, 1) == "\"") { hold("\"\""); text = substr(text, 2) }
      else { quote = ""; add("\"" value "\"") }
    } else {
      sub(/^[ \t\n]+/, "", text)
      if (text == "") return
      c = substr(text, 1, 1)
      if (text ~ /^[\001-\010\013-\037]/) { told("other", "a control character"); text = substr(text, 2); continue }
      if (substr(text, 1, 2) == "--") { if (text ~ /\r/) told("other", "a comment with a carriage return"); return }
      if (substr(text, 1, 2) == "/*") { comment = 1; text = substr(text, 3) }
      else if (c == "'") {
        # The server would go on as in the one before.
        if (after == "E") told("other", "a text that goes on behind another line")
        quote = c; escapes = old; value = ""; text = substr(text, 2)
      }
      else if (old && text ~ /^[bBxX]\047/) { quote = "'"; escapes = 0; value = ""; text = substr(text, 3) }
      else if (old && text ~ /^[uU]&\047/) { told("other", "a text that no such server reads"); text = substr(text, 2) }
      else if (text ~ /^[eE]'/) { quote = "'"; escapes = 1; value = ""; text = substr(text, 3) }
      else if (c == "\"") { quote = c; value = ""; text = substr(text, 2) }
      else if (match(text, /^\$([A-Za-z_\200-\377][A-Za-z0-9_\200-\377]*)?\$/)) { tag = substr(text, 1, RLENGTH); text = substr(text, RLENGTH + 1) }
      else if (c == "\\") { command(text); return }
      else if (match(text, /^[A-Za-z_\200-\377][A-Za-z0-9_$\200-\377]*/)) { word(substr(text, 1, RLENGTH)); text = substr(text, RLENGTH + 1) }
      else if (match(text, /^[0-9]([0-9.]|[eE][-+]?[0-9])*/)) {
        add(substr(text, 1, RLENGTH))
        text = substr(text, RLENGTH + 1)
        if (text ~ /^[A-Za-z_$\047\200-\377]/) told("other", "a number with something behind it")
      } else if (text ~ /^\$/) { told("other", "a $ that begins no text"); text = substr(text, 2) }
      else if (c == ";" && parens == 0 && !depth) {
        turned = 0
        statement()
        if (rows || turned) {
          if (substr(text, 2) !~ /^[ \t\r\n]*$/) told("other", rows ? "what stands behind COPY ... FROM stdin on its line" : "what stands behind SET standard_conforming_strings on its line")
          return
        }
        text = substr(text, 2)
      } else {
        if (c == "(") parens++
        if (c == ")" && parens > 0) parens--
        add(c)
        text = substr(text, 2)
      }
    }
  }
}
function hold(text) { if (length(value) < 300) value = value substr(text, 1, 300) }

function shown(text) { gsub(/[\001-\037\177]/, "?", text); return text }
function told(kind, text) { print kind "\t" (began ? began : NR) "\t" substr(shown(text), 1, 160) }
# line_of: the statement as it may be shown: a literal may be a password.
function line_of(   i, text) {
  for (i = 1; i <= n && length(text) < 160; i++)
    text = text (i > 1 && T[i] !~ /^[,;.)(]$/ && T[i - 1] !~ /^[.(]$/ ? " " : "") (T[i] ~ /^\047/ ? "\047...\047" : T[i])
  return text
}

# command TEXT: what psql would take for one of its own, to the end of the line.
function command(text,   name) {
  began = NR
  sub(/\n$/, "", text)
  # Each once, on a line of its own: both are taken out when it is loaded.
  if (!n && text == $0 && text ~ /^\\restrict [A-Za-z0-9]+$/ && !restricted) { restricted = NR; print "restrict\t" NR; began = 0; return }
  if (!n && text == $0 && text ~ /^\\unrestrict [A-Za-z0-9]+$/ && restricted && !opened) { opened = NR; print "restrict\t" NR; began = 0; return }
  if (!n && text ~ /^\\(connect|c)[ \t]/) {
    name = text
    sub(/^\\[a-z]+[ \t]+/, "", name)
    told("connect", name)
  } else {
    gsub(/\047[^\047]*\047/, "\047...\047", text)
    told("meta", text)
  }
  began = 0
}

# is TEXT: whether the statement's words from the first on are these.
function is(text) { return (" " first " ") ~ ("^ " text " ") }
function has(token,   i) {
  for (i = 1; i <= n; i++) if (toupper(T[i]) == token) return i
  return 0
}
function plain(name) {
  if (name ~ /^"/) { name = substr(name, 2, length(name) - 2); gsub(/""/, "\"", name) } else name = tolower(name)
  return name
}
# role_at I: the role that the token names, and those behind commas.
function role_at(i) {
  while (i <= n) {
    if (toupper(T[i]) == "GROUP" && T[i] !~ /^"/) i++
    if (T[i] !~ /^["A-Za-z_\200-\377]/) return
    if (toupper(T[i]) !~ /^(PUBLIC|CURRENT_USER|CURRENT_ROLE|SESSION_USER)$/) roles[plain(T[i])] = 1
    if (T[i + 1] != ",") return
    i += 2
  }
}
# literal_call: SELECT of one of these functions with nothing but constants.
function literal_call(   i, at, name) {
  at = 2
  if (tolower(T[at]) == "pg_catalog" && T[at + 1] == ".") at += 2
  name = tolower(T[at])
  if (long || name !~ /^(set_config|setval|lo_create|lo_open|lowrite|lo_close|lo_creat|lo_lseek|lo_put)$/ || T[at + 1] != "(" || T[n] != ")") return 0
  for (i = at + 2; i < n; i++) if (T[i] !~ /^('.*'|[0-9.]+|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Nn][Uu][Ll][Ll]|[-,:]|integer|bytea)$/) return 0
  if (name == "set_config" && T[at + 2] != "'search_path'") return 0
  if (name == "set_config" && T[at + 4] == "''" && $0 == "SELECT pg_catalog.set_config('search_path', '', false);") print "path\t" NR
  if (name == "setval") {
    i = T[at + 2]
    i = substr(i, 2, length(i) - 2)
    # Before 9.6.8 and 10.3 the name has no schema.
    if (path != "" && bare(i)) i = path "." i
    print "sequence\t" shown(i) "\t" T[at + 4] "\t" tolower(T[at + 6])
  }
  return 1
}

function bare(name) { gsub(/"[^"]*"/, "", name); return name !~ /[.]/ }

# plain_setting: SET of one of those that pg_dump sets, by its plain name, to something that leaves the texts as they are.
function plain_setting(   i, name) {
  i = toupper(T[2]) ~ /^(SESSION|LOCAL)$/ ? 3 : 2
  name = tolower(T[i])
  if (name == "standard_conforming_strings") {
    # psql asks how texts are read at the beginning of a line.
    if (began != NR || n != i + 2 || i != 2 || tolower(T[n]) !~ /^(on|off|true|false)$/) return 0
    old = tolower(T[n]) ~ /^(off|false)$/
    return turned = 1
  }
  if (name == "search_path") path = T[i + 2] ~ /^["A-Za-z_\200-\377]/ ? T[i + 2] : ""
  if (name == "default_tablespace" && T[i + 2] ~ /^["A-Za-z_\200-\377]/ && $0 ~ /^SET default_tablespace = [^;]*;$/) print "tablespace\t" NR "\t" shown(plain(T[i + 2]))
  # A letter of these may end with a byte that reads as a backslash.
  if (name == "client_encoding") return toupper(T[n]) !~ /SJIS|SHIFT|BIG5|GBK|UHC|GB18030|JOHAB|936|949|950|932|MSKANJI|WIN9|ABC$/
  return name ~ /^(statement_timeout|lock_timeout|idle_in_transaction_session_timeout|transaction_timeout|check_function_bodies|xmloption|client_min_messages|row_security|default_tablespace|default_with_oids|default_table_access_method|search_path|escape_string_warning|bytea_output|datestyle|intervalstyle|extra_float_digits|synchronize_seqscans)$/
}

function statement(   i, ok, i_word) {
  if (!n) { fresh(); return }
  ok = 0
  if (split(first, i_word, " ") && toupper(T[1]) != i_word[1]) ok = 0 # something stands before its first word
  else if (is("COPY")) {
    ok = n > 2 && toupper(T[n - 1]) == "FROM" && toupper(T[n]) == "STDIN" && !has("PROGRAM")
    if (ok) rows = 1
  } else if (is("SELECT")) ok = literal_call()
  else if (is("CREATE")) {
    ok = !(is("CREATE (DATABASE|ROLE|GROUP|TABLESPACE|SUBSCRIPTION)") || (is("CREATE USER") && !is("CREATE USER MAPPING")))
    if (is("CREATE DATABASE")) { told("connect", T[3]); ok = 1 }
    if (is("CREATE( (GLOBAL|LOCAL|UNLOGGED|FOREIGN))? TABLE")) made++
    if (is("CREATE EXTENSION")) { i = toupper(T[3]) == "IF" ? 6 : 3; print "extension\t" shown(plain(T[i])) }
    if (is("CREATE SCHEMA") && (i = has("AUTHORIZATION"))) role_at(i + 1)
    if (is("CREATE SCHEMA")) print ($0 == "CREATE SCHEMA public;" && !cleaned ? "given\t" NR : "schema\t" shown(plain(T[3])))
    if (is("CREATE POLICY") && (i = has("TO"))) role_at(i + 1)
  } else if (is("ALTER")) {
    ok = !(is("ALTER (SYSTEM|DATABASE|ROLE|GROUP|TABLESPACE|SUBSCRIPTION)") || (is("ALTER USER") && !is("ALTER USER MAPPING")))
    if (ok) for (i = 3; i < n; i++) if (toupper(T[i]) == "OWNER" && toupper(T[i + 1]) == "TO") role_at(i + 2)
    if (ok && is("ALTER DEFAULT PRIVILEGES")) {
      if ((i = has("FOR")) && toupper(T[i + 1]) ~ /^(ROLE|USER)$/) role_at(i + 2)
      if (i = has("TO")) role_at(i + 1)
      if (i = has("FROM")) role_at(i + 1)
    }
  } else if (is("(GRANT|REVOKE)")) {
    i = has("ON")
    ok = i && toupper(T[i + 1]) !~ /^(DATABASE|TABLESPACE|PARAMETER)$/
    if (ok && (i = has(is("GRANT") ? "TO" : "FROM"))) role_at(i + 1)
  } else if (is("SET SESSION AUTHORIZATION")) {
    ok = 1
    i = T[4]
    if (toupper(i) != "DEFAULT") roles[i ~ /^'/ ? substr(i, 2, length(i) - 2) : plain(i)] = 1
  } else if (is("COMMENT ON")) ok = !is("COMMENT ON (DATABASE|ROLE|TABLESPACE|SUBSCRIPTION)")
  else if (is("DROP SCHEMA")) ok = cleaned = 1
  else if (is("DROP")) ok = !is("DROP (DATABASE|ROLE|USER|GROUP|TABLESPACE|SUBSCRIPTION|OWNED)") || is("DROP USER MAPPING")
  else if (is("INSERT INTO")) { ok = 1; inserted++ }
  else if (is("SET")) ok = plain_setting()
  else if (is("RESET")) ok = is("RESET SESSION AUTHORIZATION")
  else ok = is("(BEGIN|COMMIT|REFRESH MATERIALIZED VIEW|SECURITY LABEL)")
  if (!ok || (long && !is("INSERT INTO"))) told("other", line_of())
  long = 0
  fresh()
}
