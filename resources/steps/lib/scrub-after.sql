-- SPDX-License-Identifier: GPL-3.0-or-later
-- What became of every column that scrub-before.sql has looked at. Views that hold data are filled anew before. Prints:
--   C  column                                        changed, or empty now
--   U  column, three more ways to name it            as it was: with values, and the same ones
--   P  column, -, -, -, rows                         changed, but not in these rows, which have a value there
--   .                                                the end
\o
set search_path = pg_catalog; set client_min_messages = warning;
rollback;
select pg_catalog.format('refresh materialized view %s', c.oid::pg_catalog.regclass) from pg_catalog.pg_class c where c.relkind = 'm' and c.relispopulated order by c.oid
\gexec
select pg_temp.slipway_look(2)
\gexec
create temp view slipway_verdict as
select pg_catalog.quote_ident(n.nspname) as s, pg_catalog.quote_ident(r.relname) as t, pg_catalog.quote_ident(a.attname) as c,
  coalesce(new.filled > 0 and new.filled = old.filled and new.digest = old.digest, false) as same, new.untouched
from pg_temp.slipway_column new left join pg_temp.slipway_column old on old.half = 1 and old.relation = new.relation and old.attribute = new.attribute
  join pg_catalog.pg_class r on r.oid = new.relation join pg_catalog.pg_namespace n on n.oid = r.relnamespace
  join pg_catalog.pg_attribute a on a.attrelid = new.relation and a.attnum = new.attribute
where new.half = 2;
select case when same then 'U' else 'C' end, case when s = 'public' then '' else s || '.' end || t || '.' || c, s || '.' || t || '.' || c,
  case when s = 'public' then '' else s || '.' end || t || '.*', s || '.' || t || '.*' from slipway_verdict order by s, t, c;
select 'P', case when s = 'public' then '' else s || '.' end || t || '.' || c, '-', '-', '-', untouched from slipway_verdict where not same and untouched > 0 order by s, t, c;
select 'U', 'large objects', 'large objects', 'large objects', 'large objects'
from slipway_large where number > 0 and (select count(*) from pg_catalog.pg_largeobject_metadata) >= number;
\echo .
