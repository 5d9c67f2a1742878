-- SPDX-License-Identifier: GPL-3.0-or-later
-- pg_temp.slipway_plain(WORD): a text of a sidecar that said_in_ascii (newdatabase.sh) has written, as this database has it: %OOO is
-- the byte of that octal number. Null where the bytes are no text here: a role of such a name can't be named here either.
create function pg_temp.slipway_plain(word text) returns text language plpgsql as $$
begin
  return pg_catalog.convert_from(pg_catalog.decode(pg_catalog.replace(pg_catalog.replace(word, '\', '\\'), '%', '\'), 'escape'),
                                 pg_catalog.getdatabaseencoding());
exception when others then
  return null;
end
$$;
