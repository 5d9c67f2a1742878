-- SPDX-License-Identifier: GPL-3.0-or-later
-- A database in the 14 parts that a restore could lose, a line for each thing: its part, then, and what it is like. What belongs to
-- the database as a whole, and to no plain dump, has `database` in the second place. Everything has its schema in its name, and
-- nothing depends on how the session, the database or its roles are set. To be sorted by whoever compares.
set search_path = pg_catalog;
set datestyle = iso; set timezone = utc; set intervalstyle = postgres; set extra_float_digits = 3; set bytea_output = hex;
set statement_timeout = 0; set client_min_messages = warning;

-- What each is called, whose it is, and what is granted on it.
create temp view things as
with found as (
  select 'pg_class'::regclass as class, oid, relowner as owner, relacl as acl, case relkind when 'S' then 's' else 'r' end as kind
  from pg_class where relkind in ('r', 'p', 'v', 'm', 'S', 'f') and relpersistence <> 't'
  union all select 'pg_proc'::regclass, oid, proowner, proacl, 'f' from pg_proc
  union all select 'pg_type'::regclass, t.oid, typowner, typacl, 'T' from pg_type t left join pg_class c on c.oid = typrelid
    where (typrelid = 0 or c.relkind = 'c') and not exists (select from pg_type e where e.typarray = t.oid)
  union all select 'pg_namespace'::regclass, oid, nspowner, nspacl, 'n' from pg_namespace
  union all select 'pg_largeobject'::regclass, oid, lomowner, lomacl, 'L' from pg_largeobject_metadata
  union all select 'pg_foreign_data_wrapper'::regclass, oid, fdwowner, fdwacl, 'F' from pg_foreign_data_wrapper
  union all select 'pg_foreign_server'::regclass, oid, srvowner, srvacl, 'S' from pg_foreign_server
  union all select 'pg_language'::regclass, oid, lanowner, lanacl, 'l' from pg_language
  union all select 'pg_collation'::regclass, oid, collowner, null, null from pg_collation
  union all select 'pg_event_trigger'::regclass, oid, evtowner, null, null from pg_event_trigger
  union all select 'pg_publication'::regclass, oid, pubowner, null, null from pg_publication
  union all select 'pg_extension'::regclass, oid, extowner, null, null from pg_extension
  union all select 'pg_statistic_ext'::regclass, oid, stxowner, null, null from pg_statistic_ext
  union all select 'pg_operator'::regclass, oid, oprowner, null, null from pg_operator
  union all select 'pg_ts_config'::regclass, oid, cfgowner, null, null from pg_ts_config
)
select *, pg_describe_object(class, oid, 0) as name from found f
where (oid >= 16384 or (class = 'pg_namespace'::regclass and oid = 'public'::regnamespace))
  and pg_describe_object(class, oid, 0) !~ '\mpg_(toast_)?temp_';

-- 1: rows. Those of partitions are those of the table that they belong to; a materialized view is what it is made from.
select format('select ''rows'', %L, count(*), md5(string_agg(md5(t::text), '''' order by md5(t::text))) from %s %s t',
  c.oid::regclass, case relkind when 'p' then '' else 'only' end, c.oid::regclass)
from pg_class c join pg_namespace n on n.oid = relnamespace
where relkind in ('r', 'p') and not relispartition and nspname !~ '^pg_' and nspname <> 'information_schema'
  and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
\gexec
-- 2: sequences.
select format('select ''sequences'', %L, last_value, is_called, %L from %s', seqrelid::regclass, (to_jsonb(s) - 'seqrelid')::text, seqrelid::regclass)
from pg_sequence s
\gexec
-- 3: large objects.
select 'large objects', oid, md5(lo_get(oid)) from pg_largeobject_metadata;
-- 4: owners.
select 'owners', 'database', pg_get_userbyid(datdba) from pg_database where datname = current_database();
select 'owners', name, pg_get_userbyid(owner) from things;
-- 5: grants. But of the functions that make values of a range: they come with its type, pg_dump writes none of theirs, and where
-- default privileges kept others from them, which are set last in a dump, these may call them again.
select 'grants', 'database', pg_get_userbyid(grantor), case grantee when 0 then 'public' else pg_get_userbyid(grantee) end, privilege_type, is_grantable
from pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba))) where datname = current_database();
select 'grants', name, (select string_agg(a::text, ' ' order by a::text collate "C") from unnest(coalesce(acl, acldefault(kind::"char", owner))) a)
from things where kind is not null and not exists (select from pg_depend d
  where d.classid = things.class and d.objid = things.oid and d.refclassid = 'pg_type'::regclass and d.deptype = 'i');
select 'grants', attrelid::regclass || '.' || attname, (select string_agg(a::text, ' ' order by a::text collate "C") from unnest(attacl) a)
from pg_attribute where attacl <> '{}' and attrelid >= 16384;
select 'grants', 'by default', pg_get_userbyid(defaclrole), nullif(defaclnamespace, 0)::regnamespace, defaclobjtype,
  (select string_agg(a::text, ' ' order by a::text collate "C") from unnest(defaclacl) a) from pg_default_acl;
-- 6: settings of the database, and of roles in it.
select 'settings', 'database', 'connections', datconnlimit, datallowconn, datistemplate from pg_database where datname = current_database();
select 'settings', 'database', case setrole when 0 then '-' else setrole::regrole::text end, s
from pg_db_role_setting r join pg_database d on d.oid = r.setdatabase, unnest(setconfig) s
where datname = current_database() and s !~ '^slipway\.kept=';
-- 7: comments.
select 'comments', 'database', to_json(shobj_description(oid, 'pg_database')) from pg_database where datname = current_database();
select 'comments', pg_describe_object(classoid, objoid, objsubid), to_json(description) from pg_description
where objoid >= 16384 or (classoid = 'pg_namespace'::regclass and objoid = 'public'::regnamespace);
-- 8: versions of extensions.
select 'extensions', extname, extversion, extnamespace::regnamespace from pg_extension;
-- 9: locale and its provider. The keys differ between versions of PostgreSQL.
select 'locale', 'database', pg_encoding_to_char(encoding), datcollate, datctype, to_jsonb(d)->>'datlocprovider',
  coalesce(to_jsonb(d)->>'datlocale', to_jsonb(d)->>'daticulocale'), to_jsonb(d)->>'daticurules' from pg_database d where datname = current_database();
select 'locale', collnamespace::regnamespace || '.' || collname, to_jsonb(c) - '{oid,collversion,collowner,collnamespace,collname}'::text[]
from pg_collation c where oid >= 16384;
-- 10: event triggers.
select 'event triggers', evtname, evtevent, evtenabled, evttags, evtfoid::regprocedure from pg_event_trigger;
-- 11: publications.
select 'publications', pubname, to_jsonb(p) - '{oid,pubowner,pubname}'::text[] from pg_publication p;
select 'publications', pubname, 'has', to_jsonb(t) - 'pubname' from pg_publication_tables t;
-- 12: constraints, those of domains too.
select 'constraints', coalesce(nullif(conrelid, 0)::regclass::text, contypid::regtype::text), conname, pg_get_constraintdef(oid), convalidated
from pg_constraint where oid >= 16384;
-- 13: indexes.
select 'indexes', indexrelid::regclass, pg_get_indexdef(indexrelid), indisvalid, indisclustered, indisreplident
from pg_index where indexrelid >= 16384 and indrelid::regclass::text !~ '^pg_toast';
-- 14: versions of collations.
select 'collation versions', 'database', to_jsonb(d)->>'datcollversion' from pg_database d where datname = current_database();
select 'collation versions', collnamespace::regnamespace || '.' || collname, collversion from pg_collation where oid >= 16384;
