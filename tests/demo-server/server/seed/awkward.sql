-- Values that a dump, a transfer or a comparison can get wrong.
INSERT INTO orders (order_no, side, customer, quantity, price, ratio, note, tags, details, scan, placed_at) VALUES
('A1',  'buy',  NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2020-02-29 23:59:59.999999+00'),
('A2',  'sell', '', 0, 0, 0, '', '{}', '{}', '', '1970-01-01 00:00:00+00'),
('A3',  'buy',  'O''Brien & Söhne "GmbH"', 1, 0.0000000001, 0.1, 'it''s "quoted" `twice`', '{"a,b","c\"d",NULL,"NULL"}', '{"k\"ey": "v''al"}', '\x00', now()),
('A4',  'sell', 'back\slash\\double\', 2, -0.0000000001, -0.0, E'C:\\new\\table\\.', '{"back\\\\slash"}', '{"path": "C:\\temp\\new"}', '\x5c2e0a', now()),
('A5',  'buy',  E'tab\tin\tthe\tname', 3, 1, 1e-307, E'line one\nline two\r\nline three\n', ARRAY[E'a\nb', E'\t'], '["\n", "\t", "\u0001"]', '\x0a0d09', now()),
('A6',  'sell', 'शर्मा एंड संस', 4, 2, 1e308, '東京 Ελλάδα Кириллица עברית العربية', '{"ñ","ü","ß"}', '{"名前": "値"}', '\xe697a5', now()),
('A7',  'buy',  '🚀📈👨‍👩‍👧‍👦', 5, 3, 'NaN', 'flag 🇮🇳 and a combining é (e + U+0301)', '{"😀"}', '{"emoji": "🙈"}', '\xf09f9880', now()),
('A8',  'sell', '\.', 6, 4, 'Infinity', E'\\.', '{"\\."}', '"\\."', '\x5c2e', now()),
('A9',  'buy',  E'\\.\n\\.', 7, 5, '-Infinity', E'\\N', '{"\\N"}', '"\\N"', '\x5c4e', now()),
('A10', 'sell', '\N', 'NaN', 6, 0.30000000000000004, 'null', '{"null","NULL"}', 'null', NULL, now()),
('A11', 'buy',  E'COPY orders FROM stdin;\n1\tx\n\\.\n', 99999999999999999999999999999999999999, 9999999999999999999999999999.9999999999, 2.2250738585072014e-308, E'-- PostgreSQL database dump complete\n', NULL, '[]', NULL, 'infinity'),
('A12', 'sell', '$(touch /tmp/never) `id` ; DROP TABLE orders; --', 1e-100, -9999999999999999999999999999.9999999999, 1.7976931348623157e308, '${HOME} %s %n \x41 \u0041 \101', NULL, '{"a":{"b":{"c":[1,2.50,null,true]}}}', NULL, '-infinity'),
('A13', 'buy',  repeat('x', 200000), -1, 7, 0, repeat(E'long line without an end ', 20000), NULL, NULL, decode(repeat('00ff', 50000), 'hex'), now()),
('A14', 'sell', E' leading and trailing \t ', 1.50, 1.50, 1.5, E'\u00a0\u200b\ufeff\u2028', NULL, NULL, NULL, '4713-01-01 00:00:00+00 BC'),
('A15', 'buy',  E'bell\x07 escape\x1b[31mred\x1b[0m del\x7f', 123456789012345678901234567890.123456789, 8, 1e15, E'\b\f\v', NULL, NULL, NULL, '294276-12-31 23:59:59+00');

INSERT INTO "Price Ladder" VALUES
(-2147483648, -9999999999999999.9999, -9223372036854775808, 'lowest'),
(2147483647, 9999999999999999.9999, 9223372036854775807, 'highest'),
(0, 0, NULL, E'tab\there, newline\nthere, and \\. too');
INSERT INTO "Price Ladder" SELECT n, n * 0.05, n * 100, CASE WHEN n % 7 = 0 THEN NULL ELSE 'step ' || n END FROM generate_series(1, 500) n;

-- What people make by hand over the years, and a dump has to carry.
CREATE EXTENSION pg_trgm;
CREATE ROLE reporting NOLOGIN;
GRANT SELECT ON orders TO reporting;
ALTER DATABASE zenkar_db SET timezone TO 'Asia/Kolkata';
CREATE SCHEMA "Old Desk";
CREATE TABLE "Old Desk"."empty for years" (id integer PRIMARY KEY, remark text);
CREATE TABLE "Old Desk".fills (
  id bigint GENERATED ALWAYS AS IDENTITY, year integer NOT NULL, lots integer NOT NULL, pieces integer GENERATED ALWAYS AS (lots * 100) STORED
) PARTITION BY LIST (year);
CREATE TABLE "Old Desk"."fills 2025" PARTITION OF "Old Desk".fills FOR VALUES IN (2025);
CREATE TABLE "Old Desk"."fills 2026" PARTITION OF "Old Desk".fills FOR VALUES IN (2026);
INSERT INTO "Old Desk".fills (year, lots) SELECT 2025 + n % 2, n FROM generate_series(1, 1001) n;
CREATE MATERIALIZED VIEW "Old Desk".fills_by_year AS SELECT year, count(*) AS fills FROM "Old Desk".fills GROUP BY year;
