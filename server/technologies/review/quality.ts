import { contactDataOf } from '#server/platform/contact-data'
import { missing } from '../completeness'
import { embargoOn } from '../embargo'
import type { TechnologyContent } from '../technologies.schema'

/** One thing that an officer looks at before publishing; `ok` is what the exchange itself can tell, a hint and no verdict. */
export interface Check {
  key: 'complete' | 'title' | 'summary' | 'sources' | 'evidence' | 'right' | 'state-task' | 'contact-data' | 'english' | 'embargo'
  ok: boolean
}

/** Words of a title; a name of three words or fewer hardly says which problem is solved. */
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length

/** The texts that everybody reads. */
const publicTexts = (content: TechnologyContent): string[] => [
  content.titleVi,
  content.titleEn,
  content.summaryVi,
  content.summaryEn,
  content.descriptionVi,
  content.descriptionEn,
  content.applicationsVi,
  content.applicationsEn,
  content.trlEvidenceVi,
  content.trlEvidenceEn,
  ...content.keywords,
  ...content.advantages.flatMap(({ aspectVi, aspectEn, sourceVi, sourceEn }) => [aspectVi, aspectEn, sourceVi, sourceEn]),
  ...content.files.map(({ caption }) => caption),
]

export function contactDataIn(content: TechnologyContent): string[] {
  return [...new Set(publicTexts(content).flatMap(contactDataOf))]
}

/** A registered right has a number, and nothing of it lies ahead. */
function isPlausible({ status, number, filedOn, grantedOn }: TechnologyContent['rights'][number], today: string): boolean {
  return (status === 'held' || number !== '') && (filedOn ?? '') <= today && (grantedOn ?? '') <= today
}

export function checklistOf(content: TechnologyContent, today: string): Check[] {
  const summary = content.summaryVi || content.summaryEn
  const documented = content.files.some(({ use }) => use === 'document')
  const checks: [Check['key'], boolean][] = [
    ['complete', Object.keys(missing(content)).length === 0],
    ['title', wordsIn(content.titleVi || content.titleEn) > 3],
    ['summary', summary.length >= 80],
    ['sources', content.advantages.length > 0 && content.advantages.every(({ sourceVi, sourceEn }) => (sourceVi || sourceEn).length >= 10)],
    // From here on somebody has measured something, so there is a paper to show.
    ['evidence', (content.trl ?? 0) < 5 || documented || (content.trlEvidenceVi || content.trlEvidenceEn).length >= 40],
    ['right', content.rights.every((right) => isPlausible(right, today))],
    ['state-task', content.origin !== 'state-funded' || content.originTask !== ''],
    ['contact-data', contactDataIn(content).length === 0],
    ['english', content.titleEn !== '' && content.summaryEn !== ''],
    ['embargo', embargoOn(today, content) === null],
  ]
  return checks.map(([key, ok]) => ({ key, ok }))
}
