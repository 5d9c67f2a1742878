-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever runs the database installs these; their tables are no data of the shop.
create schema ext authorization "shop owner";
create extension hstore schema ext;
create extension pg_trgm schema ext;
create extension "uuid-ossp" schema ext;
grant create, usage on schema public to "shop owner";
