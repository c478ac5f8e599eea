import { parseProblem } from '#server/platform/errors'
import { useTranslation } from 'react-i18next'

/** Says a problem, `errors:too-long?max=200`, in the reader's language. */
export function useProblem(): (problem: string) => string {
  const { t } = useTranslation()
  return (text) => {
    // A sentence already: keys have no spaces.
    if (/\s/.test(text)) return text
    const { key, values } = parseProblem(text)
    return t(key, values)
  }
}
