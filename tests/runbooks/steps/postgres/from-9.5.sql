-- SPDX-License-Identifier: GPL-3.0-or-later
-- In the words of pg_dump 9.5, which no Debian has any more: before 9.6.8 and 10.3 a schema is on the path, and not in the names.
--
-- PostgreSQL database dump
--

-- Dumped from database version 9.5.10
-- Dumped by pg_dump version 9.5.10

SET statement_timeout = 0;
SET lock_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET check_function_bodies = false;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: odd schema; Type: SCHEMA; Schema: -; Owner: app
--

CREATE SCHEMA "odd schema";


ALTER SCHEMA "odd schema" OWNER TO app;

--
-- Name: plpgsql; Type: EXTENSION; Schema: -; Owner: 
--

CREATE EXTENSION IF NOT EXISTS plpgsql WITH SCHEMA pg_catalog;


--
-- Name: EXTENSION plpgsql; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION plpgsql IS 'PL/pgSQL procedural language';


SET search_path = public, pg_catalog;

SET default_tablespace = '';

SET default_with_oids = false;

--
-- Name: orders; Type: TABLE; Schema: public; Owner: app
--

CREATE TABLE orders (
    id integer NOT NULL,
    what text
);


ALTER TABLE orders OWNER TO app;

--
-- Name: orders_id_seq; Type: SEQUENCE; Schema: public; Owner: app
--

CREATE SEQUENCE orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE orders_id_seq OWNER TO app;

--
-- Name: orders_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: app
--

ALTER SEQUENCE orders_id_seq OWNED BY orders.id;


SET search_path = "odd schema", pg_catalog;

--
-- Name: a.b; Type: TABLE; Schema: odd schema; Owner: app
--

CREATE TABLE "a.b" (
    n integer
);


ALTER TABLE "a.b" OWNER TO app;

SET search_path = public, pg_catalog;

--
-- Name: id; Type: DEFAULT; Schema: public; Owner: app
--

ALTER TABLE ONLY orders ALTER COLUMN id SET DEFAULT nextval('orders_id_seq'::regclass);


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: app
--

COPY orders (id, what) FROM stdin;
1	one
2	two
\.


--
-- Name: orders_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app
--

SELECT pg_catalog.setval('orders_id_seq', 2, true);


SET search_path = "odd schema", pg_catalog;

--
-- Data for Name: a.b; Type: TABLE DATA; Schema: odd schema; Owner: app
--

COPY "a.b" (n) FROM stdin;
7
\.


SET search_path = public, pg_catalog;

--
-- Name: orders_pkey; Type: CONSTRAINT; Schema: public; Owner: app
--

ALTER TABLE ONLY orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: public; Type: ACL; Schema: -; Owner: boss
--

REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM boss;
GRANT ALL ON SCHEMA public TO boss;
GRANT ALL ON SCHEMA public TO PUBLIC;


--
-- PostgreSQL database dump complete
--

