-- The names are those of the spreadsheet that this table replaced.
CREATE TABLE "Price Ladder" (
  "Step No"      integer PRIMARY KEY,
  "Limit Price"  numeric(20, 4) NOT NULL,
  "Größe"        bigint,
  "say ""when""" text
);
