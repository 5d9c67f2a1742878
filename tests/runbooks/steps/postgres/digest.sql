-- SPDX-License-Identifier: GPL-3.0-or-later
-- What belongs to a database and a plain dump of it does not show, or shows only by the words of pg_dump.
select 'database', pg_get_userbyid(datdba), pg_encoding_to_char(encoding), datcollate, datctype, datconnlimit, datallowconn, datistemplate,
  to_jsonb(d)->>'datlocprovider', coalesce(to_jsonb(d)->>'datlocale', to_jsonb(d)->>'daticulocale'), to_jsonb(d)->>'datcollversion'
from pg_database d where datname = current_database();
select 'grant', a::text from pg_database d, unnest(datacl) a where datname = current_database() order by 2;
select 'comment', shobj_description(oid, 'pg_database') from pg_database where datname = current_database();
select 'setting', case setrole when 0 then '-' else setrole::regrole::text end, s
from pg_db_role_setting r join pg_database d on d.oid = r.setdatabase, unnest(setconfig) s where datname = current_database() order by 2, 3;
select 'extension', extname, extversion, nspname from pg_extension e join pg_namespace n on n.oid = extnamespace order by 2;
select 'trigger', evtname, evtevent, evtenabled from pg_event_trigger order by 2;
select 'publication', pubname, tablename from pg_publication p left join pg_publication_tables t using (pubname) order by 2, 3;
select 'sequence', schemaname, sequencename, last_value, sequenceowner from pg_sequences order by 2, 3;
select 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid) from pg_constraint where conrelid >= 16384 order by 2::text, 3;
select 'index', schemaname, indexname, indexdef from pg_indexes where schemaname !~ '^(pg_|information)' order by 2, 3;
select 'collation', collname, collprovider, collversion from pg_collation where oid >= 16384 order by 2;
select 'large object', loid, md5(string_agg(data, '' order by pageno)) from pg_largeobject group by loid order by loid;
