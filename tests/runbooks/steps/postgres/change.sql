-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes a database at random: :steps times one of the kinds below, at what is there just then. The same :seed on the same database
-- of the same version of PostgreSQL changes the same. Tells a line "changed TAB kind TAB times TAB of them refused" for each kind:
-- PostgreSQL refuses what doesn't fit (a column that a view needs), and that is no change.
\set QUIET on
set search_path = pg_catalog; set client_min_messages = warning; set lock_timeout = '20s'; set check_function_bodies = off;
set statement_timeout = 0;
select set_config('slipway.seed', :'seed', false), set_config('slipway.steps', :'steps', false) \g /dev/null
create temp table changed (kind text, times int, refused int);

create function pg_temp.roll(n int) returns int language sql as 'select floor(random() * n)::int';
create function pg_temp.one_of(variadic words text[]) returns text language sql as 'select words[1 + pg_temp.roll(cardinality(words))]';
-- One of the names that a query gives; where there is none, what PostgreSQL refuses.
create function pg_temp.pick(query text) returns text language plpgsql as $$
declare found text[];
begin
  execute 'select array_agg(x order by x collate "C") from (' || query || ') s(x)' into found;
  return coalesce(found[1 + pg_temp.roll(cardinality(found))], '?');
end $$;
create function pg_temp.relation(kinds text) returns text language sql as $$
  select pg_temp.pick(format($q$select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = relnamespace
    where relkind::text ~ %L and not relispartition and nspname !~ '^pg_' and nspname <> 'information_schema'
      and not exists (select from pg_inherits where inhrelid = c.oid or inhparent = c.oid and c.relkind = 'r')
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('e', 'i'))$q$, kinds))
$$;
create function pg_temp.a_schema() returns text language sql as $$
  select pg_temp.pick($q$select quote_ident(nspname) from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'ext')$q$)
$$;
create function pg_temp.a_column(tab text, what text) returns text language sql as $$
  select pg_temp.pick(format('select quote_ident(attname) from pg_attribute where attrelid = %L::regclass and attnum > 0 and not attisdropped and %s', tab, what))
$$;
create function pg_temp.a_role() returns text language sql as $$ select pg_temp.pick($q$select quote_ident(rolname) from pg_roles where rolname !~ '^pg_'$q$) $$;
-- A name that nobody has, now and then one that must be quoted.
create function pg_temp.new_name(kind text) returns text language sql as $$
  select quote_ident(case pg_temp.roll(5) when 0 then initcap(kind) || ' "' || pg_temp.roll(1000000) || '"; \x' when 1 then kind || E'\u00e9_' || pg_temp.roll(1000000)
    else kind || '_' || pg_temp.roll(1000000) end)
$$;
create function pg_temp.some_text() returns text language sql as $$
  select pg_temp.one_of('', '\.', E'a\nb\tc\\', 'it''s', '\restrict x', 'ünï 日本', '-- PostgreSQL database dump complete', '{}', md5(random()::text))
$$;
create function pg_temp.a_part(class text, oid_column text, where_words text default 'true') returns text language sql as $$
  select pg_temp.pick(format('select pg_describe_object(%L::regclass, %s, 0) from %s where %s >= 16384 and %s', class, oid_column, class, oid_column, where_words))
$$;

-- The statements of a change, with their names picked. What an extension brings is in no dump, but for what is granted on it.
create function pg_temp.statements(kind text) returns text[] language plpgsql as $$
declare t text := pg_temp.relation('^[rp]$'); s text := pg_temp.a_schema(); r text := pg_temp.a_role(); n text := s || '.' || pg_temp.new_name('thing');
  bare text := pg_temp.new_name('part'); c text; d text; o text; k int := pg_temp.roll(40); db text := quote_ident(current_database());
begin
  case kind
  -- rows
  when 'rows added' then
    d := (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute where attrelid = t::regclass and attnum > 0 and not attisdropped
      and attgenerated = '' and attidentity = '' and atttypid in ('text'::regtype, 'int'::regtype, 'bigint'::regtype));
    o := (select string_agg(case atttypid when 'text'::regtype then quote_literal(pg_temp.some_text()) || ' || n' else 'n * ' || k end, ', ' order by attnum) from pg_attribute
      where attrelid = t::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = '' and atttypid in ('text'::regtype, 'int'::regtype, 'bigint'::regtype));
    return array[format('insert into %s (%s) select %s from generate_series(1, %s) n', t, d, o, 1 + k * 5)];
  when 'rows changed' then
    c := pg_temp.a_column(t, $q$atttypid = 'text'::regtype and attgenerated = ''$q$);
    return array[format('update %s set %s = %L where ctid in (select ctid from %1$s order by %2$s limit %4$s)', t, c, pg_temp.some_text(), k)];
  when 'rows removed' then return array[format('delete from %s where ctid in (select ctid from %1$s x order by x::text limit %s)', t, k)];
  when 'table emptied' then return array[format('truncate %s%s', t, pg_temp.one_of('', ' restart identity', ' cascade'))];
  -- sequences
  when 'sequence made' then return array[format('create sequence %s as %s increment %s minvalue -1000 maxvalue 100000 start %s cache %s %s', n, pg_temp.one_of('int', 'bigint'), pg_temp.one_of('1', '3', '-2'), k, 1 + k, pg_temp.one_of('', 'cycle'))];
  when 'sequence called' then return array[format('select nextval(%L) from generate_series(1, %s)', pg_temp.relation('^S$'), 1 + k)];
  when 'sequence set' then return array[format('select setval(%L, %s, %s)', pg_temp.relation('^S$'), 1 + k, pg_temp.one_of('true', 'false'))];
  when 'sequence altered' then return array[format('alter sequence %s increment %s', pg_temp.relation('^S$'), 1 + k)];
  -- large objects
  when 'large object made' then return array[format('select lo_from_bytea(%s, decode(repeat(%L, %s), %L))', pg_temp.one_of('0', (70000 + pg_temp.roll(9000))::text), md5(k::text), 1 + k * 30, 'hex')];
  when 'large object written' then return array[format('select lo_put(%s, %s, convert_to(%L, %L))', pg_temp.pick('select oid::text from pg_largeobject_metadata'), k * 700, pg_temp.some_text(), 'UTF8')];
  when 'large object removed' then return array[format('select lo_unlink(%s)', pg_temp.pick('select oid::text from pg_largeobject_metadata'))];
  when 'large object given' then
    o := pg_temp.pick('select oid::text from pg_largeobject_metadata');
    return array[format('alter large object %s owner to %s', o, r), format('grant select on large object %s to %s', o, pg_temp.a_role()), format('comment on large object %s is %L', o, pg_temp.some_text())];
  -- owners
  when 'owner' then return array[format('alter %s owner to %s', pg_temp.one_of('table ' || pg_temp.relation('^[rp]$'), 'view ' || pg_temp.relation('^v$'), 'materialized view ' || pg_temp.relation('^m$'),
    'schema ' || s, pg_temp.a_part('pg_proc', 'oid', $q$prokind = 'f' and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')$q$), 'type ' || pg_temp.pick($q$select oid::regtype::text from pg_type where oid >= 16384 and typtype in ('e', 'd')$q$)), r)];
  -- grants
  when 'grant' then return array[format('grant %s to %s%s', pg_temp.one_of('select, insert on ' || t, 'all on ' || t, 'usage on schema ' || s, format('update (%s) on %s', pg_temp.a_column(t, 'true'), t),
    'usage on sequence ' || pg_temp.relation('^S$'), 'usage on type ' || pg_temp.pick($q$select oid::regtype::text from pg_type where oid >= 16384 and typtype in ('e', 'd')$q$)), pg_temp.one_of('public', r), pg_temp.one_of('', ''))];
  when 'revoke' then return array[format('revoke %s from %s', pg_temp.one_of('all on ' || t, 'usage on schema ' || s, 'execute on all functions in schema ' || s, 'delete on ' || t), pg_temp.one_of('public', r, r))];
  when 'default privileges' then return array[format('alter default privileges for role %s %s %s', r, pg_temp.one_of('', 'in schema ' || s), pg_temp.one_of('grant select on tables to ' || pg_temp.a_role(), 'revoke execute on functions from public', 'grant usage on sequences to ' || pg_temp.a_role()))];
  -- comments
  when 'comment' then return array[format('comment on %s is %s', pg_temp.one_of('table ' || pg_temp.relation('^r$'), 'schema ' || s, format('column %s.%s', t, pg_temp.a_column(t, 'true')),
    'index ' || pg_temp.pick($q$select indexrelid::regclass::text from pg_index where indexrelid >= 16384 and indrelid::regclass::text !~ '^pg_toast'$q$), 'view ' || pg_temp.relation('^v$'),
    'function ' || pg_temp.pick($q$select p.oid::regprocedure::text from pg_proc p where oid >= 16384 and prokind = 'f' and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')$q$),
    pg_temp.pick($q$select format('constraint %I on %s', conname, conrelid::regclass) from pg_constraint where conrelid >= 16384$q$)), pg_temp.one_of('null', quote_literal(pg_temp.some_text()), quote_literal('c' || k)))];
  -- extensions
  when 'extension made' then return array[format('create extension %I with schema %s', pg_temp.one_of('citext', 'btree_gist', 'tablefunc', 'fuzzystrmatch', 'pgcrypto', 'intarray', 'lo'), s)];
  when 'extension dropped' then return array[format('drop extension %I', pg_temp.pick($q$select extname::text from pg_extension where extname not in ('plpgsql')$q$))];
  -- event triggers
  when 'event trigger made' then return array[format('create event trigger %s on %s execute function public.watch_it()', bare, pg_temp.one_of('ddl_command_end when tag in (''CREATE CAST'')', 'ddl_command_start when tag in (''DROP CAST'', ''ALTER DOMAIN'')', 'sql_drop', 'ddl_command_end'))];
  when 'event trigger altered' then return array[format('alter event trigger %I %s', pg_temp.pick('select evtname::text from pg_event_trigger'), pg_temp.one_of('disable', 'enable replica', 'enable always', 'enable'))];
  when 'event trigger dropped' then return array[format('drop event trigger %I', pg_temp.pick('select evtname::text from pg_event_trigger'))];
  -- publications
  when 'publication made' then return array[format('create publication %s for %s', bare, pg_temp.one_of('all tables', 'table ' || pg_temp.relation('^r$'), 'table ' || pg_temp.relation('^p$')))];
  when 'publication altered' then return array[format('alter publication %I %s', pg_temp.pick('select pubname::text from pg_publication'), pg_temp.one_of('set (publish = ''insert'')', 'set (publish_via_partition_root = true)', 'add table ' || pg_temp.relation('^r$'), 'set table ' || pg_temp.relation('^r$')))];
  when 'publication dropped' then return array[format('drop publication %I', pg_temp.pick('select pubname::text from pg_publication'))];
  -- constraints
  when 'constraint made' then
    c := pg_temp.a_column(t, 'true');
    o := pg_temp.pick($q$select conrelid::regclass::text from pg_constraint where contype = 'p' and cardinality(conkey) = 1 and conrelid >= 16384$q$);
    return array[format('alter table %s add constraint %s %s', t, bare, pg_temp.one_of(format('check (%s is not null or true)', c), format('check (%s is null) not valid', c), format('unique (%s) deferrable', c),
      format('foreign key (%s) references %s not valid', pg_temp.a_column(t, $q$atttypid = 'bigint'::regtype$q$), o), format('exclude using hash (%s with =)', c)))];
  when 'constraint dropped' then return array[pg_temp.pick($q$select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) from pg_constraint where conrelid >= 16384 and conislocal$q$)];
  -- indexes
  when 'index made' then
    c := pg_temp.a_column(t, 'true');
    return array[format('create %s index on %s %s', pg_temp.one_of('', '', 'unique'), t, pg_temp.one_of(format('(%s)', c), format('(%s desc nulls last)', c), format('using hash (%s)', c), format('(coalesce(%s::text, ''''))', c), format('(%s) include (%s)', c, pg_temp.a_column(t, 'true')),
      format('using brin (%s)', c), format('(%s) where %s is not null', c, pg_temp.a_column(t, 'true')), format('(%s collate "C" text_pattern_ops)', pg_temp.a_column(t, $q$atttypid = 'text'::regtype$q$))))];
  when 'index dropped' then return array[format('drop index %s', pg_temp.pick($q$select indexrelid::regclass::text from pg_index where indexrelid >= 16384 and indrelid::regclass::text !~ '^pg_toast'$q$))];
  when 'index chosen' then return array[pg_temp.pick($q$select format(case when indisunique then 'alter table %s replica identity full' else 'alter table %s cluster on %I' end, indrelid::regclass, c.relname) from pg_index join pg_class c on c.oid = indexrelid where indexrelid >= 16384 and indrelid::regclass::text !~ '^pg_toast'$q$)];
  -- collations
  when 'collation made' then return array[format('create collation %s (%s)', n, pg_temp.one_of('provider = icu, locale = ''de-u-co-phonebk''', 'provider = icu, locale = ''und-u-ks-level2'', deterministic = false', 'locale = ''C''')),
    format('create table %s (a text collate %s, b text collate "C")', s || '.' || bare, n)];
  -- tables and their like
  when 'table made' then return array[format('create %s table %s (id bigint generated %s as identity %s, a text default %L, b int not null default %s, c bigint generated always as (b * 2) stored, d timestamptz default now(), e text[] default ''{}'', unique (id)) %s',
      pg_temp.one_of('', '', 'unlogged'), n, pg_temp.one_of('always', 'by default'), pg_temp.one_of('primary key', ''), pg_temp.some_text(), k, pg_temp.one_of('', 'with (fillfactor = 70, autovacuum_enabled = off)')),
    format('insert into %s (a, b) select %L || n, n from generate_series(1, %s) n', n, pg_temp.some_text(), k * 3)];
  when 'table dropped' then return array[format('drop table %s cascade', t)];
  when 'table renamed' then return array[format('alter table %s rename to %s', t, bare)];
  when 'table moved' then return array[format('alter table %s set schema %s', t, s)];
  when 'column added' then return array[format('alter table %s add column %s %s', t, bare, pg_temp.one_of('int default 7', 'text', 'jsonb default ''{"a": [1, "\\."]}''', 'numeric(9, 3) generated always as (1.5) stored', 'int generated by default as identity', 'bytea default ''\x00ff''', 'date not null default ''2026-01-31''', 'public.mood', 'double precision default 0.1'))];
  when 'column dropped' then return array[format('alter table %s drop column %s cascade', t, pg_temp.a_column(t, 'true'))];
  when 'column altered' then return array[format('alter table %s alter column %s %s', t, pg_temp.a_column(t, 'true'), pg_temp.one_of('set default null', 'drop default', 'set not null', 'drop not null', 'set statistics 500', 'set storage external', 'type text', 'set (n_distinct = 5)', 'drop identity'))];
  when 'row security' then return array[format('create policy %s on %s for %s to %s using (true)', bare, t, pg_temp.one_of('all', 'select', 'delete'), r), format('alter table %s %s row level security', t, pg_temp.one_of('enable', 'force', 'disable'))];
  when 'view made' then return array[format('create view %s as select * from %s', n, t)];
  when 'materialized view made' then return array[format('create materialized view %s as select count(*) as n from %s', n, t), format('create unique index on %s (n)', n)];
  when 'view dropped' then return array[format('drop view %s cascade', pg_temp.relation('^v$'))];
  when 'rule made' then return array[format('create rule %s as on insert to %s do also (delete from %s where false; notify x, %L)', bare, t, pg_temp.relation('^r$'), pg_temp.some_text())];
  when 'function made' then return array[format('create or replace %s', pg_temp.one_of(format('function %s(a int, variadic b text[] default ''{}'') returns text language plpgsql stable set work_mem = ''1MB'' as %L', n, 'begin return $x$' || pg_temp.some_text() || '$x$; end'),
      format('procedure %s(inout a int) language sql as %L', n, 'select a'), format('function %s(a int) returns int language sql immutable parallel safe cost 5 security definer as %L', n, 'select a + 1; --' || ' \restrict')))];
  when 'trigger made' then
    return array[format('create or replace function %s() returns trigger language plpgsql as %L', n, 'begin return new; end'),
      format('create trigger %s before update on %s for each row execute function %s()', bare, pg_temp.relation('^r$'), n)];
  when 'trigger altered' then return array[pg_temp.pick($q$select format('alter table %s %s trigger %I', tgrelid::regclass, (array['disable', 'enable always', 'enable replica'])[1 + length(tgname) % 3], tgname) from pg_trigger where not tgisinternal and tgrelid >= 16384 and tgparentid = 0$q$)];
  when 'type made' then return array[pg_temp.one_of(format('create type %s as enum (''a'', ''b''''c'')', n), format('create domain %s as text collate "C" default ''x'' not null check (length(value) < 9)', n), format('create type %s as (a int, "B c" text)', n), format('create type %s as range (subtype = float8)', n))];
  when 'type altered' then return array[format('alter type public.mood add value if not exists %L %s ''rough''', 'm' || k, pg_temp.one_of('before', 'after'))];
  when 'schema made' then return array[format('create schema %s authorization %s', bare, r)];
  when 'schema renamed' then return array[format('alter schema %s rename to %s', nullif(s, 'public'), bare)];
  when 'partitioned table made' then
    return array[format('create table %s (at date, v int, w text) partition by %s', n, (array['range (at)', 'list (at)', 'hash (v)'])[1 + k % 3]),
      format('create table %s partition of %s %s', s || '.' || bare, n, case when k % 3 = 2 then 'for values with (modulus 1, remainder 0)' else 'default' end),
      format('insert into %s select date ''2026-01-01'' + n, n, %L from generate_series(1, %s) n', n, pg_temp.some_text(), k)];
  when 'partitioned by an enum' then
    return array[format('create table %s (m public.mood, v int) partition by hash (m)', n), format('create table %s.%s partition of %s for values with (modulus 2, remainder 0)', s, bare, n),
      format('create table %s.%s partition of %s for values with (modulus 2, remainder 1)', s, pg_temp.new_name('part'), n), format('insert into %s select unnest(enum_range(null::public.mood)), n from generate_series(1, %s) n', n, k)];
  when 'heir made' then return array[format('create table %s (extra int) inherits (%s)', n, pg_temp.relation('^r$'))];
  when 'statistics made' then return array[format('create statistics %s on %s, %s from %s', n, pg_temp.a_column(t, 'attnum < 3'), pg_temp.a_column(t, 'attnum >= 3'), t)];
  when 'foreign table made' then return array[format('create foreign data wrapper %s', bare), format('create server %s foreign data wrapper %1$s options (host %L)', bare, pg_temp.some_text()),
    format('create foreign table %s (a int options (b %L)) server %s', n, pg_temp.some_text(), bare), format('create user mapping for %s server %s options (password ''x'')', r, bare)];
  when 'search configuration made' then return array[format('create text search configuration %s (copy = simple)', n)];
  -- what belongs to the database
  when 'database' then return array[format(pg_temp.one_of('alter database %s set work_mem = ' || (64 + k), 'alter database %s set "shop.motto" = ' || quote_literal(pg_temp.some_text()), 'alter role app in database %s set statement_timeout = ' || k,
    'comment on database %s is ' || quote_literal(pg_temp.some_text()), 'grant temporary on database %s to ' || r, 'revoke connect on database %s from public', 'alter database %s connection limit ' || (20 + k),
    'alter database %s owner to ' || r, 'alter database %s reset work_mem'), db)];
  end case;
end $$;

do $$
declare kinds text[]; chosen text; steps text[]; each text; failed int;
begin
  -- Each kind that the function knows, by its own text.
  select array_agg(m[1] order by m[1] collate "C") into kinds from pg_proc, regexp_matches(prosrc, E'\n  when ''([a-z ]+)'' then', 'g') m where proname = 'statements' and pronamespace = pg_my_temp_schema();
  insert into changed select k, 0, 0 from unnest(kinds) k;
  perform setseed((current_setting('slipway.seed')::bigint % 1000003) / 1000003.0);
  for i in 1 .. current_setting('slipway.steps')::int loop
    chosen := kinds[1 + pg_temp.roll(cardinality(kinds))];
    failed := 0;
    begin
      steps := pg_temp.statements(chosen);
      foreach each in array steps loop execute each; end loop;
    exception when others then
      failed := 1;
      if current_setting('slipway.verbose', true) = 'on' then raise warning '%: %: %', chosen, sqlerrm, steps; end if;
    end;
    update changed set times = times + 1, refused = refused + failed where kind = chosen;
    commit;
  end loop;
end $$;
select 'changed', kind, times, refused from changed where times > 0 order by kind;
