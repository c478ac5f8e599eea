/** A text in Vietnamese, and in English where the author wrote both. Paragraphs are separated by a blank line. */
export interface Text {
  vi: string
  en?: string
}

export type OrganisationKind = 'enterprise' | 'institute' | 'university' | 'technology-firm' | 'intermediary' | 'individual'

export type TransferMode =
  | 'assignment'
  | 'partial-assignment'
  | 'exclusive-licence'
  | 'non-exclusive-licence'
  | 'sub-licence'
  | 'technical-service'
  | 'capital-contribution'
  | 'franchise'
  | 'machinery-with-technology'
  | 'turnkey'
  | 'training'
  | 'joint-development'
  | 'spin-off'

export type RightKind =
  | 'invention'
  | 'utility-solution'
  | 'industrial-design'
  | 'layout-design'
  | 'trademark'
  | 'geographical-indication'
  | 'plant-variety'
  | 'copyright-software'
  | 'trade-secret'
  | 'initiative'

export interface OrganisationContent {
  /** Unique over all sectors, e.g. `aquaculture-institute`. */
  key: string
  kind: OrganisationKind
  name: Text
  /** Nine digits; the tenth, the check digit, is computed. Absent for an individual. */
  taxBase?: string
  /** Two-digit code of one of the 34 provinces. */
  province: string
  /** Three-digit codes of fields of science. */
  fields: string[]
  about: Text
  /** The first one owns the organisation's page; e-mail is made from the key. */
  people: { name: string; title: string }[]
}

export interface TechnologyContent {
  /** Unique over all sectors, e.g. `aquaculture-t01`. */
  key: string
  owner: string
  title: Text
  summary: Text
  description: Text
  applications: Text
  /** What it does better than today's practice: both figures in the same unit, and where the figure was measured. */
  advantages: { aspect: Text; ours: number; today: number; unit: string; source: Text }[]
  keywords: string[]
  fields: string[]
  trl: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
  trlEvidence: Text
  rights: {
    kind: RightKind
    title: string
    number?: string
    filedOn?: string
    grantedOn?: string
    status: 'filed' | 'published' | 'granted' | 'held'
  }[]
  modes: TransferMode[]
  /** VND. */
  price: { kind: 'indicative' | 'floor' | 'firm' | 'negotiable'; min?: number; max?: number }
  /** Shares in per cent, adding up to 100. */
  owners: { name: string; share: number }[]
  origin: { kind: 'own' } | { kind: 'state-funded'; task: string }
  /** Know-how that only the other side of an NDA may read. */
  confidential: string
}

export interface NeedContent {
  /** Unique over all sectors, e.g. `aquaculture-n01`. */
  key: string
  organisation: string
  title: Text
  problem: Text
  currentProcess: Text
  figures: { name: Text; baseline: number; target: number; unit: string }[]
  constraints: Text
  fields: string[]
  trlMin: number
  trlMax: number
  modes: TransferMode[]
  /** VND. */
  budget: { min?: number; max?: number }
  /** Months from the day of posting. */
  monthsToDeadline: number
  province: string
  expects: Text
  anonymous: boolean
  /** Keys of the technologies of the same file that truly answer it, best first. Empty where nothing on the exchange does. */
  answeredBy: string[]
}

export interface SectorContent {
  organisations: OrganisationContent[]
  technologies: TechnologyContent[]
  needs: NeedContent[]
}
