import { plainWords } from '#server/i18n/plain'
interface Named {
  organisation_vi: string
  organisation_en: string
  tax_code: string | null
}

/** Words of nearly every organisation's name, which tell nothing. */
const common =
  /\b(cong ty|trach nhiem huu han|tnhh|co phan|ctcp|cp|mtv|mot thanh vien|doanh nghiep|tu nhan|dntn|hop tac xa|htx|tap doan|xi nghiep|nha may|san xuat|thuong mai|dich vu|dau tu|phat trien|xay dung|cong nghe|viet nam|va|company|limited|ltd|jsc|joint stock|co|corporation|corp|group|and|the|of)\b/g

/**
 * What in a text gives an organisation away: its name, what is left of the name without its usual words, its tax code.
 * Marks, case and punctuation do not matter. A hint to an officer, who also knows brands and people.
 */
export function identityIn(text: string, { organisation_vi, organisation_en, tax_code }: Named): string[] {
  const within = ` ${plainWords(text)} `
  const names = [organisation_vi, organisation_en].map(plainWords).filter(Boolean)
  const cores = names.map((name) => name.replace(common, ' ').replace(/\s+/g, ' ').trim()).filter((core) => core.includes(' '))
  const telling = [...names, ...cores, ...(tax_code ? [plainWords(tax_code)] : [])]
  return [...new Set(telling)].filter((name) => within.includes(` ${name} `))
}
