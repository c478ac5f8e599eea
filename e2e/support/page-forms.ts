export interface FormField {
  name: string
  /** `text`, `hidden`, `radio` … of an input; `select`, `textarea`, `button`. */
  type: string
  /** As the browser would send it untouched; a choice that nobody made yet is the first on offer. */
  value: string
}

/** A form with one of its buttons: a form with three buttons is three. */
export interface PageForm {
  method: string
  action: string
  fields: FormField[]
  multipart: boolean
}

const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const attribute = (tag: string, name: string) => {
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1]
  return value === undefined ? undefined : unescaped(value)
}

/** The forms of a page that write something. What stands in an attribute is escaped, so that tags end where they seem to. */
export function formsIn(html: string, path: string): PageForm[] {
  return [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = '', body = '']) => {
    if (attribute(head, 'method')?.toLowerCase() !== 'post') return []
    const form = {
      method: 'post',
      action: attribute(head, 'action') ?? path,
      multipart: attribute(head, 'enctype') === 'multipart/form-data',
    }
    const { fields, buttons } = controlsOf(body)
    const pressed = buttons.filter(({ name }) => name !== '')
    if (pressed.length === 0) return [{ ...form, fields }]
    return pressed.map((button) => ({ ...form, fields: [...fields, button] }))
  })
}

function controlsOf(body: string): { fields: FormField[]; buttons: FormField[] } {
  const fields: FormField[] = []
  const buttons: FormField[] = []
  for (const [, input, kind = '', tag = '', inner = ''] of body.matchAll(
    /<input(\s[^>]*)>|<(select|textarea|button)(\s[^>]*)?>([\s\S]*?)<\/\2>/g,
  )) {
    const name = attribute(input ?? tag, 'name') ?? ''
    if (input !== undefined) {
      const type = attribute(input, 'type') ?? 'text'
      const value = attribute(input, 'value') ?? ''
      const sameName = fields.find((field) => field.name === name && field.type === type)
      if (!name || type === 'submit') continue
      const chosen = /\schecked(=|\s|\/|$)/.test(input)
      // Of choices with one name, the one that is made.
      if ((type === 'radio' || type === 'checkbox') && sameName) {
        if (chosen) sameName.value = value
      } else fields.push({ name, type, value })
    } else if (kind === 'button') {
      if ((attribute(tag, 'type') ?? 'submit') === 'submit') buttons.push({ name, type: kind, value: attribute(tag, 'value') ?? '' })
    } else if (name) {
      fields.push({ name, type: kind, value: kind === 'select' ? chosenOption(inner) : unescaped(inner) })
    }
  }
  return { fields, buttons }
}

function chosenOption(options: string): string {
  const all = [...options.matchAll(/<option([^>]*)>/g)].map(([, tag = '']) => ({
    value: attribute(tag, 'value') ?? '',
    selected: /\sselected/.test(tag),
  }))
  const chosen = all.find(({ selected, value }) => selected && value) ?? all.find(({ value }) => value)
  return chosen?.value ?? ''
}
