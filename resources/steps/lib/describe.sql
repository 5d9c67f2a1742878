-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a restore must know of the database besides its rows, as one JSON object on one line. No passwords: pg_roles
-- doesn't show them.
select pg_catalog.json_build_object(
  'database', d.datname,
  'server_version', pg_catalog.current_setting('server_version'),
  'server_version_num', pg_catalog.current_setting('server_version_num')::int,
  'encoding', pg_catalog.pg_encoding_to_char(d.encoding), 'collation', d.datcollate, 'ctype', d.datctype,
  'owner', pg_catalog.pg_get_userbyid(d.datdba), 'grants', d.datacl::text[],
  'settings', (select pg_catalog.json_agg(pg_catalog.json_build_object('role', nullif(s.setrole, 0)::regrole::text, 'settings', s.setconfig))
               from pg_catalog.pg_db_role_setting s where s.setdatabase = d.oid),
  'extensions', (select pg_catalog.json_agg(pg_catalog.json_build_object('name', e.extname, 'version', e.extversion, 'schema', n.nspname) order by e.extname)
                 from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace),
  'roles', (select pg_catalog.json_agg(pg_catalog.json_build_object('name', r.rolname, 'superuser', r.rolsuper, 'login', r.rolcanlogin,
              'createdb', r.rolcreatedb, 'createrole', r.rolcreaterole,
              'member_of', (select pg_catalog.json_agg(g.rolname order by g.rolname) from pg_catalog.pg_auth_members m
                            join pg_catalog.pg_roles g on g.oid = m.roleid where m.member = r.oid)) order by r.rolname)
            from pg_catalog.pg_roles r where r.rolname !~ '^pg_'),
  'database_size', pg_catalog.pg_database_size(d.oid))::text
from pg_catalog.pg_database d where d.datname = pg_catalog.current_database();
