/** The lake's tables. `before` is written only where no earlier change tells what was there. */
export const tables = `
  CREATE TABLE documents (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE transactions (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    timestamp TEXT NOT NULL,
    author TEXT NOT NULL
  );
  CREATE TABLE changes (
    seq INTEGER NOT NULL REFERENCES transactions (seq),
    document TEXT NOT NULL,
    mutations TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (document, seq)
  ) WITHOUT ROWID;
  CREATE INDEX changes_by_transaction ON changes (seq);
  CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE about (format INTEGER NOT NULL);
  INSERT INTO about VALUES (1);
`;

/** The number of the tables' form; a store of another form is refused. */
export const storeFormat = 1;
