// Two roles for Neo4j Enterprise and Aura with roles; run it as an administrator, with cypher-shell -d system.
// The graph lies in the database neo4j here: write another name where yours has one.
// newsgraph_reader may ask and export, in newsgraph and in Browser.
CREATE ROLE newsgraph_reader IF NOT EXISTS;
GRANT ACCESS ON DATABASE neo4j TO newsgraph_reader;
GRANT MATCH {*} ON GRAPH neo4j ELEMENTS * TO newsgraph_reader;
// newsgraph_loader may also ingest, retract and decide, and make the constraints and indexes.
CREATE ROLE newsgraph_loader IF NOT EXISTS;
GRANT ACCESS ON DATABASE neo4j TO newsgraph_loader;
GRANT MATCH {*} ON GRAPH neo4j ELEMENTS * TO newsgraph_loader;
GRANT WRITE ON GRAPH neo4j TO newsgraph_loader;
GRANT NAME MANAGEMENT ON DATABASE neo4j TO newsgraph_loader;
GRANT CREATE CONSTRAINTS ON DATABASE neo4j TO newsgraph_loader;
GRANT CREATE INDEXES ON DATABASE neo4j TO newsgraph_loader;
