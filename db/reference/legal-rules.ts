import type { Validity } from './certainty'
import { DUTIES } from './legal-rules/duties'
import { PROCEDURE } from './legal-rules/procedure'
import { LICENCE_BY_MINISTRY, LICENCE_BY_PROVINCE, RESTRICTED_TECHNOLOGY } from './legal-rules/restricted-technology'
import type { LegalRule, RuleText } from './legal-rules/rule'

export type * from './legal-rules/rule'

interface Period extends Validity {
  instrument_vi: string
  instrument_en: string
}

const LAW_2017: Period = {
  instrument_vi: 'Luật Chuyển giao công nghệ số 07/2017/QH14',
  instrument_en: 'Law on Technology Transfer 07/2017/QH14',
  valid_from: '2018-07-01',
  valid_to: '2026-04-01',
}

const LAW_AMENDED: Period = {
  instrument_vi: 'Luật Chuyển giao công nghệ số 07/2017/QH14, được sửa đổi, bổ sung bởi Luật số 115/2025/QH15',
  instrument_en: 'Law on Technology Transfer 07/2017/QH14 as amended by Law 115/2025/QH15',
  valid_from: '2026-04-01',
  valid_to: null,
}

const held =
  (period: Period) =>
  (text: RuleText): LegalRule => ({
    ...text,
    ...period,
    id: `${text.code}@${period.valid_from}`,
  })

/** No change of these articles by Law 115/2025 was read, which is not the same as reading that there is none. */
const carriedOver = (text: RuleText): RuleText => ({
  ...text,
  source: `${text.source}. Carried over: Law 115/2025 was not seen to change it; compare with the consolidated text`,
  certainty: text.certainty === 'sourced' ? 'inference' : text.certainty,
})

const UNCHANGED = [...DUTIES, ...PROCEDURE, ...RESTRICTED_TECHNOLOGY]

/**
 * Rules for registering a transfer. The day of the act chooses the version: the day of signing for the duty and the
 * parties' deadlines, the day the dossier was received for the authority's.
 */
export const LEGAL_RULES: readonly LegalRule[] = [
  ...[...UNCHANGED, LICENCE_BY_MINISTRY].map(held(LAW_2017)),
  ...[...UNCHANGED.map(carriedOver), LICENCE_BY_PROVINCE].map(held(LAW_AMENDED)),
]
