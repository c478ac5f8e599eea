import { NeedScorer } from './criteria/text'
import { type Explanation, explainPair } from './explain'
import { needPassages, offerPassages } from './index/fields'
import { fromExcerpt, type StatisticsExcerpt } from './index/statistics'
import { queryVector, recordVector } from './index/vectors'
import { Vocabulary } from './index/vocabulary'
import { DEFAULT_PARAMETERS, type Parameters } from './parameters'
import { findingsOf, scorePoints } from './rank'
import type { NeedRecord, OfferRecord } from './records'
import { countTerms } from './text/analysis'
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
  const counted = countTerms(needPassages(need, parameters.text.needFields), vocabulary, thesaurus, true)
  const query = queryVector(counted, parameters.text, fromExcerpt(statistics, vocabulary))
  const offered = countTerms(offerPassages(offer, parameters.text.offerFields), vocabulary, thesaurus)
  const vector = recordVector(offered, parameters.text)
  const scorer = new NeedScorer()
  scorer.load(query, vocabulary.size)
  const points = scorePoints(findingsOf(need, offer), scorer.found(vector), parameters)
  return explainPair({ need, offer, query, vector, points }, parameters, vocabulary, thesaurus)
}
