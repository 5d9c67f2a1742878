-- SPDX-License-Identifier: GPL-3.0-or-later
create role "shop owner" login nosuperuser password 'owner-secret';
create role "reader's" nologin;
create database "Shöp; 2" owner "shop owner";
