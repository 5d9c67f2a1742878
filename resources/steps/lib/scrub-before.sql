-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every column holds before the project's own SQL runs, in tables of this session: a hash of each of its values, with how
-- many rows have it. Partitions are read one by one and count as the table above them; foreign tables are not read, for that
-- would ask another server. Generated columns follow others, and extensions' own tables are the image's.
-- The variable path is the search_path that the database has.
set client_min_messages = warning; set statement_timeout = 0; set lock_timeout = 0; set default_transaction_read_only = off;
create temp table slipway_value (half int, relation oid, name text, is_new boolean, hash bigint, number bigint);
-- What a column is called stays what it was: whoever renames one, or takes a partition out, has changed no value. What is not in
-- here is new, and may hold a copy of anything.
create temp table slipway_column (relation oid, number smallint, root oid, name text);
create temp table slipway_table as select c.oid, n.nspname, c.relname from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace;
-- Values are compared as text, so what shapes it is the same in both looks, whatever the project's SQL has set.
create function pg_temp.slipway_shape() returns setof text language sql as $$
  select pg_catalog.set_config(name, value, false) from (values ('datestyle', 'ISO, YMD'), ('intervalstyle', 'postgres'), ('timezone', 'UTC'),
    ('bytea_output', 'hex'), ('extra_float_digits', '3'), ('lc_monetary', 'C'), ('xmloption', 'content'), ('quote_all_identifiers', 'off')) s(name, value);
$$;
create function pg_temp.slipway_look(half int) returns setof text language sql as $$
  select pg_catalog.format('insert into pg_temp.slipway_value select %s, %s, %L, %L, %s, count(*) from only %I.%I where %I is not null group by 5', half,
    case when known.root is not null then known.root::text
         when pg_catalog.to_regproc('pg_catalog.pg_partition_root') is null then c.oid::text
         else pg_catalog.format('coalesce(pg_catalog.pg_partition_root(%s), %s)', c.oid, c.oid) end,
    coalesce(known.name, a.attname), known.relation is null,
    pg_catalog.format(case when pg_catalog.to_regproc('pg_catalog.hashtextextended') is null then 'pg_catalog.hashtext(%I::text)::bigint'
                           else 'pg_catalog.hashtextextended(%I::text, 0)' end, a.attname),
    n.nspname, c.relname, a.attname)
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace join pg_catalog.pg_attribute a on a.attrelid = c.oid
    left join pg_temp.slipway_column known on known.relation = c.oid and known.number = a.attnum
  where c.relkind in ('r', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and a.attnum > 0 and not a.attisdropped and coalesce(pg_catalog.to_jsonb(a)->>'attgenerated', '') = '' and (c.relkind <> 'm' or c.relispopulated)
    -- What is new and says yes or no is nobody's: every table has both.
    and (known.relation is not null or a.atttypid <> 'pg_catalog.bool'::regtype)
    and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  order by c.oid, a.attnum;
$$;
select pg_catalog.format('insert into pg_temp.slipway_column values (%s, %s, %s, %L)', c.oid, a.attnum,
    case when pg_catalog.to_regproc('pg_catalog.pg_partition_root') is null then c.oid::text
         else pg_catalog.format('coalesce(pg_catalog.pg_partition_root(%s), %s)', c.oid, c.oid) end, a.attname)
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace join pg_catalog.pg_attribute a on a.attrelid = c.oid
  where c.relkind in ('r', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and a.attnum > 0 and not a.attisdropped
\gexec
select pg_temp.slipway_shape() \g /dev/null
select pg_temp.slipway_look(1)
\gexec
create temp table slipway_large as select loid, pg_catalog.md5(pg_catalog.string_agg(data, '' order by pageno)) as hash from pg_catalog.pg_largeobject group by loid;
-- The image's own names stand before anybody's by themselves, unless the path gives them another place. What the SQL makes goes into
-- the first schema of the path.
select pg_catalog.set_config('search_path', case when :'path' ~* '(^|,)\s*"?pg_catalog"?\s*(,|$)' then 'pg_catalog, ' else '' end || :'path', false) \g /dev/null
\o /dev/null
