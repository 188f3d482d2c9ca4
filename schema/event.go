package schema

// Event is one action that the text tells: who did what to whom, where, when,
// and who says so. A nil field is one that the text leaves unsaid.
type Event struct {
	ID         string     `json:"id"`
	Actor      *Entity    `json:"actor"`
	Action     Action     `json:"action"`
	Target     *Entity    `json:"target"`
	Toll       *Toll      `json:"toll"` // how many people it killed, injured, …
	Place      *Place     `json:"place"`
	Time       *Time      `json:"time"`
	Instrument *Entity    `json:"instrument"`
	Source     *Entity    `json:"source"` // who says so, when the text attributes it
	Status     Status     `json:"status"`
	Confidence float64    `json:"confidence"` // 0…1
	Rule       string     `json:"rule"`       // the construction that gave it, as "active" or "nominal"
	Evidence   []Evidence `json:"evidence"`   // at least one, in text order
}

// Action is the article's own word for what was done, and its type.
type Action struct {
	Text  string `json:"text"`  // as written, with particles: "carried out"
	Lemma string `json:"lemma"` // base form: "carry out"
	Type  Type   `json:"type"`
}

// Entity is a mention of somebody or something, with the name it resolves to.
type Entity struct {
	Text string `json:"text"` // as written
	Name string `json:"name"` // resolved name; Text where nothing better is known
	Kind string `json:"kind"` // one of the Kind constants
	ID   string `json:"id"`   // stable across articles: the same for the same Name
	// Reason says why Text stands for Name: "name", "alias", "pronoun", …; one of the
	// reasons of extract/refer, or "decided" where the user did.
	Reason string `json:"reason,omitempty"`
	// Parent is what the entity belongs to, where the gazetteer tells: the state of a
	// ministry, the network of a branch.
	Parent Parent `json:"parent,omitzero"`
}

// Parent is the body or state that an entity belongs to; the zero Parent is none.
type Parent struct {
	Name string `json:"name"`
	Kind string `json:"kind"` // one of the Kind constants
	ID   string `json:"id"`
}

// The kinds of entity. Each but KindEntity is a node label beside Entity.
const (
	KindPerson       = "person"
	KindOrganization = "organization"
	KindCountry      = "country"
	KindGroup        = "group" // armed groups, peoples, crowds: "protesters"
	KindPlace        = "place" // a place that acts or is acted on
	KindObject       = "object"
	KindEntity       = "entity" // nothing better is known
)

// Place is where an event happened.
type Place struct {
	Text string   `json:"text"`
	Name string   `json:"name"`
	Kind string   `json:"kind"` // "country", "admin1", "city", "region", … or "place" when unresolved
	ID   string   `json:"id"`
	Path []string `json:"path,omitempty"` // names from the place itself up to its country
	// PathIDs are the ids of the places of Path, in the same order, where they
	// are known; an empty one, like an absent list, stands for PlaceID of the rest
	// of the path.
	PathIDs []string `json:"path_ids,omitempty"`
	Lat     *float64 `json:"lat,omitempty"` // degrees, WGS 84; nil when unresolved
	Lon     *float64 `json:"lon,omitempty"`
	Basis   string   `json:"basis,omitempty"` // where the place was told: "clause", "noun", "sentence", "dateline"
}

// Time is an interval of whole days. Its precision is never finer than the text.
type Time struct {
	Text      string `json:"text"`
	From      string `json:"from"`      // YYYY-MM-DD, inclusive
	To        string `json:"to"`        // YYYY-MM-DD, inclusive
	Precision string `json:"precision"` // "day", "month", "year", "range"
	Basis     string `json:"basis"`     // "text", "weekday", "relative"; "event" counted from another event, "context" and "incident" told of another
}

// BasisPublication is the basis of a time that no phrase tells: the article's own day,
// which headlines in the present tense have. Whatever the text tells goes before it.
const BasisPublication = "publication"

// Evidence is a sentence that tells an event. Start and End are its byte range
// in the article's Text; Sentence is that range, verbatim.
type Evidence struct {
	Sentence string `json:"sentence"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
}

// Status says how sure the text itself is that the event happened.
type Status string

// The statuses of an event.
const (
	Happened Status = "happened"
	Planned  Status = "planned" // intended, threatened, possible, future
	Alleged  Status = "alleged" // claimed or reported by an interested party
	Denied   Status = "denied"  // said not to have happened
)
