-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every column holds before the project's own SQL runs, in a table of this session: how many values and a sum of their
-- hashes, which doesn't depend on their order. Generated columns follow others, and extensions' own tables are the image's.
-- The variable path is the search_path that the database has.
set client_min_messages = warning; set statement_timeout = 0; set lock_timeout = 0; set default_transaction_read_only = off;
create temp table slipway_column (half int, relation oid, attribute int, filled bigint, digest numeric, untouched bigint);
create temp table slipway_start as select pg_catalog.txid_current() as number;
create function pg_temp.slipway_look(half int) returns setof text language sql as $$
  select pg_catalog.format('insert into pg_temp.slipway_column select %s, %s, v.* from (select %s from %s %I.%I) as t, lateral (values %s) as v', half, c.oid,
    pg_catalog.string_agg(pg_catalog.format('count(%1$I) as f%2$s, coalesce(sum(pg_catalog.hashtextextended(%1$I::text, 0)::numeric), 0) as d%2$s, %3$s as u%2$s', a.attname, a.attnum,
      case when c.relkind = 'm' then '0::bigint' else pg_catalog.format('count(*) filter (where %I is not null and age(xmin) > (select age((number %% 4294967296)::text::xid) - 1 from pg_temp.slipway_start))', a.attname) end), ', '),
    case when c.relkind = 'r' then 'only' else '' end, n.nspname, c.relname,
    pg_catalog.string_agg(pg_catalog.format('(%1$s, f%1$s, d%1$s, u%1$s)', a.attnum), ', '))
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace join pg_catalog.pg_attribute a on a.attrelid = c.oid
  where c.relkind in ('r', 'p', 'm') and not c.relispartition and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and (c.relkind <> 'm' or c.relispopulated)
    and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  group by c.oid, c.relkind, n.nspname, c.relname;
$$;
select pg_temp.slipway_look(1)
\gexec
create temp table slipway_large as select pg_catalog.count(*) as number from pg_catalog.pg_largeobject_metadata;
set search_path = pg_catalog, :path;
\o /dev/null
