-- Fills orders up to :upto rows; as the days went by, in the same way each time.
INSERT INTO orders (order_no, side, customer, quantity, price, ratio, note, tags, details, placed_at)
SELECT 'B' || n,
       CASE WHEN n % 3 = 0 THEN 'sell' ELSE 'buy' END,
       CASE WHEN n % 11 = 0 THEN NULL ELSE (ARRAY['Anand Traders','Müller & Co','शर्मा एंड संस','O''Neill','Tata "Steel"','北京贸易'])[1 + n % 6] END,
       CASE WHEN n % 97 = 0 THEN NULL ELSE (n * 7919) % 5000 + 1 END,
       100 + ((n * 104729) % 100000) / 1000.0,
       CASE WHEN n % 13 = 0 THEN NULL ELSE sin(n) END,
       CASE WHEN n % 5 = 0 THEN 'note ' || md5(n::text) WHEN n % 17 = 0 THEN E'two\nlines' END,
       CASE WHEN n % 4 = 0 THEN ARRAY['bulk', 'desk ' || n % 9] END,
       CASE WHEN n % 6 = 0 THEN jsonb_build_object('desk', n % 9, 'urgent', n % 2 = 0) END,
       '2026-01-01 09:00:00+05:30'::timestamptz + n * interval '7 minutes'
FROM generate_series((SELECT count(*) FROM orders) + 1, :upto) n;
