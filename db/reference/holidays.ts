import type { Provenance } from './certainty'

export interface Holiday extends Provenance {
  /** ISO date in Asia/Ho_Chi_Minh. */
  date: string
  name_vi: string
  name_en: string
  /**
   * `public`: a holiday by law; `in-lieu`: the working day off after a holiday on a weekend; `swap-off`: a working day
   * moved away by the notice of the year; `swap-work`: the weekend day on which it is worked instead.
   */
  kind: 'public' | 'in-lieu' | 'swap-off' | 'swap-work'
  /** Whether State offices work on this day. Without a row: Monday to Friday yes, Saturday and Sunday no. */
  working: boolean
}

const LAW = 'Labour Code 45/2019/QH14, Article 112'
const IN_LIEU = 'Labour Code 45/2019/QH14, Article 111.3: a holiday on a weekly day off is made up on the next working day'
const LUNAR = `${LAW}; 10th of the 3rd lunar month, computed for UTC+7`
const PLAN_2025 = 'plan of the ministry for 2025 (notice 6150/TB-BLDTBXH, number second-hand), reported by english.vtv.vn'
const PLAN_2026 = 'plan for 2026 approved 13 October 2025 (notice 9441/TB-BNV, number second-hand), read at vietnam-briefing.com'
const PLAN_2027 = 'official letter 10065/VPCP-KGVX of 2 October 2026, quoted by others'
const CULTURE = 'Resolution 28/2026/QH16 on culture, in force 1 July 2026, quoted by others'

/** Days that are the same in every year of the list. */
function fixed(year: number): readonly Holiday[] {
  const day = (date: string, name_vi: string, name_en: string): Holiday => ({
    date: `${year}-${date}`,
    name_vi,
    name_en,
    kind: 'public',
    working: false,
    source: LAW,
    certainty: 'sourced',
  })
  return [
    day('01-01', 'Tết Dương lịch', 'New Year’s Day'),
    day('04-30', 'Ngày Chiến thắng', 'Reunification Day'),
    day('05-01', 'Ngày Quốc tế lao động', 'International Labour Day'),
    day('09-02', 'Quốc khánh', 'National Day'),
  ]
}

type Rest = Pick<Holiday, 'source' | 'certainty'> & { kind?: Holiday['kind'] }

const row = (date: string, name_vi: string, name_en: string, { kind = 'public', ...provenance }: Rest): Holiday => ({
  date,
  name_vi,
  name_en,
  kind,
  working: kind === 'swap-work',
  ...provenance,
})

const TET_2025: Rest = { source: `${LAW}; ${PLAN_2025}`, certainty: 'sourced' }
const TET_2026: Rest = { source: `${LAW}; ${PLAN_2026}`, certainty: 'sourced' }
const TET_2027: Rest = { source: `${LAW}; ${PLAN_2027}`, certainty: 'to-confirm' }

const swap = (kind: 'swap-off' | 'swap-work', source: string): Rest => ({ kind, source, certainty: 'to-confirm' })
const SWAP_MAY_2025 = 'plan of the ministry for 2025, reported by vietcetera.com'
const SWAP_NEW_YEAR_2026 = 'official letter 12729/VPCP-KGVX of 25 December 2025, reported by the press'

/** Public holidays of 2025 to 2027 with the days in lieu and the swapped days of State offices, in order of date. */
export const HOLIDAYS: readonly Holiday[] = [
  ...fixed(2025),
  row('2025-01-27', 'Tết Nguyên đán (28 tháng Chạp)', 'Lunar New Year (two days before)', TET_2025),
  row('2025-01-28', 'Tết Nguyên đán (29 tháng Chạp)', 'Lunar New Year’s Eve', TET_2025),
  row('2025-01-29', 'Tết Nguyên đán (mùng 1)', 'Lunar New Year’s Day', TET_2025),
  row('2025-01-30', 'Tết Nguyên đán (mùng 2)', 'Lunar New Year (second day)', TET_2025),
  row('2025-01-31', 'Tết Nguyên đán (mùng 3)', 'Lunar New Year (third day)', TET_2025),
  row('2025-04-07', 'Giỗ Tổ Hùng Vương', 'Hùng Kings’ Commemoration Day', { source: LUNAR, certainty: 'sourced' }),
  row('2025-04-26', 'Làm bù cho ngày 02/5', 'Working Saturday for 2 May', swap('swap-work', SWAP_MAY_2025)),
  row('2025-05-02', 'Nghỉ hoán đổi (làm bù ngày 26/4)', 'Swapped day off', swap('swap-off', SWAP_MAY_2025)),
  row('2025-09-01', 'Quốc khánh (ngày liền kề)', 'National Day (adjacent day)', {
    source: `${LAW}; ${PLAN_2025}`,
    certainty: 'sourced',
  }),

  ...fixed(2026),
  row('2026-01-02', 'Nghỉ hoán đổi (làm bù ngày 10/01)', 'Swapped day off', swap('swap-off', SWAP_NEW_YEAR_2026)),
  row('2026-01-10', 'Làm bù cho ngày 02/01', 'Working Saturday for 2 January', swap('swap-work', SWAP_NEW_YEAR_2026)),
  row('2026-02-16', 'Tết Nguyên đán (29 tháng Chạp)', 'Lunar New Year’s Eve', TET_2026),
  row('2026-02-17', 'Tết Nguyên đán (mùng 1)', 'Lunar New Year’s Day', TET_2026),
  row('2026-02-18', 'Tết Nguyên đán (mùng 2)', 'Lunar New Year (second day)', TET_2026),
  row('2026-02-19', 'Tết Nguyên đán (mùng 3)', 'Lunar New Year (third day)', TET_2026),
  row('2026-02-20', 'Tết Nguyên đán (mùng 4)', 'Lunar New Year (fourth day)', TET_2026),
  row('2026-04-26', 'Giỗ Tổ Hùng Vương', 'Hùng Kings’ Commemoration Day', { source: LUNAR, certainty: 'sourced' }),
  row('2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Hùng Kings’ Commemoration Day (in lieu)', {
    kind: 'in-lieu',
    source: `${IN_LIEU}; ${PLAN_2026}`,
    certainty: 'sourced',
  }),
  row('2026-08-22', 'Làm bù cho ngày 31/8', 'Working Saturday for 31 August', swap('swap-work', PLAN_2026)),
  row('2026-08-31', 'Nghỉ hoán đổi (làm bù ngày 22/8)', 'Swapped day off', swap('swap-off', PLAN_2026)),
  row('2026-09-01', 'Quốc khánh (ngày liền kề)', 'National Day (adjacent day)', TET_2026),
  row('2026-11-24', 'Ngày Văn hóa Việt Nam', 'Viet Nam Culture Day', { source: CULTURE, certainty: 'second-hand' }),

  ...fixed(2027),
  row('2027-02-04', 'Tết Nguyên đán (28 tháng Chạp)', 'Lunar New Year (two days before)', TET_2027),
  row('2027-02-05', 'Tết Nguyên đán (29 tháng Chạp)', 'Lunar New Year’s Eve', TET_2027),
  row('2027-02-06', 'Tết Nguyên đán (mùng 1)', 'Lunar New Year’s Day', TET_2027),
  row('2027-02-07', 'Tết Nguyên đán (mùng 2)', 'Lunar New Year (second day)', TET_2027),
  row('2027-02-08', 'Tết Nguyên đán (mùng 3)', 'Lunar New Year (third day)', TET_2027),
  row('2027-02-09', 'Nghỉ bù Tết Nguyên đán', 'Lunar New Year (in lieu)', { ...TET_2027, kind: 'in-lieu' }),
  row('2027-02-10', 'Nghỉ bù Tết Nguyên đán', 'Lunar New Year (in lieu)', { ...TET_2027, kind: 'in-lieu' }),
  row('2027-04-16', 'Giỗ Tổ Hùng Vương', 'Hùng Kings’ Commemoration Day', { source: LUNAR, certainty: 'sourced' }),
  row('2027-05-03', 'Nghỉ bù Ngày Quốc tế lao động', 'International Labour Day (in lieu)', {
    kind: 'in-lieu',
    source: `${IN_LIEU}; 1 May 2027 is a Saturday`,
    certainty: 'inference',
  }),
  row('2027-09-03', 'Quốc khánh (ngày liền kề)', 'National Day (adjacent day)', TET_2027),
  row('2027-11-24', 'Ngày Văn hóa Việt Nam', 'Viet Nam Culture Day', { source: CULTURE, certainty: 'second-hand' }),
].toSorted((a, b) => a.date.localeCompare(b.date))
