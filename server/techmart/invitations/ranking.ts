/** What an organisation has that fits a fair. Numbers alone: of whose records they are made, a reason never says. */
export interface Fit {
  organisationId: string
  /** Published technologies and needs in the fair's fields, and the fields that they touch. */
  technologies: number
  needs: number
  fields: string[]
  /** Suggestions of the matching engine between its records and those of organisations that come, and the best score of them, 0 to 100. */
  matches: number
  best: number
  /** Its records among those that the search finds for the theme. */
  theme: number
}

/** One sentence of why; the texts stand under `fair-invitations:reasons`. */
export type Reason =
  | { kind: 'matches'; count: number; best: number }
  | { kind: 'theme'; count: number }
  | { kind: 'technologies' | 'needs'; count: number; fields: string[] }

export interface Weighed {
  /** 0 to 100: what a match says counts most, then the theme's words, then the fields. */
  score: number
  asRole: 'exhibitor' | 'visitor'
  reasons: Reason[]
}

const MATCH_WEIGHT = 0.5
const MORE_MATCHES = 2
const THEME_POINTS = 8
const FIELD_POINTS = 4

/** Weighs what fits and says why, the strongest first. */
export function weighFit<Of extends Fit>(fit: Of): Of & Weighed {
  const { technologies, needs, fields, matches, best, theme } = fit
  const fromMatches = matches === 0 ? 0 : Math.min(60, best * MATCH_WEIGHT + (matches - 1) * MORE_MATCHES)
  const fromTheme = Math.min(24, theme * THEME_POINTS)
  const fromFields = Math.min(16, (technologies + needs) * FIELD_POINTS)
  const reasons: Reason[] = [
    ...(matches > 0 ? [{ kind: 'matches' as const, count: matches, best: Math.round(best) }] : []),
    ...(theme > 0 ? [{ kind: 'theme' as const, count: theme }] : []),
    ...(technologies > 0 ? [{ kind: 'technologies' as const, count: technologies, fields: fields.slice(0, 3) }] : []),
    ...(needs > 0 ? [{ kind: 'needs' as const, count: needs, fields: fields.slice(0, 3) }] : []),
  ]
  return {
    ...fit,
    score: Math.round((fromMatches + fromTheme + fromFields) * 10) / 10,
    // Who has technologies to show is asked to show them; who only seeks, to come.
    asRole: technologies > 0 ? 'exhibitor' : 'visitor',
    reasons,
  }
}

/** The best fit first; of equals the one whose id comes first, so that pages do not shuffle. */
export function rankFits<Of extends Fit>(fits: readonly Of[]): (Of & Weighed)[] {
  return fits
    .map(weighFit)
    .filter(({ reasons }) => reasons.length > 0)
    .sort((one, other) => other.score - one.score || (one.organisationId < other.organisationId ? -1 : 1))
}

export type Ranked = Fit & Weighed
