CREATE TABLE orders (
  id         bigserial PRIMARY KEY,
  order_no   text NOT NULL UNIQUE,
  side       text NOT NULL CHECK (side IN ('buy', 'sell')),
  customer   text,
  quantity   numeric,
  price      numeric(38, 10),
  ratio      double precision,
  note       text,
  tags       text[],
  details    jsonb,
  scan       bytea,
  placed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE SEQUENCE order_numbers START 100001;
