import type { Concept } from './thesaurus'
import { readSector } from './thesaurus'
import { aquaculture } from './sectors/aquaculture'

/** All sectors' concepts, in one list. */
export const CONCEPTS: readonly Concept[] = Object.entries({ aquaculture })
  .flatMap(([sector, list]) => readSector(sector, list))
