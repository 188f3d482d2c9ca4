-- The tables of a newsgraph store. n is a row's short name inside the file; id is its name in the graph.
CREATE TABLE article (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, url TEXT NOT NULL, source TEXT NOT NULL,
  published TEXT NOT NULL,   -- YYYY-MM-DD, or empty
  hash TEXT NOT NULL,        -- of the extraction
  data BLOB NOT NULL         -- the extraction as it was loaded: deflated JSON
);
CREATE TABLE thing (         -- entities, places, and what is both
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  kind TEXT NOT NULL,        -- of an entity, else empty
  is_place INTEGER NOT NULL,
  place_kind TEXT NOT NULL,  -- of a place, else empty
  lat REAL, lon REAL,        -- degrees, WGS 84
  parent TEXT NOT NULL,      -- id of the place around it, else empty
  member_of TEXT NOT NULL,   -- id of the entity that it belongs to, else empty
  articles INTEGER NOT NULL, -- how many speak of it
  claims TEXT NOT NULL       -- bookkeeping, where articles disagree
);
CREATE INDEX thing_parent ON thing (parent) WHERE parent <> '';
CREATE TABLE alias (         -- other names of things; key is in lower case
  thing INTEGER NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL, articles INTEGER NOT NULL,
  part INTEGER AS (thing >> 16),
  PRIMARY KEY (thing, key, text)
) WITHOUT ROWID;
-- From a name to things, and (role_thing) from a thing to events: 65,536 things, or events, are a part. What a load
-- adds goes to the last part, which stays small, however large the store is. To look one up:
-- FROM part p CROSS JOIN alias a ON a.part = p.n AND a.key = ?
CREATE TABLE part (n INTEGER PRIMARY KEY);
CREATE INDEX alias_key ON alias (part, key);
CREATE TABLE event (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, action TEXT NOT NULL, lemma TEXT NOT NULL, status TEXT NOT NULL,
  first_day TEXT NOT NULL, last_day TEXT NOT NULL, precision TEXT NOT NULL, basis TEXT NOT NULL, time TEXT NOT NULL,
  confidence REAL NOT NULL, articles INTEGER NOT NULL,
  origins INTEGER NOT NULL,  -- articles that tell it, copies of one text counted once
  disputed TEXT NOT NULL,    -- what its reports differ in: "date toll"
  toll_kind TEXT NOT NULL DEFAULT '', toll_number INTEGER, toll_at_least INTEGER, toll_at_most INTEGER, toll_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX event_origins ON event (origins, id) WHERE origins > 1;
CREATE INDEX event_disputed ON event (id, origins) WHERE disputed <> '';
CREATE TABLE role (          -- rel: 1 PERFORMED, 2 TARGETED, 3 HAPPENED_AT, 4 USED, 5 SAID_BY
  event INTEGER NOT NULL, rel INTEGER NOT NULL, thing INTEGER NOT NULL, mention TEXT NOT NULL, basis TEXT NOT NULL,
  reason TEXT NOT NULL,      -- why the mention stands for the thing
  part INTEGER AS (event >> 16),
  PRIMARY KEY (event, rel, thing)
) WITHOUT ROWID;
CREATE INDEX role_thing ON role (part, thing, rel, event);
CREATE TABLE sentence (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, article INTEGER NOT NULL, text TEXT NOT NULL);
CREATE TABLE evidence (      -- start and stop: byte range in the text of the article
  event INTEGER NOT NULL, sentence INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, rule TEXT NOT NULL,
  report TEXT NOT NULL,      -- id of the article's own report, where it is not the event's
  says TEXT NOT NULL,        -- what it says of what is disputed
  PRIMARY KEY (event, sentence)
) WITHOUT ROWID;
CREATE INDEX evidence_report ON evidence (report) WHERE report <> '';
-- Bookkeeping: by which keys reports of one event find each other, and what the user decided on names.
CREATE TABLE link (key INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (key, article)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS decided (row TEXT PRIMARY KEY);
-- From an actor straight to the target or place; derived, so it is never out of date.
CREATE VIEW shortcut AS
  SELECT CASE e.type $RELATIONS
    END AS type, x.id AS "from", y.id AS "to", x.name AS from_name, y.name AS to_name,
    e.id AS event, e.first_day AS date, e.confidence, e.status, CASE t.rel WHEN 2 THEN 'target' ELSE 'place' END AS role
  FROM role a JOIN role t ON t.event = a.event JOIN event e ON e.n = a.event JOIN thing x ON x.n = a.thing JOIN thing y ON y.n = t.thing
  WHERE a.rel = 1 AND e.status <> 'denied' AND (t.rel = 2 OR t.rel = 3 AND NOT EXISTS (
    SELECT 1 FROM role o WHERE o.event = t.event AND o.rel = 2 AND o.thing = t.thing));
