-- SPDX-License-Identifier: GPL-3.0-or-later
-- pg_temp.slipway_plain(WORD, ENCODING): a text of a sidecar that said_in_ascii (newdatabase.sh) has written, as this database has it:
-- %OOO is the byte of that octal number. Where those bytes are no text here they are read as ENCODING's, which is the one of the
-- database that was backed up: in that its comment and settings may have been written. Null where that is no way either, or for
-- the name of a role, which has none: a role of such a name can't be named here.
create function pg_temp.slipway_plain(word text, encoding text default null) returns text language plpgsql as $$
declare
  bytes bytea := pg_catalog.decode(pg_catalog.replace(pg_catalog.replace(word, '\', '\\'), '%', '\'), 'escape');
begin
  return pg_catalog.convert_from(bytes, pg_catalog.getdatabaseencoding());
exception when others then
  begin
    return pg_catalog.convert_from(bytes, encoding);
  exception when others then
    return null;
  end;
end
$$;
