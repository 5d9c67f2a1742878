CREATE INDEX orders_placed_at ON orders (placed_at);
CREATE VIEW open_interest AS
  SELECT side, count(*) AS orders, sum(quantity) FILTER (WHERE quantity <> 'NaN') AS quantity FROM orders GROUP BY side;
