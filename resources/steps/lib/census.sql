-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each ordinary table with its rows in this session's snapshot: key TAB rows TAB name as JSON. What belongs to an
-- extension has -1: pg_dump writes of that only what the extension asks for. Keys as in verify.sh.
with tables as (
  select n.nspname, c.relname, n.nspname || '.' || c.relname as name,
         exists (select from pg_catalog.pg_depend d
                 where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e') as of_extension
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
), keyed as (
  select *, pg_catalog.to_json(name)::text as json,
         replace(replace(replace(replace(name, E'\\', E'\\\\'), E'\n', E'\\n'), E'\t', E'\\t'), E'\r', E'\\r') as key
  from tables
)
select case when of_extension
            then pg_catalog.format('select %L || chr(9) || ''-1'' || chr(9) || %L', key, json)
            else pg_catalog.format('select %L || chr(9) || count(*) || chr(9) || %L from only %I.%I', key, json, nspname, relname)
       end
from keyed order by name
\gexec
select E'\\lo' || chr(9) || count(*) || chr(9) || '"large objects"' from pg_catalog.pg_largeobject_metadata;
