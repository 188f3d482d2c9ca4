-- The tables of a newsgraph store. Names of roles are the relationship types of the graph.
CREATE TABLE article (
  id TEXT PRIMARY KEY, title TEXT, url TEXT, source TEXT,
  published TEXT,            -- YYYY-MM-DD
  hash TEXT NOT NULL,        -- of the extraction
  data BLOB NOT NULL         -- the extraction as it was loaded: deflated JSON
);
CREATE TABLE thing (         -- entities, places, and what is both
  id TEXT PRIMARY KEY, name TEXT NOT NULL,
  kind TEXT,                 -- of an entity, else empty
  is_place INTEGER NOT NULL,
  place_kind TEXT,           -- of a place, else empty
  lat REAL, lon REAL,        -- degrees, WGS 84
  parent TEXT,               -- the place around it, else empty
  articles INTEGER NOT NULL, -- how many speak of it
  claims TEXT                -- bookkeeping, where articles disagree
) WITHOUT ROWID;
CREATE INDEX thing_parent ON thing (parent) WHERE parent <> '';
CREATE TABLE alias (         -- other names of things; key is in lower case
  key TEXT NOT NULL, thing TEXT NOT NULL, text TEXT NOT NULL, articles INTEGER NOT NULL,
  PRIMARY KEY (key, thing, text)
) WITHOUT ROWID;
CREATE INDEX alias_thing ON alias (thing, text);
CREATE TABLE event (
  id TEXT PRIMARY KEY, type TEXT NOT NULL, action TEXT, lemma TEXT, status TEXT NOT NULL,
  first_day TEXT, last_day TEXT, precision TEXT, basis TEXT, time TEXT,
  confidence REAL NOT NULL, articles INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE role (          -- PERFORMED, TARGETED, HAPPENED_AT, USED, SAID_BY
  event TEXT NOT NULL, rel TEXT NOT NULL, thing TEXT NOT NULL, mention TEXT, basis TEXT,
  PRIMARY KEY (event, rel, thing)
) WITHOUT ROWID;
CREATE INDEX role_thing ON role (thing, rel, event);
CREATE TABLE sentence (id TEXT PRIMARY KEY, article TEXT NOT NULL, text TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE evidence (      -- start and stop: byte range in the text of the article
  event TEXT NOT NULL, sentence TEXT NOT NULL, article TEXT NOT NULL,
  start INTEGER NOT NULL, stop INTEGER NOT NULL, rule TEXT,
  PRIMARY KEY (event, sentence)
) WITHOUT ROWID;
-- From an actor straight to the target or place; derived, so it is never out of date.
CREATE VIEW shortcut AS
  SELECT CASE e.type $RELATIONS
    END AS type, a.thing AS "from", t.thing AS "to", e.id AS event, e.first_day AS date, e.confidence, e.status,
    CASE t.rel WHEN 'TARGETED' THEN 'target' ELSE 'place' END AS role
  FROM role a JOIN role t ON t.event = a.event JOIN event e ON e.id = a.event
  WHERE a.rel = 'PERFORMED' AND e.status <> 'denied' AND (t.rel = 'TARGETED' OR t.rel = 'HAPPENED_AT' AND NOT EXISTS (
    SELECT 1 FROM role x WHERE x.event = t.event AND x.rel = 'TARGETED' AND x.thing = t.thing));
