import type { NeedContent } from '#db/seed/content/shape'
import { dismissMatch } from '#server/matching/matching'
import { saveRefinement } from '#server/matching/refinement/refinement'
import { editShortlist, lockShortlist, saveShortlist, shareShortlist } from '#server/matching/shortlists/shortlists'
import { chooseRecordRhythm, chooseRhythm } from '#server/matching/subscriptions/subscriptions'
import { inviteSupplier } from '#server/matching/unmatched/unmatched'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { sectors } from './content'
import { reason } from './listings'
import type { Member } from './people'
import type { Stage } from './stage'

const notes = [
  'Gần với dây chuyền của mình nhất. Hỏi thêm số liệu ở công suất tương đương.',
  'Giá tốt, nhưng cần xem nơi đang vận hành trước khi bàn tiếp.',
  'Để dự phòng nếu hai phương án trên không đạt chỉ tiêu.',
  '',
]

/** How enterprises go about their suggestions: weigh, shorten, lock, share, and choose how they hear of new ones. */
export function choose(stage: Stage): void {
  const needs = sectors.flatMap((sector) => sector.needs).filter(({ key }) => (stage.needs.get(key)?.daysAgo ?? 999) <= 170)
  const own = needs.filter(({ organisation }) => organisation === 'textiles-dyehouse')
  if (own.length > 0) demonstrate(stage, own)
  // Some enterprises find nothing in what is suggested: their needs wait on the Office's board.
  for (const [index, need] of needs.filter(({ organisation }) => organisation !== 'textiles-dyehouse').entries()) {
    if (index % 9 === 4) stage.timeline.on(3, 10, () => setAside(stage, need))
  }
  stage.timeline.on(1, 9, () => invite(stage, needs))
}

function demonstrate(stage: Stage, own: readonly NeedContent[]): void {
  const { timeline } = stage
  const people = (): [Member, Member, Member] => stage.members.get('textiles-dyehouse') as [Member, Member, Member]
  const idOf = (need: NeedContent | undefined) => (need && stage.needs.get(need.key)?.id) ?? ''
  const name = (round: string, need: NeedContent | undefined) => `${round} – ${need?.title.vi ?? ''}`.slice(0, 110)
  /** By what still waits for an answer, most first: much of it has been taken up or set aside in the months before. */
  const byOpen = async () => {
    const counted = await Promise.all(own.map(async (need) => ({ need, open: (await suggestionsOf(idOf(need))).length })))
    return counted.sort((a, b) => b.open - a.open).map(({ need }) => need)
  }
  let first: NeedContent | undefined
  let second: NeedContent | undefined
  timeline.on(120, 8, async () => {
    const [, editor] = people()
    await chooseRhythm(editor, editor.organisation.id, 'daily')
  })
  timeline.on(5, 8, async () => {
    const [owner, , viewer] = people()
    await chooseRhythm(viewer, viewer.organisation.id, 'never')
    await chooseRecordRhythm(owner, 'need', idOf(own[0]), 'weekly')
  })
  timeline.on(4, 9, async () => {
    const [owner] = people()
    ;[first, second = first] = await byOpen()
    if ((await suggestionsOf(idOf(first))).length > 1)
      await saveRefinement(owner, idOf(first), {
        text: 40,
        field: 10,
        trl: 15,
        mode: 5,
        budget: 20,
        place: 4,
        readiness: 3,
        rights: 1,
        language: 1,
        record: 1,
      })
  })
  const locked = newId()
  timeline.on(4, 14, () => shorten(stage, locked, idOf(first), name('Vòng một', first), 3))
  timeline.on(3, 14, async () => {
    const [owner] = people()
    if (!(await exists(locked))) return
    await lockShortlist(owner, locked)
    await shareShortlist(owner, locked, { id: newId(), days: 30, withNotes: false })
  })
  timeline.on(2, 15, () => shorten(stage, newId(), idOf(second), name('Đang cân nhắc', second), 4))
}

/** The best suggestions of a need into a shortlist, with a few words each. */
async function shorten(stage: Stage, id: string, needId: string, name: string, count: number): Promise<void> {
  const owner = stage.members.get('textiles-dyehouse')?.[0]
  const matchIds = (await suggestionsOf(needId)).slice(0, count)
  if (!owner || matchIds.length === 0) return
  await saveShortlist(owner, needId, { id, into: '', name, matchIds })
  const entries = matchIds.map((matchId, index) => ({ matchId, position: index + 1, note: notes[index] ?? '', remove: false }))
  await editShortlist(owner, id, { name, entries })
}

async function setAside(stage: Stage, need: NeedContent): Promise<void> {
  const needId = stage.needs.get(need.key)?.id ?? ''
  for (const [index, matchId] of (await suggestionsOf(needId, 50)).entries())
    await dismissMatch(stage.editorOf(need.organisation), matchId, { reason: reason('dismiss-suggestion', index), note: '' })
}

/** The Office asks one supplier to look at a need whose suggestions were all set aside. */
async function invite(stage: Stage, needs: readonly NeedContent[]): Promise<void> {
  const row = await db()
    .selectFrom('match')
    .innerJoin('need', 'need.id', 'match.need_id')
    .innerJoin('technology', 'technology.id', 'match.technology_id')
    .select(['match.need_id', 'match.technology_id'])
    .where(
      'match.need_id',
      'in',
      needs.map(({ key }) => stage.needs.get(key)?.id ?? ''),
    )
    .where('match.state', '=', 'dismissed')
    .where('need.state', '=', 'published')
    .where('technology.state', '=', 'published')
    .orderBy('match.score', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row) await inviteSupplier(stage.officer, { needId: row.need_id, technologyId: row.technology_id })
}

async function suggestionsOf(needId: string, from = 0): Promise<string[]> {
  const rows = await db()
    .selectFrom('match')
    .select('id')
    .where('need_id', '=', needId)
    .where('state', '=', 'suggested')
    .where('score', '>=', from)
    .orderBy('score', 'desc')
    .limit(10)
    .execute()
  return rows.map(({ id }) => id)
}

async function exists(id: string): Promise<boolean> {
  return (await db().selectFrom('shortlist').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}
