import { PROVINCES } from '#db/reference/provinces'

const cityBefore = /^TP\. /

const provinceOf = (code: string) => PROVINCES.find((province) => province.code === code)

/** The people's committee above the Office, in the capitals that the head of a document has; by the province of the fair. */
export function superiorOf(code: string, day: string): string {
  const province = provinceOf(code)
  const city = province?.central_from !== null && province !== undefined && province.central_from <= day
  return `Ủy ban nhân dân ${city ? 'thành phố' : 'tỉnh'} ${province?.name_vi.replace(cityBefore, '') ?? ''}`.toLocaleUpperCase('vi')
}

/** Place and day of a document: days below 10 and the months 1 and 2 are written with two digits (Decree 30/2020/NĐ-CP). */
export function placeAndDay(code: string, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${provinceOf(code)?.name_vi.replace(cityBefore, '') ?? ''}, ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}
