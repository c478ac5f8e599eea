import { aquaculture } from './sectors/aquaculture'
import { crops } from './sectors/crops'
import { livestock } from './sectors/livestock'
import { type Concept, readSector } from './thesaurus'

/** All sectors' concepts, in one list. */
export const CONCEPTS: readonly Concept[] = Object.entries({ aquaculture, crops, livestock })
  .flatMap(([sector, list]) => readSector(sector, list))
