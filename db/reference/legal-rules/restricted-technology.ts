import type { RuleText } from './rule'

const ARTICLE_29 = 'Article 29, read at hethongphapluat.vn'

/** Restricted technology: approval before signing, licence after. */
export const RESTRICTED_TECHNOLOGY: readonly RuleText[] = [
  {
    kind: 'deadline',
    code: 'restricted-ask-for-missing-papers',
    bound: 'authority',
    days: 3,
    unit: 'working-days',
    counts_from: 'dossier-received',
    article: '29.3',
    text_vi: 'Trong 03 ngày làm việc kể từ ngày nhận hồ sơ đề nghị chấp thuận, cơ quan tiếp nhận yêu cầu bổ sung nếu thiếu.',
    text_en: 'Missing papers of an approval dossier are asked for within 3 working days of receipt.',
    source: ARTICLE_29,
    certainty: 'sourced',
  },
  {
    kind: 'deadline',
    code: 'restricted-approve',
    bound: 'authority',
    days: 30,
    unit: 'calendar-days',
    counts_from: 'dossier-complete',
    article: '29.4',
    text_vi: 'Trong 30 ngày kể từ ngày nhận đủ hồ sơ, cơ quan có thẩm quyền chấp thuận, hoặc trả lời bằng văn bản và nêu ' + 'rõ lý do.',
    text_en: 'Within 30 days of a complete dossier the authority approves, or refuses in writing with reasons.',
    source: ARTICLE_29,
    certainty: 'sourced',
  },
  {
    kind: 'deadline',
    code: 'restricted-file-licence',
    bound: 'parties',
    days: 60,
    unit: 'calendar-days',
    counts_from: 'approval',
    article: '30',
    text_vi: 'Hồ sơ đề nghị cấp phép được nộp trong 60 ngày sau khi có văn bản chấp thuận.',
    text_en: 'The licence dossier is filed within 60 days of approval.',
    source: 'From memory; whether the days run from the approval or from the contract is to be checked',
    certainty: 'memory',
  },
]

/** Who licensed restricted technology until Law 115/2025. */
export const LICENCE_BY_MINISTRY: RuleText = {
  kind: 'authority',
  code: 'licenses-restricted',
  subject: 'restricted-licence',
  authority: 'ministry',
  article: '29, 30',
  text_vi: 'Bộ Khoa học và Công nghệ chấp thuận và cấp Giấy phép chuyển giao công nghệ hạn chế chuyển giao.',
  text_en: 'The Ministry of Science and Technology approves and licenses transfers of restricted technology.',
  source: ARTICLE_29,
  certainty: 'sourced',
}

/** Who licenses it since. */
export const LICENCE_BY_PROVINCE: RuleText = {
  ...LICENCE_BY_MINISTRY,
  authority: 'provincial-committee',
  text_vi: 'Ủy ban nhân dân cấp tỉnh cấp Giấy phép chuyển giao công nghệ hạn chế chuyển giao.',
  text_en: 'The provincial People’s Committee licenses transfers of restricted technology.',
  source: 'Law 115/2025/QH15 as summarised by english.luatvietnam.vn; the article was not read',
  certainty: 'to-confirm',
}
