// Package spacy runs a spaCy v3 CNN pipeline for English: tagger, dependency
// parser, entity recognizer, attribute ruler and lemmatizer, in pure Go.
//
// A pipeline is read from its wheel or from an unpacked folder; widths, depths,
// labels and tables come from its files. The arithmetic follows spaCy 3.8 and
// thinc 8.3: given the same tokens and norms it gives the same analysis, but for
// scores so close that the order of float32 additions decides.
//
//	text → Word (the caller's tokenizer)
//	     → wordType: hashed attributes → embedding, once a word
//	     → tok2vec: residual windows over the embeddings
//	     → tagger, parser, recognizer: scores of labels and moves
//	     → ruler and lemmatizer: parts of speech and lemmas
//
// What it does not run is refused when the pipeline is read: transformers,
// floret vectors, mish layers, beam search. Components that give nothing of an
// Analysis (senter, textcat, …) are passed over.
package spacy
