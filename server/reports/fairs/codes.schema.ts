import { z } from 'zod'

/** Every figure of a fair's report by what it is about, in the order in which a fair becomes contracts. */
export const fairFiguresOf = {
  participation: ['exhibitors', 'visiting-organisations', 'booths', 'booths-taken', 'booths-paid', 'technologies', 'needs'],
  people: ['tickets', 'people-came', 'leads'],
  meetings: [
    'wishes',
    'wishes-accepted',
    'meetings',
    'meetings-held',
    'meetings-missed',
    'meetings-cancelled',
    'meetings-open',
    'second-meetings',
  ],
  conversion: ['pairs', 'pairs-deal', 'pairs-memorandum', 'pairs-contract'],
  outcomes: ['deals', 'memoranda', 'contracts', 'registrations', 'implementations', 'failures'],
  values: ['potential-value', 'signed-value', 'registered-value', 'paid-value'],
} as const

export type FairGroup = keyof typeof fairFiguresOf

export const fairGroups = Object.keys(fairFiguresOf) as FairGroup[]

export type FairFigure = (typeof fairFiguresOf)[FairGroup][number]

export const fairFigures = fairGroups.flatMap((group): FairFigure[] => [...fairFiguresOf[group]]) as [FairFigure, ...FairFigure[]]

/** Values are sums of đồng over records; everything else counts records. The four values are never added together. */
export function isFairValue(figure: FairFigure): boolean {
  return (fairFiguresOf.values as readonly string[]).includes(figure)
}

/** When it is asked what has become of the pairs that met: so many months after the fair's last day, and today. */
export const milestones = ['3', '6', '12', 'now'] as const

export type Milestone = (typeof milestones)[number]

/** How far a pair has come; the furthest of its deals counts. */
export const pairStages = ['nothing', 'failed', 'deal', 'memorandum', 'signed', 'registered', 'done'] as const

export type PairStage = (typeof pairStages)[number]

/** The records asked for in an address: those of a figure, or the pairs that stood somewhere at some time. */
export const fairRecordsSchema = z.union([
  z.object({ figure: z.enum(fairFigures), page: z.coerce.number().int().min(1).max(100_000).catch(1) }),
  z.object({ after: z.enum(milestones), stage: z.enum(pairStages), page: z.coerce.number().int().min(1).max(100_000).catch(1) }),
])

export type FairRecordsAsked = z.infer<typeof fairRecordsSchema>

/** What the Office sends with the report. */
export const reportFairSchema = z.object({
  recipient: z.string().trim().min(3).max(300),
  assessment: z.string().trim().max(5_000).default(''),
})

export type ReportFairInput = z.infer<typeof reportFairSchema>
