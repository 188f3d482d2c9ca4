// Constraints and indexes of a newsgraph store on Neo4j 5.26 or newer, Community or Enterprise.
CREATE CONSTRAINT newsgraph_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT newsgraph_place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT newsgraph_event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT newsgraph_sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT newsgraph_article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE INDEX newsgraph_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX newsgraph_place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
// Names as people write them, typos and all. The default analyzer keeps stop words, or IS could not be found; a load does not wait for it.
CREATE FULLTEXT INDEX newsgraph_names IF NOT EXISTS FOR (n:Entity|Place|Alias) ON EACH [n.name, n.key] OPTIONS {indexConfig: {`fulltext.eventually_consistent`: true}};
CREATE INDEX newsgraph_event_from IF NOT EXISTS FOR (n:Event) ON (n.from);
CREATE INDEX newsgraph_event_toll IF NOT EXISTS FOR (n:Event) ON (n.toll_kind);
CREATE INDEX newsgraph_event_origins IF NOT EXISTS FOR (n:Event) ON (n.origins);
CREATE INDEX newsgraph_event_disputed IF NOT EXISTS FOR (n:Event) ON (n.disputed);
// Bookkeeping: other names, articles as loaded, the store itself.
CREATE CONSTRAINT newsgraph_alias_key IF NOT EXISTS FOR (n:Alias) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT newsgraph_extraction_id IF NOT EXISTS FOR (n:Extraction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT newsgraph_waiting_id IF NOT EXISTS FOR (n:Waiting) REQUIRE n.id IS UNIQUE;
CREATE INDEX newsgraph_link IF NOT EXISTS FOR (n:LinkKey) ON (n.key);
CREATE INDEX newsgraph_evidence_report IF NOT EXISTS FOR ()-[r:EVIDENCED_BY]-() ON (r.report);
CREATE CONSTRAINT newsgraph_store_id IF NOT EXISTS FOR (n:Newsgraph) REQUIRE n.id IS UNIQUE;
// The journal: what became of the article at each place of the inputs.
CREATE CONSTRAINT newsgraph_journal_key IF NOT EXISTS FOR (n:Journal) REQUIRE n.key IS UNIQUE;
CREATE INDEX newsgraph_journal_article IF NOT EXISTS FOR (n:Journal) ON (n.article);
CREATE INDEX newsgraph_journal_state IF NOT EXISTS FOR (n:Journal) ON (n.state);
