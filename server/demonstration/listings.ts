import { REASONS } from '#db/reference/reasons'
import type { NeedContent, TechnologyContent } from '#db/seed/content/shape'
import { confirmNeed, publishNeed, returnNeed, submitNeed, writeNeed } from '#server/needs/needs'
import type { Person } from '#server/platform/actor'
import { today } from '#server/platform/clock'
import { newId } from '#server/platform/id'
import {
  addFile,
  confirmTechnology,
  publishTechnology,
  returnTechnology,
  submitTechnology,
  withdrawTechnology,
  writeTechnology,
} from '#server/technologies/technologies'
import { needInput, sectors, technologyInput } from './content'
import { drawIllustration } from './illustrations'
import type { Stage } from './stage'

/** The last of a sector's technologies stand where a newcomer wants to see the Office's work: waiting, returned, unfinished. */
const unfinished = ['in-review', 'returned', 'draft'] as const

export function reason(list: string, index = 0): string {
  const codes = REASONS.filter((entry) => entry.list === list && !entry.needs_note).map(({ code }) => code)
  return codes[index % codes.length] ?? 'other'
}

/**
 * Lists every technology of the content over the two years, and keeps most of them confirmed until today. What answers an
 * old need was there before it was asked.
 */
export function listTechnologies(stage: Stage): void {
  const answers = new Map<string, number>()
  for (const need of sectors.flatMap((sector) => sector.needs)) {
    const asked = stage.needs.get(need.key)?.daysAgo ?? 0
    for (const key of need.answeredBy) answers.set(key, Math.max(answers.get(key) ?? 0, asked))
  }
  for (const [place, sector] of sectors.entries()) {
    for (const [index, technology] of sector.technologies.entries()) {
      const last = index - (sector.technologies.length - 1)
      const kind = last === 0 ? unfinished[place % 3] : undefined
      const asked = answers.get(technology.key) ?? 0
      const unhurried = stage.chance.between(30, 640)
      listTechnology(
        stage,
        technology,
        kind ? stage.chance.between(1, 9) : Math.min(655, Math.max(unhurried, asked > 170 ? asked + 12 : 0)),
        kind,
      )
    }
  }
}

function listTechnology(stage: Stage, content: TechnologyContent, daysAgo: number, kind: (typeof unfinished)[number] | undefined): void {
  const id = newId()
  const writer = () => stage.editorOf(content.owner)
  stage.technologies.set(content.key, id)
  stage.timeline.on(daysAgo + 3, 9, () => writeTechnology(writer(), id, technologyInput(content, today()), content.confidential))
  // Some suppliers send no picture, as they do.
  if (content.key.length % 3 > 0) stage.timeline.on(daysAgo + 3, 11, () => illustrate(writer(), id, content))
  if (kind === 'draft') return
  stage.timeline.on(daysAgo + 2, 10, () => submitTechnology(writer(), id))
  if (kind === 'in-review') return
  if (kind === 'returned') {
    stage.timeline.on(daysAgo, 15, () => returnTechnology(stage.officer, id, { reason: reason('return-technology', daysAgo), note: '' }))
    return
  }
  stage.timeline.on(daysAgo, 14, () => publishTechnology(stage.officer, id))
  // Some suppliers forget to confirm, as they do: their listings expire.
  const forgets = stage.chance.between(1, 25) === 1
  // Nobody confirms what they have withdrawn.
  const withdrawnAt = !forgets && daysAgo > 300 && stage.chance.between(1, 40) === 1 ? 20 : 0
  for (let at = daysAgo - 170; at > withdrawnAt && !forgets; at -= 170) stage.timeline.on(at, 8, () => confirmTechnology(writer(), id))
  if (withdrawnAt > 0) {
    stage.timeline.on(withdrawnAt, 16, () => withdrawTechnology(writer(), id, { reason: reason('withdraw-technology'), note: '' }))
  }
}

async function illustrate(writer: Person, id: string, { key, fields }: TechnologyContent): Promise<void> {
  const bytes = await drawIllustration(key, fields[0] ?? '')
  const upload = { field: 'picture', name: `${key}.png`, bytes }
  await addFile(writer, id, { use: 'picture', caption: 'Hình minh hoạ', upload })
}

/** Posts every need: half of them long ago, answered and over by now, the others in the last months. */
export function postNeeds(stage: Stage): void {
  for (const [place, sector] of sectors.entries()) {
    for (const [index, need] of sector.needs.entries()) {
      const past = index % 2 === 1 && need.answeredBy.length > 0
      const newest = Math.min(150, need.monthsToDeadline * 30 - 25)
      const daysAgo = past ? stage.chance.between(need.monthsToDeadline * 30 + 60, 640) : stage.chance.between(6, Math.max(7, newest))
      const state = index === sector.needs.length - 1 && place % 4 < 2 ? (place % 4 === 0 ? 'in-review' : 'returned') : 'published'
      postNeed(stage, need, state === 'published' ? daysAgo : stage.chance.between(1, 5), state)
    }
  }
}

function postNeed(stage: Stage, content: NeedContent, daysAgo: number, state: 'published' | 'in-review' | 'returned'): void {
  const id = newId()
  const writer = () => stage.editorOf(content.organisation)
  stage.needs.set(content.key, { id, daysAgo })
  stage.timeline.on(daysAgo + 1, 9, () => writeNeed(writer(), id, needInput(content, today())))
  stage.timeline.on(daysAgo + 1, 11, () => submitNeed(writer(), id))
  if (state === 'in-review') return
  if (state === 'returned') {
    stage.timeline.on(daysAgo, 15, () => returnNeed(stage.officer, id, { reason: reason('return-need', daysAgo), note: '' }))
    return
  }
  stage.timeline.on(daysAgo, 15, () => publishNeed(stage.officer, id))
  const over = daysAgo - content.monthsToDeadline * 30
  for (let at = daysAgo - 170; at > Math.max(0, over); at -= 170) stage.timeline.on(at, 8, () => confirmNeed(writer(), id))
}
