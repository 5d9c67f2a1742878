-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a dump may hold and a count must not be misled by.
create schema "odd schema";
create table orders (id bigint generated always as identity primary key, what text, tags text[], made timestamptz default now(),
  detail jsonb, raw bytea, size numeric(12, 3), twice numeric generated always as (size * 2) stored);
insert into orders (what, tags, detail, raw, size)
  select 'order ' || n, array['a,b', '{}', null], jsonb_build_object('n', n, 'text', E'line\nbreak\ttab \\'),
    decode(md5(n::text), 'hex'), n / 7.0 from generate_series(1, 5000) n;
-- Values that look like what stands around them.
insert into orders (what) values (E'\\.'), (E'COPY public.orders (what) FROM stdin;\nx\n\\.\n'), (''), (null), ('NULL'),
  (E'-- PostgreSQL database dump complete'), ('ünïcødé 日本 🚢');
create table "odd schema"."Or;ders ""quoted""" ("col umn" text, "sel""ect" int);
insert into "odd schema"."Or;ders ""quoted""" values ('x', 1), (null, null);
create table "odd schema"."dots.and.more" (a int);
insert into "odd schema"."dots.and.more" select generate_series(1, 11);
create table empty_one (a int);
create table no_columns ();
insert into no_columns default values;
insert into no_columns default values;
create unlogged table unlogged_one (a int);
insert into unlogged_one values (1), (2), (3);
create table measured (at date, value int) partition by range (at);
create table measured_2025 partition of measured for values from ('2025-01-01') to ('2026-01-01');
create table measured_rest partition of measured default;
insert into measured select date '2025-06-01' + n, n from generate_series(1, 400) n;
create table parent (a int);
create table child (b int) inherits (parent);
insert into parent values (1);
insert into child values (2, 3), (4, 5);
create view seen as select what from orders;
create materialized view counted as select count(*) from orders;
create function twice(a int) returns int language sql immutable as $$ select a * 2 -- COPY public.x FROM stdin;
$$;
create table ruled (a int, b ext.hstore);
insert into ruled values (1, 'a=>1'), (2, null);
alter table ruled enable row level security;
create policy none on ruled using (true);
grant select on orders to "reader's";
select lo_from_bytea(0, decode(repeat('00ff5c2e0a', 5000), 'hex')), lo_from_bytea(0, 'small'::bytea);
