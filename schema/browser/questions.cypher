// Questions that analysts ask of the graph. Each stands alone; $NAME is a parameter.

//# Parameters
:param search => 'kanem libration~ front';
:param actor => 'Kanem Liberation Front';
:param other => 'Chad';
:param region => 'Chad';
:param since => '2023-03-01';
:param below => 0.7;

//# Names

// 01 Which names are like this?
// Words of a name in any order; word~ forgives typos, word* completes, AND and "..." narrow. The other questions take the name as it stands here.
CALL db.index.fulltext.queryNodes('newsgraph_names', $search) YIELD node, score
MATCH (node)-[:NAMES*0..1]->(n) WHERE n:Entity OR n:Place
RETURN n.name AS name, n.kind AS kind, n.articles AS articles, round(max(score), 2) AS score,
       [t IN collect(DISTINCT node.key) WHERE t <> toLower(n.name)] AS found_by, n.id AS id
ORDER BY score DESC, name LIMIT 25;

// 02 How do articles call a name, and why was each mention read so?
// "reason" tells: name, alias, acronym, pronoun, ..., or decided (by you, with newsgraph resolve).
MATCH (n:Entity {name: $actor})-[m:PERFORMED|TARGETED|SAID_BY|USED]-(e:Event)
RETURN n.name AS name, n.id AS id, m.mention AS mention, m.reason AS reason, count(DISTINCT e) AS events
ORDER BY name, id, events DESC, mention;

// 03 Who belongs to whom?
// Branches and their network, ministries and forces and their state.
MATCH (part:Entity)-[:MEMBER_OF]->(whole:Entity)
RETURN whole.name AS whole, count(*) AS parts, collect(part.name)[..20] AS names
ORDER BY parts DESC, whole;

//# Who did what to whom

// 04 Who is around a name? (graph)
// What it did and where, and what others did to it; a shortcut is one event, its type says what was done. Double-click on a node to go on from there.
MATCH (a:Entity {name: $actor})-[r]-(b)
WHERE r.role = 'target' OR r.role = 'place' AND startNode(r) = a
RETURN a, r, b ORDER BY r.confidence DESC LIMIT 100;

// 05 What did a name do, and what was done to it, with the sentence?
// Denied events are there too: look at status.
MATCH (n:Entity {name: $actor})-[part:PERFORMED|TARGETED]-(e:Event)-[:EVIDENCED_BY]->(s:Sentence)-[:PART_OF]->(x:Article)
WITH n, e, collect(DISTINCT type(part)) AS parts, head(collect(s.text)) AS sentence, count(DISTINCT x) AS articles
RETURN e.from AS date, CASE WHEN parts = ['TARGETED'] THEN 'target' WHEN size(parts) = 1 THEN 'actor' ELSE 'both' END AS part,
       [(a)-[:PERFORMED]->(e) WHERE a <> n | a.name] AS actors, e.action AS action, [(e)-[:TARGETED]->(t) WHERE t <> n | t.name] AS targets,
       [(e)-[:HAPPENED_AT]->(p) | p.name] AS places, e.status AS status, sentence, articles, e.id AS event
ORDER BY date, event LIMIT 200;

// 06 Who attacked whom lately, and which sentence says so?
// Another type in place of ATTACKED asks for other deeds: SANCTIONED, MET, AIDED, ...
MATCH (a:Entity)-[r:ATTACKED {role: 'target'}]->(b:Entity)
WHERE r.date >= date($since)
MATCH (e:Event {id: r.event})-[:EVIDENCED_BY]->(s:Sentence)-[:PART_OF]->(x:Article)
RETURN r.date AS date, a.name AS actor, e.action AS action, b.name AS target, r.status AS status, r.confidence AS confidence,
       head(collect(s.text)) AS sentence, head(collect(coalesce(x.url, x.title))) AS article, count(*) AS proofs, e.id AS event
ORDER BY date DESC, confidence DESC, event LIMIT 100;

// 07 Which sentences prove what passed between two names?
// Both directions, every sentence of every article; the ministries, forces and branches of either count.
MATCH (a:Entity)-[:MEMBER_OF*0..]->(:Entity {name: $actor})
MATCH (b:Entity)-[:MEMBER_OF*0..]->(:Entity {name: $other})
MATCH (a)-[r]-(b) WHERE r.role = 'target'
MATCH (e:Event {id: r.event})-[v:EVIDENCED_BY]->(s:Sentence)-[:PART_OF]->(x:Article)
RETURN r.date AS date, startNode(r).name AS actor, type(r) AS did, e.action AS action, endNode(r).name AS target, r.status AS status,
       s.text AS sentence, v.rule AS rule, coalesce(x.url, x.title) AS article, e.id AS event
ORDER BY date, event, article;

// 08 What did a name do, month by month?
// Events whose month the text tells. A month without a row had none.
MATCH (a:Entity {name: $actor})-[:PERFORMED]->(e:Event)
WHERE e.from IS NOT NULL AND e.precision <> 'year' AND e.status <> 'denied'
RETURN left(toString(e.from), 7) AS month, e.type AS type, count(*) AS events, collect(DISTINCT e.action)[..8] AS actions
ORDER BY month, events DESC, type;

// 09 Whom did two names both act on?
// The two act alike (both attacked them) or against each other (one attacked, one aided).
MATCH (a:Entity {name: $actor})
MATCH (b:Entity {name: $other})
MATCH (a)-[r]->(t:Entity)<-[q]-(b) WHERE r.role = 'target' AND q.role = 'target'
RETURN t.name AS target, collect(DISTINCT type(r)) AS by_first, collect(DISTINCT type(q)) AS by_other,
       count(DISTINCT r.event) AS events_first, count(DISTINCT q.event) AS events_other
ORDER BY events_first + events_other DESC, target LIMIT 50;

// 10 With whom does a name act?
// Actors of the same event: joint attacks, joint statements, signatures.
MATCH (a:Entity {name: $actor})-[:PERFORMED]->(e:Event)<-[:PERFORMED]-(b:Entity)
RETURN b.name AS with, b.kind AS kind, count(DISTINCT e) AS events, collect(DISTINCT e.action)[..8] AS actions, min(e.from) AS first, max(e.from) AS last
ORDER BY events DESC, with LIMIT 50;

// 11 How do two names get along, month by month?
// Quad classes after CAMEO: words and deeds of cooperation and of conflict. The ministries, forces and branches of either count.
MATCH (a:Entity)-[:MEMBER_OF*0..]->(:Entity {name: $actor})
MATCH (b:Entity)-[:MEMBER_OF*0..]->(:Entity {name: $other})
MATCH (a)-[r]-(b) WHERE r.role = 'target'
MATCH (e:Event {id: r.event})
WITH coalesce(left(toString(e.from), 7), 'unknown') AS month, CASE startNode(r) WHEN a THEN $actor ELSE $other END AS actor, e,
  CASE WHEN e.type IN ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'] THEN 'verbal cooperation'
       WHEN e.type IN ['COOPERATE', 'AID', 'RETREAT'] THEN 'material cooperation'
       WHEN e.type IN ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'] THEN 'verbal conflict'
       WHEN e.type IN ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'] THEN 'material conflict'
       ELSE 'neutral' END AS class
RETURN month, actor, class, count(DISTINCT e) AS events, collect(DISTINCT e.action)[..8] AS actions
ORDER BY month, actor, class;

// 12 Who was arrested, by whom?
// toll_kind has also killed, injured, abducted, displaced and missing.
MATCH (e:Event {toll_kind: 'arrested'})
WHERE e.status <> 'denied'
RETURN e.from AS date, [(a)-[:PERFORMED]->(e) | a.name] AS by, e.action AS action, [(e)-[:TARGETED]->(t) | t.name] AS arrested, e.toll_text AS how_many,
       [(e)-[:HAPPENED_AT]->(p) | p.name] AS places, e.status AS status, head([(e)-[:EVIDENCED_BY]->(s) | s.text]) AS sentence
ORDER BY date, sentence LIMIT 100;

// 13 Who is new since a date?
// Actors of dated events, none of which is earlier. Names only: "six men" of one article have an id that begins with m:.
MATCH (e:Event) WHERE e.from >= date($since)
MATCH (a:Entity)-[:PERFORMED]->(e)
WHERE NOT a.id STARTS WITH 'm:' AND NOT EXISTS { (a)-[:PERFORMED]->(old:Event) WHERE old.from < date($since) }
RETURN a.name AS actor, a.kind AS kind, min(e.from) AS first, count(DISTINCT e) AS events, collect(DISTINCT e.action)[..5] AS actions
ORDER BY events DESC, first, actor LIMIT 50;

//# Where

// 14 Where is a name active?
// One row a place, with its coordinates for a map (degrees, WGS 84).
MATCH (a:Entity {name: $actor})-[:PERFORMED]->(e:Event)-[:HAPPENED_AT]->(p:Place)
WHERE e.status <> 'denied'
RETURN p.name AS place, p.kind AS kind, [(p)-[:LOCATED_IN*]->(q) | q.name] AS within, p.lat AS lat, p.lon AS lon,
       count(DISTINCT e) AS events, collect(DISTINCT e.type) AS types, min(e.from) AS first, max(e.from) AS last
ORDER BY events DESC, place;

// 15 Who acts within a region?
// Places inside it count, down to its towns. Names only: "six men" of one article have an id that begins with m:.
MATCH (region:Place {name: $region})<-[:LOCATED_IN*0..]-(p:Place)<-[:HAPPENED_AT]-(e:Event)<-[:PERFORMED]-(a:Entity)
WHERE e.status <> 'denied' AND NOT a.id STARTS WITH 'm:'
RETURN a.name AS actor, a.kind AS kind, count(DISTINCT e) AS events, collect(DISTINCT e.type) AS types, collect(DISTINCT p.name)[..8] AS places,
       min(e.from) AS first, max(e.from) AS last
ORDER BY events DESC, actor LIMIT 50;

//# Who says so, and is it so

// 16 What is said of a name, and by whom?
// Claims with a source. Many claims and one source deserve a second look.
MATCH (n:Entity {name: $actor})-[:PERFORMED|TARGETED]-(e:Event)-[:SAID_BY]->(source:Entity)
RETURN source.name AS source, source.kind AS kind, count(DISTINCT e) AS claims, collect(DISTINCT e.status) AS status,
       collect(DISTINCT e.action)[..8] AS actions, n = source AS itself
ORDER BY claims DESC, source LIMIT 50;

// 17 What is denied, or said not to have happened?
// By a name or of it, and who says so: "the group did not take anything, a driver said".
MATCH (n:Entity {name: $actor})-[:PERFORMED|TARGETED|SAID_BY]-(e:Event {status: 'denied'})-[:EVIDENCED_BY]->(s:Sentence)
RETURN DISTINCT e.from AS date, [(a)-[:PERFORMED]->(e) | a.name] AS actors, e.action AS action, [(e)-[:TARGETED]->(t) | t.name] AS targets,
       [(e)-[:SAID_BY]->(x) | x.name] AS said_by, s.text AS sentence
ORDER BY date, sentence LIMIT 100;

// 18 What is planned, announced or threatened?
// By a name or against it; "date" is when it is to be, where the text tells.
MATCH (n:Entity {name: $actor})-[:PERFORMED|TARGETED|SAID_BY]-(e:Event {status: 'planned'})-[:EVIDENCED_BY]->(s:Sentence)-[:PART_OF]->(x:Article)
RETURN DISTINCT e.from AS date, [(a)-[:PERFORMED]->(e) | a.name] AS actors, e.action AS action, [(e)-[:TARGETED]->(t) | t.name] AS targets,
       [(e)-[:HAPPENED_AT]->(p) | p.name] AS places, s.text AS sentence, x.published AS published
ORDER BY date, published, sentence LIMIT 100;

// 19 Where do reports differ on how many?
// One row a report: what it says. 'toll' may be 'actor', 'place' or 'date'.
MATCH (e:Event) WHERE e.disputed CONTAINS 'toll'
MATCH (e)-[v:EVIDENCED_BY]->(s:Sentence)-[:PART_OF]->(x:Article)
RETURN e.id AS event, e.from AS date, e.action AS action, e.toll_text AS most_say, v.says AS says, coalesce(x.source, x.url, x.title) AS article, s.text AS sentence
ORDER BY event, says, article LIMIT 200;

// 20 What do several origins tell?
// Copies of one text are one origin.
MATCH (e:Event) WHERE e.origins >= 2
RETURN e.origins AS origins, e.articles AS articles, e.from AS date, [(a)-[:PERFORMED]->(e) | a.name] AS actors, e.action AS action,
       [(e)-[:TARGETED]->(t) | t.name] AS targets, [(e)-[:HAPPENED_AT]->(p) | p.name] AS places, e.disputed AS disputed, e.id AS event
ORDER BY origins DESC, date, event LIMIT 100;

// 21 Which events took most lives?
// By the least that the text vouches for; "at_most" is empty where the text leaves it open.
MATCH (e:Event {toll_kind: 'killed'})
WHERE e.status IN ['happened', 'alleged']
WITH e, coalesce(e.toll_at_least, e.toll_number, 0) AS at_least
ORDER BY at_least DESC, e.id LIMIT 50
RETURN at_least, e.toll_at_most AS at_most, e.toll_text AS text, e.from AS date, [(a)-[:PERFORMED]->(e) | a.name] AS actors, e.action AS action,
       [(e)-[:HAPPENED_AT]->(p) | p.name] AS places, e.status AS status, e.origins AS origins, head([(e)-[:EVIDENCED_BY]->(s) | s.text]) AS sentence
ORDER BY at_least DESC, e.id;

//# Ways and gaps

// 22 How are two names connected? (graph)
// The shortest ways over who acted on whom, up to six steps, either way; a place that an event only happened at does not count.
MATCH (a:Entity {name: $actor})
MATCH (b:Entity {name: $other})
MATCH p = allShortestPaths((a)-[*..6]-(b))
WHERE all(r IN relationships(p) WHERE r.role = 'target')
RETURN p LIMIT 10;

// 23 Which articles tell of a name?
// The articles with most events first.
MATCH (n:Entity {name: $actor})-[:PERFORMED|TARGETED|SAID_BY]-(e:Event)-[:EVIDENCED_BY]->(:Sentence)-[:PART_OF]->(x:Article)
RETURN x.published AS published, x.source AS source, x.title AS title, count(DISTINCT e) AS events, x.url AS url
ORDER BY events DESC, published, title LIMIT 100;

// 24 What do we not know?
// Events of a name without a place or a date: what the text leaves unsaid, or the program missed.
MATCH (n:Entity {name: $actor})-[:PERFORMED|TARGETED]-(e:Event)
WITH DISTINCT e, e.from IS NULL AS no_date, NOT EXISTS { (e)-[:HAPPENED_AT]->() } AS no_place
WHERE no_date OR no_place
RETURN e.action AS action, no_date, no_place, head([(e)-[:EVIDENCED_BY]->(s) | s.text]) AS sentence, e.id AS event
ORDER BY no_date AND no_place DESC, event LIMIT 100;

// 25 Which readings of a name should somebody check?
// The least certain first: confidence is how likely an event is right, rule is the construction that it was read from.
MATCH (n:Entity {name: $actor})-[:PERFORMED|TARGETED]-(e:Event)-[v:EVIDENCED_BY]->(s:Sentence)
WHERE e.confidence < $below
RETURN DISTINCT e.confidence AS confidence, v.rule AS rule, [(a)-[:PERFORMED]->(e) | a.name] AS actors, e.action AS action,
       [(e)-[:TARGETED]->(t) | t.name] AS targets, s.text AS sentence, e.id AS event
ORDER BY confidence, event LIMIT 100;
