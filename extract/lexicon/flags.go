package lexicon

// Flag is a set of what else is known of a verb or noun.
type Flag uint16

// The flags. Topic to Ally tell the role of the object of the preposition in an
// entry of VerbWith; without one of them that object is the one acted on.
const (
	Reciprocal Flag = 1 << iota // subject and partner act on each other: "meet with"
	Patient                     // the subject of the intransitive undergoes it: "the bomb exploded"
	Weak                        // the lemma has other frequent senses: the type is a guess
	Goods                       // the direct object is what is handed over, the one acted on is under the preposition
	Topic                       // the phrase tells what it is about: "agree on"
	Place                       // the phrase tells where, or where to or from: "arrive in"
	Thing                       // the phrase tells what is given or taken: "supply with"
	Recipient                   // the phrase tells who receives: "give to"
	Instrument                  // the phrase tells the means: "attack with"
	Ally                        // the phrase tells who acts alongside: "conspire with"
	Parties                     // of the type only where a party or an event is acted on: "tried the man", not "tried the method"
)

var flagNames = map[string]Flag{
	"recip": Reciprocal, "patient": Patient, "weak": Weak, "goods": Goods, "topic": Topic, "place": Place,
	"thing": Thing, "recipient": Recipient, "instrument": Instrument, "ally": Ally, "party": Parties,
}

// Class is a set of semantic classes of a verb.
type Class uint32

// The classes of verbs.
const (
	Report      Class = 1 << iota // tells content as a fact: say, announce
	Claim                         // tells content that the speaker alone vouches for: allege
	Deny                          // tells content as untrue
	Cognition                     // thinks, believes, expects
	Aspect                        // a phase of another event: begin, continue, stop
	Begin                         // its first phase
	Continue                      // its middle
	Stop                          // its last
	Attempt                       // tries: the event may not come about
	Plan                          // intends, threatens, agrees: the event is still to come
	Promise                       // commits the subject to the event
	Negative                      // its complement did not happen: fail, refuse, prevent
	Implicative                   // its complement did happen: manage, force
	Causative                     // its object does the event of its complement: force, order
	Perception                    // sees, hears
	State                         // is, has, contains: no event by itself
	Copular                       // links the subject with what it is
	Mutual                        // subject and partner, or a plural subject, act on each other
	Undergo                       // the subject of the intransitive is affected: die, collapse
	Measure                       // a quantity changes: rise, fall
	Raising                       // its subject belongs to its complement: seem, happen
	Giving                        // takes a recipient and a thing: "gave them arms"
	Motion                        // its subject changes place
	Occur                         // the subject is itself the event: "the attack happened"
	Naming                        // "called him a traitor"
	Appointing                    // "elected her president"
	Modal                         // close to an auxiliary: need, dare
	Hearsay                       // its passive with an infinitive only says that others say so: "is said to have fled"
	Reacting                      // meets, judges or foils what another plans or does: oppose, praise
	Wielding                      // its object, or its subject alone, is the weapon: "fired rockets", "the bomb went off"
)

var classNames = map[string]Class{
	"report": Report, "claim": Claim, "deny": Deny, "cognition": Cognition, "aspect": Aspect, "begin": Begin,
	"continue": Continue, "stop": Stop, "attempt": Attempt, "plan": Plan, "promise": Promise, "negative": Negative,
	"implicative": Implicative, "causative": Causative, "perception": Perception, "state": State, "copular": Copular,
	"reciprocal": Mutual, "patient": Undergo, "measure": Measure, "raising": Raising, "giving": Giving,
	"motion": Motion, "occur": Occur, "naming": Naming, "appointing": Appointing, "modal": Modal,
	"wielding": Wielding, "hearsay": Hearsay, "reacting": Reacting,
}

// Is reports whether the verb is in any of the given classes.
func (c Class) Is(any Class) bool { return c&any != 0 }

// Refuses reports whether the verb tells a deed that denies what follows it: "refused to", not "failed to" or "denied".
func (c Class) Refuses() bool { return c.Is(Negative) && !c.Is(Deny) }
