import { type Member, buildMember } from '#server/organisations/organisations.fixtures'
import { buildOfficer } from '#server/identity/identity.fixtures'
import type { Person } from '#server/platform/actor'
import { newId } from '#server/platform/id'
import { publishTechnology, submitTechnology, writeTechnology } from './technologies'
import { type TechnologyContent, type TechnologyContentInput, contentSchema } from './technologies.schema'

/** A complete content that the Office would publish. */
export function technologyContent(overrides: TechnologyContentInput = {}): TechnologyContent {
  return contentSchema.parse({
    titleVi: 'Khử màu nước thải dệt nhuộm bằng ozone xúc tác',
    titleEn: 'Removing colour from textile effluent by catalytic ozonation',
    summaryVi: 'Nước thải nhuộm sau xử lý sinh học vẫn còn màu; ozone trên xúc tác cắt liên kết azo, gần như không sinh bùn.',
    summaryEn: 'Dye-house effluent keeps its colour after biological treatment; ozone on a catalyst removes it with almost no sludge.',
    descriptionVi: 'Nước sau bể lắng đi ngược chiều với ozone trong tháp tầng cố định chứa xúc tác viên 3 mm.',
    descriptionEn: 'Secondary effluent flows counter-current to ozone in a fixed-bed column of 3 mm catalyst pellets.',
    applicationsVi: 'Cơ sở dệt nhuộm, khu công nghiệp có nhà máy nhuộm.',
    applicationsEn: 'Dye houses and industrial parks.',
    keywords: ['ozone xúc tác', 'thuốc nhuộm azo'],
    fields: ['207'],
    advantages: [
      {
        aspectVi: 'Độ màu sau xử lý',
        aspectEn: 'Colour after treatment',
        ours: 42,
        today: 160,
        unit: 'Pt-Co',
        sourceVi: 'Pilot 120 m³/ngày, 9 tháng',
      },
    ],
    trl: 7,
    trlEvidenceVi: 'Báo cáo vận hành pilot 120 m³/ngày.',
    rights: [
      {
        kind: 'invention',
        title: 'Xúc tác Fe–Mn dạng viên',
        number: '1-0039914',
        filedOn: '2019-10-18',
        grantedOn: '2024-02-26',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'turnkey'],
    priceKind: 'indicative',
    priceMin: 4_500_000_000,
    priceMax: 12_000_000_000,
    owners: [{ name: 'Trường Đại học Công nghệ Môi trường', share: 100 }],
    origin: 'own',
    ...overrides,
  })
}

export interface BuiltTechnology {
  id: string
  organisationId: string
  /** Who listed it: an owner of the supplier. */
  supplier: Member
  content: TechnologyContent
}

export interface TechnologyOverrides extends TechnologyContentInput {
  id?: string
  /** Who lists it; a new verified institute where nobody is given. */
  supplier?: Member
  confidential?: string
}

/** A complete draft. */
export async function buildTechnology({
  id = newId(),
  supplier: given,
  confidential,
  ...overrides
}: TechnologyOverrides = {}): Promise<BuiltTechnology> {
  const supplier = given ?? (await buildMember({ kind: 'institute' }))
  const content = technologyContent(overrides)
  await writeTechnology(supplier, id, content, confidential)
  return { id, organisationId: supplier.organisation.id, supplier, content }
}

/** One that was submitted. */
export async function buildSubmittedTechnology(overrides: TechnologyOverrides = {}): Promise<BuiltTechnology> {
  const built = await buildTechnology(overrides)
  await submitTechnology(built.supplier, built.id)
  return built
}

/** One that the Office has published. */
export async function buildPublishedTechnology({
  officer,
  ...overrides
}: TechnologyOverrides & { officer?: Person } = {}): Promise<BuiltTechnology> {
  const built = await buildSubmittedTechnology(overrides)
  await publishTechnology(officer ?? (await buildOfficer()), built.id)
  return built
}
