-- The log of one alliance: what was appended, wholly or not at all, and nothing that can be read without a key.
-- A migration is never changed after its release; the next one is a file of its own.

CREATE TABLE log (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id BLOB NOT NULL CHECK (length(id) = 16),
  rehearsal INTEGER NOT NULL CHECK (rehearsal IN (0, 1))
) STRICT;

CREATE TABLE entry (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  first_event INTEGER NOT NULL CHECK (first_event > 0),
  header BLOB NOT NULL CHECK (length(header) = 208),
  events BLOB NOT NULL CHECK (length(events) > 0 AND length(events) % 80 = 0)
) STRICT;

-- Author (16 bytes) and idempotency key (16 bytes) lie side by side in the header: one command, one entry.
CREATE UNIQUE INDEX entry_once ON entry (substr(header, 49, 32));

-- Payloads apart from the entries, because erasing deletes them while the chain stays whole.
CREATE TABLE payload (
  event INTEGER PRIMARY KEY CHECK (event > 0),
  bytes BLOB NOT NULL CHECK (length(bytes) > 0)
) STRICT;

-- Where each data event lies. It may refuse a second event of one version; it grants nothing.
CREATE TABLE place (
  compartment BLOB NOT NULL CHECK (length(compartment) = 16),
  version INTEGER NOT NULL CHECK (version > 0),
  event INTEGER NOT NULL CHECK (event > 0),
  PRIMARY KEY (compartment, version)
) STRICT, WITHOUT ROWID;

-- Mutable on purpose and never part of the log: what a password opens, one row per member, opaque here.
CREATE TABLE login (
  member BLOB PRIMARY KEY CHECK (length(member) = 16),
  name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 64),
  record BLOB NOT NULL CHECK (length(record) BETWEEN 1 AND 65536)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_next BEFORE INSERT ON entry
WHEN NEW.number <> (SELECT ifnull(max(number), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'entry number'); END;

CREATE TRIGGER log_fixed BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER log_kept BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER entry_fixed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER entry_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER payload_fixed BEFORE UPDATE ON payload BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER place_fixed BEFORE UPDATE ON place BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER place_kept BEFORE DELETE ON place BEGIN SELECT RAISE(ABORT, 'append only'); END;
