-- The journal: what became of the article at each place of the inputs. It is no part of the graph.
CREATE TABLE IF NOT EXISTS journal (
  file TEXT NOT NULL, line INTEGER NOT NULL, offset INTEGER NOT NULL,  -- the place; 0 where the file has no lines, or no records
  article TEXT NOT NULL,     -- id, where known
  input TEXT NOT NULL,       -- digest of the article and of what extracts it
  hash TEXT NOT NULL,        -- of the extraction that was loaded
  state TEXT NOT NULL,       -- seen, extracted, loaded, duplicate, failed, aside
  class TEXT NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (file, line, offset)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS journal_article ON journal (article) WHERE article <> '';
CREATE INDEX IF NOT EXISTS journal_state ON journal (state) WHERE state NOT IN ('loaded', 'duplicate');
