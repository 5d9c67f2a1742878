-- SPDX-License-Identifier: GPL-3.0-or-later
-- What became of every column that scrub-before.sql has looked at. Views that hold data are filled anew before. A value is left
-- where it was there before, and is there now in no more rows than then: one in more rows was written. Of a column or a table that
-- is new each counts that any column had, for it may be a copy, and a copy may have more rows. What is there no more by the name that it had is told by that
-- name. A name with line ends or tabs fits no harmless one. Prints:
--   C  column                                   no value of before is left in it
--   U  column, three more ways to name it, rows in so many rows there is one
--   .                                           the end
\o
rollback;
reset session authorization;
reset role;
set search_path = pg_catalog; set client_min_messages = warning; set default_transaction_read_only = off;
select pg_catalog.format('refresh materialized view %s', c.oid::pg_catalog.regclass) from pg_catalog.pg_class c where c.relkind = 'm' and c.relispopulated order by c.oid
\gexec
select pg_temp.slipway_shape() \g /dev/null
select pg_temp.slipway_look(2)
\gexec
with summed as (
  select half, relation, name, is_new, hash, sum(number) as number from pg_temp.slipway_value group by 1, 2, 3, 4, 5
), anywhere as (
  select distinct hash from summed where half = 1
), judged as (
  select new.relation, new.name, new.is_new, coalesce(sum(new.number) filter (where new.number <= old.number or anywhere.hash is not null), 0) as rows
  from summed new
    left join summed old on old.half = 1 and not new.is_new and old.relation = new.relation and old.name = new.name and old.hash = new.hash
    left join anywhere on new.is_new and anywhere.hash = new.hash
  where new.half = 2 group by 1, 2, 3
), plain as (
  select coalesce(n.nspname, was.nspname)::text as s, coalesce(r.relname, was.relname)::text as t, j.name as c, j.rows
  from judged j left join pg_catalog.pg_class r on r.oid = j.relation left join pg_catalog.pg_namespace n on n.oid = r.relnamespace
    left join pg_temp.slipway_table was on was.oid = j.relation
), named as (
  select pg_catalog.quote_ident(pg_catalog.regexp_replace(s, '[[:cntrl:]]', '?', 'g')) as s, pg_catalog.quote_ident(pg_catalog.regexp_replace(t, '[[:cntrl:]]', '?', 'g')) as t,
    pg_catalog.quote_ident(pg_catalog.regexp_replace(c, '[[:cntrl:]]', '?', 'g'))
      || case when pg_catalog.concat(s, t, c) ~ '[[:cntrl:]]' then ' (a name with control characters)' else '' end as c, rows
  from plain
)
select case when rows > 0 then 'U' else 'C' end, case when s = 'public' then '' else s || '.' end || t || '.' || c, s || '.' || t || '.' || c,
  case when s = 'public' then '' else s || '.' end || t || '.*', s || '.' || t || '.*', rows
from (select s, t, c, sum(rows) as rows from named group by s, t, c) n order by s, t, c;
select 'U', 'large objects', 'large objects', 'large objects', 'large objects', count(*) from pg_temp.slipway_large o
  join (select loid, pg_catalog.md5(pg_catalog.string_agg(data, '' order by pageno)) as hash from pg_catalog.pg_largeobject group by loid) n using (loid, hash)
having count(*) > 0;
-- The samples that the planner took before. An analyze of a table without rows would leave them.
delete from pg_catalog.pg_statistic where starelid >= 16384;
select 'delete from pg_catalog.pg_statistic_ext_data' where pg_catalog.to_regclass('pg_catalog.pg_statistic_ext_data') is not null
\gexec
\echo .
