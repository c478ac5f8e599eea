import { useProblem } from '#app/layout/problem'
import { useTranslation } from 'react-i18next'

/** Some capabilities name what is missing in half a sentence, for lists of their own. */
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Says what is wrong with a cell, and in a summary what is wrong with many: there the values of one cell have no place. */
export function useSaid() {
  const say = useProblem()
  const { t, i18n } = useTranslation('imports')
  return {
    ofCell: (problem: string) => sentence(say(problem)),
    ofMany: (problem: string) => {
      const name = problem.split('.').at(-1) ?? ''
      const key = `imports:summary.${name}`
      return problem.startsWith('imports:') && i18n.exists(key) ? t(`summary.${name}`) : sentence(say(problem))
    },
  }
}
