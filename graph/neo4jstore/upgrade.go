package neo4jstore

import (
	"context"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/schema"
)

// A store holds, beside its graph, the extraction of each article, and the graph is
// a function of these. So every older store is brought up to date in one way: its
// extractions are set aside, its graph deleted, and the extractions loaded again.
// What is interrupted, the next who opens the store to write goes on with.

// version is that of the store, 0 where there is none yet, and whether an upgrade
// has not ended.
func (s *Store) version(ctx context.Context) (version int, waiting bool, err error) {
	rows, err := s.auto(ctx, neo4j.AccessModeRead, "OPTIONAL MATCH (s:"+schema.LabelStore+" {id: '"+storeID+"'}) RETURN s.version, EXISTS { (:"+schema.LabelWaiting+") }")
	if err != nil || len(rows) == 0 {
		return 0, false, err
	}
	waiting, _ = rows[0].Values[1].(bool)
	return values(rows[0].Values).number(0), waiting, nil
}

// checkReady refuses an older store to who only reads.
func (s *Store) checkReady(ctx context.Context) error {
	switch version, waiting, err := s.version(ctx); {
	case err != nil:
		return err
	case version > 0 && version < schema.StoreVersion:
		return fmt.Errorf("%w: it has version %d, this program %d; ingest or load something into it to bring it up to date", graph.ErrOlder, version, schema.StoreVersion)
	case waiting:
		return fmt.Errorf("%w: it was being brought up to date; ingest or load something into it to go on", graph.ErrOlder)
	}
	return nil
}

// upgrade brings an older store up to date.
func (s *Store) upgrade(ctx context.Context) error {
	version, waiting, err := s.version(ctx)
	if err != nil {
		return err
	}
	if version > 0 && version < schema.StoreVersion {
		for _, statement := range setAside() {
			if _, err := s.auto(ctx, neo4j.AccessModeWrite, statement); err != nil {
				return fmt.Errorf("upgrade from version %d: %w", version, err)
			}
		}
		waiting = true
	}
	for err == nil && waiting {
		waiting, err = s.reloadSome(ctx)
	}
	return err
}

// setAside lists the statements that leave nothing of an older store but its
// extractions, in transactions that no hub makes too large. Nodes of others in the
// database are left alone.
func setAside() []string {
	const rows = " IN TRANSACTIONS OF 2000 ROWS"
	out := []string{
		"MATCH (x:Extraction) CALL (x) { SET x:" + schema.LabelWaiting + " REMOVE x:Extraction }" + rows,
		"MATCH (:Entity)-[r:" + strings.Join(schema.Relations(), "|") + "]->() CALL (r) { DELETE r }" + rows,
		"MATCH (:Event)-[r:PERFORMED|TARGETED|HAPPENED_AT|USED|SAID_BY|EVIDENCED_BY]-() CALL (r) { DELETE r }" + rows,
		"MATCH (:Sentence)-[r:PART_OF]->() CALL (r) { DELETE r }" + rows,
		"MATCH (:Place)-[r:LOCATED_IN]->() CALL (r) { DELETE r }" + rows,
		"MATCH (:Entity)-[r:MEMBER_OF]->() CALL (r) { DELETE r }" + rows,
	}
	for _, label := range []string{schema.LabelEvent, schema.LabelSentence, schema.LabelArticle, schema.LabelAlias, schema.LabelKey, schema.LabelEntity, schema.LabelPlace} {
		out = append(out, "MATCH (n:"+label+") WHERE n.id IS NOT NULL OR n.key IS NOT NULL CALL (n) { DETACH DELETE n }"+rows)
	}
	return append(out, fmt.Sprintf("MATCH (s:%s {id: '%s'}) SET s.version = %d", schema.LabelStore, storeID, schema.StoreVersion))
}

// reloadSome loads some of the extractions that wait, and forgets them; one that was
// loaded meanwhile stays as it is. It is false after the last.
func (s *Store) reloadSome(ctx context.Context) (bool, error) {
	const waiting = "MATCH (x:" + schema.LabelWaiting + ")"
	rows, err := s.auto(ctx, neo4j.AccessModeRead, waiting+" RETURN x.id, x.data, EXISTS { (:Extraction {id: x.id}) } LIMIT 500")
	if err != nil || len(rows) == 0 {
		return false, err
	}
	var ids []string
	var left [][]byte
	for _, row := range rows {
		ids = append(ids, values(row.Values).text(0))
		if loaded, _ := row.Values[2].(bool); !loaded {
			left = append(left, values(row.Values).data(1))
		}
	}
	b, err := graph.PlanHeld(left)
	if err != nil {
		return false, err
	}
	if _, err := s.Load(ctx, b); err != nil {
		return false, err
	}
	return true, s.patiently(ctx, func() error {
		return s.write(ctx, func(q query) error {
			_, err := q.rows(waiting+" WHERE x.id IN $in.ids DELETE x", map[string]any{"ids": ids})
			return err
		})
	})
}
