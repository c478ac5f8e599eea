import { NeedScorer } from './criteria/text'
import { type Explanation, explainPair } from './explain'
import { readNeed, readOffer } from './index/fields'
import { fromExcerpt, type StatisticsExcerpt } from './index/statistics'
import { queryVector, recordVector } from './index/vectors'
import { Vocabulary } from './index/vocabulary'
import { DEFAULT_PARAMETERS, type Parameters } from './parameters'
import { parametersHash } from './provenance'
import { findingsOf, scorePoints } from './rank'
import type { NeedRecord, OfferRecord } from './records'
import { countTerms } from './text/analysis'
import { untaughtReader } from './text/diacritics/readings'
import type { Reader } from './text/reading'
import type { Reading } from './text/tokens'
import { keep } from './text/kept-text'
import { CONCEPTS } from './thesaurus/concepts'
import { type Concept, thesaurusOf } from './thesaurus/thesaurus'

/**
 * The score of one pair without an index: two records, the statistics that were in force, the parameters and the
 * thesaurus. Gives what the index gave with the same inputs, however many years later.
 */
export function scorePair(
  need: NeedRecord,
  offer: OfferRecord,
  statistics: StatisticsExcerpt,
  parameters: Parameters = DEFAULT_PARAMETERS,
  concepts: readonly Concept[] = CONCEPTS,
): Explanation {
  const vocabulary = new Vocabulary()
  const thesaurus = thesaurusOf(concepts, parameters.text.broader)
  const asked = readNeed(need, parameters.text.needFields, thesaurus, sayingAgain(statistics.readings ?? []))
  const query = queryVector(countTerms(asked, vocabulary, true), parameters.text, fromExcerpt(statistics, vocabulary))
  const offered = readOffer(offer, parameters.text.offerFields, thesaurus, untaughtReader(concepts))
  const vector = recordVector(countTerms(offered, vocabulary), parameters.text)
  const scorer = new NeedScorer()
  scorer.load(query, vocabulary.size)
  const points = scorePoints(findingsOf(need, offer), scorer.found(vector), parameters)
  return explainPair({ query, scorer, asked: keep(asked), vector, offered: keep(offered), points }, parameters, vocabulary, thesaurus)
}

/** A reader that says what was noted, text after text. */
function sayingAgain(noted: readonly Reading[][][]): Reader {
  let next = 0
  return (tokens) => noted[next++] ?? tokens.map(({ text }) => [{ text, share: 1 }])
}

/** SHA-256 of these parameters with the thesaurus of this version. */
export function hashWithThesaurus(parameters: Parameters): string {
  return parametersHash(parameters, CONCEPTS)
}
