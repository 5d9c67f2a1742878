-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each ordinary table with its rows in this session's snapshot: key TAB rows TAB name as JSON TAB digest TAB newest. What
-- belongs to an extension has -1: pg_dump writes of that only what the extension asks for. Keys as in verify.sh. The digest is a sum of the
-- rows' hashes, which doesn't depend on their order, as a number that every reader of JSON can hold; "-" before PostgreSQL 11,
-- which has no such hash. Rows are read as text, so the settings that shape it are fixed; their columns by name, for those of a
-- table that inherits come back in another order, and without generated ones, which follow a function. The newest is the latest
-- moment in any column of time that is not later than the snapshot (one that ends in a year says nothing of the last order), in
-- UTC, which those without a zone are taken for; empty where there is none.
select pg_catalog.set_config(name, value, false) from (values ('datestyle', 'ISO, YMD'), ('intervalstyle', 'postgres'), ('timezone', 'UTC'),
  ('bytea_output', 'hex'), ('extra_float_digits', '3'), ('lc_monetary', 'C')) s(name, value) \g /dev/null
with tables as (
  select n.nspname, c.relname, n.nspname || '.' || c.relname as name,
         (select pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' order by a.attname) from pg_catalog.pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and coalesce(pg_catalog.to_jsonb(a)->>'attgenerated', '') = '') as columns,
         (select pg_catalog.string_agg(pg_catalog.format('max(%1$I) filter (where %1$I between %2$L and pg_catalog.now())', a.attname, '1900-01-01'), ', ' order by a.attname)
          from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            and a.atttypid in ('pg_catalog.timestamp'::regtype, 'pg_catalog.timestamptz'::regtype) and coalesce(pg_catalog.to_jsonb(a)->>'attgenerated', '') = '') as moments,
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
            then pg_catalog.format('select %L || chr(9) || ''-1'' || chr(9) || %L || chr(9) || ''-'' || chr(9)', key, json)
            else pg_catalog.format('select %L || chr(9) || count(*) || chr(9) || %L || chr(9) || %s || chr(9) || %s from only %I.%I', key, json,
              case when pg_catalog.current_setting('server_version_num')::int < 110000 then '''-'''
                   -- A prime below 2^53.
                   else pg_catalog.format('mod(mod(coalesce(sum(pg_catalog.hashtextextended(row(%s)::text, 0)::numeric), 0), 9007199254740881) + 9007199254740881, 9007199254740881)', columns) end,
              case when moments is null then ''''''
                   else pg_catalog.format('coalesce(pg_catalog.to_char(greatest(%s), ''YYYY-MM-DD"T"HH24:MI:SS"Z"''), '''')', moments) end,
              nspname, relname)
       end
from keyed order by name
\gexec
select E'\\lo' || chr(9) || count(*) || chr(9) || '"large objects"' from pg_catalog.pg_largeobject_metadata;
