//go:build unix

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"os"
	"slices"
	"time"
)

// neo4jServer is a store in a server; it is asked over HTTP, another way than
// newsgraph's own.
type neo4jServer struct {
	http string // HOST:PORT
}

var client = &http.Client{Timeout: 2 * time.Minute}

// counted are the statements of the census. The names of counts that a SQLite store
// has too are those of its tables.
var counted = map[string]string{
	"article":                    "MATCH (n:Article) RETURN count(n)",
	"event":                      "MATCH (n:Event) RETURN count(n)",
	"thing":                      "MATCH (n:Entity|Place) RETURN count(n)",
	"sentence":                   "MATCH (n:Sentence) RETURN count(n)",
	"role":                       "MATCH (:Event)-[r:PERFORMED|TARGETED|HAPPENED_AT|USED|SAID_BY]-() RETURN count(r)",
	"evidence":                   "MATCH (:Event)-[r:EVIDENCED_BY]->() RETURN count(r)",
	"link":                       "MATCH (n:LinkKey) RETURN count(n)",
	"decided":                    "MATCH (n:Newsgraph) WHERE n.decided IS NOT NULL RETURN count(n)",
	"keys twice":                 "MATCH (n:LinkKey) WITH n.key AS k, n.article AS a, count(*) AS n WHERE n > 1 RETURN count(*)",
	"extractions of no article":  "MATCH (x:Extraction) WHERE NOT EXISTS { (:Article {id: x.id, hash: x.hash}) } RETURN count(x)",
	"articles of no extraction":  "MATCH (a:Article) WHERE NOT EXISTS { (:Extraction {id: a.id, hash: a.hash}) } RETURN count(a)",
	"names of nothing":           "MATCH (a:Alias) WHERE NOT (a)-[:NAMES]->() RETURN count(a)",
	"what waits for an upgrade":  "MATCH (n:Waiting) RETURN count(n)",
	"relationships in all":       "MATCH ()-[r]->() RETURN count(r)",
	"nodes in all":               "MATCH (n) RETURN count(n)",
	"articles, over their names": "MATCH (:Alias)-[r:NAMES]->() RETURN coalesce(sum(r.articles), 0)",
}

// none are counts that are 0 in any store that is whole.
var none = census{"keys twice": 0, "extractions of no article": 0, "articles of no extraction": 0, "names of nothing": 0, "what waits for an upgrade": 0}

func (s neo4jServer) wipe() error {
	_, err := s.ask("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS")
	return err
}

// settle waits until the server has done with loaders that are dead: it may have had
// the last commit of one, and do it only now.
func (s neo4jServer) settle() error {
	for begun := time.Now(); ; time.Sleep(50 * time.Millisecond) {
		n, err := s.ask("SHOW TRANSACTIONS YIELD metaData WHERE metaData.newsgraph IS NOT NULL RETURN count(*)")
		if err != nil || n[0] == 0 {
			return err
		}
		if time.Since(begun) > time.Minute {
			return errors.New("a minute after its death the loader still has a transaction on the server")
		}
	}
}

func (s neo4jServer) articles() (int, error) {
	n, err := s.ask(counted["article"])
	if err != nil {
		return 0, err
	}
	return n[0], nil
}

func (s neo4jServer) census() (census, error) {
	names := slices.Sorted(maps.Keys(counted))
	var statements []string
	for _, name := range names {
		statements = append(statements, counted[name])
	}
	counts, err := s.ask(statements...)
	if err != nil {
		return nil, err
	}
	out := census{}
	for i, name := range names {
		out[name] = counts[i]
	}
	if wrong := out.differs(none); wrong != "" {
		return nil, fmt.Errorf("the books are wrong: %s", wrong)
	}
	return out, nil
}

// answer is what the server's HTTP interface replies.
type answer struct {
	Results []struct{ Data []struct{ Row []int } }
	Errors  []struct{ Message string }
}

// ask runs statements in a transaction of their own, and returns the one number of
// each: 0 for those that give none.
func (s neo4jServer) ask(statements ...string) ([]int, error) {
	var question struct {
		Statements []map[string]string `json:"statements"`
	}
	for _, cypher := range statements {
		question.Statements = append(question.Statements, map[string]string{"statement": cypher})
	}
	var a answer
	if err := s.post(question, &a); err != nil {
		return nil, err
	}
	if len(a.Errors) > 0 || len(a.Results) != len(statements) {
		return nil, fmt.Errorf("%q: %v", statements, a.Errors)
	}
	numbers := make([]int, len(statements))
	for i, r := range a.Results {
		if len(r.Data) == 1 {
			numbers[i] = r.Data[0].Row[0]
		}
	}
	return numbers, nil
}

func (s neo4jServer) post(question any, to *answer) error {
	body, err := json.Marshal(question)
	if err != nil {
		return err
	}
	request, err := http.NewRequest(http.MethodPost, "http://"+s.http+"/db/neo4j/tx/commit", bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	request.SetBasicAuth("neo4j", os.Getenv("NEO4J_PASSWORD"))
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }() // it was only read
	if err := json.NewDecoder(response.Body).Decode(to); err != nil {
		return fmt.Errorf("%s: %w", response.Status, err)
	}
	return nil
}
