-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes the empty database :new with the owner, encoding, locale and tablespace of the database :live; where there is none,
-- of what the backup's sidecar said (the table slipway_said, see newdatabase.sh), and else as this server makes them. Nobody
-- but a superuser gets in until furnish.sql. The keys of to_jsonb differ between versions of PostgreSQL.
with live as (
  select pg_catalog.to_jsonb(d) as d, pg_catalog.pg_get_userbyid(d.datdba) as owner, pg_catalog.pg_encoding_to_char(d.encoding) as encoding,
         (select s.spcname from pg_catalog.pg_tablespace s where s.oid = d.dattablespace) as tablespace
  from pg_catalog.pg_database d where d.datname = :'live'
), standard as (
  select pg_catalog.to_jsonb(d) as d, pg_catalog.pg_encoding_to_char(d.encoding) as encoding from pg_catalog.pg_database d where d.datname = 'template0'
), wanted as (
  select coalesce(l.owner, (select r.rolname from pg_catalog.pg_roles r where r.rolname = pg_temp.slipway_plain(s.said->>'owner')), current_user) as owner,
         coalesce(l.encoding, s.said->>'encoding', t.encoding) as encoding,
         coalesce(l.d->>'datcollate', pg_temp.slipway_plain(s.said->>'collation', s.said->>'encoding'), t.d->>'datcollate') as lc_collate,
         coalesce(l.d->>'datctype', pg_temp.slipway_plain(s.said->>'ctype', s.said->>'encoding'), t.d->>'datctype') as lc_ctype,
         -- Sidecars of versions before this one say nothing of it: those were of libc, where PostgreSQL tells them apart.
         case when l.d is not null then l.d->>'datlocprovider'
              when t.d->>'datlocprovider' is null then null
              when s.said->>'collation' is not null then coalesce(s.said->>'locale_provider', 'c') else t.d->>'datlocprovider' end as provider,
         case when l.d is null then pg_temp.slipway_plain(s.said->>'locale', s.said->>'encoding') else coalesce(l.d->>'datlocale', l.d->>'daticulocale') end as locale,
         case when l.d is null then pg_temp.slipway_plain(s.said->>'icu_rules', s.said->>'encoding') else l.d->>'daticurules' end as rules,
         l.tablespace
  from standard t left join live l on true left join slipway_said s on true
)
select pg_catalog.format('create database %I template template0 owner %I encoding %L lc_collate %L lc_ctype %L connection limit 0',
         :'new', owner, encoding, lc_collate, lc_ctype)
       || case provider when 'i' then pg_catalog.format(' locale_provider icu icu_locale %L', locale) || coalesce(' icu_rules ' || pg_catalog.quote_literal(rules), '')
                        when 'b' then pg_catalog.format(' locale_provider builtin builtin_locale %L', locale)
                        when 'c' then ' locale_provider libc' else '' end
       || coalesce(' tablespace ' || pg_catalog.quote_ident(tablespace), '')
from wanted
\gexec
