import { type Member, buildMember } from '#server/organisations/organisations.fixtures'
import { buildOfficer } from '#server/identity/identity.fixtures'
import type { Actor } from '#server/platform/actor'
import { newId } from '#server/platform/id'
import { publishNeed, submitNeed, writeNeed } from './needs'
import { type NeedContent, needContentSchema } from './needs.schema'

/** A whole need of a dye house, as its author would write it. */
export function needContent(overrides: Partial<NeedContent> = {}): NeedContent {
  const content = needContentSchema('vi').parse({
    titleVi: 'Nước thải xưởng nhuộm vẫn đỏ sau bể phèn',
    titleEn: 'Dye-house waste water is still red after the alum tank',
    problemVi: 'Nước qua bể phèn và bể sục khí mà ra tới mương vẫn đỏ, hai lần bị lập biên bản.',
    currentProcessVi: 'Thả phèn, lắng, sục khí, lắng rồi xả; mỗi ngày 900 m³.',
    figures: [{ nameVi: 'Màu của nước lúc xả', nameEn: 'Colour at the outlet', baseline: 320, target: 50, unit: 'Pt-Co' }],
    constraintsVi: 'Đất trống còn 120 m², không dừng xưởng quá ba ngày.',
    fields: ['207'],
    province: '37',
    trlMin: 7,
    trlMax: 9,
    modes: ['turnkey', 'technical-service'],
    budgetMin: 2_000_000_000,
    budgetMax: 5_500_000_000,
    expectsVi: 'Chạy thử một tháng bằng nước thật, cam kết số đo, bảo hành hai năm.',
    anonymous: false,
  })
  return { ...content, ...overrides }
}

export interface NeedOverrides extends Partial<NeedContent> {
  id?: string
  /** Who writes it; the owner of a new enterprise where nobody is given. */
  author?: Member
}

/** A complete draft, with its author. */
export async function buildNeed({ id = newId(), author, ...overrides }: NeedOverrides = {}) {
  const writer = author ?? (await buildMember())
  const content = needContent(overrides)
  await writeNeed(writer, id, content)
  return { id, author: writer, organisationId: writer.organisation.id, content }
}

/** A need that waits for the Office. */
export async function buildSubmittedNeed(overrides: NeedOverrides = {}) {
  const need = await buildNeed(overrides)
  await submitNeed(need.author, need.id)
  return need
}

/** A published need. */
export async function buildPublishedNeed({ officer, ...overrides }: NeedOverrides & { officer?: Actor } = {}) {
  const need = await buildSubmittedNeed(overrides)
  await publishNeed(officer ?? (await buildOfficer()), need.id)
  return need
}
