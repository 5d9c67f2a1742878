-- SPDX-License-Identifier: GPL-3.0-or-later
-- What belongs to the database tide and is in no plain dump.
alter database tide reset all;
alter database tide set work_mem to 8192;
alter database tide set search_path to "$user", public, "Odd; name";
alter database tide set "shop.motto" to 'it''s; all \ right';
alter role app in database tide set statement_timeout to 5000;
alter role app in database tide set search_path to ext;
revoke all on database tide from public, app, "reader's";
grant connect, temporary on database tide to app with grant option;
grant connect on database tide to "reader's";
alter database tide connection limit 50;
comment on database tide is 'the shop''s, "all" of it';
