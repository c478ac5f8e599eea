import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Section } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { useTranslation } from 'react-i18next'

interface Told {
  asked: number
  answered: number
  answers: Record<string, Record<string, number>> | null
  hoped: { median: number; count: number } | null
}

interface SurveyResultsProps {
  fairId: string
  survey: { endsOn: string | null; all: Told; groups: (Told & { group: string })[] }
}

const choices: Record<string, readonly string[]> = {
  satisfaction: ['5', '4', '3', '2', '1'],
  'meetings-useful': ['5', '4', '3', '2', '1', 'none'],
  found: ['yes', 'partly', 'no'],
  again: ['yes', 'perhaps', 'no'],
}

/** What participants answered, in sums; groups side by side where none of them is small. */
export function SurveyResults({ fairId, survey }: SurveyResultsProps) {
  const { t } = useTranslation('survey')
  const { number, day, money } = useFormat()
  const at = useAt()
  const { endsOn, all, groups } = survey
  if (endsOn === null)
    return (
      <Section title={t('results.title')} id="survey">
        <p>{t('results.none')}</p>
      </Section>
    )
  const percent = all.asked === 0 ? 0 : Math.round((all.answered / all.asked) * 1_000) / 10
  const columns = [{ ...all, group: 'all' }, ...groups]
  return (
    <Section
      title={t('results.title')}
      lead={t('results.lead', { day: day(endsOn) })}
      id="survey"
      actions={
        <LinkButton href={at(paths.fairWords(fairId))} variant="secondary">
          {t('results.open')}
        </LinkButton>
      }
    >
      <p className="font-medium">
        {t('results.rate', { answered: number(all.answered), asked: number(all.asked) })} (
        {t('results.percent', { percent: number(percent) })})
      </p>
      {all.answers ? (
        <div className="mt-4 grid items-start gap-4 lg:grid-cols-2">
          {Object.entries(choices).map(([question, answers]) => (
            <Table
              key={question}
              keepColumns
              caption={t(`questions.${question}`)}
              rows={[...answers]}
              rowKey={(answer) => answer}
              columns={[
                { key: 'answer', header: t('results.answer'), cell: (answer) => t(`answers.${question}.${answer}`) },
                ...columns.map((told) => ({
                  key: told.group,
                  header: t(`groups.${told.group}`),
                  number: true,
                  cell: (answer: string) => number(told.answers?.[question]?.[answer] ?? 0),
                })),
              ]}
            />
          ))}
        </div>
      ) : (
        <p className="mt-2 text-muted">{t('results.too-few')}</p>
      )}
      {all.hoped ? <p className="mt-4">{t('results.hoped', { count: all.hoped.count, value: money(all.hoped.median) })}</p> : null}
      {all.answers && groups.length === 0 ? <p className="mt-2 text-sm text-muted">{t('results.not-broken')}</p> : null}
    </Section>
  )
}
