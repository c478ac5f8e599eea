import { aquaculture } from './sectors/aquaculture'
import { crops } from './sectors/crops'
import { digital } from './sectors/digital'
import { energy } from './sectors/energy'
import { environment } from './sectors/environment'
import { food } from './sectors/food'
import { health } from './sectors/health'
import { industry } from './sectors/industry'
import { livestock } from './sectors/livestock'
import { materials } from './sectors/materials'
import { type Concept, readSector } from './thesaurus'

const SECTORS = { aquaculture, crops, livestock, food, environment, energy, materials, industry, digital, health }

/** All sectors' concepts, in one list. */
export const CONCEPTS: readonly Concept[] = Object.entries(SECTORS).flatMap(([sector, list]) => readSector(sector, list))
