-- Wrong passwords in a row, so that guessing at the prompt becomes slow. Mutable, holds no secret, grants nothing: whoever
-- resets it with file tools saves waiting time and learns nothing else.
CREATE TABLE attempt (
  name TEXT PRIMARY KEY CHECK (length(name) <= 64),
  failures INTEGER NOT NULL CHECK (failures > 0),
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
