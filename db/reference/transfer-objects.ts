import type { Provenance, Validity } from './certainty'

/** What a technology transfer contract may pass on (Article 4.1). */
export interface TransferObject extends Provenance, Validity {
  code:
    | 'know-how'
    | 'plan-process'
    | 'solution-parameter-drawing-formula'
    | 'software'
    | 'data'
    | 'model-algorithm'
    | 'rationalisation'
    | 'machinery-with-technology'
  name_vi: string
  name_en: string
  article: string
  /** True where the object counts only beside another one: machinery alone is not technology transfer. */
  only_with_another: boolean
}

const LAW_2017 = { valid_from: '2018-07-01', valid_to: null } as const
const SOURCE = 'Law 07/2017/QH14, Article 4.1, as quoted by apolatlegal.com and vision-associates.com'
const AMENDED =
  'Law 115/2025/QH15, in force 1 April 2026: models and algorithms added, data separated from information, as ' +
  'summarised by english.luatvietnam.vn'

export const TRANSFER_OBJECTS: readonly TransferObject[] = [
  {
    code: 'know-how',
    name_vi: 'Bí quyết kỹ thuật, bí quyết công nghệ',
    name_en: 'Technical and technological know-how',
    article: '4.1(a)',
    only_with_another: false,
    ...LAW_2017,
    source: SOURCE,
    certainty: 'sourced',
  },
  {
    code: 'plan-process',
    name_vi: 'Phương án, quy trình công nghệ',
    name_en: 'Technological plans and processes',
    article: '4.1(b)',
    only_with_another: false,
    ...LAW_2017,
    source: SOURCE,
    certainty: 'sourced',
  },
  {
    code: 'solution-parameter-drawing-formula',
    name_vi: 'Giải pháp, thông số, bản vẽ, sơ đồ kỹ thuật, công thức',
    name_en: 'Solutions, parameters, drawings, diagrams, formulas',
    article: '4.1(b)',
    only_with_another: false,
    ...LAW_2017,
    source: SOURCE,
    certainty: 'sourced',
  },
  {
    code: 'software',
    name_vi: 'Phần mềm máy tính',
    name_en: 'Software',
    article: '4.1(b)',
    only_with_another: false,
    ...LAW_2017,
    source: SOURCE,
    certainty: 'sourced',
  },
  {
    code: 'data',
    name_vi: 'Dữ liệu',
    name_en: 'Data',
    article: '4.1(b)',
    only_with_another: false,
    ...LAW_2017,
    source: `${SOURCE}; ${AMENDED}`,
    certainty: 'sourced',
  },
  {
    code: 'model-algorithm',
    name_vi: 'Mô hình, thuật toán',
    name_en: 'Models and algorithms',
    article: '4.1',
    only_with_another: false,
    valid_from: '2026-04-01',
    valid_to: null,
    source: `${AMENDED}; the letter of the clause was not read`,
    certainty: 'sourced',
  },
  {
    code: 'rationalisation',
    name_vi: 'Giải pháp hợp lý hóa sản xuất, đổi mới công nghệ',
    name_en: 'Rationalisation and innovation solutions',
    article: '4.1(c)',
    only_with_another: false,
    ...LAW_2017,
    source: SOURCE,
    certainty: 'sourced',
  },
  {
    code: 'machinery-with-technology',
    name_vi: 'Máy móc, thiết bị đi kèm các đối tượng công nghệ khác',
    name_en: 'Machinery and equipment accompanying other objects',
    article: '4.1(d)',
    only_with_another: true,
    ...LAW_2017,
    source: SOURCE,
    certainty: 'sourced',
  },
]
