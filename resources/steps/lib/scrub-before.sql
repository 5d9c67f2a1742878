-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every column holds before the project's own SQL runs, in tables of this session: a hash of each of its values, with how
-- many rows have it. Partitions are read one by one and count as the table above them; foreign tables are not read, for that
-- would ask another server. Generated columns follow others, and extensions' own tables are the image's.
-- The variable path is the search_path that the database has.
set client_min_messages = warning; set statement_timeout = 0; set lock_timeout = 0; set default_transaction_read_only = off;
create temp table slipway_value (half int, relation oid, name text, hash bigint, number bigint);
create function pg_temp.slipway_look(half int) returns setof text language sql as $$
  select pg_catalog.format('insert into pg_temp.slipway_value select %s, %s, %L, %s, count(*) from only %I.%I where %I is not null group by 4', half,
    case when pg_catalog.to_regproc('pg_catalog.pg_partition_root') is null then c.oid::text
         else pg_catalog.format('coalesce(pg_catalog.pg_partition_root(%s), %s)', c.oid, c.oid) end,
    a.attname,
    pg_catalog.format(case when pg_catalog.to_regproc('pg_catalog.hashtextextended') is null then 'pg_catalog.hashtext(%I::text)::bigint'
                           else 'pg_catalog.hashtextextended(%I::text, 0)' end, a.attname),
    n.nspname, c.relname, a.attname)
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace join pg_catalog.pg_attribute a on a.attrelid = c.oid
  where c.relkind in ('r', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and a.attnum > 0 and not a.attisdropped and coalesce(pg_catalog.to_jsonb(a)->>'attgenerated', '') = '' and (c.relkind <> 'm' or c.relispopulated)
    and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  order by c.oid, a.attnum;
$$;
select pg_temp.slipway_look(1)
\gexec
create temp table slipway_large as select loid, pg_catalog.md5(pg_catalog.string_agg(data, '' order by pageno)) as hash from pg_catalog.pg_largeobject group by loid;
set search_path = pg_catalog, :path;
\o /dev/null
