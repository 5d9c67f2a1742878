-- SPDX-License-Identifier: GPL-3.0-or-later
-- As pg_dump 13 wrote it.
--
-- PostgreSQL database dump
--

-- Dumped from database version 13.16 (Debian 13.16-0+deb11u1)
-- Dumped by pg_dump version 13.16 (Debian 13.16-0+deb11u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: hstore; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;


--
-- Name: EXTENSION hstore; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';


--
-- Name: nothing(); Type: PROCEDURE; Schema: public; Owner: boss
--

CREATE PROCEDURE public.nothing()
    LANGUAGE plpgsql
    AS $$begin perform 1; end$$;


ALTER PROCEDURE public.nothing() OWNER TO boss;

--
-- Name: twice(integer); Type: FUNCTION; Schema: public; Owner: boss
--

CREATE FUNCTION public.twice(integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $_$select $1 * 2$_$;


ALTER FUNCTION public.twice(integer) OWNER TO boss;

--
-- Name: total(integer); Type: AGGREGATE; Schema: public; Owner: boss
--

CREATE AGGREGATE public.total(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '0'
);


ALTER AGGREGATE public.total(integer) OWNER TO boss;

SET default_tablespace = '';

--
-- Name: measured; Type: TABLE; Schema: public; Owner: boss
--

CREATE TABLE public.measured (
    at date
)
PARTITION BY RANGE (at);


ALTER TABLE public.measured OWNER TO boss;

SET default_table_access_method = heap;

--
-- Name: measured_rest; Type: TABLE; Schema: public; Owner: boss
--

CREATE TABLE public.measured_rest (
    at date
);
ALTER TABLE ONLY public.measured ATTACH PARTITION public.measured_rest DEFAULT;


ALTER TABLE public.measured_rest OWNER TO boss;

--
-- Name: orders; Type: TABLE; Schema: public; Owner: app
--

CREATE TABLE public.orders (
    id integer NOT NULL,
    what text,
    made timestamp with time zone DEFAULT '2026-01-31 12:00:00+00'::timestamp with time zone,
    twice integer GENERATED ALWAYS AS ((2 * 21)) STORED
);


ALTER TABLE public.orders OWNER TO app;

--
-- Name: TABLE orders; Type: COMMENT; Schema: public; Owner: app
--

COMMENT ON TABLE public.orders IS 'of the shop';


--
-- Name: orders_id_seq; Type: SEQUENCE; Schema: public; Owner: app
--

ALTER TABLE public.orders ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: seen; Type: VIEW; Schema: public; Owner: boss
--

CREATE VIEW public.seen AS
 SELECT orders.what
   FROM public.orders;


ALTER TABLE public.seen OWNER TO boss;

--
-- Name: 4711; Type: BLOB; Schema: -; Owner: boss
--

SELECT pg_catalog.lo_create('4711');


ALTER LARGE OBJECT 4711 OWNER TO boss;

--
-- Data for Name: measured_rest; Type: TABLE DATA; Schema: public; Owner: boss
--

COPY public.measured_rest (at) FROM stdin;
2026-01-01
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: app
--

COPY public.orders (id, what, made) FROM stdin;
1	order 1	2026-01-31 12:00:00+00
2	order 2	2026-01-31 12:00:00+00
3	order 3	2026-01-31 12:00:00+00
4	order 4	2026-01-31 12:00:00+00
5	order 5	2026-01-31 12:00:00+00
6	order 6	2026-01-31 12:00:00+00
7	order 7	2026-01-31 12:00:00+00
8	order 8	2026-01-31 12:00:00+00
9	order 9	2026-01-31 12:00:00+00
10	order 10	2026-01-31 12:00:00+00
11	order 11	2026-01-31 12:00:00+00
12	order 12	2026-01-31 12:00:00+00
13	order 13	2026-01-31 12:00:00+00
14	order 14	2026-01-31 12:00:00+00
15	order 15	2026-01-31 12:00:00+00
16	order 16	2026-01-31 12:00:00+00
17	order 17	2026-01-31 12:00:00+00
18	order 18	2026-01-31 12:00:00+00
19	order 19	2026-01-31 12:00:00+00
20	order 20	2026-01-31 12:00:00+00
21	order 21	2026-01-31 12:00:00+00
22	order 22	2026-01-31 12:00:00+00
23	order 23	2026-01-31 12:00:00+00
24	order 24	2026-01-31 12:00:00+00
25	order 25	2026-01-31 12:00:00+00
26	order 26	2026-01-31 12:00:00+00
27	order 27	2026-01-31 12:00:00+00
28	order 28	2026-01-31 12:00:00+00
29	order 29	2026-01-31 12:00:00+00
30	order 30	2026-01-31 12:00:00+00
31	order 31	2026-01-31 12:00:00+00
32	order 32	2026-01-31 12:00:00+00
33	order 33	2026-01-31 12:00:00+00
34	order 34	2026-01-31 12:00:00+00
35	order 35	2026-01-31 12:00:00+00
36	order 36	2026-01-31 12:00:00+00
37	order 37	2026-01-31 12:00:00+00
38	order 38	2026-01-31 12:00:00+00
39	order 39	2026-01-31 12:00:00+00
40	order 40	2026-01-31 12:00:00+00
41	order 41	2026-01-31 12:00:00+00
42	order 42	2026-01-31 12:00:00+00
43	order 43	2026-01-31 12:00:00+00
44	order 44	2026-01-31 12:00:00+00
45	order 45	2026-01-31 12:00:00+00
46	order 46	2026-01-31 12:00:00+00
47	order 47	2026-01-31 12:00:00+00
48	order 48	2026-01-31 12:00:00+00
49	order 49	2026-01-31 12:00:00+00
50	order 50	2026-01-31 12:00:00+00
51	order 51	2026-01-31 12:00:00+00
52	order 52	2026-01-31 12:00:00+00
53	order 53	2026-01-31 12:00:00+00
54	order 54	2026-01-31 12:00:00+00
55	order 55	2026-01-31 12:00:00+00
56	order 56	2026-01-31 12:00:00+00
57	order 57	2026-01-31 12:00:00+00
58	order 58	2026-01-31 12:00:00+00
59	order 59	2026-01-31 12:00:00+00
60	order 60	2026-01-31 12:00:00+00
61	order 61	2026-01-31 12:00:00+00
62	order 62	2026-01-31 12:00:00+00
63	order 63	2026-01-31 12:00:00+00
64	order 64	2026-01-31 12:00:00+00
65	order 65	2026-01-31 12:00:00+00
66	order 66	2026-01-31 12:00:00+00
67	order 67	2026-01-31 12:00:00+00
68	order 68	2026-01-31 12:00:00+00
69	order 69	2026-01-31 12:00:00+00
70	order 70	2026-01-31 12:00:00+00
71	order 71	2026-01-31 12:00:00+00
72	order 72	2026-01-31 12:00:00+00
73	order 73	2026-01-31 12:00:00+00
74	order 74	2026-01-31 12:00:00+00
75	order 75	2026-01-31 12:00:00+00
76	order 76	2026-01-31 12:00:00+00
77	order 77	2026-01-31 12:00:00+00
78	order 78	2026-01-31 12:00:00+00
79	order 79	2026-01-31 12:00:00+00
80	order 80	2026-01-31 12:00:00+00
81	order 81	2026-01-31 12:00:00+00
82	order 82	2026-01-31 12:00:00+00
83	order 83	2026-01-31 12:00:00+00
84	order 84	2026-01-31 12:00:00+00
85	order 85	2026-01-31 12:00:00+00
86	order 86	2026-01-31 12:00:00+00
87	order 87	2026-01-31 12:00:00+00
88	order 88	2026-01-31 12:00:00+00
89	order 89	2026-01-31 12:00:00+00
90	order 90	2026-01-31 12:00:00+00
91	order 91	2026-01-31 12:00:00+00
92	order 92	2026-01-31 12:00:00+00
93	order 93	2026-01-31 12:00:00+00
94	order 94	2026-01-31 12:00:00+00
95	order 95	2026-01-31 12:00:00+00
96	order 96	2026-01-31 12:00:00+00
97	order 97	2026-01-31 12:00:00+00
98	order 98	2026-01-31 12:00:00+00
99	order 99	2026-01-31 12:00:00+00
100	order 100	2026-01-31 12:00:00+00
\.


--
-- Name: orders_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app
--

SELECT pg_catalog.setval('public.orders_id_seq', 100, true);


--
-- Data for Name: BLOBS; Type: BLOBS; Schema: -; Owner: -
--

BEGIN;

SELECT pg_catalog.lo_open('4711', 131072);
SELECT pg_catalog.lowrite(0, '\x6c61726765');
SELECT pg_catalog.lo_close(0);

COMMIT;

--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: app
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: orders_lower_idx; Type: INDEX; Schema: public; Owner: app
--

CREATE INDEX orders_lower_idx ON public.orders USING btree (lower(what));


--
-- Name: TABLE orders; Type: ACL; Schema: public; Owner: app
--

GRANT SELECT ON TABLE public.orders TO reader;


--
-- PostgreSQL database dump complete
--

