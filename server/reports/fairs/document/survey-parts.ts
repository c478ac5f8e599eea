import { formatMoney, formatNumber } from '#server/i18n/format'
import { text } from '#server/i18n/translator'
import type { SurveyResults } from '#server/techmart/survey/survey'
import type { DocumentPart } from './document.requests'

const t = text('vi')

/** What the participants answered, in sums; where too few did, that alone is said. */
export function surveyParts({ endsOn, all }: SurveyResults): DocumentPart[] {
  if (endsOn === null || all.asked === 0) return [{ paragraph: t('survey:results.none') }]
  const rate = t('survey:results.rate', { answered: all.answered, asked: all.asked })
  if (!all.answers) return [{ paragraph: `${rate} ${t('survey:results.too-few')}` }]
  return [
    { paragraph: rate },
    {
      table: {
        header: [t('survey:results.question'), t('survey:results.answer'), t('survey:results.count')],
        widths: [50, 30, 20],
        numbersFrom: 2,
        rows: Object.entries(all.answers).flatMap(([question, given]) =>
          Object.entries(given).map(([answer, count]) => [
            t(`survey:questions.${question}`),
            t(`survey:answers.${question}.${answer}`),
            formatNumber('vi', count),
          ]),
        ),
      },
    },
    ...(all.hoped ? [{ note: t('survey:results.hoped', { count: all.hoped.count, value: formatMoney('vi', all.hoped.median) }) }] : []),
  ]
}
