import type { Provenance, Validity } from './certainty'

/** A legal term as the law of its day defines it, to print beside a contract of that day. */
export interface LegalDefinition extends Provenance, Validity {
  /** `code@valid_from`. */
  id: string
  code: 'technology-transfer' | 'technology' | 'know-how'
  term_vi: string
  term_en: string
  article: string
  text_vi: string
  text_en: string
}

export const LEGAL_DEFINITIONS: readonly LegalDefinition[] = [
  {
    id: 'technology-transfer@2018-07-01',
    code: 'technology-transfer',
    term_vi: 'Chuyển giao công nghệ',
    term_en: 'Technology transfer',
    article: '2.7',
    text_vi:
      'Chuyển nhượng quyền sở hữu công nghệ hoặc chuyển giao quyền sử dụng công nghệ từ bên có quyền chuyển giao ' + 'sang bên nhận.',
    text_en: 'Transfer of ownership of, or of the right to use, a technology from the holder to the receiver.',
    valid_from: '2018-07-01',
    valid_to: '2026-04-01',
    source: 'Law 07/2017/QH14, Article 2.7, from memory',
    certainty: 'memory',
  },
  {
    id: 'technology-transfer@2026-04-01',
    code: 'technology-transfer',
    term_vi: 'Chuyển giao công nghệ',
    term_en: 'Technology transfer',
    article: '2.7',
    text_vi:
      'Hoạt động khoa học, công nghệ và đổi mới sáng tạo nhằm chuyển giao quyền sở hữu hoặc quyền sử dụng công nghệ ' +
      'để đưa công nghệ vào ứng dụng thực tiễn.',
    text_en:
      'An activity of science, technology and innovation that transfers the ownership of, or the right to use, a ' +
      'technology so that it is put to practical use.',
    valid_from: '2026-04-01',
    valid_to: null,
    source: 'Law 115/2025/QH15 as summarised by english.luatvietnam.vn; a paraphrase, not the wording of the law',
    certainty: 'second-hand',
  },
  {
    id: 'technology@2018-07-01',
    code: 'technology',
    term_vi: 'Công nghệ',
    term_en: 'Technology',
    article: '2.2',
    text_vi: 'Giải pháp, quy trình, bí quyết có kèm hoặc không kèm công cụ, phương tiện dùng để biến đổi nguồn lực thành ' + 'sản phẩm.',
    text_en: 'A solution, process or know-how, with or without tools, used to turn resources into products.',
    valid_from: '2018-07-01',
    valid_to: '2026-04-01',
    source:
      'Law 07/2017/QH14, Article 2.2, read at luatvietnam.vn. Repealed by Law 115/2025; the definition is probably ' +
      'in Law 93/2025/QH15 since, so none is given here for later days',
    certainty: 'sourced',
  },
  {
    id: 'know-how@2018-07-01',
    code: 'know-how',
    term_vi: 'Bí quyết',
    term_en: 'Know-how',
    article: '2.1',
    text_vi:
      'Thông tin được tích lũy, khám phá trong quá trình nghiên cứu, sản xuất, kinh doanh, có ý nghĩa quyết định ' +
      'chất lượng, khả năng cạnh tranh của công nghệ, sản phẩm công nghệ.',
    text_en:
      'Information built up or discovered in research, production or business that decides the quality and ' +
      'competitiveness of a technology or its products.',
    valid_from: '2018-07-01',
    valid_to: null,
    source: 'Law 07/2017/QH14, Article 2.1, read at luatvietnam.vn',
    certainty: 'sourced',
  },
]
